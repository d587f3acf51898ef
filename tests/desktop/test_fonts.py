"""Fonts: found in their packages, replaced where one is missing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.desktop import fonts
from game.desktop.fonts import FILES, drawable, font, measure, missing


@pytest.fixture
def forgetful() -> Iterator[None]:
    """No face is remembered from before, nor after."""
    for forget in (fonts._fonts.clear, fonts._widths.clear, fonts._file.cache_clear):
        forget()
    yield
    for forget in (fonts._fonts.clear, fonts._widths.clear, fonts._file.cache_clear):
        forget()


def test_every_face_of_the_game_is_in_its_package():
    assert missing() == ()
    for face in FILES:
        if not face.startswith("sans"):
            assert fonts._file(face, small=False) is not None, face


def test_bold_and_italic_are_faces_of_their_own():
    widths = {measure("Prefecture", face, 40) for face in ("book", "book-bold", "mono")}

    assert len(widths) == 3


def test_small_type_is_a_little_heavier():
    assert fonts._file("book", small=True) != fonts._file("book", small=False)


def test_a_poster_has_one_weight_and_no_italic():
    assert measure("Paris", "poster-bold-italic", 30) == measure("Paris", "poster", 30)


@pytest.mark.usefixtures("forgetful")
def test_a_missing_package_is_named_and_replaced(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(FILES, "book", ("fontpkg_of_nobody", "Nobody-Regular"))

    assert missing() == ("fontpkg_of_nobody",)
    assert font("book", 20).size("Paris")[0] > 0


@pytest.mark.usefixtures("forgetful")
def test_the_name_of_an_installed_font_is_a_face(monkeypatch: pytest.MonkeyPatch):
    installed = fonts._file("mono", small=False)
    monkeypatch.setattr(
        "pygame.font.match_font", lambda name, **_: str(installed) if name == "corona" else None
    )

    assert fonts._file("corona-italic", small=False) == Path(str(installed))
    assert fonts._file("a font nobody has", small=False) is None
    assert measure("Paris", "a font nobody has", 20) > 0


def test_a_narrow_space_is_never_asked_of_a_face():
    assert "\u202f" not in drawable("Qui vive\u202f!")
    assert measure("Qui vive\u202f!", "book", 20) == measure("Qui vive\u00a0!", "book", 20)
