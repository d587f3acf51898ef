"""The specimen: a small story with one of everything that is ever set, and the views of its screens."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from game import shipped
from game.desktop.atlas import city_of
from game.desktop.deeds import FilesFound, GameFile
from game.desktop.ground import CityMap
from game.desktop.looks import Look
from game.desktop.screens.notebook import SHELVES
from game.desktop.screens.views import (
    BesideView,
    CardView,
    ChaptersView,
    CreditsView,
    DocumentsView,
    DocumentView,
    FacesView,
    FirstMinuteView,
    GameFilesView,
    HelpView,
    HistoryView,
    MapView,
    MistakeView,
    NotebookView,
    ReadingView,
    SettingsView,
    SlotsView,
    StrayedView,
    TimelineView,
    TitleView,
    View,
)
from game.desktop.tidings import Bookmark
from game.loading import load_story
from game.loading.credits import Credit
from game.settings import Settings, spoken
from game.story import Start, State, Story, begin, choose, open_document, view
from game.story.citymap import city_at
from game.story.ids import ChapterId, ChoiceId, DocumentId, EntryId, PersonId, SceneId, SourceId
from game.story.panels import beside, history, notebook, record_of, timeline

FOLDER = Path(__file__).parent.parent / "specimen"

NOTICE = "There is no sound device, so the story plays without its sounds."

MADE = tuple(
    Credit(
        f"Picture {number}", "Two boats and a bridge, at an hour at which nobody fishes.", "a script", "CC0"
    )
    for number in range(14)
)


@cache
def story() -> Story:
    return load_story(FOLDER)


def city() -> CityMap:
    return city_of(shipped.assets())


def at(scene: str, *choices: str) -> State:
    """The game begun at a scene, after these choices."""
    state = begin(story(), 0, Start(scene=SceneId(scene)))
    for choice in choices:
        state = choose(story(), state, ChoiceId(choice))
    return state


def reading(state: State, **more: object) -> ReadingView:
    page = view(story(), state)
    return ReadingView(story(), page, unread=page.documents[:1], can_undo=bool(state.steps), **more)  # type: ignore[arg-type]


MARKS = (
    Bookmark(
        "autosave",
        "The Prefecture",
        "Saturday 19 August 1944 · 07:40",
        "You know none of this yet.",
        kept="kept today at 21:50",
        automatic=True,
    ),
    Bookmark(
        "before the bridge", "The Prefecture", "Saturday 19 August 1944", "", kept="kept yesterday at 09:30"
    ),
    Bookmark(
        "The longest name that a place can be given",
        "The Prefecture and all the streets around it",
        "Saturday 19 August 1944 · 07:40 · The Square before Notre-Dame",
        "It is Saturday. The baker has flour for an hour, and the queue has news for longer …",
        kept="kept on Wednesday 23 September 2026",
        standing="edited",
    ),
    Bookmark(
        "Anna", "The day after", "20 August 1944", "A door.", kept="kept on 1 May 2026", standing="damaged"
    ),
    Bookmark("autosave 2", "", "", "", automatic=True, standing="damaged", goes_on=False),
    Bookmark("from upstairs", "", "", "", standing="newer", goes_on=False),
)

DELETED = "‘before the bridge’ is deleted. Until you leave this page, U takes it back."


def kept() -> dict[str, View]:
    """The places kept, whole and not, while they are named, and after one was deleted; and files of games."""
    found = (
        GameFile(
            "/home/anna/Documents/a.liaison",
            "Courier - before the bridge.liaison",
            "The Prefecture · Saturday 19 August 1944 · 07:40",
            "You know none of this yet.",
            "kept yesterday at 09:30",
        ),
        GameFile("/b.json", "x" * 56 + "….json", wrong="‘b.json’ is damaged, so it was left where it is."),
    )
    return {
        "slots": SlotsView(MARKS, can_keep=True),
        "one slot": SlotsView(MARKS[:1]),
        "slots after one was deleted": SlotsView(
            (MARKS[0], *MARKS[2:]), deleted="before the bridge", notice=DELETED
        ),
        "naming a slot": SlotsView(MARKS, "before the", can_keep=True),
        "renaming a slot": SlotsView(MARKS, "behind the", "before the bridge", True, notice=NOTICE),
        "no slots": SlotsView(()),
        "files": GameFilesView(FilesFound(found, ("/home/anna/Documents", "/home/anna/Downloads"))),
        "files being looked for": GameFilesView(None),
        "no files": GameFilesView(FilesFound((), ("/home/anna/Documents",)), NOTICE),
    }


def desk(begun: State, read: State, told: State) -> dict[str, View]:
    """What lies on the desk beside the page, at the first page and later."""
    book = notebook(story(), told)
    rows = history(story(), told)
    prefecture, policemen = ChapterId("prefecture"), EntryId("policemen-gathered")
    return {
        "timeline of the first hour": TimelineView(story(), timeline(story(), begun)),
        "timeline": TimelineView(story(), timeline(story(), told), None, NOTICE),
        "timeline of the days before": TimelineView(story(), timeline(story(), told), "earlier"),
        "timeline of nothing": TimelineView(story(), timeline(story(), at("stairs"))),
        "map of the first hour": MapView(story(), view(story(), begun), city_at(story(), begun), city()),
        "map": MapView(story(), view(story(), told), city_at(story(), told), city(), None, NOTICE),
        "map from near": MapView(
            story(), view(story(), told), city_at(story(), told), city(), Look(0.0, 0.0, 5)
        ),
        "map from afar": MapView(
            story(), view(story(), told), city_at(story(), told), city(), Look(900.0, -2500.0, -1)
        ),
        "map that cannot be read": MapView(story(), view(story(), told), city_at(story(), told)),
        "map of a page without a place": MapView(
            story(), view(story(), at("stairs")), city_at(story(), at("stairs")), city()
        ),
        "notebook of the first hour": NotebookView(story(), notebook(story(), begun)),
        "empty notebook": NotebookView(story(), notebook(story(), at("stairs"))),
        **{f"notebook of {shelf}": NotebookView(story(), book, shelf) for shelf in SHELVES},
        "notebook with a card": NotebookView(story(), book, "people", PersonId("aubin"), NOTICE),
        "history of the first page": HistoryView(story(), history(story(), begun), 0),
        "history": HistoryView(story(), rows, len(told.steps), None, NOTICE),
        "history at an earlier page": HistoryView(story(), history(story(), read), len(read.steps), 0),
        "chapters": ChaptersView(story()),
        "chapters in a game": ChaptersView(
            story(), prefecture, frozenset({prefecture}), frozenset({ChapterId("day-after")}), NOTICE
        ),
        "path through two chapters": BesideView(
            story(),
            prefecture,
            beside(story(), told, prefecture),
            NOTICE,
            chapters=(prefecture, ChapterId("day-after")),
        ),
        "path of nothing": BesideView(story(), prefecture, beside(story(), begun, prefecture)),
        "card from the path": CardView(story(), policemen, "beside", NOTICE),
        "card from the timeline": CardView(story(), policemen, "timeline"),
    }


@cache
def views() -> dict[str, View]:
    """Every screen by a name that says what is on it."""
    begun = begin(story())
    asked = choose(story(), begun, ChoiceId("ask"))
    read = open_document(story(), choose(story(), asked, ChoiceId("straight-across")), DocumentId("leaflet"))
    told = choose(story(), read, ChoiceId("they-say"))
    pages = {
        "opening of a chapter": reading(begun),
        "after a choice that stays": reading(asked),
        "a page full of everything": reading(at("back-room"), notice=NOTICE),
        "the shortest page": reading(at("stairs")),
        "a stuck page": reading(at("back-room", "leave-it")),
        "an ending": reading(at("the-end")),
        "a long page": reading(at("morning")),
    }
    on_record = record_of(story(), view(story(), begun))
    cards: dict[str, View] = {f"record of {found.id}": reading(begun, record=found.id) for found in on_record}
    cards |= {f"record of {id}": reading(begun, record=id) for id in ("bayet", "aubin", "parvis", "leaflet")}
    papers = {f"document {id}": DocumentView(story(), id) for id in story().record.documents}
    return {
        "title": TitleView(story()),
        "title, coming back": TitleView(story(), MARKS[0], NOTICE),
        "first minute": FirstMinuteView(story(), spoken(Settings())),
        **pages,
        "a page read before": replace(pages["after a choice that stays"], before=True, ahead=True),
        "an opening read before": replace(pages["opening of a chapter"], before=True, ahead=True),
        "the shortest page, read before": replace(pages["the shortest page"], before=True),
        **cards,
        "documents": DocumentsView(
            story(), tuple(story().record.documents), tuple(story().record.documents)[:1]
        ),
        "no documents": DocumentsView(story(), ()),
        **papers,
        **{
            f"{name}, closer": replace(paper, closer=number % 2 + 1)
            for number, (name, paper) in enumerate(papers.items())
        },
        "beside": BesideView(
            story(), ChapterId("prefecture"), beside(story(), told, ChapterId("prefecture"))
        ),
        **desk(begun, read, told),
        "settings": SettingsView(spoken(Settings())),
        "faces": FacesView(tuple(f"a face called number {n}" for n in range(40)), "a face called number 3"),
        "help": HelpView(NOTICE),
        "credits": CreditsView(story(), MADE),
        "what leans on a page of the web": CreditsView(story(), MADE, SourceId("page")),
        "what leans on a source": CreditsView(story(), (), SourceId("study"), NOTICE),
        **kept(),
        "strayed": StrayedView("The story was edited since. Your path leads as far as ‘Before Notre-Dame’."),
        "mistake": MistakeView("This story has a mistake at ‘pont-neuf’. Your game is saved."),
    }
