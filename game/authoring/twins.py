"""Sentences of a text that have the same words: one may be cited and the other not.

PURE: a text as typed to places in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_CITED = re.compile(r"[^\w\[\]{}\n]*\n?\s*\[[^\]]+\](?!\()")
"""What follows a sentence that is cited."""


def standing(source: str, words: str, *, cited: bool) -> list[int]:
    """Where all of these words stand one after the other, with a citation after them or without.

    >>> standing("It rains. [rain]\\nIt rains.", "It rains.", cited=False)
    [17]
    """
    return [start for start, end in _all(source, words) if bool(_CITED.match(source, end)) is cited]


def _all(source: str, words: str) -> Iterator[tuple[int, int]]:
    pieces = re.findall(r"\w+", words)
    if pieces:
        words_apart = r"[\W_]+".join(map(re.escape, pieces))
        for found in re.finditer(rf"(?<!\w){words_apart}(?!\w)", source):
            yield found.start(), found.end()
