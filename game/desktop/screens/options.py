"""Options: the rows of the settings, each value a thing to choose, the chosen one marked by a sign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from game.desktop.layout import Rect
from game.desktop.messages import Adjust
from game.desktop.screens.galley import TARGET, Galley
from game.desktop.screens.line import one_line, width_of
from game.settings import VALUES, value_text
from game.words import languages, lexicon, say

GROUPS: Final = (
    ("reading", ("language", "text", "face", "theme", "letters", "lines", "column")),
    ("window", ("screen", "motion")),
    ("sound", ("sound", "volume", "effects", "mono", "captions")),
)
"""The rows of the settings page, in groups."""

STEPPED: Final = frozenset({"volume", "effects"})
"""Settings with too many values to list: they are shown as less, the value, more."""


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a row: what it sets, and its words."""

    id: str
    to: str
    words: str
    chosen: bool


def options_of(setting: str, values: Mapping[str, str]) -> list[Option]:
    """What can be chosen for a setting."""
    now = values.get(setting, "")
    if setting in STEPPED:
        less = Option(f"setting:{setting}:less", "-", say("settings.less"), False)
        more = Option(f"setting:{setting}:more", "+", say("settings.more"), False)
        return [less, more]
    told = [value_text(value) for value in VALUES[setting]]
    if setting == "language":
        told = [language for language in told if language in languages()]
    options = [
        Option(f"setting:{setting}:{value}", value, words_of(setting, value), value == now) for value in told
    ]
    if now and now not in told:
        options.append(Option(f"setting:{setting}:{now}", now, now, True))
    return options


def words_of(setting: str, value: str) -> str:
    """How a value is said. A language names itself, so that its speakers find it."""
    if setting == "language":
        return lexicon(value)["language.own-name"]
    if setting == "text":
        return say("settings.percent", number=value)
    if value in ("on", "off"):
        return say(f"settings.{value}")
    if setting in ("letters", "lines"):
        return say(f"settings.room.{value}")
    return say(f"settings.{setting}.{value}")


def set_option(galley: Galley, setting: str, values: Mapping[str, str]) -> None:
    """One row: the setting's name, and beside it (or below, in a narrow column) its values."""
    sheet = galley.sheet
    name = say(f"settings.{setting}")
    label = sheet.em(8.2)
    beside = galley.width >= sheet.em(24)
    top, first = galley.y, len(galley.slugs)
    size = sheet.body if beside else sheet.small
    with galley.column(galley.x, label - sheet.em(0.5) if beside else galley.width):
        galley.text(name, sheet.style(size, emphasis=True), "faint", keep=True)
    below = galley.y
    x = galley.x + (label if beside else 0)
    galley.y = top if beside else below
    if setting in STEPPED:
        _steps(galley, setting, values.get(setting, ""), x)
    else:
        _flow(galley, setting, options_of(setting, values), x, galley.x + galley.width - x)
    galley.y = max(below, galley.y)
    galley.whole(first, Rect(galley.x, top, galley.width, galley.y - top))
    galley.space(sheet.em(0.22))


def _flow(galley: Galley, setting: str, options: Sequence[Option], x: int, width: int) -> None:
    """The values one after the other, in as many rows as they need."""
    sheet = galley.sheet
    style = sheet.style()
    row = max(TARGET, sheet.leading)
    sign, gap = sheet.em(0.62), sheet.em(0.32)
    at, y = x, galley.y
    for option in options:
        kind = replace(style, strong=option.chosen)
        wide = sign + gap + width_of(sheet, option.words, kind)
        if at > x and at + wide > x + width:
            at, y = x, y + row
        name, role = ("chosen", "accent") if option.chosen else ("open", "faint")
        galley.icon(name, role, at, y + (row - sign) // 2, sign)
        words = one_line(sheet, option.words, kind, at + sign + gap, y, row, "ink", option.id)
        galley.boxes.append(words)
        said = say("settings.said", setting=say(f"settings.{setting}"), value=option.words)
        said = say("settings.chosen", value=said) if option.chosen else said
        area = Rect(at - gap // 2, y, wide + gap, row)
        galley.hit(option.id, [area], Adjust(setting, option.to), said)
        at += wide + sheet.em(1.05)
    galley.y = y + row


def _steps(galley: Galley, setting: str, now: str, x: int) -> None:
    """Less, ten strokes of which as many are filled as the value says, more; and the number."""
    sheet = galley.sheet
    row, square = max(TARGET, sheet.leading), max(TARGET, sheet.em(1.3))
    y = galley.y
    number = int(now) if now.isdigit() else 0
    stroke = sheet.em(0.5)
    most = max(int(value) for value in VALUES[setting])
    for side, to, name in ((0, "-", "back"), (1, "+", "on")):
        left = x if not side else x + square + most * stroke + sheet.em(0.6)
        size = sheet.em(0.62)
        galley.icon(name, "accent", left + (square - size) // 2, y + (row - size) // 2, size)
        id = f"setting:{setting}:{'more' if side else 'less'}"
        words = say("settings.more" if side else "settings.less")
        says = say("settings.said", setting=say(f"settings.{setting}"), value=words)
        galley.hit(id, [Rect(left, y, square, row)], Adjust(setting, to), says)
    for step in range(most):
        left = x + square + sheet.em(0.3) + step * stroke
        tall = sheet.em(0.95) if step < number else sheet.em(0.3)
        bar = Rect(left, y + (row + sheet.em(0.95)) // 2 - tall, stroke - sheet.em(0.16), tall)
        galley.bar(bar, "accent" if step < number else "rule")
    left = x + 2 * square + most * stroke + sheet.em(0.9)
    galley.boxes.append(one_line(sheet, now, sheet.style(), left, y, row, "ink"))
    galley.spoken.append((y, say("settings.said", setting=say(f"settings.{setting}"), value=now)))
    galley.y += row
