"""What the panels show: functions of a story and a state, or of a page. Values only, no wording."""

from __future__ import annotations

from dataclasses import dataclass

from game.story.beside import Act, Beside, Passed, beside
from game.story.conditions import Rung
from game.story.ids import DocumentId, EntryId, PlaceId, RecordId, SceneId
from game.story.met import Thing, thing_of, things_met
from game.story.model import Story
from game.story.page import Page
from game.story.path import documents_met, documents_read, path_to
from game.story.play import view
from game.story.prose import Paragraph
from game.story.record import Document, Entry, Person, Place, Ring, Source, Term, ring
from game.story.state import Chose, Opened, State
from game.story.timeline import Happening, Hour, Timeline, timeline

__all__ = [
    "Act",
    "Beside",
    "Happening",
    "Hour",
    "Known",
    "Notebook",
    "OnRecord",
    "PageRead",
    "Passed",
    "Timeline",
    "Visited",
    "Witnessed",
    "beside",
    "documents_met",
    "history",
    "notebook",
    "places_met",
    "record_of",
    "timeline",
]


# --- The record beside a page ---


@dataclass(frozen=True, slots=True)
class Witnessed:
    """A source, the exact place in it, and when it came into the file."""

    source: Source
    where: str
    ring: Ring


@dataclass(frozen=True, slots=True)
class OnRecord:
    """One thing that the page cites, or that a word of it is linked to; its older sources first."""

    id: RecordId
    thing: Thing
    cited: bool
    sources: tuple[Witnessed, ...]


def record_of(story: Story, page: Page) -> tuple[OnRecord, ...]:
    """What stands in the record behind a page: all it cites, then all it links to, in reading order."""
    cited = page.entries
    found = []
    for id in dict.fromkeys((*cited, *page.links)):
        thing = thing_of(story.record, id)
        if thing is not None:
            found.append(OnRecord(id, thing, id in cited, _witnesses(story, thing)))
    return tuple(found)


def _witnesses(story: Story, thing: Thing) -> tuple[Witnessed, ...]:
    if isinstance(thing, Term):
        return ()
    sources = story.record.sources
    told = [Witnessed(sources[one.source], one.where, ring(sources[one.source])) for one in thing.sources]
    # The sort is stable: within a ring the author's order stays.
    return tuple(sorted(told, key=lambda witnessed: witnessed.ring is Ring.SINCE))


# --- The notebook ---


@dataclass(frozen=True, slots=True)
class Known:
    """A piece of news: how well it is known, on which page that became so, and as what it was told."""

    news: str
    means: str
    rung: Rung
    learned: SceneId | None
    told: Rung | None
    entry: EntryId | None


@dataclass(frozen=True, slots=True)
class Notebook:
    """Everything met so far, each shelf in the order of the first meeting; news as declared.

    Of the places, one was at those in `been` and is at `here`; of the documents, `unread` were not opened.
    """

    people: tuple[Person, ...]
    places: tuple[Place, ...]
    terms: tuple[Term, ...]
    documents: tuple[Document, ...]
    entries: tuple[Entry, ...]
    news: tuple[Known, ...]
    been: frozenset[PlaceId] = frozenset()
    here: PlaceId | None = None
    unread: frozenset[DocumentId] = frozenset()


def notebook(story: Story, state: State) -> Notebook:
    """What the player met on the way here, and what the courier knows and how."""
    met = things_met(story, state)
    offered = documents_met(story, state)
    stood = (story.scenes[reached.scene].place for reached in path_to(state))
    return Notebook(
        people=tuple(thing for thing in met if isinstance(thing, Person)),
        places=tuple(thing for thing in met if isinstance(thing, Place)),
        terms=tuple(thing for thing in met if isinstance(thing, Term)),
        documents=tuple(story.record.documents[id] for id in offered),
        entries=tuple(thing for thing in met if isinstance(thing, Entry)),
        news=_news(story, state),
        been=frozenset(place for place in stood if place is not None),
        here=story.scenes[state.scene].place,
        unread=frozenset(offered) - frozenset(documents_read(state)),
    )


def _news(story: Story, state: State) -> tuple[Known, ...]:
    learned: dict[str, tuple[Rung, SceneId]] = {}
    for reached in path_to(state):
        # What a choice brings is learned on the page where it was taken.
        scene = reached.step.scene if reached.step is not None else reached.scene
        for name, rung in view(story, reached).news.items():
            if name not in learned or learned[name][0] < rung:
                learned[name] = (rung, scene)
    page = view(story, state)
    return tuple(
        Known(
            name,
            declared.means,
            page.news.get(name, Rung.UNHEARD),
            learned[name][1] if name in learned else None,
            page.told.get(name),
            declared.entry,
        )
        for name, declared in story.names.news.items()
        if name in page.news or name in page.told
    )


# --- Places and history ---


@dataclass(frozen=True, slots=True)
class Visited:
    """A place met so far: whether one was there, is there now, and the entries met that happened there."""

    place: Place
    been: bool
    here: bool
    entries: tuple[EntryId, ...]


def places_met(story: Story, state: State) -> tuple[Visited, ...]:
    """The places stood at, linked to, or named by an entry met, in the order of the first meeting."""
    met = things_met(story, state)
    been = {story.scenes[reached.scene].place for reached in path_to(state)}
    here = story.scenes[state.scene].place
    entries = [thing for thing in met if isinstance(thing, Entry)]
    return tuple(
        Visited(
            thing,
            been=thing.id in been,
            here=thing.id == here,
            entries=tuple(entry.id for entry in entries if entry.place == thing.id),
        )
        for thing in met
        if isinstance(thing, Place)
    )


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page as it stood, and what was done on it: a choice, a document opened, or (the last) nothing yet.

    `steps` is how many steps led to it: replaying so many goes back to it, as does going on from `state`.
    """

    steps: int
    state: State
    title: str
    date: str | None
    time: str | None
    chose: tuple[Paragraph, ...]
    opened: DocumentId | None


def history(story: Story, state: State) -> tuple[PageRead, ...]:
    """Every page read and what was done on it, from the first to the one that is open."""
    path = path_to(state)
    rows = []
    for steps, (reached, after) in enumerate(zip(path, (*path[1:], None), strict=True)):
        page = view(story, reached)
        step = after.step if after is not None else None
        chose: tuple[Paragraph, ...] = ()
        if isinstance(step, Chose):
            chose = next(offer.text for offer in page.choices if offer.id == step.choice)
        opened = step.document if isinstance(step, Opened) else None
        rows.append(PageRead(steps, reached, page.title, page.date, page.time, chose, opened))
    return tuple(rows)
