"""The cover: the story's name on a poster, how to begin, and what a reader should know before."""

from __future__ import annotations

from game.desktop.layout import Layout, Rect
from game.desktop.messages import Begin, Close, Continue, Meaning, Show
from game.desktop.screens.bar import set_bar
from game.desktop.screens.frame import turning_row
from game.desktop.screens.galley import TARGET, Galley
from game.desktop.screens.leaf import above, ground_of, on_leaf
from game.desktop.screens.line import key_cap
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import TitleView
from game.desktop.typography import Style
from game.story.prose import Words
from game.words import say


def lay_out_title(view: TitleView, sheet: Sheet) -> Layout:
    """The cover: a dark leaf on the picture."""
    return on_leaf(
        sheet, view.picture, lambda galley: _set_cover(galley, view), (), view.notice, "title", ground="cover"
    )


def _set_cover(galley: Galley, view: TitleView) -> None:
    """As large as a poster where all of it can be seen at once, else closer; the ways before the words."""
    sheet = galley.sheet
    column = ground_of(sheet, bool(view.picture)).column
    foot = set_bar(sheet, (), column, view.notice, "cover").top
    room = above(sheet, column, foot).height
    for roomy, listed in ((True, True), (True, False), (False, True), (False, False)):
        trial = Galley(sheet, galley.x, galley.width)
        ways = _set_parts(trial, view, roomy=roomy, listed=listed)
        if trial.y <= room:
            _set_parts(galley, view, roomy=roomy, listed=listed)
            return
    if ways <= room - turning_row(sheet):
        _set_parts(galley, view, roomy=False, listed=False)
    else:
        _set_close(galley, view)


def _set_close(galley: Galley, view: TitleView) -> None:
    """Where large letters leave little room: every way on first, then the words."""
    sheet = galley.sheet
    size = min(sheet.em(2.9), _largest(galley, view.story.title, False).size)
    galley.text(view.story.title, Style("poster", size), "cover-ink", keep=True)
    galley.rule("cover-accent", max(3, sheet.em(0.2)), galley.width)
    galley.space(sheet.em(0.15))
    _ways(galley, view, listed=False, close=True)
    galley.space(sheet.em(0.6))
    galley.text(say("title.line"), sheet.style(emphasis=True), "cover-faint")
    _note(galley, view, roomy=False)


def _set_parts(galley: Galley, view: TitleView, *, roomy: bool, listed: bool) -> int:
    """Returns where the ways on end."""
    sheet = galley.sheet
    galley.space(sheet.em(0.9 if roomy else 0.2))
    galley.text(say("title.program"), sheet.poster(1.05, 0.22), "cover-accent", keep=True)
    galley.text(view.story.title, _largest(galley, view.story.title, roomy), "cover-ink", keep=True)
    galley.space(sheet.em(0.15))
    galley.rule("cover-accent", max(3, sheet.em(0.3)), galley.width)
    galley.space(sheet.em(0.55))
    galley.text(say("title.line"), sheet.style(emphasis=True), "cover-faint", keep=True)
    galley.space(sheet.em(1.3 if roomy else 0.6))
    _ways(galley, view, listed=listed)
    ways = galley.y
    _note(galley, view, roomy=roomy)
    return ways


def _note(galley: Galley, view: TitleView, *, roomy: bool) -> None:
    """What a reader should know before."""
    sheet = galley.sheet
    if view.story.content_note:
        galley.space(sheet.em(1.1 if roomy else 0.6))
        galley.text(say("title.content-note"), sheet.poster(0.86, 0.07), "cover-faint", keep=True)
        galley.prose(view.story.content_note, sheet.style(sheet.small), "cover-faint")


def _largest(galley: Galley, title: str, roomy: bool) -> Style:
    """The poster face at the size at which the longest word fills the column."""
    sheet = galley.sheet
    longest = max(title.split() or [""], key=lambda word: sheet.measure(word, "poster", sheet.body))
    size = sheet.em(9.6 if roomy else 5.0)
    width = sheet.measure(longest, "poster", size)
    return Style("poster", min(size, max(sheet.em(2.0), size * galley.width // max(1, width))))


def _ways(galley: Galley, view: TitleView, *, listed: bool, close: bool = False) -> None:
    """Continue first for who returns, else begin; then the rest."""
    sheet = galley.sheet
    if view.kept:
        kept = view.kept
        top, slug = galley.y, len(galley.slugs)
        _way(galley, "continue", say("title.continue"), "Enter", Continue(), first=True, close=close)
        for line in (kept.chapter, kept.dateline):
            if line:
                galley.text(line, sheet.style(sheet.small), "cover-faint", keep=True)
        if kept.words:
            galley.text(kept.words, sheet.style(sheet.small, emphasis=True), "cover-faint", keep=True)
        _grow(galley, top, slug)
        galley.space(sheet.em(0.5))
    cap = "" if view.kept else "Enter"
    _way(galley, "begin", say("title.begin"), cap, Begin(), first=not view.kept, close=close)
    if len(view.story.chapters) > 1:
        _way(galley, "show:chapters", say("title.chapters"), "K", Show("chapters"), close=close)
        if listed:
            _chapters(galley, view)
    for id, key, cap, message in (
        ("show:slots", "title.slots", "P", Show("slots")),
        ("show:settings", "title.settings", "S", Show("settings")),
        ("show:help", "title.help", "F1", Show("help")),
        ("show:credits", "title.credits", "", Show("credits")),
        ("quit", "title.quit", "Ctrl Q", Close()),
    ):
        _way(galley, id, say(key), cap, message, close=close)


def _grow(galley: Galley, top: int, slug: int) -> None:
    """The three lines belong to Continue: a click on them continues."""
    hit = galley.hits.pop()
    reach = galley.sheet.em(0.4)
    area = Rect(galley.x - reach, top, galley.width + 2 * reach, galley.y - top + reach // 2)
    galley.whole(slug, area)
    galley.hit(hit.id, [area], hit.message, hit.says)


def _way(
    galley: Galley,
    id: str,
    words: str,
    cap: str,
    message: Meaning,
    *,
    first: bool = False,
    close: bool = False,
) -> None:
    """One line of the menu, with its key at the end."""
    sheet = galley.sheet
    style = sheet.poster(1.9 if first else 1.3, 0.03)
    top = galley.y
    row = max(TARGET, round(style.size * (1.0 if close else 1.16)))
    galley.text(words, style, "cover-accent" if first else "cover-ink", leading=row, hit=id)
    if cap:
        _cap(galley, cap, top, row)
    galley.hit(id, [Rect(galley.x, top, galley.width, row)], message, words)


def _cap(galley: Galley, key: str, top: int, row: int) -> None:
    """A key at the right end of a line."""
    sheet = galley.sheet
    cap = key_cap(sheet, key, 0, top, row, "cover-faint", "cover-faint")[1]
    x = galley.x + galley.width - cap
    galley.boxes += key_cap(sheet, key, x, top, row, "cover-faint", "cover-faint")[0]


def _chapters(galley: Galley, view: TitleView) -> None:
    """Any chapter can be begun alone: their names, one after the other, below *chapters*."""
    sheet, chapters = galley.sheet, view.story.chapters
    style = sheet.style(sheet.small)
    for chapter in chapters:
        id = f"begin:{chapter.id}"
        with galley.column(galley.x + sheet.em(1.2), galley.width - sheet.em(1.2)):
            top = galley.y
            row = max(TARGET, round(sheet.leading * 0.95))
            minutes = say("title.minutes", count=chapter.minutes) if chapter.minutes else ""
            words = " · ".join(part for part in (chapter.title, minutes) if part)
            galley.runs((Words(words),), style, "cover-ink", leading=row, hit=id)
            galley.hit(id, [Rect(galley.x, top, galley.width, galley.y - top)], Begin(chapter.id), words)
    galley.space(sheet.em(0.3))
