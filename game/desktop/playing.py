"""Playing: what becomes of the app when a step is taken, taken back, or a kept game goes on. Pure."""

from __future__ import annotations

from dataclasses import replace

from game.desktop.app import (
    App,
    BesideRecord,
    Crossroads,
    DocumentPage,
    HistoryPage,
    Level,
    Mistake,
    Mistakes,
    Reading,
)
from game.desktop.requests import (
    LookAhead,
    Play,
    Request,
    Restore,
    Save,
    SetAside,
    Surround,
)
from game.story import State, Story, UnavailableDocumentError, choose, open_document, replay, undo, view
from game.story.ahead import states_ahead
from game.story.ids import ChapterId, ChoiceId, DocumentId

Step = tuple[App, tuple[Request, ...]]
"""The app after a message, and what is asked of the world, in that order."""


def chosen(story: Story, app: App, choice: ChoiceId) -> Step:
    if app.game is None or not (app.is_at_page or isinstance(app.screen, Mistakes)):
        return app, ()
    if not any(offer.id == choice and offer.open for offer in view(story, app.game).choices):
        return app, ()  # a locked one: its reason already stands on the page
    return _gone_on(story, app, choose(story, app.game, choice))


def _gone_on(story: Story, app: App, state: State) -> Step:
    """At the page of a new state, or at the path beside the record where that closed a chapter."""
    after, requests = _turned_to(story, app, state)
    if state.closed is None or not _worth_a_look(story, state, state.closed):
        return after, requests
    return after.over(BesideRecord(state.closed)), requests


def gone_ahead(story: Story, app: App) -> Step:
    """At the next decision: over pages read in an earlier game, each step kept as if it was taken by hand."""
    if app.game is None or not app.is_at_page:
        return app, ()
    states = states_ahead(story, app.game, app.earlier)
    if not states:
        return app, ()
    after, requests = _gone_on(story, app, states[-1])
    return after, (*(Save(passed) for passed in states[:-1]), *requests)


def _worth_a_look(story: Story, state: State, chapter: ChapterId) -> bool:
    """Whether the path through a chapter has anything that the record can stand beside."""
    from game.story.beside import beside  # at a chapter's end: the first page does not wait for it

    path = beside(story, state, chapter)
    return bool(path.passed) or any(act.entries for act in path.acts)


def _turned_to(story: Story, app: App, state: State) -> Step:
    """At the page of a new state, and kept: nothing is lost from here on."""
    app = app.at_page().at(Level(Reading()))
    return replace(app, game=state), (Save(state), *_page_requests(story, state))


def _page_requests(story: Story, state: State) -> tuple[Request, ...]:
    page = view(story, state)
    return (Surround(page.sound), LookAhead(state, page))


def opened(story: Story, app: App, document: DocumentId) -> Step:
    if app.game is None:
        return app, ()
    try:
        state = open_document(story, app.game, document)
    except UnavailableDocumentError:
        return app, ()  # cited, but never on the table: the record panel tells of it
    requests: tuple[Request, ...] = (Play("paper"),)
    if state is not app.game:
        # The page below keeps the reader's place: opening may have opened a choice, no more.
        app = replace(app, game=state)
        requests = (Save(state), *requests, LookAhead(state, view(story, state)))
    return app.over(DocumentPage(document)), requests


def undone(story: Story, app: App) -> Step:
    if app.game is None or not (app.is_at_page or isinstance(app.screen, BesideRecord | Mistake | Mistakes)):
        return app, ()
    before = undo(story, app.game)
    return (app, ()) if before is app.game else _turned_to(story, app, before)


def gone_back(story: Story, app: App, steps: int) -> Step:
    """At the page that so many steps led to: the same seed, so the same luck from there on.

    The game as it stood is set aside first, and is a kept place like any other.
    """
    if app.game is None or not isinstance(app.screen, HistoryPage) or not 0 <= steps <= len(app.game.steps):
        return app, ()
    state = app.game
    if steps == len(state.steps):
        return app.at_page(), ()
    after, requests = _turned_to(story, app, replay(story, state.steps[:steps], state.seed, state.start))
    return after, (SetAside(told=True), *requests)


def begun(story: Story, app: App, state: State) -> Step:
    after, requests = _turned_to(story, app, state)
    return after, (SetAside(), *requests)


def continued(story: Story, app: App, slot: str | None) -> Step:
    if slot is None and app.game is not None:
        return app.at_page(), (Surround(view(story, app.game).sound),)
    return app, (Restore(slot),)


def resumed(story: Story, app: App, state: State) -> Step:
    app = replace(app, game=state).at_page()
    return app.at(Level(Reading())), _page_requests(story, state)


def way_taken(story: Story, app: App, on: str) -> Step:
    screen = app.screen
    if not isinstance(screen, Crossroads):
        return app, ()
    state = {"safe": screen.strayed.safe, "fresh": screen.strayed.fresh}.get(on)
    if state is None:
        return app.back(), ()
    after, requests = _turned_to(story, app.back(), state)
    return after, (SetAside(), *requests)
