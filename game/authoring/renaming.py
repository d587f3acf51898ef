"""Changes an id or a name everywhere it is used, and leaves the old one under `was:`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Final, Literal

from game.authoring.formatter_same import Readings, meaning
from game.authoring.formatter_tree import Untidy, root_of, source_of, takes_of
from game.authoring.renaming_former import with_former
from game.authoring.renaming_uses import Edit, Space, Uses, Wanted, edited
from game.authoring.renaming_walks import in_walk
from game.loading import BadStory, Diagnostic
from game.loading.files import Changed, Files
from game.loading.nodes import Items, Labels, Mark, Node, Text
from game.loading.record import SHELVES, shelf_of
from game.loading.texts import one
from game.story.language import FORMS, Form
from game.story.model import Story
from game.story.prose import ByVisit, If, OneOf, Part, Prose
from game.story.slips import nearest
from game.story.vocabulary import Vocabulary

Kind = Literal[
    "scene", "choice", "flag", "meter", "state", "news", "derived", "entry", "document", "source", "person", "place", "term"
]  # fmt: skip

_SHELVES: Final[Mapping[Kind, str]] = {
    "flag": "flags", "meter": "meters", "state": "states", "news": "news", "derived": "derived",
    "entry": "entries", "document": "documents", "source": "sources", "person": "people", "place": "places",
    "term": "terms",
}  # fmt: skip
_LEFT_OUT: Final = frozenset(("engine", "was", "missing_words"))
_SET_ASIDE: Final = re.compile(r"\\.|\{([^{}:]*)\}", re.DOTALL)


class NothingSoCalled(Exception):
    """No thing of that name; `near` is the likeliest one, or ""."""

    def __init__(self, old: str, near: str) -> None:
        super().__init__(old)
        self.near = near


class SeveralSoCalled(Exception):
    """Several things have that name; `kinds` says which."""

    def __init__(self, kinds: tuple[Kind, ...]) -> None:
        super().__init__(", ".join(kinds))
        self.kinds = kinds


class NotTheSame(Exception):
    """With the new name the story would not be the same; `diagnostics` are the mistakes it would have."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__()
        self.diagnostics = diagnostics


@dataclass(frozen=True, slots=True)
class Renamed:
    """`changed` are the files with their new text, `places` how many places were changed in them."""

    kind: Kind
    changed: Mapping[str, str]
    places: int


def rename(files: Files, old: str, new: str, kind: Kind | None = None) -> Renamed:
    """The story's files with `new` in place of `old` (`scene.choice` for a choice; `new` is then the id alone).

    Raises BadStory where the story cannot be read, NothingSoCalled, SeveralSoCalled, UnclearUse, NotTheSame.
    """
    before = Readings(files)
    if before.story is None:
        raise BadStory(before.diagnostics)
    found = kinds_of(before.story, old)
    if not found or (kind is not None and kind not in found):
        raise NothingSoCalled(old, nearest(old, _everything(before.story)))
    if kind is None and len(found) > 1:
        raise SeveralSoCalled(found)
    is_now = kind or found[0]
    scene, _, choice = old.rpartition(".") if is_now == "choice" else ("", "", old)
    new = new.removeprefix(f"{scene}.") if scene else new
    wanted = Wanted(_space(is_now), choice, scene)
    changed: dict[str, str] = {}
    places = 0
    for name in files.names():
        try:
            text, count = _rewritten(files, name, wanted, new, before.story, is_now)
        except Untidy:
            raise BadStory(before.diagnostics) from None
        if count:
            changed[name] = text
            places += count
    after = Readings(Changed(files, changed))
    if marked := _marked_anew(Changed(files, changed), before, after):
        changed |= marked
        after = Readings(Changed(files, changed))
    worse = after.worse_than(before)
    if worse or not _same_but_for(before, after, wanted, new, is_now):
        raise NotTheSame(worse)
    return Renamed(is_now, changed, places)


def _marked_anew(files: Files, before: Readings, after: Readings) -> dict[str, str]:
    """The editions' files where an `of:` fitted, and fits no longer because the original has the new name."""
    outdated = {(known.span.file, known.span.line) for known in before.diagnostics if known.code == "W091"}
    edits: dict[str, list[Edit]] = {}
    for known in after.diagnostics:
        file, line, column = known.span.file, known.span.line, known.span.column
        if known.code == "W091" and (file, line) not in outdated and line and column:
            lines = source_of(file, files.read(file)).text.split("\n")
            start = sum(len(above) + 1 for above in lines[: line - 1]) + column - 1
            edits.setdefault(file, []).append(
                Edit(start, start + known.span.length, str(known.fields["now"]))
            )
    return {file: edited(source_of(file, files.read(file)).text, found) for file, found in edits.items()}


def kinds_of(story: Story, old: str) -> tuple[Kind, ...]:
    """What is called so in the story."""
    found: list[Kind] = ["scene"] if old in story.scenes else []
    scene, dot, choice = old.partition(".")
    if dot and scene in story.scenes and any(one.id == choice for one in story.scenes[scene].choices):  # type: ignore[index]
        found.append("choice")
    found += [kind for kind, shelf in _SHELVES.items() if old in _shelf(story, shelf)]
    return tuple(found)


def _shelf(story: Story, shelf: str) -> Mapping[Any, Any]:
    found: Mapping[Any, Any] = getattr(story.names, shelf, None) or getattr(story.record, shelf, {})
    return found


def _everything(story: Story) -> Iterator[str]:
    yield from story.scenes
    for id, scene in story.scenes.items():
        yield from (f"{id}.{choice.id}" for choice in scene.choices)
    for shelf in _SHELVES.values():
        yield from _shelf(story, shelf)


def _space(kind: Kind) -> Space:
    match kind:
        case "scene" | "choice":
            return kind
        case "flag" | "meter" | "state" | "news" | "derived":
            return "name"
        case _:
            return "record"


def _rewritten(
    files: Files, name: str, wanted: Wanted, new: str, story: Story, kind: Kind
) -> tuple[str, int]:
    """One file with the new name, and how many places that are."""
    takes = takes_of(name)
    walk = name.startswith("walks/") and name.endswith((".yaml", ".yml"))
    if (takes is None and not walk) or name == "credits.yaml":
        return "", 0
    file = source_of(name, files.read(name))
    uses = Uses(file, wanted, Vocabulary(story.names))
    root = root_of(file)
    if root is None:
        return "", 0
    found = set(in_walk(uses, root, story) if walk else uses.within(root, takes))
    edits = [Edit(start, end, new) for start, end in found]
    if not walk and "/" not in name.removeprefix("record/"):
        for node, label, form in _owners(root, name, wanted, kind):
            edits += with_former(uses, node, label, form, new)
    return edited(file.text, edits), len(found)


def _owners(root: Node, name: str, wanted: Wanted, kind: Kind) -> Iterator[tuple[Node, Mark, Form]]:
    """Where the thing itself stands in a file: what is under its label, and that label."""
    if not isinstance(root, Labels) or kind == "derived":
        return
    things: Node | None = None
    if name.startswith("record/"):
        if wanted.space == "record" and SHELVES[shelf_of(name) or ""] == kind:
            things = root
    elif name == "story.yaml":
        things = root.values.get(_SHELVES[kind]) if wanted.space == "name" else None
    elif wanted.space in ("scene", "choice"):
        things = root.values.get("scenes")
    for key, value in things.values.items() if isinstance(things, Labels) else ():
        if wanted.space == "choice":
            yield from _choices(key, value, wanted)
        elif " ".join(key.split()) == wanted.old and value.label is not None:
            yield value, value.label, FORMS[kind]


def _choices(scene: str, value: Node, wanted: Wanted) -> Iterator[tuple[Node, Mark, Form]]:
    listed = value.values.get("choices") if isinstance(value, Labels) and scene == wanted.scene else None
    for item in listed.items if isinstance(listed, Items) else [listed]:
        if (
            isinstance(item, Labels)
            and isinstance(id := item.values.get("id"), Text)
            and one(id) == wanted.old
        ):
            yield item, item.start, FORMS["choice"]


# --- the same story but for the name ---


def _same_but_for(before: Readings, after: Readings, wanted: Wanted, new: str, kind: Kind) -> bool:
    if after.story is None:
        return False
    old = wanted.old
    said = f"{wanted.scene}.{old}" if wanted.scene else old
    if kind != "derived" and after.story.was.get(said) != new:
        return False
    titles = (old.replace("-", " ").capitalize(), new.replace("-", " ").capitalize())
    pairs = {(old, new), titles, *_with_dots(before.story, old, new, wanted)}
    both = ((_bare(before.story), _bare(after.story)), *_editions(before, after))
    return all(_alike(one, other, pairs) for one, other in both)


def _editions(before: Readings, after: Readings) -> Iterator[tuple[Any, Any]]:
    for id, story in before.editions.items():
        yield _bare(story), _bare(after.editions.get(id))


def _with_dots(story: Story | None, old: str, new: str, wanted: Wanted) -> Iterator[tuple[str, str]]:
    if wanted.scene:
        yield f"{wanted.scene}.{old}", f"{wanted.scene}.{new}"
    elif story is not None and wanted.space == "scene":
        for choice in story.scenes[old].all_choices():  # type: ignore[index]
            yield f"{old}.{choice.id}", f"{new}.{choice.id}"


def _bare(thing: Any) -> Any:
    """What the thing means, its texts taken apart into their words and the ids and names they use."""
    if isinstance(thing, Prose):
        return _taken_apart(thing)
    if is_dataclass(thing):
        values = (_bare(getattr(thing, one.name)) for one in fields(thing) if one.name not in _LEFT_OUT)
        return (type(thing).__name__, *values)
    if isinstance(thing, Mapping):
        return tuple((key, _bare(value)) for key, value in thing.items())
    if isinstance(thing, tuple | list):
        return tuple(_bare(one) for one in thing)
    return meaning(thing)


def _taken_apart(prose: Prose) -> Any:
    words, upto = [], 0
    for mention in prose.mentions:
        words.append(prose.source[upto : mention.offset])
        upto = mention.offset + mention.length
    said = _SET_ASIDE.sub(
        lambda found: found[0] if found[1] is None else "{}", "·".join((*words, prose.source[upto:]))
    )
    return ("prose", " ".join(said.split()), tuple(one.id for one in prose.mentions), tuple(_used(prose)))


def _used(prose: Prose) -> Iterator[Any]:
    waiting: list[tuple[Part, ...]] = list(prose.blocks)
    while waiting:
        for part in waiting.pop():
            if isinstance(part, If):
                yield from (meaning(branch.when) for branch in part.branches)
                waiting += [branch.parts for branch in part.branches]
            elif isinstance(part, ByVisit | OneOf):
                waiting += part.alternatives
            elif not hasattr(part, "text"):
                yield part.name


def _alike(before: Any, after: Any, pairs: set[tuple[str, str]]) -> bool:
    if isinstance(before, tuple) and isinstance(after, tuple):
        return len(before) == len(after) and all(
            _alike(a, b, pairs) for a, b in zip(before, after, strict=True)
        )
    return bool(before == after or (isinstance(before, str) and (before, after) in pairs))
