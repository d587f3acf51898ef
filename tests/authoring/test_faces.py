"""The small reader of font files agrees with the large one."""

from __future__ import annotations

import struct

import pytest
from fontTools.ttLib import TTFont

from game.authoring.faces import FACES, code_points, drawable, font_file


@pytest.mark.parametrize(("package", "name"), FACES)
def test_the_characters_of_each_shipped_face_are_those_fonttools_reads(package, name):
    font = font_file(package, name)

    assert code_points(font) == frozenset(TTFont(font).getBestCmap())


def test_french_and_german_can_be_drawn_and_an_emblem_cannot():
    letters = "àâçéèêëîïôùûüÿœæÀÉŒÆßäöüÄÖÜ«»“”‘’„…–—№°€"

    assert {ord(letter) for letter in letters} <= drawable()
    assert ord("☭") not in drawable()


def test_groups_of_a_wide_font_are_read_and_the_empty_box_is_left_out(tmp_path):
    groups = struct.pack(">HHLLL", 12, 0, 16 + 24, 0, 2)
    groups += struct.pack(">LLL", 0x1F6B2, 0x1F6B3, 7) + struct.pack(">LLL", 0x40, 0x41, 0)
    cmap = struct.pack(">HH", 0, 1) + struct.pack(">HHL", 3, 10, 12) + groups
    head = struct.pack(">LHHHH", 0x00010000, 1, 16, 0, 0) + struct.pack(">4sLLL", b"cmap", 0, 28, len(cmap))
    font = tmp_path / "wide.ttf"
    font.write_bytes(head + cmap)

    assert code_points(font) == {0x1F6B2, 0x1F6B3, 0x41}


def test_a_missing_font_package_is_named():
    with pytest.raises(ModuleNotFoundError, match="fontpkg_of_nobody"):
        font_file("fontpkg_of_nobody", "Nobody.ttf")
