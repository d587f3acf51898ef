"""A person plays at a terminal."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("no pseudo-terminals there", allow_module_level=True)

from tests.terminal.people import Person

ERRAND = str(Path(__file__).parent / "errand")
TO_THE_END = ("take-parcel", "tell-him", "otherwise", "let-it-stand")


@pytest.fixture
def sits(tmp_path):
    people = []

    def at(*arguments, **more):
        people.append(
            Person("play", ERRAND, "--terminal", "--saves", str(tmp_path / "saves"), *arguments, **more)
        )
        return people[-1]

    yield at
    for person in people:
        person.is_gone()


def test_pages_are_folded_to_the_width_of_the_terminal(sits):
    person = sits(columns=40)

    page = person.until("> ")

    assert all(len(line) <= 40 for line in page.splitlines())
    assert "That morning policemen took the bridge.\n[1] You see smoke" in page
    person.types("quit", "")
    assert person.ends() == 0


def test_what_is_typed_is_not_printed_twice(sits):
    person = sits()
    person.until("> ")

    answer = person.types("ask")

    assert "> ask" not in answer
    person.presses(b"\x04")
    assert person.ends() == 0


def test_at_an_ending_one_may_look_around_and_take_back(sits):
    person = sits()
    person.until("> ")
    for choice in TO_THE_END:
        last = person.types(choice)

    assert "The end: The door closes" in last
    assert "The person who" not in last
    assert "[1] On the morning of 19 August" in person.types("record")
    assert "1. Let it stand." in person.types("undo")
    person.types("quit", "")
    assert person.ends() == 0


def test_who_comes_back_is_told_where_they_were_and_goes_on(sits):
    person = sits()
    person.until("> ")
    person.types("take-parcel")
    person.types("quit", "")
    person.ends()

    again = sits()
    asked = again.until("> ")
    page = again.types("1")

    assert "1. Go on: The street · Saturday 19 August 1944 · 09:40 · The bridge · The parcel" in asked
    assert "2. A new game." in asked
    assert '1. "Ours. I saw it."' in page
    again.presses(b"\x04")
    assert again.ends() == 0


def test_a_new_game_keeps_the_old_one_as_a_slot(sits, tmp_path):
    for choice, answer in (("take-parcel", None), ("ask", "2")):
        person = sits()
        person.until("> ")
        if answer:
            person.types(answer)
        person.types(choice)
        person.types("quit", "")
        person.ends()

    third = sits()
    asked = third.until("> ")

    assert "1. Go on: The street · Saturday 19 August 1944 · 09:10" in asked
    assert "2. Go on: 20" in asked
    assert "3. A new game." in asked
    third.presses(b"\x04")
    assert third.ends() == 0
    assert len(list((tmp_path / "saves" / "errand").glob("20*.json"))) >= 1


def test_a_number_that_is_no_way_on_is_asked_for_again(sits):
    person = sits()
    person.until("> ")
    person.types("ask")
    person.types("quit", "")
    person.ends()

    again = sits()
    again.until("> ")

    assert "There is no 7 here: there are 2 choices." in again.types("7")
    assert "09:10" in again.types("1")
    again.types("quit", "")
    assert again.ends() == 0


def test_who_is_asked_where_to_go_on_may_leave_instead(sits):
    person = sits()
    person.until("> ")
    person.types("ask")
    person.types("quit", "")
    person.ends()

    again = sits()
    again.until("> ")
    again.types("quit", "")

    assert again.ends() == 0


def test_a_saved_page_without_a_date_or_a_place_is_told_without_them(tmp_path):
    (tmp_path / "story.yaml").write_text("title: A night\nstart: street\nendings: {home: Home}\n")
    (tmp_path / "01-night.yaml").write_text(
        "chapter: The night\nscenes:\n  street:\n    text: |\n      You wait.\n"
        "    choices:\n      - id: wait\n        text: |\n          Wait.\n        go: stay\n"
    )
    play = ["play", str(tmp_path), "--terminal", "--saves", str(tmp_path / "kept")]
    person = Person(*play)
    person.until("> ")
    person.types("wait")
    person.types("quit", "")
    person.ends()

    again = Person(*play)
    asked = again.until("> ")

    assert "1. Go on: The night · You wait." in asked
    again.types("quit", "")
    assert again.ends() == 0


def test_to_press_control_c_is_to_leave_without_a_traceback(sits):
    person = sits()
    person.until("> ")
    person.types("take-parcel")

    person.interrupts()

    assert person.ends() == 0
    assert "Traceback" not in person.read
    assert "Go on: The street" in sits().until("> ")


def test_a_damaged_game_is_told_of_and_its_backup_offered(sits, tmp_path):
    person = sits()
    person.until("> ")
    person.types("ask")
    person.types("take-parcel")
    person.types("quit", "")
    person.ends()
    (tmp_path / "saves" / "errand" / "autosave.json").write_bytes(b"")

    again = sits()
    again.until("> ")
    asked = again.types("1")

    assert "This saved game is damaged; it was put aside." in asked
    assert "1. Go on from the newest good backup." in asked
    assert '"Eight, half past."' in again.types("1")
    again.types("quit", "")
    assert again.ends() == 0


def test_in_french_the_words_are_french_and_the_english_ones_still_work(sits):
    person = sits(environment={"LC_ALL": "fr_FR.UTF-8"})
    person.until("> ")

    assert "documents rencontrés" in person.types("aide")
    assert "Tapez le numéro" in person.types("help")
    person.types("quitter", "")
    assert person.ends() == 0


def test_without_a_display_a_person_gets_the_terminal_player(tmp_path, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    person = Person("play", ERRAND, "--saves", str(tmp_path))

    page = person.until("> ")

    assert "There is no screen to open a window on" in page
    assert "That morning policemen took the bridge." in page
    person.types("quit", "")
    assert person.ends() == 0
    person.is_gone()
