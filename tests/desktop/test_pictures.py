"""Pictures: cut to cover, checked before they are decoded, drawn in a thread, bounded in memory."""

from __future__ import annotations

import io
import struct
import threading
import zlib

import pygame
import pytest

from game.desktop.pictures import Frame, Pictures, UnsafePictureError, drawn, framed, natural_size

RED, BLUE = (200, 0, 0), (0, 0, 200)


def halves(width: int = 200, height: int = 100) -> bytes:
    """A picture whose left half is red and whose right half is blue."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<rect width="{width}" height="{height}" fill="#0000c8"/>'
        f'<rect width="{width // 2}" height="{height}" fill="#c80000"/></svg>'
    ).encode()


def png(surface: pygame.Surface) -> bytes:
    file = io.BytesIO()
    pygame.image.save(surface, file, "p.png")
    return file.getvalue()


class Shelf:
    """Pictures by name; `hold()` makes the thread wait before it finds the next one."""

    def __init__(self, **pictures: bytes) -> None:
        self.pictures = pictures
        self.asked: list[str] = []
        self._free = threading.Event()
        self._free.set()

    def hold(self) -> None:
        self._free.clear()

    def let_go(self) -> None:
        self._free.set()

    def find(self, name: str) -> bytes | None:
        self._free.wait(10)
        self.asked.append(name)
        return self.pictures.get(name)


def settled(pictures: Pictures) -> None:
    """Wait until the thread has nothing left to draw."""
    with pictures.changed:
        assert pictures.changed.wait_for(lambda: not pictures.waiting(), timeout=20)


@pytest.fixture
def open_pictures():
    opened: list[Pictures] = []

    def open_on(shelf: Shelf, **more: int) -> Pictures:
        opened.append(Pictures(shelf.find, **more))
        return opened[-1]

    yield open_on
    for pictures in opened:
        pictures.close()


@pytest.mark.parametrize("size", [(64, 64), (300, 40), (33, 77), (1, 1)])
def test_a_picture_covers_exactly_what_it_is_cut_to(size):
    surface = drawn(halves(), size)

    assert surface.get_size() == size
    corners = [(0, 0), (size[0] - 1, size[1] - 1)]
    assert all(surface.get_at(corner)[:3] != (0, 0, 0) for corner in corners)


def focused(x: float, y: float) -> bytes:
    """The halves, and where in them what matters is."""
    return halves().replace(b"<svg ", f'<svg data-focus="{x} {y}" '.encode(), 1)


def colors(surface: pygame.Surface) -> list[tuple[int, ...]]:
    """From left to right, what color it has in its middle row at the edges and in the middle."""
    wide, tall = surface.get_size()
    return [tuple(surface.get_at((x, tall // 2))[:3]) for x in (0, wide // 2, wide - 1)]


def test_what_a_picture_says_matters_in_it_survives_the_cutting():
    left = drawn(focused(0.2, 0.5), (40, 40))
    right = drawn(focused(0.8, 0.5), (40, 40))

    assert colors(left) == [RED, RED, RED]
    assert colors(right) == [BLUE, BLUE, BLUE]


def test_what_matters_comes_to_stand_where_the_frame_wants_it():
    # The border of the two colors, in a frame half as wide as the picture.
    in_the_middle = drawn(focused(0.5, 0.5), (100, 100), (0.5, 0.5))
    to_the_left = drawn(focused(0.5, 0.5), (100, 100), (0.1, 0.5))

    assert colors(in_the_middle)[::2] == [RED, BLUE]
    assert in_the_middle.get_at((45, 50))[:3] == RED
    assert to_the_left.get_at((5, 50))[:3] == RED
    assert to_the_left.get_at((15, 50))[:3] == BLUE


def test_no_frame_shows_what_lies_beside_a_picture():
    for x, focus in ((0.0, 1.0), (1.0, 0.0)):
        surface = drawn(focused(x, 0.5), (40, 40), (focus, 0.5))

        assert all(color in (RED, BLUE) for color in colors(surface))


def test_nothing_is_stretched():
    surface = drawn(halves(), (100, 100))

    # The whole is 200 wide when 100 high: its middle half shows, red to the left, blue to the right.
    assert surface.get_at((45, 50))[:3] == RED
    assert surface.get_at((55, 50))[:3] == BLUE


def test_a_photograph_of_points_is_cut_the_same_way():
    points = pygame.Surface((200, 100))
    points.fill(BLUE)
    points.fill(RED, (0, 0, 100, 100))

    surface = drawn(png(points), (40, 40))

    assert surface.get_size() == (40, 40)
    for x, wanted in ((2, RED), (37, BLUE)):
        assert all(abs(a - b) < 10 for a, b in zip(surface.get_at((x, 20))[:3], wanted, strict=True))


def bomb(width: int, height: int) -> bytes:
    """A PNG that says it is that large."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))


@pytest.mark.parametrize(
    "picture",
    [
        b"",
        b"MZ\x90\x00",
        b"<html><body>no picture</body></html>",
        b"<svg xmlns='http://www.w3.org/2000/svg'></svg>",
        b"<!DOCTYPE svg [<!ENTITY a 'aaaa'>]>" + halves(),
        halves().replace(b"<rect", b"<script>1</script><rect", 1),
        halves().replace(b"<rect", b"<image href='file:///etc/passwd'/><rect", 1),
        halves(9_000, 10),
        halves() + b" " * (4 * 1024 * 1024),
        b"\x89PNG\r\n\x1a\n",
        bomb(100_000, 100_000),
    ],
    ids=[
        "nothing",
        "program",
        "html",
        "no-size",
        "doctype",
        "script",
        "image",
        "wide",
        "heavy",
        "cut",
        "bomb",
    ],
)
def test_an_unsafe_picture_is_refused_before_it_is_decoded(picture):
    with pytest.raises(UnsafePictureError):
        natural_size(picture)


def test_asking_never_waits_and_the_picture_comes_as_news(open_pictures):
    shelf = Shelf(quay=halves())
    shelf.hold()
    pictures = open_pictures(shelf)

    before = pictures.surface(Frame("quay", (64, 36)))
    news_before = pictures.news()
    shelf.let_go()
    settled(pictures)

    assert before is None
    assert not news_before
    assert pictures.news()
    assert not pictures.news()
    after = pictures.surface(Frame("quay", (64, 36)))
    assert after is not None
    assert after.get_size() == (64, 36)


def test_a_picture_drawn_ahead_is_there_at_once_and_is_no_news(open_pictures):
    pictures = open_pictures(Shelf(quay=halves(), gate=halves()))

    pictures.ahead([Frame("quay", (64, 36)), Frame("gate", (64, 36))])
    settled(pictures)

    assert not pictures.news()
    assert pictures.surface(Frame("quay", (64, 36))) is not None
    assert pictures.surface(Frame("gate", (64, 36))) is not None


def test_what_is_waited_for_goes_before_what_is_wanted_ahead(open_pictures):
    shelf = Shelf(first=halves(), quay=halves(), gate=halves(), now=halves())
    shelf.hold()
    pictures = open_pictures(shelf)

    pictures.surface(Frame("first", (8, 8)))
    pictures.ahead([Frame("quay", (8, 8)), Frame("gate", (8, 8))])
    pictures.surface(Frame("now", (8, 8)))
    shelf.let_go()
    settled(pictures)

    assert [name for name in shelf.asked if name != "first"] == ["now", "quay", "gate"]


def test_of_all_the_sizes_a_window_is_dragged_through_only_the_last_is_drawn(open_pictures):
    shelf = Shelf(other=halves(), quay=halves())
    shelf.hold()
    pictures = open_pictures(shelf)

    pictures.surface(Frame("other", (8, 8)))
    for width in range(40, 60):
        pictures.surface(Frame("quay", (width, 36)))
    shelf.let_go()
    settled(pictures)

    assert shelf.asked.count("quay") <= 2
    assert pictures.surface(Frame("quay", (59, 36))).get_size() == (59, 36)


def test_while_a_new_size_is_drawn_the_old_one_is_shown_stretched(open_pictures):
    shelf = Shelf(quay=halves())
    pictures = open_pictures(shelf)
    pictures.ahead([Frame("quay", (64, 36))])
    settled(pictures)
    shelf.hold()

    shown = pictures.surface(Frame("quay", (128, 72)))

    shelf.let_go()
    assert shown is not None
    assert shown.get_size() == (128, 72)


@pytest.mark.parametrize("kept", [{}, {"quay": b"<svg"}, {"quay": bomb(40, 40)}])
def test_a_missing_or_damaged_picture_is_told_once_and_never_asked_for_again(open_pictures, kept):
    shelf = Shelf(**kept)
    pictures = open_pictures(shelf)

    pictures.surface(Frame("quay", (64, 36)))
    settled(pictures)
    told = pictures.missing()
    pictures.surface(Frame("quay", (64, 36)))
    pictures.ahead([Frame("quay", (64, 36))])
    settled(pictures)

    assert told == ("quay",)
    assert pictures.missing() == ()
    assert shelf.asked == ["quay"]


def test_a_picture_missing_ahead_is_told_on_the_page_that_shows_it(open_pictures):
    pictures = open_pictures(Shelf())

    pictures.ahead([Frame("quay", (64, 36))])
    settled(pictures)
    ahead = pictures.missing()
    pictures.surface(Frame("quay", (64, 36)))
    pictures.surface(Frame("quay", (64, 36)))

    assert ahead == ()
    assert pictures.missing() == ("quay",)


def test_a_picture_is_lit_by_the_hour_it_is_shown_at_and_kept_in_every_light(open_pictures):
    street = (
        halves().replace(b"<svg ", b'<svg data-hour="09:00" ', 1).replace(b"<rect", b'<g id="near"><rect', 1)
    )
    shelf = Shelf(street=street.replace(b"</svg>", b"</g></svg>"))
    pictures = open_pictures(shelf)
    frame = Frame("street", (40, 20))
    by_night = frame.of("street", 23 * 60)

    pictures.ahead([frame, by_night])
    settled(pictures)
    as_drawn, dark = pictures.surface(frame), pictures.surface(by_night)

    assert shelf.asked == ["street", "street"]
    assert colors(as_drawn)[0] == RED
    assert max(colors(dark)[0]) < 80


def test_the_grain_of_the_paper_lies_on_a_picture_where_the_frame_asks_for_it():
    plain = framed(halves(), Frame("street", (60, 30)))
    printed = framed(halves(), Frame("street", (60, 30), grain=20))

    tones = [{tuple(one.get_at((x, y))) for x in range(20) for y in range(20)} for one in (plain, printed)]
    assert len(tones[0]) == 1
    assert len(tones[1]) > 5


def test_memory_is_bounded_and_the_picture_not_used_for_longest_goes_first(open_pictures):
    one = 64 * 36 * 4
    shelf = Shelf(a=halves(), b=halves(), c=halves())
    pictures = open_pictures(shelf, memory=2 * one)
    pictures.ahead([Frame("a", (64, 36)), Frame("b", (64, 36))])
    settled(pictures)
    pictures.surface(Frame("a", (64, 36)))

    pictures.ahead([Frame("c", (64, 36))])
    settled(pictures)

    assert pictures.surface(Frame("a", (64, 36))) is not None
    assert pictures.surface(Frame("c", (64, 36))) is not None
    assert pictures.surface(Frame("b", (64, 36))) is None


def test_what_is_forgotten_is_drawn_anew_even_if_it_is_in_the_middle_of_being_drawn(open_pictures):
    shelf = Shelf(street=halves())
    pictures = open_pictures(shelf)
    find = shelf.find

    def find_while_it_is_replaced(name: str) -> bytes | None:
        found = find(name)
        if len(shelf.asked) == 1:
            shelf.pictures["street"] = halves().replace(b"#0000c8", b"#c80000")
            pictures.forget(["street"])
        return found

    pictures._find = find_while_it_is_replaced
    pictures.surface(Frame("street", (40, 20)))
    settled(pictures)

    shown = pictures.surface(Frame("street", (40, 20)))

    assert shown is not None
    assert shown.get_at((38, 10))[:3] == RED
    assert shelf.asked == ["street", "street"]


def test_a_missing_picture_that_is_forgotten_is_looked_for_again(open_pictures):
    shelf = Shelf()
    pictures = open_pictures(shelf)
    pictures.surface(Frame("street", (40, 20)))
    settled(pictures)

    shelf.pictures["street"] = halves()
    pictures.forget(["street"])
    pictures.surface(Frame("street", (40, 20)))
    settled(pictures)

    assert pictures.surface(Frame("street", (40, 20))) is not None
