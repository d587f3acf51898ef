"""Credits and sources: who made this, the whole bibliography, and under which licenses."""

from __future__ import annotations

from game.desktop.layout import Layout, Rect
from game.desktop.leafing import OpenSource
from game.desktop.messages import Leave
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import Galley
from game.desktop.screens.label import put_label
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import CreditsView
from game.loading.credits import Credit
from game.story.ids import SourceId
from game.story.model import Story
from game.story.prose import Words
from game.story.record import Entry, Ring, Source, ring
from game.words import has, say


def lay_out_credits(view: CreditsView, sheet: Sheet) -> Layout:
    """Who wrote and made it, what it rests on, and what may be done with it."""
    keys = [Key("close", "Esc", say("document.back"), Leave())]
    return on_leaf(sheet, view.picture, lambda galley: _set(galley, view), keys, view.notice, "credits")


def _set(galley: Galley, view: CreditsView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("title.credits"))
    if view.story.credits:
        galley.prose(view.story.credits, sheet.style(), "ink")
        galley.space(sheet.em(0.6))
    for part in ("licenses", "map", "type", "made-with"):
        _head(galley, say(f"credits.{part}"))
        galley.prose(say(f"credits.{part}.says"), sheet.style(), "ink")
        galley.space(sheet.em(0.5))
    _sources(galley, view)
    if view.made:
        _head(galley, say("credits.made"))
    for credit in view.made:
        _credit(galley, credit)


def _head(galley: Galley, words: str) -> None:
    galley.text(words, galley.sheet.poster(1.25, 0.04), "accent", keep=True)
    galley.space(galley.sheet.em(0.1))


def _sources(galley: Galley, view: CreditsView) -> None:
    """Every source of the record: those of the file of 1946, then those found since, by author."""
    sheet, sources = galley.sheet, view.story.record.sources
    if not sources:
        return
    _head(galley, say("credits.sources"))
    galley.text(say("credits.sources.says"), sheet.style(sheet.small, emphasis=True), "faint", keep=True)
    galley.space(sheet.em(0.3))
    for kept_in, words in ((Ring.FILE_1946, "record.file-1946"), (Ring.SINCE, "record.found-since")):
        here = sorted((source for source in sources.values() if ring(source) is kept_in), key=_by_author)
        if here:
            galley.space(sheet.em(0.3))
            galley.text(say(words), sheet.poster(1.0, 0.05), "ink", keep=True)
        for source in here:
            galley.rule(keep=True)
            galley.space(sheet.em(0.3))
            _source(galley, view, source)
            galley.space(sheet.em(0.3))
    galley.space(sheet.em(0.5))


def _by_author(source: Source) -> tuple[str, str]:
    author = source.author.split(",")[0].split(" and ")[0].split(" et ")[0].split()
    return (author[-1] if author else source.title).casefold(), source.title.casefold()


def _source(galley: Galley, view: CreditsView, source: Source) -> None:
    """One line of the bibliography; opened, what leans on it."""
    sheet = galley.sheet
    opened, id = view.source == source.id, f"source:{source.id}"
    leaning = leaning_on(view.story, source.id)
    top, first = galley.y, len(galley.slugs)
    author = f"{source.author}, " if source.author else ""
    imprint = ", ".join(part for part in (source.publisher, source.year) if part)
    runs = (Words(author), Words(source.title, emphasis=True), Words(f" ({imprint})." if imprint else "."))
    galley.runs(runs, sheet.style(sheet.em(0.9)), "ink", keep=True, hit=id)
    kind = say(f"proof.kind.{source.kind}") if has(f"proof.kind.{source.kind}") else source.kind
    read = say("credits.read" if source.seen else "credits.not-read")
    count = say("credits.leaning", count=len(leaning)) if leaning else say("credits.leaning-none")
    about = " · ".join((kind, read, count))
    galley.text(about, sheet.style(sheet.small), "faint")
    if source.note:
        galley.text(source.note, sheet.style(sheet.small, emphasis=True), "faint")
    if opened and source.url:
        galley.text(source.url, sheet.mono(0.7), "faint")
    area = Rect(galley.x, top, galley.width, galley.y - top)
    galley.whole(first, area)
    if leaning:
        means = OpenSource(None if opened else source.id)
        galley.hit(id, [area], means, f"{author}{source.title}, {imprint}, {about}")
    if opened:
        galley.newest = top
        for entry in leaning:
            _leaning(galley, entry, source.id)


def leaning_on(story: Story, source: SourceId) -> tuple[Entry, ...]:
    """The entries that name that source among theirs."""
    return tuple(
        entry
        for entry in story.record.entries.values()
        if any(reference.source == source for reference in entry.sources)
    )


def _leaning(galley: Galley, entry: Entry, source: SourceId) -> None:
    """A claim that leans on the source, with the place in it."""
    sheet, hang = galley.sheet, galley.sheet.em(1.2)
    galley.space(sheet.em(0.25))
    with galley.column(galley.x + hang, galley.width - hang):
        put_label(galley, entry.certainty.value, galley.x, galley.y, sheet.em(1.2))
        galley.pad(sheet.em(1.2))
        galley.text(" ".join(entry.says.split()), sheet.style(sheet.small), "ink")
        where = next(reference.where for reference in entry.sources if reference.source == source)
        if where:
            galley.hold()
            galley.text(where, sheet.style(sheet.small, emphasis=True), "faint")


def _credit(galley: Galley, credit: Credit) -> None:
    """One picture or sound: its name, what it shows, who made it."""
    sheet = galley.sheet
    first = len(galley.slugs)
    top = galley.y
    galley.text(credit.title, sheet.style(strong=True), "ink", keep=True)
    small = sheet.style(sheet.small)
    if credit.says:
        galley.text(credit.says, small, "ink", keep=True)
    by = " · ".join(part for part in (credit.by, credit.license) if part)
    if by:
        galley.text(by, sheet.style(sheet.small, emphasis=True), "faint")
    galley.whole(first, Rect(galley.x, top, galley.width, galley.y - top))
    galley.space(sheet.em(0.45))
