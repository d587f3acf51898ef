"""The map on the screen: pins that can all be hit, a list that matches them, and looking around by every means."""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import cache
from math import dist
from pathlib import Path

import pytest

from game import shipped
from game.desktop.app import App, Level, MapPage, Reading, RecordPanel, Title
from game.desktop.atlas import city_of
from game.desktop.boxes import Area, Block, Glyphs, Name, Plate, Stroke
from game.desktop.fonts import measure
from game.desktop.gestures import Pointed, PointerDown, PointerUp, Pressed, Wheeled, meaning
from game.desktop.ground import NO_MAP, Point, metres
from game.desktop.layout import Layout, Rect, hit_at, opening
from game.desktop.looking import FARTHEST, NEAREST, ground, within
from game.desktop.looks import Look, LookAt, Tap
from game.desktop.messages import Focus, Hold, Input, Leave, OpenRecord, Show
from game.desktop.requests import ReadMap
from game.desktop.screens import lay_out
from game.desktop.screens.mapground import Projection, along, plate_of, runs
from game.desktop.screens.mappins import pins_of, radius
from game.desktop.screens.sheet import Sheet
from game.desktop.shelf import Shelf
from game.desktop.sights import sight
from game.desktop.tidings import Charted, Told
from game.desktop.update import update
from game.desktop.world import World
from game.loading import load_story
from game.saves import saves_of
from game.settings import Settings
from game.story import Start, State, Story, begin, choose, view
from game.story.citymap import city_at
from game.story.ids import PlaceId, SceneId
from game.words import say
from tests.desktop.screens.specimen import views
from tests.desktop.small import at, courier, reading

SIZES = [
    *itertools.product(((800, 600), (1024, 768), (1280, 720), (1920, 1080), (3840, 2160)), (100, 150, 200))
]


@cache
def campaign() -> Story:
    return load_story(shipped.campaign())


@cache
def afternoon() -> State:
    """The nineteenth, played by the first open choice until three o'clock."""
    state = begin(campaign(), 0, Start(scene=SceneId("back-room")))
    while (state.clock.time or "") < "14:00":
        opened = [offer.id for offer in view(campaign(), state).choices if offer.open]
        state = choose(campaign(), state, opened[0])
    return state


def app(look: Look | None = None, state: State | None = None, focused: str | None = None) -> App:
    levels = (Level(Title()), Level(Reading()), Level(MapPage(look), focused))
    return App(Settings(), levels, game=state or afternoon(), city=city_of(shipped.assets()))


def laid_out(shown: App, size: tuple[int, int] = (1280, 720), text: int = 100) -> Layout:
    return lay_out(sight(campaign(), shown), Sheet(*size, measure, text=text))


def means(shown: App, gesture: object) -> object:
    return meaning(gesture, laid_out(shown), shown, None)  # type: ignore[arg-type]


def pin_hits(layout: Layout) -> dict[str, Rect]:
    return {hit.id.removeprefix("pin:"): hit.rects[0] for hit in layout.hits if hit.id.startswith("pin:")}


def look_of(layout: Layout) -> Look:
    assert layout.chart is not None
    return layout.chart.look


# --- The pins and the list ---


def at_hour(date: str, time: str) -> App:
    first = begin(campaign(), 0, Start(scene=SceneId("back-room")))
    return app(state=first._replace(clock=first.clock._replace(date=date, time=time), before=first))


HELD = {
    "prefecture", "luxembourg", "hotel-meurice", "hotel-majestic", "ecole-militaire", "chambre-des-deputes",
    "caserne-prince-eugene", "kommandantur",
}  # fmt: skip
OF_THE_NINETEENTH = {"hotel-dieu", "parvis-notre-dame", "rue-de-bellechasse", "boulevard-du-palais"}


def test_at_three_on_the_nineteenth_there_is_a_pin_for_each_place_of_the_record_that_has_one():
    layout = laid_out(at_hour("1944-08-19", "15:00"))

    assert set(pin_hits(layout)) == {"pharmacy", *HELD, *OF_THE_NINETEENTH}


def test_at_eleven_on_the_twenty_second_the_barricades_have_pins_too():
    layout = laid_out(at_hour("1944-08-22", "11:00"))

    barricades = {"square-viviani", "carrefour-saint-michel", "quai-des-grands-augustins"}
    assert set(pin_hits(layout)) == {
        "pharmacy", *HELD, *OF_THE_NINETEENTH, "pont-dausterlitz", *barricades
    }  # fmt: skip


@pytest.mark.parametrize(("size", "text"), SIZES)
def test_no_pin_covers_another_or_leaves_the_map_and_each_is_what_a_click_on_it_hits(
    size: tuple[int, int], text: int
):
    for shown in (app(), app(within(0, 0, 2)), app(within(0, -500, 5)), app(within(0, 0, -1))):
        layout = laid_out(shown, size, text)
        assert layout.chart is not None
        pins = pin_hits(layout)

        frame, middles = layout.chart.frame, {}
        for place, rect in pins.items():
            assert min(rect.width, rect.height) >= 24
            assert frame.x <= rect.x and rect.right <= frame.right
            assert frame.y <= rect.y and rect.bottom <= frame.bottom
            middle = middles[place] = rect.x + rect.width // 2, rect.y + rect.height // 2
            hit = hit_at(layout, opening(layout), *middle)
            assert hit is not None and hit.id == f"pin:{place}"
        size_of_pin = next(iter(pins.values())).width if pins else 0
        for one, other in itertools.combinations(middles.values(), 2):
            assert dist(one, other) >= size_of_pin


def test_the_number_on_a_pin_is_the_number_before_its_row():
    layout = laid_out(app())
    pins = pins_of(campaign().record, city_at(campaign(), afternoon()))
    numbers = [pin.number for pin in pins.values() if pin.at is not None]

    on_map = [box.text for box in layout.boxes if isinstance(box, Glyphs) and box.text.isdecimal()]
    in_list = [box.text for box in layout.panes[0].boxes if isinstance(box, Glyphs) and box.text.isdecimal()]

    assert numbers == list(range(1, len(numbers) + 1))
    assert sorted(int(text) for text in on_map if text != "0") == numbers  # 0 is a key of the bar
    assert {int(text) for text in in_list} == set(numbers)
    assert list(dict.fromkeys(in_list)) == [str(number) for number in numbers]


def test_every_pin_has_a_row_that_the_keyboard_reaches_and_both_are_lit_together():
    layout = laid_out(app())
    rows = {hit.id: hit for hit in layout.hits if hit.focusable and hit.twin}

    for hit in (hit for hit in layout.hits if hit.id.startswith("pin:")):
        assert not hit.focusable
        assert rows[hit.twin].twin == hit.id
        assert hit.id in layout.tips


def test_a_pin_opens_the_entry_that_the_list_tells_first_of_its_place():
    layout = laid_out(at_hour("1944-08-19", "15:00"))
    opens = {hit.id: hit.message for hit in layout.hits}

    assert opens["pin:prefecture"] == OpenRecord("prefecture-attacked")
    assert opens["pin:hotel-dieu"] == OpenRecord("hotel-dieu-shells")
    assert opens["pin:hotel-meurice"] == OpenRecord("hotel-meurice")
    assert opens["pin:pharmacy"] == OpenRecord("pharmacy")


def test_a_card_opened_from_the_map_leads_back_to_the_same_look_and_row():
    before = app(within(100, 50, 3), focused="entry:prefecture-attacked")

    card, _ = update(campaign(), before, OpenRecord("prefecture-attacked"))
    back, _ = update(campaign(), card, Leave())

    assert card.screen == RecordPanel("prefecture-attacked")
    assert back == before


def test_all_that_is_known_in_the_city_is_in_sight_when_the_map_opens():
    for size, text in SIZES:
        layout = laid_out(at_hour("1944-08-22", "11:00"), size, text)

        assert len(pin_hits(layout)) == 17


def test_a_place_of_a_suburb_stands_on_a_map_of_its_own_and_the_list_says_how_far_it_is():
    layout = lay_out(views()["map"], Sheet(1280, 720, measure))
    plates = [box for box in layout.boxes if isinstance(box, Plate)]
    pins = pin_hits(layout)
    words = " ".join(box.text for box in layout.panes[0].boxes if isinstance(box, Glyphs))

    assert len(plates) == 3
    for plate, place in zip(plates[1:], ("bois-colombes", "drancy"), strict=True):
        pin = pins[place]
        assert plate.rect.x <= pin.x and pin.right <= plate.rect.right
        assert plate.rect.y <= pin.y and pin.bottom <= plate.rect.bottom
    assert say("map.away", kilometers=11, wind=say("map.wind.north-east")) in words
    assert layout.chart is not None and "place:held:drancy" not in layout.chart.spots


@pytest.mark.parametrize(("size", "text"), SIZES)
def test_what_a_pin_says_stands_in_the_window_with_all_its_words_on_its_card(
    size: tuple[int, int], text: int
):
    layout = lay_out(views()["map"], Sheet(*size, measure, text=text))

    for boxes in layout.tips.values():
        (card,) = [box.rect for box in boxes if isinstance(box, Block)]
        words = [box for box in boxes if isinstance(box, Glyphs) and not box.text.isdecimal()]
        assert words
        assert card.x >= 0 and card.right <= size[0] and card.y >= 0 and card.bottom <= size[1]
        for word in words:
            assert card.x <= word.x and word.x + word.width <= card.right
            assert card.y <= word.baseline - word.size * 0.7 and word.baseline <= card.bottom


@pytest.mark.parametrize(("size", "text"), SIZES)
def test_no_pin_of_the_list_is_cut_by_the_end_of_a_page(size: tuple[int, int], text: int):
    for layout in (laid_out(app(), size, text), lay_out(views()["map"], Sheet(*size, measure, text=text))):
        (pane,) = layout.panes
        pages = [pane.shown(page) for page in range(len(pane.pages))]

        for box in pane.boxes:
            if isinstance(box, Area):
                assert any(top <= box.rect.y and box.rect.bottom <= end for top, end in pages)


def test_a_place_whose_spot_nobody_knows_is_in_the_list_without_a_number():
    layout = lay_out(sight(campaign(), app(state=begin(campaign()))), Sheet(1280, 720, measure))

    assert pin_hits(layout) == {}
    row = layout.hit("place:here:commission-room")
    assert row is not None and say("map.nowhere") in row.says


# --- What is drawn ---


@pytest.mark.parametrize("step", range(FARTHEST, NEAREST + 1))
def test_names_lie_in_the_frame_none_on_another_or_under_a_pin(step: int):
    layout = laid_out(app(within(-300, 100, step)))
    assert layout.chart is not None
    names = [
        box for box in layout.boxes if (isinstance(box, Name) and box.face != "poster") or _on_ground(box)
    ]
    frame = layout.chart.frame

    for name in names:
        assert isinstance(name, Name)
        for x, y in name.spots:
            assert frame.holds(round(x), round(y))
            assert not any(rect.holds(round(x), round(y)) for rect in pin_hits(layout).values())
    for one, other in itertools.combinations(names, 2):
        assert isinstance(one, Name) and isinstance(other, Name)
        near = min(dist(a, b) for a in one.spots for b in other.spots)
        assert near > (one.size + other.size) * 0.5, (one.text, other.text)


def _on_ground(box: object) -> bool:
    return isinstance(box, Name) and not box.text.endswith(("M", "N"))


def test_the_way_goes_along_streets_and_each_piece_is_stitched_once():
    city = city_of(shipped.assets())
    places = campaign().record.places
    stops = [places[PlaceId(id)].at for id in ("pharmacy", "parvis-notre-dame", "pharmacy")]
    way = along(city, [Point(spot[1], spot[0]) for spot in stops if spot])

    pieces = [frozenset(piece) for run in runs(way) for piece in itertools.pairwise(run)]

    assert len(way) > 12
    assert len(pieces) == len(set(pieces)) == (len(way) - 1) / 2
    assert all(metres(*pair) < 700 for pair in itertools.pairwise(way))


def test_the_ground_is_the_same_drawing_while_one_drags_a_little():
    city, frame = city_of(shipped.assets()), Rect(0, 0, 800, 600)

    one, other = (plate_of(city, (), frame, Look(east, 0, 2), 5.0, 1.0) for east in (0, 300))

    assert one.boxes is other.boxes
    assert (other.at[0] - one.at[0], other.at[1] - one.at[1]) == (60, 0)


def test_nothing_is_drawn_that_the_sheet_does_not_show():
    city, frame = city_of(shipped.assets()), Rect(0, 0, 800, 600)

    plate = plate_of(city, (), frame, Look(0, 0, 5), 1.3, 1.0)

    corners = [spot for box in plate.boxes if isinstance(box, Area) for spot in box.points]
    assert len(corners) > 20
    assert all(-9 <= x <= plate.size[0] + 9 and -9 <= y <= plate.size[1] + 9 for x, y in corners)
    assert sum(isinstance(box, Stroke) for box in plate.boxes) < 200


def test_pixels_and_ground_are_the_same_place_both_ways():
    projection = Projection(Rect(10, 20, 800, 600), 250.0, -900.0, 3.5)

    assert projection.at(projection.spot((1234.5, 678.9))) == pytest.approx((1234.5, 678.9))


def test_without_its_file_the_map_still_has_its_pins_and_its_list():
    shown = replace(app(), city=NO_MAP)

    layout = laid_out(shown)

    assert set(pin_hits(layout)) == set(pin_hits(laid_out(app())))


# --- Looking around ---


def test_plus_and_minus_look_nearer_and_keep_in_place_what_has_the_focus():
    row = "place:held:hotel-majestic"
    before = laid_out(app(focused=row))
    asked = means(app(focused=row), Pressed("+"))
    assert isinstance(asked, LookAt) and asked.look is not None and before.chart is not None

    after = laid_out(app(asked.look, focused=row))

    assert asked.look.step == look_of(before).step + 1
    one, other = (pin_hits(layout)["hotel-majestic"] for layout in (before, after))
    assert dist((one.x, one.y), (other.x, other.y)) <= radius(Sheet(1280, 720, measure))


def test_the_bar_does_what_the_keys_do():
    shown = app()
    layout = laid_out(shown)

    for key, id in (("+", "map:closer"), ("-", "map:farther"), ("0", "map:all")):
        by_focus = meaning(Pressed("enter"), layout, shown.at(replace(shown.level, focused=id)), None)
        assert by_focus == meaning(Pressed(key), layout, shown, None)


@pytest.mark.parametrize("key", ["+", "-"])
def test_nearest_and_farthest_have_an_end(key: str):
    look = within(0, 0, 2)
    for _ in range(12):
        asked = means(app(look), Pressed(key))
        assert isinstance(asked, LookAt) and asked.look is not None
        look = asked.look

    assert look.step == (NEAREST if key == "+" else FARTHEST)


@pytest.mark.parametrize(
    ("key", "east", "north"),
    [("shift+right", 1, 0), ("shift+left", -1, 0), ("shift+up", 0, 1), ("shift+down", 0, -1)],
)
def test_with_shift_the_arrows_move_the_map(key: str, east: int, north: int):
    asked = means(app(within(0, 0, 2)), Pressed(key))

    assert isinstance(asked, LookAt) and asked.look is not None
    moved = asked.look.east, asked.look.north
    assert [(value > 0) - (value < 0) for value in moved] == [east, north]


def test_the_map_ends_where_the_suburbs_of_the_story_do():
    look = within(0, 0, 0)
    for _ in range(20):
        asked = means(app(look), Pressed("shift+left"))
        assert isinstance(asked, LookAt) and asked.look is not None
        look = asked.look

    assert means(app(look), Pressed("shift+left")) == LookAt(look)
    assert look.east > -15_000


def test_the_wheel_looks_nearer_at_the_spot_under_the_pointer():
    before = laid_out(app(within(0, 0, 2)))
    asked = means(app(within(0, 0, 2)), Wheeled(200, 500, up=True))
    assert isinstance(asked, LookAt) and before.chart is not None

    after = laid_out(app(asked.look))

    assert after.chart is not None
    assert ground(after.chart, 200, 500) == pytest.approx(ground(before.chart, 200, 500), abs=1e-6)
    assert look_of(after).step == 3


def test_the_wheel_over_the_list_turns_its_page():
    layout = laid_out(app())
    list_at = layout.panes[0].viewport

    asked = means(app(), Wheeled(list_at.x + 5, list_at.y + 5, up=False))

    assert type(asked).__name__ == "Turn"


def test_dragging_takes_the_ground_along_and_is_no_click():
    shown, _ = update(campaign(), app(within(0, 0, 2)), Input("pointer", 0, Hold(None, 300, 300)))
    layout = laid_out(shown)
    asked = meaning(Pointed(340, 280), layout, shown, None)
    assert isinstance(asked, LookAt) and layout.chart is not None

    dragged, _ = update(campaign(), shown, Input("pointer", 10, asked))
    after = laid_out(dragged)

    assert after.chart is not None and dragged.held == Hold(None, 340, 280)
    assert ground(after.chart, 340, 280) == pytest.approx(ground(layout.chart, 300, 300))


def test_a_drag_that_begins_on_a_pin_moves_the_map_and_opens_nothing():
    shown = app()
    pin = pin_hits(laid_out(shown))["hotel-majestic"]
    x, y = pin.x + 12, pin.y + 12
    down = means(shown, PointerDown(x, y))
    assert down == Hold("pin:hotel-majestic", x, y)
    held, _ = update(campaign(), shown, Input("pointer", 0, down))  # type: ignore[arg-type]

    little, far = means(held, Pointed(x + 2, y + 1)), means(held, Pointed(x + 40, y))
    dragged, _ = update(campaign(), held, Input("pointer", 9, far))  # type: ignore[arg-type]
    up = meaning(PointerUp(x + 40, y), laid_out(dragged), dragged, None)

    assert not isinstance(little, LookAt)
    assert isinstance(far, LookAt)
    assert not isinstance(up, OpenRecord)


def test_a_double_click_on_the_ground_looks_nearer_and_two_slow_clicks_do_not():
    shown = replace(app(within(0, 0, 2)), held=Hold(None, 100, 90))
    tap = means(shown, PointerUp(100, 90))
    assert isinstance(tap, Tap)

    once, _ = update(campaign(), shown, Input("pointer", 1000, tap))
    twice, _ = update(campaign(), once, Input("pointer", 1300, tap))
    slowly, _ = update(campaign(), once, Input("pointer", 1500, tap))

    assert once.screen == slowly.screen == MapPage(within(0, 0, 2))
    assert twice.screen == MapPage(tap.nearer)
    assert tap.nearer.step == 3


def test_the_focus_brings_its_pin_into_view_and_leaves_the_map_alone_where_it_is_seen():
    away = app(within(3000, -3000, 4), focused="place:held:hotel-meurice")
    near = app(focused="place:held:hotel-meurice")

    moved, stays = means(away, Pressed("down")), means(near, Pressed("down"))

    assert isinstance(moved, Focus) and isinstance(stays, Focus)
    assert moved.id == stays.id == "place:held:hotel-majestic"
    assert stays.look is None and moved.look is not None
    after, _ = update(campaign(), away, moved)
    assert "hotel-majestic" in pin_hits(laid_out(after))
    assert (after.level.focused, moved.look.step) == ("place:held:hotel-majestic", 4)


def test_a_window_of_another_size_keeps_the_middle_of_the_map():
    look = within(-700, 250, 3)

    layouts = [laid_out(app(look), size) for size in ((800, 600), (1280, 720), (3840, 2160))]

    assert [look_of(layout) for layout in layouts] == [look] * 3


def test_the_map_is_read_when_it_is_first_opened_and_not_again():
    first, requests = update(courier(), reading(at("street")), Show("map"))
    charted, _ = update(courier(), first, Charted(city_of(shipped.assets())))
    again, none = update(courier(), charted, Show("map"))

    assert (requests, none) == ((ReadMap(),), ())
    assert charted.city is city_of(shipped.assets()) and again.screen == MapPage()


def test_a_map_that_cannot_be_read_is_an_error_that_says_where(tmp_path: Path):
    with pytest.raises(OSError):
        city_of(tmp_path)


def test_on_a_french_keyboard_the_minus_is_where_the_6_is():
    assert means(app(within(0, 0, 2)), Pressed("6")) == means(app(within(0, 0, 2)), Pressed("-"))
    assert means(app(), Pressed("à")) == LookAt(None)


def test_a_map_that_is_missing_is_told_once_and_the_list_is_there(tmp_path: Path):
    world = World(
        campaign(),
        saves_of(campaign(), tmp_path / "saves"),
        settings=Settings(),
        settings_path=tmp_path / "settings.json",
        shelf=Shelf(None, tmp_path),
        reopen=lambda _: campaign(),
        fill_screen=lambda _: None,
        assets=tmp_path,
    )
    try:
        charted, told = world.fulfil(ReadMap())
    finally:
        world.close()

    assert isinstance(charted, Charted) and charted.city is NO_MAP
    assert told == Told(say("trouble.no-map"))
