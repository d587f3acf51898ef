"""Places whose longitude was written before their latitude."""

from __future__ import annotations

import pytest

from game.authoring.check import judged
from tests.authoring.writing import project


def asked(folder, *points: str) -> list[tuple[str, str]]:
    """The line and the hint of each question about places `p0`, `p1` … at those points."""
    places = "".join(f"p{number}: {{name: A place, at: {point}}}\n" for number, point in enumerate(points))
    told = judged(project(folder, {"record/places.yaml": places}))
    return [(one.message.split("'")[1], one.hint) for one in told if one.code == "W222"]


@pytest.mark.parametrize(
    "others",
    [[], ["[48.85, 2.34]"], ["[48.85, 2.34]", "[48.86, 2.36]"], ["[48.85, 2.34]", "[49.18, -0.37]"]],
)
def test_paris_the_other_way_round_is_answered_with_the_right_order(tmp_path, others):
    ((place, hint),) = asked(tmp_path, "[2.3450, 48.8534]", *others)

    assert place == "p0"
    assert "write 'at: [48.8534, 2.345" in hint


def test_when_all_places_are_the_other_way_round_each_is_asked_about(tmp_path):
    found = asked(tmp_path, "[2.34, 48.85]", "[2.36, 48.86]", "[-0.37, 49.18]")

    assert [place for place, _ in found] == ["p0", "p1", "p2"]


def test_elsewhere_the_other_places_tell(tmp_path):
    found = asked(tmp_path, "[21.03, 105.85]", "[21.04, 105.83]", "[20.86, 106.68]")
    assert found == []

    found = asked(
        tmp_path / "turned", "[34.69, 135.50]", "[-71.06, 42.36]", "[42.35, -71.05]", "[42.37, -71.11]"
    )
    assert [place for place, _ in found] == ["p1"]


@pytest.mark.parametrize(
    "points",
    [
        ["[48.85, 2.34]", "[49.18, -0.37]"],
        ["[48.85, 2.34]", "[48.86, 2.36]", "[36.75, 3.06]"],
        ["[48.85, 2.34]", "[48.86, 2.36]", "[-4.27, 15.27]"],
        ["[48.85, 2.34]", "[14.69, -17.45]", "[38.90, -77.04]", "[55.75, 37.62]"],
        ["[42.36, -71.06]", "[-71.06, 42.36]"],
    ],
)
def test_places_of_the_war_far_from_paris_are_right(tmp_path, points):
    assert asked(tmp_path, *points) == []
