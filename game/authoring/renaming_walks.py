"""Where a recorded walk uses an id or a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.authoring.renaming_uses import Uses
from game.loading.nodes import Items, Labels, Node, Text
from game.loading.texts import one
from game.story import (
    BadStartError,
    Start,
    State,
    Story,
    UnavailableChoiceError,
    UnavailableDocumentError,
    begin,
    choose,
    open_document,
)
from game.story.ids import ChapterId, ChoiceId, DocumentId, SceneId
from game.story.language import IdOf, When


def in_walk(uses: Uses, root: Node, story: Story) -> Iterator[tuple[int, int]]:
    """From, and to before, of each use."""
    if not isinstance(root, Labels):
        return
    values = root.values
    if "from" in values:
        yield from uses.within(values["from"], IdOf("scene"))
    facts = values.get("with")
    if isinstance(facts, Text) and uses.wanted.space == "name":
        for found in re.finditer(rf"(?<![\w-]){uses.typed.pattern}(?![\w-])", facts.text):
            yield uses.at(facts, found.start())
    expected = values.get("expect")
    for condition in expected.values.values() if isinstance(expected, Labels) else ():
        yield from uses.within(condition, When())
    path = values.get("path")
    yield from _on_the_way(uses, path if isinstance(path, Items) else Items(root.start, None), values, story)


def _on_the_way(uses: Uses, path: Items, values: dict[str, Node], story: Story) -> Iterator[tuple[int, int]]:
    state: State | None = _start(values, story)
    for item in path.items:
        if not isinstance(item, Text):
            return
        typed = one(item)
        opened = typed.removeprefix("open ") if typed.startswith("open ") else ""
        if opened == uses.wanted.old and uses.wanted.space == "record":
            yield uses.at(item, item.text.index(opened, 4))
        here = state is not None and uses.wanted.space == "choice" and state.scene == uses.wanted.scene
        if here and typed == uses.wanted.old:
            yield uses.at(item, item.text.index(typed))
        try:
            if state is not None:
                state = (
                    open_document(story, state, DocumentId(opened))
                    if opened
                    else choose(story, state, ChoiceId(typed))
                )
        except (UnavailableChoiceError, UnavailableDocumentError):
            state = None  # The walk has lost its way already; what follows is anybody's guess.


def _start(values: dict[str, Node], story: Story) -> State | None:
    said = {key: one(values[key]) for key in ("from", "with", "seed") if key in values}
    where, facts = said.get("from", ""), said.get("with", "")
    start = Start(scene=SceneId(where), facts=facts) if where in story.scenes else Start(facts=facts)
    if where and where not in story.scenes:
        start = Start(chapter=ChapterId(where), facts=facts)
    try:
        return begin(story, int(said["seed"]) if said.get("seed", "").isdecimal() else 0, start)
    except BadStartError:
        return None
