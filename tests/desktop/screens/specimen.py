"""The specimen: a small story with one of everything that is ever set, and the views of its screens."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from game import shipped
from game.desktop.atlas import city_of
from game.desktop.ground import CityMap
from game.desktop.looks import Look
from game.desktop.messages import Bookmark
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
    marks = (
        Bookmark(
            "autosave", "The Prefecture", "Saturday 19 August 1944 · 07:40", "You know none of this yet."
        ),
        Bookmark("before the bridge", "The Prefecture", "Saturday 19 August 1944", ""),
    )
    return {
        "title": TitleView(story()),
        "title, coming back": TitleView(story(), marks[0], NOTICE),
        "first minute": FirstMinuteView(story(), spoken(Settings())),
        **pages,
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
        "slots": SlotsView(marks, None, True),
        "naming a slot": SlotsView(marks, "before the", True),
        "no slots": SlotsView((), None, False),
        "strayed": StrayedView("The story was edited since. Your path leads as far as ‘Before Notre-Dame’."),
        "mistake": MistakeView("This story has a mistake at ‘pont-neuf’. Your game is saved."),
    }
