"""Draws every picture of the game: `python assets/pictures/draw`. The same script gives the same bytes.

python assets/pictures/draw                     writes all pictures where the game looks for them
python assets/pictures/draw parvis poster       only these
python assets/pictures/draw --to FOLDER         somewhere else
python assets/pictures/draw --sheet sheet.png   all of them small on one contact sheet (needs pygame)
python assets/pictures/draw --sheet night.png --light night    the same in another light than they were drawn in
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))


def names() -> list[str]:
    """Every picture there is a script for, as the story calls it."""
    return sorted(path.stem.replace("_", "-") for path in (HERE / "scenes").glob("[a-z]*.py"))


def drawing(name: str) -> str:
    """The picture as SVG text."""
    scene = importlib.import_module("scenes." + name.replace("-", "_"))
    text: str = scene.draw().svg()
    return text


def lit(text: str, light: str | None) -> bytes:
    """The picture as the game shows it at another hour."""
    if light is None:
        return text.encode()
    sys.path.append(str(HERE.parents[2]))
    from game.desktop.light import LIGHTS
    from game.desktop.light import lit as in_light

    if light not in LIGHTS:
        raise SystemExit(f"no light is called {light!r} (there are: {', '.join(LIGHTS)})")
    return in_light(text.encode(), light)


def main() -> None:
    parser = argparse.ArgumentParser(prog="draw", description="Draws the pictures of the game.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these pictures")
    parser.add_argument(
        "--to", type=Path, default=HERE.parent, metavar="FOLDER", help="where the SVG files go"
    )
    parser.add_argument(
        "--sheet", type=Path, metavar="FILE.png", help="a contact sheet instead, 200 pixels a picture"
    )
    parser.add_argument("--light", metavar="LIGHT", help="in which light the contact sheet shows them")
    wanted = parser.parse_args()
    unknown = sorted(set(wanted.names) - set(names()))
    if unknown:
        parser.error(f"no picture is called {unknown[0]!r} (there are: {', '.join(names())})")
    chosen = wanted.names or names()
    if wanted.sheet:
        from kit.sheet import contact_sheet

        contact_sheet({name: lit(drawing(name), wanted.light) for name in chosen}, wanted.sheet)
        return
    wanted.to.mkdir(parents=True, exist_ok=True)
    for name in chosen:
        (wanted.to / f"{name}.svg").write_bytes(drawing(name).encode())


if __name__ == "__main__":
    main()
