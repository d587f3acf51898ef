"""Which characters the shipped fonts can draw, read from their files: no display, no window."""

from __future__ import annotations

import struct
from functools import cache
from importlib.util import find_spec
from pathlib import Path

FACES = (
    ("fontpkg_spectral", "Spectral-Regular.ttf"),
    ("fontpkg_ibm_plex_mono", "IBMPlexMono-Regular.ttf"),
    ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Regular.ttf"),
    ("fontpkg_bebas_neue", "BebasNeue-Regular.ttf"),
)
"""The package and the file of one face of each family; the others of a family hold the same characters."""


@cache
def drawable() -> frozenset[int]:
    """The code points that at least one shipped face has a glyph for."""
    return frozenset[int]().union(*(code_points(font_file(package, name)) for package, name in FACES))


def font_file(package: str, name: str) -> Path:
    """Where a font package keeps one of its files. ModuleNotFoundError without the package."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"the font package {package!r} is missing", name=package)
    return Path(spec.submodule_search_locations[0]) / "files" / name


def code_points(font: Path) -> frozenset[int]:
    """All code points that a TrueType file maps to a glyph other than the empty box.

    Read from its `cmap` table, formats 4 and 12 (OpenType 1.9, "cmap"), which are
    the only ones in use for Unicode.
    """
    data = font.read_bytes()
    tables = struct.unpack_from(">H", data, 4)[0]
    records = (struct.unpack_from(">4sLLL", data, 12 + 16 * table) for table in range(tables))
    cmap = next(offset for tag, _, offset, _ in records if tag == b"cmap")
    found: set[int] = set()
    for subtable in range(struct.unpack_from(">H", data, cmap + 2)[0]):
        at = cmap + struct.unpack_from(">HHL", data, cmap + 4 + 8 * subtable)[2]
        match struct.unpack_from(">H", data, at)[0]:
            case 4:
                found |= _in_segments(data, at)
            case 12:
                found |= _in_groups(data, at)
    return frozenset(found)


def _in_segments(data: bytes, at: int) -> set[int]:
    """Format 4: segments of consecutive code points, each with a shift or a list of glyphs."""
    twice = struct.unpack_from(">H", data, at + 6)[0]
    count = twice // 2
    ends = struct.unpack_from(f">{count}H", data, at + 14)
    starts = struct.unpack_from(f">{count}H", data, at + 16 + twice)
    shifts = struct.unpack_from(f">{count}H", data, at + 16 + 2 * twice)
    lists = at + 16 + 3 * twice
    found: set[int] = set()
    for segment, (start, end) in enumerate(zip(starts, ends, strict=True)):
        own = lists + 2 * segment
        jump = struct.unpack_from(">H", data, own)[0]
        for code in range(start, end + 1):
            glyph = code if jump == 0 else struct.unpack_from(">H", data, own + jump + 2 * (code - start))[0]
            if (jump == 0 or glyph) and (glyph + shifts[segment]) % 65536:
                found.add(code)
    # The last segment is a stopper that every table ends with, not a character.
    return found - {0xFFFF}


def _in_groups(data: bytes, at: int) -> set[int]:
    """Format 12: groups of consecutive code points and glyphs."""
    found: set[int] = set()
    for group in range(struct.unpack_from(">L", data, at + 12)[0]):
        start, end, glyph = struct.unpack_from(">LLL", data, at + 16 + 12 * group)
        found.update(range(start if glyph else start + 1, end + 1))
    return found
