"""What a check comes to: a last line for people, an object for programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from game.loading.diagnostics import Diagnostic
from game.loading.mistakes import Language, speak
from game.words import language, say


def spoken() -> Language:
    """The language mistakes are told in: the reader's, if they have been written in it."""
    return "fr" if language() == "fr" else "en"


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
    return say("check.both", errors=errors, warnings=warnings)


def check_object(diagnostics: Sequence[Diagnostic]) -> dict[str, Any]:
    """What `check --json` prints. Files are named relative to the story."""
    said = spoken()
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
            for diagnostic in (speak(one, said) for one in diagnostics)
        ],
    }
