"""The places kept: a row each, and what can be done with it; and the files that others can be brought in from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.desktop.deeds import BringIn, CopyOut, Delete, GameFile, TakeBack
from game.desktop.layout import Block, Glyphs, Layout, Rect
from game.desktop.messages import Continue, Keep, Leave, Meaning, Name, Show
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import TARGET, Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.line import key_cap, one_line, width_of
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import GameFilesView, SlotsView
from game.desktop.tidings import Bookmark
from game.words import say

SIGNS: Final = {"edited": "forked", "damaged": "torn", "foreign": "torn", "newer": "locked"}
"""The sign of a place that is not whole; beside it stand the words."""

DEEDS: Final = (("Enter", "go-on"), ("F2", "rename"), ("E", "copy"), ("Del", "delete"))


def lay_out_slots(view: SlotsView, sheet: Sheet) -> Layout:
    """The places kept, newest first; on top, this place can be kept under a name."""
    keys = [Key("close", "Esc", say("document.back"), Leave())]
    if view.naming is not None:  # letters are text here, and Escape leaves the name
        keys = [Key("name:no", "Esc", say("slots.not-now"), Name(None))]
    else:
        keys.insert(0, Key("show:files", "I", say("slots.bring-in"), Show("files")))
        if view.deleted:
            keys.insert(0, Key("takeback", "U", say("slots.take-back"), TakeBack(view.deleted)))
    return on_leaf(sheet, view.picture, lambda galley: _set_slots(galley, view), keys, view.notice, "slots")


def _set_slots(galley: Galley, view: SlotsView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("slots.title"))
    if view.naming is not None and view.of is None:
        _naming(galley, view.naming)
    elif view.can_keep and view.naming is None:
        way(galley, "keep", say("slots.keep"), Name(""))
    if not view.bookmarks:
        galley.space(sheet.em(0.5))
        galley.text(say("slots.none"), sheet.style(emphasis=True), "faint")
    elif view.naming is None:
        _keys_of_a_row(galley)
    for mark in view.bookmarks:
        galley.space(sheet.em(0.35))
        galley.rule(keep=True)
        galley.space(sheet.em(0.35))
        if view.naming is not None and mark.name == view.of:
            _naming(galley, view.naming)
        else:
            _place(galley, mark, deeds=view.naming is None)


def _keys_of_a_row(galley: Galley) -> None:
    """Which keys do what with the row that has the focus, once for all of them."""
    sheet = galley.sheet
    style, row, gap = sheet.style(sheet.small), max(TARGET, round(sheet.small * 1.7)), sheet.em(0.25)
    top, x = galley.y, galley.x
    for cap, does in DEEDS:
        words = say(f"slots.{does}")
        wide = key_cap(sheet, cap, 0, 0, row, "faint", "rule")[1] + gap + width_of(sheet, words, style)
        if x > galley.x and x + wide > galley.x + galley.width:
            top, x = top + row, galley.x
        boxes, width = key_cap(sheet, cap, x, top, row, "faint", "rule")
        galley.boxes += [*boxes, one_line(sheet, words, style, x + width + gap, top, row, "faint")]
        x += wide + sheet.em(0.8)
    galley.pad(top + row - galley.y, keep=True)


def _place(galley: Galley, mark: Bookmark, *, deeds: bool) -> None:
    """Name and when, where it was, how it stands; and what can be done with it."""
    sheet, first = galley.sheet, len(galley.slugs)
    top, id = galley.y, f"slot:{mark.name}" if mark.goes_on else ""
    _name_and_when(galley, mark, id)
    where = " · ".join(part for part in (mark.chapter, mark.dateline) if part)
    for words, emphasis in ((where, False), (mark.words, True)):
        if words:
            galley.text(words, sheet.style(sheet.small, emphasis=emphasis), "ink", keep=True)
    stands = standing_of(mark)
    if stands:
        _stands(galley, SIGNS[mark.standing], stands)
    if id:
        says = ", ".join(part for part in (called(mark), where, mark.words, mark.kept, stands) if part)
        galley.hit(id, [Rect(galley.x, top, galley.width, galley.y - top)], Continue(mark.name), says)
    if deeds:
        galley.space(sheet.em(0.12))
        _deeds(galley, mark)
    galley.whole(first, Rect(galley.x, top, galley.width, galley.y - top))


def _name_and_when(galley: Galley, mark: Bookmark, id: str) -> None:
    """The name, and at the other end of its line when it was kept; below it where there is no room."""
    sheet, name, small = galley.sheet, galley.sheet.poster(1.3, 0.02), galley.sheet.style(galley.sheet.small)
    line = galley.text(called(mark), name, "ink", keep=True, hit=id)
    wide = width_of(sheet, mark.kept, small)
    if not mark.kept:
        return
    if width_of(sheet, called(mark), name) + sheet.em(1) + wide <= galley.width:
        x = galley.x + galley.width - wide
        galley.boxes.append(one_line(sheet, mark.kept, small, x, line.y, line.height, "faint"))
        galley.spoken.append((line.y, mark.kept))
    else:
        galley.text(mark.kept, small, "faint", keep=True)


def called(mark: Bookmark) -> str:
    """A place by the name a reader knows it by: the program's own is said in words."""
    if not mark.automatic:
        return mark.name
    number = mark.name.rpartition(" ")[2]
    return say("slots.automatic-more", number=number) if number.isdecimal() else say("slots.automatic")


def standing_of(mark: Bookmark) -> str:
    """What is wrong with a place, and what that leaves, in a sentence; "" where it is whole."""
    if mark.standing == "whole":
        return ""
    if mark.standing == "edited":
        return say("slots.edited")
    return say(f"slots.{mark.standing}{'' if mark.goes_on else '.no-copy'}")


def _stands(galley: Galley, sign: str, words: str) -> None:
    sheet = galley.sheet
    size, hang, top = sheet.em(0.8), sheet.em(1.25), galley.y
    with galley.column(galley.x + hang, galley.width - hang):
        galley.text(words, sheet.style(sheet.small, strong=True), "accent", keep=True)
    row = round(sheet.small * sheet.leading / sheet.body)
    galley.icon(sign, "accent", galley.x, top + (row - size) // 2, size)


def _deeds(galley: Galley, mark: Bookmark) -> None:
    """What can be done with a place, in one line: small, and wide enough for a finger."""
    sheet = galley.sheet
    style, row = sheet.style(sheet.small), max(TARGET, round(sheet.small * 1.7))
    found: list[tuple[str, str, Meaning]] = []
    if mark.goes_on:
        text = "" if mark.automatic else mark.name
        found.append((f"rename:{mark.name}", "rename", Name(text, mark.name)))
        found.append((f"copy:{mark.name}", "copy", CopyOut(mark.name)))
    found.append((f"{'delete' if mark.goes_on else 'lost'}:{mark.name}", "delete", Delete(mark.name)))
    top, x = galley.y, galley.x
    for id, does, message in found:
        words = say(f"slots.{does}")
        wide = width_of(sheet, words, style)
        if x > galley.x and x + wide > galley.x + galley.width:
            top, x = top + row, galley.x
        galley.boxes.append(one_line(sheet, words, style, x, top, row, "link", id))
        said = say("slots.said", deed=words, slot=called(mark))
        galley.hit(id, [Rect(x, top, max(TARGET, wide), row)], message, said)
        x += wide + sheet.em(1.1)
    galley.pad(top + row - galley.y, keep=False)


def _naming(galley: Galley, name: str) -> None:
    """The name as it is typed, on a line to write on."""
    sheet = galley.sheet
    galley.text(say("slots.name"), sheet.style(emphasis=True), "faint", keep=True)
    rect = galley.text(name or "…", sheet.poster(1.6, 0.02), "ink" if name else "faint", keep=True)
    galley.boxes.append(Block(Rect(galley.x, rect.bottom, galley.width, max(2, sheet.em(0.1))), "accent"))
    last = [box for box in galley.boxes if isinstance(box, Glyphs)][-1]
    caret = Rect(
        last.x + (last.width if name else 0) + 2, rect.bottom - last.size, max(2, sheet.em(0.08)), last.size
    )
    galley.boxes.append(Block(caret, "accent"))
    galley.space(sheet.em(0.5))
    way(galley, "keep", say("slots.keep-as"), Keep(name))
    way(galley, "keep:no", say("slots.not-now"), Name(None))


def lay_out_files(view: GameFilesView, sheet: Sheet) -> Layout:
    """The files that may hold a game, the last written first, and how to bring in another."""
    keys = [Key("close", "Esc", say("document.back"), Leave())]
    return on_leaf(sheet, view.picture, lambda galley: _set_files(galley, view), keys, view.notice, "files")


def _set_files(galley: Galley, view: GameFilesView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("files.title"))
    galley.text(say("files.how"), sheet.style(), "ink", keep=True)
    if view.files is None:
        return
    galley.space(sheet.em(0.3))
    looked = say("files.looked", folders=" · ".join(view.files.folders))
    galley.text(looked, sheet.style(sheet.small, emphasis=True), "faint")
    if not view.files.files:
        galley.space(sheet.em(0.5))
        galley.text(say("files.none"), sheet.style(), "ink")
    _files(galley, view.files.files)


def _files(galley: Galley, files: Sequence[GameFile]) -> None:
    sheet = galley.sheet
    for number, file in enumerate(files):
        galley.space(sheet.em(0.35))
        galley.rule(keep=True)
        galley.space(sheet.em(0.35))
        top, first, id = galley.y, len(galley.slugs), "" if file.wrong else f"file:{number}"
        galley.text(file.name, sheet.style(strong=True), "faint" if file.wrong else "ink", keep=True, hit=id)
        for words, emphasis, role in (
            (file.line, False, "ink"),
            (file.words, True, "ink"),
            (file.kept, False, "faint"),
        ):
            if words:
                galley.text(words, sheet.style(sheet.small, emphasis=emphasis), role, keep=True)
        if file.wrong:
            _stands(galley, "torn", file.wrong)
        area = Rect(galley.x, top, galley.width, galley.y - top)
        galley.whole(first, area)
        if id:
            says = ", ".join(part for part in (file.name, file.line, file.words, file.kept) if part)
            galley.hit(id, [area], BringIn(file.path), says)


def way(galley: Galley, id: str, words: str, message: Meaning) -> None:
    """One way on, with the sign of a thing to do."""
    sheet = galley.sheet
    top, size, hang = galley.y, sheet.em(0.62), sheet.em(1.25)
    with galley.column(galley.x + hang, galley.width - hang):
        rect = galley.text(words, sheet.style(strong=True), "link", hit=id)
    galley.icon("taken", "accent", galley.x, top + (sheet.leading - size) // 2, size)
    galley.hit(id, [Rect(galley.x, top, galley.width, rect.height)], message, words)
    galley.space(sheet.em(0.25))
