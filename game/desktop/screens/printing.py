"""Printing: how each kind of document is set in type. No word is added to what it says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from game.desktop.layout import Block, Box, Rect
from game.desktop.screens.galley import Align, Galley
from game.desktop.typography import Style
from game.story.record import Document
from game.words import say

WRAPPED: Final = 56
"""From this length on, the end of a line in the YAML is taken for the author's margin."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A kind of sheet: its roles, its widest width and its margin in ems, its height to its width,
    and how it is set. A `centered` one has its words in the middle of its height."""

    ground: str
    ink: str
    faint: str
    widest: float
    margin: float
    shape: float
    set: Callable[[Galley, Document, Paper], None]
    centered: bool = False


def lines_of(words: str) -> list[str]:
    """A document's words as the lines they have in print.

    A line that could not have held more was wrapped by whoever typed it: its end is a space.
    """
    found: list[str] = []
    before = 0
    for line in words.splitlines():
        line = " ".join(line.split())
        if line and before >= WRAPPED:
            found[-1] += f" {line}"
        elif line:
            found.append(line)
        before = len(line)
    return found


def set_described(galley: Galley, document: Document, paper: Paper) -> None:
    """No words of it were read by us: its name, what is told of it, and that it is only told."""
    sheet = galley.sheet
    galley.text(document.title, sheet.poster(1.6, 0.01), paper.ink, align="center", keep=True)
    galley.space(sheet.em(0.4))
    galley.rule(paper.faint)
    galley.space(sheet.em(0.5))
    if document.says:
        galley.prose(document.says, sheet.style(), paper.ink)
        galley.space(sheet.em(0.6))
    galley.text(say("document.not-quoted"), sheet.style(sheet.small, emphasis=True), paper.faint)


def _fitted(galley: Galley, words: str, ems: float, least: float) -> Style:
    """The poster face as large as lets the words stand on one line, between two sizes in ems."""
    sheet = galley.sheet
    size = sheet.em(ems)
    width = sheet.measure(words, "poster", size)
    if width > galley.width:
        size = max(sheet.em(least), size * galley.width // width)
    return Style("poster", size)


def _poster(galley: Galley, document: Document, paper: Paper) -> None:
    """A wall poster: the first words as large as the sheet allows, all centered, a frame of rules."""
    sheet = galley.sheet
    parts = lines_of(document.words)
    galley.rule(paper.ink, max(3, sheet.em(0.24)))
    galley.space(sheet.em(0.14))
    galley.rule(paper.ink, max(1, sheet.em(0.06)))
    galley.space(sheet.em(0.7))
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        if number == 0 and len(part) <= 70:
            galley.text(part, _fitted(galley, part, 4.6, 2.3), "poster-accent", align="center", keep=True)
        elif number == 0 or (len(part) <= 64 and not last):
            galley.text(part, sheet.poster(1.6, 0.01), paper.ink, align="center")
        elif last and len(part) <= 80:
            galley.text(part, sheet.poster(1.25, 0.03), paper.ink, align="right")
        else:
            galley.text(part, sheet.style(sheet.em(1.05), strong=True), paper.ink, align="center")
        galley.space(0 if last else sheet.em(0.55))
    galley.hold()
    galley.space(sheet.em(0.7))
    galley.rule(paper.ink, max(1, sheet.em(0.06)))
    galley.space(sheet.em(0.14))
    galley.rule(paper.ink, max(3, sheet.em(0.24)))


def _slip(galley: Galley, document: Document, paper: Paper) -> None:
    """A leaflet or an order, run off on a duplicator: typewritten, the first line in capitals."""
    sheet = galley.sheet
    parts = lines_of(document.words)
    for number, part in enumerate(parts):
        if number == 0 and len(part) <= 90:
            galley.text(part.upper(), sheet.mono(0.98, strong=True), paper.ink, align="center", keep=True)
            galley.space(sheet.em(0.25))
            galley.rule(paper.ink, max(1, sheet.em(0.07)))
        else:
            galley.text(part, sheet.mono(0.92), paper.ink)
        galley.space(sheet.em(0.5) if number < len(parts) - 1 else 0)


def _typed(galley: Galley, document: Document, paper: Paper) -> None:
    """A report, a statement, a file: typed with a wide margin, two holes punched in it."""
    sheet = galley.sheet
    inner = sheet.em(1.6)
    hole = sheet.em(0.7)
    for y in (galley.y + sheet.em(0.6), galley.y + sheet.em(4.2)):
        galley.icon("dot", "sky", galley.x - hole // 2, y, hole)
    top = galley.y
    with galley.column(galley.x + inner, galley.width - inner):
        for part in lines_of(document.words):
            galley.text(part, sheet.mono(0.9), paper.ink, leading=sheet.em(1.35))
            galley.space(sheet.em(0.6))
        galley.space(-sheet.em(0.6))
    while galley.y < top + sheet.em(5.2):
        galley.space(sheet.em(0.5))
    galley.slugs.append((galley.y - 1, galley.y, True))


def _press(galley: Galley, document: Document, paper: Paper) -> None:
    """A front page: the first words as its name, the next as its headline, the rest in columns."""
    sheet = galley.sheet
    parts = lines_of(document.words)
    name, rest = (parts[0], parts[1:]) if len(parts) > 1 and len(parts[0]) <= 40 else ("", parts)
    if name:
        galley.text(name, _fitted(galley, name, 4.2, 1.8), paper.ink, align="center", keep=True)
    galley.rule(paper.ink, max(2, sheet.em(0.14)))
    galley.space(sheet.em(0.1))
    galley.rule(paper.ink, 1)
    galley.space(sheet.em(0.5))
    while rest and len(rest[0]) <= 90:
        galley.text(rest[0], sheet.poster(1.75, 0.005), paper.ink, align="center", keep=True)
        galley.space(sheet.em(0.35))
        rest = rest[1:]
    if rest:
        galley.rule(paper.faint, 1)
        galley.space(sheet.em(0.5))
        style = sheet.style(sheet.em(0.92))
        galley.columns(rest, style, paper.ink, paper.faint, 2 if galley.width >= sheet.em(24) else 1)


def _radio(galley: Galley, document: Document, paper: Paper) -> None:
    """A script as it was read into the microphone: wide lines, a dash for each breath."""
    sheet = galley.sheet
    galley.rule(paper.ink, max(2, sheet.em(0.12)))
    galley.space(sheet.em(0.7))
    hang = sheet.em(1.4)
    parts = lines_of(document.words)
    for number, part in enumerate(parts):
        y = galley.y
        with galley.column(galley.x + hang, galley.width - hang):
            galley.text(part, sheet.mono(1.0), paper.ink, leading=sheet.em(1.75))
        galley.boxes.append(Block(Rect(galley.x, y + sheet.em(0.88), sheet.em(0.8), 1), paper.faint))
        galley.space(sheet.em(0.3) if number < len(parts) - 1 else 0)
    galley.hold()
    galley.space(sheet.em(0.7))
    galley.rule(paper.ink, max(2, sheet.em(0.12)))


def _letter(galley: Galley, document: Document, paper: Paper) -> None:
    """Written by hand on ruled paper: a slanted face, a line under each line."""
    sheet = galley.sheet
    leading = round(sheet.leading * 1.16)
    parts = lines_of(document.words)
    style = sheet.style(sheet.em(1.1), emphasis=True)
    rules: list[Box] = []
    at = len(galley.boxes)
    for number, part in enumerate(parts):
        top = galley.y
        last = number == len(parts) - 1 and number > 0 and len(part) <= 60
        indents = (sheet.em(1.5),) if number and not last else ()
        align: Align = "right" if last else "left"
        galley.text(part, style, paper.ink, leading=leading, indents=indents, align=align)
        rules += [
            Block(Rect(galley.x, y - 1, galley.width, 1), paper.faint, opacity=70)
            for y in range(top + leading, galley.y + 1, leading)
        ]
    galley.boxes[at:at] = rules


def _card(galley: Galley, document: Document, paper: Paper) -> None:
    """A printed form filled in: a double frame, a line for each entry."""
    sheet = galley.sheet
    top, at = galley.y, len(galley.boxes)
    pad = sheet.em(0.9)
    galley.pad(pad)
    with galley.column(galley.x + pad, galley.width - 2 * pad):
        for number, part in enumerate(lines_of(document.words)):
            if number == 0 and len(part) <= 60:
                galley.text(part, sheet.poster(1.7, 0.03), paper.ink, align="center", keep=True)
            else:
                galley.text(part, sheet.mono(0.92), paper.ink)
                galley.boxes.append(Block(Rect(galley.x, galley.y, galley.width, 1), paper.faint))
            galley.space(sheet.em(0.45))
    galley.hold()
    galley.pad(pad // 2)
    frame = Rect(galley.x, top, galley.width, galley.y - top)
    galley.boxes[at:at] = [
        Block(frame, "", edge=paper.ink, edge_width=max(2, sheet.em(0.12))),
        Block(frame.inset(sheet.em(0.28)), "", edge=paper.faint),
    ]


def _map(galley: Galley, document: Document, paper: Paper) -> None:
    """A map sheet: a neat line with its legend inside."""
    sheet = galley.sheet
    top, at = galley.y, len(galley.boxes)
    pad = sheet.em(1.2)
    galley.pad(pad)
    with galley.column(galley.x + pad, galley.width - 2 * pad):
        galley.text(document.title, sheet.poster(1.6, 0.04), paper.ink, align="center", keep=True)
        galley.space(sheet.em(0.5))
        for part in lines_of(document.words):
            galley.text(part, sheet.style(sheet.em(0.95)), paper.ink)
            galley.space(sheet.em(0.3))
    galley.hold()
    galley.pad(pad)
    frame = Rect(galley.x, top, galley.width, galley.y - top)
    grid: list[Box] = [Block(frame, "", edge=paper.ink, edge_width=max(2, sheet.em(0.1)))]
    step = sheet.em(3.2)
    grid += [
        Block(Rect(x, frame.y, 1, frame.height), paper.faint, opacity=60)
        for x in range(frame.x + step, frame.right, step)
    ]
    grid += [
        Block(Rect(frame.x, y, frame.width, 1), paper.faint, opacity=60)
        for y in range(frame.y + step, frame.bottom, step)
    ]
    galley.boxes[at:at] = grid


PAPERS: Final[Mapping[str, Paper]] = {
    "poster": Paper("poster", "poster-ink", "poster-ink", 30, 1.7, 1.3, _poster, centered=True),
    "press": Paper("newsprint", "newsprint-ink", "newsprint-faint", 34, 1.6, 1.25, _press),
    "radio": Paper("sheet", "sheet-ink", "sheet-faint", 30, 2.0, 0.85, _radio, centered=True),
    "card": Paper("poster", "poster-ink", "poster-ink", 27, 1.2, 0.62, _card, centered=True),
    "letter": Paper("sheet", "sheet-ink", "sheet-faint", 28, 2.0, 1.05, _letter),
    "map": Paper("poster", "poster-ink", "poster-ink", 34, 1.2, 0.8, _map, centered=True),
    "slip": Paper("sheet", "sheet-ink", "sheet-faint", 27, 1.8, 1.2, _slip),
    "typed": Paper("sheet", "sheet-ink", "sheet-faint", 31, 1.8, 1.25, _typed),
}
"""Every sheet by its name."""
