"""Your path beside the record as one page of HTML: offline, to read on any screen and to print on A4. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from game.story.beside import Beside, ring_of
from game.story.ids import EntryId
from game.story.model import Story
from game.story.prose import Paragraph, Words
from game.story.record import Entry, Record, Reference, Ring, ring
from game.words import language, say
from game.words.dates import joined_dateline, long_date

if TYPE_CHECKING:
    from jinja2 import Environment, Template
    from markupsafe import Markup


def path_page(story: Story, path: Beside) -> str:
    """The whole page, in the program's language; whatever the story says is escaped."""
    environment = _environment()
    card = environment.get_template("path-entry.html")
    dates = {act.date for act in path.acts if act.date}
    day = long_date(dates.pop()) if len(dates) == 1 else ""
    return environment.get_template("path.html").render(
        story=story,
        chapter=story.chapter(path.chapter),
        path=path,
        day=day,
        when=lambda act: joined_dateline(None if day else act.date, act.time, act.title),
        entry=lambda id: _card(card, story, id),
        marked=_marked,
        rung=lambda rung: say(f"rung.{rung.name.lower()}"),
        spoken=language(),
        written=_written(story),
        say=say,
    )


def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader  # only who keeps a path waits for it

    loader = PackageLoader("game.reports", "templates")
    return Environment(
        loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )


def _written(story: Story) -> str:
    """The language of the story's own words."""
    return story.edition or story.language


def _card(card: Template, story: Story, id: EntryId) -> Markup:
    """What the record says, with its label, what it leaves open, and its sources."""
    from markupsafe import Markup

    entry = story.record.entries[id]
    rendered = card.render(
        entry=entry,
        label=say(f"label.{entry.certainty.value}"),
        ring=ring_words(story.record, entry),
        says=[" ".join(part.split()) for part in entry.says.split("\n\n") if part.strip()],
        sources=list(sources_of(story.record, entry.sources)),
        written=_written(story),
        say=say,
    )
    return Markup(rendered)  # the template has escaped it


def ring_words(record: Record, entry: Entry) -> str:
    """When the file could first say so."""
    return say("record.file-1946" if ring_of(record, entry) is Ring.FILE_1946 else "record.found-since")


def sources_of(record: Record, references: Iterable[Reference]) -> Iterable[str]:
    """Each source with its exact place, those of the file of 1946 first."""
    sources = record.sources
    # The sort is stable: within a ring the author's order stays.
    for reference in sorted(references, key=lambda one: ring(sources[one.source]) is Ring.SINCE):
        source = sources[reference.source]
        imprint = ", ".join(part for part in (source.publisher, source.year) if part)
        name = ", ".join(part for part in (source.author, source.title) if part)
        where = f": {reference.where}" if reference.where else ""
        yield f"{name} ({imprint}){where}" if imprint else f"{name}{where}"


def _marked(paragraph: Paragraph) -> Markup:
    """The words of a paragraph with their emphasis, escaped."""
    from markupsafe import Markup, escape

    parts = []
    for run in paragraph.runs:
        if isinstance(run, Words):
            part = escape(run.text)
            part = Markup("<em>{}</em>").format(part) if run.emphasis else part
            parts.append(Markup("<strong>{}</strong>").format(part) if run.strong else part)
    return Markup("").join(parts)
