"""Time never runs backward along a way (decision 13)."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from game.authoring.times import Edge, Own, Span, Times, along, runs_backward, span_on
from game.loading.diagnostics import Diagnostic
from game.loading.project import Project
from game.story.ids import SceneId

_LATE, _EARLY = 21 * 60, 6 * 60
"""From and until when an hour on the same date reads like the far side of midnight."""

_SOON = 100
"""So many pages are looked through for the way back to a page; a longer way round is no side page."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A way on which time surely runs backward: from `before`, where a time was last given, by `edge`."""

    before: SceneId
    edge: Edge


Misplaced = dict[tuple[SceneId, bool], list[Turn]]
"""The turns of each page whose time cannot be right, by the page and whether it is too late."""


def misplaced(times: Times) -> Misplaced:
    """Each page whose time cannot be right, with the turns that show it."""
    turns = list(_turns(times))
    found: Misplaced = {}
    if turns:
        evidence = _Evidence(times, turns)
        for turn in turns:
            first = evidence.first_is_wrong(turn)
            found.setdefault((turn.before if first else turn.edge.target, first), []).append(turn)
    return found


def backward(project: Project, times: Times, wrong: Misplaced) -> list[Diagnostic]:
    """Each of them once, with the pages that it contradicts."""
    return [_told(project, times, scene, late, turns) for (scene, late), turns in wrong.items()]


def _turns(times: Times) -> Iterator[Turn]:
    """All turns, each pair of pages once.

    A clock that was carried through pages without a time counts when nothing on the way can
    keep the reader from it, or when every clock that can arrive there is too late.
    """
    told: set[tuple[SceneId, SceneId]] = set()
    for scene, edges in times.edges.items():
        clocks = times.clocks.get(scene, ())
        for edge in edges:
            own = times.own[edge.target]
            late = [clock for clock in clocks if runs_backward(own, clock)]
            always = len(late) == len(clocks) and scene not in times.crowded
            for clock in late:
                origin = clock.origin
                if origin is None or (origin, edge.target) in told:
                    continue
                if always or along(edge, clock).sure:
                    told.add((origin, edge.target))
                    yield Turn(origin, edge)


class _Evidence:
    """What speaks against either page of a turn: how many others it contradicts."""

    def __init__(self, times: Times, turns: Sequence[Turn]) -> None:
        self.times = times
        self.as_first = Counter(turn.before for turn in turns)
        self.as_second = Counter(turn.edge.target for turn in turns)
        self.leading_to: dict[SceneId, set[SceneId]] = {}
        for edges in times.edges.values():
            for edge in edges:
                self.leading_to.setdefault(edge.target, set()).add(edge.source)

    def first_is_wrong(self, turn: Turn) -> bool:
        """Whether the first page contradicts more than the second does; as likely, the second is blamed."""
        before, after = turn.before, turn.edge.target
        earliest, latest = _span(self.times, before)[0], _span(self.times, after)[1]
        next_after = {edge.target for edge in self.times.edges[after]} - {before}
        next_before = self.leading_to.get(before, set()) - {after}
        first = sum(_timed(self.times, id) and _span(self.times, id)[1] < earliest for id in next_after)
        second = sum(_timed(self.times, id) and _span(self.times, id)[0] > latest for id in next_before)
        return first + self.as_first[before] > second + self.as_second[after]


def _timed(times: Times, scene: SceneId) -> bool:
    return times.own[scene] != Own(None, None)


def _span(times: Times, scene: SceneId) -> Span:
    return span_on(times.own[scene], _days(times, scene))


def _days(times: Times, scene: SceneId) -> Span | None:
    """The page's own days, else those of a clock that is carried to it."""
    carried = (clock.days for clock in times.clocks.get(scene, ()) if clock.days is not None)
    return times.own[scene].days or next(carried, None)


def _told(project: Project, times: Times, scene: SceneId, first: bool, turns: Sequence[Turn]) -> Diagnostic:
    turn = turns[0]
    others = dict.fromkeys(turn.edge.target if first else turn.before for turn in turns)
    return project.note(
        "E220",
        ("scene", scene, _label_of(times, scene, next(iter(others)))),
        scene=scene,
        at=_words(project, scene),
        before="" if first else turn.before,
        after=turn.edge.target if first else "",
        its=_words(project, next(iter(others))),
        choice=turn.edge.choice,
        source=turn.edge.source,
        others=", ".join(list(others)[1:]),
        tomorrow=_tomorrow(times, turn),
        side=turn.before if _comes_back(times, turn) else "",
    )


def _label_of(times: Times, scene: SceneId, other: SceneId) -> Literal["date", "time"]:
    """The line to blame: the date where the days already differ, else the hour."""
    own = times.own[scene]
    if own.hours is None or (own.days is not None and own.days != _days(times, other)):
        return "date"
    return "time"


def _words(project: Project, scene: SceneId) -> str:
    """When a page is, in its author's words."""
    assert project.story is not None
    page = project.story.scenes[scene]
    return " ".join(part for part in (page.date, page.time) if part)


def _tomorrow(times: Times, turn: Turn) -> str:
    """The next day, where the second page is past midnight on a date that was not turned."""
    before, after = times.own[turn.before], times.own[turn.edge.target]
    days, others = _days(times, turn.before), _days(times, turn.edge.target)
    if days is None or days != others or before.hours is None or after.hours is None:
        return ""
    if before.hours[0] < _LATE or after.hours[1] >= _EARLY:
        return ""
    return date.fromordinal(days[0] + 1).isoformat()


def _comes_back(times: Times, turn: Turn) -> bool:
    """Whether the second page is one that the reader left for the first and soon returns to."""
    reached, waiting = {turn.edge.target}, deque([turn.edge.target])
    while waiting and len(reached) < _SOON:
        for edge in times.edges[waiting.popleft()]:
            if edge.target == turn.before:
                return True
            if edge.target not in reached:
                reached.add(edge.target)
                waiting.append(edge.target)
    return False
