"""Pictures and sounds that pages ask for: there, of a sensible size, safe, and drawn as they look."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Literal

from game.authoring.svg import Fault, read_svg
from game.loading.diagnostics import Diagnostic
from game.loading.files import Files
from game.loading.nearest import nearest_id
from game.loading.project import Project
from game.story.model import Scene

MOST_BYTES = {"picture": 4_000_000, "sound": 8_000_000}
MOST_PIXELS = 8_000

_SHELVES = {"picture": ("pictures", ("svg", "png")), "sound": ("sounds", ("ogg", "wav"))}
"""The folder of each kind of file, and the endings it may have, the one that is taken first in front."""

_BEGIN = (
    (b"\x89PNG\r\n\x1a\n", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"), (b"BM", "BMP"), (b"%PDF", "PDF"),
    (b"OggS", "Ogg"), (b"ID3", "MP3"), (b"\xff\xfb", "MP3"), (b"\xff\xf3", "MP3"), (b"fLaC", "FLAC"),
)  # fmt: skip
"""How files begin that people give another ending."""

_ARTICLE = {"MP3": "an", "Ogg": "an"}

Kind = Literal["picture", "sound"]
Owner = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that a page asks for."""

    kind: Kind
    name: str
    files: Files

    @property
    def ending(self) -> str:
        return self.name.rpartition(".")[2]


def assets(project: Project, shared: Sequence[Files]) -> list[Diagnostic]:
    """What is wrong with them. They are looked up in the story first, then in `shared`, in that order."""
    story = project.story
    if story is None:
        return []
    found: list[Diagnostic] = []
    for kind in ("picture", "sound"):
        asked: dict[str, Scene] = {}
        for scene in story.scenes.values():
            name = scene.picture if kind == "picture" else scene.sound
            if name is not None:
                asked.setdefault(name, scene)
        if asked:
            shelf = _shelf(kind, (project.files, *shared))
            for name, scene in asked.items():
                found.extend(_judged(project, kind, name, ("scene", scene.id, kind), shelf))
    return found


def _shelf(kind: Kind, places: Sequence[Files]) -> dict[str, Asset]:
    """All files of a kind by the name that pages use; the first place and the first ending win."""
    folder, endings = _SHELVES[kind]
    shelf: dict[str, Asset] = {}
    for files in places:
        for ending in endings:
            for name in files.names():
                stem, _, own_ending = name.removeprefix(f"{folder}/").rpartition(".")
                if name.startswith(f"{folder}/") and own_ending.lower() == ending and "/" not in stem:
                    shelf.setdefault(stem, Asset(kind, name, files))
    return shelf


def _judged(
    project: Project, kind: Kind, name: str, owner: Owner, shelf: Mapping[str, Asset]
) -> Iterator[Diagnostic]:
    asset = shelf.get(name)
    if asset is None:
        code = "E240" if kind == "picture" else "E241"
        yield project.note(code, owner, name=name, nearest=nearest_id(name, shelf))
        return
    size = asset.files.size(asset.name)
    if size > MOST_BYTES[kind]:
        most = MOST_BYTES[kind] // 1_000_000
        yield project.note(
            "E242", owner, file=asset.name, size=f"{ceil(size / 1e5) / 10} MB", most=f"{most} MB"
        )
        return
    data = asset.files.read(asset.name)
    if (really := _really(data)) and really.lower() != asset.ending.lower():
        form = {"ogg": "Ogg"}.get(asset.ending.lower(), asset.ending.upper())
        yield project.note(
            "E246",
            owner,
            file=asset.name,
            format=form,
            what=f"it is {_ARTICLE.get(really, 'a')} {really} file",
        )
        return
    match asset.ending.lower():
        case "svg":
            yield from _drawing(project, owner, asset, data)
        case "png":
            yield from _photograph(project, owner, asset, data)
        case "ogg" if not data.startswith(b"OggS"):
            yield project.note("E246", owner, file=asset.name, format="Ogg")
        case "wav" if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
            yield project.note("E246", owner, file=asset.name, format="WAV")
        case _:
            pass


def _really(data: bytes) -> str:
    """What kind of file one is by how it begins, whatever its name says; "" if that cannot be seen."""
    if data[:4] == b"RIFF":
        return {b"WAVE": "WAV", b"WEBP": "WebP"}.get(data[8:12], "")
    return next((kind for begins, kind in _BEGIN if data.startswith(begins)), "")


def _drawing(project: Project, owner: Owner, asset: Asset, data: bytes) -> Iterator[Diagnostic]:
    drawing = read_svg(data)
    if drawing.size is not None and max(drawing.size) > MOST_PIXELS:
        yield _too_wide(project, owner, asset, drawing.size)
    by_kind: dict[str, list[Fault]] = {}
    for fault in drawing.faults:
        by_kind.setdefault(fault.kind, []).append(fault)
    for code, kind in (("E244", "unsafe"), ("E245", "undrawn"), ("E246", "broken"), ("E247", "crowded")):
        faults = by_kind.get(kind, [])
        # A picture that may do harm is not drawn at all, so what it would look like can wait.
        if faults and (kind == "unsafe" or "unsafe" not in by_kind):
            what = ", ".join(fault.what for fault in faults)
            yield project.note(
                code, owner, file=asset.name, line_in_file=faults[0].line, what=what, format="SVG"
            )


def _photograph(project: Project, owner: Owner, asset: Asset, data: bytes) -> Iterator[Diagnostic]:
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR" or len(data) < 24:
        yield project.note("E246", owner, file=asset.name, format="PNG")
        return
    size = struct.unpack_from(">LL", data, 16)
    if max(size) > MOST_PIXELS:
        yield _too_wide(project, owner, asset, size)


def _too_wide(project: Project, owner: Owner, asset: Asset, size: Sequence[float]) -> Diagnostic:
    pixels = f"{size[0]:.0f} × {size[1]:.0f}"
    return project.note("E243", owner, file=asset.name, size=pixels, most=f"{MOST_PIXELS:,}")
