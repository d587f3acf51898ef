"""Light: the same place at another hour, in as many tones; nothing but tones is touched."""

from __future__ import annotations

import re

import pytest

from game.desktop.light import LAYERS, LIGHTS, drawn_at, light_at, lit, minutes_of, turned

CREAM, INK, SCARF = (246, 232, 200), (28, 26, 46), (207, 63, 40)

QUAY = b"""<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" data-hour="07:40">
<g id="sky"><path d="M0 0h40v20z" fill="#f6e8c8"/><circle r="3" fill="#f6e8c8" data-light="dawn morning"/>
<g data-light="night" display="none"><circle r="1" fill="#ffffff"/></g></g>
<g id="far"><path d="M0 9h40" stroke="#1c1a2e" fill="none"/></g>
<g id="near"><g fill="#f6e8c8"><path style="fill:#1c1a2e; stroke: rgb(246, 232, 200)"/></g></g>
<g id="figure"><path fill="#cf3f28"/></g>
<rect fill="#123456"/>
</svg>
"""


@pytest.mark.parametrize(
    ("clock", "light"),
    [
        ("00:00", "night"),
        ("05:49", "night"),
        ("06:30", "dawn"),
        ("07:00", "dawn"),
        ("07:40", "morning"),
        ("12:00", "noon"),
        ("14:45", "noon"),
        ("18:00", "evening"),
        ("21:00", "dusk"),
        ("22:00", "night"),
        ("23:59", "night"),
    ],
)
def test_the_light_of_an_hour_is_that_of_paris_in_german_summer_time(clock, light):
    assert light_at(minutes_of(clock)) == light


@pytest.mark.parametrize("clock", [None, "", "afternoon", "25:00", "7", "07:60", "about 07:00"])
def test_no_minutes_are_read_from_what_is_no_clock(clock):
    assert minutes_of(clock) is None


def test_a_picture_says_in_which_light_it_was_drawn():
    assert drawn_at(QUAY) == "morning"
    assert drawn_at(QUAY.replace(b' data-hour="07:40"', b"")) is None
    assert drawn_at(b'<svg><g data-hour="07:40"/></svg>') is None


def test_at_the_hour_it_was_drawn_for_not_a_byte_of_a_picture_changes():
    assert lit(QUAY, "morning") == QUAY


@pytest.mark.parametrize("wanted", LIGHTS)
def test_a_picture_that_names_no_hour_is_the_same_at_any(wanted):
    kitchen = QUAY.replace(b' data-hour="07:40"', b"")

    assert lit(kitchen, wanted) == kitchen


def test_nothing_but_the_tones_of_the_four_layers_is_written_anew():
    night = lit(QUAY, "night")

    tones = re.compile(rb"#[0-9a-f]{6}|rgb\([^)]*\)")
    switched = re.compile(rb' display="none"')
    assert switched.sub(b"", tones.sub(b"", night)) == switched.sub(b"", tones.sub(b"", QUAY))
    assert b'<rect fill="#123456"/>' in night
    assert b'fill="none"' in night
    assert all(tone not in night for tone in (b"#f6e8c8", b"#1c1a2e", b"#cf3f28", b"246, 232"))


def test_what_belongs_to_other_hours_goes_and_what_belongs_to_this_one_comes():
    night = lit(QUAY, "night")
    dawn = lit(QUAY, "dawn")

    sun_by_night, stars_by_night = re.findall(rb'<[^>]*data-light="[^"]*"[^>]*>', night)
    sun_at_dawn, stars_at_dawn = re.findall(rb'<[^>]*data-light="[^"]*"[^>]*>', dawn)
    assert b'display="none"/>' in sun_by_night
    assert b"display" not in stars_by_night
    assert b"display" not in sun_at_dawn
    assert b'display="none">' in stars_at_dawn


def test_what_is_drawn_for_another_light_has_that_lights_tones_already():
    night = lit(QUAY, "night")

    assert b'<circle r="1" fill="#ffffff"/></g></g>' in night
    assert night.count(b"#ffffff") == 1


def test_the_same_tone_is_lit_by_its_layer():
    tones = {layer: turned(CREAM, layer, "morning", "night") for layer in LAYERS}

    assert len(set(tones.values())) == 4
    assert sum(tones["figure"]) > sum(tones["near"]) > sum(tones["far"])


@pytest.mark.parametrize("layer", LAYERS)
def test_the_day_rises_and_falls(layer):
    brightness = {light: sum(turned(CREAM, layer, "morning", light)) for light in LIGHTS}

    night, dawn, morning, noon, evening, dusk = (brightness[light] for light in LIGHTS)
    assert night < dawn < morning < noon
    assert noon > evening > dusk > night


@pytest.mark.parametrize("drawn", LIGHTS)
@pytest.mark.parametrize("wanted", LIGHTS)
@pytest.mark.parametrize("layer", LAYERS)
def test_what_is_darker_stays_darker_in_every_light(layer, drawn, wanted):
    grays = [turned((tone, tone, tone), layer, drawn, wanted) for tone in range(0, 256, 15)]

    assert [sum(tone) for tone in grays] == sorted(sum(tone) for tone in grays)
    assert all(0 <= channel <= 255 for tone in grays for channel in tone)


@pytest.mark.parametrize("wanted", LIGHTS)
def test_the_headscarf_is_known_by_its_red_in_every_light(wanted):
    red, green, blue = turned(SCARF, "figure", "morning", wanted)

    assert red > green + 20
    assert red > blue + 10


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        QUAY[:-9],
        QUAY.replace(b"</g>", b"", 1),
        b'<!DOCTYPE svg [<!ENTITY a "b">]>' + QUAY,
    ],
    ids=["nothing", "points", "cut", "unclosed", "doctype"],
)
def test_a_file_that_is_no_sound_drawing_is_left_for_the_one_who_refuses_it(file):
    assert lit(file, "night") == file


def test_a_sign_of_the_end_inside_quotes_does_not_end_a_shape():
    street = QUAY.replace(b'<path fill="#cf3f28"/>', b'<path id="a>b" fill="#cf3f28"/>')

    night = lit(street, "night")

    assert b'id="a>b" fill="#' in night
    assert b"#cf3f28" not in night


def test_a_color_written_short_or_by_its_name_is_lit_too():
    street = QUAY.replace(b"#cf3f28", b"white").replace(b'stroke="#1c1a2e"', b'stroke="#fff"')

    night = lit(street, "night")

    assert b"white" not in night
    assert b'"#fff"' not in night
