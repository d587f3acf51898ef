"""Fonts: the faces of the program by name, found in their packages, loaded when first needed."""

from __future__ import annotations

from functools import lru_cache
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Final

import pygame.font

FILES: Final = {
    "book": ("fontpkg_spectral", "Spectral-Regular"),
    "book-italic": ("fontpkg_spectral", "Spectral-Italic"),
    "book-bold": ("fontpkg_spectral", "Spectral-SemiBold"),
    "book-bold-italic": ("fontpkg_spectral", "Spectral-SemiBoldItalic"),
    "easy": ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Regular"),
    "easy-italic": ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Italic"),
    "easy-bold": ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Bold"),
    "easy-bold-italic": ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-BoldItalic"),
    "sans": ("fontpkg_ibm_plex_sans", "IBMPlexSans-Regular"),
    "sans-italic": ("fontpkg_ibm_plex_sans", "IBMPlexSans-Italic"),
    "sans-bold": ("fontpkg_ibm_plex_sans", "IBMPlexSans-SemiBold"),
    "sans-bold-italic": ("fontpkg_ibm_plex_sans", "IBMPlexSans-SemiBoldItalic"),
    "mono": ("fontpkg_ibm_plex_mono", "IBMPlexMono-Regular"),
    "mono-italic": ("fontpkg_ibm_plex_mono", "IBMPlexMono-Italic"),
    "mono-bold": ("fontpkg_ibm_plex_mono", "IBMPlexMono-SemiBold"),
    "mono-bold-italic": ("fontpkg_ibm_plex_mono", "IBMPlexMono-SemiBoldItalic"),
    "poster": ("fontpkg_bebas_neue", "BebasNeue-Regular"),
}
"""Package and file of each face."""

OPTIONAL: Final = frozenset({"fontpkg_ibm_plex_sans"})
"""Without it the sans is the easy-reading face, set as close as the others."""

KEPT: Final = 50_000
"""Widths kept: all words of a long story at a few sizes."""

SMALL_BOOK: Final = {"Spectral-Regular": "Spectral-Medium", "Spectral-Italic": "Spectral-MediumItalic"}
"""Below `SMALL` pixels Spectral's hairlines are thinner than a pixel; its next weight is not."""

SMALL: Final = 26

WIDE_SMALL: Final = frozenset({18, 22})
"""Sizes at which the heavier weight, fitted to whole pixels, stands 2 or 3 % too wide; there the
lighter one is used all the same."""

_fonts: dict[tuple[str, int], pygame.font.Font] = {}
_widths: dict[tuple[str, str, int], int] = {}


def font(face: str, size: int) -> pygame.font.Font:
    """The face at that size in pixels.

    A family that is none of the game's is looked for among the installed ones; what is not found
    is set in pygame's own.
    """
    found = _fonts.get((face, size))
    if found is None:
        if not pygame.font.get_init():
            pygame.font.init()
        path = _file(face, size < SMALL and size not in WIDE_SMALL)
        found = _fonts[face, size] = _opened(path, size)
    return found


def _opened(path: Path | None, size: int) -> pygame.font.Font:
    try:
        return pygame.font.Font(path, size)
    except (pygame.error, OSError):  # an installed one that only other programs can read
        return pygame.font.Font(None, size)


def installed() -> tuple[str, ...]:
    """The families installed on this computer, by the names that the system knows them under."""
    import pygame.sysfont  # looks through the folders of the system: only for who asks

    names: list[str] = pygame.sysfont.get_fonts()  # type: ignore[no-untyped-call]
    return tuple(sorted(name for name in names if name))


def measure(text: str, face: str, size: int) -> int:
    """The width of `text` in pixels."""
    key = (text, face, size)
    width = _widths.get(key)
    if width is None:
        if len(_widths) >= KEPT:
            _widths.clear()
        width = _widths[key] = font(face, size).size(drawable(text))[0]
    return width


def drawable(text: str) -> str:
    """The text as the faces can draw it: none of them has a narrow no-break space."""
    return text.replace("\u202f", "\u00a0")


def missing() -> tuple[str, ...]:
    """The packages of faces that are not installed."""
    packages = {package for package, _ in FILES.values()} - OPTIONAL
    return tuple(sorted(package for package in packages if _folder(package) is None))


@lru_cache
def _folder(package: str) -> Path | None:
    spec = PathFinder.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0]) / "files"


@lru_cache
def _file(face: str, small: bool) -> Path | None:
    family, _, style = face.partition("-")
    if family == "sans" and _folder(FILES["sans"][0]) is None:
        face = face.replace("sans", "easy", 1)
    known = FILES.get(face) or FILES.get(family)
    if known is None:
        found = pygame.font.match_font(family, bold="bold" in style, italic="italic" in style)
        return Path(found) if found else None
    package, name = known
    folder = _folder(package)
    path = folder / f"{SMALL_BOOK.get(name, name) if small else name}.ttf" if folder else None
    return path if path is not None and path.is_file() else None
