"""The shelf: the story's own pictures and credits, from a folder or a zip, before the program's."""

from __future__ import annotations

from pathlib import Path

import pytest

from game import shipped
from game.desktop.shelf import Shelf
from game.loading import read_project
from tests.loading.laid_out import small_story, zip_up

OURS = """pictures:
  sky:
    title: The sky of 2 B
    says: |
      Blue, with one
      cloud.
    drawn-by: The class of 2 B
    license: CC BY 4.0
"""


def zipped(tmp_path: Path, **own: str) -> Shelf:
    """A story in a zip, with a folder around it, and what the program has for everybody."""
    inside = {f"ours/{name}": text for name, text in {**small_story(), **own}.items()}
    assets = tmp_path / "assets"
    (assets / "pictures").mkdir(parents=True)
    (assets / "pictures" / "sky.svg").write_text("<svg>everybody's</svg>")
    (assets / "pictures" / "quay.svg").write_text("<svg>everybody's</svg>")
    return Shelf(read_project(zip_up(inside, tmp_path / "ours.zip")).files, assets)


def test_a_picture_in_the_storys_zip_comes_before_the_programs_own(tmp_path):
    shelf = zipped(tmp_path, **{"pictures/sky.svg": "<svg>ours</svg>"})

    assert shelf.picture("sky") == b"<svg>ours</svg>"
    assert shelf.picture("quay") == b"<svg>everybody's</svg>"
    assert shelf.picture("nowhere") is None


def test_a_name_is_never_a_path(tmp_path):
    (tmp_path / "secret.svg").write_text("<svg/>")

    assert zipped(tmp_path).picture("../../secret") is None


def test_the_storys_credits_come_first_and_say_who_made_what_and_on_what_terms(tmp_path):
    shelf = zipped(tmp_path, **{"credits.yaml": OURS})
    (tmp_path / "assets" / "credits.yaml").write_text("sounds:\n  river:\n    made-by: a script\n")

    ours, theirs = shelf.credits()

    assert (ours.title, ours.by, ours.license) == ("The sky of 2 B", "The class of 2 B", "CC BY 4.0")
    assert ours.says == "Blue, with one cloud."
    assert (theirs.title, theirs.by) == ("river", "a script")


@pytest.mark.parametrize("file", ["pictures/sky.SVG", "pictures/sky.Svg", "pictures/sky.PNG"])
def test_an_ending_written_large_is_as_good_as_a_small_one(tmp_path, file):
    shelf = zipped(tmp_path, **{file: "ours"})

    assert shelf.picture("sky") == b"ours"
    assert shelf.picture("sk") is None


def test_credits_that_cannot_be_read_are_left_out(tmp_path):
    shelf = zipped(tmp_path, **{"credits.yaml": "pictures: [\n"})

    assert shelf.credits() == ()


def test_every_picture_that_ships_has_its_credit():
    made = Shelf(None, shipped.assets()).credits()

    drawn = [credit for credit in made if credit.by.startswith("assets/pictures/")]
    assert len(drawn) == len(list((shipped.assets() / "pictures").glob("*.svg")))
    assert all(credit.by and credit.license and credit.says for credit in made)
