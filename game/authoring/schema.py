"""JSON Schema 2020-12 of the scene format, made from the table of the language: what an editor
needs to complete labels, to underline a wrong one, and to explain it in English and in French.

It says what may stand where. What has to be known of the rest of the story (ids, names, conditions,
dates, time) is for `check`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final, assert_never

from game.loading.record import SHELVES
from game.story.language import (
    FORMS,
    Asset,
    Date,
    Each,
    Effects,
    Form,
    Former,
    FormName,
    IdKind,
    IdOf,
    Inside,
    Label,
    ListOf,
    Name,
    NewId,
    OneOf,
    Point,
    Prose,
    Takes,
    Time,
    Ways,
    When,
    Whole,
    Words,
    Year,
    YesNo,
)

Schema = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
RESERVED: Final = (
    "otherwise", "care", "undo", "open", "record", "documents", "places", "timeline", "notebook", "history",
    "beside", "save", "help", "quit",
)  # fmt: skip
_ID: Final = r"^(?!-)(?!.*--)(?!.*-$)[^\sA-ZÀ-ÖØ-Þ.,:;!?'\"()\[\]{}/\\_@#&*|<>=+%$^~`]{1,60}$"
_YES: Final = r"^([Yy][Ee][Ss]|[Oo][Uu][Ii]|[Tt][Rr][Uu][Ee])$"
_NO: Final = r"^([Nn][Oo][Nn]?|[Ff][Aa][Ll][Ss][Ee])$"
_EFFECTS: Final = ("lose", "gain", "change", "set", "learn", "tell")
_STAY: Final = {"const": "stay"}


def _files() -> dict[str, Takes]:
    """What each kind of file holds."""
    files: dict[str, Takes] = {"story": Inside("story"), "chapter": Inside("chapter")}
    for shelf, form in SHELVES.items():
        kind: IdKind = form  # type: ignore[assignment]
        files[shelf] = Each("id", Inside(form), kind)
    files["credits"] = Each("name", Inside("credit"))
    files["edition-story"] = Inside("edition story")
    files["edition-chapter"] = Inside("edition chapter")
    for shelf, form in SHELVES.items():
        told: Any = f"edition {form}"
        kind = form  # type: ignore[assignment]
        if told in FORMS:
            files[f"edition-{shelf}"] = Each("id", Inside(told), kind)
    return files


FILES: Final[Mapping[str, Takes]] = _files()
"""The kinds of files of a story, by the name that `liaison schema --for` takes."""


def schema(file: str | None = None) -> Schema:
    """The schema of one kind of file, or of all of them together."""
    whole = [{"$ref": f"#/$defs/{_name(kind)}"} for kind in ([file] if file else FILES)]
    return {
        "$schema": DIALECT,
        "title": "Liaison" if file is None else f"Liaison: {file}",
        "description": "The scene format of Liaison. / Le format des scènes de Liaison.",
        **(whole[0] if file else {"anyOf": whole}),
        "$defs": {
            "text": {
                "type": ["string", "number", "boolean"],
                "if": {"type": "string"},
                "then": {"minLength": 1},
            },
            "id": {"anyOf": [{"type": "string", "pattern": _ID}, {"type": "integer", "minimum": 0}]},
            **{_name(kind): _takes(takes) for kind, takes in FILES.items()},
            **{_called(name): _form(form) for name, form in FORMS.items()},
        },
    }


def _name(kind: str) -> str:
    return f"file-{kind}"


def _called(form: FormName) -> str:
    return form.replace(" ", "-")


def _form(form: Form) -> Schema:
    return {
        "title": form.called,
        "type": "object",
        "additionalProperties": False,
        "minProperties": 1,
        "properties": {label.key: _label(label) for label in form.labels},
        **(
            {"required": needed} if (needed := [label.key for label in form.labels if label.required]) else {}
        ),
        **_together(form.name),
    }


def _label(label: Label) -> Schema:
    """What a label takes, with what an editor shows when the pointer rests on it."""
    return {
        **_takes(label.takes),
        "title": label.key,
        "description": f"{label.means}\n\n{label.veut_dire}",
        "markdownDescription": f"{label.means}\n\n*{label.veut_dire}*\n\n```yaml\n{label.example}\n```",
        "examples": _examples(label),
    }


def _examples(label: Label) -> list[str]:
    """The value of the label's example, where it stands beside it."""
    said = label.example.removeprefix(f"{label.key}:").strip()
    return [said.removeprefix("|").strip() if said.startswith("|") else said]


def _together(name: FormName) -> Schema:
    """What must or may not stand beside what."""
    one_way = {"oneOf": [{"required": ["go"]}, {"required": ["detour"]}]}
    match name:
        case "scene":
            leads = [{"required": [key]} for key in ("choices", "otherwise", "ending")]
            alone = {"not": {"anyOf": [{"required": ["choices"]}, {"required": ["otherwise"]}]}}
            told_later = {
                "properties": {"frame": {"anyOf": [{"const": True}, {"type": "string", "pattern": _YES}]}}
            }
            return {
                "anyOf": leads,
                "dependentSchemas": {"ending": alone},
                "if": {**told_later, "required": ["frame"]},
                "then": {"required": ["date"]},
            }
        case "choice":
            return {**one_way, "dependentRequired": {"locked": ["needs"]}}
        case "otherwise":
            stays = {"properties": {"to": _STAY}, "required": ["to"], "type": "object"}
            listed = {"type": "array", "contains": {"anyOf": [_STAY, stays]}}
            return {**one_way, "not": {"properties": {"go": {"anyOf": [_STAY, listed]}}, "required": ["go"]}}
        case "care":
            return {"dependentRequired": {key: ["go"] for key in ("instead", *_EFFECTS)}}
        case "document":
            return {"dependentRequired": {"words": ["status"]}}
        case _:
            return {}


@cache
def _text() -> Schema:
    return {"$ref": "#/$defs/text"}


def _takes(takes: Takes) -> Schema:
    """One kind of value."""
    match takes:
        case Prose() | Words() | IdOf() | Name() | Former() | When() | Date() | Time():
            return _text()
        case NewId(of="choice"):
            free = {
                "not": {"anyOf": [{"enum": list(RESERVED)}, {"type": "integer"}, {"pattern": "^[0-9]+$"}]}
            }
            return {"$ref": "#/$defs/id", **free}
        case NewId():
            return {"$ref": "#/$defs/id"}
        case Asset() | YesNo() | Whole() | Year() | Point():
            return {"anyOf": _ways_to_write(takes)}
        case OneOf(words):
            return {"enum": list(words)}
        case Effects():
            return _one_or_more(_text())
        case Ways():
            way = {"anyOf": [_text(), {"$ref": "#/$defs/way"}]}
            return {"anyOf": [_text(), {"type": "array", "minItems": 1, "items": way}]}
        case Inside(form):
            whole = {"$ref": f"#/$defs/{_called(form)}"}
            return {"anyOf": [_text(), whole]} if FORMS[form].short else whole
        case ListOf(of):
            return _one_or_more(_takes(of))
        case Each():
            return _each(takes)
        case _:
            assert_never(takes)


def _ways_to_write(takes: Asset | YesNo | Whole | Year | Point) -> list[Schema]:
    """A value that an editor may take for a number, for yes or no, or for text."""
    match takes:
        case Asset():
            return [{"type": "string", "pattern": r"^[^./\\]+$"}, {"type": "integer"}]
        case YesNo():
            return [{"type": "boolean"}, {"type": "string", "pattern": f"{_YES}|{_NO}"}]
        case Whole(low, high):
            number = {"type": "integer", "minimum": low, "maximum": high}
            return [number, {"type": "string", "pattern": r"^[+-]?[0-9]{1,9}$"}]
        case Year():
            return [
                {"type": "integer", "minimum": 1000, "maximum": 9999},
                {"type": "string", "pattern": "[0-9]{4}"},
            ]
        case Point():
            pair = {"type": "array", "items": {"type": ["number", "string"]}, "minItems": 2, "maxItems": 2}
            return [pair, {"type": "string", "pattern": "^[^,]+,[^,]+$"}]


def _one_or_more(item: Schema) -> Schema:
    return {"anyOf": [item, {"type": "array", "minItems": 1, "items": item}]}


def _each(takes: Each) -> Schema:
    """Ids, names, numbers or values, and under each what it stands for."""
    keys: dict[str, Schema] = {
        "id": {"pattern": _ID},
        "number": {"pattern": "^ *-?[0-9]+ *$"},
        "name": {},
        "value": {},
    }
    named = keys[takes.named]
    if takes.kind == "scene":
        named = {**named, "not": {"enum": ["stay", "back"]}}
    return {
        "type": "object",
        "minProperties": 1,
        **({"propertyNames": named} if named else {}),
        "additionalProperties": _takes(takes.of),
    }
