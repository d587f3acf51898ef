"""Play for other programs: one JSON object a page, one step a line of input."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any

from game.story import (
    State,
    Story,
    UnavailableChoiceError,
    UnavailableDocumentError,
    choose,
    open_document,
    undo,
    view,
)
from game.story.ids import ChoiceId, DocumentId
from game.story.page import Offer, Page
from game.story.prose import Paragraph
from game.words import say

# What a terminal might obey, or what would end a line for some readers of lines.
_UNSAFE = re.compile("[\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def play_jsonl(
    story: Story,
    state: State,
    lines: Iterable[str],
    write: Callable[[str], None],
    keep: Callable[[State], None],
) -> None:
    """Write the first page at once, then exactly one line for each line that is not blank.

    `keep` gets every new state. Ends with the input, also after an ending: `undo` works there.
    """
    write(page_line(view(story, state)))
    for line in lines:
        wanted = line.strip().lstrip("\ufeff")
        if not wanted:
            continue
        try:
            after = step(story, state, wanted)
        except (UnavailableChoiceError, UnavailableDocumentError) as error:
            write(dumped({"error": str(error)}))
            continue
        if after is not state:
            state = after
            keep(state)
        write(page_line(view(story, state)))


def step(story: Story, state: State, wanted: str) -> State:
    """The state after `undo`, `open DOCUMENT` or a choice's id."""
    if wanted == "undo":
        return undo(story, state)
    verb, _, rest = wanted.partition(" ")
    if verb == "open" and rest.strip():
        return open_document(story, state, DocumentId(rest.strip()))
    return choose(story, state, ChoiceId(wanted))


def page_line(page: Page) -> str:
    """The page as one line of JSON."""
    then = page.since[-1].then if page.since else (*page.so_far, *page.then)
    return dumped(
        {
            "scene": page.scene,
            "title": page.title,
            "date": page.date,
            "time": page.time,
            "place": page.place,
            "then": _marked(then),
            "text": _marked(page.text),
            "plain": [paragraph.plain for paragraph in page.text],
            "entries": list(page.entries),
            "documents": list(page.documents),
            "choices": [_choice(offer) for offer in page.choices],
            "flags": list(page.flags),
            "meters": dict(page.meters),
            "states": dict(page.states),
            "news": {name: rung.name.lower() for name, rung in page.news.items()},
            "told": {name: rung.name.lower() for name, rung in page.told.items()},
            "turn": page.turn,
            "ending": page.ending,
        }
    )


def _choice(offer: Offer) -> dict[str, Any]:
    text = "\n\n".join(_marked(offer.text)) or say("reading.skip")
    choice = {"id": offer.id, "text": text, "open": offer.open}
    return choice if offer.open else {**choice, "locked": "\n\n".join(_marked(offer.locked))}


def _marked(paragraphs: Iterable[Paragraph]) -> list[str]:
    return [paragraph.marked for paragraph in paragraphs]


def dumped(value: object) -> str:
    """JSON on one line, letters as they are, anything a terminal would obey as an escape."""
    text = json.dumps(value, ensure_ascii=False)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
