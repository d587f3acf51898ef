"""Fonts: the faces of the program by name, found in their packages, loaded when first needed."""

from __future__ import annotations

import importlib.util
from functools import lru_cache
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

SMALL_BOOK: Final = {"Spectral-Regular": "Spectral-Medium", "Spectral-Italic": "Spectral-MediumItalic"}
"""Below `SMALL` pixels Spectral's hairlines are thinner than a pixel; its next weight is not."""

SMALL: Final = 26

WIDE_SMALL: Final = frozenset({18, 22})
"""Sizes at which the heavier weight, fitted to whole pixels, stands 2 or 3 % too wide; there the
lighter one is used all the same."""

_fonts: dict[tuple[str, int], pygame.font.Font] = {}
_widths: dict[tuple[str, str, int], int] = {}


def font(face: str, size: int) -> pygame.font.Font:
    """The face at that size in pixels; pygame's own where its package is missing."""
    found = _fonts.get((face, size))
    if found is None:
        if not pygame.font.get_init():
            pygame.font.init()
        found = _fonts[face, size] = pygame.font.Font(
            _file(face, size < SMALL and size not in WIDE_SMALL), size
        )
    return found


def measure(text: str, face: str, size: int) -> int:
    """The width of `text` in pixels."""
    key = (text, face, size)
    width = _widths.get(key)
    if width is None:
        width = _widths[key] = font(face, size).size(text)[0]
    return width


def missing() -> tuple[str, ...]:
    """The packages of faces that are not installed."""
    return tuple(sorted({package for package, _ in FILES.values() if _folder(package) is None}))


@lru_cache
def _folder(package: str) -> Path | None:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0]) / "files"


@lru_cache
def _file(face: str, small: bool) -> Path | None:
    package, name = FILES.get(face) or FILES[face.split("-")[0]]
    folder = _folder(package)
    path = folder / f"{SMALL_BOOK.get(name, name) if small else name}.ttf" if folder else None
    return path if path is not None and path.is_file() else None
