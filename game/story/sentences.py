"""Sentences: where each of a paragraph ends, and so what a citation after it covers."""

from __future__ import annotations

import re
from bisect import bisect_right

_END = re.compile(
    r"[.!?…]+"
    r"(?:\s*»|[\"”’')\]])*"  # closing quotes and brackets belong to the sentence; French sets a space before »
    r"(\s+)"
    r"(?=[\"“«‘'„]|[^\W\d_a-zß-öø-ÿ])"  # an opening quote or (the rest is checked below) a capital
)

_TITLES = frozenset(
    [
        "M",
        "MM",
        "Mme",
        "Mmes",
        "Mlle",
        "Mlles",
        "Mr",
        "Mrs",
        "Ms",
        "Messrs",
        "Dr",
        "Drs",
        "Pr",
        "Prof",
        "St",
        "Ste",
        "Sts",
        "Mgr",
        "Me",
        "Rev",
        "Fr",
        "Hon",
        "Gen",
        "Gén",
        "Gal",
        "Brig",
        "Col",
        "Lt",
        "Lieut",
        "Cdt",
        "Capt",
        "Cne",
        "Maj",
        "Sgt",
        "Cpl",
        "Adm",
        "Mt",
        "Ft",
        "Bd",
        "Av",
        "cf",
    ]
)

_MONTH = re.compile(
    r"\s+(?:Jan|Feb|Fév|Mar|Mär|Apr|Avr|May|Mai|Jun|Jui|Jul|Aug|Aoû|Sep|Oct|Okt|Nov|Dec|Dez|Déc)[\wéûä]*"
)

_LAST_WORD = re.compile(r"[\w.'’-]*$")


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end (exclusive, without the space after it) of each sentence of one paragraph.

    A sentence ends at `. ! ? …` and a closing quote, followed by a space and a capital or an
    opening quote. `M.`, `Mme`, `Dr`, initials and numbers do not end one: of a number this is
    true inside it (`19.30`), where it is all there is so far (`1. The bridge`), and where it is
    a day before its month (`25. August`); a year at the end of a sentence ends it.

    >>> [text[a:b] for text in ["M. Aubin nods. You go."] for a, b in sentences(text)]
    ['M. Aubin nods.', 'You go.']
    """
    start = len(text) - len(text.lstrip())
    found: list[tuple[int, int]] = []
    for match in _END.finditer(text, start):
        if _goes_on(text, start, match):
            continue
        found.append((start, match.start(1)))
        start = match.end()
    end = len(text.rstrip())
    if start < end:
        found.append((start, end))
    return tuple(found)


def covered(spans: tuple[tuple[int, int], ...], mark: int) -> int | None:
    """Which of `sentences` a citation standing at `mark` covers: the one before it. None before any words."""
    before = bisect_right(spans, (mark, -1)) - 1
    return before if before >= 0 else None


def _goes_on(text: str, start: int, end: re.Match[str]) -> bool:
    """Whether what looks like the end of the sentence begun at `start` is none."""
    after = text[end.end()]
    if after.isalpha() and not after.isupper():
        return True
    if end.group().strip() != ".":
        return False
    last = _LAST_WORD.search(text, start, end.start())
    word = last.group() if last else ""
    if word.isdigit():
        alone = not text[start : end.start() - len(word)].strip(" \"“«‘'„")
        return alone or (len(word) <= 2 and _MONTH.match(text, end.start(1)) is not None)
    piece = re.split(r"[.'’-]", word)[-1]
    if piece in _TITLES:
        return True
    return len(piece) == 1 and piece.isupper() and not _is_pronoun(text, end.start() - len(word), word)


def _is_pronoun(text: str, at: int, word: str) -> bool:
    """Whether a lone `I` ends "so did I." rather than standing for a name."""
    return word == "I" and re.search(r"[a-z]\s+$", text[:at]) is not None
