"""Gestures: what a key, a click, a touch or a wheel means on the screen as it is laid out. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from game.desktop.app import (
    App,
    BesideRecord,
    Chapters,
    Documents,
    GameFiles,
    MapPage,
    Mistakes,
    NotebookPage,
    Reading,
    RecordPanel,
    Scenes,
    Slots,
    TimelinePage,
    standing,
)
from game.desktop.deeds import BringIn
from game.desktop.edits import OpenMistake
from game.desktop.keys import BESIDE_AN_EDITOR, DIGITS, MEANS, Motion
from game.desktop.layout import (
    Hit,
    Layout,
    Place,
    focus_after,
    hit_at,
    shown,
    turned,
)
from game.desktop.leafing import KeepAsPage, OpenDay, OpenPath, OpenShelf
from game.desktop.looking import dragged, into_view, key_on_map, nearer, tapped, wheeled, without_shift
from game.desktop.looks import Nearer
from game.desktop.messages import (
    Act,
    Adjust,
    Begin,
    Choose,
    Close,
    Continue,
    Focus,
    Hold,
    Hover,
    Meaning,
    OpenDocument,
    OpenRecord,
    ReadAloud,
    Release,
    Turn,
    TurnPage,
)
from game.desktop.naming import pressed_while_naming, pressed_while_seeking, typed
from game.desktop.rows import same_row, stops
from game.desktop.slotkeys import key_on_slots
from game.story.page import Page

SWIPE = 60
"""How many pixels a finger must travel up or down to turn the page instead of tapping."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key by its name: `a`, `enter`, `shift+tab`, `ctrl++`."""

    key: str


@dataclass(frozen=True, slots=True)
class Typed:
    """Text as the keyboard's layout makes it."""

    text: str


@dataclass(frozen=True, slots=True)
class Pointed:
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class PointerDown:
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class PointerUp:
    """`touch` is a finger, which turns pages by moving."""

    x: int
    y: int
    touch: bool = False


@dataclass(frozen=True, slots=True)
class Wheeled:
    """`up` is toward the beginning."""

    x: int
    y: int
    up: bool


@dataclass(frozen=True, slots=True)
class PointerGone:
    pass


@dataclass(frozen=True, slots=True)
class Closed:
    """The window's own close button."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A file was dropped on the window."""

    path: str


Gesture = Dropped | Pressed | Typed | Pointed | PointerDown | PointerUp | Wheeled | PointerGone | Closed


def meaning(gesture: Gesture, layout: Layout, app: App, page: Page | None) -> Meaning | None:
    """What the person meant, or None if it means nothing here."""
    match gesture:
        case Pressed(key):
            meant = _pressed(key, layout, app, page)
            return ReadAloud() if meant is None and app.aloud else meant  # any key silences the voice
        case Typed(text):
            return typed(text, app)
        case Dropped(path):
            return BringIn(path)
        case Pointed(x, y) if (drag := dragged(x, y, layout, app)) is not None:
            return drag
        case Pointed(x, y):
            hit = hit_at(layout, standing(layout, app), x, y)
            id = hit.id if hit else None
            return None if id == app.hovered else Hover(id)
        case PointerDown(x, y):
            hit = hit_at(layout, standing(layout, app), x, y)
            return Hold(hit.id if hit else None, x, y)
        case PointerUp(x, y, touch):
            return _lifted(x, y, touch, layout, app)
        case Wheeled(x, y, up) if layout.chart is not None and layout.chart.frame.holds(x, y):
            return wheeled(x, y, layout, up=up)
        case Wheeled(x, y, up):
            return _turn(layout, app, backward=up, pane=_pane_at(layout, x, y))
        case PointerGone():
            return Hover(None) if app.hovered is not None else None
        case Closed():
            return Close()
    assert_never(gesture)


def _pressed(key: str, layout: Layout, app: App, page: Page | None) -> Meaning | None:
    match app.screen:
        case Slots(str(naming)):
            return pressed_while_naming(key, naming)
        case Scenes(sought):
            means = pressed_while_seeking(key, sought, layout, app)
        case _:
            means = _on_this_screen(key, layout, app) or MEANS.get(key) or MEANS.get(without_shift(key))
            if means is None and app.preview is not None:
                means = BESIDE_AN_EDITOR.get(key)
    match means:
        case None:
            return None
        case str(motion):
            return _motion(motion, key, layout, app, page)
        case meant:
            return meant


def _on_this_screen(key: str, layout: Layout, app: App) -> Meaning | None:
    """What a key means on one screen only; the screen shows it."""
    match app.screen:
        case MapPage():
            return key_on_map(key, layout, app)
        case Slots() as slots:
            return key_on_slots(key, layout, app, slots)
        case BesideRecord() if key == "e":
            return KeepAsPage()
        case NotebookPage() | RecordPanel() | BesideRecord() | TimelinePage() | Chapters() if key in DIGITS:
            figured = OpenDay | OpenPath | OpenShelf | Begin
            rows = [hit.message for hit in layout.hits if isinstance(hit.message, figured)]
            return dict(zip(DIGITS, rows, strict=False)).get(key)
        case _:
            return None


def _motion(motion: Motion, key: str, layout: Layout, app: App, page: Page | None) -> Meaning | None:
    match motion:
        case "choose":
            return _numbered(DIGITS.index(key), layout, app, page)
        case "act":
            focused = layout.hit(app.level.focused) if app.level.focused else None
            focused = focused or _first_row(layout, app)
            return _of(focused, layout, app) if focused else _on_from_here(layout, app, page)
        case "next" | "previous":
            return _focus(layout, app, focus_after(layout, app.level.focused, motion == "previous"))
        case "down" | "up" if isinstance(app.screen, Mistakes):
            return OpenMistake(app.screen.number + (-1 if motion == "up" else 1))
        case "down" | "up":
            return _along(layout, app, backward=motion == "up")
        case "more" | "less":
            return _sideways(layout, app, backward=motion == "less")
        case "turn" | "turn back":
            return _turn(layout, app, backward=motion == "turn back")
        case "start" | "end":
            return _to_the_end(layout, app, backward=motion == "start")
        case "move":
            return key_on_map(key, layout, app)
    assert_never(motion)


def _numbered(number: int, layout: Layout, app: App, page: Page | None) -> Meaning | None:
    """The choice with that number (from 0, locked ones counted); where it cannot be seen, the way to it."""
    if page is None or number >= len(page.choices):
        return None
    means = Choose(page.choices[number].id)
    hit = next((hit for hit in layout.hits if hit.message == means), None)
    if hit is None:
        return None
    before = standing(layout, app)
    after = shown(layout, before, hit.id)
    return means if after == before else Turn(after)


def _first_row(layout: Layout, app: App) -> Hit | None:
    """What Enter opens on a list while nothing has the focus."""
    match app.screen:
        case Documents():
            opens: type = OpenDocument
        case Slots():
            opens = Continue
        case GameFiles():
            opens = BringIn
        case NotebookPage() | MapPage():
            opens = OpenRecord
        case _:
            return None
    return next((hit for hit in layout.hits if isinstance(hit.message, opens)), None)


def _on_from_here(layout: Layout, app: App, page: Page | None) -> Meaning:
    """What Enter is for on this screen; on a page, first the way to what has not been seen of it."""
    if page is None or not isinstance(app.screen, Reading):
        return Act()
    before = standing(layout, app)
    opened = [Choose(offer.id) for offer in page.choices if offer.open]
    if page.ending is not None:
        after = turned(layout, before, pane="page")
    elif len(opened) == 1:
        hit = next((hit for hit in layout.hits if hit.message == opened[0]), None)
        after = before if hit is None else shown(layout, before, hit.id)
    else:
        return Act()
    return Act() if after == before else Turn(after)


def _focus(layout: Layout, app: App, id: str | None) -> Meaning | None:
    if id is None:
        return None
    return Focus(id, shown(layout, standing(layout, app), id), into_view(id, layout, app))


def _along(layout: Layout, app: App, *, backward: bool) -> Meaning | None:
    """Up and down go from choice to choice on a page, and from row to row elsewhere."""
    found = stops(layout, app)
    if not found:
        return None
    focused = layout.hit(app.level.focused) if app.level.focused else None
    at = next((number for number, stop in enumerate(found) if focused and same_row(stop, focused)), None)
    if at is None:
        return _focus(layout, app, found[-1 if backward else 0].id)
    return _focus(layout, app, found[(at + (-1 if backward else 1)) % len(found)].id)


def _sideways(layout: Layout, app: App, *, backward: bool) -> Meaning | None:
    """Left and right go along the values of a setting; elsewhere they turn pages."""
    focused = layout.hit(app.level.focused) if app.level.focused else None
    if focused is None or not isinstance(focused.message, Adjust):
        return _turn(layout, app, backward=backward)
    row = [hit for hit in layout.hits if same_row(hit, focused)]
    at = row.index(focused) + (-1 if backward else 1)
    return _focus(layout, app, row[at].id) if 0 <= at < len(row) else None


def _turn(layout: Layout, app: App, *, backward: bool, pane: str = "") -> Meaning | None:
    before = standing(layout, app)
    after = turned(layout, before, backward, pane)
    return None if after == before else Turn(after)


def _to_the_end(layout: Layout, app: App, *, backward: bool) -> Meaning | None:
    """Turned until there is nothing more to turn."""
    before = standing(layout, app)
    if not layout.panes:
        return None
    front = layout.panes[-1]
    if backward:
        return Turn({**before, front.id: Place()})
    places, further = before, turned(layout, before)
    while further != places:
        places, further = further, turned(layout, further)
    return None if places == before else Turn(places)


def _pane_at(layout: Layout, x: int, y: int) -> str:
    """The pane under the pointer, "" for none."""
    return next((pane.id for pane in reversed(layout.panes) if pane.viewport.holds(x, y)), "")


def _lifted(x: int, y: int, touch: bool, layout: Layout, app: App) -> Meaning | None:
    """Up on what it went down on is a click; anywhere else it is a change of mind."""
    if app.held is None:
        return None
    if touch and abs(y - app.held.y) >= SWIPE:
        turning = _turn(layout, app, backward=y > app.held.y, pane=_pane_at(layout, app.held.x, app.held.y))
        return turning or Release()
    hit = hit_at(layout, standing(layout, app), x, y)
    if hit is None and app.held.id is None:
        return tapped(x, y, layout, app.held) or Release()
    if hit is None or hit.id != app.held.id:
        return Release()
    return _of(hit, layout, app) or Release()


def _of(hit: Hit, layout: Layout, app: App) -> Meaning | None:
    """What a hit means now: to turn a page is known only with the layout at hand."""
    match hit.message:
        case Nearer(steps):
            return nearer(steps, layout, app)
        case TurnPage(pane, backward):
            return _turn(layout, app, backward=backward, pane=pane)
        case means:
            return means
