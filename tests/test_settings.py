"""Settings as a value and as a file: any bytes are safe, and nothing is written halfway."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from game.settings import LONGEST_NAME, VALUES, Settings, adjusted, from_text, spoken, to_text, value_text
from game.settings_file import read_settings, write_settings


def test_a_step_up_takes_the_next_value_and_stops_at_the_last():
    largest = Settings(text=175)

    once = adjusted(largest, "text", "+")
    twice = adjusted(once, "text", "+")

    assert once.text == 200
    assert twice == once


def test_a_step_down_stops_at_the_first_value():
    assert adjusted(Settings(text=100), "text", "-") == Settings(text=100)


def test_the_themes_go_round():
    themes = [Settings(theme="light")]

    for _ in range(4):
        themes.append(adjusted(themes[-1], "theme", "+"))

    assert [look.theme for look in themes] == ["light", "sepia", "dark", "contrast", "light"]


@pytest.mark.parametrize(
    ("name", "to", "becomes"),
    [
        ("sound", "off", False),
        ("volume", "0", 0),
        ("mono", "on", True),
        ("face", "easy", "easy"),
        ("face", "dejavuserif", "dejavuserif"),
    ],
)
def test_a_setting_goes_to_the_value_named(name, to, becomes):
    changed = adjusted(Settings(), name, to)

    assert getattr(changed, name) == becomes
    assert type(getattr(changed, name)) is type(becomes)


@pytest.mark.parametrize(
    ("name", "to"), [("text", "135"), ("theme", "pink"), ("shoes", "on"), ("volume", "on")]
)
def test_what_is_no_setting_or_no_value_changes_nothing(name, to):
    assert adjusted(Settings(), name, to) == Settings()


def test_every_setting_lists_its_values_and_they_are_of_its_type():
    hints = get_type_hints(Settings)

    assert set(VALUES) == {field.name for field in fields(Settings)}
    for name, values in VALUES.items():
        allowed = get_args(hints[name])
        assert getattr(Settings(), name) in values
        assert all(value in allowed if allowed else type(value) is hints[name] for value in values), name


def test_values_are_spoken_as_the_messages_that_set_them():
    settings = Settings(sound=False, text=150)

    said = spoken(settings)

    assert said["sound"] == "off"
    again = Settings()
    for name, value in said.items():
        again = adjusted(again, name, value)
    assert again == settings


@given(st.fixed_dictionaries({name: st.sampled_from(values) for name, values in VALUES.items()}))
@hypothesis_settings(derandomize=True, max_examples=60, deadline=None)
def test_settings_are_read_as_they_were_written(values):
    settings = Settings()
    for name, value in values.items():
        settings = adjusted(settings, name, value_text(value))

    assert from_text(to_text(settings)) == (settings, True)


@given(
    st.binary(max_size=80)
    | st.text(max_size=40)
    | st.dictionaries(
        st.sampled_from(sorted(VALUES)), st.none() | st.booleans() | st.floats() | st.text(max_size=5)
    ).map(json.dumps)
)
@hypothesis_settings(derandomize=True, max_examples=300, deadline=None)
def test_any_text_gives_settings_the_window_can_use(text):
    settings, _ = from_text(text)

    assert all(getattr(settings, name) in values for name, values in VALUES.items() if name != "face")
    assert 0 < len(settings.face) <= LONGEST_NAME


def test_a_value_out_of_range_is_as_on_the_first_day_and_said_so_and_the_others_stay():
    settings, whole = from_text('{"text": 900, "theme": "dark", "sound": 1}')

    assert settings == Settings(theme="dark")
    assert not whole


def test_what_a_newer_version_added_is_passed_over():
    assert from_text('{"theme": "sepia", "telepathy": true}') == (Settings(theme="sepia"), True)


def test_deeply_nested_text_is_no_settings_and_no_crash():
    assert from_text("[" * 100_000) == (Settings(), False)


def test_the_first_time_there_are_no_settings(tmp_path):
    assert read_settings(tmp_path / "settings.json") == (None, True)


def test_settings_are_kept_in_a_folder_that_was_not_there(tmp_path):
    path = tmp_path / "new" / "settings.json"

    kept = write_settings(path, Settings(theme="contrast"))

    assert kept
    assert read_settings(path) == (Settings(theme="contrast"), True)


def test_a_damaged_file_gives_the_first_day_and_says_so(tmp_path):
    path = tmp_path / "settings.json"
    path.write_bytes(to_text(Settings(theme="dark")).encode()[:30])

    assert read_settings(path) == (Settings(), False)


def test_a_file_of_many_megabytes_is_not_even_read(tmp_path):
    path = tmp_path / "settings.json"
    path.write_bytes(b'{"theme": "dark"}' + b" " * 1_000_000)

    assert read_settings(path) == (Settings(), False)


def test_a_folder_in_the_way_is_no_settings_and_nothing_can_be_kept(tmp_path):
    path = tmp_path / "settings.json"
    path.mkdir()

    assert read_settings(path) == (Settings(), False)
    assert not write_settings(path, Settings())
