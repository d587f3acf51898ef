"""Chapters: their scenes and choices, from what was read to the model."""

from __future__ import annotations

import re
from typing import Final

from game.loading.nearest import plain
from game.loading.nodes import Items, Labels, Node, Text
from game.loading.reading import Build, Fields, Owner, Reading, first_line_of
from game.loading.texts import one
from game.story.effects import Effect
from game.story.ids import ChapterId, ChoiceId, SceneId
from game.story.language import FORMS, FormName
from game.story.model import Arrival, Chapter, Choice, Scene, Stay
from game.story.prose import Prose
from game.story.prose_text import parse_prose

_NUMBER: Final = re.compile(r"^[\d_.\- ]+(?=\w)")
_EFFECTS: Final = ("lose", "gain", "change", "set", "learn", "tell")
_GO_ON: Final = {"fr": "Continuer", "en": "Go on"}
_NOTHING: Final = Prose("", ())


def chapter_id(file: str, node: Labels) -> ChapterId:
    """The id the chapter gives, or its file's name without ending and number."""
    given = node.values.get("id")
    if isinstance(given, Text) and given.text:
        return ChapterId(one(given))
    stem = file.rpartition(".")[0]
    return ChapterId(plain(_NUMBER.sub("", stem)) or plain(stem) or "chapter")


def read_chapter(reading: Reading, node: Labels) -> tuple[Chapter, dict[SceneId, Scene]]:
    """The chapter and its scenes in file order."""
    id = chapter_id(reading.file.name, node)
    reading.chapter = id
    fields = reading.fields(node, FORMS["chapter"], (*reading.root, "chapter", id))
    scenes: dict[SceneId, Scene] = fields.pop("scenes", {})
    first = next(iter(scenes), SceneId(""))
    fields["id"] = id
    fields.setdefault("title", id)
    fields.setdefault("start", first)
    return Chapter(**fields, scenes=tuple(scenes), file=reading.file.name), scenes


def go_on(language: str) -> str:
    """What `otherwise` says where its author leaves that to the program."""
    return _GO_ON.get(language[:2], _GO_ON["en"])


def effects_of(fields: Fields) -> tuple[Effect, ...]:
    """The effects among some fields, taken out of them, in the order in which they happen."""
    found: tuple[Effect, ...] = ()
    for key in _EFFECTS:
        if key in fields:
            found += fields.pop(key)
    return found


def _alone(_: Reading, fields: Fields, __: Labels, ___: Owner) -> tuple[Effect, ...]:
    return effects_of(fields)


def _arrive(_: Reading, fields: Fields, __: Labels, ___: Owner) -> Arrival:
    return Arrival(effects_of(fields), fields.get("once", False))


def _choice(reading: Reading, fields: Fields, node: Labels, owner: Owner) -> Choice | None:
    met = node.values
    if "locked" in met and "needs" not in met:
        reading.file.blame_label("E069", met["locked"], "locked")
    if not _leads_somewhere(reading, fields, node) or "id" not in fields:
        reading.gathered.lost.add(owner)
        return None
    fields.setdefault("text", _NOTHING)
    return Choice(effects=effects_of(fields), **fields)


def _leads_somewhere(reading: Reading, fields: Fields, node: Labels) -> bool:
    met = node.values
    if "go" in met and "detour" in met:
        reading.file.blame_label("E068", met["detour"], "detour")
        fields.pop("detour", None)
    elif "go" not in met and "detour" not in met and "go" not in fields and "detour" not in fields:
        reading.file.report("E065", *first_line_of(node), 10_000)
        return False
    return "go" in fields or "detour" in fields


def _otherwise(reading: Reading, fields: Fields, node: Labels, _: Owner) -> Choice | None:
    if any(isinstance(fork.to, Stay) for fork in fields.get("go", ())):
        reading.file.blame("E072", node.values["go"])
    if not _leads_somewhere(reading, fields, node):
        return None
    if "text" not in fields:
        fields["text"] = parse_prose(go_on(reading.language), reading.vocabulary).prose
    return Choice(ChoiceId("otherwise"), effects=effects_of(fields), kind="otherwise", **fields)


def _care(reading: Reading, fields: Fields, node: Labels, _: Owner) -> tuple[tuple[str, ...], Choice | None]:
    warns = fields.pop("warns", ())
    if "go" not in node.values:
        for key in ("instead", *_EFFECTS):
            if key in node.values:
                reading.file.blame_label("E095", node.values[key], key, key=key)
        return warns, None
    if "go" not in fields:
        return warns, None
    effects = effects_of(fields)
    return warns, Choice(ChoiceId("care"), text=_NOTHING, effects=effects, kind="care", **fields)


def _empty(node: Node) -> bool:
    """Whether a label has nothing after it, which was said of it already."""
    match node:
        case Text(text=held) | Items(items=held) | Labels(values=held):
            return not held


def _scene(reading: Reading, fields: Fields, node: Labels, owner: Owner) -> Scene:
    met = node.values
    if fields.get("frame") and "date" not in met:
        reading.file.blame_label("E073", met["frame"], "frame")
    if "ending" in met:
        for key in ("choices", "otherwise"):
            if key in met and not _empty(met[key]):
                reading.file.blame_label("E071", met[key], key, key=key)
    elif not any(key in fields or key in met for key in ("choices", "otherwise", "ending")):
        reading.file.report("E070", *first_line_of(node), 10_000, scene=owner[-1])
    if "choices" in fields:
        fields["choices"] = _each_once(reading, fields["choices"], met["choices"], owner)
    care: tuple[tuple[str, ...], Choice | None] | None = fields.pop("care", None)
    if care is not None:
        fields["care_warns"], fields["care"] = care
    fields.setdefault("text", _NOTHING)
    return Scene(id=SceneId(owner[-1]), chapter=reading.chapter, **fields)


def _each_once(reading: Reading, choices: tuple[Choice, ...], node: Node, owner: Owner) -> tuple[Choice, ...]:
    if len({choice.id for choice in choices}) == len(choices):
        return choices
    met: dict[str, int] = {}
    for item in getattr(node, "items", ()):
        given = item.values.get("id") if isinstance(item, Labels) else None
        if isinstance(given, Text):
            id = one(given)
            if id in met:
                reading.file.blame("E015", given, id=id, kind="choice", line=met[id], scene=owner[-1])
            met.setdefault(id, given.start.line + 1)
    return tuple({choice.id: choice for choice in reversed(choices)}.values())[::-1]


BUILD: Final[dict[FormName, Build]] = {
    "alone": _alone,
    "arrive": _arrive,
    "choice": _choice,
    "otherwise": _otherwise,
    "care": _care,
    "scene": _scene,
}
