"""A mistake as its author reads it: the words, the place, the line itself, and what to write instead.

PURE: values to text.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from game.loading.decoding import INVISIBLE
from game.loading.diagnostics import Diagnostic, Span
from game.loading.mistakes import MARK, Language, Mistake, mistake, speak

WIDTH: Final = 100
"""Columns a terminal is taken to have; longer lines are shown in part, longer hints go below."""

_KINDS: Final = {
    "en": {"error": "error", "warning": "warning"},
    "fr": {"error": "erreur", "warning": "question"},
}
_COLON: Final = {"en": ":", "fr": "\N{NARROW NO-BREAK SPACE}:"}
_HEADINGS: Final = {
    "en": ("Wrong", "Right", "stops play", "the story can still be played"),
    "fr": ("Faux", "Juste", "empêche de jouer", "l’histoire reste jouable"),
}


def render(diagnostic: Diagnostic, folder: str = "", language: Language = "en") -> str:
    """Several lines without a line break at the end. `folder` is put before the file's name.

    error[E012]: no scene called 'prefecture-gaet'
      --> scenes/paris-1944/05-the-prefecture.yaml:41:13
       |
    41 |         go: prefecture-gaet
       |             ^^^^^^^^^^^^^^^ did you mean 'prefecture-gate'?
    """
    said = speak(diagnostic, language)
    span = diagnostic.span
    gutter = " " * len(str(span.line or 1))
    kind = _KINDS[language][diagnostic.severity]
    lines = [
        f"{kind}[{diagnostic.code}]{_COLON[language]} {shown(said.message)}",
        f"{gutter}--> {_where(span, folder)}",
    ]
    hint = shown(said.hint)
    if span.line is None or span.column is None or not span.line_text.strip():
        lines += [f"{gutter} = {hint}"] if hint else []
        return "\n".join(lines)
    text, start, end = in_part(span)
    words, before, under = text, columns(text[:start]), max(1, columns(text[start:end]) or end - start)
    caret = f"{gutter} | {' ' * before}{'^' * under}"
    fits = len(caret) + 1 + len(hint) <= WIDTH
    lines += [f"{gutter} |", f"{span.line} | {words}".rstrip(), f"{caret} {hint}".rstrip() if fits else caret]
    if hint and not fits:
        lines.append(f"{gutter} = {hint}")
    return "\n".join(lines)


def explain(code: str, language: Language = "en") -> str:
    """The page of one kind of mistake: why, a wrong example, a right one. KeyError if there is no such code."""
    kind = mistake(code)
    says = kind.says(language)
    wrong, right, stops, plays = _HEADINGS[language]
    colon = _COLON[language]
    severity = _KINDS[language][kind.severity]
    return "\n".join(
        (
            f"{severity}[{code.upper()}]{colon} {says.title} ({stops if kind.stops_play else plays})",
            "",
            *_wrapped(says.why),
            "",
            f"{wrong}{colon}",
            "",
            *_example(kind, kind.wrong, kind.right),
            f"{right}{colon}",
            "",
            *_example(kind, kind.right, kind.wrong),
        )
    ).rstrip()


def shown(text: str) -> str:
    """Text that is safe to print: nothing invisible in it, no tab wider than it looks."""
    return INVISIBLE.sub("\N{REPLACEMENT CHARACTER}", text.replace("\t", "→"))


def _where(span: Span, folder: str) -> str:
    if span.line is None and folder.rpartition("/")[2] == span.file:
        return folder  # A zip that cannot be opened has no files in it.
    name = f"{folder.rstrip('/')}/{span.file}" if folder and span.file else folder or span.file
    return name if span.line is None else f"{name}:{span.line}:{span.column}"


def in_part(span: Span, width: int = WIDTH) -> tuple[str, int, int]:
    """The line, or as much of it as fits in `width` around the place; where in it the place begins and ends."""
    text, start = shown(span.line_text), (span.column or 1) - 1
    end = min(start + span.length, max(len(text), start + 1))
    if len(text) > width:
        first = max(0, min(start - width // 4, len(text) - width))
        last = first + width
        end = min(end, last)
        head, tail = "…" if first else "", "…" if last < len(text) else ""
        text = head + text[first:last] + tail
        start, end = start - first + len(head), end - first + len(head)
    return text, start, end


def columns(text: str) -> int:
    """How many columns a terminal gives a text."""
    return sum(_columns_of(character) for character in text)


def _columns_of(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _wrapped(text: str) -> list[str]:
    lines = [""]
    for word in text.split(" "):  # Not at the narrow spaces of French, which hold words together.
        if lines[-1] and len(lines[-1]) + 1 + len(word) > WIDTH - 20:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".lstrip()
    return lines


def _example(kind: Mistake, files: object, other: object) -> list[str]:
    """The files of an example that differ from those of the other one."""
    lines = []
    mine = files if isinstance(files, dict) else {}
    theirs = other if isinstance(other, dict) else {}
    for name, content in mine.items():
        if content == theirs.get(name):
            continue
        text = content.decode("cp1252") if isinstance(content, bytes) else content
        lines.append(f"  {name.replace(MARK, '')}")
        lines += [f"    {shown(line)}".rstrip() for line in text.replace(MARK, "").rstrip("\n").split("\n")]
        lines.append("")
    return lines or [f"  {'zip' if kind.zipped else '—'}", ""]
