"""Carrying games: out as a file, and in again from anywhere, whatever the file holds."""

from __future__ import annotations

import json
import os
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.saves import AUTOSAVE, Loaded, keep_as, restore, saves_of, slot_name
from game.saves.carrying import MOST_STEPS, bring_in, copy_out, games_in, looked_at
from game.saves.form import CHECK_LINE, LARGEST, check_of
from game.saves.slots import NotDone
from tests.saves.courier import played, story_in

MARKET = slot_name("Market")


@pytest.fixture
def out(story, saves, noon, tmp_path):
    """A game carried out, as a file in somebody's documents."""
    keep_as(story, played(story, "take-parcel", "cross"), saves, MARKET, noon)
    return copy_out(saves, MARKET, "Courier - Market", (tmp_path / "papers",))


@pytest.fixture
def others(story, tmp_path):
    """The saves of somebody else, on another computer."""
    return saves_of(story, tmp_path / "others")


def resealed(text: str) -> bytes:
    body = text.encode().rpartition(CHECK_LINE)[0]
    return body + CHECK_LINE + check_of(body).encode() + b'"}\n'


def test_a_game_is_carried_to_another_computer_and_played_on_there(story, out, others, noon):
    assert out.name == "Courier - Market.liaison"

    assert bring_in(out, others, noon) == "Market"

    found = restore(story, others, MARKET)
    assert isinstance(found, Loaded)
    assert found.state == played(story, "take-parcel", "cross")
    assert out.exists()


def test_a_game_brought_in_twice_goes_over_nothing(out, others, noon):
    names = [bring_in(out, others, noon) for _ in range(3)]

    assert names == ["Market", "Market 2", "Market 3"]


@pytest.mark.parametrize(
    ("file", "slot"),
    [
        ("autosave.json", "brought in"),
        ("....liaison", "brought in"),
        ("con.liaison", "brought in"),
        ("é l’île_2.liaison", "é l île 2"),
        ("x" * 90 + ".liaison", "x" * 36),
    ],
)
def test_a_file_becomes_a_slot_whatever_it_is_called(out, others, noon, file, slot):
    called = out.rename(out.with_name(file))

    assert bring_in(called, others, noon) == slot


def test_a_game_kept_in_the_future_does_not_stay_the_newest_for_ever(out, others, noon):
    earlier = noon - timedelta(days=1)

    bring_in(out, others, earlier)

    kept = others.newest(MARKET)
    assert kept is not None
    assert datetime.fromisoformat(kept.save.saved) == earlier


@pytest.mark.usefixtures("out")
def test_a_file_is_carried_out_beside_an_older_one_of_that_name(saves, tmp_path):
    again = copy_out(saves, MARKET, "Courier - Market", (tmp_path / "papers",))

    assert again == tmp_path / "papers" / "Courier - Market 2.liaison"


def test_where_no_folder_takes_a_file_or_there_is_no_game_it_is_said(saves, out):
    assert isinstance(copy_out(saves, MARKET, "Courier", ()), NotDone)
    assert isinstance(copy_out(saves, AUTOSAVE, "Courier", (out.parent,)), NotDone)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda whole: whole[:-20], "‘a file.liaison’ is damaged, so it was left where it is."),
        (lambda _: b"", "‘a file.liaison’ is damaged, so it was left where it is."),
        (lambda _: b"PK\x03\x04", "‘a file.liaison’ is not a saved game of this program."),
        (
            lambda whole: resealed(whole.decode().replace('"liaison-save": 1', '"liaison-save": 2')),
            "‘a file.liaison’ was written by a newer version of the program.",
        ),
        (
            lambda whole: resealed(whole.decode().replace('"story": "courier"', '"story": "other"')),
            "‘a file.liaison’ belongs to another story, ‘Courier’.",
        ),
        (lambda whole: whole + b" " * LARGEST, "‘a file.liaison’ is too large to be a saved game."),
        (
            lambda whole: resealed(
                whole.decode().replace('"path": [', '"path": [' + '"street' + " walk-on" * MOST_STEPS + '",')
            ),
            "‘a file.liaison’ is too large to be a saved game.",
        ),
    ],
)
def test_what_cannot_be_brought_in_is_said_in_one_sentence(out, others, noon, change, says):
    file = out.with_name("a file.liaison")
    file.write_bytes(change(out.read_bytes()))

    assert bring_in(file, others, noon) == NotDone(says)
    assert others.names() == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_folders_pipes_devices_and_what_is_not_there_are_no_games(out, others, noon):
    pipe = out.with_name("pipe.liaison")
    os.mkfifo(pipe)

    for path in (out.parent, pipe, out.with_name("nothing.liaison"), out.with_name("nul\0.liaison")):
        assert isinstance(bring_in(path, others, noon), NotDone)


def test_what_others_wrote_is_told_on_one_line_without_signs_that_steer(out):
    fields = json.loads(out.read_text(encoding="utf-8"))
    words = fields["thumbnail"]["words"]
    text = out.read_text(encoding="utf-8").replace(json.dumps(words)[1:-1], r"\u001b[2J\n" + "w" * 5_000)
    out.write_bytes(resealed(text))

    save = looked_at(out, "courier").save

    assert save is not None
    assert save.thumbnail.words.isprintable()
    assert len(save.thumbnail.words) < 250


@pytest.mark.parametrize("year", ["0001", "9999"])
def test_a_moment_out_of_all_time_is_damage(out, year):
    text = out.read_text(encoding="utf-8").replace('"saved": "2026', f'"saved": "{year}')
    out.write_bytes(resealed(text))

    assert "damaged" in looked_at(out, "courier").wrong


def test_the_games_of_some_folders_are_found_the_newest_file_first(story, out, tmp_path):
    elsewhere = tmp_path / "downloads"
    elsewhere.mkdir()
    (elsewhere / "from-anna.json").write_bytes(out.read_bytes())
    (elsewhere / "broken.liaison").write_bytes(b"")
    (elsewhere / "shopping.json").write_text("{}", encoding="utf-8")
    (elsewhere / "notes.txt").write_bytes(out.read_bytes())
    for number, path in enumerate((out, elsewhere / "broken.liaison", elsewhere / "from-anna.json")):
        os.utime(path, (1_000_000 + number, 1_000_000 + number))

    found = games_in((out.parent, elsewhere, tmp_path / "nowhere"), story.id)

    assert [(one.path.name, bool(one.wrong)) for one in found] == [
        ("from-anna.json", False),
        ("broken.liaison", True),
        (out.name, False),
    ]


def test_a_game_of_an_edited_story_is_brought_in_as_it_is(out, others, noon, tmp_path):
    edited = story_in(tmp_path / "edited", ("      - id: cross\n", "      - id: run\n"))

    bring_in(out, others, noon)

    assert not isinstance(restore(edited, others, MARKET), Loaded)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_in_a_file_are_answered(tmp_path_factory, content):
    file = tmp_path_factory.mktemp("any") / "any.liaison"
    file.write_bytes(content)

    assert looked_at(file, "courier").wrong.endswith(".")
