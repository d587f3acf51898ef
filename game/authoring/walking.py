"""Walking a walk: the transcript of what is read on it, and where it leaves the road."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from game.authoring.walks import Walk, meant
from game.story import begin, view
from game.story.compiled import compile_condition
from game.story.condition_text import parse_condition
from game.story.conditions import (
    And,
    Condition,
    FirstTimeHere,
    HasChosen,
    HasRead,
    HasVisited,
    IsDerived,
    Not,
    Or,
)
from game.story.errors import BadStartError, UnavailableChoiceError, UnavailableDocumentError
from game.story.model import Story
from game.story.page import Offer, Page
from game.story.path import documents_read
from game.story.play import take
from game.story.prose import Paragraph
from game.story.state import Chose, State
from game.story.vocabulary import Vocabulary
from game.words import say


@dataclass(frozen=True, slots=True)
class Walked:
    """What a walk came to: every line that was read, and in a sentence each what is not as it says."""

    lines: tuple[str, ...]
    wrong: tuple[str, ...]

    @property
    def text(self) -> str:
        return "".join(f"{line}\n" for line in self.lines)


def walk_along(story: Story, walk: Walk) -> Walked:
    """Take all steps of the walk, as far as they go."""
    try:
        state = begin(story, walk.seed, walk.start(story))
    except BadStartError as bad:
        return Walked((), (say("walk.no-start", word=bad.found),))
    lines = [f"# {walk.says}", *page_lines(view(story, state))]
    wrong = [*_unmet(story, state, walk, 0)]
    for number, word in enumerate(walk.path, 1):
        try:
            state = take(story, state, meant(word, state.scene))
        except (UnavailableChoiceError, UnavailableDocumentError):
            page = view(story, state)
            is_open = ", ".join(offer.id for offer in page.choices if offer.open) or "—"
            wrong.append(say("walk.strayed", number=number, word=word, scene=state.scene, open=is_open))
            return Walked(tuple(lines), tuple(wrong))
        stayed = (
            isinstance(state.step, Chose)
            and bool(state.since)
            and state.since[-1].choice == state.step.choice
        )
        lines += ["", f"> {word}"]
        if isinstance(state.step, Chose):
            lines += _added(view(story, state)) if stayed else page_lines(view(story, state))
        wrong += _unmet(story, state, walk, number)
    wrong += _ending(story, state, walk)
    return Walked(tuple(lines), tuple(wrong))


def _ending(story: Story, state: State, walk: Walk) -> Iterator[str]:
    ending = story.scenes[state.scene].ending or ""
    if walk.ends and walk.ends != ending:
        key = "walk.other-ending" if ending else "walk.no-ending"
        yield say(key, ending=walk.ends, other=ending, scene=state.scene)


def _unmet(story: Story, state: State, walk: Walk, number: int) -> Iterator[str]:
    words = walk.expect.get(number)
    if words is None:
        return
    condition = parse_condition(words, Vocabulary(story.names)).condition
    if condition is None:
        yield say("walk.no-condition", number=number, condition=words)
    elif not holds(story, state, condition):
        yield say("walk.unmet", number=number, condition=words)


def holds(story: Story, state: State, condition: Condition) -> bool:
    """Whether the condition holds in the state; of the path it may ask what no page of the story asks."""
    match condition:
        case Not(part):
            return not holds(story, state, part)
        case And(parts):
            return all(holds(story, state, part) for part in parts)
        case Or(parts):
            return any(holds(story, state, part) for part in parts)
        case IsDerived(name):
            return holds(story, state, story.names.derived[name])
        case HasVisited(scene):
            return any(reached.scene == scene for reached in state.back())
        case HasChosen(scene, choice):
            return Chose(scene, choice) in state.steps
        case HasRead(document):
            return document in documents_read(state)
        case FirstTimeHere():
            entered = [reached.scene for reached in reversed(list(state.back()))]
            return sum(a == state.scene != b for a, b in zip(entered, ["", *entered], strict=False)) == 1
        case _:
            return bool(compile_condition(condition, story.engine.register)(state.values))


def page_lines(page: Page) -> Iterator[str]:
    """A page as a transcript has it: what led to it, its head, its text, its choices."""
    yield from _prose("", page.so_far)
    yield from _prose("then ", page.then)
    clock = " ".join(part for part in (page.date, page.time) if part)
    yield f"== {page.scene}{f' · {clock}' if clock else ''}"
    yield from _prose("", page.text)
    yield from map(_offer, page.choices)
    if page.ending is not None:
        yield f"   [ending: {page.ending}]"


def _added(page: Page) -> Iterator[str]:
    """What a choice added below the page, and the choices after it."""
    yield from _prose("then ", page.since[-1].then)
    yield from map(_offer, page.choices)


def _prose(label: str, paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    for paragraph in paragraphs:
        quoted = "> " if paragraph.kind == "quoted" else ""
        yield f"{label}| {quoted}{' '.join(paragraph.marked.split())}"


def _offer(offer: Offer) -> str:
    words = " ".join(paragraph.plain for paragraph in offer.text)
    if offer.open:
        return f"  - {offer.id}: {words}" if words else f"  - {offer.id}"
    return f"  x {offer.id}: {words} ({' '.join(paragraph.plain for paragraph in offer.locked)})"
