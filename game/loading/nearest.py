"""What somebody most likely meant to write."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Final

OTHER_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "goto": ("go", "to"), "go-to": ("go", "to"), "leads-to": ("go", "to"), "next": ("go", "to"),
    "target": ("go", "to"), "link": ("go", "to"), "go": ("to",), "if": ("when", "needs"),
    "condition": ("when", "needs"), "when": ("needs", "date"), "si": ("when", "needs"), "quand": ("when", "needs"), "requires": ("needs", "when"), "require": ("needs", "when"),
    "description": ("text", "says"), "body": ("text", "says"), "prose": ("text", "says"),
    "heading": ("title", "name"), "name": ("title", "term"), "headline": ("title",),
    "options": ("choices",), "answers": ("choices",), "actions": ("choices",),
    "location": ("place",), "hour": ("time",), "day": ("date", "when"), "image": ("picture",),
    "alt": ("picture-says",), "music": ("sound",), "audio": ("sound",), "reply": ("then",), "result": ("then",),
    "add": ("gain",), "give": ("gain",), "remove": ("lose",), "reference": ("sources",), "references": ("sources",),
}  # fmt: skip
"""Labels of other languages of this kind, and words that mean the same, with the labels they stand for."""


def plain(word: str) -> str:
    """A word without capitals, accents and the marks between its parts."""
    decomposed = unicodedata.normalize("NFD", word.casefold())
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return "-".join(letters.replace("_", " ").replace("-", " ").replace("'", " ").split())


def nearest_label(key: str, known: Iterable[str]) -> str:
    """The label that `key` is a slip of, or "". Short labels must agree in more than their length."""
    labels = tuple(known)
    word = plain(key)
    if word in labels:
        return word
    other = next((label for label in OTHER_WORDS.get(word, ()) if label in labels), "")
    if other or len(word) < 3:
        return other
    found = get_close_matches(word, labels, n=1, cutoff=0.72)
    return found[0] if found else ""


def nearest_id(text: str, known: Iterable[str]) -> str:
    """The id nearest to `text`, first as it would be written as an id, or ""."""
    ids = tuple(known)
    word = plain(text)
    by_plain = {plain(one): one for one in ids}
    if word in by_plain:
        return by_plain[word]
    found = get_close_matches(word, by_plain, n=1, cutoff=0.6)
    return by_plain[found[0]] if found else ""
