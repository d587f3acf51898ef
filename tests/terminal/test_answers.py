"""How a game in the terminal begins, and what is answered to what is typed."""

from __future__ import annotations

import pytest

from game.loading import load_story
from game.saves import AUTOSAVE, Loaded, claim, keep_as, restore, saves_of
from game.story import Start, begin, view
from game.story.panels import documents_met
from game.terminal.beginning import Wanted, begin_game
from game.terminal.keeping import Keeper
from game.terminal.player import answer, first_lines
from game.terminal.wishes import Look, Open, Unclear, understand
from tests.cli.running import ERRAND, liaison
from tests.saves.courier import FILES, played, story_in

FAR = ("open:leaflet", "take-parcel", "ask", "cross")
SWIM = ("      - id: cross\n", "      - id: swim\n")
NEW = Wanted(Start())


@pytest.fixture
def story(tmp_path):
    return story_in(tmp_path / "story")


@pytest.fixture
def saves(story, tmp_path):
    return saves_of(story, tmp_path / "saves")


def begun(story, saves, *ways, wanted=NEW, reopen=None):
    """The game that begins when these ways are taken, one a question; and all that was told."""
    told, left = [], list(ways)

    def ask(_ways):
        return left.pop(0)

    game = begin_game(story, wanted, saves, reopen or (lambda _edition: story), ask, told.append)
    if game is not None:
        game.keeper.release()
    return game, told


def typed(story, state, line):
    """The state and the text after that line."""
    wish = understand(line, view(story, state), documents_met(story, state))
    after, lines = answer(story, state, wish, Keeper(story, None, None, print))
    return after, "\n".join(line.text for line in lines)


# --- Beginning --------------------------------------------------------------------------------


def test_without_saves_a_game_is_new_and_nothing_is_asked(story):
    game, told = begun(story, None)

    assert (game.state.scene, told) == ("street", [])


def test_a_game_that_another_window_plays_is_kept_in_a_slot_beside_it(story, saves):
    with claim(saves, AUTOSAVE):
        game, told = begun(story, saves)

    assert game.state.scene == "street"
    assert told == ["Another window is playing this game; here it is saved as ‘autosave 2’."]


@pytest.mark.parametrize(("way", "scene", "carries"), [(0, "bridge", False), (1, "street", True)])
def test_after_an_edit_one_goes_on_safely_or_afresh_and_the_old_save_stays(
    story, saves, tmp_path, way, scene, carries
):
    keep_as(story, played(story, *FAR), saves, AUTOSAVE)
    edited = story_in(tmp_path / "edited", SWIM)

    game, told = begun(edited, saves, 0, way)

    assert told == [
        "The story has been edited since you played: your path can be followed as far as ‘The bridge’."
    ]
    assert game.state.scene == scene
    assert (game.state.start.facts != "") == carries
    (aside,) = saves.slots()
    assert aside.name != AUTOSAVE
    assert restore(story, saves, aside.name).state.steps == played(story, *FAR).steps


def test_after_an_edit_one_may_leave_the_save_as_it_is(story, saves, tmp_path):
    keep_as(story, played(story, *FAR), saves, AUTOSAVE)
    before = saves.file(AUTOSAVE).read_bytes()

    game, _ = begun(story_in(tmp_path / "edited", SWIM), saves, 0, 2)

    assert game is None
    assert saves.file(AUTOSAVE).read_bytes() == before


def test_a_game_goes_on_in_the_edition_it_was_played_in(tmp_path):
    french = {
        "editions/fr/story.yaml": "title: Agente de liaison\nlanguage: fr\n",
        "editions/fr/01-morning.yaml": "chapter: Le matin\nscenes:\n  bridge:\n    title: Le pont\n",
    }
    story_in(tmp_path / "story", files=french)
    english, in_french = load_story(tmp_path / "story"), load_story(tmp_path / "story", "fr")
    saves = saves_of(english, tmp_path / "saves")
    keep_as(in_french, played(in_french, "take-parcel"), saves, AUTOSAVE)

    game, told = begun(english, saves, 0, reopen=lambda edition: load_story(tmp_path / "story", edition))
    _, other = begun(
        english,
        saves,
        0,
        wanted=Wanted(Start(), edition="en"),
        reopen=lambda edition: load_story(tmp_path / "story", edition),
    )

    assert view(game.story, game.state).title == "Le pont"
    assert told == []
    assert other == ["The saved game goes on with its own seed, edition and beginning."]


def test_a_new_game_can_be_chosen_over_a_backup(story, saves):
    with claim(saves, AUTOSAVE) as taken:
        taken.write(story, played(story, "take-parcel"))
        taken.write(story, played(story, *FAR))
    saves.file(AUTOSAVE).write_bytes(b"")

    game, told = begun(story, saves, 0, 1)

    assert told == ["This saved game is damaged; it was put aside."]
    assert game.state.scene == "street"


def test_the_content_note_is_read_at_the_beginning_only(tmp_path):
    story = story_in(tmp_path, ("title: Courier\n", "title: Courier\ncontent-note: |\n  Shots are heard.\n"))

    first = [line.text for line in first_lines(story, begin(story))]
    later = [line.text for line in first_lines(story, played(story, "take-parcel"))]

    assert "Shots are heard." in first
    assert "Shots are heard." not in later


# --- Answers ----------------------------------------------------------------------------------


def test_a_closed_choice_tells_its_reason_and_changes_nothing():
    story = load_story(ERRAND)
    state = begin(story)

    for line in ("3", "show-papers"):
        after, text = typed(story, state, line)

        assert after is state
        assert text == "That way is closed: You would need papers in another name."


def test_a_page_without_a_way_on_says_so_and_can_be_taken_back(tmp_path):
    story = story_in(tmp_path, ("      - id: wait\n", "      - id: wait\n        needs: not parcel\n"))

    after, text = typed(story, played(story, "take-parcel"), "cross")

    assert "There is no way on from this page" in text
    assert "“undo” takes back the last choice" in text
    assert typed(story, after, "undo")[0].scene == "bridge"


@pytest.mark.parametrize("line", ["9" * 5000, "1 2", "²", "-1", "undone"])
def test_what_is_no_number_and_no_word_is_unclear(story, line):
    assert isinstance(understand(line, view(story, begin(story)), ["leaflet"]), Unclear)


@pytest.mark.parametrize("line", ["1", "1.", " 1 ", "\ufeff1"])
def test_a_number_may_be_written_in_any_usual_way(story, line):
    page = view(story, begin(story))

    assert understand(line, page, ()) == understand("take-parcel", page, ())


def test_open_alone_opens_the_one_document_on_the_page_or_lists_them(tmp_path):
    one = story_in(tmp_path / "one")
    two = story_in(
        tmp_path / "two",
        ("documents: [leaflet]", "documents: [leaflet, order]"),
        (
            "leaflet:\n  title: A leaflet",
            "order:\n  title: An invented order\n  kind: order\n  status: invented\n  says: Invented.\n\n"
            "leaflet:\n  title: A leaflet",
        ),
    )

    assert understand("open", view(one, begin(one)), ["leaflet"]) == Open("leaflet")
    assert understand("open", view(two, begin(two)), ["leaflet", "order"]) == Look("documents", "")


def test_a_place_kept_under_the_name_it_is_saved_by_is_that_save(story, saves):
    with claim(saves, AUTOSAVE) as taken:
        keeper = Keeper(story, saves, taken, print)

        said = keeper.keep_as(played(story, "take-parcel"), "autosave")

    assert said == "Kept as ‘autosave’."
    assert [slot.name for slot in saves.slots()] == [AUTOSAVE]
    assert isinstance(restore(story, saves, AUTOSAVE), Loaded)


def test_the_path_is_kept_as_a_page_beside_the_saves_and_its_full_name_is_told(story, saves):
    state = played(story, "take-parcel")

    wish = understand("beside keep", view(story, state), ())
    with claim(saves, AUTOSAVE) as taken:
        after, lines = answer(story, state, wish, Keeper(story, saves, taken, print))

    (page,) = saves.folder.glob("*.html")
    assert after is state
    assert [line.text for line in lines] == [f"Your path is kept as a page: {page}"]
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_game_that_is_not_saved_keeps_no_page(story):
    assert typed(story, begin(story), "beside keep")[1].startswith("This game is not being saved")


def test_at_an_ending_a_pipe_is_read_no_further():
    lines = "take-parcel\ntell-him\notherwise\nlet-it-stand\nhelp\n"

    done = liaison("play", ERRAND, "--terminal", typed=lines)

    assert done.returncode == 0
    assert "The end: The door closes" in done.stdout
    assert "> help" not in done.stdout


def test_a_story_with_lesser_mistakes_is_played_and_they_are_counted(tmp_path):
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "record" / "glossary.yaml").write_text(
        "ffi: The united \u202eResistance.\n", encoding="utf-8"
    )

    done = liaison("play", str(tmp_path), "--jsonl")

    assert done.returncode == 0
    assert done.stderr.startswith("This story has a mistake; it can be played. To see it: liaison check ")
