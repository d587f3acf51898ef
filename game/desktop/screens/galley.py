"""The galley: the tray on which a column of type is set, from the top down."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Final, Literal, TypedDict, Unpack

from game.desktop.layout import Block, Box, Glyphs, Hit, Icon, Pane, Rect
from game.desktop.messages import Meaning, OpenDocument, OpenRecord
from game.desktop.screens.line import center
from game.desktop.screens.paging import paginate
from game.desktop.screens.sheet import Sheet
from game.desktop.typography import Line, Piece, Style, set_lines
from game.story.ids import RecordId
from game.story.prose import Run, Words

Opens = Callable[[RecordId], Meaning]
Align = Literal["left", "center", "right"]
Lines = dict[tuple[tuple[Run, ...], Style, int, tuple[int, ...]], tuple[Line, ...]]
"""Paragraphs broken into lines: kept between two tries at one column, for they do not depend on leading."""

TARGET: Final = 24
"""The least width and height of what can be clicked, in pixels (WCAG 2.2, SC 2.5.8)."""


class How(TypedDict, total=False):
    """How a paragraph is set: see `Galley.runs`."""

    leading: int | None
    indents: Sequence[int]
    align: Align
    keep: bool
    hit: str


class Galley:
    """Sets type downward from `y` in a column; `pane` is the pane its hits belong to.

    Every line set is a slug `(top, bottom, keep)`: a page may end after it unless `keep`.
    """

    def __init__(
        self, sheet: Sheet, x: int, width: int, y: int = 0, pane: str = "", lines: Lines | None = None
    ) -> None:
        self.sheet, self.x, self.width, self.y, self.pane_id = sheet, x, width, y, pane
        self._lines: Lines = {} if lines is None else lines
        self.boxes: list[Box] = []
        self.hits: list[Hit] = []
        self.slugs: list[tuple[int, int, bool]] = []
        self.blocks: list[int] = []
        self.groups: list[int] = []
        self.newest: int | None = None
        self.spoken: list[tuple[int, str]] = []
        self.marks: Mapping[RecordId, str] = {}
        self._linked = 0

    def space(self, pixels: int) -> None:
        """Leave so much white."""
        self.y += pixels

    def pad(self, pixels: int, keep: bool = True) -> None:
        """White that belongs to a ground: it stays with what it pads."""
        self.slugs.append((self.y, self.y + pixels, keep))
        self.y += pixels

    def hold(self) -> None:
        """Hold the last line, and a rule under it, together with what follows."""
        for number in range(len(self.slugs) - 1, -1, -1):
            top, bottom, _ = self.slugs[number]
            self.slugs[number] = (top, bottom, True)
            if bottom - top >= self.sheet.small:
                return

    def whole(self, first: int, area: Rect) -> None:
        """Hold together, on one page, all that was set from that slug on; it stands in `area`."""
        self.slugs[first:] = [(area.y, area.bottom, False)]
        self.y = max(self.y, area.bottom)

    def group(self) -> None:
        """What follows should stay on one page to its end, if a page can hold it."""
        self.groups.append(len(self.slugs))

    @contextmanager
    def column(self, x: int, width: int) -> Iterator[None]:
        """Set in another column for a while."""
        before = self.x, self.width
        self.x, self.width = x, width
        yield
        self.x, self.width = before

    def text(self, words: str, style: Style, role: str, **how: Unpack[How]) -> Rect:
        """Set a plain text as one paragraph."""
        return self.runs((Words(words),), style, role, **how)

    def prose(self, words: str, style: Style, role: str) -> None:
        """Set a text of the record: paragraphs parted by blank lines, all but the first indented."""
        for number, part in enumerate(parts_of(words)):
            self.text(part, style, role, indents=(self.sheet.em(1.25),) if number else ())

    def runs(
        self,
        runs: Sequence[Run],
        style: Style,
        role: str,
        *,
        leading: int | None = None,
        indents: Sequence[int] = (),
        align: Align = "left",
        keep: bool = False,
        hit: str = "",
        opens: Opens = OpenRecord,
    ) -> Rect:
        """Set one paragraph and return where it stands.

        `keep` holds it together with what follows; `hit` ties its words to a hit of the caller's;
        `opens` is what a linked word does.
        """
        top = self.y
        leading = leading or self._leading(style)
        lines = self._set(tuple(runs), style, tuple(indents))
        self.blocks.append(top)
        self.spoken.append((top, plain_of(runs)))
        found: list[tuple[Piece, Rect, int]] = []
        for number, line in enumerate(lines):
            left = self.x + {"left": 0, "center": (self.width - line.width) // 2}.get(
                align, self.width - line.width
            )
            found += self._line(line, left, style, role, leading, hit)
            together = number == 0 or number == len(lines) - 2
            last = number == len(lines) - 1
            self.slugs.append((self.y, self.y + leading, keep if last else together or keep))
            self.y += leading
        self._links(found, opens)
        return Rect(self.x, top, self.width, self.y - top)

    def _set(self, runs: tuple[Run, ...], style: Style, indents: tuple[int, ...]) -> tuple[Line, ...]:
        key = runs, style, self.width, indents
        lines = self._lines.get(key)
        if lines is None:
            lines = set_lines(runs, style, self.width, self.sheet.measure, self.marks, indents)
            self._lines[key] = lines
        return lines

    def columns(self, words: Sequence[str], style: Style, role: str, rule: str, count: int) -> None:
        """Paragraphs in so many columns side by side, their lines level with each other."""
        gutter = self.sheet.em(1.4)
        width = (self.width - gutter * (count - 1)) // count
        leading = self._leading(style)
        lines: list[Line] = []
        for number, part in enumerate(words):
            indents = (self.sheet.em(1.0),) if number else ()
            lines += set_lines((Words(part),), style, width, self.sheet.measure, {}, indents)
        rows = -(-len(lines) // count)
        top = self.y
        self.blocks.append(top)
        self.spoken += [(top, part) for part in words]
        for row in range(rows):
            for column in range(count):
                if column * rows + row < len(lines):
                    left = self.x + column * (width + gutter)
                    self._line(lines[column * rows + row], left, style, role, leading, "")
            self.slugs.append((self.y, self.y + leading, row == 0 or row == rows - 2))
            self.y += leading
        for column in range(1, count):
            x = self.x + column * (width + gutter) - gutter // 2
            self.boxes.append(Block(Rect(x, top, 1, self.y - top), rule))

    def _leading(self, style: Style) -> int:
        if style.family == "poster":
            return round(style.size * 1.02)
        return round(style.size * self.sheet.leading / self.sheet.body)

    def _line(
        self, line: Line, left: int, style: Style, role: str, leading: int, hit: str
    ) -> list[tuple[Piece, Rect, int]]:
        """Set one line; return its links and marks, each with its place and the number of its box."""
        baseline = self.y + round(leading / 2 + style.size * center(style.family))
        found = []
        for piece in line.pieces:
            if piece.link or piece.cites:
                rect = Rect(left + piece.x, self.y, piece.width, leading)
                found.append((piece, rect, len(self.boxes)))
            self.boxes.append(
                Glyphs(
                    left + piece.x,
                    baseline - piece.rise,
                    piece.width,
                    piece.text,
                    piece.face,
                    piece.size,
                    "link" if piece.cites else role,
                    "dotted" if piece.link else "none",
                    hit,
                    0 if piece.cites else style.tracking,
                )
            )
        return found

    def _links(self, found: Sequence[tuple[Piece, Rect, int]], opens: Opens) -> None:
        """One hit for each citation mark, and for each linked phrase, wrapped or not."""
        at = 0
        while at < len(found):
            piece = found[at][0]
            end = at + 1
            while piece.link and end < len(found) and _goes_on(found[end - 1], found[end]):
                end += 1
            parts = found[at:end]
            at = end
            id = piece.cites or piece.link
            assert id is not None
            message: Meaning = OpenRecord(id) if piece.cites else opens(id)
            name = f"{self.pane_id}.word.{self._linked}"
            if isinstance(message, OpenDocument):
                name = f"document:{id}"
            self._linked += 1
            for _, _, box in parts:
                glyphs = self.boxes[box]
                assert isinstance(glyphs, Glyphs)
                self.boxes[box] = replace(glyphs, hit=name)
            says = " ".join(part.text for part, _, _ in parts)
            rects = tuple(_reachable(rect) if part.cites else rect for part, rect, _ in parts)
            self.hits.append(Hit(name, rects, message, says, pane=self.pane_id))

    def say(self, first: int, words: str) -> None:
        """Say this in place of all that was set from that many spoken things on."""
        top = self.spoken[first][0] if first < len(self.spoken) else self.y
        self.spoken[first:] = [(top, words)]

    def rule(self, role: str = "rule", thick: int = 1, width: int | None = None, keep: bool = True) -> None:
        """A horizontal rule across the column."""
        self.boxes.append(Block(Rect(self.x, self.y, width or self.width, thick), role))
        self.slugs.append((self.y, self.y + thick, keep))
        self.y += thick

    def bar(self, rect: Rect, role: str) -> None:
        """A filled stroke at a place of its own."""
        self.boxes.append(Block(rect, role))

    def icon(self, name: str, role: str, x: int, y: int, size: int) -> None:
        """A sign at a place of its own."""
        self.boxes.append(Icon(Rect(x, y, size, size), name, role))

    def hit(
        self,
        id: str,
        rects: Sequence[Rect],
        message: Meaning,
        says: str,
        at: int | None = None,
        twin: str = "",
    ) -> None:
        """Make an area of the column mean something.

        With `at`, the number of the hits before it, what was set in it since lies on top of it.
        `twin` is the hit that stands for the same thing elsewhere.
        """
        hit = Hit(id, tuple(rects), message, says, pane=self.pane_id, twin=twin)
        self.hits.insert(len(self.hits) if at is None else at, hit)

    def pane(self, viewport: Rect) -> Pane:
        """What was set, as a pane seen through `viewport`."""
        pages = paginate(self.slugs, viewport.height, self.groups)
        return Pane(
            self.pane_id,
            viewport,
            tuple(self.boxes),
            self.y,
            tuple(self.blocks) or (0,),
            pages,
            newest=self._newest(),
            spoken=tuple(self.spoken),
        )

    def _newest(self) -> int | None:
        """The row of the first line that the last step added: the white above it may be another page's."""
        if self.newest is None:
            return None
        return next((top for top, _, _ in self.slugs if top >= self.newest), self.newest)


def plain_of(runs: Sequence[Run]) -> str:
    """The words of a paragraph as they are said: without the marks of its citations."""
    return " ".join("".join(run.text for run in runs if isinstance(run, Words)).split())


def parts_of(words: str) -> list[str]:
    """The paragraphs of a text: a blank line parts them, a line's end is a space."""
    return [" ".join(part.split()) for part in words.split("\n\n") if part.strip()]


def parted(hits: Sequence[Hit], pane: Pane) -> list[Hit]:
    """The hits of a pane, each area that reaches over the end of a page parted there."""
    ends = [pane.shown(page) for page in range(len(pane.pages))]
    found = []
    for hit in hits:
        parts = [
            Rect(rect.x, max(rect.y, top), rect.width, min(rect.bottom, end) - max(rect.y, top))
            for rect in hit.rects
            for top, end in ends
            if rect.y < end and top < rect.bottom
        ]
        found.append(replace(hit, rects=tuple(parts)) if len(parts) > len(hit.rects) else hit)
    return found


def _goes_on(before: tuple[Piece, Rect, int], after: tuple[Piece, Rect, int]) -> bool:
    """Whether a linked phrase runs on: over the line's end, or in another face beside it."""
    wraps = after[1].y > before[1].y
    touches = after[2] == before[2] + 1
    return before[0].link == after[0].link and touches and (wraps or after[0].x > before[0].x)


def _reachable(rect: Rect) -> Rect:
    """A citation mark's area, wide enough to be clicked."""
    grow = max(0, TARGET - rect.width + 1) // 2
    return Rect(rect.x - grow, rect.y, rect.width + 2 * grow, rect.height)
