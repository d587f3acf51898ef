"""What an edit makes of the page on the screen, without files or a window."""

from __future__ import annotations

from dataclasses import replace

from game.desktop.app import App, Level, Mistakes, Reading, RecordPanel, Scenes, Title
from game.desktop.edits import Checked, Edited, Jump, OpenMistake, Preview
from game.desktop.gestures import Pressed, Typed, meaning
from game.desktop.layout import Layout, Place
from game.desktop.messages import Choose, Name, Show, Undo
from game.desktop.preview import FEW, newest_first, rows, sought
from game.desktop.requests import LookAhead, Surround
from game.desktop.update import update
from game.loading.diagnostics import Diagnostic, Span
from game.settings import Settings
from game.story import Start, Story
from game.story.ids import ChoiceId, EntryId, SceneId
from tests.desktop.small import at, courier


def beside_an_editor(*choices: str) -> App:
    """The window at the street, after these choices, with nothing wrong."""
    return App(
        Settings(),
        levels=(Level(Title()), Level(Reading())),
        game=at("street", *choices),
        preview=Preview(Start(scene=SceneId("street")), checked=True),
    )


def mistake(code: str, line: int = 1, message: str = "", *, stops: bool = False) -> Diagnostic:
    severity = "error" if code.startswith("E") else "warning"
    return Diagnostic(code, severity, Span("a.yaml", line, 1), message or code, stops_play=stops)


def without(story: Story, *scenes: str, choice: str = "") -> Story:
    """The story as it is after its author took these scenes out, or that choice."""
    kept = {
        id: replace(scene, choices=tuple(one for one in scene.choices if one.id != choice))
        for id, scene in story.scenes.items()
        if id not in scenes
    }
    chapters = tuple(
        replace(chapter, scenes=tuple(id for id in chapter.scenes if id in kept))
        for chapter in story.chapters
    )
    return replace(story, scenes=kept, chapters=chapters)


def hear(story: Story, app: App, *messages: object) -> App:
    for message in messages:
        app, _ = update(story, app, message)  # type: ignore[arg-type]
    return app


PLAYS = Edited((), True)
BROKEN = Edited((mistake("E012", stops=True),), False)


def test_an_edit_shows_in_place_with_the_readers_line_kept():
    app = beside_an_editor("take-parcel")
    places = {"page": Place(2, 0.5)}
    app = app.at(Level(Reading(), None, places))
    edited = replace(courier(), title="Another")

    after, requests = update(edited, app, PLAYS)

    assert after.game is not None
    assert after.game.scene == "bridge"
    assert after.game.steps == app.game.steps  # type: ignore[union-attr]
    assert after.level.places == places
    assert [type(one) for one in requests] == [Surround, LookAhead]
    assert after.notices == ()


def test_a_way_that_no_longer_leads_there_is_walked_as_far_as_it_goes_and_one_sentence_says_where():
    app = beside_an_editor("look", "take-parcel", "cross")
    app = app.at(Level(Reading(), "choice:knock", {"page": Place(2, 0.5)}))

    after = hear(without(courier(), choice="take-parcel"), app, PLAYS)

    assert after.game is not None
    assert (after.game.scene, len(after.game.steps)) == ("street", 1)
    assert after.level == Level(Reading())
    assert after.notices == (
        "Step 2 of 3 could not be taken: ‘street’ has no choice ‘take-parcel’ any more.",
    )


def test_what_is_taken_out_and_put_back_is_walked_again_and_the_sentence_goes():
    app = beside_an_editor("take-parcel", "cross")

    short = hear(without(courier(), choice="cross"), app, PLAYS)
    whole = hear(courier(), short, PLAYS)

    assert short.game is not None
    assert whole.game is not None
    assert (short.game.scene, whole.game.scene) == ("bridge", "door")
    assert whole.notices == ()


def test_after_a_step_by_hand_it_is_the_way_from_there_that_is_kept():
    app = beside_an_editor("take-parcel", "cross")
    story = without(courier(), choice="cross")

    short = hear(story, app, PLAYS, Undo())
    whole = hear(courier(), short, PLAYS)

    assert whole.game is not None
    assert whole.game.scene == "street"


def test_where_the_page_it_began_at_is_gone_the_storys_first_is_shown_and_said():
    app = beside_an_editor()
    begun = hear(courier(), app, Jump(Start(scene=SceneId("home"))))

    after = hear(without(courier(), "home"), begun, PLAYS)
    back = hear(courier(), after, PLAYS)

    assert after.game is not None
    assert back.game is not None
    assert (after.game.scene, back.game.scene) == ("street", "home")
    assert after.notices == ("There is no scene ‘home’ in this story. The page shown is the story's first.",)


def test_a_broken_story_leaves_the_last_good_page_with_the_mistake_beside_it():
    app = beside_an_editor("take-parcel")

    after = hear(courier(), app, BROKEN)

    assert after.screen == Mistakes(0)
    assert after.game is app.game
    assert after.preview is not None
    assert after.preview.broken


def test_mended_the_panel_goes_by_itself_and_the_page_stands_as_before():
    app = beside_an_editor("take-parcel")

    after = hear(courier(), app, BROKEN, PLAYS)

    assert [level.screen for level in after.levels] == [Title(), Reading()]
    assert after.game == app.game


def test_the_page_beside_the_mistakes_can_be_played_on():
    app = hear(courier(), beside_an_editor(), BROKEN)

    after = hear(courier(), app, Choose(ChoiceId("take-parcel")))

    assert after.game is not None
    assert after.game.scene == "bridge"


def test_a_story_that_never_played_shows_its_mistakes_alone_and_begins_when_it_does():
    app = App(Settings(), preview=Preview(Start(scene=SceneId("bridge"))))

    broken = hear(courier(), app, BROKEN)
    begun = hear(courier(), broken, PLAYS)

    assert [level.screen for level in broken.levels] == [Mistakes(0)]
    assert [level.screen for level in begun.levels] == [Title(), Reading()]
    assert begun.game is not None
    assert begun.game.scene == "bridge"


def test_a_panel_opened_by_hand_stays_over_an_edit_and_goes_with_the_last_mistake():
    app = hear(courier(), beside_an_editor(), Checked((mistake("W350"),)), OpenMistake())

    edited = hear(courier(), app, PLAYS)
    clean = hear(courier(), edited, Checked(()))

    assert edited.screen == Mistakes(0)
    assert clean.screen == Reading()


def test_a_card_of_the_record_goes_with_its_entry():
    app = beside_an_editor().over(RecordPanel(EntryId("prefecture-taken")))
    record = replace(courier().record, entries={})

    stays = hear(courier(), app, PLAYS)
    gone = hear(replace(courier(), record=record), app, PLAYS)

    assert stays.screen == app.screen
    assert gone.screen == Reading()


def test_what_an_edit_brought_stands_before_what_was_there_wherever_its_line_moved():
    old, moved = mistake("W350", line=4), mistake("W350", line=9)
    stops, asks = mistake("E012", line=20, stops=True), mistake("W351", line=2)

    ordered = newest_first((old,), (asks, moved, stops))

    assert ordered == (stops, asks, moved)


def test_newest_first_outlives_the_check_that_follows_and_the_next_edit():
    app = hear(courier(), beside_an_editor(), Checked((mistake("W1"), mistake("W2"))))

    app = hear(courier(), app, PLAYS, Checked((mistake("W1"), mistake("W2"), mistake("W3"))))
    app = hear(courier(), app, PLAYS, Checked((mistake("W1"), mistake("W2"), mistake("W3"))))

    assert app.preview is not None
    assert [one.code for one in app.preview.mistakes] == ["W3", "W1", "W2"]


def test_the_mistakes_are_gone_through_by_key_round_the_end():
    app = hear(courier(), beside_an_editor(), Checked((mistake("W1"), mistake("W2"))))
    layout, numbers = Layout(1280, 720, (), (), ()), []

    for key in ("e", "e", "e", "up", "down"):
        means = meaning(Pressed(key), layout, app, None)
        app = hear(courier(), app, means)
        assert isinstance(app.screen, Mistakes)
        numbers.append(app.screen.number)

    assert numbers == [0, 1, 0, 1, 0]


def test_the_keys_of_a_preview_mean_nothing_where_a_story_is_played():
    app = replace(beside_an_editor(), preview=None)
    layout = Layout(1280, 720, (), (), ())

    assert [meaning(Pressed(key), layout, app, None) for key in ("j", "e")] == [None, None]
    assert hear(courier(), app, Show("scenes")).screen == Reading()


def test_letters_look_for_a_scene_and_no_letter_does_anything_else():
    app = hear(courier(), beside_an_editor(), Show("scenes"))
    layout = Layout(1280, 720, (), (), ())

    pressed = [meaning(Pressed(key), layout, app, None) for key in ("s", "u", "1", "space")]
    app = hear(courier(), app, meaning(Typed("d"), layout, app, None), Name("door"))
    back = meaning(Pressed("backspace"), layout, app, None)

    assert pressed == [None] * 4
    assert app.screen == Scenes("door")
    assert back == Name("doo")


def test_scenes_are_listed_under_their_chapters_and_found_by_title_or_id():
    every = rows(courier(), at("bridge"), "", "")
    found = rows(courier(), at("bridge"), "EVE hom", "")

    assert [row.id for row in every] == ["morning", "street", "bridge", "evening", "door", "given", "home"]
    assert [row.id for row in every if row.here] == ["bridge"]
    assert [row.id for row in found] == ["evening", "home"]


def test_of_a_long_story_only_the_chapter_at_hand_is_unfolded_until_something_is_looked_for():
    story = courier()
    scene = story.scenes[SceneId("home")]
    more = {SceneId(f"room-{number}"): replace(scene, id=SceneId(f"room-{number}")) for number in range(FEW)}
    evening = replace(story.chapters[1], scenes=(*story.chapters[1].scenes, *more))
    long = replace(story, scenes={**story.scenes, **more}, chapters=(story.chapters[0], evening))

    folded = rows(long, at("street"), "", "")
    found = rows(long, at("street"), "room-7", "")

    assert [row.id for row in folded] == ["morning", "street", "bridge", "evening"]
    assert [row.id for row in found] == ["evening", "room-7"]


def test_what_stands_after_with_holds_there_and_else_what_held_before():
    assert sought("gate with exposure=2", "parcel") == ("gate", "exposure=2")
    assert sought("porte avec parcel", "") == ("porte", "parcel")
    assert sought("gate", "parcel") == ("gate", "parcel")
    assert sought("with ", "parcel") == ("", "")
    assert sought("without a door", "parcel") == ("without a door", "parcel")


def test_a_scene_begins_with_the_facts_that_were_typed():
    app = beside_an_editor()
    start = Start(scene=SceneId("street"), facts="parcel")

    after = hear(courier(), app.over(Scenes()), Jump(start), Choose(ChoiceId("run")))

    assert after.game is not None
    assert after.game.start == start
    assert after.game.scene == "bridge"


def test_facts_that_the_story_does_not_have_are_told_where_they_were_typed():
    app = beside_an_editor().over(Scenes("street with parsel"))

    after = hear(courier(), app, Jump(Start(scene=SceneId("street"), facts="parsel")))

    assert after.game is app.game
    assert after.screen == Scenes(
        "street with parsel", "The story keeps track of nothing called ‘parsel’. Did you mean ‘parcel’?"
    )
