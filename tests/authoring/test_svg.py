"""Pictures: what could do harm, what the game would not draw, and that the tables tell the truth."""

from __future__ import annotations

import io

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.authoring.svg import MOST_SHAPES, Drawing, read_svg
from game.loading.mistakes.in_french import asked
from tests.loading.plain_words import PROGRAMMERS_WORDS

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' width="40" height="30" viewBox="0 0 40 30">\n'
)
RED_STOPS = '<stop offset="0" stop-color="#f00"/><stop offset="1" stop-color="#f00"/>'


def picture(inside: str) -> bytes:
    return (HEAD + inside + "</svg>").encode()


def faults(inside: str) -> list[tuple[str, str]]:
    return [(fault.kind, fault.what) for fault in read_svg(picture(inside)).faults]


DRAWN_RED = [
    '<rect width="40" height="30" fill="#ff0000"/>',
    '<path d="M0 0H40V30H0Z" style="fill: rgb(255,0,0); opacity: 1"/>',
    '<circle cx="20" cy="15" r="40" fill="red"/>',
    '<ellipse cx="20" cy="15" rx="40" ry="40" fill="#f00"/>',
    '<polygon points="0,0 40,0 40,30 0,30" fill="#f00"/>',
    '<g transform="scale(2)"><rect width="40" height="30" fill="#f00"/></g>',
    '<line x1="0" y1="15" x2="40" y2="15" stroke="#f00" stroke-width="30"/>',
    '<polyline points="0,15 40,15" stroke="#f00" stroke-width="30"/>',
    '<style>.a{fill:#f00}</style><rect class="a" width="40" height="30"/>',
    f'<defs><linearGradient id="p">{RED_STOPS}</linearGradient></defs><rect fill="url(#p)" width="40" height="30"/>',
    f'<defs><radialGradient id="p">{RED_STOPS}</radialGradient></defs><rect fill="url(#p)" width="40" height="30"/>',
    "<title>The quay</title><desc>Morning</desc><metadata/>" + '<rect width="40" height="30" fill="#f00"/>',
]


@pytest.mark.parametrize("inside", DRAWN_RED)
def test_what_is_let_through_is_drawn_by_the_game(inside):
    surface = pygame.image.load(io.BytesIO(picture(inside)), "picture.svg")

    assert read_svg(picture(inside)) == Drawing((), (40.0, 30.0))
    assert surface.get_at((20, 15))[:3] == (255, 0, 0)


NOT_DRAWN_AS_MEANT = [
    ('<defs><g id="a"><rect width="40" height="30" fill="#f00"/></g></defs><use xlink:href="#a"/>', "<use>"),
    ('<text x="0" y="30" font-size="60" fill="#f00">MMM</text>', "<text>"),
    (
        '<defs><pattern id="p" width="9" height="9"><rect width="9" height="9" fill="#f00"/></pattern></defs>'
        '<rect width="40" height="30" fill="url(#p)"/>',
        "<pattern>",
    ),
    ('<style>rect{fill:#f00}</style><rect width="40" height="30"/>', "<style>"),
    ('<rect width="40" height="30" fill="orange"/>', 'fill="orange"'),
    ('<rect width="40" height="30" style="fill:hsl(0,100%,50%)"/>', 'style="fill: hsl(0,100%,50%)"'),
    ('<rect width="40" height="30" fill="currentColor"/>', 'fill="currentColor"'),
    (
        f'<defs><linearGradient id="q">{RED_STOPS}</linearGradient><linearGradient id="p" href="#q"/></defs>'
        '<rect fill="url(#p)" width="40" height="30"/>',
        'href="#q"',
    ),
    (
        '<style>.a{fill:#f00}.b{stroke:none}</style><rect class="a b" width="40" height="30"/>',
        'class="a b"',
    ),
    ('<rect width="40" height="30" fill="rgb(255 0 0)"/>', 'fill="rgb(255 0 0)"'),
    ('<rect width="40" height="30" fill="rgb( 255 , 0 , 0 )"/>', 'fill="rgb( 255 , 0 , 0 )"'),
    (
        f'<linearGradient id="p">{RED_STOPS}</linearGradient><rect width="40" height="30" fill="url(\'#p\')"/>',
        "fill=\"url('#p')\"",
    ),
    (
        '<rect width="40" height="30" fill="#f00" transform="rotate(180)" transform-origin="20 15"/>',
        'transform-origin="20 15"',
    ),
    ('<rect width="4em" height="4em" fill="#f00"/>', 'width="4em"'),
    ('<path d="M0 15h40" stroke="#f00" stroke-width="2em"/>', 'stroke-width="2em"'),
    ('<rect style="width:40px; height:30px; fill:#f00"/>', 'style="width: 40px"'),
    ('<style><![CDATA[.a{fill:#f00}]]></style><rect class="a" width="40" height="30"/>', "<style><![CDATA["),
    ('<rect class="a" width="40" height="30"/><style>.a{fill:#f00}</style>', "<style> .a"),
    (
        '<style>.a{fill:#00f}</style><style>.a{fill:#f00}</style><rect class="a" width="40" height="30"/>',
        "<style> .a",
    ),
    ('<style>.a{fill:#f00}</style><rect class="a" width="40" height="30" fill="#00f"/>', 'fill="#00f"'),
    ('<rect width="40" height="30" style="fill:#f00" fill="#00f"/>', 'fill="#00f"'),
    (
        '<style>.a{fill:#00f}</style><rect style="fill:#f00" class="a" width="40" height="30"/>',
        'class="a"',
    ),
    ('<rect id="a>b" width="40" height="30" fill="#f00"/>', "<rect> … >"),
]


@pytest.mark.parametrize(("inside", "what"), NOT_DRAWN_AS_MEANT)
def test_what_the_game_would_draw_differently_is_named(inside, what):
    surface = pygame.image.load(io.BytesIO(picture(inside)), "picture.svg")

    assert ("undrawn", what) in faults(inside)
    assert surface.get_at((20, 15))[:3] != (255, 0, 0)


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        ('<mask id="m"/><rect mask="url(#m)"/>', "<mask>"),
        ('<rect clip-path="url(#c)"/>', 'clip-path="url(#c)"'),
        ('<rect style="filter:url(#f)"/>', 'style="filter: url(#f)"'),
        ('<rect visibility="hidden"/>', 'visibility="hidden"'),
        ('<svg width="3" height="3"/>', "<svg>"),
        ("<style>.a{fill:orange}</style>", "<style> fill: orange"),
        ('<rect style="mix-blend-mode:multiply"/>', 'style="mix-blend-mode: multiply"'),
        ('<path vector-effect="non-scaling-stroke"/>', 'vector-effect="non-scaling-stroke"'),
        ('<rect fill="#f00" opacity="50%"/>', 'opacity="50%"'),
        ('<rect fill="#ff000080"/>', 'fill="#ff000080"'),
    ],
)
def test_what_the_game_passes_over_is_named(inside, what):
    assert ("undrawn", what) in faults(inside)


def color(inside: str) -> tuple[int, ...]:
    """What the game makes of the middle of a picture, its transparency last."""
    return tuple(pygame.image.load(io.BytesIO(picture(inside)), "picture.svg").get_at((20, 15)))


def test_a_shape_that_is_commented_out_is_named_where_the_game_draws_it():
    red = '<rect width="40" height="30" fill="#f00"/>'

    assert faults(f"<!-- {red} -->") == []
    assert color(f"<!-- {red} -->")[3] == 0
    assert faults(f"<!-- {red}{red} -->") == [("undrawn", "<!-- … -->")]
    assert color(f"<!-- {red}{red} -->") == (255, 0, 0, 255)
    assert faults(f"<!-- a quay > a street -->{red}") == []


def test_a_faint_group_is_named_where_what_is_in_it_would_show_through_itself():
    red = '<rect width="40" height="30" fill="#f00"/>'
    alone, together = f'<g opacity="0.5">{red}</g>', f'<g style="opacity:0.5"><g>{red}</g>{red}</g>'
    within = '<g opacity="0.5"><rect width="40" height="30" fill="#f00" opacity="0.5"/></g>'

    assert faults(alone) == []
    assert color(alone)[3] == 127
    assert faults(together) == [("undrawn", '<g opacity="0.5">')]
    assert color(together)[3] > 150
    assert faults(within) == [("undrawn", '<rect opacity="0.5">')]
    assert color(within)[3] == 127
    assert faults(f'<g opacity="1">{red}{red}</g>') == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('data-hour="07:40"', 'data-hour="7h40"'),
        ('data-hour="7:40"', 'data-hour="25:00"'),
        ('data-focus="0.3 0.62"', 'data-focus="30% 62%"'),
        ('data-focus="0.3, 1"', 'data-focus="300 620"'),
        ('data-light="dawn morning"', 'data-light="day"'),
    ],
)
def test_what_the_game_reads_in_a_picture_is_named_where_it_cannot(right, wrong):
    assert faults(f"<g {right}/>") == []
    assert faults(f"<g {wrong}/>") == [("undrawn", wrong)]


def test_where_shape_class_and_style_agree_with_their_order_nothing_is_said():
    inside = (
        "<style>.a{fill:#0f0; stroke:none}</style>"
        '<rect fill="#00f" class="a" style="fill:#f00" width="40" height="30" opacity="1"/>'
    )

    assert faults(inside) == []
    assert color(inside) == (255, 0, 0, 255)


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ('<x:script xmlns:x="http://www.w3.org/1999/xhtml"/>', "<script>"),
        ("<foreignObject/>", "<foreignObject>"),
        ('<rect onload="x()"/>', 'onload="x()"'),
        ('<image xlink:href="http://example.org/a.png"/>', 'xlink:href="http://example.org/a.png"'),
        ('<a href="javascript:x()"/>', 'href="javascript:x()"'),
        ('<rect fill="url(http://example.org/a)"/>', 'fill="url(http://example.org/a)"'),
        ("<style>@import url(a.css);</style>", "<style>"),
        ("<style>.a{fill:url('http://example.org')}</style>", "<style>"),
        ('<?xml-stylesheet href="a.css"?>', "<?xml-stylesheet?>"),
    ],
)
def test_what_could_reach_outside_or_run_is_unsafe(inside, what):
    assert ("unsafe", what) in faults(inside)


def test_a_doctype_is_unsafe_and_nothing_after_it_is_read():
    bomb = b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg><script>&b;</script></svg>'

    drawing = read_svg(bomb)

    assert [(fault.kind, fault.what) for fault in drawing.faults] == [("unsafe", "<!DOCTYPE>")]


def test_a_fault_is_told_once_with_the_line_of_its_first_place():
    drawing = read_svg(picture("<g/>\n<use/>\n<use/>\n"))

    assert [(fault.line, fault.what) for fault in drawing.faults] == [(3, "<use>")]


def test_what_drawing_programs_leave_for_themselves_does_no_harm():
    notes = (
        '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.example" pagecolor="tomato" sodipodi:role="x"/>'
    )

    assert faults(notes) == []


def test_shapes_named_with_a_prefix_are_not_drawn():
    drawing = read_svg(b'<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>')

    assert [fault.what for fault in drawing.faults] == ["<svg:svg>"]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"<svg><g>", "it ends before the drawing does"),
        (b"a letter", "there is something there that no drawing has"),
        (b"<svg><g></svg>", "a part of it is begun there or before and never ended"),
        (b'<svg id="a" id="b"/>', "a shape says the same thing of itself twice"),
        (b"<svg/><svg/>", "something stands there after its end"),
        (
            b"<svg><title>&eacute;</title></svg>",
            "a sign is written there as drawings cannot have it, with '&'",
        ),
        (b"<svg><inkscape:grid/></svg>", "a name stands there with a colon that nothing explains"),
        (b'<?xml version="1.0" encoding="klingon"?><svg/>', "its letters are not saved as UTF-8"),
        (b'<?xml version="1.0" encoding="utf-7"?><svg/>', "its letters are not saved as UTF-8"),
        (b"<svg><title>\xe9t\xe9</title></svg>", "there is something there that no drawing has"),
        ("<svg/>".encode("utf-16"), "its letters are not saved as UTF-8"),
        (b"<html><body/></html>", "it begins with <html>, not with <svg>"),
        (b"<svg><![CDATA[", "it ends before the drawing does"),
        (b"<svg><?xml?></svg>", "it is damaged there"),
    ],
)
def test_what_stops_the_reader_of_a_drawing_is_told_in_plain_words_in_both_languages(data, what):
    (fault,) = read_svg(data).faults

    assert (fault.kind, fault.what) == ("broken", what)
    assert asked(what, "fr") != what
    assert PROGRAMMERS_WORDS["en"].search(what) is None
    assert PROGRAMMERS_WORDS["fr"].search(asked(what, "fr")) is None


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"<html/>", b"<svg>", b"\xff\xfe", "<svg/>".encode("utf-16")]
)
def test_what_is_no_svg_is_broken(data):
    assert [fault.kind for fault in read_svg(data).faults] == ["broken"]


def test_a_picture_of_too_many_shapes_is_crowded():
    drawing = read_svg(picture("<g/>" * MOST_SHAPES))

    assert [fault.kind for fault in drawing.faults] == ["crowded"]


@pytest.mark.parametrize(
    ("given", "size"),
    [
        ('width="1in" height="72pt"', (96.0, 96.0)),
        ('width="254mm" height="10pc"', (960.0, 160.0)),
        ('viewBox="0 0 9000 10"', (9000.0, 10.0)),
        ('width="100%" height="100%" viewBox="0,0,300,200"', (300.0, 200.0)),
        ('width="50" viewBox="0 0 300 200"', (50.0, 200.0)),
        ('width="wide"', None),
    ],
)
def test_the_size_is_in_pixels_and_falls_back_on_the_view_box(given, size):
    drawing = read_svg(f'<svg xmlns="http://www.w3.org/2000/svg" {given}/>'.encode())

    assert drawing.size == (size and pytest.approx(size))


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.binary(max_size=80), st.integers(0, 200))
def test_any_bytes_anywhere_are_taken_without_a_fall(trash, at):
    whole = picture(DRAWN_RED[8])

    drawing = read_svg(whole[:at] + trash + whole[at:])

    assert isinstance(drawing, Drawing)
