"""Citation marks: the letters that tie a sentence of the page to its entry in the record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from string import ascii_lowercase

from game.story.ids import RecordId
from game.story.page import Page


def marks_of(page: Page) -> Mapping[RecordId, str]:
    """The letter of everything the page cites: a, b, … z, aa, ab, …"""
    return lettered(page.entries)


def in_turn(page: Page) -> tuple[RecordId, ...]:
    """What can be looked up one after the other: what the page cites, or, if nothing, what its words link to."""
    return page.entries or page.links


def following(page: Page, opened: RecordId | None) -> RecordId | None:
    """What comes after that one, round the end; the first where none of these is open; None on a bare page."""
    turn = in_turn(page)
    if opened not in turn:
        return turn[0] if turn else None
    return turn[(turn.index(opened) + 1) % len(turn)]


def lettered(ids: Iterable[RecordId]) -> Mapping[RecordId, str]:
    """Letters for ids in their order."""
    return {id: letters(number) for number, id in enumerate(ids)}


def letters(number: int) -> str:
    """`a` for 0, `z` for 25, `aa` for 26.

    >>> letters(0), letters(25), letters(26)
    ('a', 'z', 'aa')
    """
    head, last = divmod(number, 26)
    return (letters(head - 1) if head else "") + ascii_lowercase[last]
