"""The proof sheet: one page of HTML for the historian who reads a story before it is shared."""

from __future__ import annotations

from pathlib import Path

from game.authoring.typeset import sheet_of
from game.loading import load_story
from game.words import language, say

TEMPLATES = Path(__file__).parent / "templates"


def proof(path: str | Path, edition: str | None = None) -> str:
    """The whole sheet as HTML that needs no other file and no network.

    It has the sentences of every edition; of one only where it is named. BadStory is
    raised where a mistake stops play.
    """
    # Jinja is heavy and only this command needs it.
    from jinja2 import Environment, FileSystemLoader

    story = load_story(path, edition)
    others = story.editions if edition is None else ()
    editions = {edition or "": story, **{name: load_story(path, name) for name in others}}
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    template = environment.get_template("proof.html")
    return template.render(sheet=sheet_of(story, editions), say=say, language=language())
