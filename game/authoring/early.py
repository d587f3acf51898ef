"""No page leans on what has not begun by its own date and hour (decision 14)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.authoring.passages import Passage, owner_of, ways_on
from game.authoring.times import Own, Span, Times, days_meant, hours_meant
from game.loading.diagnostics import Diagnostic
from game.loading.project import Project
from game.story.ids import DocumentId, SceneId
from game.story.model import Scene, Story
from game.story.record import Moment, Record

_WHOLE_DATE = len("1944-08-19")


@dataclass(frozen=True, slots=True)
class Begin:
    """When an entry or a document begins, on the earliest reading; `minute` only on a known day."""

    day: int
    minute: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Use:
    """A place where a page leans on an entry or a document; `dated` where their times can be compared."""

    id: str
    owner: tuple[str, ...]
    scene: Scene
    dated: bool
    early: bool
    offset: int | None = None
    length: int | None = None


def too_early(
    project: Project, passages: Sequence[Passage], times: Times, doubted: frozenset[SceneId]
) -> list[Diagnostic]:
    """Each entry or document that a page cites or offers before it has begun; `doubted` pages are left out.

    Where every page that leans on it does so too early, its own date is blamed, once.
    """
    story = project.story
    if story is None or not (story.record.entries or story.record.documents):
        return []
    begins = _begins(story.record)
    pages = {id: page_time(times, id) for id in story.scenes}
    pages |= {id: Own(None, None) for id in doubted}
    uses: dict[str, list[Use]] = {}
    for use in (
        *_cited(story, passages, begins, pages),
        *_offered(story, begins, pages),
        *_acted(story, begins, pages),
    ):
        uses.setdefault(use.id, []).append(use)
    found: list[Diagnostic] = []
    for id, its in uses.items():
        early = [use for use in its if use.early]
        scenes = dict.fromkeys(use.scene.id for use in early)
        if len(scenes) > 1 and all(use.early for use in its if use.dated and not use.scene.frame):
            days = [page.days for scene in scenes if (page := pages[scene]).days is not None]
            by_hour = all(begins[id].day <= last for _, last in days)
            found.append(_date_told(project, id, begins[id], tuple(scenes), by_hour))
        else:
            found.extend(_told(project, use, begins[id]) for use in early)
    return found


def page_time(times: Times, scene: SceneId) -> Own:
    """A page's day and hour: its own; without a date of its own, the day carried to it if there is only one."""
    own = times.own[scene]
    if own.days is not None or scene in times.crowded:
        return own
    carried = {clock.days for clock in times.clocks.get(scene, ())}
    return Own(carried.pop() if len(carried) == 1 else None, own.hours)


def begins_after(begin: Begin, page: Own) -> bool:
    """By day, and by the hour when both have one."""
    if page.days is None:
        return False
    if begin.day != page.days[1] or page.days[0] != page.days[1]:
        return begin.day > page.days[1]
    return begin.minute is not None and page.hours is not None and begin.minute > page.hours[1]


def _begins(record: Record) -> dict[str, Begin]:
    found: dict[str, Begin] = {}
    for entry in record.entries.values():
        if entry.date is not None and (begin := _begin(entry.date, entry.time)):
            found[entry.id] = begin
    for document in record.documents.values():
        if document.when is not None and (begin := _begin(document.when, document.when)):
            found[document.id] = begin
    return found


def _begin(when: Moment, hour: Moment | None) -> Begin | None:
    days = days_meant(when)
    if days is None or when.date is None:
        return None
    hours: Span | None = None
    if len(when.date) >= _WHOLE_DATE:
        hours = (hours_meant(hour) if hour is not None else None) or hours_meant(when)
    words = when.words if hour is None or hour is when else f"{when.words} {hour.words}"
    return Begin(days[0], hours and hours[0], words)


def _cited(
    story: Story, passages: Sequence[Passage], begins: dict[str, Begin], pages: dict[SceneId, Own]
) -> Iterator[Use]:
    for passage in passages:
        for mention in passage.prose.mentions:
            if mention.kind == "cited" and (begin := begins.get(mention.id)) is not None:
                shown = _shown_on(story, passage, pages)
                early = all(begins_after(begin, page) for page in shown)
                dated = any(page.days is not None for page in shown)
                place = (mention.offset, mention.length)
                yield Use(mention.id, passage.owner, passage.scene, dated, early, *place)


def _shown_on(story: Story, passage: Passage, pages: dict[SceneId, Own]) -> list[Own]:
    """The times of the pages on which a text can be read.

    What is told after a choice stands on the page it leads to: it may speak of what has
    begun by then. Without a time of its own, that page is on the day of the one before.
    """
    here = pages[passage.scene.id]
    shown = [here]
    if passage.voice == "then" and passage.choice is not None:
        for fork in passage.choice.go:
            target = story.scenes.get(fork.to) if isinstance(fork.to, str) else None
            if target is not None and target.frame == passage.scene.frame:
                there = pages[target.id]
                shown.append(there if there.days is not None else Own(here.days, there.hours))
    return shown


def _offered(story: Story, begins: dict[str, Begin], pages: dict[SceneId, Own]) -> Iterator[Use]:
    for scene in story.scenes.values():
        page = pages[scene.id]
        for number, document in enumerate(scene.documents):
            begin = begins.get(document)
            if begin is not None:
                owner = ("scene", scene.id, "documents", str(number))
                yield Use(document, owner, scene, page.days is not None, begins_after(begin, page))


def _acted(story: Story, begins: dict[str, Begin], pages: dict[SceneId, Own]) -> Iterator[Use]:
    """What the record says of an act is compared by day only."""
    for scene in story.scenes.values():
        day = Own(pages[scene.id].days, None)
        for choice in ways_on(scene):
            for number, entry in enumerate(choice.record):
                begin = begins.get(entry)
                if begin is not None:
                    owner = (*owner_of(scene, choice), "record", str(number))
                    yield Use(entry, owner, scene, day.days is not None, begins_after(begin, day))


def _told(project: Project, use: Use, begin: Begin) -> Diagnostic:
    return project.note(
        _code(project, use.id),
        use.owner,
        offset=use.offset,
        length=use.length,
        id=use.id,
        begins=begin.words,
        scene=use.scene.id,
        at=" ".join(part for part in (use.scene.date, use.scene.time) if part),
    )


def _date_told(
    project: Project, id: str, begin: Begin, scenes: tuple[SceneId, ...], by_hour: bool
) -> Diagnostic:
    """`by_hour`: the day would do, it is the hour that is too late."""
    code = _code(project, id)
    owner = ("document", id, "when") if code == "E231" else ("entry", id, "time" if by_hour else "date")
    return project.note(code, owner, id=id, begins=begin.words, scenes=", ".join(scenes))


def _code(project: Project, id: str) -> str:
    assert project.story is not None
    return "E231" if DocumentId(id) in project.story.record.documents else "E230"
