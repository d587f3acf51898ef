"""What stands on the leaf: head, prose, what a choice added, documents, choices."""

from __future__ import annotations

from dataclasses import replace

from game.desktop.layout import Block, Glyphs, Rect
from game.desktop.messages import Choose, OpenDocument, Show, Undo
from game.desktop.screens.galley import Galley, plain_of
from game.desktop.screens.label import label_style, label_width, put_explained
from game.desktop.screens.line import key_cap, width_of
from game.desktop.screens.marks import marks_of
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import ReadingView
from game.desktop.typography import Style
from game.story.ids import DocumentId
from game.story.page import Offer, Page
from game.story.prose import Paragraph, Run, Words
from game.words import say
from game.words.dates import joined_dateline

HANG = 1.3
"""How far numerals and signs hang to the left of their words, in ems."""

DROP_LINES = 3
"""How many lines a drop initial stands beside."""


def set_page(galley: Galley, view: ReadingView) -> None:
    """The whole page, top to bottom."""
    page, sheet = view.page, galley.sheet
    galley.marks = marks_of(page)
    _head(galley, view)
    if view.heard:
        galley.text(say("reading.heard", sound=view.heard), sheet.style(sheet.small, emphasis=True), "faint")
        galley.space(sheet.white(0.35))
    if page.so_far:
        _paragraphs(galley, page.so_far, emphasis=True)
        galley.space(sheet.white(0.6))
    if page.then:
        _paragraphs(galley, page.then)
        galley.space(sheet.white(0.5))
    _paragraphs(galley, page.text, drop=bool(page.so_far))
    for since in page.since:
        galley.newest = galley.y
        galley.group()
        _since(galley, since.asked, since.then)
    _table(galley, view)
    galley.group()
    _choices(galley, page)
    if page.ending:
        _ending(galley, page)
    elif page.stuck:
        _stuck(galley, view)


def _head(galley: Galley, view: ReadingView) -> None:
    """Dateline and title; at a chapter's opening its name and question above them."""
    page, sheet = view.page, galley.sheet
    if page.so_far or view.opens:
        _chapter(galley, view)
    place = view.story.record.places.get(page.place) if page.place else None
    name = place.name if place and place.name.casefold() != page.title.casefold() else ""
    dateline = joined_dateline(page.date, page.time, name)
    label = page.status if page.status in ("composite", "invented") else ""
    if dateline:
        galley.text(dateline, sheet.poster(0.92, 0.07), "accent", keep=True, leading=sheet.em(1.0))
    if view.before:
        # Read only where there is such a page: the first one does not wait for it.
        from game.desktop.screens.again import set_read_before

        set_read_before(galley, dateline, sheet.em(1.0))
    if label:
        label = "" if _label_fits(galley, page.title, label) else label
    if page.title:
        galley.text(page.title, _title_style(sheet), "ink", keep=True, leading=_title_row(sheet))
    if label:
        put_explained(galley, label, galley.x, galley.y, sheet.em(1.2))
        galley.pad(sheet.em(1.2))
    galley.space(sheet.white(0.08))
    galley.rule("accent", max(2, sheet.em(0.13)), sheet.em(3.2))
    galley.space(sheet.white(0.55))
    if page.care:
        words = say("reading.care", warns=", ".join(page.care))
        galley.text(words, sheet.style(sheet.small, emphasis=True), "faint", keep=True)
        galley.space(sheet.white(0.3))


def _label_fits(galley: Galley, title: str, label: str) -> bool:
    """Put the page's label at the right end of its title, if there is room beside it."""
    sheet = galley.sheet
    row, wide = _title_row(sheet), label_width(sheet, label, label_style(sheet))
    taken = width_of(sheet, title, _title_style(sheet))
    if taken + wide + sheet.em(1) > galley.width:
        return False
    put_explained(galley, label, galley.x + galley.width - wide, galley.y + row // 8, row)
    return True


def _title_row(sheet: Sheet) -> int:
    return round(_title_style(sheet).size * 0.98)


def _title_style(sheet: Sheet) -> Style:
    return sheet.poster(2.05, 0.012)


def _chapter(galley: Galley, view: ReadingView) -> None:
    sheet = galley.sheet
    chapter = view.story.chapter(view.page.chapter)
    galley.text(chapter.title, sheet.poster(3.2, 0.005), "accent", keep=True)
    if chapter.question:
        galley.text(chapter.question, sheet.style(sheet.em(1.08), emphasis=True), "ink", keep=True)
    galley.space(sheet.white(0.6))


def _paragraphs(
    galley: Galley, paragraphs: tuple[Paragraph, ...], *, emphasis: bool = False, drop: bool = False
) -> None:
    """Prose as in a book: the first paragraph flush, the others indented; documents set apart."""
    sheet = galley.sheet
    flush = True
    for number, paragraph in enumerate(paragraphs):
        if paragraph.kind == "quoted":
            ends = number + 1 == len(paragraphs) or not paragraphs[number + 1].continues
            _quoted(galley, paragraph, first=not paragraph.continues, last=ends)
            flush = True
            continue
        runs: tuple[Run, ...] = paragraph.runs
        indents: tuple[int, ...] = () if flush else (sheet.em(1.25),)
        said = len(galley.spoken)
        if drop and number == 0:
            runs, indents = _drop(galley, runs)
        galley.runs(runs, sheet.style(emphasis=emphasis), "ink", indents=indents)
        if runs is not paragraph.runs:
            galley.say(said, plain_of(paragraph.runs))  # with the letter that stands beside it
        flush = False


def _drop(galley: Galley, runs: tuple[Run, ...]) -> tuple[tuple[Run, ...], tuple[int, ...]]:
    """A drop initial beside the first lines, and the runs without it.

    Only where the paragraph is long enough to stand beside it, and begins with a plain letter.
    """
    sheet = galley.sheet
    first = runs[0] if runs else None
    length = sum(len(run.text) for run in runs if isinstance(run, Words))
    if not isinstance(first, Words) or not first.text[:1].isalpha() or length < 45 * DROP_LINES:
        return runs, ()
    size = round(((DROP_LINES - 1) * sheet.leading + 0.66 * sheet.body) / 0.7)
    letter = first.text[0].upper()
    width = sheet.measure(letter, "poster", size)
    baseline = galley.y + (DROP_LINES - 1) * sheet.leading + round(sheet.leading / 2 + sheet.body * 0.24)
    galley.boxes.append(Glyphs(galley.x, baseline, width, letter, "poster", size, "accent"))
    beside = width + sheet.em(0.28)
    rest = (replace(first, text=first.text[1:]), *runs[1:])
    return rest, (beside,) * DROP_LINES


def _quoted(galley: Galley, paragraph: Paragraph, *, first: bool, last: bool) -> None:
    """A document quoted on the page: typewritten, on a slip of card."""
    sheet = galley.sheet
    pad = sheet.white(0.45)
    if first:
        galley.space(pad)
    at, top = len(galley.boxes), galley.y
    if first:
        galley.pad(pad)
    with galley.column(galley.x + sheet.em(1.1), galley.width - sheet.em(2.0)):
        galley.runs(paragraph.runs, sheet.mono(), "ink", leading=sheet.em(1.22), keep=last)
    galley.pad(pad if last else sheet.em(0.3), keep=False)
    slip = Rect(galley.x, top, galley.width, galley.y - top)
    galley.boxes.insert(at, Block(slip, "card", grain=True))
    galley.boxes.insert(at + 1, Block(Rect(slip.x, slip.y, max(2, sheet.em(0.13)), slip.height), "faint"))
    if last:
        galley.space(pad)


def _since(galley: Galley, asked: tuple[Paragraph, ...], then: tuple[Paragraph, ...]) -> None:
    """What a choice added: its own words, then what came of it."""
    sheet = galley.sheet
    galley.space(sheet.white(0.55))
    if asked:
        y = galley.y
        with galley.column(galley.x + sheet.em(1.25), galley.width - sheet.em(1.25)):
            for paragraph in asked:
                galley.runs(paragraph.runs, sheet.style(emphasis=True), "faint", keep=True)
        size = sheet.em(0.62)
        galley.icon("taken", "accent", galley.x, y + (sheet.leading - size) // 2, size)
        galley.space(sheet.white(0.2))
    _paragraphs(galley, then)


def _table(galley: Galley, view: ReadingView) -> None:
    """The documents that lie on the table here, one after the other."""
    sheet, documents = galley.sheet, view.story.record.documents
    if not view.page.documents:
        return
    galley.space(sheet.white(0.45))
    y, size, hang = galley.y, sheet.em(0.95), sheet.em(HANG)
    runs: list[Run] = []
    for id in view.page.documents:
        unread = id in view.unread
        runs.append(Words(" · " if runs else ""))
        runs.append(Words(documents[id].title, strong=unread, link=id))
        if unread:
            runs.append(Words(f" ({say('reading.unread')})", emphasis=True))
    with galley.column(galley.x + hang, galley.width - hang):
        galley.runs(runs, sheet.style(), "link", opens=lambda id: OpenDocument(DocumentId(id)))
    galley.icon("document", "link", galley.x, y + (sheet.leading - size) // 2, size)


def _choices(galley: Galley, page: Page) -> None:
    sheet = galley.sheet
    if not page.choices:
        return
    galley.space(sheet.white(0.55))
    galley.rule(keep=True)
    galley.space(sheet.white(0.22))
    alone = sum(offer.open for offer in page.choices) == 1
    for number, offer in enumerate(page.choices, 1):
        set_choice(galley, offer, number, alone=alone and offer.open)


def set_choice(galley: Galley, offer: Offer, number: int, *, alone: bool) -> None:
    """A hanging numeral and the sentence; a closed one with a lock, and its reason below.

    Enter takes the one that is open `alone`, and says so.
    """
    sheet = galley.sheet
    id, hang = f"choice:{offer.id}", sheet.em(HANG)
    galley.space(sheet.white(0.12))
    top, first, below = galley.y, len(galley.slugs), len(galley.hits)
    said = len(galley.spoken)
    with galley.column(galley.x + hang, galley.width - hang):
        role = "ink" if offer.open else "faint"
        text = offer.text or _skipping()
        for paragraph in text:
            galley.runs(paragraph.runs, sheet.style(), role, hit=id if offer.open else "")
        for paragraph in offer.locked:
            galley.runs(paragraph.runs, sheet.style(emphasis=True), "faint")
    if offer.open:
        figure = sheet.poster(1.22)
        width = sheet.measure(str(number), "poster", figure.size)
        baseline = top + round(sheet.leading / 2 + sheet.body * 0.24) + round(figure.size * 0.02)
        galley.boxes.append(Glyphs(galley.x, baseline, width, str(number), "poster", figure.size, "accent"))
    else:
        size = sheet.em(0.8)
        galley.icon("locked", "faint", galley.x, top + (sheet.leading - size) // 2, size)
    galley.space(sheet.white(0.12))
    reach = sheet.em(0.4)
    area = Rect(galley.x - reach, top - sheet.em(0.08), galley.width + reach, galley.y - top)
    if alone:
        _enter(galley)
    galley.whole(first, area)
    words = _said(offer, number, text)
    galley.say(said, words)
    galley.hit(id, [area], Choose(offer.id), words, below)


def _said(offer: Offer, number: int, text: tuple[Paragraph, ...]) -> str:
    """A choice as it is said: its number, its words, and of a locked one why."""
    words = " ".join(part.plain for part in text)
    if offer.open:
        return say("aloud.choice", number=number, words=words)
    reason = " ".join(part.plain for part in offer.locked)
    return say("aloud.locked", number=number, words=words, reason=reason)


def _enter(galley: Galley) -> None:
    """The key Enter at the right end of the line just set, if there is room for it."""
    sheet = galley.sheet
    top = galley.slugs[-1][0]
    row = galley.slugs[-1][1] - top
    cap = key_cap(sheet, "Enter", 0, top, row, "faint", "rule")[1]
    x = galley.x + galley.width - cap
    on_line = [box for box in galley.boxes if isinstance(box, Glyphs) and top < box.baseline <= top + row]
    if all(box.x + box.width + sheet.em(0.5) <= x for box in on_line):
        galley.boxes += key_cap(sheet, "Enter", x, top, row, "faint", "rule")[0]


def _skipping() -> tuple[Paragraph, ...]:
    """The words of the way past a hard page, which an author leaves to the program."""
    words = say("reading.skip")
    return (Paragraph("narration", (Words(words),), words),)


def _ending(galley: Galley, page: Page) -> None:
    """The ending's title, and the way to the path beside the record."""
    sheet = galley.sheet
    galley.space(sheet.white(1.2))
    galley.rule("accent", max(2, sheet.em(0.13)), sheet.em(3.2))
    galley.space(sheet.white(0.4))
    named = page.ending_title.casefold() not in ("", page.title.casefold())
    words = page.ending_title if named else say("reading.the-end")
    galley.text(words, sheet.poster(1.7, 0.02), "ink", keep=True)
    galley.space(sheet.white(0.3))
    _way(galley, "show:beside", say("reading.beside"), Show("beside"))


def _stuck(galley: Galley, view: ReadingView) -> None:
    """Every choice is closed: the page says so, and offers to take the last step back."""
    sheet = galley.sheet
    galley.space(sheet.white(0.8))
    galley.text(say("reading.stuck"), sheet.style(strong=True), "accent", keep=view.can_undo)
    if view.can_undo:
        galley.space(sheet.white(0.3))
        _way(galley, "page:undo", say("reading.undo-last"), Undo())


def _way(galley: Galley, id: str, words: str, message: Show | Undo) -> None:
    """One way on, as a line of its own."""
    sheet = galley.sheet
    y, size, hang = galley.y, sheet.em(0.62), sheet.em(1.25)
    with galley.column(galley.x + hang, galley.width - hang):
        rect = galley.text(words, sheet.style(strong=True), "link", hit=id)
    galley.icon("taken", "accent", galley.x, y + (sheet.leading - size) // 2, size)
    _enter(galley)
    galley.hit(id, [Rect(galley.x, rect.y, galley.width, rect.height)], message, words)
