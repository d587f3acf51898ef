"""Aloud: what is said of a screen, in reading order. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from game.desktop.layout import Hit, Layout, Pane, Places, Rect, page_shown
from game.desktop.messages import OpenRecord

LINKS = ".word."
"""Stands in the id of a linked word or a citation's mark: its words are said with its sentence."""


def said_of(layout: Layout, places: Places, focused: str | None = None) -> tuple[str, ...]:
    """What is said of the leaves turned to; of a thing in focus, only that.

    The pane in front speaks for the screen, as what was opened last; what is told of a document comes
    before the document, until that is turned.
    """
    hit = layout.hit(focused) if focused else None
    if hit is not None:
        return (hit.says,)
    front = layout.panes[-1:]
    first = [pane for pane in layout.panes[:-1] if pane.id == "about" and not page_shown(front[0], places)]
    return tuple(said for pane in (*first, *front) for said in _of_leaf(layout, pane, places))


def _of_leaf(layout: Layout, pane: Pane, places: Places) -> Iterator[str]:
    """Texts in the order in which they were set; what can be chosen is said once, in place of its texts."""
    top, end = pane.shown(page_shown(pane, places))
    texts = [(y, " ".join(words.split())) for y, words in pane.spoken if words and top <= y < end]
    found: list[list[str]] = [[] for _ in range(len(texts) + 1)]
    said: set[int] = set()
    at = 0
    for hit in _chosen_from(layout, pane, top, end):
        over = [number for number, (y, _) in enumerate(texts) if any(_reaches(rect, y) for rect in hit.rects)]
        if any(_holds(texts[number][1], hit.says) for number in over):
            continue
        own = [number for number in over if texts[number][1] in hit.says]
        after = next((number for number, (y, _) in enumerate(texts) if y > hit.rects[0].y), len(texts))
        at = own[0] if own else max(at, after)
        found[at].append(hit.says)
        said.update(own)
    for number, here in enumerate(found):
        yield from here
        if number < len(texts) and number not in said:
            yield texts[number][1]


def _chosen_from(layout: Layout, pane: Pane, top: int, end: int) -> Iterator[Hit]:
    """What can be chosen on a leaf, but for the links that stand in sentences."""
    for hit in layout.hits:
        link = LINKS in hit.id and isinstance(hit.message, OpenRecord)
        begins = hit.pane == pane.id and bool(hit.rects) and top <= hit.rects[0].y < end
        if begins and hit.focusable and not link:
            yield hit


def _reaches(rect: Rect, y: int) -> bool:
    return rect.y <= y < rect.bottom


def _holds(text: str, words: str) -> bool:
    """Whether a longer text says the words too."""
    return words in text and words != text
