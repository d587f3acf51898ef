"""The program's own words, in the reader's language: `say("reading.undo")`.

A language is one file beside this one, a line a key: `screen.key: text with {fields}`. It is a
small, flat piece of YAML, read here without a YAML parser: it is on the way to the first page.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from types import MappingProxyType

FOLDER = Path(__file__).parent
FIRST = "en"


class _Spoken:
    """The one thing of the program that is chosen once for all of it: its language."""

    language = FIRST


def use(language: str) -> None:
    """Speak this language from now on; one that is not there leaves things as they are.

    `fr-CA` and `fr_FR.UTF-8` are French.
    """
    short = language.replace("_", "-").partition("-")[0].lower()
    if short in languages():
        _Spoken.language = short


def language() -> str:
    """The language spoken now, two letters."""
    return _Spoken.language


@cache
def languages() -> tuple[str, ...]:
    """All languages there are words in, the first one first."""
    others = sorted(path.stem for path in FOLDER.glob("*.yaml") if path.stem != FIRST)
    return (FIRST, *others)


def say(key: str, **values: object) -> str:
    """The words of that key, its fields filled in.

    With a `count`, the words of `key.one` where the language counts it as one thing.
    """
    words = lexicon(_Spoken.language)
    count = values.get("count")
    if isinstance(count, int) and _is_one(count) and f"{key}.one" in words:
        key = f"{key}.one"
    text = words[key]
    return text.format_map(values) if values else text


def has(key: str) -> bool:
    """Whether there are words of that key."""
    return key in lexicon(_Spoken.language)


def _is_one(count: int) -> bool:
    return count == 1 or (count == 0 and _Spoken.language == "fr")


@cache
def lexicon(language: str) -> MappingProxyType[str, str]:
    """Every key and its words in that language."""
    return MappingProxyType(read_lexicon((FOLDER / f"{language}.yaml").read_text(encoding="utf-8")))


def read_lexicon(text: str) -> dict[str, str]:
    """The keys and words of a language file; ValueError names a line that is not `key: words`.

    >>> read_lexicon('a.b: One.')
    {'a.b': 'One.'}
    """
    words: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        key, colon, rest = line.partition(": ")
        if not colon or key in words or key != key.strip():
            raise ValueError(f"line {number} is not a new `key: words`: {line!r}")
        words[key] = json.loads(rest) if rest.startswith('"') else rest
    return words
