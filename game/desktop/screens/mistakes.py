"""An author's mistakes: one in full, set as a card beside the page, and the others below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.desktop.edits import OpenMistake
from game.desktop.layout import Block, Glyphs, Layout, Rect
from game.desktop.messages import Close, Leave
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.line import one_line, width_of
from game.desktop.screens.reading import counted, with_card
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import MistakesView
from game.loading.diagnostics import Diagnostic, Span
from game.loading.mistakes import speak
from game.loading.render import in_part, shown
from game.words import language, say

MOST: Final = 40
"""So many of the others are listed; who has more mends these first."""


def lay_out_mistakes(view: MistakesView, sheet: Sheet) -> Layout:
    """Beside the last page that could be shown; where there was none yet, on a leaf of its own."""

    def fill(galley: Galley) -> None:
        _set_mistakes(galley, view)

    keys = []
    if len(view.mistakes) > 1:
        keys.append(Key("mistake:next", "E", say("preview.next"), OpenMistake()))
    if view.reading is not None:
        keys.append(Key("close", "Esc", say("record.back"), Leave()))
        return with_card(view.reading, sheet, fill, keys, "mistakes")
    keys.append(Key("quit", "Ctrl Q", say("title.quit"), Close()))
    return on_leaf(sheet, view.picture, fill, keys, view.notice, "mistakes")


def _set_mistakes(galley: Galley, view: MistakesView) -> None:
    sheet = galley.sheet
    head = say("preview.broken") if view.tally.broken else counted(view.tally)
    top = galley.y
    galley.text(head, sheet.poster(1.5, 0.03), "accent", keep=True)
    if len(view.mistakes) > 1:
        _at_the_right(galley, top, say("turn.page", number=view.number + 1, count=len(view.mistakes)))
    galley.space(sheet.em(0.2))
    galley.rule("accent", max(2, sheet.em(0.1)))
    galley.space(sheet.em(0.6))
    told = [_spoken(one) for one in view.mistakes]
    if not told:
        galley.text(say("check.clean"), sheet.style(), "ink")
        return
    _in_full(galley, told[view.number])
    _others(galley, told, view.number)


def _spoken(one: Diagnostic) -> Diagnostic:
    return speak(one, "fr" if language() == "fr" else "en")


def _in_full(galley: Galley, one: Diagnostic) -> None:
    """What it is, where it stands, the line itself with the place marked, and what to write instead."""
    sheet = galley.sheet
    kind = say("preview.error" if one.severity == "error" else "preview.warning")
    galley.text(f"{one.code} · {kind}", sheet.poster(0.92, 0.06), "faint", keep=True)
    galley.space(sheet.em(0.12))
    galley.text(shown(one.message), sheet.style(sheet.em(1.08), strong=True), "ink", keep=True)
    galley.space(sheet.em(0.35))
    galley.text(place_of(one.span), sheet.mono(strong=True), "accent", keep=True)
    if one.span.line is not None and one.span.line_text.strip():
        galley.space(sheet.em(0.35))
        _line(galley, one.span)
    if one.hint:
        galley.space(sheet.em(0.45))
        galley.text(shown(one.hint), sheet.style(), "ink")
    galley.space(sheet.em(0.45))
    galley.text(f"liaison explain {one.code}", sheet.mono(0.74), "faint")


def _line(galley: Galley, span: Span) -> None:
    """The line as typed, as much of it as there is room for, and carets under the place."""
    sheet = galley.sheet
    style, pad = sheet.mono(), sheet.em(0.4)
    room = max(12, (galley.width - 2 * pad) // max(1, width_of(sheet, "m", style)) - 2)
    text, start, end = in_part(span, room)
    cut = len(text) - len(text.lstrip())
    text, start, end = text[cut:], max(0, start - cut), max(1, end - cut)
    row = round(style.size * 1.35)
    area = Rect(galley.x, galley.y, galley.width, 2 * row + pad)
    galley.boxes.append(Block(area, "paper", edge="rule"))
    x, y = galley.x + pad, galley.y + pad // 2
    galley.boxes.append(one_line(sheet, text, style, x, y, row, "ink"))
    before = width_of(sheet, text[:start], style)
    under = max(width_of(sheet, "m", style), width_of(sheet, text[start:end], style))
    stroke = Rect(x + before, y + row, under, max(2, sheet.em(0.1)))
    galley.boxes.append(Block(stroke, "accent"))
    galley.boxes.append(one_line(sheet, "^", style, x + before, y + row, row, "accent"))
    galley.pad(area.height)


def _others(galley: Galley, told: Sequence[Diagnostic], number: int) -> None:
    """The rest, newest first: a click or the arrows go there."""
    sheet = galley.sheet
    rest = [at for at in range(len(told)) if at != number]
    if rest:
        galley.space(sheet.em(0.7))
    for at in rest[:MOST]:
        one, id = told[at], f"mistake:{at}"
        galley.rule(keep=True)
        galley.space(sheet.em(0.25))
        top, first = galley.y, len(galley.slugs)
        galley.text(shown(one.message), sheet.style(sheet.small), "ink", keep=True, hit=id)
        galley.text(f"{one.code} · {place_of(one.span)}", sheet.mono(0.72), "faint")
        area = Rect(galley.x, top, galley.width, galley.y - top)
        galley.whole(first, area)
        galley.hit(id, [area], OpenMistake(at), f"{one.code}: {one.message}")
        galley.space(sheet.em(0.25))
    if len(rest) > MOST:
        galley.text(say("preview.more", count=len(rest) - MOST), sheet.style(sheet.small), "faint")


def place_of(span: Span) -> str:
    """`05-the-prefecture.yaml:41:13`, as editors take it."""
    return span.file if span.line is None else f"{span.file}:{span.line}:{span.column}"


def _at_the_right(galley: Galley, top: int, words: str) -> None:
    sheet = galley.sheet
    style = sheet.poster(0.8, 0.06)
    on_line = [box for box in galley.boxes if isinstance(box, Glyphs)]
    x = galley.x + galley.width - width_of(sheet, words, style)
    if all(box.x + box.width + sheet.em(0.5) <= x for box in on_line):
        galley.boxes.append(one_line(sheet, words, style, x, top, galley.y - top, "faint"))
