"""Gestures: keys, clicks, fingers and wheels mean what the laid out screen says they mean."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.desktop.app import App, Documents, Help, Level, SettingsPage, Slots
from game.desktop.gestures import (
    Closed,
    Pointed,
    PointerDown,
    PointerGone,
    PointerUp,
    Pressed,
    Typed,
    Wheeled,
    meaning,
)
from game.desktop.layout import Hit, Layout, Pane, Place, Rect
from game.desktop.messages import (
    Act,
    Adjust,
    Choose,
    Close,
    Continue,
    Focus,
    Hold,
    Hover,
    Leave,
    Meaning,
    Name,
    OpenDocument,
    OpenRecord,
    Release,
    Show,
    Turn,
    TurnPage,
    Undo,
)
from game.settings import Settings
from game.story import view
from game.story.ids import ChoiceId, DocumentId, EndingId
from tests.desktop.small import at, courier, reading

PAGE = view(courier(), at("street"))
TAKE, LOOK, RUN = (Choose(ChoiceId(id)) for id in ("take-parcel", "look", "run"))


def row(id: str, y: int, message: Meaning, pane: str = "") -> Hit:
    """A thing 100 wide and 10 high."""
    return Hit(id, (Rect(0, y, 100, 10),), message, says=id, pane=pane)


def page_layout() -> Layout:
    """A pane of 100 by 50 turned in two pages, choices on the second, and a bar below it."""
    pane = Pane("page", Rect(0, 0, 100, 50), (), 100, blocks=(0, 20, 50, 80), pages=(0, 50))
    hits = (
        row("record:prefecture-taken:0", 10, OpenRecord(), "page"),
        row("choice:take-parcel", 60, TAKE, "page"),
        row("choice:look", 70, LOOK, "page"),
        row("choice:run", 80, RUN, "page"),
        row("undo", 55, Undo()),
        row("turn:page", 70, TurnPage("page")),
    )
    return Layout(100, 100, (), (pane,), hits)


def settings_layout() -> Layout:
    hits = (
        row("setting:theme:light", 0, Adjust("theme", "light")),
        row("setting:theme:dark", 0, Adjust("theme", "dark")),
        row("setting:sound:off", 20, Adjust("sound", "off")),
        row("setting:sound:on", 20, Adjust("sound", "on")),
        row("close", 40, Show("title")),
    )
    return Layout(100, 100, (), (), hits)


LAYOUT = page_layout()
APP = reading(at("street"))
FIRST, SECOND = {"page": Place(0, 0.0)}, {"page": Place(2, 0.0)}


def turned(app: App, places: dict[str, Place]) -> App:
    return app.at(replace(app.level, places=places))


def focused(app: App, id: str) -> App:
    return app.at(replace(app.level, focused=id))


# --- Keys ---


@pytest.mark.parametrize(("key", "means"), [("1", TAKE), ("2", LOOK), ("3", RUN), ("4", None), ("9", None)])
def test_a_digit_is_the_choice_of_that_number_locked_ones_counted(key, means):
    assert meaning(Pressed(key), LAYOUT, turned(APP, SECOND), PAGE) == means


def test_a_digit_turns_to_a_choice_that_cannot_be_seen_instead_of_taking_it():
    assert meaning(Pressed("2"), LAYOUT, APP, PAGE) == Turn(SECOND)


def test_a_digit_chooses_nothing_that_the_screen_does_not_show():
    hidden = replace(LAYOUT, hits=())

    assert meaning(Pressed("1"), hidden, APP, PAGE) is None
    assert meaning(Pressed("1"), LAYOUT, APP, None) is None


def test_enter_does_what_has_the_focus_and_otherwise_what_the_screen_is_for():
    assert meaning(Pressed("enter"), LAYOUT, focused(APP, "choice:look"), PAGE) == LOOK
    assert meaning(Pressed("enter"), LAYOUT, APP, PAGE) == Act()
    assert meaning(Pressed("enter"), LAYOUT, focused(APP, "gone"), PAGE) == Act()


@pytest.mark.parametrize(
    ("screen", "opens"), [(Documents(), OpenDocument(DocumentId("leaflet"))), (Slots(), Continue("autosave"))]
)
def test_enter_opens_the_first_row_of_a_list_where_nothing_has_the_focus(screen, opens):
    layout = Layout(
        100, 100, (), (), (row("keep", 0, Name("")), row("row", 20, opens), row("close", 40, Leave()))
    )
    listed = App(Settings(), levels=(*APP.levels, Level(screen)))

    assert meaning(Pressed("enter"), layout, listed, PAGE) == opens
    assert meaning(Pressed("enter"), replace(layout, hits=()), listed, PAGE) == Act()


def test_enter_turns_to_a_pages_only_choice_before_it_takes_it():
    page = view(courier(), at("bridge"))
    layout = Layout(100, 100, (), LAYOUT.panes, (row("choice:cross", 60, Choose(ChoiceId("cross")), "page"),))
    app = reading(at("bridge"))

    assert meaning(Pressed("enter"), layout, app, page) == Turn(SECOND)
    assert meaning(Pressed("enter"), layout, turned(app, SECOND), page) == Act()


def test_enter_turns_the_leaves_of_an_ending_before_it_leaves_it():
    ended = PAGE._replace(choices=(), face=replace(PAGE.face, ending=EndingId("home")))

    assert meaning(Pressed("enter"), LAYOUT, APP, ended) == Turn(SECOND)
    assert meaning(Pressed("enter"), LAYOUT, turned(APP, SECOND), ended) == Act()


def test_enter_on_the_sign_that_turns_the_page_turns_it():
    assert meaning(Pressed("enter"), LAYOUT, focused(APP, "turn:page"), PAGE) == Turn(SECOND)


def test_tab_goes_through_everything_and_turns_to_where_it_can_be_seen():
    first = meaning(Pressed("tab"), LAYOUT, APP, PAGE)
    second = meaning(Pressed("tab"), LAYOUT, focused(APP, "record:prefecture-taken:0"), PAGE)

    assert first == Focus("record:prefecture-taken:0", {})
    assert second == Focus("choice:take-parcel", SECOND)


def test_shift_tab_goes_backward_round_the_start():
    assert meaning(Pressed("shift+tab"), LAYOUT, APP, PAGE) == Focus("turn:page", {})


def test_arrows_go_from_choice_to_choice_on_a_page_and_round():
    down = meaning(Pressed("down"), LAYOUT, APP, PAGE)
    up = meaning(Pressed("up"), LAYOUT, focused(turned(APP, SECOND), "choice:take-parcel"), PAGE)

    assert down == Focus("choice:take-parcel", SECOND)
    assert up == Focus("choice:run", SECOND)


def test_space_turns_the_page_and_at_its_end_means_nothing():
    assert meaning(Pressed("space"), LAYOUT, APP, PAGE) == Turn(SECOND)
    assert meaning(Pressed("pagedown"), LAYOUT, turned(APP, SECOND), PAGE) is None
    assert meaning(Pressed("shift+space"), LAYOUT, turned(APP, SECOND), PAGE) == Turn(FIRST)


def test_home_and_end_go_to_the_ends():
    assert meaning(Pressed("end"), LAYOUT, APP, PAGE) == Turn(SECOND)
    assert meaning(Pressed("end"), LAYOUT, turned(APP, SECOND), PAGE) is None
    assert meaning(Pressed("home"), LAYOUT, turned(APP, SECOND), PAGE) == Turn({"page": Place()})


def test_left_and_right_turn_a_page_where_no_setting_has_the_focus():
    assert meaning(Pressed("right"), LAYOUT, APP, PAGE) == Turn(SECOND)
    assert meaning(Pressed("left"), LAYOUT, APP, PAGE) is None


@pytest.mark.parametrize("key", ["u", "backspace", "ctrl+z"])
def test_undo_has_three_keys(key):
    assert meaning(Pressed(key), LAYOUT, APP, PAGE) == Undo()


def test_a_key_of_no_meaning_means_nothing():
    assert meaning(Pressed("x"), LAYOUT, APP, PAGE) is None
    assert meaning(Typed("x"), LAYOUT, APP, PAGE) is None


# --- Settings ---

AT_SETTINGS = App(Settings(theme="dark"), levels=(*APP.levels, Level(SettingsPage())))


def test_down_goes_from_row_to_row_to_the_value_that_is_set():
    seen: list[str | None] = []
    app = AT_SETTINGS

    for _ in range(4):
        means = meaning(Pressed("down"), settings_layout(), app, None)
        assert isinstance(means, Focus)
        seen.append(means.id)
        app = focused(app, means.id or "")

    assert seen == ["setting:theme:dark", "setting:sound:on", "close", "setting:theme:dark"]


def test_left_and_right_go_along_the_values_of_a_row_and_stop():
    light = focused(AT_SETTINGS, "setting:theme:light")

    assert meaning(Pressed("right"), settings_layout(), light, None) == Focus("setting:theme:dark", {})
    assert meaning(Pressed("left"), settings_layout(), light, None) is None


# --- Naming a place ---

NAMING = App(Settings(), levels=(*APP.levels, Level(Slots("Mar"))))


def test_letters_are_text_while_a_place_is_named():
    assert meaning(Typed("k"), LAYOUT, NAMING, PAGE) == Name("Mark")
    assert meaning(Pressed("k"), LAYOUT, NAMING, PAGE) is None
    assert meaning(Pressed("u"), LAYOUT, NAMING, PAGE) is None


def test_naming_can_be_mended_given_up_and_finished():
    assert meaning(Pressed("backspace"), LAYOUT, NAMING, PAGE) == Name("Ma")
    assert meaning(Pressed("escape"), LAYOUT, NAMING, PAGE) == Name(None)
    assert meaning(Pressed("enter"), LAYOUT, NAMING, PAGE) == Act()


def test_a_name_has_an_end_and_no_control_characters():
    long = App(Settings(), levels=(Level(Slots("a" * 40)),))

    assert meaning(Typed("b"), LAYOUT, long, None) == Name("a" * 40)
    assert meaning(Typed("\x1b"), LAYOUT, NAMING, PAGE) is None


# --- Pointer, finger, wheel ---


def test_hovering_says_what_is_under_the_pointer_only_when_it_changes():
    over = replace(turned(APP, SECOND), hovered="choice:take-parcel")

    assert meaning(Pointed(5, 12), LAYOUT, turned(APP, SECOND), PAGE) == Hover("choice:take-parcel")
    assert meaning(Pointed(6, 13), LAYOUT, over, PAGE) is None
    assert meaning(Pointed(5, 90), LAYOUT, over, PAGE) == Hover(None)
    assert meaning(PointerGone(), LAYOUT, over, PAGE) == Hover(None)
    assert meaning(PointerGone(), LAYOUT, APP, PAGE) is None


def test_a_click_is_down_and_up_on_the_same_thing():
    app = turned(APP, SECOND)
    held = meaning(PointerDown(5, 12), LAYOUT, app, PAGE)
    assert held == Hold("choice:take-parcel", 5, 12)
    app = replace(app, held=held)

    assert meaning(PointerUp(50, 15), LAYOUT, app, PAGE) == TAKE
    assert meaning(PointerUp(5, 23), LAYOUT, app, PAGE) == Release()
    assert meaning(PointerUp(5, 99), LAYOUT, app, PAGE) == Release()


def test_a_pointer_that_came_from_outside_does_nothing_where_it_goes_up():
    assert meaning(PointerUp(5, 12), LAYOUT, turned(APP, SECOND), PAGE) is None


def test_clicking_the_sign_turns_the_page():
    app = replace(APP, held=Hold("turn:page", 5, 75))

    assert meaning(PointerUp(5, 75), LAYOUT, app, PAGE) == Turn(SECOND)


def test_a_finger_that_moves_up_turns_the_page_and_one_that_rests_taps():
    tall = replace(LAYOUT, panes=(replace(LAYOUT.panes[0], viewport=Rect(0, 0, 100, 50)),))
    app = replace(APP, held=Hold("record:prefecture-taken:0", 5, 45))

    assert meaning(PointerUp(5, -20, touch=True), tall, app, PAGE) == Turn(SECOND)
    assert meaning(PointerUp(5, -20, touch=False), tall, app, PAGE) == Release()
    tapped = replace(APP, held=Hold("record:prefecture-taken:0", 5, 15))
    assert meaning(PointerUp(7, 12, touch=True), tall, tapped, PAGE) == OpenRecord()


def test_a_finger_that_moves_where_nothing_turns_only_lets_go():
    app = replace(APP, held=Hold("undo", 5, 20))

    assert meaning(PointerUp(5, 99, touch=True), LAYOUT, app, PAGE) == Release()


def test_the_wheel_turns_the_pane_under_it():
    side = Pane("record", Rect(200, 0, 100, 50), (), 100, blocks=(0, 50), pages=(0, 50))
    both = replace(LAYOUT, panes=(*LAYOUT.panes, side))

    assert meaning(Wheeled(10, 10, up=False), both, APP, PAGE) == Turn(SECOND)
    assert meaning(Wheeled(250, 10, up=False), both, APP, PAGE) == Turn({"record": Place(1, 0.0)})
    assert meaning(Wheeled(10, 10, up=True), both, APP, PAGE) is None


def test_closing_the_window_closes_on_every_screen():
    for app in (APP, NAMING, App(Settings(), levels=(Level(Help()),))):
        assert meaning(Closed(), LAYOUT, app, None) == Close()
    assert meaning(Pressed("escape"), LAYOUT, APP, PAGE) is not None
