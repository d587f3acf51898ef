"""The documents: everything met so far, as small sheets lying on the table."""

from __future__ import annotations

from game.desktop.layout import Block, Icon, Layout, Rect
from game.desktop.messages import Leave, OpenDocument
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.papers import paper_of
from game.desktop.screens.record import when_of
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import DocumentsView
from game.story.ids import DocumentId
from game.words import say


def lay_out_documents(view: DocumentsView, sheet: Sheet) -> Layout:
    """A list: a small drawn sheet, the title, what it is and who made it."""
    keys = [Key("close", "Esc", say("document.back"), Leave())]
    return on_leaf(
        sheet, view.picture, lambda galley: _set_documents(galley, view), keys, view.notice, "documents"
    )


def _set_documents(galley: Galley, view: DocumentsView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("documents.title"))
    if not view.met:
        galley.text(say("documents.none"), sheet.style(emphasis=True), "faint")
    for number, id in enumerate(view.met):
        if number:
            galley.space(sheet.white(0.45))
            galley.rule(keep=True)
        galley.space(sheet.white(0.45))
        _row(galley, view, id)


def _row(galley: Galley, view: DocumentsView, document_id: DocumentId) -> None:
    sheet = galley.sheet
    document = view.story.record.documents[document_id]
    unread = document_id in view.unread
    id, hang = f"document:{document_id}", sheet.em(3.4)
    top, first = galley.y, len(galley.slugs)
    with galley.column(galley.x + hang, galley.width - hang):
        galley.text(document.title, sheet.poster(1.35, 0.015), "ink", keep=True, hit=id)
        about = " · ".join(part for part in (document.kind, when_of(document.when, None)) if part)
        galley.text(about, sheet.style(sheet.small), "faint")
        if document.made_by:
            galley.text(document.made_by, sheet.style(sheet.small, emphasis=True), "faint")
        notes = [say("reading.unread")] if unread else []
        notes += [say("documents.invented")] if document.status == "invented" else []
        if notes:
            galley.text(" · ".join(notes), sheet.style(sheet.small, strong=True), "accent")
    galley.y = max(galley.y, top + sheet.em(3.0))
    _small_sheet(galley, view, document_id, top)
    reach = sheet.em(0.4)
    area = Rect(galley.x - reach, top - reach // 2, galley.width + reach, galley.y - top + reach)
    galley.whole(first, area)
    galley.hit(id, [area], OpenDocument(document_id), document.title)


def _small_sheet(galley: Galley, view: DocumentsView, document_id: DocumentId, top: int) -> None:
    """The thing itself, very small: its paper, and strokes where its lines are."""
    sheet = galley.sheet
    document = view.story.record.documents[document_id]
    paper = paper_of(document)
    rect = Rect(galley.x, top + sheet.em(0.15), sheet.em(2.2), sheet.em(2.8))
    off = max(1, sheet.em(0.1))
    galley.boxes.append(Block(Rect(rect.x + off, rect.y + off, rect.width, rect.height), "shade", opacity=70))
    galley.boxes.append(Block(rect, paper.ground, edge=paper.faint, grain=True))
    inset, y = sheet.em(0.3), rect.y + sheet.em(0.35)
    head = Rect(rect.x + inset, y, rect.width - 2 * inset, max(2, sheet.em(0.34)))
    galley.boxes.append(Block(head, "poster-accent" if paper.ground == "poster" else paper.ink))
    y = head.bottom + sheet.em(0.26)
    short = 0
    while y < rect.bottom - sheet.em(0.3):
        width = (rect.width - 2 * inset) * (100 - 17 * (short % 3)) // 100
        galley.boxes.append(Block(Rect(rect.x + inset, y, width, max(1, sheet.em(0.07))), paper.faint))
        y += sheet.em(0.27)
        short += 1
    if document_id in view.unread:
        dot = sheet.em(0.5)
        galley.boxes.append(Icon(Rect(rect.right - dot // 2, rect.y - dot // 2, dot, dot), "dot", "accent"))
