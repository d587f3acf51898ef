"""Slots, backups, locks and what a disk may do to them."""

from __future__ import annotations

import errno
import os
from datetime import timedelta

import pytest

from game.saves import (
    AUTOSAVE,
    BadSlotNameError,
    Loaded,
    SlotName,
    claim,
    keep_as,
    restore,
    saves_of,
    set_aside,
    slot_name,
    write_whole,
)
from game.saves import files as files_module
from game.story import begin
from tests.saves.courier import played, story_in

STEPS = ("take-parcel", "ask", "cross", "wait", "go-home")


def files_in(saves):
    return sorted(path.name for path in saves.folder.iterdir() if not path.name.startswith("."))


def test_the_last_three_states_before_the_newest_are_kept_as_backups(story, saves):
    state = begin(story)
    with claim(saves, AUTOSAVE) as taken:
        for step in STEPS:
            state = played(story, step, state=state)
            taken.write(story, state)

    assert files_in(saves) == ["autosave.1.json", "autosave.2.json", "autosave.3.json", "autosave.json"]
    turns = [save.snapshot.turn for _, save in saves.candidates(AUTOSAVE)]
    assert turns == [5, 4, 3, 2]


def test_slots_are_listed_with_their_line_newest_first(story, saves, noon):
    keep_as(story, played(story, "take-parcel"), saves, slot_name("first"), noon)
    keep_as(
        story, played(story, "take-parcel", "cross"), saves, slot_name("Second 2"), noon + timedelta(hours=1)
    )

    slots = saves.slots()

    assert [slot.name for slot in slots] == ["Second 2", "first"]
    line = slots[1].save.thumbnail
    assert (line.chapter, line.date, line.time, line.place) == (
        "The morning",
        "1944-08-19",
        "09:10",
        "The bridge",
    )
    assert line.words == "Two men lean on the rail."


def test_a_slot_that_cannot_be_read_is_not_listed_but_its_backup_is(story, saves):
    keep_as(story, played(story, "take-parcel"), saves, slot_name("a"))
    keep_as(story, played(story, "take-parcel", "cross"), saves, slot_name("a"))
    keep_as(story, begin(story), saves, slot_name("b"))
    saves.file(SlotName("a")).write_bytes(b"")
    saves.file(SlotName("b")).write_bytes(b"")

    slots = saves.slots()

    assert [(slot.name, slot.save.snapshot.turn) for slot in slots] == [("a", 1)]


def test_a_save_of_another_story_is_not_listed(story, saves, tmp_path):
    other = story_in(tmp_path / "b", ("id: courier", "id: miller"))
    keep_as(other, begin(other), saves, slot_name("theirs"))
    keep_as(story, begin(story), saves, slot_name("ours"))

    assert [slot.name for slot in saves.slots()] == ["ours"]


def test_without_a_folder_there_are_no_slots(saves):
    assert saves.slots() == ()


@pytest.mark.parametrize("name", ["a", "Été 2", "my-game", "  two   spaces ", "çà-et-là", "1", "x" * 40])
def test_letters_digits_spaces_and_hyphens_make_a_slot(name):
    assert slot_name(name) == " ".join(name.split())


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "-",
        "../x",
        "a/b",
        "a\\b",
        "a.b",
        "C:",
        "con",
        "NUL",
        "Com1",
        "x" * 41,
        "a\0",
        "a\nb",
        "~",
        "*",
        "\u202e",
    ],
)
def test_anything_else_is_no_slot_and_says_so(name):
    with pytest.raises(BadSlotNameError) as caught:
        slot_name(name)

    assert "use letters, digits, spaces and hyphens" in str(caught.value)


def test_a_slot_is_found_whatever_its_capitals(story, saves):
    keep_as(story, played(story, "take-parcel"), saves, slot_name("Anna"))
    keep_as(story, played(story, "take-parcel", "cross"), saves, slot_name("anna"))

    assert [slot.name for slot in saves.slots()] == ["Anna"]


@pytest.mark.parametrize("id", ["../../etc", "con", "a b", "", "é" * 200, "x/y", ".."])
def test_a_story_of_any_name_keeps_its_saves_inside_the_folder(story, tmp_path, id):
    from dataclasses import replace

    saves = saves_of(replace(story, id=id), tmp_path)

    assert saves.folder.parent == tmp_path
    assert saves.folder.name.isalnum() or saves.folder.name == "story"


def test_two_stories_do_not_share_a_folder(story, tmp_path):
    other = story_in(tmp_path / "b", ("id: courier", "id: miller"))

    assert saves_of(story, tmp_path).folder != saves_of(other, tmp_path).folder


def test_a_slot_that_another_window_has_is_left_to_it(story, saves):
    with claim(saves, AUTOSAVE) as first, claim(saves, AUTOSAVE) as second, claim(saves, AUTOSAVE) as third:
        first.write(story, played(story, "take-parcel"))
        second.write(story, played(story, "walk-on"))

        assert [first.slot, second.slot, third.slot] == ["autosave", "autosave 2", "autosave 3"]

    assert restore(story, saves, AUTOSAVE).state.steps == played(story, "take-parcel").steps
    assert restore(story, saves, SlotName("autosave 2")).state.steps == played(story, "walk-on").steps


def test_a_slot_let_go_can_be_taken_again(saves):
    claim(saves, AUTOSAVE).release()

    with claim(saves, AUTOSAVE) as taken:
        assert taken.slot == AUTOSAVE


def test_what_a_killed_process_left_half_written_is_cleared_away(story, saves):
    keep_as(story, begin(story), saves, AUTOSAVE)
    (saves.folder / ".autosave.json.99999.part").write_bytes(b'{"liaison-save": 1, "sto')
    (saves.folder / ".other.json.99999.part").write_bytes(b"")

    with claim(saves, AUTOSAVE):
        pass

    assert [path.name for path in saves.folder.glob("*.part")] == [".other.json.99999.part"]


def test_a_new_game_moves_the_old_one_to_a_slot_of_its_own(story, saves, noon):
    keep_as(story, played(story, "take-parcel"), saves, AUTOSAVE, noon)
    keep_as(story, played(story, "take-parcel", "cross"), saves, AUTOSAVE, noon)

    name = set_aside(saves, AUTOSAVE)

    assert name == "2026-08-19 12-00"
    assert files_in(saves) == ["2026-08-19 12-00.1.json", "2026-08-19 12-00.json", "read-before.txt"]
    assert isinstance(restore(story, saves, name), Loaded)


def test_two_old_games_of_one_minute_do_not_replace_each_other(story, saves, noon):
    names = []
    for step in ("take-parcel", "walk-on"):
        keep_as(story, played(story, step), saves, AUTOSAVE, noon)
        names.append(set_aside(saves, AUTOSAVE))

    assert names == ["2026-08-19 12-00", "2026-08-19 12-00 2"]


def test_a_game_without_a_step_is_not_worth_keeping(story, saves):
    keep_as(story, begin(story), saves, AUTOSAVE)

    assert set_aside(saves, AUTOSAVE) is None
    assert set_aside(saves, slot_name("nothing there")) is None


def refusing(monkeypatch, number):
    """Any file opened for writing meets that error at its first byte."""

    def write(_file, _data):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(files_module.os, "fsync", lambda file: write(file, b""))


@pytest.mark.parametrize(
    ("number", "kind", "says"),
    [
        (errno.ENOSPC, "space", "The disk is full"),
        (errno.EROFS, "rights", "cannot be written to"),
        (errno.EACCES, "rights", "cannot be written to"),
        (errno.EIO, "other", "cannot be saved"),
    ],
)
def test_a_disk_that_refuses_is_one_sentence_and_the_old_save_stays(
    story, saves, monkeypatch, number, kind, says
):
    with claim(saves, AUTOSAVE) as taken:
        taken.write(story, played(story, "take-parcel"))
        with monkeypatch.context() as patched:
            refusing(patched, number)

            trouble = taken.write(story, played(story, "take-parcel", "cross"))

    assert trouble.kind == kind
    assert says in trouble.says
    assert str(saves.folder) in trouble.says
    assert list(saves.folder.glob("*.part")) == []
    assert restore(story, saves, AUTOSAVE).state.steps == played(story, "take-parcel").steps


def test_where_a_file_stands_in_the_way_of_the_folder_play_goes_on(story, tmp_path):
    (tmp_path / "saves").write_text("not a folder")
    saves = saves_of(story, tmp_path / "saves")

    with claim(saves, AUTOSAVE) as taken:
        trouble = taken.write(story, begin(story))

    assert trouble.kind == "other"
    assert saves.slots() == ()


def test_a_file_is_written_whole_with_the_folders_on_its_way(tmp_path):
    path = tmp_path / "a" / "b" / "settings.json"

    write_whole(path, "é")

    assert path.read_bytes() == "é".encode()
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_a_file_that_cannot_be_written_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    path.write_text("old")
    refusing(monkeypatch, errno.ENOSPC)

    with pytest.raises(OSError):
        write_whole(path, "new")

    assert path.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]
