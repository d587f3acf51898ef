"""The pictures are what their scripts draw, in the SVG the window can show, each with its credit."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from itertools import combinations
from pathlib import Path

import pygame
import pytest
import yaml

from game.desktop.light import LIGHTS, lit, minutes_of
from game.desktop.pictures import Frame, framed

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
BY_THEIR_OWN_LIGHT = {"hiding-place", "interview", "the-file"}  # a stove, or another year


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

    by_day = re.sub(r'<g data-light="[a-z ]+" display="none">.*?</g>', "", text, flags=re.DOTALL)
    tones = set(re.findall(r"#[0-9a-f]{6}\b", by_day))

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
def test_a_picture_is_drawn_for_the_hour_its_credit_tells(
    name: str, credits: dict[str, dict[str, object]]
) -> None:
    root = ElementTree.parse(PICTURES / f"{name}.svg").getroot()

    hour, told = root.get("data-hour"), credits[name]["time"]

    clock = f"{told // 60:02}:{told % 60:02}" if isinstance(told, int) else str(told)  # as YAML reads 10:00
    if hour is not None:
        assert clock.removeprefix("about ") == hour
    else:
        assert name in BY_THEIR_OWN_LIGHT


@pytest.mark.parametrize("name", NAMES)
def test_what_a_cut_must_keep_lies_where_the_page_does_not_cover_it(name: str) -> None:
    root = ElementTree.parse(PICTURES / f"{name}.svg").getroot()

    x, y = map(float, str(root.get("data-focus")).split())

    assert 0 < x < 0.5
    assert 0 < y < 1


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_in_another_light_is_as_whole_and_cut_in_as_few_tones(name: str) -> None:
    picture = (PICTURES / f"{name}.svg").read_bytes()

    for light in LIGHTS:
        seen = lit(picture, light)

        assert [layer.get("id") for layer in ElementTree.fromstring(seen).findall(f"{SVG}g")] == LAYERS
        surface = pygame.image.load_sized_svg(io.BytesIO(seen), (240, 135))
        assert pygame.mask.from_surface(surface, 254).count() == 240 * 135
        shown = re.sub(rb'<(\w+)[^>]* display="none">.*?</\1>', b"", seen, flags=re.DOTALL)
        assert len(set(re.findall(rb"#[0-9a-f]{6}\b", shown))) <= 6 * len(LAYERS)


@pytest.mark.parametrize("name", sorted(set(NAMES) - BY_THEIR_OWN_LIGHT))
def test_the_same_place_looks_another_at_four_hours_of_the_day_and_as_drawn_at_its_own(name: str) -> None:
    picture = (PICTURES / f"{name}.svg").read_bytes()
    hour = minutes_of(ElementTree.fromstring(picture).get("data-hour"))

    def seen(minutes: int | None) -> pygame.Surface:
        return framed(picture, Frame(name, (192, 108)).of(name, minutes))

    shown = [pygame.transform.average_color(seen(clock * 60))[:3] for clock in (7, 12, 18, 22)]
    for one, other in combinations(shown, 2):
        assert max(abs(a - b) for a, b in zip(one, other, strict=True)) > 12
    assert pygame.image.tobytes(seen(hour), "RGB") == pygame.image.tobytes(seen(None), "RGB")


def test_there_is_no_moon_and_no_sun_by_night() -> None:
    for name in sorted(set(NAMES) - BY_THEIR_OWN_LIGHT):
        night = lit((PICTURES / f"{name}.svg").read_bytes(), "night")
        sky = ElementTree.fromstring(night).find(f"{SVG}g[@id='sky']")
        assert sky is not None

        kept = [part for part in sky.iter() if part.get("display") != "none"]
        for group in [part for part in kept if part.get("data-light")]:
            assert group.get("data-light") == "night", name
        assert not sky.findall(f"{SVG}circle"), name


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
