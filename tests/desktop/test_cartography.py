"""The map's file is read with kind errors; ground is measured; ways follow streets and bridges."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.desktop.cartography import CityMap, MapError, Point, read_map, way_between
from game.desktop.ground import (
    NOTRE_DAME,
    Shape,
    area,
    crosses,
    foot,
    ground,
    inside,
    length,
    metres,
    off,
    plane,
)

AROUND_PARIS = st.builds(Point, st.floats(2.2, 2.5), st.floats(48.73, 48.95))

TOWN = {
    "points": {
        "south-quay": [2.350, 48.850],
        "south-bridge": [2.352, 48.850],
        "north-bridge": [2.352, 48.852],
        "north-quay": [2.350, 48.852],
        "market": [2.350, 48.853],
    },
    "borders": {
        "shore": ["south-quay", "south-bridge"],
        "rest": ["south-bridge", [2.351, 48.849], "south-quay"],
    },
    "shapes": [
        {"id": "south", "kind": "district", "name": "Sud", "borders": ["shore", "rest"]},
        {
            "id": "river",
            "kind": "water",
            "name": "Rivière",
            "around": [[2.34, 48.8505], [2.36, 48.8505], [2.36, 48.8515], [2.34, 48.8515]],
        },
        {"id": "quay-s", "kind": "street", "name": "Quai sud", "along": ["south-quay", "south-bridge"]},
        {"id": "bridge", "kind": "bridge", "name": "Pont", "along": ["south-bridge", "north-bridge"]},
        {
            "id": "quay-n",
            "kind": "street",
            "name": "Quai nord",
            "along": ["north-bridge", "north-quay", "market"],
        },
        {"id": "gate", "kind": "gate", "name": "Porte", "at": "market"},
    ],
    "labels": [{"text": "Sud", "kind": "district", "at": "south-quay", "turn": 12}],
    "insets": [
        {
            "id": "village",
            "name": "Village",
            "from-to": [[2.40, 48.80], [2.42, 48.82]],
            "shapes": [{"id": "road", "kind": "street", "name": "", "along": [[2.40, 48.80], [2.42, 48.82]]}],
        }
    ],
}


def town(**changed: object) -> CityMap:
    return read_map(json.dumps({**TOWN, **changed}))


def shape(**fields: object) -> dict[str, object]:
    return {"id": "thing", "kind": "street", "name": "Rue", **fields}


# --- reading ---


def test_a_map_is_read_with_its_shapes_labels_and_insets() -> None:
    city = town()

    assert [shape.id for shape in city.shapes] == ["south", "river", "quay-s", "bridge", "quay-n", "gate"]
    assert city.of("bridge")[0].points == (Point(2.352, 48.850), Point(2.352, 48.852))
    assert city.labels[0].turn == 12
    assert city.insets[0].shapes[0].id == "road"


def test_an_outline_that_follows_borders_names_each_corner_once() -> None:
    south = town().of("district")[0]

    assert south.closed
    assert south.points == (Point(2.350, 48.850), Point(2.352, 48.850), Point(2.351, 48.849))


def test_a_border_can_be_followed_backwards() -> None:
    turned = {"id": "south", "kind": "district", "name": "Sud", "borders": ["-rest", "-shore"]}

    city = town(shapes=[turned])

    assert area(city.shapes[0].points) == area(town().of("district")[0].points)


def test_a_line_stays_open_and_a_gate_is_one_spot() -> None:
    city = town()

    assert not city.of("street")[0].closed
    assert city.of("gate")[0].points == (Point(2.350, 48.853),)


@pytest.mark.parametrize(
    ("changed", "where", "why"),
    [
        ({"shapes": [shape(along=["nowhere", "market"])]}, "'thing'", "no point is named 'nowhere'"),
        ({"shapes": [shape(along=["market"])]}, "'thing'", "too few points"),
        ({"shapes": [shape(around=["market", "north-quay"])]}, "'thing'", "too few points"),
        ({"shapes": [shape()]}, "'thing'", "needs one of at, along, around, borders"),
        (
            {"shapes": [shape(at="market", along=["market", "north-quay"])]},
            "'thing'",
            "needs one of at, along, around, borders",
        ),
        ({"shapes": [shape(kind="moat", at="market")]}, "'thing'", "no kind of shape is called 'moat'"),
        ({"shapes": [shape(at="market")] * 2}, "'thing'", "two shapes have this id"),
        ({"shapes": [shape(borders=["shore", "wall"])]}, "'thing'", "no border is named 'wall'"),
        (
            {"shapes": [shape(borders=["shore", "-rest"])]},
            "'thing'",
            "border '-rest' does not begin where the one before it ends",
        ),
        (
            {"shapes": [shape(borders=["shore"])]},
            "'thing'",
            "the borders do not come back to where they began",
        ),
        (
            {"shapes": [shape(along=[[48.85, 2.35], "market"])]},
            "'thing'",
            "[48.85, 2.35] is not near Paris; longitude comes first",
        ),
        ({"shapes": [shape(along=[[2.35], "market"])]}, "'thing'", "expected [longitude, latitude]"),
        ({"shapes": [shape(along=[["2.35", 48.85], "market"])]}, "'thing'", "expected a number"),
        ({"shapes": {}}, "shapes", "expected a list"),
        (
            {"labels": [{"text": "Sud", "kind": "shout", "at": "market"}]},
            "label 'Sud'",
            "no kind of label is called 'shout'",
        ),
        (
            {"insets": [{"id": "far", "name": "Far", "from-to": ["market"], "shapes": []}]},
            "inset 'far'",
            "from-to needs the south-west and the north-east corner",
        ),
    ],
)
def test_what_cannot_be_drawn_is_told_with_its_place(
    changed: dict[str, object], where: str, why: str
) -> None:
    with pytest.raises(MapError) as caught:
        town(**changed)

    assert (caught.value.where, caught.value.why) == (where, why)


def test_a_file_that_is_not_json_is_told_with_its_line() -> None:
    with pytest.raises(MapError) as caught:
        read_map('{"points": {},\n"shapes": [}')

    assert caught.value.where == "line 2"


# --- ground ---


def test_notre_dame_is_where_measuring_begins() -> None:
    assert plane(NOTRE_DAME) == (0, 0)


@given(AROUND_PARIS)
def test_a_point_comes_back_from_the_plane(point: Point) -> None:
    there = ground(plane(point))

    assert math.isclose(there.lon, point.lon, abs_tol=1e-9)
    assert math.isclose(there.lat, point.lat, abs_tol=1e-9)


def true_plane(point: Point) -> tuple[float, float]:
    """By the length of a degree at the point's own latitude (WGS 84 series)."""
    middle, here = math.radians((point.lat + NOTRE_DAME.lat) / 2), math.radians(point.lat)
    north = 111_132.954 - 559.822 * math.cos(2 * middle) + 1.175 * math.cos(4 * middle)
    east = 111_412.84 * math.cos(here) - 93.5 * math.cos(3 * here) + 0.118 * math.cos(5 * here)
    return (point.lon - NOTRE_DAME.lon) * east, (point.lat - NOTRE_DAME.lat) * north


@given(st.builds(Point, st.floats(2.224, 2.470), st.floats(48.815, 48.903)))
def test_in_the_city_the_flat_sheet_is_off_by_less_than_ten_metres(point: Point) -> None:
    assert math.dist(plane(point), true_plane(point)) < 10


@pytest.mark.parametrize("corner", [Point(2.475, 48.942), Point(2.270, 48.729), Point(2.248, 48.932)])
def test_at_the_far_suburbs_the_flat_sheet_is_off_by_less_than_twenty_metres(corner: Point) -> None:
    assert math.dist(plane(corner), true_plane(corner)) < 20


def test_a_square_of_ground_has_its_area_and_its_inside() -> None:
    square = tuple(ground(spot) for spot in ((0, 0), (100, 0), (100, 100), (0, 100)))

    assert area(square) == pytest.approx(10_000)
    assert area(square[::-1]) == pytest.approx(10_000)
    assert inside(ground((50, 50)), square)
    assert not inside(ground((150, 50)), square)


def test_the_nearest_point_of_a_piece_of_street_may_be_its_end() -> None:
    a, b = ground((0, 0)), ground((100, 0))

    assert metres(foot(ground((40, 30)), a, b), ground((40, 0))) < 0.01
    assert foot(ground((-40, 30)), a, b) == ground((0, 0))
    assert foot(ground((5, 5)), a, a) == a


def test_an_outline_has_a_side_that_closes_it_and_a_line_has_not() -> None:
    points = tuple(ground(spot) for spot in ((0, 0), (100, 0), (100, 100), (0, 100)))
    west = ground((-10, 50))

    assert off(west, Shape("a", "park", "", points, closed=True)) == pytest.approx(10)
    assert off(west, Shape("a", "street", "", points, closed=False)) > 50
    assert crosses(west, ground((50, 50)), Shape("a", "park", "", points, closed=True))
    assert not crosses(west, ground((50, 50)), Shape("a", "street", "", points, closed=False))


# --- ways ---


def test_the_way_over_a_river_goes_by_the_bridge() -> None:
    city = town()
    here, there = Point(2.350, 48.8499), Point(2.350, 48.8531)

    way = way_between(city, here, there)

    assert way == (
        here,
        Point(2.350, 48.850),
        Point(2.352, 48.850),
        Point(2.352, 48.852),
        Point(2.350, 48.852),
        Point(2.350, 48.853),
        there,
    )


def test_a_place_by_the_water_is_left_on_its_own_bank() -> None:
    city = town(
        shapes=[
            *TOWN["shapes"],  # type: ignore[misc]
            shape(along=[[2.356, 48.852], "north-bridge"]),
        ]
    )
    here = Point(2.357, 48.8504)

    way = way_between(city, here, Point(2.356, 48.8521))

    assert not any(crosses(here, way[1], river) for river in city.of("water"))
    assert Point(2.352, 48.852) in way


def test_the_way_along_one_street_does_not_go_to_its_corners() -> None:
    way = way_between(town(), Point(2.3505, 48.8499), Point(2.3515, 48.8499))

    assert length(way) == pytest.approx(metres(way[0], way[-1]) + 2 * 11.1, abs=0.5)


def test_the_way_to_where_one_is_stays_there() -> None:
    here = Point(2.351, 48.850)

    way = way_between(town(), here, here)

    assert length(way) == pytest.approx(0, abs=0.01)


def test_where_no_street_leads_the_way_is_a_straight_line() -> None:
    bridgeless = [each for each in TOWN["shapes"] if each["kind"] != "bridge"]  # type: ignore[index,attr-defined]
    here, there = Point(2.350, 48.8499), Point(2.350, 48.8531)

    assert way_between(town(shapes=bridgeless), here, there) == (here, there)
    assert way_between(town(shapes=[]), here, there) == (here, there)


def test_a_way_back_is_as_long_as_the_way_there() -> None:
    here, there = Point(2.3508, 48.8499), Point(2.3497, 48.8528)

    assert length(way_between(town(), here, there)) == pytest.approx(length(way_between(town(), there, here)))
