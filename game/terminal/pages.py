"""A page as plain lines, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from game.story import Story
from game.story.ids import DocumentId, RecordId
from game.story.page import Offer, Page, Since
from game.story.prose import Citation, Paragraph, Words
from game.terminal.lines import Line
from game.words import say
from game.words.dates import joined_dateline

BLANK = Line()


def chapter_lines(story: Story, page: Page) -> Iterator[Line]:
    """The head of a chapter: its title and its question."""
    chapter = story.chapter(page.chapter)
    yield Line(chapter.title.upper())
    yield from prose_lines(chapter.question)
    yield BLANK


def page_lines(story: Story, page: Page, documents: Sequence[DocumentId]) -> Iterator[Line]:
    """The whole page, down to its choices. `documents` are all met so far: their place is their number."""
    yield from head_lines(story, page)
    marks = page.entries
    yield from _spaced(paragraph_line(paragraph, marks) for paragraph in page.so_far)
    yield from _spaced(paragraph_line(paragraph, marks) for paragraph in page.then)
    yield from _spaced(paragraph_line(paragraph, marks) for paragraph in page.text)
    for since in page.since:
        yield from since_lines(since, marks)
    yield from table_lines(story, page, documents)
    yield from choice_lines(page)


def head_lines(story: Story, page: Page) -> Iterator[Line]:
    """Where and when, what kind of page, what the picture shows, what to be ready for; a blank line after any."""
    lines = list(_head(story, page))
    yield from lines
    if lines:
        yield BLANK


def _head(story: Story, page: Page) -> Iterator[Line]:
    spot = story.record.places.get(page.place) if page.place else None
    place = spot.name if spot else page.title
    if line := joined_dateline(page.date, page.time, place):
        yield Line(line)
    if page.title and page.title != place:
        yield Line(page.title)
    if page.status:
        yield Line(say(f"terminal.status.{page.status}"))
    if page.picture_says:
        yield Line(say("terminal.picture", says=page.picture_says))
    if page.care:
        yield Line(say("terminal.care", warns=", ".join(page.care)))


def since_lines(since: Since, marks: Sequence[RecordId]) -> Iterator[Line]:
    """What a choice added below the page: its own words, then what came of it."""
    yield from _spaced(paragraph_line(paragraph, marks) for paragraph in since.asked)
    yield from _spaced(paragraph_line(paragraph, marks) for paragraph in since.then)


def paragraph_line(paragraph: Paragraph, marks: Sequence[RecordId] = ()) -> Line:
    """A paragraph; a citation stands as `[2]`, the place of its entry among those of the page."""
    text = "".join(_run(run, marks) for run in paragraph.runs)
    if paragraph.kind == "quoted":
        return Line("| " + text, indent=2, hang=2)
    return Line(text)


def _run(run: Words | Citation, marks: Sequence[RecordId]) -> str:
    if isinstance(run, Words):
        return run.text
    numbers = [str(marks.index(id) + 1) for id in run.ids if id in marks]
    return f" [{', '.join(numbers)}]" if numbers else ""


def table_lines(story: Story, page: Page, documents: Sequence[DocumentId]) -> Iterator[Line]:
    """What lies on the table, each with the words that open it."""
    for id in page.documents:
        number = documents.index(id) + 1
        title = story.record.documents[id].title
        yield Line(say("terminal.on-the-table", title=title, number=number), hang=2)
    if page.documents:
        yield BLANK


def choice_lines(page: Page) -> Iterator[Line]:
    """The choices, numbered; locked ones are counted and say why. Or that the story ends here."""
    for number, offer in enumerate(page.choices, 1):
        yield Line(f"{number}. {offer_words(offer)}", hang=len(f"{number}. "))
    if page.ending:
        yield Line(say("terminal.ending", title=page.ending_title or page.ending))
    if page.stuck:
        yield Line(say("terminal.stuck"))


def offer_words(offer: Offer) -> str:
    """A choice as one line of words."""
    words = " ".join(paragraph.plain for paragraph in offer.text) or say("reading.skip")
    if offer.open:
        return words
    return say("terminal.locked", choice=words, reason=locked_words(offer))


def locked_words(offer: Offer) -> str:
    return " ".join(paragraph.plain for paragraph in offer.locked)


def prose_lines(text: str, indent: int = 0) -> Iterator[Line]:
    """A text of the record: its paragraphs, without blank lines between them."""
    for paragraph in text.split("\n\n"):
        words = " ".join(paragraph.split())
        if words:
            yield Line(words, indent)


def _spaced(lines: Iterable[Line]) -> Iterator[Line]:
    for line in lines:
        yield line
        yield BLANK
