"""No page leans on what has not begun by its own date and hour (decision 14)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.authoring.passages import Passage, owner_of, passages, ways_on
from game.authoring.times import Own, Span, Times, days_meant, hours_meant
from game.loading.diagnostics import Diagnostic
from game.loading.project import Project
from game.story.ids import DocumentId, SceneId
from game.story.model import Choice, Scene, Story
from game.story.record import Moment, Record

_WHOLE_DATE = len("1944-08-19")


@dataclass(frozen=True, slots=True)
class Begin:
    """When an entry or a document begins, on the earliest reading; `minute` only on a known day."""

    day: int
    minute: int | None
    words: str


def too_early(project: Project, times: Times, doubted: frozenset[SceneId]) -> list[Diagnostic]:
    """Each entry or document that a page cites or offers before it has begun; `doubted` pages are left out."""
    story = project.story
    if story is None or not (story.record.entries or story.record.documents):
        return []
    begins = _begins(story.record)
    pages = {id: page_time(times, id) for id in story.scenes}
    pages |= {id: Own(None, None) for id in doubted}
    return [
        *_cited(project, story, begins, pages),
        *_offered(project, story, begins, pages),
        *_acted(project, story, begins, pages),
    ]


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
    project: Project, story: Story, begins: dict[str, Begin], pages: dict[SceneId, Own]
) -> Iterator[Diagnostic]:
    for passage in passages(story):
        for mention in passage.prose.mentions:
            if mention.kind != "cited" or (begin := begins.get(mention.id)) is None:
                continue
            if all(begins_after(begin, page) for page in _shown_on(story, passage, pages)):
                place = (mention.offset, mention.length)
                yield _told(project, passage.owner, mention.id, begin, passage.scene, place)


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


def _offered(
    project: Project, story: Story, begins: dict[str, Begin], pages: dict[SceneId, Own]
) -> Iterator[Diagnostic]:
    for scene in story.scenes.values():
        for number, document in enumerate(scene.documents):
            begin = begins.get(document)
            if begin is not None and begins_after(begin, pages[scene.id]):
                yield _told(project, ("scene", scene.id, "documents", str(number)), document, begin, scene)


def _acted(
    project: Project, story: Story, begins: dict[str, Begin], pages: dict[SceneId, Own]
) -> Iterator[Diagnostic]:
    """What the record says of an act is compared by day only."""
    for scene in story.scenes.values():
        day = Own(pages[scene.id].days, None)
        for choice in ways_on(scene):
            yield from _acted_by(project, scene, choice, begins, day)


def _acted_by(
    project: Project, scene: Scene, choice: Choice, begins: dict[str, Begin], day: Own
) -> Iterator[Diagnostic]:
    for number, entry in enumerate(choice.record):
        begin = begins.get(entry)
        if begin is not None and begins_after(begin, day):
            yield _told(project, (*owner_of(scene, choice), "record", str(number)), entry, begin, scene)


def _told(
    project: Project,
    owner: tuple[str, ...],
    id: str,
    begin: Begin,
    scene: Scene,
    place: tuple[int | None, int | None] = (None, None),
) -> Diagnostic:
    assert project.story is not None
    return project.note(
        "E231" if DocumentId(id) in project.story.record.documents else "E230",
        owner,
        offset=place[0],
        length=place[1],
        id=id,
        begins=begin.words,
        scene=scene.id,
        at=" ".join(part for part in (scene.date, scene.time) if part),
    )
