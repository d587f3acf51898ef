"""Slips: what is wrong with the text of a condition, an effect or a page, and where in that text.

They carry no wording; `game.loading.mistakes` has one page for each kind.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from typing import Literal


class SlipKind(Enum):
    """What went wrong. In brackets: what `found`, `instead` and `about` of the slip hold."""

    # Conditions and effects.
    EMPTY = "nothing stands here"
    UNKNOWN_NAME = "no such name"  # the words; the nearest declared name
    FORMER_NAME = "a name by its former name"  # the old; the new
    WRONG_KIND = "a name of another kind"  # the name; what to write; its kind
    UNKNOWN_VALUE = "no such value of a state"  # the value; the nearest; the state
    UNKNOWN_RUNG = "no such rung"  # the word; the nearest rung; the news
    NOT_A_NUMBER = "a number in words, or none"  # the word; the number in figures; the meter
    NEVER_TRUE = "a comparison that can never be true"  # the comparison; ""; from and to
    OUT_OF_RANGE = "a meter set outside its ends"  # the number; the nearest end; the meter
    WRONG_OPERATOR = "a sign or word of another language"  # the sign; the words
    INCOMPLETE = "the end comes too early"  # the last words; how it could go on
    LEFT_OVER = "words that belong to nothing"  # the words; what to write
    UNCLOSED_PARENTHESIS = "( without )"
    UNOPENED_PARENTHESIS = ") without ("
    TOO_DEEP = "nested too deep"
    BAD_ID = "not an id"  # the words; the id they could mean; scene, choice or document
    FIRST_TIME_IN_DERIVED = "`first time here` in a derived name"
    BAD_EFFECT = "an effect of another form"  # the words; the form, with its key; the key

    # Prose.
    UNKNOWN_BRACE = "a brace that opens nothing known"  # the words; what to write
    UNCLOSED_BRACE = "{ without }"  # the words after it
    END_WITHOUT_IF = "{end} without {if}"
    ELSE_WITHOUT_IF = "{else} without {if}"
    ELSE_AFTER_ELSE = "a second {else}, or {else if} after {else}"
    IF_WITHOUT_END = "{if} without {end}"
    IF_TOO_DEEP = "{if} inside two others"
    IF_IN_VARIATION = "{if} inside a variation"
    VARIATION_IN_VARIATION = "a variation inside a variation"
    BAD_VARIATION = "a variation of another form"  # the words; the form
    SINGLE_VARIATION = "a variation with one alternative"  # the words; the form
    NOT_A_VALUE = "a name that has no words to insert"  # the name; {if name}; its kind
    METER_WITHOUT_WORDS = "a meter that is not told in words"  # the meter
    QUOTE_WITHOUT_SPACE = "> without a space"  # the line; the line with the space
    CONTROL_CHARACTER = "a control character"  # its code point
    DIRECTION_OVERRIDE = "a character that turns the direction of writing"  # its code point


@dataclass(frozen=True, slots=True)
class Slip:
    """One thing wrong with a text: `length` characters from `offset` on, in the text as handed in."""

    kind: SlipKind
    offset: int
    length: int
    found: str = ""
    instead: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """An id used in a text; whether there is such a thing is for the one who knows the story to say.

    A choice's id is `scene.choice`. `cited` is an entry or a document, `linked` anything in the
    record. `conditional` is True inside `{if}` and variations.
    """

    kind: Literal["scene", "choice", "document", "cited", "linked"]
    id: str
    offset: int
    length: int
    conditional: bool = False


def nearest(word: str, known: Iterable[str]) -> str:
    """The word of `known` that `word` was most likely meant to be, or ""."""
    if len(word) > 100:
        return ""  # no name is as long, and the comparison takes the square of it
    matches = get_close_matches(word, tuple(known), n=1, cutoff=0.6)
    return matches[0] if matches else ""
