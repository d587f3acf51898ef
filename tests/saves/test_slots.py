"""Slots in hand: listed with what is wrong with them, renamed, deleted and taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from game.saves import AUTOSAVE, claim, keep_as, set_aside, slot_name
from game.saves.earlier import FILE, read_before, remember
from game.saves.form import CHECK_LINE, check_of
from game.saves.slots import NotDone, SlotName, delete, deleted_of, is_automatic, rename, slots_of, take_back
from tests.saves.courier import played, story_in

MARKET = slot_name("Market")


@pytest.fixture
def market(story, saves, noon):
    """A place kept twice: a slot with a backup."""
    keep_as(story, played(story, "take-parcel"), saves, MARKET, noon)
    keep_as(story, played(story, "take-parcel", "cross"), saves, MARKET, noon + timedelta(minutes=1))
    return saves


def turns(saves, slot=MARKET):
    return [save.snapshot.turn for _, save in saves.candidates(slot)]


def test_every_slot_is_listed_with_how_it_stands_and_the_newest_good_save_in_it(story, market, noon):
    keep_as(story, played(story, "walk-on"), market, AUTOSAVE, noon + timedelta(hours=1))
    market.file(MARKET).write_bytes(market.file(MARKET).read_bytes()[:-9])
    market.file(SlotName("lost")).write_bytes(b"")
    market.file(SlotName("stranger")).write_bytes(b"PK\x03\x04")

    found = slots_of(market)

    assert [(slot.name, slot.standing) for slot in found] == [
        ("autosave", "whole"),
        ("Market", "damaged"),
        ("lost", "damaged"),
        ("stranger", "foreign"),
    ]
    assert [is_automatic(slot.name) for slot in found] == [True, False, False, False]
    assert [slot.save and slot.save.snapshot.turn for slot in found] == [1, 1, None, None]


@pytest.mark.parametrize(
    ("there", "instead", "standing"),
    [
        ('"liaison-save": 1', '"liaison-save": 2', "newer"),
        ('"story": "courier"', '"story": "another"', "foreign"),
    ],
)
def test_a_slot_that_others_wrote_over_is_listed_with_the_copy_below(market, there, instead, standing):
    body = market.file(MARKET).read_text(encoding="utf-8").replace(there, instead).encode()
    body = body.rpartition(CHECK_LINE)[0]
    market.file(MARKET).write_bytes(body + CHECK_LINE + check_of(body).encode() + b'"}\n')

    (slot,) = slots_of(market)

    assert slot.standing == standing
    assert slot.save is not None
    assert slot.save.snapshot.turn == 1


@pytest.mark.parametrize("moves", range(3))
def test_deleting_that_was_cut_short_loses_no_newest_save_and_can_be_done_again(market, moves):
    bin = deleted_of(market)
    bin.folder.mkdir()
    # As many of its moves as were made, in their order: the oldest backup first, the slot itself last.
    for backup in list(range(1, -1, -1))[:moves]:
        market.file(MARKET, backup).replace(bin.file(MARKET, backup))

    wholes = [saves.newest(MARKET) for saves in (market, bin) if saves.file(MARKET).exists()]
    assert [kept and kept.save.snapshot.turn for kept in wholes] == [2]

    if moves < 2:
        assert delete(market, MARKET) == MARKET
    assert take_back(market, MARKET) == MARKET
    assert turns(market)[0] == 2


def test_a_slot_takes_its_backups_along_to_its_new_name(market):
    assert rename(market, MARKET, "  Before the   bridge ") == "Before the bridge"

    assert market.names() == ["Before the bridge"]
    assert turns(market, SlotName("Before the bridge")) == [2, 1]


def test_capitals_alone_can_be_changed(market):
    assert rename(market, MARKET, "MARKET") == "MARKET"
    assert market.names() == ["MARKET"]


@pytest.mark.parametrize("text", ["", "../../up", "autosave", "Autosave 2", "anna", "con", "x" * 41])
def test_a_name_that_cannot_be_is_refused_in_one_sentence_and_nothing_moves(story, market, noon, text):
    keep_as(story, played(story, "walk-on"), market, slot_name("Anna"), noon)

    refused = rename(market, MARKET, text)

    assert isinstance(refused, NotDone)
    assert refused.says.endswith(".")
    assert market.names() == ["Anna", "Market"]


def test_what_is_deleted_can_be_taken_back_with_its_backups(market):
    assert delete(market, MARKET) == MARKET
    assert market.names() == []

    assert take_back(market, MARKET) == MARKET

    assert turns(market) == [2, 1]
    assert deleted_of(market).names() == []


def test_what_was_deleted_is_kept_until_the_next_is_deleted(story, market, noon):
    keep_as(story, played(story, "walk-on"), market, slot_name("Anna"), noon)
    delete(market, MARKET)
    assert deleted_of(market).names() == [MARKET]

    delete(market, slot_name("Anna"))

    assert deleted_of(market).names() == ["Anna"]


def test_what_is_taken_back_goes_over_nothing_that_came_since(story, market, noon):
    delete(market, MARKET)
    keep_as(story, played(story, "walk-on"), market, MARKET, noon)

    assert take_back(market, MARKET) == "Market 2"

    assert turns(market) == [1]
    assert turns(market, SlotName("Market 2")) == [2, 1]


def test_a_slot_that_another_process_plays_in_is_left_to_it(market):
    with claim(market, MARKET):
        asked = (delete(market, MARKET), rename(market, MARKET, "Mine"))

    assert all(isinstance(done, NotDone) for done in asked)
    assert market.names() == [MARKET]


def test_a_process_may_move_the_slot_it_plays_in_itself_and_keeps_again(story, market, noon):
    with claim(market, MARKET) as own:
        delete(market, MARKET, own.slot)
        own.write(story, played(story, "walk-on"), noon)

    assert turns(market) == [1]
    assert turns(deleted_of(market)) == [2, 1]


def test_what_is_not_there_can_be_neither_renamed_nor_deleted_nor_taken_back(saves):
    assert isinstance(rename(saves, MARKET, "Anna"), NotDone)
    assert isinstance(delete(saves, MARKET), NotDone)
    assert isinstance(take_back(saves, MARKET), NotDone)


def test_a_folder_that_cannot_be_written_is_said(market):
    (market.folder / "deleted").write_text("no folder", encoding="utf-8")

    refused = delete(market, MARKET)

    assert isinstance(refused, NotDone)
    assert str(market.folder) in refused.says
    assert turns(market) == [2, 1]


# --- What was read in earlier games ---


def test_the_pages_of_a_game_that_was_set_aside_were_read_before(story, saves, noon):
    keep_as(story, played(story, "take-parcel", "cross"), saves, AUTOSAVE, noon)
    assert read_before(story, saves) == frozenset()

    set_aside(saves, AUTOSAVE)

    assert read_before(story, saves) == {"street", "bridge", "far-side"}


def test_a_page_renamed_since_was_read_all_the_same(story, saves, noon, tmp_path):
    keep_as(story, played(story, "take-parcel"), saves, AUTOSAVE, noon)
    set_aside(saves, AUTOSAVE)
    edited = story_in(
        tmp_path / "edited",
        ("  bridge:\n", "  pont:\n    was: bridge\n"),
        ("        learn: bridge held as rumor\n        go: bridge\n", "        go: pont\n"),
        ("          Walk on.\n        go: bridge\n", "          Walk on.\n        go: pont\n"),
    )

    assert read_before(edited, saves) == {"street", "pont"}


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"\0" * 500, b"no such page\nstreets\n", b"x" * 3_000_000]
)
def test_a_damaged_list_of_pages_is_forgotten_and_begun_anew(story, saves, content):
    saves.folder.mkdir(parents=True)
    (saves.folder / FILE).write_bytes(content)

    assert read_before(story, saves) == frozenset()

    remember(saves, ["street"])

    assert read_before(story, saves) == {"street"}


def test_pages_are_forgotten_where_they_cannot_be_written_down(story, saves):
    saves.folder.parent.mkdir(parents=True, exist_ok=True)
    saves.folder.write_text("no folder", encoding="utf-8")

    remember(saves, ["street"])

    assert read_before(story, saves) == frozenset()


def test_the_list_of_pages_is_no_slot(saves):
    remember(saves, ["street"])

    assert saves.names() == []
