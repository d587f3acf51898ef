"""Every screen can be reached and left, by a few keys alone and by touch alone: walked without a window."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import get_args

import pytest

from game.desktop.app import (
    App,
    Level,
    Mistakes,
    Reading,
    Scenes,
    Screen,
    Title,
    standing,
)
from game.desktop.deeds import BringIn, Delete
from game.desktop.fonts import measure
from game.desktop.gestures import SWIPE, Gesture, Pointed, PointerDown, PointerUp, Pressed, meaning
from game.desktop.layout import Hit, Layout, Pane, Rect, hit_at, page_shown, visible_rects
from game.desktop.messages import (
    Adjust,
    Input,
    Leave,
    Message,
    Name,
    Show,
    TurnPage,
    Way,
)
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import MistakesView, ReadingView, ScenesView, View
from game.desktop.shelf import Shelf
from game.desktop.sights import sight
from game.desktop.tidings import Failed
from game.desktop.update import update
from game.desktop.world import World
from game.loading import load_story, read_project
from game.saves import Saves, SlotName, keep_as, saves_of, slot_name
from game.saves.slots import take_back
from game.settings import Settings
from game.story import begin, choose
from game.story.ids import ChoiceId
from game.words import use
from tests.desktop.screens.specimen import FOLDER, story

KEYS = ("tab", "shift+tab", "up", "down", "left", "right", "enter", "escape")
"""All that these readers have."""

WINDOWS = ((1280, 720, 100), (800, 600, 200))
AUTHORS_ONLY = {Mistakes, Scenes, MistakesView, ScenesView}
DEEPEST = 12
"""Nothing lies so many levels over the title."""

WAYS_OUT = (Leave(), Name(None), Way("untouched"), Show("title"))
"""What a finger can tap to come back, where there is no Escape."""


@dataclass
class Room:
    """The specimen with a world around it, as a window has it; only the window is missing."""

    home: Path
    size: tuple[int, int, int]
    world: World = field(init=False)
    clock: int = 0
    layouts: dict[object, tuple[View, Layout]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.world = World(
            story(),
            self.saves,
            settings=Settings(),
            settings_path=self.home / "settings.json",
            shelf=Shelf(read_project(FOLDER).files, self.home),
            reopen=lambda _: story(),
            fill_screen=lambda _: None,
            papers=self.home / "papers",
        )

    @property
    def saves(self) -> Saves:
        return saves_of(story(), self.home / "saves")

    def told(self, app: App, *messages: Message) -> App:
        """The app after these and all that came of them."""
        waiting = deque(messages)
        while waiting:
            app, requests = update(self.world.story, app, waiting.popleft())
            for request in requests:
                there = self.saves.names()
                waiting.extend(self.world.fulfil(request))
                if isinstance(request, Delete | BringIn):
                    # The ways that are walked part here: on the others all is as it was.
                    self.undo(request, there)
        return app

    def undo(self, deed: Delete | BringIn, there: list[SlotName]) -> None:
        if isinstance(deed, Delete):
            take_back(self.saves, SlotName(deed.slot))
        for brought in set(self.saves.names()).difference(there):
            self.saves.file(brought).unlink()

    def seen(self, app: App) -> tuple[View, Layout]:
        # Of the app, all that a view is made of.
        made_of = (app.screen, app.below, app.game, app.notices, app.bookmarks, app.credits, app.voice)
        key = (*made_of, app.city is not None, Reading() in [level.screen for level in app.levels])
        found = self.layouts.get(key)
        if found is None:
            width, height, text = self.size
            view = sight(self.world.story, app)
            found = self.layouts[key] = view, lay_out(view, Sheet(width, height, measure, text=text))
        return found

    def does(self, app: App, *gestures: Gesture) -> App:
        """The app after a person did that, a second after what was done before."""
        self.clock += 1_000
        for gesture in gestures:
            view, layout = self.seen(app)
            meant = meaning(gesture, layout, app, view.page if isinstance(view, ReadingView) else None)
            if meant is not None:
                by = gesture.key if isinstance(gesture, Pressed) else "pointer"
                app = self.told(app, Input(by, self.clock, meant))
        return app


@pytest.fixture(params=WINDOWS, ids=lambda size: f"{size[0]}x{size[1]} at {size[2]} %")
def room(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Room]:
    opened = Room(tmp_path, request.param)
    yield opened
    opened.world.close()
    use("en")


def entries(room: Room) -> list[App]:
    """Where a window opens: new, come back to with places kept, one of them of a story edited since; and what may come up."""
    edited = room.home / "edited"
    copied(FOLDER, edited)
    page = edited / "01-the-prefecture.yaml"
    page.write_text(page.read_text().replace("id: straight-across\n", "id: straight-on\n"))
    astray = load_story(edited)
    new = App(Settings(), seed=1)
    began = begin(story(), 1)
    met = choose(story(), began, ChoiceId("straight-across"))
    keep_as(
        astray, choose(astray, begin(astray, 1), ChoiceId("straight-on")), room.saves, slot_name("edited")
    )
    keep_as(story(), met, room.saves, slot_name("in the back room"))
    return [
        room.told(new, Show("first-minute")),
        room.told(new, room.world.places()),
        room.told(
            replace(new, levels=(Level(Title()), Level(Reading())), game=began), Failed("A mistake came up.")
        ),
    ]


def copied(folder: Path, to: Path) -> None:
    for file in folder.rglob("*.yaml"):
        target = to / file.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())


Kind = tuple[object, ...]


def kind(app: App) -> Kind:
    """What screen this is; with another page of the story on it, or another name, it is still the same."""
    top = app.screen
    shape = tuple(type(getattr(top, name)) for name in top.__dataclass_fields__)
    return type(top), shape, type(app.below), app.game is not None


def named(app: App) -> str:
    """The screens that lie over one another, the one on top first."""
    return " over ".join(type(level.screen).__name__ for level in reversed(app.levels))


@dataclass
class Walked:
    """What a walk came to, each kind of screen as it was first found; `views` is what was seen on them."""

    screens: dict[Kind, App] = field(default_factory=dict)
    views: set[type] = field(default_factory=set)
    closes: bool = False

    def never(self) -> list[str]:
        """What belongs to the player and was not come to."""
        came = {found[0] for found in self.screens} | self.views
        wanted = (set(get_args(Screen)) | set(get_args(View))) - AUTHORS_ONLY
        return sorted(one.__name__ for one in wanted - came)  # type: ignore[attr-defined]


def walked(room: Room, starts: Iterable[App], on: Callable[[App], Iterable[App]], same: Callable) -> Walked:
    """Everything come to from the starts, step by step; `same` says what is not worth a second look."""
    found, known = Walked(), set()
    waiting = deque(starts)
    while waiting:
        app = waiting.popleft()
        found.closes |= app.closing
        if app.closing or same(app) in known:
            continue
        known.add(same(app))
        found.screens.setdefault(kind(app), app)
        found.views.add(type(room.seen(app)[0]))
        waiting.extend(on(app))
    return found


def test_with_a_few_keys_everything_is_reached_and_left(room: Room):
    def by_keys(app: App) -> Iterator[App]:
        """After each key; what a setting would change is left as it is."""
        focused = room.seen(app)[1].hit(app.level.focused or "")
        for key in KEYS:
            if not (key == "enter" and focused is not None and isinstance(focused.message, Adjust)):
                yield room.does(app, Pressed(key))

    found = walked(room, entries(room), by_keys, lambda app: (kind(app), app.level.focused))

    assert found.never() == [], f"never come to: {', '.join(found.never())}"
    assert found.closes, "the window was never closed"
    stuck = [named(app) for app in found.screens.values() if not _escapes(room, app)]
    assert stuck == [], f"never left: {', '.join(stuck)}"


def _escapes(room: Room, app: App) -> bool:
    """Whether Escape, as often as it takes, leads back to the title."""
    for _ in range(DEEPEST):
        if isinstance(app.screen, Title):
            return True
        app = room.does(app, Pressed("escape"))
    return False


def test_tab_goes_once_through_all_there_is_and_with_shift_back(room: Room):
    for app in with_focus(room):
        order = [hit.id for hit in room.seen(app)[1].hits if hit.focusable]
        app = app.at(replace(app.level, focused=None))

        assert list(_focused(room, app, "tab", len(order))) == order, named(app)
        assert list(_focused(room, app, "shift+tab", len(order))) == order[::-1], named(app)


def _focused(room: Room, app: App, key: str, times: int) -> Iterator[str | None]:
    for _ in range(times):
        app = room.does(app, Pressed(key))
        yield app.level.focused


def test_what_tab_passes_over_is_a_turn_of_the_page_or_stands_elsewhere_once_more(room: Room):
    for app in everywhere(room):
        layout = room.seen(app)[1]
        reached = [hit for hit in layout.hits if hit.focusable]
        passed = [hit for hit in layout.hits if not hit.focusable and not isinstance(hit.message, TurnPage)]
        # What the labels say stands on the help too, and F1 opens that from everywhere.
        passed = [hit for hit in passed if hit.message != Show("labels")]

        alone = [hit.id for hit in passed if hit.message not in [other.message for other in reached]]
        assert alone == [], named(app)


def test_the_arrows_turn_to_every_leaf(room: Room):
    for app in with_focus(room):
        app = app.at(replace(app.level, focused=None))
        leaves = {(pane.id, number) for pane in room.seen(app)[1].panes for number in range(len(pane.pages))}

        turned = set[tuple[str, int]]()
        for key in ("left", "right"):
            for _ in range(len(leaves)):
                turned |= shown(room, app)
                app = room.does(app, Pressed(key))

        assert leaves - turned - shown(room, app) == set(), named(app)


def shown(room: Room, app: App) -> set[tuple[str, int]]:
    """The leaf that each pane is turned to."""
    layout = room.seen(app)[1]
    return {(pane.id, page_shown(pane, standing(layout, app))) for pane in layout.panes}


# --- Touch ---


def tapped(room: Room, app: App, rect: Rect) -> App:
    x, y = rect.x + rect.width // 2, rect.y + rect.height // 2
    return room.does(app, Pointed(x, y), PointerDown(x, y), PointerUp(x, y, touch=True))


def swiped(room: Room, app: App, pane: Pane, *, back: bool = False) -> App:
    """A finger drawn up the pane, or down for back."""
    view = pane.viewport
    x, low, high = view.x + view.width // 2, view.bottom - 8, view.bottom - 8 - SWIPE
    begin, end = (high, low) if back else (low, high)
    return room.does(app, PointerDown(x, begin), Pointed(x, end), PointerUp(x, end, touch=True))


def visible(room: Room, app: App) -> list[tuple[Hit, Rect]]:
    """What can be tapped now, and the first of the places where it can be."""
    layout = room.seen(app)[1]
    rects = [(hit, visible_rects(layout, standing(layout, app), hit)) for hit in layout.hits]
    return [(hit, seen[0]) for hit, seen in rects if seen]


def by_touch(room: Room, tried: set[tuple[Kind, str]]) -> Callable[[App], Iterator[App]]:
    """After each tap and each swipe; no thing of a kind of screen is tapped twice."""

    def on(app: App) -> Iterator[App]:
        for hit, rect in visible(room, app):
            if (named(app), hit.id) not in tried and not isinstance(hit.message, Adjust):
                tried.add((named(app), hit.id))
                yield tapped(room, app, rect)
        for pane in room.seen(app)[1].panes:
            if len(pane.pages) > 1:
                yield swiped(room, app, pane)
                yield swiped(room, app, pane, back=True)

    return on


def test_by_touch_alone_everything_is_reached_and_left(room: Room):
    tried = set[tuple[Kind, str]]()

    found = walked(
        room, entries(room), by_touch(room, tried), lambda app: (kind(app), frozenset(shown(room, app)))
    )

    assert found.never() == [], f"never come to: {', '.join(found.never())}"
    assert found.closes, "the window was never closed"
    stuck = [named(app) for app in found.screens.values() if not _tapped_out(room, app)]
    assert stuck == [], f"never left: {', '.join(stuck)}"


def _tapped_out(room: Room, app: App) -> bool:
    """Whether taps on the ways out that stand on the screens lead back to the title."""
    for _ in range(DEEPEST):
        if isinstance(app.screen, Title):
            return True
        out = next((hit for hit in room.seen(app)[1].hits if hit.message in WAYS_OUT), None)
        if out is None or (seen := _swiped_to(room, app, out)) is None:
            return False
        app = tapped(room, *seen)
    return False


def _swiped_to(room: Room, app: App, hit: Hit) -> tuple[App, Rect] | None:
    """Where the hit can be seen after so many swipes as that takes, and where it lies then."""
    layout = room.seen(app)[1]
    for pane in [pane for pane in layout.panes if pane.id == hit.pane]:
        for back in (True, False):
            for _ in pane.pages:
                if rects := visible_rects(layout, standing(layout, app), hit):
                    return app, rects[0]
                app = swiped(room, app, pane, back=back)
    rects = visible_rects(layout, standing(layout, app), hit)
    return (app, rects[0]) if rects else None


def test_every_thing_on_a_screen_is_shown_by_swipes_and_answers_a_tap_on_it(room: Room):
    for app in everywhere(room):
        for hit in room.seen(app)[1].hits:
            if isinstance(hit.message, TurnPage):
                continue
            seen = _swiped_to(room, app.at(replace(app.level, focused=None)), hit)

            assert seen is not None, (named(app), hit.id)
            there, rect = seen
            layout = room.seen(there)[1]
            x, y = rect.x + rect.width // 2, rect.y + rect.height // 2
            found = hit_at(layout, standing(layout, there), x, y)
            assert found is not None, (named(app), hit.id)
            assert found.id == hit.id, (named(app), hit.id, found.id)


def everywhere(room: Room) -> list[App]:
    """Every kind of screen as it is first come to."""
    found = walked(
        room, entries(room), by_touch(room, set()), lambda app: (kind(app), frozenset(shown(room, app)))
    )
    return list(found.screens.values())


def with_focus(room: Room) -> list[App]:
    """Everywhere but where a name is typed: there Enter and Escape are all that is needed."""
    return [app for app in everywhere(room) if getattr(app.screen, "naming", None) is None]
