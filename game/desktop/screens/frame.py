"""What every screen shares: the signs that turn a long pane, and the layout put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.desktop.layout import Box, Hit, Icon, Layout, Pane, Rect
from game.desktop.messages import TurnPage
from game.desktop.screens.bar import Bar
from game.desktop.screens.galley import TARGET, Galley, parted
from game.desktop.screens.line import one_line, width_of
from game.desktop.screens.sheet import Sheet
from game.words import say


@dataclass(frozen=True, slots=True)
class Signs:
    """What turns a pane with the pointer."""

    hits: tuple[Hit, ...] = ()


def turning(sheet: Sheet, galley: Galley, viewport: Rect, ground: str = "") -> tuple[Pane, Signs]:
    """The galley as a pane; where it does not fit, its foot says the page and how to turn it.

    `ground` is "" on paper; "cover" names the roles of the cover's ground.
    """
    pane = galley.pane(viewport)
    if len(pane.pages) == 1:
        return pane, Signs()
    row = turning_row(sheet)
    foot = Rect(viewport.x, viewport.bottom - row, viewport.width, row)
    pane = galley.pane(Rect(viewport.x, viewport.y, viewport.width, viewport.height - row))
    count = len(pane.pages)
    back, on = _halves(foot)
    roles = ("cover-faint", "cover-ink") if ground else ("faint", "accent")
    marks = tuple(tuple(_sign(sheet, pane.id, foot, number, count, roles)) for number in range(count))
    hits = (
        Hit(f"turn:{pane.id}:back", (back,), TurnPage(pane.id, True), say("turn.back"), focusable=False),
        Hit(f"turn:{pane.id}", (on,), TurnPage(pane.id), say("turn.on"), focusable=False),
    )
    return replace(pane, marks=marks), Signs(hits)


def turning_row(sheet: Sheet) -> int:
    """How much of its foot a pane gives up to say which page it shows."""
    return max(TARGET, round(sheet.small * 1.5))


def _halves(foot: Rect) -> tuple[Rect, Rect]:
    half = foot.width // 2
    return Rect(foot.x, foot.y, half, foot.height), Rect(
        foot.x + half, foot.y, foot.width - half, foot.height
    )


def _sign(sheet: Sheet, pane: str, foot: Rect, number: int, count: int, roles: tuple[str, str]) -> list[Box]:
    """*1 of 3* in the middle, the way back at the left, the way on at the right."""
    style = sheet.poster(0.8, 0.06)
    size, gap = round(style.size * 0.72), sheet.em(0.3)
    top = foot.y + (foot.height - size) // 2
    faint, accent = roles
    words = say("turn.page", number=number + 1, count=count)
    x = foot.x + (foot.width - width_of(sheet, words, style)) // 2
    boxes: list[Box] = [one_line(sheet, words, style, x, foot.y, foot.height, faint)]
    if number + 1 < count:
        words = say("turn.on")
        x = foot.right - size - gap - width_of(sheet, words, style)
        boxes.append(one_line(sheet, words, style, x, foot.y, foot.height, accent, f"turn:{pane}"))
        boxes.append(Icon(Rect(foot.right - size, top, size, size), "on", accent))
    if number:
        x, hit = foot.x + size + gap, f"turn:{pane}:back"
        boxes.append(one_line(sheet, say("turn.back"), style, x, foot.y, foot.height, faint, hit))
        boxes.append(Icon(Rect(foot.x, top, size, size), "back", faint))
    return boxes


def assemble(
    sheet: Sheet,
    boxes: Sequence[Box],
    panes: Sequence[tuple[Pane, Sequence[Hit], Signs]],
    bar: Bar | None,
) -> Layout:
    """The layout: grounds, panes, bar."""
    fixed = list(boxes)
    hits: list[Hit] = []
    for pane, inner, signs in panes:
        hits += parted(inner, pane)
        hits += signs.hits
    if bar:
        fixed += bar.boxes
        hits += bar.hits
    return Layout(sheet.width, sheet.height, tuple(fixed), tuple(pane for pane, _, _ in panes), tuple(hits))
