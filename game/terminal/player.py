"""The text player: pages as lines, choices as numbers, words for the rest."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import assert_never

from game.story import State, Story, choose, open_document, undo, view
from game.story.ahead import states_ahead
from game.story.ids import ChoiceId, DocumentId, SceneId
from game.story.page import Page
from game.story.panels import beside, documents_met, history
from game.terminal import panels
from game.terminal.beginning import Begun
from game.terminal.desk import Desk
from game.terminal.keeping import Keeper
from game.terminal.lines import Line
from game.terminal.pages import (
    BLANK,
    chapter_lines,
    choice_lines,
    head_lines,
    locked_words,
    page_lines,
    prose_lines,
    since_lines,
    table_lines,
)
from game.terminal.record import thing_lines
from game.terminal.wishes import Choose, Look, Open, ReadAgain, Unclear, Wish, understand
from game.words import say


def play_in_terminal(begun: Begun, desk: Desk) -> None:
    """Play from here until `quit`, the end of the input or, where nobody sits, an ending."""
    story, state = begun.story, begun.state
    desk.speak(first_lines(story, state, begun.keeper.earlier))
    begun.keeper.keep(state)
    if _is_over(story, state, desk):
        return
    for typed in desk.lines():
        wish = understand(typed, view(story, state), documents_met(story, state))
        if isinstance(wish, Look) and wish.word == "quit":
            return
        after, lines = answer(story, state, wish, begun.keeper)
        desk.speak(lines)
        if after is not state:
            state = after
            begun.keeper.keep(state)
            if _is_over(story, state, desk):
                return


def _is_over(story: Story, state: State, desk: Desk) -> bool:
    """At an ending a person may still look around and take things back; a pipe's game is over."""
    return not desk.person and view(story, state).ending is not None


def first_lines(story: Story, state: State, earlier: Container[SceneId] = frozenset()) -> Iterator[Line]:
    """What one reads on sitting down."""
    page = view(story, state)
    yield Line(story.title)
    yield BLANK
    if story.content_note and not state.steps:
        yield from prose_lines(story.content_note)
        yield BLANK
    yield from chapter_lines(story, page)
    yield from _mark(page, earlier)
    yield from page_lines(story, page, documents_met(story, state))
    yield BLANK
    yield Line(say("terminal.how"))


def _mark(page: Page, earlier: Container[SceneId]) -> Iterator[Line]:
    if page.scene in earlier:
        yield Line(say("terminal.read-before"))


def answer(story: Story, state: State, wish: Wish, keeper: Keeper) -> tuple[State, Iterator[Line]]:
    """The state after what was asked for, the same one if it changes nothing, and what to read."""
    match wish:
        case Choose(choice):
            return _chosen(story, state, choice, keeper.earlier)
        case Look("ahead"):
            return _gone_ahead(story, state, keeper.earlier)
        case Open(document):
            return _opened(story, state, document)
        case Look("undo", rest):
            return _undone(story, state, rest)
        case Look("save", rest):
            return state, iter([Line(keeper.keep_as(state, rest))])
        case Look("slots", rest):
            return state, keeper.slots_lines(rest)
        case Look("beside", rest) if rest in ("keep", say("terminal.keep")):
            return state, iter([Line(_path_kept(story, state, keeper))])
        case Look(word, rest):
            return state, panels.panel_lines(story, state, word, rest)
        case ReadAgain():
            page = view(story, state)
            return state, page_lines(story, page, documents_met(story, state))
        case Unclear(says):
            return state, iter([Line(says)])
        case _:
            assert_never(wish)


def _path_kept(story: Story, state: State, keeper: Keeper) -> str:
    from game.reports.path import path_page  # only who keeps a path waits for it

    chapter = story.chapter(view(story, state).chapter)
    html = path_page(story, beside(story, state, chapter.id))
    return keeper.keep_page(html, f"{story.title} - {chapter.title}")


def _gone_ahead(story: Story, state: State, earlier: Container[SceneId]) -> tuple[State, Iterator[Line]]:
    """At the next decision, over pages read in an earlier game; only where it stops is read again."""
    states = (state, *states_ahead(story, state, earlier))
    if len(states) == 1:
        return state, iter([Line(say("terminal.nothing-ahead"))])
    return states[-1], _arrived(story, view(story, states[-2]), states[-1], earlier)


def _chosen(
    story: Story, state: State, choice: ChoiceId, earlier: Container[SceneId]
) -> tuple[State, Iterator[Line]]:
    before = view(story, state)
    offer = next(offer for offer in before.choices if offer.id == choice)
    if not offer.open:
        return state, iter([Line(say("terminal.closed", reason=locked_words(offer)))])
    after = choose(story, state, choice)
    return after, _arrived(story, before, after, earlier)


def _arrived(story: Story, before: Page, state: State, earlier: Container[SceneId]) -> Iterator[Line]:
    """What is new to read after a choice: a page, or what the choice added to the one that stays."""
    page = view(story, state)
    yield BLANK
    if page.chapter_closed:
        yield from panels.beside_lines(story, state, page.chapter_closed)
        yield BLANK
    documents = documents_met(story, state)
    if not page.since:
        if page.chapter != before.chapter:
            yield from chapter_lines(story, page)
        yield from _mark(page, earlier)
        yield from page_lines(story, page, documents)
    else:
        if page.scene != before.scene:
            yield from head_lines(story, page)
        yield from since_lines(page.since[-1], page.entries)
        if page.documents != before.documents:
            yield from table_lines(story, page, documents)
        yield from choice_lines(page)
    if page.ending and beside(story, state, page.chapter).acts:
        yield BLANK
        yield from panels.beside_lines(story, state, page.chapter)


def _opened(story: Story, state: State, document: DocumentId) -> tuple[State, Iterator[Line]]:
    before = view(story, state)
    after = open_document(story, state, document)
    return after, _read(story, before, after, document)


def _read(story: Story, before: Page, state: State, document: DocumentId) -> Iterator[Line]:
    page = view(story, state)
    yield BLANK
    yield from thing_lines(story, document)
    if page.choices != before.choices:
        # Reading may open a choice.
        yield BLANK
        yield from choice_lines(page)


def _undone(story: Story, state: State, rest: str) -> tuple[State, Iterator[Line]]:
    """One choice back, or with a number of the history, back to how things stood there."""
    if not rest:
        after = undo(story, state)
        if after.steps == state.steps:
            return state, iter([Line(say("terminal.nothing-to-undo"))])
        return after, _taken_back(story, after)
    rows = history(story, state)
    if not (rest.isdecimal() and len(rest) < 9 and 1 <= int(rest) <= len(rows)):
        return state, iter([Line(say("terminal.no-such-page", word=rest, count=len(rows)))])
    return rows[int(rest) - 1].state, _taken_back(story, rows[int(rest) - 1].state)


def _taken_back(story: Story, state: State) -> Iterator[Line]:
    yield Line(say("terminal.undone"))
    yield BLANK
    yield from page_lines(story, view(story, state), documents_met(story, state))
