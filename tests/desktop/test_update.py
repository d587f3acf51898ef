"""Update: every message makes a whole new app, and asks the world in values."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from game.desktop.app import (
    App,
    BesideRecord,
    Crossroads,
    DocumentPage,
    Documents,
    FirstMinute,
    Help,
    Level,
    Mistake,
    Reading,
    RecordPanel,
    SettingsPage,
    Slots,
    Title,
)
from game.desktop.deeds import Done
from game.desktop.layout import Place
from game.desktop.messages import (
    Act,
    Adjust,
    Begin,
    Choose,
    Close,
    Continue,
    Dismiss,
    Focus,
    Hold,
    HoldCloser,
    Hover,
    Input,
    Keep,
    Leave,
    Meaning,
    Name,
    OpenDocument,
    OpenRecord,
    Release,
    Show,
    Turn,
    Undo,
    Way,
)
from game.desktop.requests import (
    FillScreen,
    KeepSettings,
    ListPlaces,
    LookAhead,
    Play,
    ReadCredits,
    Restore,
    Save,
    SaveAs,
    SetAside,
    Speak,
    Surround,
)
from game.desktop.screens.views import ReadingView
from game.desktop.sights import sight
from game.desktop.tidings import Begun, Bookmark, Credited, Failed, Listed, Reread, Resumed, Strayed, Told
from game.desktop.update import QUIET, update
from game.loading import load_story
from game.loading.credits import Credit
from game.settings import Settings
from game.story import Start, begin, view
from game.story.ids import ChapterId, ChoiceId, DocumentId, EntryId, SceneId
from game.story.path import documents_met, documents_read
from game.story.state import Opened
from tests.desktop.screens.specimen import story
from tests.desktop.small import FOLDER, at, courier, reading

TAKE = Choose(ChoiceId("take-parcel"))
LEAFLET = DocumentId("leaflet")
PREFECTURE = EntryId("prefecture-taken")
STREET = at("street")
NEWEST = Bookmark("autosave", "Morning", "Saturday 19 August 1944 · The street", "A tricolor hangs")


def after(app: App, *messages: object) -> App:
    """The app after these messages; what they ask for is left aside."""
    for message in messages:
        app, _ = update(courier(), app, message)  # type: ignore[arg-type]
    return app


def asked(app: App, message: object) -> tuple[object, ...]:
    return update(courier(), app, message)[1]  # type: ignore[arg-type]


def scene(app: App) -> str:
    assert app.game is not None
    return view(courier(), app.game).scene


# --- Playing ---


def test_a_choice_turns_to_its_page_and_saves_it_before_anything_else():
    app, requests = update(courier(), reading(STREET), TAKE)

    assert scene(app) == "bridge"
    assert app.game is not None
    assert requests[0] == Save(app.game)
    assert requests[1:] == (Surround(None), LookAhead(app.game, view(courier(), app.game)))


@pytest.mark.parametrize("choice", ["run", "fly"])
def test_a_locked_or_unknown_choice_changes_nothing(choice):
    app = reading(STREET)

    assert update(courier(), app, Choose(ChoiceId(choice))) == (app, ())


def test_a_choice_means_nothing_while_another_screen_hides_the_page():
    app = after(reading(STREET), Show("settings"))

    assert update(courier(), app, TAKE) == (app, ())


def test_a_choice_can_be_taken_beside_the_open_record_which_closes():
    app = after(reading(STREET), OpenRecord(PREFECTURE), TAKE)

    assert scene(app) == "bridge"
    assert app.screen == Reading()


def test_a_new_page_begins_at_its_top_without_focus():
    app = after(reading(STREET), Focus("choice:take-parcel", {"page": Place(2, 0.5)}), TAKE)

    assert app.level == Level(Reading())


def test_at_the_end_of_a_chapter_the_path_beside_the_record_stands_before_the_next_page():
    app = after(reading(at("bridge")), Choose(ChoiceId("cross")))

    assert app.screen == BesideRecord(ChapterId("morning"))
    assert after(app, Leave()).screen == Reading()
    assert scene(app) == "door"


def test_a_chapter_in_which_nothing_recorded_was_done_shows_no_path_at_its_end(tmp_path):
    folder = shutil.copytree(FOLDER, tmp_path / "bare")
    morning = folder / "01-morning.yaml"
    morning.write_text(morning.read_text().replace("        record: prefecture-taken\n", ""))
    bare = load_story(folder)

    app, _ = update(bare, reading(begin(bare, 0, Start(scene=SceneId("bridge")))), Choose(ChoiceId("cross")))

    assert app.screen == Reading()


def test_undo_takes_back_the_last_choice_and_saves_that():
    app = after(reading(STREET), TAKE)

    back, requests = update(courier(), app, Undo())

    assert scene(back) == "street"
    assert requests[0] == Save(STREET)


def test_undo_at_the_start_changes_nothing():
    app = reading(STREET)

    assert update(courier(), app, Undo()) == (app, ())


def test_undo_on_the_chapters_last_screen_goes_back_over_the_chapters_end():
    app = after(reading(at("bridge")), Choose(ChoiceId("cross")), Undo())

    assert scene(app) == "bridge"
    assert app.screen == Reading()


def test_opening_a_document_counts_as_reading_it_and_is_saved():
    app, requests = update(courier(), reading(STREET), OpenDocument(LEAFLET))

    assert app.screen == DocumentPage(LEAFLET)
    assert app.game is not None
    assert app.game.steps == (Opened(view(courier(), STREET).scene, LEAFLET),)
    assert requests[0] == Save(app.game)
    assert Play("paper") in requests


def test_reading_a_document_again_is_no_step():
    app = after(reading(STREET), OpenDocument(LEAFLET), Leave())

    again, requests = update(courier(), app, OpenDocument(LEAFLET))

    assert again.screen == DocumentPage(LEAFLET)
    assert requests == (Play("paper"),)


def test_a_document_is_held_closer_step_by_step_and_then_laid_down():
    app = after(reading(STREET), OpenDocument(LEAFLET))

    held = [app := after(app, HoldCloser()) for _ in range(3)]

    assert [one.screen for one in held] == [
        DocumentPage(LEAFLET, 1),
        DocumentPage(LEAFLET, 2),
        DocumentPage(LEAFLET, 0),
    ]


def test_nothing_but_a_document_is_held_closer():
    app = reading(STREET)

    assert update(courier(), app, HoldCloser()) == (app, ())


def test_the_documents_met_are_leafed_through_round_the_end_and_each_counts_as_read():
    open_scene = begin(story(), 0, Start(scene=SceneId("back-room")))
    met = documents_met(story(), open_scene)
    app = update(story(), reading(open_scene), OpenDocument(met[0]))[0]

    seen = []
    for _ in met:
        app = update(story(), app, Show("documents"))[0]
        assert isinstance(app.screen, DocumentPage)
        seen.append(app.screen.document)

    assert len(met) > 1
    assert seen == [*met[1:], met[0]]
    assert app.game is not None
    assert set(documents_read(app.game)) == set(met)


def test_the_only_document_met_leads_back_to_the_table():
    app = after(reading(STREET), OpenDocument(LEAFLET), Show("documents"))

    assert app.screen == Documents()


def test_a_document_never_on_the_table_is_not_opened():
    app = reading(at("door"))

    assert update(courier(), app, OpenDocument(LEAFLET)) == (app, ())


def test_the_page_keeps_its_place_under_a_document():
    turned = after(reading(STREET), Turn({"page": Place(1, 0.0)}))

    app = after(turned, OpenDocument(LEAFLET), Leave())

    assert app.level.places == {"page": Place(1, 0.0)}


# --- Moving about ---


def test_the_record_opens_at_what_the_page_cites_first():
    assert after(reading(STREET), OpenRecord()).screen == RecordPanel(PREFECTURE)


def test_a_page_that_cites_nothing_opens_no_record():
    app = reading(at("bridge"))

    assert after(app, OpenRecord()) == app


def test_the_record_that_is_open_gives_way_to_the_next():
    opening = reading(begin(story()))
    cited = view(story(), begin(story())).entries

    app = opening
    for id in (*cited, cited[0]):
        app, _ = update(story(), app, OpenRecord())
        assert app.screen == RecordPanel(id)


def test_the_credits_are_read_when_they_are_shown():
    app, requests = update(courier(), reading(STREET), Show("credits"))
    made = (Credit("The street", "A street, empty.", "a script", "CC BY 4.0"),)

    assert requests == (ReadCredits(),)
    assert after(app, Credited(made)).credits == made


def test_going_from_entry_to_entry_never_piles_up():
    app = after(reading(STREET), OpenRecord(PREFECTURE), OpenRecord(PREFECTURE))

    assert [level.screen for level in app.levels] == [Title(), Reading(), RecordPanel(PREFECTURE)]


@pytest.mark.parametrize(
    ("show", "screen"),
    [
        ("documents", Documents()),
        ("beside", BesideRecord(ChapterId("morning"))),
        ("settings", SettingsPage()),
        ("help", Help()),
        ("slots", Slots()),
        ("record", RecordPanel(PREFECTURE)),
    ],
)
def test_each_screen_is_one_message_away_and_escape_leads_back_to_the_page(show, screen):
    app = after(reading(STREET), Show(show))

    assert app.screen == screen
    assert after(app, Leave()) == reading(STREET)


def test_escape_backs_out_one_level_at_a_time_down_to_the_title():
    app = after(reading(STREET), Show("documents"), OpenDocument(LEAFLET))
    seen = []

    for _ in range(4):
        app = after(app, Leave())
        seen.append(app.screen)

    assert seen == [Documents(), Reading(), Title(), Title()]


def test_help_opened_twice_is_left_once():
    app = after(reading(STREET), Show("help"), Show("settings"), Show("help"), Leave())

    assert app.screen == Reading()


@pytest.mark.parametrize("show", ["documents", "beside", "record"])
def test_before_a_game_the_title_stays_where_a_page_is_needed(show):
    app = App(Settings())

    assert after(app, Show(show)) == app


# --- Enter with nothing in focus ---


def test_enter_on_the_title_begins_a_game_when_none_was_kept():
    app, requests = update(courier(), App(Settings(), seed=7), Act())

    assert scene(app) == "street"
    assert app.game == begin(courier(), 7)
    assert requests[:2] == (SetAside(), Save(app.game))


def test_enter_on_the_title_goes_on_with_the_newest_game_kept():
    app = App(Settings(), bookmarks=(NEWEST,))

    assert update(courier(), app, Act()) == (app, (Restore(None),))


def test_enter_on_the_title_goes_back_to_the_game_in_hand():
    app = after(reading(STREET), Leave())

    assert update(courier(), app, Act()) == (reading(STREET), (Surround(None),))


def test_enter_takes_the_only_open_choice_and_no_one_of_several():
    one, several = reading(at("bridge")), reading(STREET)

    assert scene(after(one, Act())) == "door"
    assert after(several, Act()) == several


def test_enter_on_an_ending_shows_the_path_beside_the_record():
    assert after(reading(at("given")), Act()).screen == BesideRecord(ChapterId("evening"))


def test_after_the_path_at_an_ending_enter_goes_to_the_title_and_escape_back_to_the_page():
    app = after(reading(at("given")), Act())

    assert after(app, Act()).screen == Title()
    assert after(app, Leave()).screen == Reading()


def test_the_record_opened_from_the_path_closes_to_the_path():
    path = after(reading(STREET), Show("beside"))
    app = after(path, OpenRecord(PREFECTURE))

    assert app.screen == RecordPanel(PREFECTURE)
    assert after(app, Leave()) == path


def test_the_key_of_the_record_opens_nothing_from_the_path():
    path = after(reading(STREET), Show("beside"))

    assert update(courier(), path, OpenRecord()) == (path, ())


def test_enter_leaves_a_screen_that_is_only_read():
    assert after(reading(STREET), Show("help"), Act()) == reading(STREET)


def opens(app: App) -> bool:
    seen = sight(courier(), app)
    assert isinstance(seen, ReadingView)
    return seen.opens


def test_the_first_page_of_a_chapter_opens_it_also_after_what_is_done_there():
    first = reading(begin(courier()))
    door = after(reading(at("bridge")), Choose(ChoiceId("cross")), Leave())

    assert opens(first)
    assert opens(after(first, Choose(ChoiceId("look")), OpenDocument(LEAFLET), Leave()))
    assert opens(door)
    assert not opens(after(first, TAKE))
    assert not opens(reading(at("bridge")))


# --- A moment's quiet after a choice ---


def key(name: str, at: int, means: Meaning) -> Input:
    return Input(name, at, means)


def test_the_same_key_means_nothing_for_a_moment_after_a_choice():
    app = after(reading(STREET), key("1", 1_000, TAKE))

    bounced = after(app, key("1", 1_000 + QUIET - 1, Choose(ChoiceId("cross"))))
    later = after(app, key("1", 1_000 + QUIET, Choose(ChoiceId("cross"))))

    assert scene(bounced) == "bridge"
    assert scene(later) == "door"


def test_a_different_key_goes_through_at_once():
    app = after(reading(STREET), key("1", 1_000, TAKE), key("enter", 1_001, Act()))

    assert scene(app) == "door"


def test_the_second_half_of_a_double_click_means_nothing():
    app = after(
        reading(STREET),
        key("pointer", 1_000, Hold("choice:take-parcel", 5, 5)),
        key("pointer", 1_010, TAKE),
        key("pointer", 1_100, Hold("choice:cross", 5, 5)),
    )

    assert app.held is None
    assert scene(after(app, key("pointer", 1_120, Choose(ChoiceId("cross"))))) == "bridge"


def test_a_click_means_nothing_for_a_moment_after_a_key():
    app = after(reading(STREET), key("1", 0, TAKE), key("pointer", 90, Choose(ChoiceId("cross"))))

    assert scene(app) == "bridge"


def test_undo_can_be_pressed_as_fast_as_one_likes():
    app = after(reading(STREET), TAKE, Choose(ChoiceId("cross")), Leave())

    app = after(app, key("u", 0, Undo()), key("u", 20, Undo()))

    assert scene(app) == "street"


def test_hovering_goes_on_while_it_is_quiet():
    app = after(reading(STREET), key("pointer", 0, TAKE), key("pointer", 10, Hover("choice:cross")))

    assert app.hovered == "choice:cross"


def test_what_is_held_is_let_go_by_whatever_comes_next():
    app = after(reading(STREET), key("pointer", 0, Hold("undo", 1, 1)), key("pointer", 9, Release()))

    assert app.held is None


def test_the_pointer_takes_the_focus_ring_away():
    app = after(reading(STREET), Focus("undo", {}), Hold(None, 1, 1))

    assert app.level.focused is None


# --- Kept games ---


def test_going_on_with_a_kept_game_asks_for_it_and_reads_it_when_it_comes():
    title = App(Settings(), bookmarks=(NEWEST,))
    state = at("street", "take-parcel")

    app, requests = update(courier(), title, Resumed(state))

    assert asked(title, Continue("market")) == (Restore("market"),)
    assert app.screen == Reading()
    assert scene(app) == "bridge"
    assert Save(state) not in requests
    assert LookAhead(state, view(courier(), state)) in requests


def test_a_new_game_sets_the_one_kept_aside_first():
    requests = asked(reading(STREET), Begin(ChapterId("evening")))

    assert requests[0] == SetAside()
    assert isinstance(requests[1], Save)


def test_a_game_begun_from_outside_is_kept_like_any_new_one():
    app, requests = update(courier(), App(Settings()), Begun(at("door")))

    assert scene(app) == "door"
    assert requests[:2] == (SetAside(), Save(at("door")))


def test_a_game_whose_story_was_edited_asks_how_to_go_on():
    strayed = Strayed("The story changed.", safe=STREET, fresh=at("door"))
    app = after(App(Settings()), strayed)

    assert app.screen == Crossroads(strayed)
    assert scene(after(app, Way("safe"))) == "street"
    assert scene(after(app, Way("fresh"))) == "door"
    assert after(app, Way("untouched")) == App(Settings())
    assert asked(app, Way("untouched")) == ()
    assert asked(app, Way("safe"))[:2] == (SetAside(), Save(STREET))


def test_a_place_is_kept_under_the_name_typed():
    app = after(reading(STREET), Show("slots"), Name(""), Name("Market"))

    named, requests = update(courier(), app, Act())

    assert requests == (SaveAs(STREET, "Market"), ListPlaces(closely=True))
    assert named.screen == Slots("Market")
    assert after(named, Done("It is kept.", "Market")).screen == Slots(says="It is kept.")


def test_a_place_without_a_name_is_not_kept():
    app = after(reading(STREET), Show("slots"), Name(" "))

    assert update(courier(), app, Act()) == (app, ())
    assert asked(reading(STREET), Keep("Market")) == (SaveAs(STREET, "Market"), ListPlaces(closely=True))


def test_the_title_lists_the_places_anew():
    assert ListPlaces() in asked(reading(STREET), Show("title"))
    assert ListPlaces() in asked(reading(STREET), Leave())
    assert after(App(Settings()), Listed((NEWEST,))).bookmarks == (NEWEST,)


# --- Settings, sentences, mistakes, the end ---


def test_a_setting_is_kept_when_it_changes_and_only_then():
    app, requests = update(courier(), reading(STREET), Adjust("text", "+"))

    assert app.settings == Settings(text=110)
    assert requests == (KeepSettings(Settings(text=110)),)
    assert asked(app, Adjust("text", "110")) == ()


def test_the_whole_screen_and_another_language_are_asked_of_the_world():
    app = reading(STREET)

    assert FillScreen(True) in asked(app, Adjust("screen", "full"))
    assert Speak("fr", STREET) in asked(app, Adjust("language", "fr"))


def test_the_same_game_in_other_words_keeps_the_screen():
    app = after(reading(STREET), Show("settings"))

    assert after(app, Reread(at("door"))) == replace(app, game=at("door"))


def test_the_first_minute_stands_before_the_title():
    app = after(App(Settings()), Show("first-minute"))

    assert app.screen == FirstMinute()
    assert after(app, Act()).screen == Title()


def test_a_sentence_is_told_once_and_put_away():
    app = after(reading(STREET), Told("No sound."), Told("No sound."), Told(""), Told("No picture."))

    assert app.notices == ("No sound.", "No picture.")
    put_away = after(app, Dismiss(), Told("No sound."))
    assert put_away.notices == ("No picture.",)


def test_a_sentence_goes_with_what_is_done_next_and_not_with_a_move_of_the_pointer():
    app = after(reading(STREET), Told("No picture."))

    moved = after(app, key("pointer", 0, Hover("undo")), key("pointer", 1, Hold(None, 1, 1)))
    done = after(moved, key("1", 2, TAKE))

    assert moved.notices == ("No picture.",)
    assert done.notices == ()


def test_a_mistake_has_a_screen_of_its_own_from_which_one_can_go_back_or_undo():
    app = after(reading(at("street", "take-parcel")), Failed("A mistake at ‘bridge’."))

    assert app.screen == Mistake("A mistake at ‘bridge’.")
    assert after(app, Leave()).screen == Reading()
    assert scene(after(app, Undo())) == "street"


def test_quitting_asks_nothing():
    app, requests = update(courier(), reading(STREET), Close())

    assert app.closing
    assert requests == ()
