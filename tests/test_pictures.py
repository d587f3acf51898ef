"""The pictures are what their scripts draw, in the SVG the window can show, each with its credit."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pygame
import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "assets" / "pictures"
DRAW = PICTURES / "draw"
NAMES = sorted(path.stem for path in PICTURES.glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {
    "svg",
    "g",
    "defs",
    "path",
    "rect",
    "circle",
    "ellipse",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
}
LAYERS = ["sky", "far", "near", "figure"]
LIMIT = 400_000  # bytes


@pytest.fixture(scope="module")
def drawn_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    subprocess.run([sys.executable, str(DRAW), "--to", str(folder)], check=True, cwd=folder)
    return folder


@pytest.fixture(scope="module")
def credits() -> dict[str, dict[str, object]]:
    told = yaml.safe_load((ROOT / "assets" / "credits.yaml").read_text(encoding="utf-8"))
    pictures: dict[str, dict[str, object]] = told["pictures"]
    return pictures


def test_there_is_a_script_for_every_picture_and_a_picture_for_every_script(drawn_again: Path) -> None:
    from_scripts = sorted(path.stem for path in drawn_again.glob("*.svg"))

    assert from_scripts == NAMES
    assert len(NAMES) >= 10


@pytest.mark.parametrize("name", NAMES)
def test_the_script_draws_the_committed_picture_byte_for_byte(name: str, drawn_again: Path) -> None:
    again = (drawn_again / f"{name}.svg").read_bytes()

    assert again == (PICTURES / f"{name}.svg").read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_has_the_size_of_the_sheet_its_four_layers_and_only_shapes_that_are_drawn(
    name: str,
) -> None:
    text = (PICTURES / f"{name}.svg").read_text(encoding="utf-8")

    root = ElementTree.fromstring(text)

    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("1920", "1080", "0 0 1920 1080")
    assert [layer.get("id") for layer in root.findall(f"{SVG}g")] == LAYERS
    assert {str(shape.tag).removeprefix(SVG) for shape in root.iter()} <= DRAWN
    assert "<!DOCTYPE" not in text
    assert not re.search(r"\b(NaN|nan|inf)\b", text)


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_is_small_enough_for_a_slow_machine(name: str) -> None:
    size = (PICTURES / f"{name}.svg").stat().st_size

    assert size < LIMIT


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_keeps_to_few_tones(name: str) -> None:
    text = (PICTURES / f"{name}.svg").read_text(encoding="utf-8")

    tones = set(re.findall(r"#[0-9a-f]{6}\b", text))

    assert 3 <= len(tones) <= 6, sorted(tones)


def test_no_two_pictures_have_the_same_tones() -> None:
    grounds = [
        frozenset(re.findall(r"#[0-9a-f]{6}\b", (PICTURES / f"{name}.svg").read_text())) for name in NAMES
    ]

    assert len(set(grounds)) == len(grounds)


def test_every_picture_and_nothing_else_has_a_credit(credits: dict[str, dict[str, object]]) -> None:
    assert sorted(credits) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_credit_says_what_is_seen_when_where_and_by_whom(
    name: str, credits: dict[str, dict[str, object]]
) -> None:
    credit = credits[name]

    assert list(credit) == ["title", "says", "date", "time", "place", "drawn-by", "license"]
    assert all(str(told).strip() for told in credit.values())
    assert credit["license"] == "CC BY 4.0"
    assert (ROOT / str(credit["drawn-by"])).is_file()
    assert len(re.findall(r"[.!?](?:\s|$)", str(credit["says"]))) == 2, "two sentences, for reading aloud"


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_covers_its_sheet_so_that_no_ground_shows_through(name: str) -> None:
    surface = pygame.image.load_sized_svg(PICTURES / f"{name}.svg", (480, 270))

    painted = pygame.mask.from_surface(surface, 254)

    assert painted.count() == 480 * 270


def test_a_misspelled_name_is_answered_with_the_names_there_are(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, str(DRAW), "--to", str(tmp_path), "parvsi"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 2
    assert "no picture is called 'parvsi'" in run.stderr
    assert "parvis" in run.stderr
    assert not list(tmp_path.iterdir())
