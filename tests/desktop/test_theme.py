"""Themes: everything that is read can be read, whoever looks."""

from __future__ import annotations

import itertools

import pytest

from game.desktop.icons import DRAWN, icon
from game.desktop.theme import GROUNDS, LABELS, LARGE, THEMES, Theme, contrast
from game.words import say


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_every_text_stands_out_from_its_ground(theme: Theme):
    pairs = [(ground, ink) for ground, inks in GROUNDS.items() for ink in inks]
    pairs += [(ground, label) for ground in ("paper", "card") for label in LABELS]

    faint = {
        (ground, ink): round(contrast(theme.color(ink), theme.color(ground)), 2)
        for ground, ink in pairs
        if contrast(theme.color(ink), theme.color(ground)) < _needed(theme, ink)
    }

    assert faint == {}


def _needed(theme: Theme, ink: str) -> float:
    if theme.name == "contrast":
        return 7.0
    return 3.0 if ink in LARGE else 4.5


def test_contrast_is_the_ratio_of_the_web_content_guidelines():
    assert contrast((0, 0, 0), (255, 255, 255)) == 21.0
    assert contrast((255, 255, 255), (0, 0, 0)) == 21.0
    assert contrast((119, 119, 119), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)
    assert contrast((50, 50, 50), (50, 50, 50)) == 1.0


def test_every_theme_knows_the_same_roles():
    roles = {frozenset(theme.colors) for theme in THEMES.values()}

    assert len(roles) == 1


def test_labels_are_told_apart_without_color():
    words = [say(f"label.{label}") for label in LABELS]
    signs = [_shape(label) for label in LABELS]

    assert len(set(words)) == len(LABELS)
    for one, other in itertools.combinations(signs, 2):
        assert sum(a != b for a, b in zip(one, other, strict=True)) > 30


def _shape(name: str) -> list[bool]:
    """Where the sign is inked, at the size it has beside small print."""
    drawn = icon(name, 16, (0, 0, 0))
    return [drawn.get_at((x, y)).a > 127 for y in range(16) for x in range(16)]


@pytest.mark.parametrize("name", sorted(DRAWN))
def test_every_icon_is_inked_and_stays_inside_its_square(name: str):
    drawn = icon(name, 48, (200, 30, 20))

    assert drawn.get_size() == (48, 48)
    inked = drawn.get_bounding_rect(min_alpha=200)
    assert inked.width >= 20 and inked.height >= 16
