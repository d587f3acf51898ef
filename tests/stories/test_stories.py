"""The little stories that say what the rules of the scene format are, each with what is read when it is played.

A story here is one file: `shows` says which rule, `plays` how it is played, the other keys are the
files of the story's folder. `python -m pytest tests/stories --accept` rewrites the transcripts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from game.loading import load_story
from game.story import (
    Chose,
    Page,
    Start,
    State,
    Story,
    UnavailableChoiceError,
    UnavailableDocumentError,
    begin,
    choose,
    open_document,
    replay,
    undo,
    view,
)
from game.story.ids import ChapterId, ChoiceId, DocumentId, SceneId
from game.story.page import Offer
from game.story.prose import Paragraph, Words
from tests import reference
from tests.conftest import Golden

HERE = Path(__file__).parent
STORIES = sorted(HERE.glob("*.yaml"))
DEFAULT_STORY = "title: A little story\nstart: street\n"


@dataclass(frozen=True)
class Play:
    """One way through a story: what is typed, from which start, and the edition that is read."""

    steps: tuple[str, ...]
    seed: int
    start: Start
    edition: str | None = None


def read(file: Path, folder: Path) -> tuple[str, list[Play]]:
    """What the story shows and its plays; its files are written into the folder."""
    content = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    shows, plays = content.pop("shows"), content.pop("plays")
    content["story.yaml"] = DEFAULT_STORY + content.pop("story", "")
    for name, text in content.items():
        path = folder / (name if "/" in name or name == "story.yaml" else f"{name}.yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return shows, [as_play(play) for play in plays]


def as_play(play: dict[str, Any]) -> Play:
    start = Start(
        ChapterId(play["chapter"]) if "chapter" in play else None,
        SceneId(play["from"]) if "from" in play else None,
        play.get("with", ""),
    )
    return Play(tuple(play.get("steps", [])), int(play.get("seed", 0)), start, play.get("edition"))


def taken(story: Story, state: State, typed: str) -> tuple[State, str]:
    """The state after what was typed, and what there is to say of it ("" mostly)."""
    try:
        if typed == "undo":
            return undo(story, state), ""
        if typed.startswith("open "):
            return open_document(story, state, DocumentId(typed.removeprefix("open "))), ""
        return choose(story, state, ChoiceId(typed)), ""
    except (UnavailableChoiceError, UnavailableDocumentError) as error:
        return state, f"! {error}"


def transcript(story: Story, play: Play, *, saved_each_time: bool) -> Iterator[str]:
    """What is read on the way, a line at a time."""
    state = begin(story, play.seed, play.start)
    yield from page_lines(view(story, state))
    for typed in play.steps:
        if saved_each_time:
            state = replay(story, state.steps, play.seed, play.start)
        yield f"> {typed}"
        state, said = taken(story, state, typed)
        if said:
            yield said
        else:
            yield from page_lines(view(story, state))


def page_lines(page: Page) -> Iterator[str]:
    when = " ".join(part for part in (page.date, page.time) if part)
    yield f"== {page.scene}{f' · {when}' if when else ''}"
    if page.chapter_closed:
        yield f"   (the chapter {page.chapter_closed} is over)"
    yield from prose_lines("so far", page.so_far)
    yield from prose_lines("then", page.then)
    yield from prose_lines("", page.text)
    for since in page.since:
        yield from prose_lines("you", since.asked)
        yield from prose_lines("then", since.then)
    yield from (offer_line(offer) for offer in page.choices)
    if page.ending:
        yield f"   the end: {page.ending} ({page.ending_title})"
    if page.stuck:
        yield "   no way on"
    for label, value in (("cites", page.entries), ("links", page.links), ("documents", page.documents)):
        if value:
            yield f"   {label}: {', '.join(value)}"
    kept = kept_line(page)
    if kept:
        yield f"   [{kept}]"
    yield ""


def prose_lines(label: str, paragraphs: tuple[Paragraph, ...]) -> Iterator[str]:
    for paragraph in paragraphs:
        kind = {"narration": "", "dialogue": "speech ", "quoted": "quote "}[paragraph.kind]
        spoken = f"({label}) " if label else ""
        further = "further " if paragraph.continues else ""
        yield f"{spoken}{further}{kind}| {styled(paragraph)}".replace("\u202f", "_")


def styled(paragraph: Paragraph) -> str:
    """The words of a paragraph; what is set in italics or bold between <i> and </i>, <b> and </b>."""
    words = ""
    for run in paragraph.runs:
        if isinstance(run, Words):
            part = f"<b>{run.text}</b>" if run.strong else run.text
            words += f"<i>{part}</i>" if run.emphasis else part
    return words


def offer_line(offer: Offer) -> str:
    words = " / ".join(paragraph.plain for paragraph in offer.text).replace("\u202f", "_")
    if offer.open:
        return f"  - {offer.id}: {words}".rstrip()
    return f"  x {offer.id}: {words} ({' / '.join(paragraph.plain for paragraph in offer.locked)})"


def kept_line(page: Page) -> str:
    kept = [*page.flags]
    kept += [f"{name} {number}" for name, number in page.meters.items()]
    kept += [f"{name} {value}" for name, value in page.states.items()]
    kept += [f"{name} {rung.name.lower()}" for name, rung in page.news.items()]
    kept += [f"told {name} as {rung.name.lower()}" for name, rung in page.told.items()]
    return " · ".join(kept)


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_the_story_reads_as_its_transcript_says_straight_and_saved_at_every_step(
    file: Path, tmp_path: Path, golden: Golden
) -> None:
    shows, plays = read(file, tmp_path)
    told = [(load_story(tmp_path, play.edition), play) for play in plays]

    straight = [list(transcript(story, play, saved_each_time=False)) for story, play in told]
    saved = [list(transcript(story, play, saved_each_time=True)) for story, play in told]

    assert saved == straight
    text = f"# {shows}\n\n" + "\n".join("\n".join(lines) for lines in straight)
    golden("\n".join(line.rstrip() for line in text.split("\n")), file.with_suffix(".transcript"))


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_the_reference_tells_the_story_in_the_same_words(file: Path, tmp_path: Path) -> None:
    _, plays = read(file, tmp_path)
    story = load_story(tmp_path)

    for play in plays:
        state = begin(story, play.seed, play.start)
        for typed in play.steps:
            state, _ = taken(story, state, typed)
        if play.start.scene or play.start.facts or play.edition:
            continue  # the reference begins at the start or at a chapter only, and reads no edition
        steps = [
            ("chose", step.choice) if isinstance(step, Chose) else ("opened", step.document)
            for step in state.steps
        ]
        expected = reference.pages(tmp_path, steps, play.seed, play.start.chapter)[-1]
        page = view(story, state)
        if story.language == "en":  # the reference knows no French spacing
            assert [paragraph.plain for paragraph in page.text] == expected["text"]
        assert [(offer.id, offer.open) for offer in page.choices] == [
            offer[:2] for offer in expected["choices"]
        ]
