"""Saved games from the command line: slots, and what a save decides against the command line."""

from __future__ import annotations

import json

import pytest

from tests.cli.running import ERRAND, liaison


def pages(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def saves(tmp_path):
    return str(tmp_path / "saves")


def test_without_saves_nothing_is_written(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))

    liaison("play", ERRAND, "--jsonl", typed="ask\n")
    liaison("play", ERRAND, "--terminal", typed="1\n")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("way", ["--jsonl", "--terminal"])
def test_a_slot_goes_on_where_it_was_left(saves, way):
    liaison("play", ERRAND, way, "--saves", saves, "--slot", "Anna 1", typed="take-parcel\n")

    again = liaison("play", ERRAND, "--jsonl", "--saves", saves, "--slot", "anna 1")

    assert pages(again)[0]["scene"] == "bridge"
    assert again.stderr == ""


def test_without_a_slot_the_game_that_saves_itself_goes_on(saves):
    liaison("play", ERRAND, "--jsonl", "--saves", saves, typed="take-parcel\n")

    assert pages(liaison("play", ERRAND, "--jsonl", "--saves", saves))[0]["scene"] == "bridge"


def test_what_was_opened_and_taken_back_is_saved_as_well(saves):
    liaison("play", ERRAND, "--jsonl", "--saves", saves, typed="open leaflet\nask\nundo\ntake-parcel\nundo\n")

    page = pages(liaison("play", ERRAND, "--jsonl", "--saves", saves))[0]

    assert page["turn"] == 0
    assert [choice["id"] for choice in page["choices"]] == ["ask", "take-parcel", "show-papers", "read-wall"]


def test_a_saves_own_seed_and_beginning_win_with_a_sentence(saves):
    liaison("play", ERRAND, "--jsonl", "--saves", saves, "--seed", "7", typed="take-parcel\n")

    for other in (["--seed", "8"], ["--from", "room"], ["--with", "papers"], ["--chapter", "evening"]):
        again = liaison("play", ERRAND, "--jsonl", "--saves", saves, *other)

        assert again.stderr == "The saved game goes on with its own seed, edition and beginning.\n"
        assert pages(again)[0]["scene"] == "bridge"
    assert liaison("play", ERRAND, "--jsonl", "--saves", saves, "--seed", "7").stderr == ""


def test_a_damaged_game_is_told_of_and_goes_on_from_its_backup(saves, tmp_path):
    liaison("play", ERRAND, "--jsonl", "--saves", saves, typed="ask\ntake-parcel\n")
    (tmp_path / "saves" / "errand" / "autosave.json").write_bytes(b"\0")

    again = liaison("play", ERRAND, "--jsonl", "--saves", saves)

    assert again.stderr == "This saved game is damaged; it was put aside.\n"
    assert pages(again)[0]["turn"] == 1


def test_a_folder_that_cannot_be_made_is_told_once_and_play_goes_on(tmp_path):
    (tmp_path / "saves").write_text("in the way")

    done = liaison("play", ERRAND, "--jsonl", "--saves", str(tmp_path / "saves"), typed="ask\ntake-parcel\n")

    assert [page["scene"] for page in pages(done)] == ["street", "street", "bridge"]
    assert done.stderr.count("\n") == 1
    assert "cannot be saved" in done.stderr


def test_a_pipe_goes_on_with_the_game_that_saves_itself_not_with_the_newest(saves):
    liaison("play", ERRAND, "--jsonl", "--saves", saves, typed="take-parcel\n")
    liaison("play", ERRAND, "--jsonl", "--saves", saves, "--slot", "later", typed="ask\n")

    assert pages(liaison("play", ERRAND, "--jsonl", "--saves", saves))[0]["scene"] == "bridge"
