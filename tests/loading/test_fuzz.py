"""No bytes crash the loader: as YAML, as a zip, as any file of a story."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.loading import BadStory, load_story, read_project
from game.loading.render import render
from tests.loading.laid_out import STREET, lay_out, small_story

QUIET = settings(
    max_examples=150,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    database=None,
)
STORY = Path(__file__).parent.parent / "mistakes" / "story"
NAMES = [
    "story.yaml",
    "01-street.yaml",
    "record/entries.yaml",
    "record/documents.yaml",
    "editions/fr/01-street.yaml",
]

pieces = st.sampled_from(
    [
        "scenes:", "street:", "text: |", "choices:", "- id: wait", "go: stay", "go:", "- ", "  ", "    ", "\t", "\n",
        "{", "}", "[", "]", "{if ", "{end}", "{one of: a | b}", "|", ">", "&a", "*a", "!x", '"', "'", "#", " #", ": ",
        ":", "---", "...", "%YAML", "<<: ", "é", "\u202e", "\x00", "forged papers", "not ", "exposure at least 3",
        "was: street", "[a, b]", "{a: b}", "?", ",", "\u00a0", "care:", "flags:", "meters:", "words:", "title: x",
    ]
)  # fmt: skip
texts = st.lists(pieces, max_size=40).map("".join)


def read_anything(name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        files: dict[str, str | bytes] = {**small_story(), name: content}
        path = lay_out(files, Path(folder) / "story")
        found = read_project(path).diagnostics
        for one in found:
            render(one)
        try:
            load_story(path)
        except BadStory as bad:
            assert bad.diagnostics


@QUIET
@given(st.sampled_from(NAMES), st.binary(max_size=400))
def test_any_bytes_as_a_file(name, content):
    read_anything(name, content)


@QUIET
@given(st.sampled_from(NAMES), texts)
def test_anything_made_of_the_languages_own_pieces(name, text):
    read_anything(name, text.encode("utf-8", "replace"))


@QUIET
@given(st.integers(0, len(STREET)), st.integers(0, 30), texts)
def test_a_chapter_with_a_piece_replaced(start, length, text):
    read_anything(
        "01-street.yaml", (STREET[:start] + text + STREET[start + length :]).encode("utf-8", "replace")
    )


@QUIET
@given(st.binary(max_size=600))
def test_any_bytes_as_a_zip(content):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "story.zip"
        path.write_bytes(content)

        assert read_project(path).story is None
