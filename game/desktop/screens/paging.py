"""Paging: where a column of type may be parted into pages."""

from __future__ import annotations

from collections.abc import Sequence


def paginate(
    slugs: Sequence[tuple[int, int, bool]], height: int, groups: Sequence[int] = ()
) -> tuple[int, ...]:
    """The tops of pages of at most `height` pixels, never cutting a line.

    A page ends after the last slug that fits and is not kept with the next; one that would end
    inside a group (given by its first slug, reaching to the end) ends before it where that helps.
    """
    if not slugs:
        return (0,)
    tops: list[int] = []
    start = 0
    while start < len(slugs):
        top = slugs[start][0] if tops else 0
        tops.append(top)
        fits = start
        while fits < len(slugs) and slugs[fits][1] - top <= height:
            fits += 1
        if fits == len(slugs):
            break
        start = _page_end(slugs, start, max(fits, start + 1), height, groups)
    return tuple(tops)


def _page_end(
    slugs: Sequence[tuple[int, int, bool]], start: int, fits: int, height: int, groups: Sequence[int]
) -> int:
    """The first slug of the next page, when those before `fits` would fit on this one."""
    for group in groups:
        whole = slugs[-1][1] - slugs[group][0] <= height if group < len(slugs) else False
        if start < group < fits and whole:
            return group
    for end in range(fits, start, -1):
        if not slugs[end - 1][2]:
            return end
    return fits
