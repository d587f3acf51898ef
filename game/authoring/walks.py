"""Walks: recorded play-throughs that must keep working (decision 21), as files and as values."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from game.loading.events import Unreadable, read_nodes
from game.loading.nodes import Items, Labels, Node, Text
from game.loading.source import Nowhere, SourceFile
from game.story.ids import ChapterId, ChoiceId, DocumentId, SceneId
from game.story.model import Story
from game.story.slips import nearest
from game.story.state import Chose, Opened, Start, State

OPEN = "open "
_EXPECTED = "3: exposure at least 1"
LABELS = ("walk", "seed", "edition", "from", "with", "path", "ends", "expect")


class BadWalkError(Exception):
    """A walk that cannot be read. `key` says in the program's words why, `line` counts from 1."""

    def __init__(self, key: str, line: int | None = None, **fields: object) -> None:
        super().__init__(key)
        self.key = key
        self.line = line
        self.fields = fields


@dataclass(frozen=True, slots=True)
class Walk:
    """One walk. `path` are choice ids and `open ID`; `expect` conditions by the number of the step after which
    they must hold, 0 for the start."""

    says: str
    path: tuple[str, ...] = ()
    seed: int = 0
    edition: str = ""
    begins: str = ""
    facts: str = ""
    ends: str = ""
    expect: Mapping[int, str] = field(default_factory=dict)

    def start(self, story: Story) -> Start:
        """Where it begins: at the scene that `from` names, else at the chapter."""
        if not self.begins:
            return Start(facts=self.facts)
        if self.begins in story.scenes or self.begins in story.was:
            return Start(scene=SceneId(self.begins), facts=self.facts)
        return Start(chapter=ChapterId(self.begins), facts=self.facts)


def read_walk(name: str, data: bytes) -> Walk:
    """The walk in a file of that name. Raises BadWalkError."""
    broken: list[int] = []

    def report(_code: str, line: int, _column: int, _length: int = 1, /, **_fields: object) -> None:
        broken.append(line + 1)

    try:
        root = read_nodes(SourceFile(name, data, Nowhere()).text, report)
    except Unreadable as unreadable:
        line = None if unreadable.mark is None else unreadable.mark.line + 1
        raise BadWalkError("walk.bad.unreadable", line) from None
    if not isinstance(root, Labels) or broken:
        raise BadWalkError("walk.bad.unreadable", broken[0] if broken else None)
    for key, node in root.values.items():
        if key not in LABELS:
            near = nearest(key, LABELS) or ", ".join(LABELS)
            raise BadWalkError("walk.bad.label", _line(node), word=key, near=near)
    seed = _text(root, "seed") or "0"
    if not seed.removeprefix("-").isdecimal() or len(seed) > 18:
        raise BadWalkError("walk.bad.number", _line(root.values["seed"]), word=seed)
    return Walk(
        says=_text(root, "walk"),
        path=_path(root),
        seed=int(seed),
        edition=_text(root, "edition"),
        begins=_text(root, "from"),
        facts=_text(root, "with"),
        ends=_text(root, "ends"),
        expect=_expectations(root),
    )


def _line(node: Node) -> int:
    return (node.label or node.start).line + 1


def _text(root: Labels, key: str) -> str:
    node = root.values.get(key)
    if node is None:
        return ""
    if not isinstance(node, Text):
        raise BadWalkError("walk.bad.one-line", _line(node), word=key)
    return " ".join(node.text.split())


def _path(root: Labels) -> tuple[str, ...]:
    node = root.values.get("path")
    items = node.items if isinstance(node, Items) else [] if node is None else [node]
    steps = []
    for item in items:
        if not isinstance(item, Text):
            raise BadWalkError("walk.bad.step", _line(item))
        steps.append(" ".join(item.text.split()))
    return tuple(steps)


def _expectations(root: Labels) -> Mapping[int, str]:
    node = root.values.get("expect")
    if node is None:
        return {}
    if not isinstance(node, Labels):
        raise BadWalkError("walk.bad.expect", _line(node), example=_EXPECTED)
    expect = {}
    for key, value in node.values.items():
        if not key.isdecimal() or not isinstance(value, Text):
            raise BadWalkError("walk.bad.expect", _line(value), example=_EXPECTED)
        expect[int(key)] = " ".join(value.text.split())
    return expect


def write_walk(walk: Walk) -> str:
    """The walk as its file says it."""
    lines = [f"walk: {_plain(walk.says)}"]
    given = (("edition", walk.edition), ("from", walk.begins), ("with", walk.facts))
    if walk.seed:
        lines.append(f"seed: {walk.seed}")
    lines += [f"{key}: {_plain(value)}" for key, value in given if value]
    lines += ["path:", *(f"  - {step}" for step in walk.path)] if walk.path else ["path: []"]
    if walk.ends:
        lines.append(f"ends: {walk.ends}")
    if walk.expect:
        lines += ["expect:", *(f"  {number}: {_plain(words)}" for number, words in walk.expect.items())]
    return "\n".join(lines) + "\n"


def _plain(words: str) -> str:
    """The words as one line of YAML; in quotation marks where a sign in them would mean something."""
    is_plain = (
        words[:1].isalnum() and not any(sign in words for sign in (": ", " #", '"')) and words[-1] != ":"
    )
    return words if is_plain else json.dumps(words, ensure_ascii=False)


def recorded(story: Story, state: State, says: str) -> Walk:
    """The walk that leads where this game stands."""
    start = state.start
    ending = story.scenes[state.scene].ending
    return Walk(
        says=says,
        path=words_of(state.steps),
        seed=state.seed,
        edition=story.edition,
        begins=start.scene or start.chapter or "",
        facts=start.facts,
        ends=ending or "",
    )


def words_of(steps: Iterable[Chose | Opened]) -> tuple[str, ...]:
    """The steps as a walk writes them."""
    return tuple(f"{OPEN}{step.document}" if isinstance(step, Opened) else step.choice for step in steps)


def meant(word: str, scene: SceneId) -> Chose | Opened:
    """The step that a word of a walk means on the page of that scene."""
    if word.startswith(OPEN):
        return Opened(scene, DocumentId(word.removeprefix(OPEN)))
    return Chose(scene, ChoiceId(word))
