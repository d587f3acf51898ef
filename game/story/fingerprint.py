"""A short print of all that the rules of a story read, so that a save can tell whether they changed.

Wording, pictures, dates and the record are left out: a story may be corrected under a save.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from game.story.model import Chapter, Choice, Fork, Names, Scene, Story


def fingerprint_of(story: Story) -> str:
    """Sixteen characters; the same for the same rules, whatever the machine or the Python."""
    digest = hashlib.blake2b(digest_size=8)
    for line in _lines(story):
        digest.update(line.encode())
        digest.update(b"\n")
    return digest.hexdigest()


def _lines(story: Story) -> Iterator[str]:
    yield f"start {story.start}"
    yield from _names(story.names)
    for chapter in story.chapters:
        yield _chapter(chapter)
    for scene in story.scenes.values():
        yield _scene(scene)
        for choice in scene.choices:
            yield _choice(choice)
        if scene.otherwise is not None:
            yield _choice(scene.otherwise)
        if scene.care is not None:
            yield _choice(scene.care)


def _names(names: Names) -> Iterator[str]:
    for flag in names.flags.values():
        yield f"flag {flag.name} {flag.start}"
    for meter in names.meters.values():
        yield f"meter {meter.name} {meter.low} {meter.high} {meter.start}"
    for state in names.states.values():
        yield f"state {state.name} {state.values} {state.start}"
    for news in names.news:
        yield f"news {news}"
    for name, condition in names.derived.items():
        yield f"derived {name} {condition}"


def _chapter(chapter: Chapter) -> str:
    return f"chapter {chapter.id} {chapter.start} {_tried(chapter.alone)}"


def _scene(scene: Scene) -> str:
    arrive = "" if scene.arrive is None else f"{_tried(scene.arrive.effects)} {scene.arrive.once}"
    return f"scene {scene.id} {scene.chapter} {scene.ending} {arrive} {' '.join(scene.documents)}"


def _choice(choice: Choice) -> str:
    ways = choice.go
    go = ways[0].to if len(ways) == 1 and isinstance(ways[0].to, str) else _forks(ways)
    needs = "" if choice.needs is None else choice.needs
    return f"choice {choice.id} {needs} {choice.once} {_tried(choice.effects)} {go} {choice.detour}"


def _forks(ways: Iterable[Fork]) -> str:
    return " ".join(f"{way.when} {way.to}" for way in ways)


def _tried(effects: tuple[object, ...]) -> str:
    return " ".join(map(repr, effects)) if effects else ""
