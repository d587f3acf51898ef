"""The plate a picture is cut on: layers of flat shapes, written as the little SVG that the game can draw."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from kit.curve import Knot, Point, beziers

WIDTH, HEIGHT = 1920, 1080
LAYERS = ("sky", "far", "near", "figure")


def number(value: float) -> str:
    """One decimal at most, shortest form: `12.50` is `12.5`, `-0.04` is `0`."""
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def polyline(points: Iterable[Point]) -> str:
    """A run of straight strokes as a path, not closed.

    Steps are written relative to the point before, after rounding: half the length, and nothing drifts.
    """
    path, at = "", (0.0, 0.0)
    for point in points:
        x, y = round(point[0], 1), round(point[1], 1)
        path += f"l{number(x - at[0])} {number(y - at[1])}" if path else f"M{number(x)} {number(y)}"
        at = (x, y)
    return path


class Plate:
    """Shapes are laid in the order they are cut, layer upon layer; the last one lies on top.

    `hour` is the hour it is drawn for, where the hour can be seen; `focus` the point that a cut must keep;
    `back` how far the eye steps back from what is cut: its left and lower edges stay where they are.
    """

    def __init__(self, seed: int, focus: Point, hour: str = "", back: float = 1.0) -> None:
        self.chance = random.Random(seed)
        self._focus, self._hour, self._back = focus, hour, back
        self._shapes: dict[str, list[str]] = {name: [] for name in LAYERS}
        self._layer = "sky"

    def on(self, layer: str) -> None:
        """What follows lies on this layer: sky, far, near or figure."""
        self._shapes[layer]  # a misspelled layer stops here
        self._layer = layer

    @contextmanager
    def by(self, lights: str, shown: bool = True) -> Iterator[None]:
        """What is cut within belongs to these lights only: "dawn morning"; `shown` in the one drawn."""
        hidden = "" if shown else ' display="none"'
        self._lay(f'<g data-light="{lights}"{hidden}>')
        yield
        self._lay("</g>")

    def _lay(self, shape: str) -> None:
        self._shapes[self._layer].append(shape)

    def fill(self, points: Sequence[Point], color: str, opacity: float = 1.0) -> None:
        """A polygon with straight sides."""
        self._lay(f'<path d="{polyline(points)}z" fill="{color}"{_faint(opacity)}/>')

    def fills(self, polygons: Iterable[Sequence[Point]], color: str) -> None:
        """Many polygons that do not overlap, as one shape."""
        drawn = "".join(f"{polyline(points)}z" for points in polygons)
        if drawn:
            self._lay(f'<path d="{drawn}" fill="{color}"/>')

    def smooth(self, line: Sequence[Knot], color: str, keyline: str = "", width: float = 0.0) -> None:
        """A rounded outline, with a line of another color cut around it where one is given."""
        edge = (
            f' stroke="{keyline}" stroke-width="{number(width)}" stroke-linejoin="round"' if keyline else ""
        )
        self._lay(f'<path d="{curve_path(line)}" fill="{color}"{edge}/>')

    def wire(self, line: Sequence[Knot], color: str, width: float, closed: bool = False) -> None:
        """A rounded line of one thickness."""
        self._lay(
            f'<path d="{curve_path(line, closed)}" fill="none" stroke="{color}" stroke-width="{number(width)}"'
            ' stroke-linecap="round" stroke-linejoin="round"/>'
        )

    def lines(self, runs: Iterable[Sequence[Point]], color: str, width: float) -> None:
        """Straight strokes of one thickness, as one shape."""
        drawn = "".join(polyline(run) for run in runs)
        if drawn:
            self._lay(
                f'<path d="{drawn}" fill="none" stroke="{color}" stroke-width="{number(width)}"'
                ' stroke-linecap="butt" stroke-linejoin="round"/>'
            )

    def disc(self, x: float, y: float, radius: float, color: str) -> None:
        self._lay(f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}" fill="{color}"/>')

    def ring(self, x: float, y: float, radius: float, color: str, width: float) -> None:
        self._lay(
            f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}" fill="none"'
            f' stroke="{color}" stroke-width="{number(width)}"/>'
        )

    def raw(self, path: str, color: str) -> None:
        """A path already written out, as the knives of `gouge` leave it."""
        if path:
            self._lay(f'<path d="{path}" fill="{color}"/>')

    def svg(self) -> str:
        """The whole picture as text, the same for the same cuts."""
        x, y = self._focus
        hour = f' data-hour="{self._hour}"' if self._hour else ""
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}"'
            f' viewBox="0 0 {WIDTH} {HEIGHT}"{hour} data-focus="{x / WIDTH:.2f} {y / HEIGHT:.2f}">'
        )
        drop = number(HEIGHT * (1 - self._back))
        stand = f' transform="translate(0 {drop}) scale({self._back})"' if self._back != 1.0 else ""
        groups = ["\n".join((f'<g id="{name}"{stand}>', *self._shapes[name], "</g>")) for name in LAYERS]
        return "\n".join((head, *groups, "</svg>", ""))


def _faint(opacity: float) -> str:
    return "" if opacity == 1.0 else f' fill-opacity="{opacity:.2f}"'


def curve_path(line: Sequence[Knot], closed: bool = True) -> str:
    """A rounded outline as a path, its steps relative as in `polyline`."""
    at = (round(line[0][0], 1), round(line[0][1], 1))
    path = f"M{number(at[0])} {number(at[1])}"
    for piece in beziers(line, closed):
        path += "c" + " ".join(f"{number(x - at[0])} {number(y - at[1])}" for x, y in piece)
        # What was written is rounded: go on from there, not from where the curve really ends.
        at = (
            round(at[0] + round(piece[2][0] - at[0], 1), 1),
            round(at[1] + round(piece[2][1] - at[1], 1), 1),
        )
    return path + ("z" if closed else "")


def sheet() -> list[Point]:
    """The whole plate as a polygon."""
    return [(0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT)]
