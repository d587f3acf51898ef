"""The map as a picture (SVG), and as one page of HTML that needs no network."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from game.authoring.exploration import Exploration
from game.authoring.exploration.passages import conditions_of, texts_of
from game.authoring.storymap.chart import BOX_HEIGHT, BOX_WIDTH, Chart
from game.story.conditions import (
    Condition,
    HasChosen,
    HasFlag,
    HasRead,
    HasTold,
    HasVisited,
    IsDerived,
    MeterIs,
    NewsIs,
    StateIs,
    atoms,
)
from game.story.effects import Change, Effect, Gain, Learn, Lose, SetMeter, SetState, Tell
from game.story.model import Scene, Story
from game.story.prose import If
from game.story.telling import parts_in
from game.words import language, say

TEMPLATES = Path(__file__).parent.parent / "templates"
_LETTERS_A_LINE = 26


def map_svg(chart: Chart, story: Story) -> str:
    """The picture, to print or to put into a handout."""
    return _rendered("storymap.svg", chart, story)


def map_page(chart: Chart, story: Story, explored: Exploration) -> str:
    """The page: the picture to move about in, a search, and for each scene what it says, asks and does."""
    return _rendered(
        "storymap.html",
        chart,
        story,
        explored=explored,
        scenes={id: _told(scene, story, chart) for id, scene in story.scenes.items()},
        uses=_uses(story),
        language=language(),
    )


def _rendered(template: str, chart: Chart, story: Story, **more: Any) -> str:
    # Jinja is heavy and only this command needs it.
    from jinja2 import Environment, FileSystemLoader

    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template(template).render(
        chart=chart,
        story=story,
        say=say,
        titled=_title_lines,
        box_width=BOX_WIDTH,
        box_height=BOX_HEIGHT,
        **more,
    )


def _title_lines(title: str) -> list[str]:
    lines = textwrap.wrap(title, _LETTERS_A_LINE) or [title]
    return lines if len(lines) <= 2 else [lines[0], lines[1][: _LETTERS_A_LINE - 1] + "…"]


def _told(scene: Scene, story: Story, chart: Chart) -> dict[str, Any]:
    return {
        "title": scene.title or scene.id,
        "when": " ".join(part for part in (scene.date or "", scene.time or "") if part),
        "chapter": story.chapter(scene.chapter).title,
        "text": " ".join(scene.text.source.split())[:240],
        "ways": [
            {"choice": way.choice, "words": way.words, "to": way.to, "bars": way.bars, "taken": way.taken}
            for way in chart.ways[scene.id]
        ],
    }


def _uses(story: Story) -> dict[str, list[str]]:
    """Where each thing is used: names read or changed, record ids cited or offered, pictures."""
    uses: dict[str, dict[str, None]] = {}
    for scene in story.scenes.values():
        for used in _used_by(story, scene):
            uses.setdefault(used, {})[scene.id] = None
    return {name: list(scenes) for name, scenes in sorted(uses.items())}


def _used_by(story: Story, scene: Scene) -> Iterator[str]:
    for condition in conditions_of(scene):
        yield from _names(condition)
    for prose in texts_of(story, scene):
        for part in parts_in(prose):
            if isinstance(part, If):
                for branch in part.branches:
                    yield from _names(branch.when) if branch.when is not None else ()
        yield from (mention.id for mention in prose.mentions if mention.kind in ("cited", "linked"))
    effects = [effect for choice in scene.all_choices() for effect in choice.effects]
    for effect in [*effects, *(scene.arrive.effects if scene.arrive is not None else ())]:
        yield _changed(effect)
    yield from scene.documents
    yield from (entry for choice in scene.all_choices() for entry in choice.record)
    yield from (thing for thing in (scene.place, scene.picture) if thing is not None)


def _names(condition: Condition) -> Iterator[str]:
    for atom in atoms(condition):
        match atom:
            case HasFlag(name) | MeterIs(name) | StateIs(name) | NewsIs(name) | HasTold(name):
                yield name
            case IsDerived(name) | HasVisited(name) | HasRead(name):
                yield name
            case HasChosen(scene, choice):
                yield f"{scene}.{choice}"
            case _:
                pass


def _changed(effect: Effect) -> str:
    match effect:
        case Gain(name) | Lose(name) | Change(name) | SetMeter(name) | SetState(name):
            return name
        case Learn(name) | Tell(name):
            return name
