"""The map that ships: what must be true of Paris in 1944, asked of its own lines and of public figures."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise

import pytest

from game import shipped
from game.desktop.cartography import CityMap, Point, Shape, read_map, way_between
from game.desktop.ground import area, crosses, inside, length, metres, off
from game.loading.project import load_story

FILE = shipped.assets() / "map" / "paris-1944.json"
SQUARE_KILOMETRES = {
    "1er": 1.83, "2e": 0.99, "3e": 1.17, "4e": 1.60, "5e": 2.54, "6e": 2.15, "7e": 4.09, "8e": 3.88,
    "9e": 2.18, "10e": 2.89, "11e": 3.67, "12e": 16.32, "13e": 7.15, "14e": 5.64, "15e": 8.50,
    "16e": 16.37, "17e": 5.67, "18e": 6.01, "19e": 6.79, "20e": 5.98,
}  # fmt: skip
"""The arrondissements as the city and the national statistics institute publish them, the two woods counted."""

HECTARES = {
    "ile-de-la-cite": 22.5,
    "ile-saint-louis": 11,
    "luxembourg": 22.5,
    "tuileries": 22.4,
    "buttes-chaumont": 24.7,
    "parc-montsouris": 15.4,
    "pere-lachaise-cemetery": 43,
    "montparnasse-cemetery": 19,
    "bois-de-boulogne": 846,
    "bois-de-vincennes": 995,
}

NEIGHBORS = {
    "1er": "2e 3e 4e 6e 7e 8e 9e",
    "2e": "1er 3e 9e 10e",
    "3e": "1er 2e 4e 10e 11e",
    "4e": "1er 3e 5e 11e 12e",
    "5e": "4e 6e 12e 13e 14e",
    "6e": "1er 5e 7e 14e 15e",
    "7e": "1er 6e 8e 15e 16e",
    "8e": "1er 7e 9e 16e 17e",
    "9e": "1er 2e 8e 10e 18e",
    "10e": "2e 3e 9e 11e 18e 19e",
    "11e": "3e 4e 10e 12e 20e",
    "12e": "4e 5e 11e 13e 20e",
    "13e": "5e 12e 14e",
    "14e": "5e 6e 13e 15e",
    "15e": "6e 7e 14e 16e",
    "16e": "7e 8e 15e 17e",
    "17e": "8e 16e 18e",
    "18e": "9e 10e 17e 19e",
    "19e": "10e 18e 20e",
    "20e": "11e 12e 19e",
}

LATER_NAMES = (
    "Bir-Hakeim", "Charles-de-Gaulle", "de Gaulle", "Simone", "Senghor", "Garigliano", "périphérique",
    "Périphérique", "New-York", "Kennedy", "Leclerc", "Auriol", "Citroën", "Losserand", "Coty", "Jean-Moulin",
    "Anatole-France", "Winston", "Franklin", "Roosevelt", "Stalingrad", "Colonel-Fabien", "Mandel", "Dormoy",
)  # fmt: skip
"""Names given after August 1944, and works built after it."""

DISTRICTS = {
    "pharmacy": "5e",
    "rue-mouffetard": "5e",
    "contrescarpe": "5e",
    "quai-de-montebello": "5e",
    "rue-de-la-harpe": "5e",
    "parvis-notre-dame": "4e",
    "prefecture": "4e",
    "hotel-dieu": "4e",
    "rue-saint-denis": "1er",
    "luxembourg": "6e",
    "chatelet": "1er",
    "hotel-meurice": "1er",
    "hotel-majestic": "16e",
    "ecole-militaire": "7e",
    "chambre-des-deputes": "7e",
    "caserne-prince-eugene": "10e",
    "square-viviani": "5e",
    "quai-des-grands-augustins": "6e",
    "rue-de-bellechasse": "7e",
}
"""Where the streets of the campaign's places lie."""

ON_THE_MAP = {
    "rue de Meaux": (Point(2.3783, 48.8806), "19e"),
    "Denfert-Rochereau": (Point(2.3322, 48.8336), "14e"),
    "Hôtel Meurice": (Point(2.3283, 48.8650), "1er"),
    "Hôtel Majestic": (Point(2.2930, 48.8717), "16e"),
    "École militaire": (Point(2.3055, 48.8528), "7e"),
    "place de l’Opéra": (Point(2.3320, 48.8709), "9e"),
    "100 rue Réaumur": (Point(2.3447, 48.8664), "2e"),
    "Grand Palais": (Point(2.3124, 48.8661), "8e"),
    "Gare de l’Est": (Point(2.3590, 48.8768), "10e"),
    "Gare de Lyon": (Point(2.3740, 48.8443), "12e"),
    "mairie of the 17th": (Point(2.3204, 48.8839), "17e"),
    "Hôpital Bichat": (Point(2.3320, 48.8985), "18e"),
    "Porte d’Italie": (Point(2.3604, 48.8188), "13e"),
    "Gare Montparnasse": (Point(2.3210, 48.8425), "15e"),
    "Père-Lachaise": (Point(2.3950, 48.8610), "20e"),
    "Cirque d’Hiver": (Point(2.3676, 48.8632), "11e"),
    "Musée Carnavalet": (Point(2.3625, 48.8577), "3e"),
}

FORMER_FORTS = 600
"""Metres: the gates stand where the ramparts of 1844 stood, the limit of 1930 beyond the open ground before them."""


@pytest.fixture(scope="module")
def city() -> CityMap:
    return read_map(FILE.read_text(encoding="utf-8"))


def the(city: CityMap, id: str) -> Shape:
    (found,) = [shape for shape in city.shapes if shape.id == id]
    return found


def districts_at(city: CityMap, point: Point) -> list[str]:
    return [shape.name for shape in city.of("district") if inside(point, shape.points)]


def edges(shape: Shape) -> set[frozenset[Point]]:
    return {frozenset(pair) for pair in pairwise((*shape.points, shape.points[0]))}


def streets(city: CityMap) -> list[Shape]:
    return [*city.of("street", "boulevard")]


# --- outlines ---


def test_the_map_is_small_enough_to_read_at_once() -> None:
    assert FILE.stat().st_size < 200_000


@pytest.mark.parametrize(("district", "known"), SQUARE_KILOMETRES.items())
def test_a_district_has_the_area_that_is_published(city: CityMap, district: str, known: float) -> None:
    (shape,) = [shape for shape in city.of("district") if shape.name == district]

    assert area(shape.points) / 1e6 == pytest.approx(known, rel=0.06)


def test_the_city_has_the_area_that_is_published(city: CityMap) -> None:
    assert area(the(city, "paris").points) / 1e6 == pytest.approx(105.4, rel=0.01)


def test_the_districts_cover_the_city_and_do_not_overlap(city: CityMap) -> None:
    limit = the(city, "paris").points
    grid = [Point(2.22 + 0.005 * i, 48.812 + 0.003 * j) for i in range(52) for j in range(32)]

    covered = [(point, districts_at(city, point)) for point in grid]

    assert sum(area(shape.points) for shape in city.of("district")) == pytest.approx(area(limit), rel=0.01)
    assert [point for point, found in covered if len(found) != inside(point, limit)] == []


@pytest.mark.parametrize(("district", "known"), NEIGHBORS.items())
def test_a_district_shares_its_borders_with_its_neighbors(city: CityMap, district: str, known: str) -> None:
    shapes = {shape.name: edges(shape) for shape in city.of("district")}

    found = {name for name, theirs in shapes.items() if name != district and theirs & shapes[district]}

    assert found == set(known.split())


def test_every_piece_of_border_lies_between_two_districts_or_on_the_limit(city: CityMap) -> None:
    used = Counter(edge for shape in city.of("district") for edge in edges(shape))

    alone = {edge for edge, times in used.items() if times == 1}

    assert set(used.values()) == {1, 2}
    assert alone == edges(the(city, "paris"))


@pytest.mark.parametrize(("shape", "known"), HECTARES.items())
def test_islands_parks_and_cemeteries_have_about_their_known_size(
    city: CityMap, shape: str, known: float
) -> None:
    assert area(the(city, shape).points) / 1e4 == pytest.approx(known, rel=0.2)


def test_gates_stand_within_the_old_ramparts_ground_of_the_limit_or_at_a_wood(city: CityMap) -> None:
    limit = the(city, "paris")
    edge = [limit, the(city, "bois-de-boulogne"), the(city, "bois-de-vincennes")]

    for gate in city.of("gate"):
        assert inside(gate.points[0], limit.points), gate.name
        assert min(off(gate.points[0], each) for each in edge) < FORMER_FORTS, gate.name


# --- water ---


def test_the_limit_meets_the_seine_where_the_districts_of_its_two_banks_meet(city: CityMap) -> None:
    seine = the(city, "seine")
    outline = {name: set(the(city, f"district-{name}").points) for name in (12, 13, 15, 16)}
    limit = set(the(city, "paris").points)

    upstream, downstream = (limit & outline[a] & outline[b] for a, b in ((12, 13), (15, 16)))

    assert len(upstream) == len(downstream) == 1
    assert all(inside(point, seine.points) for point in upstream | downstream)


def test_islands_lie_in_the_seine(city: CityMap) -> None:
    seine = the(city, "seine")

    for island in city.of("island"):
        assert all(inside(point, seine.points) for point in island.points), island.name
        assert not any(crosses(a, b, seine) for a, b in pairwise((*island.points, island.points[0]))), (
            island.name
        )


def test_the_two_large_islands_do_not_touch(city: CityMap) -> None:
    cite, saint_louis = the(city, "ile-de-la-cite"), the(city, "ile-saint-louis")

    assert min(off(point, saint_louis) for point in cite.points) > 30


def test_each_bridge_goes_from_one_shore_to_another(city: CityMap) -> None:
    shores = city.of("island")
    seine = the(city, "seine")

    for bridge in city.of("bridge"):
        ends = []
        for end in (bridge.points[0], bridge.points[-1]):
            on = [island.id for island in shores if inside(end, island.points)]
            assert on or not inside(end, seine.points), f"{bridge.name} ends in the water"
            ends.append(on)
        cut = [shore for shore in (seine, *shores) if crosses(bridge.points[0], bridge.points[-1], shore)]
        assert cut, f"{bridge.name} crosses no bank"
        assert ends[0] != ends[1] or ends == [[], []], f"{bridge.name} does not leave its island"


def test_no_street_wades_through_the_seine(city: CityMap) -> None:
    banks = [the(city, "seine"), *city.of("island")]

    wading = [
        street.name
        for street in streets(city)
        for a, b in pairwise(street.points)
        if any(crosses(a, b, bank) for bank in banks)
    ]

    assert wading == []


def test_the_bridges_that_stood_in_the_heart_of_the_city_are_all_there(city: CityMap) -> None:
    names = {bridge.name for bridge in city.of("bridge")}

    assert names >= {
        "Pont National", "Pont de Tolbiac", "Pont de Bercy", "Pont d’Austerlitz", "Pont de Sully",
        "Pont de la Tournelle", "Pont Marie", "Pont Louis-Philippe", "Passerelle Saint-Louis",
        "Pont de l’Archevêché", "Pont au Double", "Petit-Pont", "Pont Saint-Michel", "Pont d’Arcole",
        "Pont Notre-Dame", "Pont au Change", "Pont Neuf", "Pont des Arts", "Pont du Carrousel", "Pont Royal",
        "Pont de Solférino", "Pont de la Concorde", "Pont Alexandre-III", "Pont des Invalides",
        "Pont de l’Alma", "Passerelle Debilly", "Pont d’Iéna", "Pont de Passy", "Pont de Grenelle",
        "Pont Mirabeau", "Viaduc d’Auteuil",
    }  # fmt: skip


def test_nothing_bears_a_name_given_later(city: CityMap) -> None:
    shapes = [*city.shapes, *(shape for inset in city.insets for shape in inset.shapes)]
    labels = [*city.labels, *(label for inset in city.insets for label in inset.labels)]

    names = [*(shape.name for shape in shapes), *(label.text for label in labels)]

    assert [name for name in names for later in LATER_NAMES if later in name] == []


# --- streets and ways ---


def test_every_street_can_be_reached_from_every_other(city: CityMap) -> None:
    waiting = [next(iter(city.ways))]
    reached: set[Point] = set()

    while waiting:
        corner = waiting.pop()
        if corner not in reached:
            reached.add(corner)
            waiting.extend(city.ways[corner])

    assert reached == set(city.ways)


def test_streets_that_cross_share_a_corner(city: CityMap) -> None:
    pieces = [(street, a, b) for street in streets(city) for a, b in pairwise(street.points)]

    unmarked = [
        (street.name, other.name)
        for i, (street, a, b) in enumerate(pieces)
        for other, c, d in pieces[i + 1 :]
        if not {a, b} & {c, d} and crosses(a, b, Shape("piece", "street", "", (c, d), closed=False))
    ]

    assert unmarked == []


def passed(city: CityMap, way: tuple[Point, ...]) -> list[str]:
    """The bridges a way goes over, in order."""
    pieces = {frozenset(pair): b.name for b in city.of("bridge") for pair in pairwise(b.points)}
    return [pieces[frozenset(pair)] for pair in pairwise(way) if frozenset(pair) in pieces]


@pytest.mark.parametrize(
    ("start", "goal", "bridges"),
    [
        ("rue-mouffetard", "parvis-notre-dame", ["Pont au Double"]),
        ("boulevard-du-palais", "quai-de-montebello", ["Petit-Pont"]),
        ("rue-de-la-harpe", "rue-saint-denis", ["Pont Saint-Michel", "Pont au Change"]),
        ("chatelet", "boulevard-du-palais", ["Pont au Change"]),
        ("boulevard-du-palais", "pont-de-sully", ["Passerelle Saint-Louis"]),
        ("chatelet", "contrescarpe", ["Pont au Change", "Petit-Pont"]),
        ("quai-de-montebello", "rue-de-la-harpe", []),
    ],
)
def test_a_walk_of_the_nineteenth_goes_over_the_bridges_a_parisian_would_take(
    city: CityMap, start: str, goal: str, bridges: list[str]
) -> None:
    places = places_of_the_campaign()

    way = way_between(city, places[start], places[goal])

    assert passed(city, way) == bridges
    assert length(way) < 1.6 * metres(way[0], way[-1])


def test_the_way_from_the_porte_ditalie_to_the_hotel_de_ville_is_about_four_and_a_half_kilometres(
    city: CityMap,
) -> None:
    way = way_between(city, Point(2.3604, 48.8188), Point(2.3522, 48.8566))

    assert 4_300 < length(way) < 5_000


@pytest.mark.parametrize(
    ("start", "goal", "known"),
    [
        ("arc-de-triomphe", "notre-dame", 4_640),
        ("tour-eiffel", "notre-dame", 4_100),
        ("sacre-coeur", "pantheon-building", 4_500),
        ("opera-building", "louvre", 1_300),
        ("arc-de-triomphe", "chateau-de-vincennes", 10_900),
    ],
)
def test_landmarks_are_as_far_apart_as_they_are(city: CityMap, start: str, goal: str, known: float) -> None:
    assert metres(the(city, start).points[0], the(city, goal).points[0]) == pytest.approx(known, rel=0.03)


# --- the story's places ---


@cache
def places_of_the_campaign() -> dict[str, Point]:
    record = load_story(shipped.campaign()).record
    return {id: Point(place.at[1], place.at[0]) for id, place in record.places.items() if place.at}


@pytest.mark.parametrize(("place", "district"), DISTRICTS.items())
def test_a_place_of_the_campaign_lies_in_the_district_of_its_street(
    city: CityMap, place: str, district: str
) -> None:
    assert districts_at(city, places_of_the_campaign()[place]) == [district]


@pytest.mark.parametrize(("point", "district"), ON_THE_MAP.values(), ids=ON_THE_MAP)
def test_a_known_address_lies_in_its_district(city: CityMap, point: Point, district: str) -> None:
    assert districts_at(city, point) == [district]


def test_every_place_of_the_campaign_lies_on_the_map(city: CityMap) -> None:
    for id, point in places_of_the_campaign().items():
        in_an_inset = any(
            inset.south_west.lon < point.lon < inset.north_east.lon
            and inset.south_west.lat < point.lat < inset.north_east.lat
            for inset in city.insets
        )
        ground = [the(city, "paris"), *city.of("suburb")]
        assert in_an_inset or any(inside(point, each.points) for each in ground), id


@pytest.mark.parametrize("suburb", ["bois-colombes", "ivry", "drancy", "antony"])
def test_an_inset_holds_its_commune_whole(city: CityMap, suburb: str) -> None:
    (inset,) = [inset for inset in city.insets if inset.id == suburb]
    commune = the(city, f"commune-{suburb}")

    for point in commune.points:
        assert inset.south_west.lon < point.lon < inset.north_east.lon, point
        assert inset.south_west.lat < point.lat < inset.north_east.lat, point
    assert commune.points in [shape.points for shape in inset.shapes]


@pytest.mark.parametrize(
    ("suburb", "known"), [("bois-colombes", 1.92), ("ivry", 6.10), ("drancy", 7.76), ("antony", 9.56)]
)
def test_a_commune_in_broad_strokes_keeps_about_its_area(city: CityMap, suburb: str, known: float) -> None:
    assert area(the(city, f"commune-{suburb}").points) / 1e6 == pytest.approx(known, rel=0.15)
