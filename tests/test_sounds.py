"""The sounds are what their scripts make: small, calm, without a seam, each with its credit."""

from __future__ import annotations

import hashlib
import io
import math
import re
import subprocess
import sys
import wave
from array import array
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pygame
import pytest
import yaml

from game.desktop.joint import SLOPE, close_joint
from game.desktop.sound import RATE

ROOT = Path(__file__).resolve().parents[1]
SOUNDS = ROOT / "assets" / "sounds"
MAKE = SOUNDS / "make"
NAMES = sorted(path.stem for path in SOUNDS.glob("*.ogg"))
SMALL = {"paper"}
PLACES = [name for name in NAMES if name not in SMALL]
LARGEST, ALL = 300_000, 3_000_000  # bytes
MINUS_3_DB = 10 ** (-3 / 20) * 32_768


@pytest.fixture(scope="module")
def mixer() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SDL_AUDIODRIVER", "dummy")
        pygame.mixer.init(RATE, -16, 2, allowedchanges=0)
        yield
        pygame.mixer.quit()


@pytest.fixture(scope="module")
def credits() -> dict[str, dict[str, str]]:
    told = yaml.safe_load((ROOT / "assets" / "credits.yaml").read_text(encoding="utf-8"))
    sounds: dict[str, dict[str, str]] = told["sounds"]
    return sounds


def decoded(name: str) -> tuple[array[int], array[int]]:
    """What the left and the right ear hear."""
    raw = array("h", pygame.mixer.Sound(io.BytesIO((SOUNDS / f"{name}.ogg").read_bytes())).get_raw())
    return raw[0::2], raw[1::2]


def strength(samples: array[int]) -> float:
    """Root mean square, in decibels below the most there can be."""
    return 20 * math.log10(math.sqrt(sum(v * v for v in samples) / len(samples)) / 32_768)


def made_again(name: str, folder: Path) -> bytes:
    """The samples that the script makes now."""
    subprocess.run([sys.executable, str(MAKE), "--wav", "--to", str(folder), name], check=True)
    with wave.open(str(folder / f"{name}.wav")) as file:
        return file.readframes(file.getnframes())


def test_there_is_a_script_for_every_sound_and_a_sound_for_every_script() -> None:
    scripts = sorted(path.stem.replace("_", "-") for path in (MAKE / "sounds").glob("[a-z]*.py"))

    assert scripts == NAMES
    assert len(NAMES) >= 10


def test_every_sound_that_a_page_or_the_program_asks_for_is_there() -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "scenes").glob("*/*.yaml"))
    program = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "game").glob("desktop/**/*.py"))

    by_pages = set(re.findall(r"^ +sound: ([\w-]+)$", pages, re.MULTILINE))
    by_program = set(re.findall(r'\bPlay\("([\w-]+)"\)', program))

    assert len(by_pages) >= 10
    assert by_pages <= set(PLACES)
    assert by_program == SMALL


def test_every_sound_and_nothing_else_has_a_credit(credits: dict[str, dict[str, str]]) -> None:
    assert sorted(credits) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_credit_says_in_one_sentence_what_is_heard_and_who_made_it(
    name: str, credits: dict[str, dict[str, str]]
) -> None:
    credit = credits[name]

    assert list(credit) == ["title", "says", "made-by", "license"]
    assert all(told.strip() for told in credit.values())
    assert credit["license"] == "CC BY 4.0"
    assert (ROOT / credit["made-by"]).is_file()
    assert len(re.findall(r"[.!?](?:\s|$)", credit["says"])) == 1, "one line, for those who cannot hear it"


def test_the_sounds_together_are_small_enough_for_a_slow_connection() -> None:
    sizes = {name: (SOUNDS / f"{name}.ogg").stat().st_size for name in NAMES}

    assert max(sizes.values()) <= LARGEST, sizes
    assert sum(sizes.values()) <= ALL


@pytest.mark.usefixtures("mixer")
@pytest.mark.parametrize("name", PLACES)
def test_a_place_sounds_for_half_a_minute_or_so_calmly_in_both_ears_and_around_zero(name: str) -> None:
    ears = decoded(name)

    for ear in ears:
        assert 20 <= len(ear) / RATE <= 40
        assert max(map(abs, ear)) <= MINUS_3_DB
        assert -40 <= strength(ear) <= -23
        assert abs(sum(ear) / len(ear)) <= 8
    assert ears[0] != ears[1]


@pytest.mark.usefixtures("mixer")
@pytest.mark.parametrize("name", PLACES)
def test_a_place_goes_round_without_a_click_or_a_gap(name: str) -> None:
    for ear in decoded(name):
        stir = sorted(abs(b - a) for a, b in pairwise(ear))

        close_joint(memoryview(ear), 1)

        joint = [abs(ear[at] - ear[at - 1]) for at in range(-8, 9)]
        assert max(joint) <= stir[len(stir) * 999 // 1000], "it stirs no more at the joint than elsewhere"
        assert strength(ear[-SLOPE:] + ear[:SLOPE]) > -75, "no silence is left there"


@pytest.mark.usefixtures("mixer")
@pytest.mark.parametrize("name", sorted(SMALL))
def test_a_small_sound_is_short_and_begins_and_ends_in_silence(name: str) -> None:
    for ear in decoded(name):
        assert len(ear) / RATE <= 1.5
        assert max(map(abs, ear)) <= MINUS_3_DB
        assert max(map(abs, [*ear[:50], *ear[-50:]])) <= 40


def test_the_script_makes_the_same_samples_twice(tmp_path: Path) -> None:
    once, again = made_again("paper", tmp_path / "once"), made_again("paper", tmp_path / "again")

    assert hashlib.sha256(once).hexdigest() == hashlib.sha256(again).hexdigest()


@pytest.mark.usefixtures("mixer")
def test_the_committed_sound_is_the_one_that_the_script_makes_but_for_its_coding(tmp_path: Path) -> None:
    made = array("h", made_again("paper", tmp_path))

    kept = decoded("paper")

    tenth = RATE // 10
    for ear, committed in enumerate(kept):
        again = made[ear::2]
        assert len(again) == len(committed)
        for at in range(0, RATE * 6 // 10, tenth):
            here, there = strength(again[at : at + tenth]), strength(committed[at : at + tenth])
            assert abs(here - there) < 2, f"after {at / RATE:.1f} seconds"


def test_a_misspelled_name_is_answered_with_the_names_there_are(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, str(MAKE), "--to", str(tmp_path), "papre"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 2
    assert "no sound is called 'papre'" in run.stderr
    assert "paper" in run.stderr
    assert not list(tmp_path.iterdir())
