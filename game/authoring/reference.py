"""The language as authors look it up: made from its table, so that it is never out of step.

PURE: the table to text. `reference` is the part of the authoring guide between its two marks;
`described` is what `liaison explain LABEL` shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, assert_never

from game.story.language import (
    FORMS,
    Asset,
    Date,
    Each,
    Effects,
    Form,
    Former,
    FormName,
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

BEGINS: Final = "<!-- made from game/story/language: `python3 -m tests --accept` writes it anew -->"
ENDS: Final = "<!-- here the part that is made ends -->"

_PARTS: Final[tuple[tuple[str, str, tuple[FormName, ...]], ...]] = (
    ("story.yaml", "What the whole story shares.", ("story", "flag", "meter", "state", "news")),
    (
        "A chapter",
        "One file a chapter, beside `story.yaml`.",
        ("chapter", "alone", "scene", "arrive", "choice", "way", "otherwise", "care"),
    ),
    (
        "The record",
        "Files in the folder `record`. The id of each thing stands above its labels.",
        ("entry", "quote", "reference", "document", "source", "person", "place", "term", "anachronism"),
    ),
    ("credits.yaml", "Who drew a picture or recorded a sound.", ("credits", "credit")),
)
_EFFECTS: Final = {
    "gain": "flags",
    "lose": "flags",
    "change": "meters and steps",
    "set": "states or meters and values",
    "learn": "news and rungs",
    "tell": "news and rungs",
}


def reference() -> str:
    """Every label: where it stands, what it takes, what it means, and one example of each."""
    return "\n".join(_lines()).rstrip() + "\n"


def described(key: str, french: bool = False) -> list[str]:
    """The lines that tell of a label wherever it may stand; empty if there is no such label."""
    lines: list[str] = []
    for form in _shown():
        for label in form.labels:
            if label.key == key:
                called, means = (form.nom, label.veut_dire) if french else (form.called, label.means)
                lines += [f"{key} · {called}", f"  {means}", ""]
                lines += [*(f"    {line}" for line in label.example.split("\n")), ""]
    return lines[:-1]


def labels() -> tuple[str, ...]:
    """Every label that an author may write, once each."""
    return tuple(dict.fromkeys(label.key for form in _shown() for label in form.labels))


def _shown() -> Iterator[Form]:
    for _, _, names in _PARTS:
        yield from (FORMS[name] for name in names)


def _lines() -> Iterator[str]:
    for title, about, names in _PARTS:
        yield from (f"### {title}", "", about, "")
        for name in names:
            yield from _form(FORMS[name])
    yield from _editions()


def _form(form: Form) -> Iterator[str]:
    yield from (f"#### {_capital(form.called)}", "")
    yield from ("| label | takes | means |", "|---|---|---|")
    for label in form.labels:
        name = f"**`{label.key}`**" if label.required else f"`{label.key}`"
        yield f"| {name} | {taken(label.takes)} | {label.means} |"
    if form.short:
        yield from ("", f"A text alone stands for `{form.short}`.")
    yield from ("", "```yaml", *_examples(form.labels), "```", "")


def _examples(labels: tuple[Label, ...]) -> Iterator[str]:
    for label in labels:
        yield from label.example.split("\n")


def _editions() -> Iterator[str]:
    yield from ("### An edition", "", "The same files under `editions/fr/`, with words only.", "")
    yield from ("| of | labels |", "|---|---|")
    for name, form in FORMS.items():
        if name.startswith("edition "):
            yield f"| {form.called} | {' '.join(f'`{label.key}`' for label in form.labels)} |"


def taken(takes: Takes) -> str:
    """What a label takes, in an author's words."""
    match takes:
        case Prose():
            return "a text of the story, after a bar"
        case Words(lines=True):
            return "words; long ones after a bar"
        case Words():
            return "words"
        case NewId():
            return "an id of your own"
        case IdOf(kind):
            return f"the id of {_article(kind)} {kind}"
        case Name():
            return "a name of your own"
        case Former():
            return "what it was called before"
        case Asset(folder):
            return f"the name of a file in `{folder}/`, without its ending"
        case YesNo():
            return "`yes` or `no`"
        case Whole(low, high):
            return f"a whole number from {low} to {high}"
        case Date():
            return "a date"
        case Time():
            return "a time"
        case Year():
            return "a year"
        case OneOf(words):
            return "one of " + ", ".join(f"`{word}`" for word in words)
        case Point():
            return "two numbers in brackets"
        case When():
            return "a condition"
        case Effects(kind):
            return f"{_EFFECTS[kind]}, one or a list"
        case Ways():
            return "the id of a scene, `stay`, `back`, or a list of ways"
        case Inside(form):
            return f"the labels of {FORMS[form].called}"
        case ListOf(of):
            return f"one or a list: {taken(of)}"
        case Each(named, of):
            return f"for each {named}: {taken(of)}"
        case _:
            assert_never(takes)


def _article(noun: str) -> str:
    return "an" if noun[0] in "aeiou" else "a"


def _capital(words: str) -> str:
    return words if words.endswith(".yaml") else words[0].upper() + words[1:]
