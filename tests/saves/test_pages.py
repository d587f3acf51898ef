"""Pages kept: a page is written whole, under a name every system takes, and never over another."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.saves.pages import file_name, keep_page


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Courier - The Prefecture", "Courier - The Prefecture"),
        ("À l’aube : qui ? quoi/où\\quand", "À l’aube qui quoi où quand"),
        ("../../etc/passwd", "etc passwd"),
        ("con<>|*", "con"),
        ("...", "path"),
        ("x" * 200, "x" * 80),
    ],
)
def test_a_file_is_named_so_that_every_system_takes_it(name: str, file: str):
    assert file_name(name) == file


def test_a_page_is_written_to_the_first_folder_that_takes_it(tmp_path: Path):
    not_a_folder = tmp_path / "a file"
    not_a_folder.write_text("in the way", encoding="utf-8")

    kept = keep_page("<p>là</p>", "Courier", (not_a_folder, tmp_path / "saves"))

    assert kept == tmp_path / "saves" / "Courier.html"
    assert kept.read_text(encoding="utf-8") == "<p>là</p>"


def test_an_earlier_page_is_left_as_it_is(tmp_path: Path):
    first = keep_page("one", "Courier", (tmp_path,))

    second = keep_page("two", "Courier", (tmp_path,))

    assert (first, second) == (tmp_path / "Courier.html", tmp_path / "Courier 2.html")
    assert (tmp_path / "Courier.html").read_text(encoding="utf-8") == "one"


def test_where_no_folder_takes_it_there_is_no_page_and_no_half_of_one(tmp_path: Path):
    not_a_folder = tmp_path / "a file"
    not_a_folder.write_text("in the way", encoding="utf-8")

    assert keep_page("one", "Courier", (not_a_folder,)) is None
    assert [path.name for path in tmp_path.iterdir()] == ["a file"]
