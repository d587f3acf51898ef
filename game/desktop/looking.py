"""Looking: what keys, wheel and dragging mean on a map. Pure."""

from __future__ import annotations

from typing import Final

from game.desktop.app import App, MapPage
from game.desktop.boxes import Spot
from game.desktop.layout import Chart, Layout
from game.desktop.looks import Look, LookAt, Tap
from game.desktop.messages import Hold, Meaning

NEARER: Final = 1.5
"""How many times nearer each step shows the ground."""

NEAREST: Final = 5
FARTHEST: Final = -1

EAST: Final = (-11_500.0, 9_500.0)
NORTH: Final = (-13_500.0, 10_500.0)
"""How far the middle of the map goes: as far as the suburbs of the story, in metres from Notre-Dame."""

PAN: Final = 0.25
"""The share of the frame that an arrow moves."""

DRAG: Final = 5
"""How many pixels the pointer must move, held, to drag the map and not to click."""

ROOM: Final = 0.08
"""A thing is in view if this share of the frame is between it and the edge."""

_STEPS: Final = {"+": 1, "-": -1, "6": -1}
_ALL: Final = ("0", "à")
"""On a French keyboard the minus is the key of the 6, and the 0 that of the à."""

_ARROWS: Final = {
    "shift+left": (-1, 0),
    "shift+right": (1, 0),
    "shift+up": (0, 1),
    "shift+down": (0, -1),
}


def within(east: float, north: float, step: int) -> Look:
    """A look that stays on the map."""
    return Look(
        min(max(east, EAST[0]), EAST[1]),
        min(max(north, NORTH[0]), NORTH[1]),
        min(max(step, FARTHEST), NEAREST),
    )


def nearer(steps: int, layout: Layout, app: App) -> Meaning | None:
    """So many steps nearer: what has the focus stays where it is seen, else where you are."""
    chart = layout.chart
    if chart is None:
        return None
    at = chart.spots.get(app.level.focused or "", chart.here)
    return LookAt(_nearer(chart, steps, at or (chart.look.east, chart.look.north)))


def _nearer(chart: Chart, steps: int, at: Spot) -> Look:
    """Nearer by so many steps, as far as that goes, with a place of the ground where it was seen before."""
    step = min(max(chart.look.step + steps, FARTHEST), NEAREST)
    factor = NEARER ** (chart.look.step - step)
    east, north = at
    return within(east + (chart.look.east - east) * factor, north + (chart.look.north - north) * factor, step)


def key_on_map(key: str, layout: Layout, app: App) -> Meaning | None:
    """Plus and minus look nearer and from farther, 0 at all; with Shift the arrows move the map."""
    chart = layout.chart
    if chart is None:
        return None
    if key in _STEPS:
        return nearer(_STEPS[key], layout, app)
    if key in _ALL:
        return LookAt(None)
    if key in _ARROWS:
        east, north = _ARROWS[key]
        return LookAt(
            within(
                chart.look.east + east * PAN * chart.frame.width * chart.scale,
                chart.look.north + north * PAN * chart.frame.height * chart.scale,
                chart.look.step,
            )
        )
    return None


def without_shift(key: str) -> str:
    """An arrow: with Shift it means the same, except on a map."""
    return key.removeprefix("shift+") if key in _ARROWS else key


def dragged(x: int, y: int, layout: Layout, app: App) -> Meaning | None:
    """The pointer moves while it is held on the map: the ground goes with it."""
    chart, held = layout.chart, app.held
    if chart is None or held is None or not chart.frame.holds(held.x, held.y):
        return None
    if held.id is not None and max(abs(x - held.x), abs(y - held.y)) < DRAG:
        return None
    east = chart.look.east - (x - held.x) * chart.scale
    north = chart.look.north + (y - held.y) * chart.scale
    return LookAt(within(east, north, chart.look.step), Hold(None, x, y))


def wheeled(x: int, y: int, layout: Layout, *, up: bool) -> Meaning | None:
    """Nearer or farther at a pixel of the map: what lies under it stays there."""
    chart = layout.chart
    if chart is None or not chart.frame.holds(x, y):
        return None
    return LookAt(_nearer(chart, 1 if up else -1, ground(chart, x, y)))


def tapped(x: int, y: int, layout: Layout, held: Hold) -> Tap | None:
    """The pointer went up where it went down, on the ground of the map."""
    chart = layout.chart
    if chart is None or not chart.frame.holds(x, y) or max(abs(x - held.x), abs(y - held.y)) >= DRAG:
        return None
    return Tap(x, y, _nearer(chart, 1, ground(chart, x, y)))


def ground(chart: Chart, x: int, y: int) -> Spot:
    """What lies under a pixel, in metres east and north."""
    east = chart.look.east + (x - chart.frame.x - chart.frame.width / 2) * chart.scale
    return east, chart.look.north - (y - chart.frame.y - chart.frame.height / 2) * chart.scale


def into_view(id: str, layout: Layout, app: App) -> Look | None:
    """Where to look so that the thing of that hit is in view; None if it is, or has no place on the map."""
    chart = layout.chart
    if chart is None or id not in chart.spots or not isinstance(app.screen, MapPage):
        return None
    east, north = chart.spots[id]
    reach = 0.5 - ROOM
    if (
        abs(east - chart.look.east) <= reach * chart.frame.width * chart.scale
        and abs(north - chart.look.north) <= reach * chart.frame.height * chart.scale
    ):
        return None
    return within(east, north, chart.look.step)
