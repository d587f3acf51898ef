"""Aloud: what is said of a screen, in reading order. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from game.desktop.layout import Hit, Layout, Pane, Places, page_shown
from game.desktop.messages import OpenRecord

LINKS = ".word."
"""Stands in the id of a linked word or a citation's mark: its words are said with its sentence."""


def said_of(layout: Layout, places: Places, focused: str | None = None) -> tuple[str, ...]:
    """What is said of the leaves turned to; of a thing in focus, only that.

    The front pane speaks alone where panes lie over one another: it is what was opened last.
    """
    hit = layout.hit(focused) if focused else None
    if hit is not None:
        return (hit.says,)
    return tuple(said for pane in layout.panes[-1:] for said in _of_leaf(layout, pane, places))


def _of_leaf(layout: Layout, pane: Pane, places: Places) -> Iterator[str]:
    top, end = pane.shown(page_shown(pane, places))
    things = [(y, words) for y, words in pane.spoken if words]
    texts = " ".join(words for _, words in things)
    # What is no text but can be chosen, the values of a setting say, is said by its name.
    things += [(hit.rects[0].y, hit.says) for hit in layout.hits if _is_only_a_hit(hit, pane, texts)]
    for y, words in sorted(things, key=lambda thing: thing[0]):
        if top <= y < end:
            yield words


def _is_only_a_hit(hit: Hit, pane: Pane, texts: str) -> bool:
    own = hit.pane == pane.id and hit.focusable and bool(hit.rects)
    link = LINKS in hit.id and isinstance(hit.message, OpenRecord)
    return own and not link and not any(part in texts for part in (hit.says, *hit.says.split(", ")[:1]))
