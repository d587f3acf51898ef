"""Tracing: smooth outlines, dashes of a length, names turned about their middle, and plates drawn once."""

from __future__ import annotations

from itertools import pairwise
from math import dist

import pygame
import pytest

from game.desktop.boxes import Area, Block, Name, Plate, Rect, Stroke
from game.desktop.draw import draw
from game.desktop.fonts import measure
from game.desktop.layout import Hit, Layout
from game.desktop.messages import Leave
from game.desktop.theme import THEMES, contrast
from game.desktop.tracing import dashed

SIZE = (200, 120)
THEME = THEMES["contrast"]
PAPER, INK, ACCENT = (THEME.color(role) for role in ("paper", "ink", "accent"))


def drawn(*boxes: object, tips: object = None, hovered: str | None = None) -> pygame.Surface:
    surface = pygame.Surface(SIZE, depth=32)
    hits = (Hit("row", (Rect(0, 0, 9, 9),), Leave(), "row", twin="pin"), Hit("pin", (), Leave(), "pin"))
    layout = Layout(*SIZE, (Block(Rect(0, 0, *SIZE), "paper"), *boxes), (), hits, tips or {})  # type: ignore[arg-type]
    draw(surface, layout, THEME, {}, None, hovered, lambda _: None)
    return surface


def at(surface: pygame.Surface, x: int, y: int) -> tuple[int, ...]:
    return tuple(surface.get_at((x, y)))[:3]


def inked(surface: pygame.Surface) -> pygame.Rect:
    mask = pygame.mask.from_threshold(surface, PAPER, (40, 40, 40, 255))
    mask.invert()
    parts = mask.get_bounding_rects()
    return parts[0].unionall(parts[1:])


def test_an_outline_is_filled_and_edged_and_its_rim_is_smooth():
    square = ((20, 20), (80, 30), (70, 90), (25, 80))

    surface = drawn(Area(square, "accent", "ink", 3))

    assert at(surface, 50, 55) == ACCENT
    assert at(surface, 10, 55) == PAPER
    shades = {at(surface, x, 25) for x in range(15, 60)}
    assert len(shades) > 4  # between paper and ink, where the slanting edge crosses pixels


def test_an_outline_leaves_no_ink_outside_the_rectangle_it_names():
    for box in (
        Area(((30, 20), (60, 50), (30, 80), (10, 50)), "accent", "ink", 4),
        Stroke(((20, 20), (150, 90)), 7, "ink"),
        Name(100, 60, measure("Seine", "poster", 20), "Seine", "poster", 20, "ink", 40),
    ):
        ink, told = inked(drawn(box)), box.rect.inset(-1)

        assert pygame.Rect(told.x, told.y, told.width, told.height).contains(ink)


@pytest.mark.parametrize("line", [[(0, 0), (100, 0)], [(0, 0), (30, 40), (30, 110), (-20, 110)]])
def test_dashes_have_their_length_also_round_a_corner(line):
    pieces = list(dashed(line, 9, 5))

    lengths = [sum(dist(*pair) for pair in pairwise(piece)) for piece in pieces]
    assert lengths[:-1] == pytest.approx([9] * (len(pieces) - 1))
    total = sum(dist(*pair) for pair in pairwise(line))
    assert len(pieces) == -(-total // 14)


def test_a_name_turned_stands_about_its_middle():
    width = measure("Rue de Rivoli", "book-italic", 18)
    plain, turned = (
        inked(drawn(Name(100, 60, width, "Rue de Rivoli", "book-italic", 18, "ink", turn)))
        for turn in (0, 90)
    )

    for ink in (plain, turned):
        assert abs(ink.centerx - 100) <= 4 and abs(ink.centery - 60) <= 4
    assert plain.width > 3 * plain.height and turned.height > 3 * turned.width


def test_a_halo_keeps_a_name_apart_from_what_it_stands_on():
    width = measure("Cité", "poster", 20)
    ground = Block(Rect(0, 0, *SIZE), "accent")

    surface = drawn(ground, Name(100, 60, width, "Cité", "poster", 20, "ink", halo="paper"))

    assert PAPER in {at(surface, x, 60) for x in range(80, 120)}


def test_a_plate_shows_the_part_of_its_sheet_that_it_names():
    boxes = (Area(((50, 30), (90, 30), (90, 70), (50, 70)), "accent"),)

    for left, top in ((0, 0), (20, 10)):
        surface = drawn(Plate(Rect(10, 10, 100, 80), (200, 160), (left, top), boxes, "paper", grain=False))
        ink = inked(surface)

        assert abs(ink.x - (60 - left)) <= 1 and abs(ink.y - (40 - top)) <= 1


def test_a_tip_is_drawn_only_while_its_hit_or_its_twin_is_meant():
    tips = {"pin": (Block(Rect(150, 80, 20, 20), "accent"),)}

    shown = [at(drawn(tips=tips, hovered=id), 160, 90) == ACCENT for id in (None, "row", "pin")]

    assert shown == [False, True, True]


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_the_grounds_of_the_map_are_told_apart_without_color(theme):
    def apart(one: str, other: str) -> float:
        return contrast(theme.color(one), theme.color(other))

    assert apart("map-water", "map-city") >= 1.8
    assert apart("map-water", "map-park") >= 1.5
    assert apart("map-street", "map-city") >= 1.4
    assert apart("map-limit", "map-ground") >= 3
    assert apart("accent", "map-city") >= 3
    assert apart("ink", "map-city") >= 3
