"""The settings, and the first minute that asks for the most needed of them."""

from __future__ import annotations

from game.desktop.layout import Layout, Rect
from game.desktop.messages import Adjust, Leave, ReadAloud, Show
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import TARGET, Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.options import GROUPS, set_option
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import FacesView, FirstMinuteView, SettingsView
from game.words import say

ASKED = ("language", "text", "face", "theme", "sound")
"""What the first minute asks; everything else can wait for the settings."""


def lay_out_settings(view: SettingsView, sheet: Sheet) -> Layout:
    """Every setting, in groups; what is set shows at once on the page itself."""
    keys = [
        Key("close", "Esc", say("settings.done"), Leave()),
        Key("show:help", "F1", say("reading.help"), Show("help")),
    ]
    return on_leaf(
        sheet, view.picture, lambda galley: _set_settings(galley, view), keys, view.notice, "settings"
    )


def _set_settings(galley: Galley, view: SettingsView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("settings.title"))
    for number, (group, settings) in enumerate(GROUPS):
        galley.space(sheet.em(0.55) if number else 0)
        galley.text(say(f"settings.group.{group}"), sheet.poster(0.95, 0.06), "accent", keep=True)
        galley.space(sheet.em(0.15))
        for setting in settings:
            set_option(galley, setting, view.values)
            if setting == "face":
                _other_faces(galley)
            if setting == "language" and view.abroad:
                _abroad(galley)
    _voice(galley, view.voice)


def _abroad(galley: Galley) -> None:
    """That the story stays in its own language, whichever the program speaks."""
    sheet = galley.sheet
    label = sheet.em(8.2) if galley.width >= sheet.em(24) else 0
    with galley.column(galley.x + label, galley.width - label):
        galley.text(say("settings.abroad"), sheet.style(sheet.small, emphasis=True), "faint")
    galley.space(sheet.em(0.22))


def _other_faces(galley: Galley) -> None:
    """The way to all the faces installed."""
    sheet = galley.sheet
    label = sheet.em(8.2) if galley.width >= sheet.em(24) else 0
    with galley.column(galley.x + label, galley.width - label):
        row = max(TARGET, sheet.leading)
        rect = galley.text(say("faces.more"), sheet.style(), "link", leading=row, hit="show:faces")
        galley.hit("show:faces", [rect], Show("faces"), say("faces.more"))
    galley.space(sheet.em(0.22))


def lay_out_faces(view: FacesView, sheet: Sheet) -> Layout:
    """The installed faces by name; the page itself is set at once in the one that is chosen."""
    keys = [Key("close", "Esc", say("settings.done"), Leave())]
    return on_leaf(sheet, view.picture, lambda galley: _set_faces(galley, view), keys, view.notice, "faces")


def _set_faces(galley: Galley, view: FacesView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("faces.title"))
    galley.text(say("faces.why"), sheet.style(emphasis=True), "faint")
    galley.space(sheet.em(0.4))
    size, hang, row = sheet.em(0.62), sheet.em(1.2), max(TARGET, sheet.leading)
    for name in view.names:
        chosen = name == view.chosen
        top, id = galley.y, f"setting:face:{name}"
        with galley.column(galley.x + hang, galley.width - hang):
            galley.text(name, sheet.style(strong=chosen), "ink", leading=row, hit=id)
        sign, role = ("chosen", "accent") if chosen else ("open", "faint")
        galley.icon(sign, role, galley.x, top + (row - size) // 2, size)
        area = Rect(galley.x, top, galley.width, galley.y - top)
        says = say("settings.chosen", value=name) if chosen else name
        galley.hit(id, [area], Adjust("face", name), says)


def _voice(galley: Galley, found: bool | None) -> None:
    """How to have a page read aloud, or that this computer has no voice to do it."""
    sheet = galley.sheet
    label, top = sheet.em(8.2), galley.y
    beside = galley.width >= sheet.em(24)
    with galley.column(galley.x, label - sheet.em(0.5) if beside else galley.width):
        galley.text(say("settings.voice"), sheet.style(emphasis=True), "faint", keep=True)
    bottom, left = galley.y, label if beside else 0
    galley.y = top if beside else bottom
    with galley.column(galley.x + left, galley.width - left):
        if found is False:
            galley.text(say("settings.voice.none"), sheet.style(), "faint")
        else:
            rect = galley.text(say("settings.voice.how"), sheet.style(), "link", hit="aloud")
            galley.hit("aloud", [rect], ReadAloud(), say("settings.voice"))
    galley.y = max(galley.y, bottom)


def lay_out_first_minute(view: FirstMinuteView, sheet: Sheet) -> Layout:
    """What is asked once, the content note, and the way in."""
    return on_leaf(
        sheet, view.picture, lambda galley: _set_first(galley, view), (), view.notice, "first-minute"
    )


def _set_first(galley: Galley, view: FirstMinuteView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("first.title"))
    # Who needs large letters sees at once, in a small window too, where their size is asked for.
    why = sheet.style(sheet.small if sheet.is_tight else sheet.body, emphasis=True)
    galley.text(say("first.why"), why, "faint")
    galley.space(sheet.white(0.7))
    for setting in ASKED:
        set_option(galley, setting, view.values)
        if setting == "language" and view.abroad:
            _abroad(galley)
    if view.story.content_note:
        galley.space(sheet.em(0.7))
        galley.rule(keep=True)
        galley.space(sheet.em(0.6))
        galley.text(say("title.content-note"), sheet.poster(0.95, 0.06), "accent", keep=True)
        galley.prose(view.story.content_note, sheet.style(), "ink")
    galley.space(sheet.em(0.8))
    top = galley.y
    style = sheet.poster(1.9, 0.03)
    size = sheet.em(0.9)
    hang = size + sheet.em(0.5)
    with galley.column(galley.x + hang, galley.width - hang):
        rect = galley.text(say("first.begin"), style, "accent", hit="begin")
    galley.icon("taken", "accent", galley.x, top + (rect.height - size) // 2, size)
    galley.hit("begin", [Rect(galley.x, top, galley.width, rect.height)], Leave(), say("first.begin"))
    galley.text(say("first.later"), sheet.style(sheet.small), "faint")


def set_heading(galley: Galley, words: str) -> None:
    """The heading of a screen that is no page of the story."""
    sheet = galley.sheet
    galley.text(words, sheet.poster(2.05, 0.012), "ink", keep=True)
    galley.space(sheet.em(0.1))
    galley.rule("accent", max(2, sheet.em(0.13)), sheet.em(3.2))
    galley.space(sheet.white(0.65))
