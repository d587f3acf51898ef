"""The story core: a few pure functions over frozen values."""

from game.story.errors import (
    BadStartError,
    StrayedError,
    UnavailableChoiceError,
    UnavailableDocumentError,
)
from game.story.model import Story
from game.story.page import Page
from game.story.play import begin, choose, open_document, replay, undo, view
from game.story.state import Chose, Opened, Start, State, Step

__all__ = [
    "BadStartError",
    "Chose",
    "Opened",
    "Page",
    "Start",
    "State",
    "Step",
    "Story",
    "StrayedError",
    "UnavailableChoiceError",
    "UnavailableDocumentError",
    "begin",
    "choose",
    "open_document",
    "replay",
    "undo",
    "view",
]
