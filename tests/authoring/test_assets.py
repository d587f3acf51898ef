"""Pictures and sounds that pages ask for, in a folder and among what comes with the program."""

from __future__ import annotations

import struct
import zlib

import pytest

from game.authoring.assets import MOST_BYTES, assets
from game.loading.files import Folder
from tests.authoring.test_svg import picture
from tests.authoring.writing import pages, project, underlined

GOOD = picture('<rect width="40" height="30" fill="#27405e"/>')
OGG, WAV = b"OggS\0", b"RIFF\0\0\0\0WAVEfmt "


def png(width: int, height: int) -> bytes:
    header = b"IHDR" + struct.pack(">LLBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">L", 13) + header + struct.pack(">L", zlib.crc32(header))


def judged(
    folder, files: dict[str, bytes], shared: dict[str, bytes] | None = None, asks: str = "picture: quay"
):
    """What is said of the pictures and sounds of a story of one page."""
    program = folder / "program"
    for name, data in (shared or {}).items():
        path = program / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    story = project(folder / "story", {"01-street.yaml": pages(street=asks), **files})
    return [
        (one.code, underlined(one), one.message)
        for one in assets(story, (Folder(program),) if shared else ())
    ]


@pytest.mark.parametrize("name", ["pictures/quay.svg", "pictures/quay.SVG"])
def test_a_drawing_in_the_story_is_found(tmp_path, name):
    assert judged(tmp_path, {name: GOOD}) == []


def test_a_picture_that_comes_with_the_program_is_found(tmp_path):
    assert judged(tmp_path, {}, {"pictures/quay.svg": GOOD}) == []


def test_the_story_s_own_picture_comes_before_the_program_s(tmp_path):
    bad = picture("<script/>")

    own_first = judged(tmp_path / "a", {"pictures/quay.svg": bad}, {"pictures/quay.svg": GOOD})
    own_png_first = judged(tmp_path / "b", {"pictures/quay.png": png(8, 8)}, {"pictures/quay.svg": bad})

    assert [code for code, _, _ in own_first] == ["E244"]
    assert own_png_first == []


def test_a_drawing_comes_before_a_scan_of_the_same_name(tmp_path):
    assert judged(tmp_path, {"pictures/quay.png": b"no picture", "pictures/quay.svg": GOOD}) == []


@pytest.mark.parametrize(
    ("asks", "files", "code", "nearest"),
    [
        ("picture: quai", {"pictures/quay.svg": GOOD}, "E240", "quay"),
        ("picture: quay-svg", {"pictures/quay.svg": GOOD}, "E240", "quay"),
        ("picture: quay", {"pictures/deep/quay.svg": GOOD}, "E240", ""),
        ("picture: quay", {"pictures/quay.jpg": GOOD}, "E240", ""),
        ("sound: shot", {"sounds/shots.ogg": OGG}, "E241", "shots"),
    ],
)
def test_a_missing_file_is_an_error_on_its_name_with_the_nearest(tmp_path, asks, files, code, nearest):
    from_story = project(tmp_path, {"01-street.yaml": pages(street=asks), **files})

    (only,) = assets(from_story, ())

    assert only.code == code
    assert underlined(only) == asks.partition(": ")[2]
    assert (only.hint == f"did you mean '{nearest}'?") == bool(nearest)


def test_a_name_that_two_pages_use_is_told_once(tmp_path):
    files = {"01-street.yaml": pages(street="picture: quay; -> bridge", bridge="picture: quay")}

    assert [one.code for one in assets(project(tmp_path, files), ())] == ["E240"]


@pytest.mark.parametrize(
    ("kind", "name", "start"),
    [
        ("picture", "pictures/quay.svg", GOOD),
        ("picture", "pictures/quay.png", png(8, 8)),
        ("sound", "sounds/quay.ogg", OGG),
    ],
)
def test_a_file_of_the_most_bytes_is_let_stand_and_one_more_is_too_large(tmp_path, kind, name, start):
    fits = start.ljust(MOST_BYTES[kind])

    just_right = judged(tmp_path / "a", {name: fits}, asks=f"{kind}: quay")
    too_large = judged(tmp_path / "b", {name: fits + b" "}, asks=f"{kind}: quay")

    assert just_right == []
    assert [code for code, _, _ in too_large] == ["E242"]


@pytest.mark.parametrize(
    ("size", "expected"), [((8000, 8000), []), ((8001, 20), ["E243"]), ((20, 8001), ["E243"])]
)
def test_a_picture_has_at_most_8000_pixels_a_side(tmp_path, size, expected):
    drawn = f'<svg xmlns="http://www.w3.org/2000/svg" width="{size[0]}" height="{size[1]}"/>'.encode()

    scan = judged(tmp_path / "a", {"pictures/quay.png": png(*size)})
    drawing = judged(tmp_path / "b", {"pictures/quay.svg": drawn})

    assert [code for code, _, _ in scan] == [code for code, _, _ in drawing] == expected


@pytest.mark.parametrize(
    ("inside", "code", "words"),
    [
        ("<script/>", "E244", "<script> (line 2)"),
        ("<script/><text>A</text>", "E244", "<script> (line 2)"),
        ("<g/>\n<text>A</text><use/>", "E245", "<text>, <use> (line 3)"),
        ("<g>", "E246", "SVG: a part of it is begun there or before and never ended (line 2)"),
        ("<g/>" * 20_001, "E247", "20,000 shapes (line 2)"),
    ],
)
def test_a_drawing_with_faults_is_told_once_with_what_stands_where(tmp_path, inside, code, words):
    ((found, _, message),) = judged(tmp_path, {"pictures/quay.svg": picture(inside)})

    assert found == code
    assert words in message


@pytest.mark.parametrize(
    ("asks", "name", "data"),
    [
        ("picture: quay", "pictures/quay.png", GOOD),
        ("picture: quay", "pictures/quay.png", b"\x89PNG\r\n\x1a\n"),
        ("picture: quay", "pictures/quay.svg", b"GIF89a"),
        ("sound: quay", "sounds/quay.ogg", WAV),
        ("sound: quay", "sounds/quay.wav", OGG),
        ("sound: quay", "sounds/quay.wav", b""),
    ],
)
def test_a_file_that_is_not_what_its_ending_says_is_an_error(tmp_path, asks, name, data):
    assert [code for code, _, _ in judged(tmp_path, {name: data}, asks=asks)] == ["E246"]


@pytest.mark.parametrize(("name", "data"), [("sounds/quay.ogg", OGG), ("sounds/quay.wav", WAV)])
def test_a_sound_that_is_one_is_let_stand(tmp_path, name, data):
    assert judged(tmp_path, {name: data}, asks="sound: quay") == []


@pytest.mark.parametrize(
    ("name", "data", "asks", "what"),
    [
        ("pictures/quay.png", b"\xff\xd8\xff\xe0 JFIF", "picture: quay", "PNG: it is a JPEG file"),
        ("pictures/quay.png", b"RIFF\0\0\0\0WEBPVP8 ", "picture: quay", "PNG: it is a WebP file"),
        ("pictures/quay.svg", png(8, 8), "picture: quay", "SVG: it is a PNG file"),
        ("sounds/bells.ogg", b"ID3\4", "sound: bells", "Ogg: it is an MP3 file"),
        ("sounds/bells.wav", OGG, "sound: bells", "WAV: it is an Ogg file"),
    ],
)
def test_a_file_under_another_ending_is_called_what_it_is(tmp_path, name, data, asks, what):
    said = judged(tmp_path, {name: data}, asks=asks)

    assert [(code, message) for code, _, message in said] == [("E246", f"{name} cannot be read as {what}")]
