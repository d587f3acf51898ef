"""Layered drawing of a graph: who stands on which row, and where along it.

The method of Sugiyama, Tagawa and Toda (1981): break cycles, give rows by longest path, let long
edges pass through every row, order each row by the barycenters of its neighbors, then set each row
as near to its neighbors as the order and the gap allow (a least-squares fit by pooling adjacent
violators).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

ORDER_SWEEPS = 12
PLACE_SWEEPS = 16

Node = str | tuple[str, str, int]
"""A node, or the place where an edge passes a row: from, to, row."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Row and place of each node (rows from 0, places in units of the gap, the least 0), and for each
    edge the points it passes, from its upper to its lower end."""

    rows: Mapping[str, int]
    places: Mapping[str, float]
    edges: Mapping[tuple[str, str], tuple[tuple[float, int], ...]]


def arranged(
    nodes: Sequence[str], edges: Iterable[tuple[str, str]], rows: Mapping[str, int] | None = None
) -> Arrangement:
    """The drawing of these nodes; with `rows` given, edges that do not go down are left out of account."""
    wanted = [(a, b) for a, b in dict.fromkeys(edges) if a != b]
    down = (
        [(a, b) for a, b in wanted if rows[a] < rows[b]]
        if rows is not None
        else _without_cycles(nodes, wanted)
    )
    row_of = dict(rows) if rows is not None else _longest_path(nodes, down)
    layers, above, below = _with_passing(nodes, down, row_of)
    _order(layers, above, below)
    places = _placed(layers, above, below)
    passing = {edge: _points(edge, row_of, places) for edge in down}
    return Arrangement(row_of, {node: places[node] for node in nodes}, passing)


def _points(
    edge: tuple[str, str], rows: Mapping[str, int], places: Mapping[Node, float]
) -> tuple[tuple[float, int], ...]:
    a, b = edge
    passed: list[Node] = [a, *[(a, b, row) for row in range(rows[a] + 1, rows[b])], b]
    return tuple((places[point], rows[a] + below) for below, point in enumerate(passed))


def _without_cycles(nodes: Sequence[str], edges: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The edges, those turned round that lead back to where a walk in depth came from."""
    after: dict[str, list[str]] = {node: [] for node in nodes}
    for a, b in edges:
        after[a].append(b)
    done: set[str] = set()
    on_way: set[str] = set()
    back: set[tuple[str, str]] = set()
    for first in nodes:
        stack: list[tuple[str, bool]] = [(first, False)]
        while stack:
            node, leaving = stack.pop()
            if leaving:
                on_way.discard(node)
                done.add(node)
            elif node not in done and node not in on_way:
                on_way.add(node)
                stack.append((node, True))
                for other in reversed(after[node]):
                    if other in on_way:
                        back.add((node, other))
                    elif other not in done:
                        stack.append((other, False))
    return list(dict.fromkeys((b, a) if (a, b) in back else (a, b) for a, b in edges))


def _longest_path(nodes: Sequence[str], edges: list[tuple[str, str]]) -> dict[str, int]:
    after: dict[str, list[str]] = {node: [] for node in nodes}
    waits_for = dict.fromkeys(nodes, 0)
    for a, b in edges:
        after[a].append(b)
        waits_for[b] += 1
    rows = dict.fromkeys(nodes, 0)
    free = [node for node in nodes if not waits_for[node]]
    for node in free:
        for other in after[node]:
            rows[other] = max(rows[other], rows[node] + 1)
            waits_for[other] -= 1
            if not waits_for[other]:
                free.append(other)
    return rows


Neighbors = dict[Node, list[Node]]


def _with_passing(
    nodes: Sequence[str], edges: list[tuple[str, str]], rows: Mapping[str, int]
) -> tuple[list[list[Node]], Neighbors, Neighbors]:
    layers: list[list[Node]] = [[] for _ in range(max(rows.values(), default=0) + 1)]
    above: Neighbors = {}
    below: Neighbors = {}
    for node in nodes:
        layers[rows[node]].append(node)
    for a, b in edges:
        previous: Node = a
        for row in range(rows[a] + 1, rows[b] + 1):
            point: Node = b if row == rows[b] else (a, b, row)
            if row != rows[b]:
                layers[row].append(point)
            above.setdefault(point, []).append(previous)
            below.setdefault(previous, []).append(point)
            previous = point
    return layers, above, below


def _order(layers: list[list[Node]], above: Neighbors, below: Neighbors) -> None:
    """Order each row by the middle of its neighbors, down and up; the order with fewest crossings stays."""
    best = [list(layer) for layer in layers]
    fewest = _crossings(layers, below)
    for sweep in range(ORDER_SWEEPS):
        going_down = sweep % 2 == 0
        neighbors = above if going_down else below
        fixed = layers[:-1] if going_down else layers[:0:-1]
        moving = layers[1:] if going_down else layers[-2::-1]
        for still, layer in zip(fixed, moving, strict=True):
            at = {node: place for place, node in enumerate(still)}
            own = {node: place for place, node in enumerate(layer)}
            layer.sort(key=lambda node: (_middle(neighbors.get(node, []), at, own[node]), own[node]))
        crossings = _crossings(layers, below)
        if crossings < fewest:
            fewest, best = crossings, [list(layer) for layer in layers]
    layers[:] = best


def _middle(neighbors: list[Node], at: Mapping[Node, float], otherwise: float) -> float:
    return sum(at[node] for node in neighbors) / len(neighbors) if neighbors else otherwise


def _crossings(layers: list[list[Node]], below: Neighbors) -> int:
    """How many pairs of edges cross, counted row by row with a tree of sums."""
    total = 0
    for upper, lower in pairwise(layers):
        at = {node: place for place, node in enumerate(lower)}
        sums = [0] * (len(lower) + 1)
        seen = 0
        for node in upper:
            ends = sorted(at[other] for other in below.get(node, []))
            for end in ends:
                total += seen - _sum(sums, end + 1)
            for end in ends:
                _add(sums, end + 1)
                seen += 1
    return total


def _sum(sums: list[int], end: int) -> int:
    total = 0
    while end:
        total += sums[end]
        end &= end - 1
    return total


def _add(sums: list[int], place: int) -> None:
    while place < len(sums):
        sums[place] += 1
        place += place & -place


def _placed(layers: list[list[Node]], above: Neighbors, below: Neighbors) -> dict[Node, float]:
    widest = max((len(layer) for layer in layers), default=0)
    places: dict[Node, float] = {
        node: place + (widest - len(layer)) / 2 for layer in layers for place, node in enumerate(layer)
    }
    for sweep in range(PLACE_SWEEPS):
        neighbors = above if sweep % 2 == 0 else below
        for layer in layers if sweep % 2 == 0 else reversed(layers):
            wish = [_middle(neighbors.get(node, []), places, places[node]) for node in layer]
            places.update(zip(layer, _spread(wish), strict=True))
    least = min(places.values(), default=0.0)
    return {node: place - least for node, place in places.items()}


def _spread(wish: list[float]) -> list[float]:
    """The places nearest to the wishes, in the same order and at least 1 apart."""
    pools: list[tuple[float, int]] = []
    for index, place in enumerate(wish):
        total, count = place - index, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            before, some = pools.pop()
            total, count = total + before, count + some
        pools.append((total, count))
    return [
        place + index
        for index, place in enumerate(total / count for total, count in pools for _ in range(count))
    ]
