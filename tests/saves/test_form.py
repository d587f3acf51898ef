"""A save file: what is in it, and what becomes of one that is not as it was written."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.saves.form import (
    CHECK_LINE,
    LARGEST,
    NotRead,
    Save,
    Snapshot,
    Thumbnail,
    check_of,
    read_save,
    write_save,
)
from game.story.ids import ChapterId, ChoiceId, DocumentId, SceneId, StoryId
from game.story.state import Chose, Opened, Start

SAVE = Save(
    story=StoryId("paris-1944"),
    title="Courier",
    fingerprint="3f9a",
    edition="fr",
    seed=7,
    start=Start(chapter=ChapterId("prefecture"), facts="forged papers, exposure=2"),
    saved="2026-08-19T14:05:12.000+02:00",
    thumbnail=Thumbnail("La Préfecture", "1944-08-19", "09:10", "Quai Saint-Michel", "Across the water …"),
    snapshot=Snapshot(
        chapter=ChapterId("prefecture"),
        scene=SceneId("parvis"),
        turn=2,
        flags=("forged papers",),
        meters={"exposure": 2},
        states={"cover": "intact"},
        news={"prefecture held": "told"},
        told={},
    ),
    steps=(
        Chose(SceneId("quai-saint-michel"), ChoiceId("ask")),
        Opened(SceneId("quai-saint-michel"), DocumentId("police-strike-leaflet")),
        Chose(SceneId("quai-saint-michel"), ChoiceId("walk")),
        Opened(SceneId("parvis"), DocumentId("poster")),
    ),
)


def test_a_save_is_read_as_it_was_written():
    assert read_save(write_save(SAVE)) == SAVE


def test_a_new_game_has_an_empty_path():
    fresh = replace(SAVE, steps=(), start=Start())

    assert read_save(write_save(fresh)) == fresh


def test_a_person_can_read_the_path_a_page_a_line():
    text = write_save(SAVE).decode()

    assert '\n"quai-saint-michel ask open:police-strike-leaflet walk",\n"parvis open:poster"\n' in text


def test_the_file_is_json():
    fields = json.loads(write_save(SAVE))

    assert fields["thumbnail"]["place"] == "Quai Saint-Michel"
    assert fields["snapshot"]["flags"] == ["forged papers"]


def test_cut_at_any_byte_it_is_known_to_be_damaged():
    whole = write_save(SAVE)

    for length in range(len(whole)):
        assert isinstance(read_save(whole[:length]), NotRead), length


def test_with_any_bit_flipped_it_is_known_to_be_damaged():
    whole = write_save(SAVE)

    for place in range(len(whole)):
        for bit in range(8):
            flipped = bytearray(whole)
            flipped[place] ^= 1 << bit

            assert isinstance(read_save(bytes(flipped)), NotRead), (place, bit)


def test_with_anything_after_its_end_it_is_known_to_be_damaged():
    assert read_save(write_save(SAVE) + b"\n") == NotRead("damaged")


@pytest.mark.parametrize("content", [b"", b"\0" * 4096, b" \n"])
def test_an_emptied_file_is_damaged(content):
    assert read_save(content) == NotRead("damaged")


@pytest.mark.parametrize("content", [b"{}", b"[1]", b"PK\x03\x04", b"story: paris-1944\n", b'{"save": 1}'])
def test_another_file_is_foreign(content):
    assert read_save(content) == NotRead("foreign")


def resealed(save_text: str) -> bytes:
    """The file as an editor who knows the check would have written it."""
    body = save_text.encode().rpartition(CHECK_LINE)[0]
    return body + CHECK_LINE + check_of(body).encode() + b'"}\n'


def test_a_newer_version_of_the_program_is_recognized():
    newer = resealed(write_save(SAVE).decode().replace('"liaison-save": 1', '"liaison-save": 2'))

    assert read_save(newer) == NotRead("newer")


def test_a_newer_file_that_was_cut_is_damaged_like_any_other():
    newer = resealed(write_save(SAVE).decode().replace('"liaison-save": 1', '"liaison-save": 2'))

    assert read_save(newer[:-9]) == NotRead("damaged")


@pytest.mark.parametrize(
    ("there", "instead"),
    [
        ('"seed": 7', '"seed": "7"'),
        ('"seed": 7', '"seed": true'),
        ('"story": "paris-1944"', '"story": 3'),
        ('"liaison-save": 1', '"liaison-save": []'),
        ('"path": [', '"path": [7,'),
        ('"saved": "2026', '"saved": "yesterday 2026'),
        ('"flags": ["forged papers"]', '"flags": 4'),
        ('"meters": {"exposure": 2}', '"meters": {"exposure": "high"}'),
        ('"snapshot": {', '"shot": {'),
        ('"thumbnail": {', '"thumbnail": [{'),
        ('"start": {', '"start": null, "old start": {'),
        ('"title": "Courier"', '"title": ' + "[" * 5000 + "]" * 5000),
    ],
)
def test_sealed_but_not_as_this_program_writes_it_counts_as_damaged(there, instead):
    text = write_save(SAVE).decode()
    assert there in text

    assert read_save(resealed(text.replace(there, instead))) == NotRead("damaged")


def test_a_file_too_large_for_any_game_is_not_read():
    text = write_save(SAVE).decode().replace("Courier", "C" * LARGEST)

    assert read_save(resealed(text)) == NotRead("damaged")


@settings(derandomize=True, max_examples=300)
@given(st.binary() | st.binary().map(lambda end: b'{"liaison-save"' + end))
def test_any_bytes_are_answered(content):
    assert isinstance(read_save(content), NotRead)


@settings(derandomize=True, max_examples=200)
@given(
    st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_json_under_a_right_seal_is_answered(value):
    fields = {"liaison-save": 1, "story": value, "path": value, "start": value}

    content = resealed(json.dumps(fields)[:-1] + ',\n "check": ""}\n')

    assert read_save(content) == NotRead("damaged")
