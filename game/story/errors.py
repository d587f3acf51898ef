"""What a front end may have asked that cannot be done, each a plain sentence."""

from __future__ import annotations

from typing import Literal

from game.story.ids import ChoiceId, DocumentId, SceneId
from game.story.state import State, Step


class UnavailableChoiceError(Exception):
    """No such choice on the page, or it is closed. `open` are the ones that can be taken."""

    def __init__(self, scene: SceneId, choice: ChoiceId, open: tuple[ChoiceId, ...], closed: bool) -> None:
        self.scene = scene
        self.choice = choice
        self.open = open
        self.closed = closed
        what = f"choice {choice!r} is closed" if closed else f"no choice {choice!r}"
        super().__init__(f"{what} in scene {scene!r} (open: {', '.join(open) or 'none'})")


class UnavailableDocumentError(Exception):
    """No such document, or none that was offered so far. `offered` are the ones that can be opened."""

    def __init__(self, document: DocumentId, offered: tuple[DocumentId, ...], exists: bool) -> None:
        self.document = document
        self.offered = offered
        self.exists = exists
        what = f"document {document!r} is not at hand yet" if exists else f"no document {document!r}"
        super().__init__(f"{what} (at hand: {', '.join(offered) or 'none'})")


BadStart = Literal[
    "no such chapter", "no such scene", "no such name", "no such value", "no such rung", "not a number",
    "out of range", "not understood",
]  # fmt: skip


class BadStartError(Exception):
    """A start that the story does not have: what of it (`found`), why, and what is nearest to it."""

    def __init__(self, why: BadStart, found: str, nearest: str = "") -> None:
        self.why = why
        self.found = found
        self.nearest = nearest
        meant = f" (did you mean {nearest!r}?)" if nearest else ""
        super().__init__(f"{_BAD_START[why].format(found)}{meant}")


_BAD_START: dict[BadStart, str] = {
    "no such chapter": "no chapter called '{}'",
    "no such scene": "no scene called '{}'",
    "no such name": "the story keeps track of nothing called '{}'",
    "no such value": "'{}' is not one of its values",
    "no such rung": "'{}' is not a rung: unheard, rumor, told, read or seen",
    "not a number": "'{}' is not a whole number",
    "out of range": "'{}' is beyond its ends",
    "not understood": "'{}' is not understood: write names, or NAME=VALUE, with commas between",
}

Stray = Literal[
    "no such scene", "another scene", "no such choice", "closed", "no such document", "not offered"
]


class StrayedError(Exception):
    """A replay that cannot go on as the steps say.

    `number` counts the steps from 1; `state` is the last one that was reached.
    """

    def __init__(self, number: int, step: Step, reason: Stray, state: State) -> None:
        self.number = number
        self.step = step
        self.reason = reason
        self.state = state
        super().__init__(f"step {number} ({step}) cannot be taken: {reason} (in scene {state.scene!r})")
