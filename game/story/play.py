"""Playing: from a story and a state to the next state, and to the page it shows.

Read `choose` first: it is the order of things after a choice.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from game.story.engine import Engine
from game.story.errors import Stray, StrayedError, UnavailableChoiceError, UnavailableDocumentError
from game.story.ids import ChapterId, ChoiceId, DocumentId
from game.story.model import Stay, Story
from game.story.page import Facts, Page, Since
from game.story.path import documents_met, documents_read
from game.story.register import HERE, READ
from game.story.starting import first_scene, first_values
from game.story.state import Chose, Clock, Leaf, Opened, Said, Start, State, Step
from game.story.telling import Paragraphs

_AT_THE_START = Start()
_NO_CLOCK = Clock()

# What is made at every choice is made the shortest way: the field names cost half as much again.
_new = tuple.__new__


def begin(story: Story, seed: int = 0, start: Start = _AT_THE_START) -> State:
    """The state on the first page. Raises `BadStartError` for a start that the story does not have."""
    engine = story.engine
    values = first_values(story, engine.register, start, seed)
    scene = first_scene(story, start)
    stage = engine.stages[scene]
    values = stage.entered(values)
    return State(
        scene=scene,
        values=values,
        entered=values,
        led=None,
        since=(),
        returns=(),
        clock=_NO_CLOCK if stage.clock is None else stage.clock(_NO_CLOCK),
        closed=None,
        turn=0,
        seed=seed,
        start=start,
        step=None,
        before=None,
    )


def choose(story: Story, state: State, choice: ChoiceId) -> State:
    """The state after the choice is taken. Raises `UnavailableChoiceError`, naming what is open."""
    engine = story.engine
    stage = engine.stages[state.scene]
    deed = stage.deeds.get(choice)
    before = state.values
    if deed is None or not (deed.always or stage.can(deed, before)):
        raise _unavailable(engine, state, choice)
    values = before
    if deed.alter is not None:
        after = list(before)
        deed.alter(after)
        values = tuple(after)
    said = _new(Said, (state.scene, choice, before, values))
    to = deed.to or deed.decide(values)
    if not isinstance(to, str):
        return _stayed(state, deed.step, said) if isinstance(to, Stay) else _back(state, deed.step, said)
    next_stage = engine.stages[to]
    values = next_stage.entered(values)
    returns = state.returns
    closed: ChapterId | None = None
    if deed.detour:
        returns = (*returns, Leaf(state.scene, state.entered, state.led, state.since, state.clock))
    elif not returns and next_stage.chapter != stage.chapter:
        closed = stage.chapter
    clock = state.clock if next_stage.clock is None else next_stage.clock(state.clock)
    turn = state.turn + 1
    return _new(
        State,
        (
            to,
            values,
            values,
            said,
            (),
            returns,
            clock,
            closed,
            turn,
            state.seed,
            state.start,
            deed.step,
            state,
        ),
    )


def _stayed(state: State, step: Step, said: Said) -> State:
    return state._replace(
        values=said.then,
        since=(*state.since, said),
        closed=None,
        turn=state.turn + 1,
        step=step,
        before=state,
    )


def _back(state: State, step: Step, said: Said) -> State:
    """Return to the page that the last detour left; from no detour, stay: check has said so."""
    if not state.returns:
        return _stayed(state, step, said)
    *returns, leaf = state.returns
    here = leaf.entered[HERE]
    return state._replace(
        scene=leaf.scene,
        values=(*said.then[:HERE], here, *said.then[HERE + 1 :]),
        entered=leaf.entered,
        led=leaf.led,
        since=(*leaf.since, said),
        returns=tuple(returns),
        clock=leaf.clock,
        closed=None,
        turn=state.turn + 1,
        step=step,
        before=state,
    )


def _unavailable(engine: Engine, state: State, choice: ChoiceId) -> UnavailableChoiceError:
    stage = engine.stages[state.scene]
    offers, _ = stage.offers(state.values)
    return UnavailableChoiceError(
        state.scene, choice, tuple(offer.id for offer in offers if offer.open), choice in stage.deeds
    )


def view(story: Story, state: State) -> Page:
    """All that a front end may show of the state."""
    engine = story.engine
    stage = engine.stages[state.scene]
    values = state.values
    offers, way_on = stage.offers(values)
    led = state.led
    return _new(
        Page,
        (
            stage.face,
            _new(Facts, (stage.register, values)),
            state.clock,
            _so_far(engine, state) if led is None else (),
            () if led is None else _then(engine, led),
            stage.text.tell(state.entered),
            tuple([_since(engine, said) for said in state.since]) if state.since else (),
            offers,
            state.closed,
            state.turn,
            not way_on and stage.face.ending is None,
        ),
    )


def _so_far(engine: Engine, state: State) -> Paragraphs:
    """What a chapter that is begun alone says first."""
    telling = None if state.start.chapter is None else engine.so_far[state.start.chapter]
    return () if telling is None else telling.tell(state.entered)


def _then(engine: Engine, said: Said) -> Paragraphs:
    then = engine.stages[said.scene].deeds[said.choice].then
    return () if then is None else then.tell(said.then)


def _since(engine: Engine, said: Said) -> Since:
    deed = engine.stages[said.scene].deeds[said.choice]
    return Since(said.choice, deed.text.tell(said.asked), _then(engine, said))


def open_document(story: Story, state: State, document: DocumentId) -> State:
    """The state after a document is opened that the story has offered so far; the same if it was before.

    Raises `UnavailableDocumentError`, naming what is at hand.
    """
    at_hand = documents_met(story, state)
    if document not in at_hand:
        raise UnavailableDocumentError(document, at_hand, document in story.record.documents)
    if document in documents_read(state):
        return state
    values = state.values
    bit = story.engine.register.read.get(document)
    if bit is not None:
        values = (*values[:READ], values[READ] | 1 << bit, *values[READ + 1 :])
    step = Opened(state.scene, document)
    return state._replace(values=values, closed=None, step=step, before=state)


def undo(story: Story, state: State) -> State:  # noqa: ARG001 (the five of the core take both)
    """The state before the last choice and before what was opened since; the same where none was taken."""
    for reached in state.back():
        if isinstance(reached.step, Chose) and reached.before is not None:
            return reached.before
    return state


def replay(story: Story, steps: Iterable[Step], seed: int = 0, start: Start = _AT_THE_START) -> State:
    """The state that the steps lead to; former ids of scenes, choices and documents are understood.

    Raises `StrayedError` at the first step that cannot be taken where the road has led.
    """
    state = begin(story, seed, start)
    for number, step in enumerate(steps, 1):
        scene = _now(story, step.scene, step.scene in story.scenes)
        if scene != state.scene:
            reason: Stray = "another scene" if scene in story.scenes else "no such scene"
            raise StrayedError(number, step, reason, state)
        try:
            state = take(story, state, step)
        except UnavailableChoiceError as unavailable:
            reason = "closed" if unavailable.closed else "no such choice"
            raise StrayedError(number, step, reason, state) from None
        except UnavailableDocumentError as unavailable:
            reason = "not offered" if unavailable.exists else "no such document"
            raise StrayedError(number, step, reason, state) from None
    return state


def take(story: Story, state: State, step: Step) -> State:
    """The state after the step, whatever scene it names; former ids of choices and documents are understood."""
    match step:
        case Chose(_, choice):
            if choice not in story.engine.stages[state.scene].deeds:
                choice = ChoiceId(story.was.get(f"{state.scene}.{choice}", choice))
            return choose(story, state, choice)
        case Opened(_, document):
            known = document in story.record.documents
            return open_document(story, state, DocumentId(_now(story, document, known)))
        case _ as never:
            assert_never(never)


def _now(story: Story, id: str, known: bool) -> str:
    """An id as it is called now."""
    return id if known else story.was.get(id, id)
