"""Diagnostics: an author's mistake as a value, with its place and what to write instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a story's files. Lines and columns count from 1; None for what has no file.

    `file` is relative to the story (in a zip too). `length` is the width of the underline, at least 1.
    """

    file: str
    line: int | None
    column: int | None
    length: int = 1
    line_text: str = ""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One mistake (`error`) or question (`warning`).

    `hint` says what to write instead ("" when that cannot be known). `stops_play` is True for
    what leaves the story unbuildable; a story with other mistakes can still be played. `fields`
    is what its words are about, from which `mistakes.speak` says it in another language.
    """

    code: str
    severity: Literal["error", "warning"]
    span: Span
    message: str
    hint: str = ""
    stops_play: bool = False
    fields: Mapping[str, object] = field(default_factory=dict, compare=False, repr=False)
