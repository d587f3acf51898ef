"""Names that a story keeps track of to no end: set and never read, read and never set, never used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.authoring.asking import Asked
from game.authoring.evidence import Evidence
from game.story.conditions import HasFlag, HasTold, IsDerived, MeterIs, NewsIs, StateIs, atoms
from game.story.effects import Change, Effect, Gain, Learn, Lose, SetMeter, SetState, Tell
from game.story.model import Scene, Story
from game.story.prose import Value
from game.story.telling import parts_in


def about_names(evidence: Evidence) -> Iterator[Asked]:
    """Each name once, at its declaration."""
    story = evidence.story
    names, read, set_ = story.names, names_read(evidence), _set(story)
    kinds = (("flag", names.flags), ("meter", names.meters), ("state", names.states), ("news", names.news))
    for kind, shelf in kinds:
        for name in shelf:
            fields = {"name": name, kind: "yes"}
            if name in read and name not in set_:
                if not (kind == "flag" and names.flags[name].start):
                    yield Asked("W311", (kind, name), fields)
            elif name in set_ and name not in read:
                yield Asked("W310", (kind, name), fields)
            elif name not in read:
                yield Asked("W312", (kind, name), {"name": name})
    for name in names.derived:
        if name not in read:
            yield Asked("W312", ("derived", name), {"name": name})


def names_read(evidence: Evidence) -> set[str]:
    """All names that some condition or text asks for, through derived ones too."""
    story = evidence.story
    read = {part.name for prose in evidence.texts for part in parts_in(prose) if isinstance(part, Value)}
    waiting = list(evidence.asked)
    while waiting:
        match waiting.pop():
            case HasFlag(name) | MeterIs(name) | StateIs(name) | NewsIs(name) | HasTold(name):
                read.add(name)
            case IsDerived(name) if name not in read:
                read.add(name)
                waiting += atoms(story.names.derived[name])
            case _:
                pass
    # What was told is set beside what was known at the end of a chapter, by the program itself.
    return read | {effect.news for effect in _effects(story) if isinstance(effect, Tell)}


def _set(story: Story) -> set[str]:
    return {name_of(effect) for effect in _effects(story)}


def name_of(effect: Effect) -> str:
    """The name that the effect is about."""
    match effect:
        case Gain(name) | Lose(name) | Change(name) | SetMeter(name) | SetState(name):
            return name
        case Learn(name) | Tell(name):
            return name


def _effects(story: Story) -> Iterator[Effect]:
    for chapter in story.chapters:
        yield from chapter.alone
    for scene in story.scenes.values():
        yield from _of_scene(scene)


def _of_scene(scene: Scene) -> Iterable[Effect]:
    if scene.arrive is not None:
        yield from scene.arrive.effects
    for choice in scene.all_choices():
        yield from choice.effects
