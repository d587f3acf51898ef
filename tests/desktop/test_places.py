"""The places kept, in a window: named, renamed, deleted and taken back, carried out and in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pygame
import pytest

from game.desktop.app import App, Crossroads, GameFiles, Level, Reading, Slots, Title
from game.desktop.deeds import BringIn, CopyOut, Delete, Done, Rename, TakeBack
from game.desktop.events import to_gesture
from game.desktop.gestures import Dropped, Pressed, meaning
from game.desktop.kept import listed, when
from game.desktop.layout import Hit, Layout, Rect
from game.desktop.messages import Continue, Dismiss, Focus, Message, Name, Show, Undo
from game.desktop.screens.views import SlotsView, TitleView
from game.desktop.sights import sight
from game.desktop.tidings import Bookmark, Listed, Told
from game.desktop.update import update
from game.saves import AUTOSAVE, keep_as, saves_of, slot_name
from game.saves.slots import deleted_of
from game.settings import Settings
from game.words import use
from tests.desktop.small import at, courier, reading
from tests.desktop.test_window import Room, clicks, events, key
from tests.saves.courier import played, story_in

NOON = datetime(2026, 8, 19, 12, 0, tzinfo=UTC)
STREET = at("street")
MARKET = slot_name("Market")
ENTER, ESCAPE, DOWN = (key(code) for code in (pygame.K_RETURN, pygame.K_ESCAPE, pygame.K_DOWN))
P, E, IN, U = (key(code) for code in (pygame.K_p, pygame.K_e, pygame.K_i, pygame.K_u))
F2, DELETE, BACKSPACE = (key(code) for code in (pygame.K_F2, pygame.K_DELETE, pygame.K_BACKSPACE))


@pytest.fixture
def room(tmp_path):
    pygame.display.init()
    yield Room(tmp_path)
    use("en")
    pygame.display.quit()


@pytest.fixture
def market(room):
    """A window whose story has one place kept under a name."""
    keep_as(courier(), at("bridge"), room.saves, MARKET, NOON)
    return room


def typed(text: str) -> list[pygame.Event]:
    return [pygame.Event(pygame.TEXTINPUT, text=letter) for letter in text]


def after(app: App, *messages: Message) -> App:
    for message in messages:
        app, _ = update(courier(), app, message)
    return app


def slots(app: App) -> SlotsView:
    seen = sight(courier(), app)
    assert isinstance(seen, SlotsView)
    return seen


# --- By keys alone, to the disk and back ---


def test_a_place_is_renamed_by_keys(market):
    app = market.play(events(P, DOWN, F2, BACKSPACE, *typed(" hall"), ENTER))

    assert market.saves.names() == ["Marke hall"]
    assert app.screen == Slots()
    assert app.level.focused == "slot:Marke hall"


def test_a_name_that_cannot_be_is_said_and_can_be_mended_at_once(market):
    app = market.play(events(P, DOWN, F2, *typed("/etc"), ENTER))

    assert app.screen == Slots("Market/etc", "Market", slots(app).notice)
    assert slots(app).notice.startswith("‘Market/etc’ cannot be the name of a saved game")

    app = market.play(events(P, DOWN, F2, *typed("/"), ENTER, BACKSPACE, *typed("s"), ENTER))

    assert market.saves.names() == ["Markets"]
    assert slots(app).notice == ""


def test_a_name_refused_for_one_more_place_stays_to_be_mended(room):
    app = room.play(events(ENTER, P, DOWN, ENTER, *typed("autosave"), ENTER))

    assert isinstance(app.screen, Slots)
    assert app.screen.naming == "autosave"
    assert "choose another name" in app.screen.says
    assert room.saves.names() == [AUTOSAVE]


def test_a_place_is_deleted_and_taken_back_by_keys(market):
    app = market.play(events(P, DOWN, DELETE))

    assert market.saves.names() == []
    assert slots(app).deleted == "Market"
    assert "‘Market’ is deleted" in slots(app).notice

    keep_as(courier(), at("bridge"), market.saves, MARKET, NOON)
    app = market.play(events(P, DOWN, DELETE, U))

    assert market.saves.names() == ["Market"]
    assert slots(app).deleted == ""
    assert app.level.focused == "slot:Market"


def test_what_was_deleted_before_a_crash_lies_among_the_files_and_comes_back_from_there(market):
    market.play(events(P, DOWN, DELETE))

    app = market.play(events(P, IN, DOWN, ENTER))

    assert market.saves.names() == ["Market"]
    assert slots(app).notice == "The game is here now, as ‘Market’."
    assert deleted_of(market.saves).names() == ["Market"]


def test_one_place_after_the_other_can_be_deleted(market):
    for number, name in enumerate(("Anna", "Zoe"), 1):
        keep_as(courier(), at("bridge"), market.saves, slot_name(name), NOON - timedelta(hours=number))

    app = market.play(events(P, DOWN, DELETE, DELETE))

    assert market.saves.names() == ["Zoe"]
    assert slots(app).deleted == "Anna"


def test_the_line_to_take_back_goes_when_the_screen_is_left(market):
    app = market.play(events(P, DOWN, DELETE, ESCAPE, P, U))

    assert slots(app).deleted == ""
    assert market.saves.names() == []


def test_a_game_goes_out_as_a_file_and_comes_in_elsewhere(market):
    app = market.play(events(P, DOWN, E))

    file = market.home / "papers" / "A Small Courier - Market.liaison"
    assert slots(app).notice == f"The game lies in {file}; another computer can go on from it."

    elsewhere = Room(market.home / "another computer")
    elsewhere.play(lambda: iter((pygame.Event(pygame.DROPFILE, file=str(file)), ENTER)))

    assert elsewhere.saves.names() == ["Market", AUTOSAVE]
    assert elsewhere.app.game is not None
    assert elsewhere.app.game.scene == "bridge"
    assert isinstance(elsewhere.app.screen, Reading)


def test_a_file_that_is_no_game_is_refused_wherever_it_is_dropped(room):
    file = room.home / "shopping.txt"
    file.write_text("bread", encoding="utf-8")

    app = room.play(events(ENTER, pygame.Event(pygame.DROPFILE, file=str(file))))

    assert isinstance(app.screen, Slots)
    assert slots(app).notice == "‘shopping.txt’ is not a saved game of this program."
    assert room.saves.names() == [AUTOSAVE]


def test_everything_is_done_with_the_pointer_too(market):
    script = clicks(market, "show:slots", "rename:Market", "keep", "copy:Market", "delete:Market", "takeback")
    app = market.play(script)

    assert slots(app).deleted == ""
    assert market.saves.names() == ["Market"]
    assert [path.name for path in (market.home / "papers").iterdir()] == ["A Small Courier - Market.liaison"]

    app = market.play(clicks(market, "show:slots", "show:files", "file:0"))

    assert market.saves.names() == ["Market", "Market 2"]


def test_a_damaged_place_stands_in_the_list_with_its_copy_and_goes_on_from_it(market):
    keep_as(courier(), at("bridge", "cross"), market.saves, MARKET, NOON + timedelta(hours=1))
    market.saves.file(MARKET).write_bytes(b"")

    app = market.play(events(P))
    assert [(mark.standing, mark.goes_on) for mark in app.bookmarks] == [("damaged", True)]

    app = market.play(events(P, DOWN, ENTER))
    assert app.game is not None
    assert app.game.scene == "bridge"
    assert (market.saves.folder / "Market.damaged-1.json").exists()


def test_a_place_without_a_good_copy_can_only_be_deleted_and_the_title_passes_over_it(room):
    room.saves.folder.mkdir(parents=True)
    room.saves.file(MARKET).write_bytes(b"PK")

    app = room.play(events(P, DOWN, ENTER))

    assert isinstance(app.screen, Slots)
    assert room.saves.names() == []
    assert deleted_of(room.saves).names() == ["Market"]
    before = App(Settings(), bookmarks=(Bookmark("Market", "", "", "", goes_on=False),))
    shown = sight(courier(), before)
    assert isinstance(shown, TitleView)
    assert shown.kept is None


# --- What the world tells ---


def test_a_place_says_when_it_was_kept_as_a_clock_here_says_it():
    assert when(NOON - timedelta(hours=2), NOON) == "kept today at 10:00"
    assert when(NOON - timedelta(hours=13), NOON) == "kept yesterday at 23:00"
    assert when(NOON - timedelta(days=2), NOON) == "kept on Monday 17 August 2026"
    assert when(datetime.fromisoformat("2026-08-19T01:30:00+05:00"), NOON) == "kept yesterday at 20:30"


def test_places_of_an_edited_story_are_told_apart_when_one_looks_closely(tmp_path):
    story = story_in(tmp_path / "story")
    saves = saves_of(story, tmp_path / "saves")
    keep_as(story, played(story, "take-parcel", "cross"), saves, MARKET, NOON)
    keep_as(story, played(story, "walk-on"), saves, slot_name("Anna"), NOON - timedelta(hours=1))
    edited = story_in(tmp_path / "edited", ("      - id: cross\n", "      - id: run\n"))

    closely = listed(edited, saves, NOON, closely=True).bookmarks

    assert [(mark.name, mark.standing) for mark in closely] == [("Market", "edited"), ("Anna", "whole")]
    assert {mark.standing for mark in listed(edited, saves, NOON).bookmarks} == {"whole"}
    assert {mark.standing for mark in listed(story, saves, NOON, closely=True).bookmarks} == {"whole"}


def test_an_edited_place_leads_to_its_three_ways(tmp_path, room):
    story = story_in(tmp_path / "story")
    room.story = story_in(tmp_path / "edited", ("      - id: cross\n", "      - id: run\n"))
    room.folder = tmp_path / "edited"
    room.reopen = lambda _: room.story
    keep_as(story, played(story, "take-parcel", "cross"), room.saves, MARKET, NOON)

    app = room.play(events(P, DOWN, ENTER))

    assert isinstance(app.screen, Crossroads)
    assert app.screen.strayed.safe.scene == "bridge"


def test_the_automatic_place_is_named_in_words_and_keeps_its_id(market):
    keep_as(courier(), STREET, market.saves, AUTOSAVE, NOON + timedelta(hours=1))

    app = market.play(events(P))

    assert [mark.automatic for mark in app.bookmarks] == [True, False]
    hits = {hit.id: hit for hit in market.stage.layout.hits}
    assert hits["slot:autosave"].says.startswith("Kept by itself, Morning")
    assert hits["rename:autosave"].message == Name("", "autosave")


def test_the_title_says_where_the_game_in_hand_is_whatever_else_is_newer():
    newer = Bookmark("from Anna", "Evening", "22:00", "You put it under the bed.")
    left = after(reading(at("bridge")), Listed((newer,)), Show("title"))

    shown = sight(courier(), left)

    assert isinstance(shown, TitleView)
    assert shown.kept is not None
    assert shown.kept.dateline.endswith("10:00")
    assert shown.kept.words == ("The bridge is empty. The parcel weighs what a loaf weighed before the war.")


# --- Keys and screen, without a disk ---


def row(id: str, message: Message) -> Hit:
    return Hit(id, (Rect(0, 0, 10, 10),), message, "")  # type: ignore[arg-type]


LISTED = Layout(
    100,
    100,
    (),
    (),
    (
        row("slot:Anna", Continue("Anna")),
        row("rename:Anna", Name("Anna", "Anna")),
        row("copy:Anna", CopyOut("Anna")),
        row("delete:Anna", Delete("Anna")),
        row("lost:Zoe", Delete("Zoe")),
    ),
)
ON_SLOTS = App(Settings(), levels=(Level(Title()), Level(Slots())))


def at_row(focused: str | None, hovered: str | None = None) -> App:
    return replace(ON_SLOTS.at(Level(Slots(), focused)), hovered=hovered)


@pytest.mark.parametrize(
    ("pressed", "means"),
    [
        ("f2", Name("Anna", "Anna")),
        ("e", CopyOut("Anna")),
        ("delete", Delete("Anna")),
        ("backspace", Delete("Anna")),
    ],
)
def test_a_key_means_the_row_with_the_focus_or_under_the_pointer(pressed, means):
    for app in (
        at_row("slot:Anna"),
        at_row("copy:Anna"),
        at_row(None, "slot:Anna"),
        at_row("close", "delete:Anna"),
    ):
        assert meaning(Pressed(pressed), LISTED, app, None) == means


@pytest.mark.parametrize("pressed", ["f2", "e", "delete", "backspace"])
def test_where_no_row_is_meant_the_focus_comes_first_and_nothing_is_done(pressed):
    meant = meaning(Pressed(pressed), LISTED, at_row(None), None)

    assert isinstance(meant, Focus)
    assert meant.id == "slot:Anna"


def test_a_row_without_a_good_save_is_only_deleted():
    lost = at_row("lost:Zoe")

    assert meaning(Pressed("delete"), LISTED, lost, None) == Delete("Zoe")
    assert not isinstance(meaning(Pressed("f2"), LISTED, lost, None), Name)
    assert not isinstance(meaning(Pressed("e"), LISTED, lost, None), CopyOut)


def test_take_back_is_asked_only_of_what_was_deleted_last():
    deleted = ON_SLOTS.at(Level(Slots(deleted="Anna")))

    assert meaning(Pressed("u"), LISTED, deleted, None) == TakeBack("Anna")
    assert meaning(Pressed("u"), LISTED, ON_SLOTS, None) == Undo()
    assert update(courier(), deleted, TakeBack("Zoe"))[1] == ()


def test_deeds_mean_nothing_where_no_places_are_shown():
    for deed in (Rename("Anna", "Zoe"), Delete("Anna"), TakeBack("Anna"), CopyOut("Anna")):
        assert update(courier(), reading(STREET), deed) == (reading(STREET), ())
    assert update(courier(), reading(STREET), Done("Late.")) == (reading(STREET), ())


def test_a_name_given_up_leaves_the_focus_on_its_row_and_what_was_deleted_to_be_taken_back():
    app = after(ON_SLOTS.at(Level(Slots(deleted="Zoe"))), Name("Anna", "Anna"), Name("Ann"), Name(None))

    assert app.screen == Slots(deleted="Zoe")
    assert app.level.focused == "slot:Anna"


def test_what_came_of_a_deed_is_put_away_like_any_sentence():
    said = after(ON_SLOTS, Done("The game lies there.", "Anna"))
    assert slots(said).notice == "The game lies there."

    both = after(said, Told("No sound."))
    assert slots(both).notice == "The game lies there. No sound."

    assert slots(after(both, Dismiss())).notice == "The game lies there."
    assert slots(after(both, Dismiss(), Dismiss())).notice == ""


def test_a_file_that_cannot_be_brought_in_leaves_the_list_of_files_open():
    files = App(Settings(), levels=(Level(Title()), Level(Slots()), Level(GameFiles())))

    assert after(files, Done("It is damaged.", refused=True)).screen == GameFiles(None, "It is damaged.")
    brought = after(files, Done("It is here.", "Anna"))
    assert brought.levels[1:] == (Level(Slots(says="It is here."), "slot:Anna"),)


def test_a_dropped_file_is_brought_in_by_its_path():
    dropped = to_gesture(pygame.Event(pygame.DROPFILE, file="/tmp/a.liaison"))

    assert dropped == Dropped("/tmp/a.liaison")
    assert meaning(dropped, LISTED, ON_SLOTS, None) == BringIn("/tmp/a.liaison")
