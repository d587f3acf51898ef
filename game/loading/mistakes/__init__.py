"""Every kind of mistake an author can make, one file each, found by its code when it is needed."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Final, Literal

from game.loading.diagnostics import Diagnostic, Span

MARK: Final = "▸"
"""Stands in a wrong example before the place that is blamed; never part of the example itself."""

Language = Literal["en", "fr"]


@dataclass(frozen=True, slots=True)
class Says:
    """What a mistake says in one language.

    `messages` and `hints` are templates with named fields; the first whose fields are all
    given is the one used. A field written `{name:!}` must be given and prints nothing; for
    `{name:un}` and the like in French see `in_french`, which also sets the French typography:
    templates are typed with the plain keys. `why` is the plain paragraph of its page.
    """

    title: str
    messages: tuple[str, ...]
    hints: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Mistake:
    """One kind of mistake.

    `wrong` and `right` are small stories, file name to content; a missing `story.yaml` or
    chapter is filled in by `example`, unless they are `whole`. `zipped` ones are tried as a
    zip. `also` are other mistakes that this one never comes without.
    """

    severity: Literal["error", "warning"]
    stops_play: bool
    en: Says
    wrong: Mapping[str, str | bytes]
    right: Mapping[str, str | bytes]
    fr: Says | None = None
    zipped: bool = False
    whole: bool = False
    also: tuple[str, ...] = ()

    def says(self, language: Language = "en") -> Says:
        if language == "en" or self.fr is None:
            return self.en
        # Most people never ask for it, and the first page must not wait for it.
        from game.loading.mistakes.in_french import typeset

        fr = self.fr
        messages, hints = tuple(map(typeset, fr.messages)), tuple(map(typeset, fr.hints))
        return Says(typeset(fr.title), messages, hints, typeset(fr.why))


def codes() -> tuple[str, ...]:
    """All codes there are, in order."""
    here = Path(__file__).parent
    return tuple(sorted(file.stem.upper() for file in here.glob("[ew][0-9][0-9][0-9].py")))


@cache
def mistake(code: str) -> Mistake:
    """The kind of mistake with that code; KeyError if there is none."""
    if not (len(code) == 4 and code[0] in "EWew" and code[1:].isdecimal()):
        raise KeyError(code)
    try:
        module = import_module(f"{__name__}.{code.lower()}")
    except ModuleNotFoundError:
        raise KeyError(code) from None
    found: Mistake = module.MISTAKE
    return found


def diagnose(code: str, span: Span, /, **fields: object) -> Diagnostic:
    """The mistake `code` at a place, its words filled in with `fields`."""
    kind = mistake(code)
    says = kind.says()
    return Diagnostic(
        code,
        kind.severity,
        span,
        _first_filled(says.messages, fields),
        _first_filled(says.hints, fields),
        kind.stops_play,
        fields,
    )


def speak(one: Diagnostic, language: Language) -> Diagnostic:
    """The same mistake, said in that language."""
    if language == "en":
        return one
    says = mistake(one.code).says(language)
    message, hint = _first_filled(says.messages, one.fields), _first_filled(says.hints, one.fields)
    return replace(one, message=message, hint=hint)


def example(files: Mapping[str, str | bytes], *, whole: bool = False) -> dict[str, bytes]:
    """The files of an example as they would lie in a folder, marks removed, completed to a story."""
    complete = {name.replace(MARK, ""): text for name, text in files.items()}
    if not whole and not any(name.rpartition("/")[2] == "story.yaml" for name in complete):
        complete = {"story.yaml": _STORY, **complete}
    if not whole and not any(_is_chapter(name) for name in complete):
        complete["01-street.yaml"] = _CHAPTER
    return {
        name: text if isinstance(text, bytes) else text.replace(MARK, "").encode()
        for name, text in complete.items()
    }


def _is_chapter(name: str) -> bool:
    return (
        "/" not in name.rstrip("/") and name != "story.yaml" and name.rstrip("/").endswith((".yaml", ".yml"))
    )


class _Formatter(string.Formatter):
    def format_field(self, value: object, format_spec: str) -> str:
        if not format_spec:
            return str(value)
        if format_spec == "!":
            return ""
        from game.loading.mistakes.in_french import asked

        return asked(str(value), format_spec)


_FORMATTER: Final = _Formatter()


def _first_filled(templates: tuple[str, ...], fields: Mapping[str, object]) -> str:
    given = {name: value for name, value in fields.items() if value not in (None, "", ())}
    for template in templates:
        wanted = {name for _, name, _, _ in _FORMATTER.parse(template) if name}
        if wanted <= given.keys():
            return _FORMATTER.vformat(template, (), given)
    return ""


_STORY: Final = """\
title: An example
start: street
endings:
  home: You are home
"""

_CHAPTER: Final = """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.
    ending: home
"""
