"""The chapters: what each is about, how far one has come in it, and the way in."""

from __future__ import annotations

from game.desktop.layout import Glyphs, Layout, Rect
from game.desktop.messages import Begin, Leave
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.line import one_line
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import ChaptersView
from game.story.model import Chapter, Story
from game.words import say
from game.words.dates import long_date


def lay_out_chapters(view: ChaptersView, sheet: Sheet) -> Layout:
    """Any chapter can be begun alone: a row for each."""
    keys = [Key("close", "Esc", say("document.back"), Leave())]
    return on_leaf(sheet, view.picture, lambda galley: _set(galley, view), keys, view.notice, "chapters")


def _set(galley: Galley, view: ChaptersView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("chapters.title"))
    galley.text(say("chapters.alone"), sheet.style(sheet.small, emphasis=True), "faint")
    if view.here is not None:
        galley.text(say("chapters.set-aside"), sheet.style(sheet.small, emphasis=True), "faint")
    galley.space(sheet.em(0.4))
    for number, chapter in enumerate(view.story.chapters, 1):
        galley.rule(keep=True)
        galley.space(sheet.em(0.4))
        _chapter(galley, view, chapter, number)
        galley.space(sheet.em(0.4))


def _chapter(galley: Galley, view: ChaptersView, chapter: Chapter, number: int) -> None:
    """Number, title, question; then when it is, how long it takes, and whether it was begun."""
    sheet = galley.sheet
    id, hang = f"begin:{chapter.id}", sheet.em(2.4)
    top, first = galley.y, len(galley.slugs)
    about = " · ".join(part for part in (dates_of(view.story, chapter), _minutes(chapter)) if part)
    with galley.column(galley.x + hang, galley.width - hang):
        galley.text(chapter.title, sheet.poster(1.6, 0.015), "ink", keep=True, hit=id)
        if chapter.question:
            galley.text(chapter.question, sheet.style(emphasis=True), "ink", keep=not sheet.is_tight)
        if about:
            galley.text(about, sheet.style(sheet.small), "faint", keep=True)
        state = _standing(galley, view, chapter)
    figure = sheet.poster(2.2)
    width = sheet.measure(str(number), "poster", figure.size)
    row = round(sheet.poster(1.6).size * 1.02)
    baseline = one_line(sheet, str(number), figure, 0, top, row, "accent").baseline
    galley.boxes.append(Glyphs(galley.x, baseline, width, str(number), "poster", figure.size, "accent"))
    area = Rect(galley.x, top, galley.width, galley.y - top)
    if not sheet.is_tight:
        galley.whole(first, area)
    says = (f"{number}. {chapter.title}", chapter.question, about, state, say("chapters.begin"))
    galley.hit(id, [area], Begin(chapter.id), ", ".join(part for part in says if part))


def _standing(galley: Galley, view: ChaptersView, chapter: Chapter) -> str:
    """How far one has come in it, as sign and word."""
    sheet = galley.sheet
    if chapter.id == view.here:
        sign, key = "taken", "chapters.here"
    elif chapter.id in view.finished:
        sign, key = "dot", "chapters.finished"
    elif chapter.id in view.begun:
        sign, key = "chosen", "chapters.begun"
    else:
        sign, key = "open", "chapters.not-begun"
    size, y = sheet.em(0.55), galley.y
    with galley.column(galley.x + sheet.em(0.95), galley.width - sheet.em(0.95)):
        line = galley.text(say(key), sheet.style(sheet.small, strong=True), "accent")
    row = round(sheet.small * sheet.leading / sheet.body)
    galley.icon(sign, "accent", galley.x, y + (min(row, line.height) - size) // 2, size)
    return say(key)


def _minutes(chapter: Chapter) -> str:
    return say("title.minutes", count=chapter.minutes) if chapter.minutes else ""


def dates_of(story: Story, chapter: Chapter) -> str:
    """The first and the last day of a chapter; of a frame's only where it has no others."""
    scenes = [story.scenes[id] for id in chapter.scenes]
    told = sorted({scene.date for scene in scenes if scene.date and not scene.frame})
    dates = told or sorted({scene.date for scene in scenes if scene.date})
    ends = [dates[0], dates[-1]] if dates else []
    return " – ".join(dict.fromkeys(long_date(date) for date in ends))
