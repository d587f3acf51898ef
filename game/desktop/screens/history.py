"""The history: every page read and choice taken, and the way back to any of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.desktop.layout import Layout, Rect
from game.desktop.messages import GoBack, Leave, Show
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import HistoryView
from game.desktop.screens.wide import close, fill_the_last
from game.story.panels import PageRead
from game.story.state import Opened
from game.words import say
from game.words.dates import joined_dateline, long_date


def lay_out_history(view: HistoryView, sheet: Sheet) -> Layout:
    """The pages in their order, newest last; it opens where the reader stands."""
    keys = [
        Key("close", "Esc", say("document.back"), Leave()),
        Key("show:timeline", "T", say("reading.timeline"), Show("timeline")),
        Key("show:notebook", "N", say("reading.notebook"), Show("notebook")),
    ]
    return on_leaf(sheet, view.picture, lambda galley: _set(galley, view), keys, view.notice, "history")


def _set(galley: Galley, view: HistoryView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("history.title"))
    chapter, day = "", ""
    pages = list(pages_of(view.rows))
    for page in pages:
        fill_the_last(galley)
        scene = view.story.scenes[page[0].state.scene]
        if scene.chapter != chapter:
            galley.space(sheet.em(0.7 if chapter else 0))
            galley.text(view.story.chapter(scene.chapter).title, sheet.poster(1.5, 0.02), "accent", keep=True)
            chapter, day = scene.chapter, ""
        if page[0].date and page[0].date != day:
            day = page[0].date
            galley.text(long_date(day), sheet.style(sheet.small, emphasis=True), "faint", keep=True)
        galley.space(sheet.em(0.3))
        galley.rule(keep=True)
        galley.space(sheet.em(0.35))
        _page(galley, view, page)
    galley.space(sheet.em(0.5))
    galley.rule("accent", max(2, sheet.em(0.1)), sheet.em(3.2))
    galley.space(sheet.em(0.4))
    for words in ("history.how", "history.luck", "history.kept") if view.here else ("history.nothing",):
        galley.text(say(words), sheet.style(sheet.small, emphasis=True), "faint")


def pages_of(rows: Sequence[PageRead]) -> Iterator[tuple[PageRead, ...]]:
    """The rows of each page together: what was opened and asked on it does not leave it."""
    page: list[PageRead] = []
    for row in rows:
        stays = bool(row.state.since) or isinstance(row.state.step, Opened)
        if page and not (stays and row.state.scene == page[0].state.scene):
            yield tuple(page)
            page = []
        page.append(row)
    if page:
        yield tuple(page)


def _page(galley: Galley, view: HistoryView, page: Sequence[PageRead]) -> None:
    """A page with what was done on it; its head goes back to it, a later line to before that line."""
    sheet, first = galley.sheet, page[0]
    for row in page:
        top, slug, id = galley.y, len(galley.slugs), f"page:{row.steps}"
        says = []
        if row is first or row.steps == view.here:
            title = row.title or say("timeline.untitled")
            here = row.steps == view.here
            if row is first:
                words = joined_dateline(None, row.time, title)
                galley.text(words, sheet.style(strong=True), "ink", keep=True, hit=id)
                says.append(joined_dateline(row.date, row.time, title))
            if here:
                with galley.column(galley.x + sheet.em(1.25), galley.width - sheet.em(1.25)):
                    line = galley.text(say("timeline.now"), sheet.style(close(sheet), strong=True), "accent")
                _sign(galley, "taken", line)
                says.append(say("timeline.now"))
        says += _done(galley, view, row, id)
        if view.at == row.steps or (view.at is None and row.steps == view.here):
            galley.newest = top
        galley.whole(slug, Rect(galley.x, top, galley.width, galley.y - top))
        galley.hit(
            id, [Rect(galley.x, top, galley.width, galley.y - top)], GoBack(row.steps), ", ".join(says)
        )
        galley.space(sheet.em(0.15))


def _done(galley: Galley, view: HistoryView, row: PageRead, id: str) -> list[str]:
    """The words of the choice taken, or the document opened; what of it is to be said aloud."""
    sheet = galley.sheet
    words, sign = "", ""
    if row.chose:
        words, sign = " ".join(paragraph.plain for paragraph in row.chose), "on"
    elif row.opened is not None:
        words, sign = say("history.read", title=view.story.record.documents[row.opened].title), "document"
    if not words:
        return []
    with galley.column(galley.x + sheet.em(1.25), galley.width - sheet.em(1.25)):
        line = galley.text(words, sheet.style(close(sheet), emphasis=bool(row.chose)), "ink", hit=id)
    _sign(galley, sign, line)
    return [words]


def _sign(galley: Galley, name: str, line: Rect) -> None:
    sheet = galley.sheet
    size, row = sheet.em(0.62), round(close(sheet) * sheet.leading / sheet.body)
    galley.icon(name, "accent", galley.x + sheet.em(0.2), line.y + (row - size) // 2, size)
