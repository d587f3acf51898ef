"""Mistakes of a story as a person and as a program read them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from game.loading.diagnostics import Diagnostic
from game.loading.mistakes import MARK, mistake
from game.words import language, say


def mistake_lines(diagnostics: Iterable[Diagnostic], story: Path) -> Iterator[str]:
    """Each mistake with its place, its line, a caret and what to write instead; a blank line after each."""
    for diagnostic in diagnostics:
        yield from _rendered(diagnostic, story)
        yield ""


def _rendered(diagnostic: Diagnostic, story: Path) -> Iterator[str]:
    span = diagnostic.span
    yield f"{say(f'check.{diagnostic.severity}')}[{diagnostic.code}]: {diagnostic.message}"
    if span.line is None:
        place = (story / span.file) if span.file else story
        yield f"  --> {place}"
        if diagnostic.hint:
            yield f"   = {diagnostic.hint}"
        return
    column = span.column or 1
    margin = " " * len(str(span.line))
    yield f" {margin}--> {story / span.file}:{span.line}:{column}"
    yield f" {margin} |"
    # A tab is one column of the file; shown as one space the caret stands under what it blames.
    yield f" {span.line} | {span.line_text.rstrip()}".replace("\t", " ")
    caret = " " * (column - 1) + "^" * max(1, min(span.length, len(span.line_text) - column + 1))
    yield f" {margin} | {caret} {diagnostic.hint}".rstrip()


def verdict(diagnostics: Sequence[Diagnostic]) -> str:
    """The last line of a check: how many mistakes and questions there are."""
    errors = sum(diagnostic.severity == "error" for diagnostic in diagnostics)
    warnings = len(diagnostics) - errors
    if not diagnostics:
        return say("check.clean")
    if not errors:
        return say("check.warnings", count=warnings)
    if not warnings:
        return say("check.errors", count=errors)
    return say(
        "check.both", errors=say("check.errors", count=errors), warnings=say("check.warnings", count=warnings)
    )


def check_object(diagnostics: Sequence[Diagnostic]) -> dict[str, Any]:
    """What `check --json` prints. Files are named relative to the story."""
    errors = sum(diagnostic.severity == "error" for diagnostic in diagnostics)
    return {
        "errors": errors,
        "warnings": len(diagnostics) - errors,
        "diagnostics": [
            {
                "code": diagnostic.code,
                "severity": diagnostic.severity,
                "file": diagnostic.span.file,
                "line": diagnostic.span.line,
                "column": diagnostic.span.column,
                "message": diagnostic.message,
                "hint": diagnostic.hint,
            }
            for diagnostic in diagnostics
        ],
    }


def kind_lines(code: str) -> Iterator[str]:
    """The page of one kind of mistake: why it is one, a wrong and a right example. KeyError for no code."""
    kind = mistake(code)
    says = kind.says("fr" if language() == "fr" else "en")
    yield f"{say(f'check.{kind.severity}')} {code}: {says.title}"
    yield ""
    for paragraph in says.why.split("\n\n"):
        yield " ".join(paragraph.split())
        yield ""
    yield say("explain.wrong")
    yield from _example(kind.wrong)
    yield say("explain.right")
    yield from _example(kind.right)


def _example(files: Mapping[str, str | bytes]) -> Iterator[str]:
    """Each file's name and text; `>` stands before a line that is blamed."""
    for name, content in files.items():
        yield ""
        yield f"  {name}"
        text = content.decode("utf-8", "replace") if isinstance(content, bytes) else content
        for line in text.splitlines():
            sign = ">" if MARK in line else " "
            yield f"  {sign} {line.replace(MARK, '')}".rstrip()
    yield ""
