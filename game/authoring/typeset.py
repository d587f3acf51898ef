"""Setting a proof sheet: from a story and its record to what stands on the sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from game.authoring.leaning import Sentence, leaning
from game.authoring.sheet import (
    Cited,
    Day,
    Item,
    Line,
    RingOf,
    Sheet,
    Shelved,
    Told,
    UncitedChapter,
    UncitedPage,
    Voice,
)
from game.authoring.witnesses import witnesses_of
from game.story.ids import PlaceId, SourceId
from game.story.model import Scene, Story
from game.story.record import (
    Certainty,
    Document,
    Entry,
    Moment,
    Person,
    Place,
    Reference,
    Ring,
    ring,
)
from game.story.sentences import sentences
from game.words import say
from game.words.dates import long_date

Kept = TypeVar("Kept")

_WRAPPED = 56
"""As many characters make a line of a document one that its author wrapped; the window reads it so too."""


def sheet_of(story: Story, editions: Mapping[str, Story]) -> Sheet:
    """The proof sheet of a story whose sentences are read in each of `editions`, by name ("" the original)."""
    setter = _Setter(story, editions)
    days = setter.days()
    documents = tuple(map(setter.document, _numbered("D", story.record.documents.values())))
    people = tuple(story.record.people.values())
    real = tuple(map(setter.person, _numbered("P", [one for one in people if one.real])))
    fictional = tuple(map(setter.person, _numbered("F", [one for one in people if not one.real])))
    places = tuple(map(setter.place, _numbered("L", story.record.places.values())))
    entries = [entry for day in days for entry in day.entries]
    labels = [certainty.value for certainty in Certainty]
    counted = [(label, sum(entry.label == label for entry in entries)) for label in labels]
    return Sheet(
        story,
        tuple(edition_title(name, told) for name, told in editions.items()),
        tuple((label, count) for label, count in counted if count),
        days,
        documents,
        real,
        fictional,
        places,
        tuple(setter.uncited()),
        tuple(setter.sources([*entries, *documents, *real, *fictional, *places])),
    )


def edition_title(name: str, story: Story) -> str:
    return say("proof.edition", name=name) if name else say("proof.original", language=story.language)


class _Setter:
    """Takes the record apart into items, and puts what leans on each beside it."""

    def __init__(self, story: Story, editions: Mapping[str, Story]) -> None:
        self.story = story
        self.record = story.record
        self.editions = editions
        self.leans = {name: leaning(told) for name, told in editions.items()}
        for name, leans in self.leans.items():
            if name and "" in self.leans:
                # Words that an edition does not give are the original's: they were read there.
                _without(leans.on, self.leans[""].on)
                _without(leans.nothing, self.leans[""].nothing)

    def days(self) -> tuple[Day, ...]:
        """The entries by their dates, undated ones last; within a day by the hour."""
        by_date: dict[str, list[Entry]] = {}
        for entry in self.record.entries.values():
            by_date.setdefault(_date_of(entry), []).append(entry)
        dates = sorted(by_date, key=lambda date: (not date, date))
        items = iter(
            _numbered("", [entry for date in dates for entry in sorted(by_date[date], key=_hour_of)])
        )
        return tuple(
            Day(
                long_date(date) if date else say("proof.undated"),
                tuple(self.entry(next(items)) for _ in by_date[date]),
            )
            for date in dates
        )

    def entry(self, numbered: tuple[str, Entry]) -> Item:
        number, entry = numbered
        when = _when_of(entry.date, entry.time)
        people = ", ".join(self.record.people[id].name for id in entry.people if id in self.record.people)
        place = self.record.places[entry.place].name if entry.place is not None else ""
        first = sentences(entry.says.replace("\n", " "))
        opening = " ".join(entry.says.split())[: first[0][1]] if first else entry.id
        return Item(
            number,
            f"entry-{entry.id}",
            entry,
            entry.certainty.value,
            tuple(line for line in (when, place, people) if line),
            self.rings(entry.sources),
            self.told(entry.id),
            _shortened(opening),
            quotes=tuple((quote, self._title(quote.source)) for quote in entry.quotes),
        )

    def document(self, numbered: tuple[str, Document]) -> Item:
        number, document = numbered
        provenance = (
            (say("document.made-by"), document.made_by),
            (say("document.when"), _when_of(document.when, document.when)),
            (say("document.for-whom"), document.for_whom),
            (say("document.held-by"), document.held_by),
        )
        pages = [
            (scene.title or scene.id, scene.id)
            for scene in self.story.scenes.values()
            if document.id in scene.documents
        ]
        return Item(
            number,
            f"document-{document.id}",
            document,
            document.status,
            (document.kind,),
            self.rings(document.sources),
            self.told(document.id),
            document.title,
            tuple((words, value) for words, value in provenance if value),
            tuple(pages),
            printed=_as_printed(document.words),
        )

    def person(self, numbered: tuple[str, Person]) -> Item:
        number, person = numbered
        return Item(number, f"person-{person.id}", person, "", (), self.rings(person.sources))

    def place(self, numbered: tuple[str, Place]) -> Item:
        number, place = numbered
        near = (
            self.record.places[PlaceId(place.near)].name if place.near in self.record.places else place.near
        )
        at = "{:.4f}, {:.4f}".format(*place.at) if place.at else ""
        lines = tuple(line for line in (place.kind, at, near) if line)
        return Item(number, f"place-{place.id}", place, "", lines, self.rings(place.sources))

    def rings(self, references: Sequence[Reference]) -> tuple[RingOf, ...]:
        """The witnesses of each ring; a witness stands where it was first heard."""
        found: dict[Ring, list[Voice]] = {}
        for witness in witnesses_of(self.record.sources, references):
            cited = [
                Cited(source, say(f"proof.kind.{source.kind}"), one.where, source.id != witness.origin.id)
                for one in witness.references
                for source in (self.record.sources[one.source],)
            ]
            ordered = tuple(sorted(cited, key=lambda one: one.repeats))
            found.setdefault(ring(ordered[0].source), []).append(Voice(ordered))
        titles = {Ring.FILE_1946: say("record.file-1946"), Ring.SINCE: say("record.found-since")}
        return tuple(RingOf(title, tuple(found[one])) for one, title in titles.items() if one in found)

    def told(self, id: str) -> tuple[Told, ...]:
        """The sentences that lean on it, edition by edition."""
        return tuple(
            Told(
                edition_title(name, self.editions[name]),
                tuple(self.line(one) for one in leans.on[id] if one.voice != "act"),
                tuple(self.line(one) for one in leans.on[id] if one.voice == "act"),
                bool(name),
            )
            for name, leans in self.leans.items()
            if id in leans.on
        )

    def line(self, sentence: Sentence) -> Line:
        scene = sentence.scene
        notes = []
        match sentence.voice:
            case "then":
                notes.append(say("proof.then"))
            case "choice":
                notes.append(say("proof.choice"))
            case "act":
                history = sentence.history and say(f"beside.history.{sentence.history}")
                notes.append(say("proof.act", history=history) if history else say("proof.choice"))
            case "page":
                pass
        if sentence.conditional:
            notes.append(say("proof.conditional"))
        return Line(sentence.words, scene.title or scene.id, _dateline(scene), scene.id, ", ".join(notes))

    def uncited(self) -> Iterator[UncitedChapter]:
        for name, story in self.editions.items():
            for chapter in story.chapters:
                pages = [self._uncited_page(name, story.scenes[id]) for id in chapter.scenes]
                title = (
                    f"{chapter.title} · {edition_title(name, story)}"
                    if len(self.editions) > 1
                    else chapter.title
                )
                with_sentences = tuple(page for page in pages if page.sentences)
                if with_sentences:
                    yield UncitedChapter(title, with_sentences)

    def _uncited_page(self, edition: str, scene: Scene) -> UncitedPage:
        lines = tuple(self.line(one) for one in self.leans[edition].nothing.get(scene.id, ()))
        return UncitedPage(scene.title or scene.id, scene.id, scene.status or "", _dateline(scene), lines)

    def sources(self, items: Iterable[Item]) -> Iterator[Shelved]:
        """Every source by author and title, with the numbers of what cites it."""
        used: dict[str, list[tuple[str, str]]] = {}
        for item in items:
            for id in dict.fromkeys(reference.source for reference in item.thing.sources):
                used.setdefault(id, []).append((item.number, item.anchor))
        for source in sorted(
            self.record.sources.values(), key=lambda one: (one.author or one.title).casefold()
        ):
            yield Shelved(source, say(f"proof.kind.{source.kind}"), tuple(used.get(source.id, ())))

    def _title(self, id: SourceId | None) -> str:
        return self.record.sources[id].title if id is not None else ""


def _without(told: dict[str, list[Sentence]], original: Mapping[str, list[Sentence]]) -> None:
    """Takes out the words of an edition that are the original's."""
    for id, sentences_of in list(told.items()):
        known = {(one.words, one.scene.id, one.voice) for one in original.get(id, ())}
        told[id] = [one for one in sentences_of if (one.words, one.scene.id, one.voice) not in known]
        if not told[id]:
            del told[id]


def _numbered(letter: str, things: Iterable[Kept]) -> list[tuple[str, Kept]]:
    return [(f"{letter}{number}", thing) for number, thing in enumerate(things, start=1)]


def _date_of(entry: Entry) -> str:
    return (entry.date.date or "") if entry.date is not None else ""


def _hour_of(entry: Entry) -> int:
    """Minutes after midnight of its earliest reading; what has no hour comes first."""
    when = entry.time or entry.date
    return -1 if when is None or when.earliest is None else when.earliest


def _when_of(date: Moment | None, hour: Moment | None) -> str:
    """A date and an hour, written out: `19 August 1944, about 8`."""
    if date is None or date.date is None:
        return ""
    days = long_date(date.date) + (f" – {long_date(date.until)}" if date.until else "")
    if hour is not None and hour is not date:
        return f"{days}, {hour.words}"
    return days if date.earliest is None else f"{days}, {date.earliest // 60:02}:{date.earliest % 60:02}"


def _dateline(scene: Scene) -> str:
    """The page's day without its name, and hour: `19 August 1944 · 09:10`."""
    written = long_date(scene.date) if scene.date is not None else ""
    day = written.partition(" ")[2] if scene.date and scene.date.count("-") == 2 else written
    return " · ".join(part for part in (day, scene.time) if part)


def _as_printed(words: str) -> str:
    """A document's lines as they stand on it: a line as long as a file's lines are was only wrapped there."""
    lines = words.strip().split("\n")
    ends = (" " if len(line) >= _WRAPPED and after.strip() else "\n" for line, after in pairwise(lines))
    return "".join(line + end for line, end in zip(lines, (*ends, ""), strict=True))


def _shortened(words: str, most: int = 72) -> str:
    """The beginning of a sentence, cut between words."""
    if len(words) <= most:
        return words
    return words[:most].rpartition(" ")[0].rstrip(" ,;:–—") + " …"
