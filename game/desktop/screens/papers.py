"""Papers: documents laid out like the thing itself, on their sheet. Drawn, not photographed."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from game.desktop.layout import Block, Box, Rect
from game.desktop.screens.galley import Galley
from game.desktop.screens.label import set_label
from game.desktop.screens.printing import PAPERS, Paper, set_described
from game.desktop.screens.sheet import Sheet
from game.story.record import Document
from game.words import say

KINDS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("poster", ("poster", "affiche", "placard", "proclamation")),
    ("press", ("front page", "newspaper", "journal", "une de", "article", "press")),
    ("radio", ("radio", "broadcast", "wireless", "émission", "message")),
    ("card", ("card", "carte", "ration", "identity", "laissez-passer", "permit")),
    ("letter", ("letter", "lettre", "note", "diary", "carnet", "postcard")),
    ("map", ("map", "plan")),
    ("slip", ("leaflet", "tract", "flyer", "order", "ordre", "notice", "avis", "telegram", "télégramme")),
)
"""Which words of a document's `kind` make it look how; the first that stands in it wins."""

LARGER: Final = (190, 165, 145, 130, 115)
"""Percentages of the reader's size that a document alone on the table is tried at."""


def paper_of(document: Document) -> Paper:
    """The sheet this document is printed, typed or written on."""
    kind = document.kind.casefold()
    return PAPERS[next((name for name, words in KINDS if any(word in kind for word in words)), "typed")]


def set_paper(galley: Galley, document: Document, room: int = 0) -> None:
    """The document on its sheet, in the galley's column; the sheet is as wide as its kind is.

    With `room` (a height in pixels) its type is as large as fits, and the sheet has the shape of
    its kind; without, it is set at the reader's size and as tall as its words.
    """
    paper, reader = paper_of(document), galley.sheet
    lead = tall = 0
    if room and (trial := _fitted(reader, galley.width, document, paper, room)):
        galley.sheet = trial.sheet
        tall = min(room, round(_width(trial, paper) * paper.shape))
        lead = max(0, tall - trial.y) // 2 if paper.centered else 0
    _set_on_sheet(galley, document, paper, tall, lead)
    galley.sheet = reader


def size_in(sheet: Sheet, width: int, room: int, document: Document) -> int:
    """The percentage of the reader's size at which `set_paper` sets a document in that room."""
    trial = _fitted(sheet, width, document, paper_of(document), room)
    return trial.sheet.text * 100 // sheet.text if trial else 100


def _fitted(sheet: Sheet, width: int, document: Document, paper: Paper, room: int) -> Galley | None:
    for percent in (*LARGER, 100):
        trial = Galley(replace(sheet, text=sheet.text * percent // 100), 0, width)
        _set_on_sheet(trial, document, paper, 0, 0)
        if trial.y <= room:
            return trial
    return None


def _width(galley: Galley, paper: Paper) -> int:
    return min(galley.width, galley.sheet.em(paper.widest))


def _set_on_sheet(galley: Galley, document: Document, paper: Paper, tall: int, lead: int) -> None:
    """Set it on a sheet at least `tall`, its words `lead` below the upper margin."""
    sheet, width = galley.sheet, _width(galley, paper)
    left = galley.x + (galley.width - width) // 2
    margin = min(sheet.em(paper.margin), width // 9)
    at, top = len(galley.boxes), galley.y
    galley.pad(margin + lead)
    with galley.column(left + margin, width - 2 * margin):
        if document.status == "invented":
            set_label(galley, "invented", say("document.for-this-story"))
            galley.space(sheet.em(0.4))
        if document.words:
            paper.set(galley, document, paper)
        else:
            set_described(galley, document, paper)
    galley.hold()
    galley.pad(max(margin, top + tall - galley.y), keep=False)
    rect = Rect(left, top, width, galley.y - top)
    edge = paper.faint if sheet.theme == "contrast" else ""
    galley.boxes[at:at] = [*shadow(sheet, rect), Block(rect, paper.ground, edge=edge, grain=True)]


def shadow(sheet: Sheet, rect: Rect) -> list[Box]:
    """The shadow a sheet throws to the right and down."""
    boxes: list[Box] = []
    for step in (3, 2, 1):
        off = max(1, sheet.em(0.09) * step)
        boxes.append(Block(Rect(rect.right, rect.y + off, off, rect.height), "shade", opacity=46))
        boxes.append(Block(Rect(rect.x + off, rect.bottom, rect.width - off, off), "shade", opacity=46))
    return boxes
