"""From marked text, all conditions decided, to the paragraphs of a page."""

from __future__ import annotations

import re
from typing import Literal

from game.story.marks import runs_of
from game.story.prose import Paragraph

NOTHING = "\0"
"""Stands where a condition or a variation came out empty, so that no stray blank is left there."""

_BLANKS = re.compile(r"[ \t\n]+")
_AROUND_NOTHING = re.compile(rf"[ \t\n]*{NOTHING}[ \t\n{NOTHING}]*")
_CLOSING = frozenset(".,;:!?…)]}»”’")
_OPENING = frozenset("([{«“‘")

Kind = Literal["narration", "dialogue", "quoted"]


def paragraphs_of(marked: str, french: bool) -> tuple[Paragraph, ...]:
    """The paragraphs of a text whose conditions, variations and values are resolved.

    Blank lines part them; so do lines of dialogue (`— `, `– `) and quoted lines (`> `).
    """
    shown = []
    for kind, continues, lines in _parted(marked):
        words = _tidy(" ".join(lines))
        if not words or (kind == "dialogue" and words in ("—", "–")):
            continue
        if french:
            words = french_spacing(words)
        shown.append(_paragraph(kind, words, continues))
    return tuple(shown)


def _parted(marked: str) -> list[tuple[Kind, bool, list[str]]]:
    parted: list[tuple[Kind, bool, list[str]]] = []
    open_kind: Kind | None = None
    for line in marked.split("\n"):
        words = line.lstrip(f" \t{NOTHING}")
        quoted = words.startswith("> ") or words == ">"
        if not line.strip(" \t"):
            open_kind = None
        elif not words:
            continue  # nothing came of a condition here: the line never was
        elif quoted and not words[1:].strip(f" \t{NOTHING}"):
            # A bare `>` is the blank line inside a quoted document.
            parted.append(("quoted", open_kind == "quoted", []))
            open_kind = "quoted"
        elif quoted:
            if open_kind != "quoted":
                parted.append(("quoted", False, []))
            parted[-1][2].append(words[1:])
            open_kind = "quoted"
        elif words.startswith(("— ", "– ")) or words in ("—", "–"):
            parted.append(("dialogue", False, [line]))
            open_kind = "dialogue"
        elif open_kind is None or open_kind == "quoted":
            parted.append(("narration", False, [line]))
            open_kind = "narration"
        else:
            parted[-1][2].append(line)
    return parted


def _tidy(words: str) -> str:
    """One space for every run of blanks, and none where an empty result left it over."""
    if NOTHING in words:
        words = _AROUND_NOTHING.sub(_without_nothing, words)
    return _BLANKS.sub(" ", words).strip(" ")


def _without_nothing(gap: re.Match[str]) -> str:
    blanks = gap.group().replace(NOTHING, "")
    if not blanks:
        return ""
    after = gap.string[gap.end() : gap.end() + 1]
    before = gap.string[max(gap.start() - 1, 0) : gap.start()]
    if gap.group().endswith(NOTHING) and (after in _CLOSING or _closes_speech(gap.string, gap.end())):
        return ""
    if gap.group().startswith(NOTHING) and (before in _OPENING or _opens_speech(gap.string, gap.start())):
        return ""
    return " "


def _opens_speech(words: str, end: int) -> bool:
    """Whether a straight quotation mark stands right before `end` and opens: a space or nothing is before it."""
    return words[end - 1 : end] == '"' and words[max(end - 2, 0) : max(end - 1, 0)].strip(" \t\n([") == ""


def _closes_speech(words: str, start: int) -> bool:
    """Whether a straight quotation mark stands at `start` and closes: no word follows it."""
    return words[start : start + 1] == '"' and not words[start + 1 : start + 2].isalnum()


def _paragraph(kind: Kind, words: str, continues: bool) -> Paragraph:
    marked = f"> {words}" if kind == "quoted" else words
    return Paragraph(kind, runs_of(words), marked, continues)


# --- French ---

_SPACES = " \u00a0\u2009\u202f"
_NARROW = "\u202f"
_BEFORE_SIGN = re.compile(rf"[{_SPACES}]+(?=[:;!?])")
_BEFORE_GUILLEMET = re.compile(rf"[{_SPACES}]*»")
_AFTER_GUILLEMET = re.compile(rf"«[{_SPACES}]*")
_TOO_CLOSE = re.compile(r"([^\W\d_]\*{0,3}|\]\([^()\s]*\))(?=[;!?])")


def french_spacing(words: str) -> str:
    """The same words with the narrow no-break spaces that French sets around its signs.

    >>> french_spacing("Quoi? «Rien» : rien !").replace("\u202f", "_")
    'Quoi_? «_Rien_»_: rien_!'
    """
    words = _BEFORE_SIGN.sub(_NARROW, words)
    words = _BEFORE_GUILLEMET.sub(f"{_NARROW}»", words)
    words = _AFTER_GUILLEMET.sub(f"«{_NARROW}", words)
    return _TOO_CLOSE.sub(rf"\1{_NARROW}", words)
