"""The panels as plain lines: the record, documents, places, timeline, notebook, history, your path."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.story import State, Story, view
from game.story.citymap import City, When, city_at
from game.story.ids import ChapterId, EntryId
from game.story.panels import (
    Act,
    Happening,
    Hour,
    Known,
    Passed,
    beside,
    documents_met,
    history,
    notebook,
    places_met,
    record_of,
    timeline,
)
from game.story.path import documents_read
from game.story.record import Entry
from game.story.slips import nearest
from game.terminal.lines import Line
from game.terminal.pages import BLANK, prose_lines
from game.terminal.record import INDENT, labeled, moment_words, thing_lines
from game.terminal.wishes import WORDS, Word
from game.words import say
from game.words.dates import joined_dateline, long_date


def panel_lines(story: Story, state: State, word: Word, rest: str) -> Iterator[Line]:
    """What one of the words shows. Looking changes nothing."""
    match word:
        case "record":
            return _record(story, state, rest)
        case "documents":
            return _documents(story, state)
        case "places":
            return _places(story, state)
        case "timeline":
            return _timeline(story, state)
        case "notebook":
            return _notebook(story, state)
        case "history":
            return _history(story, state)
        case "beside":
            return beside_lines(story, state, view(story, state).chapter)
        case _:
            return _help()


def _help() -> Iterator[Line]:
    yield Line(say("terminal.help.choose"))
    for word in WORDS:
        yield Line(f"{say(f'terminal.word.{word}')} · {say(f'terminal.says.{word}')}", 2, 2)
    yield Line(say("terminal.help.enter"))


# --- The record -------------------------------------------------------------------------------


def _record(story: Story, state: State, rest: str) -> Iterator[Line]:
    """All that the page leans on; or one thing, by its number on the page or its name."""
    page = view(story, state)
    if rest.isdecimal() and len(rest) < 9 and 1 <= int(rest) <= len(page.entries):
        yield from thing_lines(story, page.entries[int(rest) - 1], int(rest))
    elif rest:
        yield from _looked_up(story, state, rest)
    else:
        found = record_of(story, page)
        if not found:
            yield Line(say("terminal.nothing-cited"))
        for on_record in found:
            number = page.entries.index(on_record.id) + 1 if on_record.cited else None
            yield from thing_lines(story, on_record.id, number)
            yield BLANK


def _looked_up(story: Story, state: State, name: str) -> Iterator[Line]:
    """What is called so among the things met: nobody looks up what they have not heard of."""
    known = set(_ids_met(story, state))
    if name in known:
        yield from thing_lines(story, name)
        return
    near = nearest(name, sorted(known))
    sentence = say("terminal.not-on-record", word=name)
    yield Line(f"{sentence} {say('cli.did-you-mean', word=near)}" if near else sentence)


def _ids_met(story: Story, state: State) -> Iterator[str]:
    met = notebook(story, state)
    for shelf in (met.people, met.places, met.terms, met.documents, met.entries):
        yield from (thing.id for thing in shelf)
    yield from (happening.entry for happening in timeline(story, state).city)
    known = city_at(story, state)
    yield from (one.entry for one in known.happened)
    yield from (one.place for one in known.happened)
    yield from (one.place for one in known.held)


def _documents(story: Story, state: State) -> Iterator[Line]:
    met = documents_met(story, state)
    if not met:
        yield Line(say("terminal.no-documents"))
    read = documents_read(state)
    for number, id in enumerate(met, 1):
        document = story.record.documents[id]
        unread = "" if id in read else f" · {say('reading.unread')}"
        yield Line(f"{number}. {document.title} · {document.kind}{unread}", hang=3)


# --- Places and hours -------------------------------------------------------------------------


def _places(story: Story, state: State) -> Iterator[Line]:
    visited = places_met(story, state)
    if not visited:
        yield Line(say("terminal.no-places"))
    for place in visited:
        presence = "here" if place.here else "been" if place.been else ""
        parts = (place.place.name, place.place.kind, say(f"terminal.place.{presence}") if presence else "")
        yield Line(" · ".join(part for part in (*parts, _opens(place.place.id)) if part))
        yield from (_entry_line(story.record.entries[id]) for id in place.entries)
    yield from _city(story, city_at(story, state))


def _city(story: Story, known: City) -> Iterator[Line]:
    """What the map shows: what happened where, by how long ago, and who holds out."""
    places = story.record.places
    for when in When:
        happened = [one for one in known.happened if one.when is when]
        nothing_now = when is When.NOW and not happened and not known.telling
        if happened or nothing_now:
            yield BLANK
            yield Line(labeled("map.then" if known.telling else f"map.{when.value}"))
        if nothing_now:
            yield Line(say("map.nothing"), INDENT, 2)
        for one in happened:
            entry = story.record.entries[one.entry]
            day = moment_words(entry.date) if when is When.BEFORE else ""
            hour = one.time or ("" if day else say("timeline.no-hour"))
            label = say(f"label.{entry.certainty.value}")
            parts = (day, hour, places[one.place].name, label)
            yield _entry_line(entry, " · ".join(part for part in parts if part))
    if known.held:
        yield BLANK
        yield Line(labeled("map.held"))
    for held in known.held:
        place = places[held.place]
        yield Line(" · ".join((place.name, place.kind, _opens(place.id))), INDENT, 2)


def _timeline(story: Story, state: State) -> Iterator[Line]:
    lanes = timeline(story, state)
    yield Line(say("terminal.city"))
    day = ""
    for happening in lanes.city:
        if happening.date != day:
            day = happening.date
            yield Line(long_date(day), 2)
        yield _happening_line(story, happening)
    if lanes.undated:
        yield Line(say("timeline.undated"), 2)
        yield from (_entry_line(story.record.entries[id]) for id in lanes.undated)
    if lanes.to_come:
        yield Line(say("timeline.to-come", count=lanes.to_come), 2)
    yield BLANK
    yield Line(say("terminal.you"))
    for hour in lanes.you:
        here = f" ({say('timeline.now')})" if hour.steps == lanes.now else ""
        yield Line(f"{_hour(hour)}{here}", INDENT, 2)
    if lanes.you and lanes.now is None:
        yield Line(say("timeline.now.telling"), INDENT, 2)


def _happening_line(story: Story, happening: Happening) -> Line:
    """Its hour, or that nobody knows it; the claim; whether it was met; the words that open it."""
    entry = story.record.entries[happening.entry]
    unknown = "timeline.no-hour" if len(happening.date) == len("1944-08-19") else "timeline.no-day"
    time = happening.time or say(unknown)
    unmet = "" if happening.met else say("timeline.unmet")
    return _entry_line(entry, time, unmet)


def _hour(hour: Hour) -> str:
    return joined_dateline(hour.date, hour.time, hour.title)


def _entry_line(entry: Entry, time: str = "", note: str = "") -> Line:
    """An entry in one line, with the words that open it."""
    parts = (time, " ".join(entry.says.split()), note, _opens(entry.id))
    return Line(" · ".join(part for part in parts if part), INDENT, 2)


def _opens(id: str) -> str:
    return say("terminal.opens", id=id)


# --- What was met and done --------------------------------------------------------------------


def _notebook(story: Story, state: State) -> Iterator[Line]:
    met = notebook(story, state)
    people = (
        (person.name, person.role, "" if person.real else say("record.fictional"), _opens(person.id))
        for person in met.people
    )
    places = ((place.name, place.kind, _opens(place.id)) for place in met.places)
    terms = ((term.term, term.french, " ".join(term.says.split())) for term in met.terms)
    shelves = (
        *_shelf("people", people),
        *_shelf("places", places),
        *_shelf("terms", terms),
        *_shelf("news", (_known(story, known) for known in met.news)),
        *_shelf("entries", ((" ".join(entry.says.split()), _opens(entry.id)) for entry in met.entries)),
    )
    yield from shelves or (Line(say("terminal.empty")),)


def _shelf(name: str, rows: Iterable[Iterable[str]]) -> Iterator[Line]:
    """A heading and a line each; nothing at all for an empty shelf."""
    lines = [Line(" · ".join(part for part in row if part), INDENT, 2) for row in rows]
    if lines:
        yield Line(say(f"terminal.notebook.{name}"))
        yield from lines


def _known(story: Story, known: Known) -> Iterator[str]:
    """A piece of news: what it is about, how it is known and from which page, as what it was passed on."""
    yield known.means or known.news
    yield say(f"rung.{known.rung.name.lower()}")
    if known.learned:
        yield story.scenes[known.learned].title
    if known.told:
        yield say("terminal.passed-on", rung=say(f"rung.{known.told.name.lower()}"))


def _history(story: Story, state: State) -> Iterator[Line]:
    rows = history(story, state)
    for number, row in enumerate(rows, 1):
        yield Line(f"{number}. {joined_dateline(row.date, row.time, row.title)}", hang=3)
        if row.opened:
            yield Line(say("terminal.read", title=story.record.documents[row.opened].title), INDENT, 2)
        if row.chose:
            yield Line(" ".join(paragraph.plain for paragraph in row.chose), INDENT, 2)
    if len(rows) > 1:
        yield Line(say("terminal.history-back"))


# --- Your path beside the record --------------------------------------------------------------


def beside_lines(story: Story, state: State, chapter: ChapterId) -> Iterator[Line]:
    """What you did in the chapter, what the record says of it, what is not known; and the news you passed on."""
    path = beside(story, state, chapter)
    if not path.acts and not path.passed:
        yield Line(say("terminal.no-acts", chapter=story.chapter(chapter).title))
        return
    yield Line(f"{say('beside.title').upper()} · {story.chapter(chapter).title}")
    for act in path.acts:
        yield BLANK
        yield from _act_lines(story, act)
    if path.passed:
        yield BLANK
        yield Line(labeled("beside.news"))
    for passed in path.passed:
        yield from _passed_lines(story, passed)


def _act_lines(story: Story, act: Act) -> Iterator[Line]:
    yield Line(joined_dateline(act.date, act.time, act.title))
    words = " ".join(paragraph.plain for paragraph in act.words)
    kind = f" ({say(f'beside.history.{act.history}')})" if act.history else ""
    yield Line(labeled("beside.you", f"{words}{kind}"), INDENT, 2)
    yield from _said_by_record(story, "beside.record", act.entries)
    for text in act.leaves_open:
        yield Line(labeled("beside.not-known", " ".join(text.split())), INDENT, 2)


def _passed_lines(story: Story, passed: Passed) -> Iterator[Line]:
    yield Line(passed.means or passed.news, INDENT)
    said, had = (say(f"rung.{rung.name.lower()}") for rung in (passed.said, passed.had))
    yield Line(f"{labeled('beside.said', said)} · {labeled('beside.had', had)}", INDENT + 2)
    yield from _said_by_record(story, "beside.record-says", (passed.entry,) if passed.entry else ())


def _said_by_record(story: Story, key: str, ids: Iterable[EntryId]) -> Iterator[Line]:
    entries = [story.record.entries[id] for id in ids]
    if not entries:
        yield Line(labeled(key, say("beside.nothing")), INDENT, 2)
    for entry in entries:
        claim = " ".join(paragraph.text for paragraph in prose_lines(entry.says))
        yield Line(labeled(key, f"{claim} ({say(f'label.{entry.certainty.value}')})"), INDENT, 2)
