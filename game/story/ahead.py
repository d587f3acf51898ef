"""Ahead: the way over pages read in an earlier game, as far as nothing has to be decided."""

from __future__ import annotations

from collections.abc import Container

from game.story.ids import ChoiceId, SceneId
from game.story.model import Story
from game.story.play import choose, view
from game.story.state import State


def only_way(story: Story, state: State, earlier: Container[SceneId]) -> ChoiceId | None:
    """The one choice that is open on a page read in an earlier game; None where there is something to read
    or to decide."""
    if state.scene not in earlier:
        return None
    opened = [offer.id for offer in view(story, state).choices if offer.open]
    return opened[0] if len(opened) == 1 else None


def states_ahead(story: Story, state: State, earlier: Container[SceneId]) -> tuple[State, ...]:
    """The states up to the next decision, page not read before, or end of a chapter; none where one is there."""
    states: list[State] = []
    taken = set[tuple[SceneId, ChoiceId]]()
    while not states or state.closed is None:
        choice = only_way(story, state, earlier)
        if choice is None or (state.scene, choice) in taken:
            break  # a way that leads back to itself is not walked for ever
        taken.add((state.scene, choice))
        state = choose(story, state, choice)
        states.append(state)
    return tuple(states)
