"""Rows: where up and down stop, on each screen as it is laid out. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from game.desktop.app import (
    App,
    Chapters,
    GameFiles,
    HistoryPage,
    NotebookPage,
    Reading,
    RecordPanel,
    Slots,
    TimelinePage,
)
from game.desktop.layout import Hit, Layout
from game.desktop.messages import Adjust, Choose
from game.settings import spoken

_ROWS: Mapping[type, tuple[str, ...]] = {
    NotebookPage: ("row:",),
    RecordPanel: ("row:",),
    TimelinePage: ("entry:", "page:"),
    HistoryPage: ("page:",),
    Chapters: ("begin:",),
    Slots: ("slot:", "lost:", "keep", "show:files"),
    GameFiles: ("file:",),
}
"""The ids of a list's rows: up and down keep to them, what stands over and under them is a Tab away."""


def stops(layout: Layout, app: App) -> list[Hit]:
    """The choices of a page, the rows of a list, elsewhere everything; of a setting's values, the one chosen."""
    focusable = [hit for hit in layout.hits if hit.focusable]
    choices = [hit for hit in focusable if isinstance(hit.message, Choose)]
    if choices and isinstance(app.screen, Reading | RecordPanel):
        return choices
    if rows := [hit for hit in focusable if hit.id.startswith(_ROWS.get(type(app.screen), ()))]:
        return rows
    values = spoken(app.settings)
    found: list[Hit] = []
    for hit in focusable:
        if found and same_row(hit, found[-1]):
            # Of the values in a row it is the one chosen that one comes to.
            if isinstance(hit.message, Adjust) and hit.message.to == values[hit.message.setting]:
                found[-1] = hit
        else:
            found.append(hit)
    return found


def same_row(hit: Hit, other: Hit) -> bool:
    """Whether both are values of one setting, or the same thing."""
    if isinstance(hit.message, Adjust) and isinstance(other.message, Adjust):
        return hit.message.setting == other.message.setting
    return hit.id == other.id
