"""The small story that the window's tests play, and what they need around it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from game.desktop.app import App, Level, Reading, Title
from game.loading import load_story
from game.settings import Settings
from game.story import Start, State, Story, begin, choose
from game.story.ids import ChoiceId, SceneId

FOLDER = Path(__file__).parent / "courier"


@cache
def courier() -> Story:
    return load_story(FOLDER)


def at(scene: str, *choices: str) -> State:
    """The game at a scene, after these choices there."""
    state = begin(courier(), 0, Start(scene=SceneId(scene)))
    for choice in choices:
        state = choose(courier(), state, ChoiceId(choice))
    return state


def reading(state: State) -> App:
    """The window open at that page."""
    return App(Settings(), levels=(Level(Title()), Level(Reading())), game=state)
