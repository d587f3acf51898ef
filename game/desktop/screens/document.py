"""A document opened: the thing itself, where it comes from, and what a historian asks of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from game.desktop.layout import Block, Box, Layout, Rect
from game.desktop.messages import HoldCloser, Leave, Show
from game.desktop.screens.bar import Key, set_bar
from game.desktop.screens.frame import assemble, turning
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import above, ground_of, on_leaf, paper_leaf
from game.desktop.screens.papers import set_paper, size_in
from game.desktop.screens.printing import lines_of
from game.desktop.screens.record import set_sources, when_of
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import DocumentView
from game.story.model import Story
from game.story.prose import Words
from game.story.record import Document
from game.words import say

CLOSER: Final = (130, 170)
"""Percentages of the size at which a document lies on the table, for each step it is held closer."""


def lay_out_document(view: DocumentView, sheet: Sheet) -> Layout:
    """On a wide window the document lies at the left, and the leaf says what there is to say of it."""
    document = view.story.record.documents[view.document]
    if view.closer:
        return _closer(view, document, sheet)
    ground = ground_of(sheet)
    if not ground.leaf.x:
        return on_leaf(
            sheet,
            None,
            lambda galley: _in_one_column(galley, view.story, document),
            _keys(view),
            view.notice,
            "document",
        )
    bar = set_bar(sheet, _keys(view), ground.column, view.notice)
    about = Galley(sheet, ground.column.x, ground.column.width, pane="about")
    _provenance(about, document)
    _after(about, view.story, document)
    about_pane, about_signs = turning(sheet, about, above(sheet, ground.column, bar.top))
    table = Rect(0, 0, ground.leaf.x, sheet.height)
    view_of = _on_table(sheet, ground.leaf.x)
    thing = Galley(sheet, view_of.x, view_of.width, pane="document")
    set_paper(thing, document, view_of.height)
    if thing.y < view_of.height:
        drop = (view_of.height - thing.y) * 2 // 5
        view_of = Rect(view_of.x, view_of.y + drop, view_of.width, view_of.height - drop)
    pane, signs = turning(sheet, thing, view_of, "cover")
    boxes: list[Box] = [Block(table, "sky", grain=True), *paper_leaf(sheet, ground.leaf)]
    panes = [(about_pane, about.hits, about_signs), (pane, thing.hits, signs)]
    return assemble(sheet, boxes, panes, bar)


def _in_one_column(galley: Galley, story: Story, document: Document) -> None:
    _provenance(galley, document)
    galley.space(galley.sheet.em(0.8))
    set_paper(galley, document)
    _after(galley, story, document)


def _on_table(sheet: Sheet, width: int) -> Rect:
    """Where a document lies on a table so wide."""
    margin = sheet.em(1.5)
    return Rect(margin, margin, width - 2 * margin - sheet.em(0.4), sheet.height - 2 * margin)


def _closer(view: DocumentView, document: Document, sheet: Sheet) -> Layout:
    """The thing alone on the table, its type larger than the reader's, turned by the page."""
    table = Rect(0, 0, sheet.width, sheet.height)
    margin = sheet.em(1.0)
    foot = Rect(margin, 0, sheet.width - 2 * margin, sheet.height - margin // 2)
    bar = set_bar(sheet, _keys(view), foot, view.notice, "cover")
    beside = _on_table(sheet, ground_of(sheet).leaf.x)
    lies = size_in(sheet, beside.width, beside.height, document) if beside.width > 0 else 100
    larger = replace(sheet, text=sheet.text * lies * CLOSER[view.closer - 1] // 10_000)
    galley = Galley(larger, foot.x, foot.width, pane="document")
    set_paper(galley, document)
    room = bar.top - margin
    drop = margin + max(0, room - galley.y) // 2
    pane, signs = turning(sheet, galley, Rect(foot.x, drop, foot.width, bar.top - drop), "cover")
    boxes: list[Box] = [Block(table, "sky", grain=True)]
    return assemble(sheet, boxes, [(pane, galley.hits, signs)], bar)


def _keys(view: DocumentView) -> list[Key]:
    on, what = ("document.next", "document:next") if view.others else ("reading.documents", "show:documents")
    closer = "document.lay-down" if view.closer == len(CLOSER) else "document.closer"
    return [
        Key("close", "Esc", say("document.back"), Leave()),
        Key(what, "D", say(on), Show("documents")),
        Key("document:closer", "Z", say(closer), HoldCloser()),
    ]


def _provenance(galley: Galley, document: Document) -> None:
    """What it is, who made it, when, for whom, and where it is kept."""
    sheet = galley.sheet
    galley.text(document.kind, sheet.poster(0.92, 0.07), "accent", keep=True)
    galley.text(document.title, sheet.poster(2.05, 0.01), "ink", keep=True)
    galley.space(sheet.em(0.1))
    galley.rule("accent", max(2, sheet.em(0.13)), sheet.em(3.2))
    galley.space(sheet.em(0.5))
    rows = (
        ("document.made-by", document.made_by),
        ("document.when", when_of(document.when, None)),
        ("document.for-whom", document.for_whom),
        ("document.held-by", document.held_by),
        ("document.words", say(f"document.{document.status}")),
    )
    for key, value in rows:
        if value:
            runs = (Words(f"{say(key)}  ", emphasis=True), Words(value))
            galley.runs(runs, sheet.style(max(sheet.small, sheet.em(0.9))), "ink")
            galley.space(sheet.em(0.12))


def _after(galley: Galley, story: Story, document: Document) -> None:
    """The words in English, what it says, the historian's questions, the sources."""
    sheet = galley.sheet
    if document.says and document.words:
        _head(galley, say("document.about"))
        galley.prose(document.says, sheet.style(), "ink")
    if document.english:
        _head(galley, say("document.in-english"))
        for number, part in enumerate(lines_of(document.english)):
            galley.space(sheet.em(0.25) if number else 0)
            galley.text(part, sheet.style(emphasis=True), "ink")
    if document.asks:
        _head(galley, say("document.asks"))
        hang = sheet.em(1.1)
        for question in document.asks:
            y, size = galley.y, sheet.em(0.42)
            with galley.column(galley.x + hang, galley.width - hang):
                galley.text(question, sheet.style(), "ink")
            galley.icon("ornament", "accent", galley.x, y + (sheet.leading - size) // 2, size)
            galley.space(sheet.em(0.2))
    set_sources(galley, story.record, document.sources)


def _head(galley: Galley, words: str) -> None:
    sheet = galley.sheet
    galley.space(sheet.em(0.75))
    galley.text(words, sheet.poster(1.0, 0.05), "accent", keep=True)
    galley.space(sheet.em(0.1))
