"""What is cited is record, what is not is story: real people, and words in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from game.authoring.passages import Passage
from game.authoring.people import RealPeople, real_people
from game.authoring.quotations import carries, quoted_spans, without_quoted, words_of
from game.authoring.twins import standing
from game.loading.diagnostics import Diagnostic
from game.loading.project import Project
from game.story.ids import DocumentId, EntryId, PersonId, RecordId
from game.story.prose import Paragraph, Words
from game.story.record import Record
from game.story.statements import Statement, statements

_QUOTING = ('"', "“", "«", "„", ">")
_SHOWN = 60


def citations(project: Project, passages: Sequence[Passage]) -> list[Diagnostic]:
    """Sentences that name a real person and cite nothing; quoted words that nothing cited carries."""
    story = project.story
    if story is None:
        return []
    people, carried = real_people(story.record), _Carried(story.record)
    found: dict[tuple[str, tuple[str, ...], int, str], Diagnostic] = {}
    for passage in passages:
        source = passage.prose.source
        narrates = people is not None and passage.voice != "choice" and _may_name(passage, people)
        quotes = any(mention.kind == "cited" for mention in passage.prose.mentions) and any(
            mark in source for mark in _QUOTING
        )
        if not (narrates or quotes):
            continue
        said = statements(passage.prose)
        slips = [
            *(_unnamed_sources(story.record, said, people) if narrates and people is not None else ()),
            *(_uncarried(said, carried) if quotes else ()),
        ]
        for slip in slips:
            for offset, length in _places_of(source, slip):
                key = (slip.code, passage.owner, offset, slip.ids)
                found.setdefault(key, _told(project, passage, slip, offset, length))
    return list(found.values())


def _may_name(passage: Passage, people: RealPeople) -> bool:
    """Whether a closer look is worth its while: most texts name nobody."""
    return people.may_name(passage.prose.source) or any(
        mention.kind == "linked" and mention.id in people.ids for mention in passage.prose.mentions
    )


@dataclass(frozen=True, slots=True)
class _Slip:
    """Words that stand wrongly in a sentence; `sentence` helps to find them in the source."""

    code: str
    words: str
    sentence: str
    ids: str = ""
    person: str = ""


def _unnamed_sources(record: Record, said: Iterable[Statement], people: RealPeople) -> Iterator[_Slip]:
    """Sentences of narration that name a real person, outside quotation marks, and cite nothing."""
    for statement in said:
        paragraph = statement.paragraph
        if paragraph.kind != "narration" or statement.cited:
            continue
        spans = (*quoted_spans(paragraph.plain), *_names_of_places(record, paragraph))
        own = without_quoted(paragraph.plain, spans)[statement.start : statement.end]
        if (named := people.first_in(own)) is not None:
            yield _Slip("E210", named[1], statement.plain)
        elif (linked := _linked_person(record, statement)) is not None:
            yield _Slip("E210", linked[1], statement.plain, person=linked[0])


def _linked_person(record: Record, statement: Statement) -> tuple[str, str] | None:
    """The name of a real person that words of the sentence are linked to, and those words."""
    for link in statement.links:
        person = record.people.get(PersonId(link))
        if person is not None and person.real:
            runs = (run for run in statement.paragraph.runs if isinstance(run, Words))
            return person.name, next(run.text for run in runs if run.link == link)
    return None


def _names_of_places(record: Record, paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    """Where words are linked to a place, whose name may be that of a person."""
    at = 0
    for run in paragraph.runs:
        if isinstance(run, Words):
            if run.link is not None and record.kind_of(run.link) == "place":
                yield at, at + len(run.text)
            at += len(run.text)


def _uncarried(said: Iterable[Statement], carried: _Carried) -> Iterator[_Slip]:
    """Words in quotation marks, and documents quoted on the page, that stand in nothing they cite."""
    document: list[Statement] = []
    for statement in said:
        paragraph = statement.paragraph
        if paragraph.kind != "quoted":
            if statement.cited:
                yield from _in_marks(statement, carried)
            continue
        if document and paragraph is not document[-1].paragraph and not paragraph.continues:
            yield from _as_document(document, carried)
            document = []
        document.append(statement)
    yield from _as_document(document, carried)


def _in_marks(statement: Statement, carried: _Carried) -> Iterator[_Slip]:
    plain = statement.paragraph.plain
    for start, end in quoted_spans(plain):
        words = plain[max(start, statement.start) : min(end, statement.end)]
        if words.strip() and not carried.by_any(statement.cited, words):
            yield _Slip("E211", words.strip(), statement.plain, ", ".join(statement.cited))


def _as_document(document: list[Statement], carried: _Carried) -> Iterator[_Slip]:
    """Lines after `> ` are one document: what is cited anywhere in it carries all of its sentences."""
    cited = tuple(dict.fromkeys(id for statement in document for id in statement.cited))
    if not cited or carried.is_wordless(cited):
        return
    for statement in document:
        if not carried.by_any(cited, statement.plain):
            yield _Slip("E212", statement.plain, statement.plain, ", ".join(cited))
            return


@dataclass(slots=True)
class _Carried:
    """The words that each entry and document carries, looked up when they are first asked for."""

    record: Record
    bare: dict[str, str] = field(default_factory=dict)

    def by_any(self, ids: Iterable[RecordId], words: str) -> bool:
        return any(carries(self._of(id), words) for id in ids)

    def is_wordless(self, ids: Iterable[RecordId]) -> bool:
        """Whether one of these is a quoted document that lost its words, or nothing at all; that is told there."""
        documents = self.record.documents
        known = [documents.get(DocumentId(id)) for id in ids if id not in self.record.entries]
        return any(one is None or (one.status == "quoted" and not one.words.strip()) for one in known)

    def _of(self, id: RecordId) -> str:
        if id not in self.bare:
            self.bare[id] = " ".join(map(words_of, self._texts(id)))
        return self.bare[id]

    def _texts(self, id: RecordId) -> Iterator[str]:
        entry = self.record.entries.get(EntryId(id))
        document = self.record.documents.get(DocumentId(id))
        if entry is not None:
            yield from (entry.says, entry.dispute, entry.leaves_open)
            for quote in entry.quotes:
                yield from (quote.words, quote.english)
        if document is not None:
            yield from (document.title, document.words, document.english, document.says)


def _places_of(source: str, slip: _Slip) -> list[tuple[int, int]]:
    """Offset and length of the slip's words in the text as typed, marks and line breaks between them.

    The same sentence may stand twice in a text, once cited and once not: only that one is meant.
    """
    fit = standing(source, slip.sentence, cited=bool(slip.ids))
    if slip.code == "E212" or not fit:
        sentence = _search(source, slip.sentence, 0)
        fit = [sentence[0] if sentence is not None else 0]
    found = (_search(source, slip.words, start) or _search(source, slip.words, 0) for start in fit)
    return [place or (start, 1) for place, start in zip(found, fit, strict=True)]


def _search(source: str, words: str, start: int) -> tuple[int, int] | None:
    """Where these words stand one after the other, whatever signs stand between them.

    Where a condition or a variation parts them in the source, the first of them will do.
    """
    pieces = re.findall(r"\w+", words)[:12]
    while pieces:
        words_apart = r"[\W_]+".join(map(re.escape, pieces))
        found = re.compile(rf"(?<!\w){words_apart}(?!\w)").search(source, start)
        if found is not None:
            return found.start(), found.end() - found.start()
        pieces = pieces[: len(pieces) // 2]
    return None


def _told(project: Project, passage: Passage, slip: _Slip, offset: int, length: int) -> Diagnostic:
    words = slip.words if len(slip.words) <= _SHOWN else f"{slip.words[: _SHOWN - 1].rstrip()}…"
    return project.note(
        slip.code,
        passage.owner,
        offset=offset,
        length=length,
        person=slip.person or slip.words,
        words=words,
        ids=slip.ids,
    )
