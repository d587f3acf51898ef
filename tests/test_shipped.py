"""The shipped scenes and assets are found in each of their three homes."""

from __future__ import annotations

from pathlib import Path

import pytest

from game import shipped
from game.authoring import check
from game.loading.render import render

STORIES = sorted(path for path in shipped.scenes().iterdir() if path.is_dir())


@pytest.fixture(autouse=True)
def forget_where_it_was():
    shipped.root.cache_clear()
    yield
    shipped.root.cache_clear()


def test_in_a_checkout_they_lie_beside_the_package():
    assert shipped.campaign() == Path(__file__).resolve().parents[1] / "scenes" / "paris-1944"
    assert (shipped.campaign() / "story.yaml").is_file()
    assert (shipped.assets() / "pictures").is_dir()


def test_in_an_installed_wheel_they_lie_inside_the_package(tmp_path, monkeypatch):
    (tmp_path / "game" / "_data" / "scenes").mkdir(parents=True)
    (tmp_path / "scenes").mkdir()
    monkeypatch.setattr(shipped, "__file__", str(tmp_path / "game" / "shipped.py"))

    assert shipped.scenes() == tmp_path / "game" / "_data" / "scenes"
    assert shipped.assets() == tmp_path / "game" / "_data" / "assets"


@pytest.mark.parametrize("inside", ["_data/scenes", "scenes"])
def test_in_a_one_folder_build_they_lie_beside_the_program(tmp_path, monkeypatch, inside):
    (tmp_path / inside).mkdir(parents=True)
    monkeypatch.setattr(shipped.sys, "frozen", True, raising=False)
    monkeypatch.setattr(shipped.sys, "_MEIPASS", str(tmp_path), raising=False)

    assert shipped.scenes() == tmp_path / inside


def test_in_a_one_folder_build_without_a_folder_of_its_own_they_lie_beside_the_executable(
    tmp_path, monkeypatch
):
    (tmp_path / "_data" / "scenes").mkdir(parents=True)
    monkeypatch.setattr(shipped.sys, "frozen", True, raising=False)
    monkeypatch.setattr(shipped.sys, "executable", str(tmp_path / "liaison"))

    assert shipped.scenes() == tmp_path / "_data" / "scenes"


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_no_story_that_is_shipped_has_a_mistake(story):
    mistakes = [render(one) for one in check(story) if one.severity == "error"]

    assert mistakes == []
