"""The form of a save file: JSON that a person can read, one line a page of the path.

Its last line holds a check of every byte before it. That rule, and the file's first key, stay the
same in every version, so that an older program can tell a newer file from a damaged one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from itertools import groupby
from typing import Any

from game.story.ids import ChapterId, ChoiceId, DocumentId, SceneId, StoryId
from game.story.model import Story
from game.story.page import Page
from game.story.state import Chose, Opened, Start, State, Step

VERSION = 1
MARK = "liaison-save"
LARGEST = 2_000_000
FIRST_WORDS = 80
LONGEST_LINE = 200
"""What is told of a save on one line is no longer, whoever wrote it."""
OPEN = "open:"
CHECK_LINE = b'\n "check": "'


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """The line that tells one save from another."""

    chapter: str
    date: str | None
    time: str | None
    place: str
    words: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What held when the game was saved, by name. Rungs are words: `rumor`, `told`."""

    chapter: ChapterId
    scene: SceneId
    turn: int
    flags: tuple[str, ...]
    meters: Mapping[str, int]
    states: Mapping[str, str]
    news: Mapping[str, str]
    told: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Save:
    story: StoryId
    title: str
    fingerprint: str
    edition: str
    seed: int
    start: Start
    saved: str
    thumbnail: Thumbnail
    snapshot: Snapshot
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class NotRead:
    """Why a file gave no save."""

    why: str
    """`damaged`, `foreign` (not a save of this program) or `newer`."""


def save_of(story: Story, state: State, page: Page, now: datetime) -> Save:
    """What to keep of a game that stands at that page."""
    place = story.record.places.get(page.place) if page.place else None
    return Save(
        story=story.id,
        title=story.title,
        fingerprint=story.fingerprint,
        edition=story.edition,
        seed=state.seed,
        start=state.start,
        saved=now.isoformat(timespec="milliseconds"),
        thumbnail=Thumbnail(
            chapter=story.chapter(page.chapter).title,
            date=page.date,
            time=page.time,
            place=place.name if place else page.title,
            words=_first_words(page),
        ),
        snapshot=snapshot_of(page),
        steps=state.steps,
    )


def snapshot_of(page: Page) -> Snapshot:
    return Snapshot(
        chapter=page.chapter,
        scene=page.scene,
        turn=page.turn,
        flags=page.flags,
        meters=dict(page.meters),
        states=dict(page.states),
        news={name: rung.name.lower() for name, rung in page.news.items()},
        told={name: rung.name.lower() for name, rung in page.told.items()},
    )


def _first_words(page: Page) -> str:
    text = next((paragraph.plain for paragraph in page.text), "")
    if len(text) <= FIRST_WORDS:
        return text
    return text[:FIRST_WORDS].rpartition(" ")[0] + " …"


def write_save(save: Save) -> bytes:
    """The file of a save."""
    start = {key: value for key, value in asdict(save.start).items() if value}
    fields: dict[str, object] = {
        MARK: VERSION,
        "story": save.story,
        "title": save.title,
        "fingerprint": save.fingerprint,
        "edition": save.edition,
        "seed": save.seed,
        "start": start,
        "saved": save.saved,
        "thumbnail": asdict(save.thumbnail),
        "snapshot": asdict(save.snapshot),
    }
    lines = [f"{_json(key)}: {_json(value)}," for key, value in fields.items()]
    path = ",\n".join(map(_json, _path_lines(save.steps)))
    body = ("{" + "\n ".join(lines) + f'\n "path": [\n{path}\n ],').encode()
    return body + CHECK_LINE + check_of(body).encode() + b'"}\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def check_of(body: bytes) -> str:
    return sha256(body).hexdigest()[:16]


def _path_lines(steps: Iterable[Step]) -> Iterator[str]:
    """`quai-saint-michel open:police-strike-leaflet ask`: a scene and what was done on its page."""
    for scene, taken in groupby(steps, key=lambda step: step.scene):
        yield " ".join((scene, *map(_word_of, taken)))


def _word_of(step: Step) -> str:
    return step.choice if isinstance(step, Chose) else OPEN + step.document


def read_save(content: bytes) -> Save | NotRead:
    """The save in a file's bytes, whatever they are."""
    if not content.startswith(b'{"' + MARK.encode()):
        return NotRead("foreign" if content.strip(b"\0 \n") else "damaged")
    body, line, end = content.rpartition(CHECK_LINE)
    if not line or len(content) > LARGEST or end != check_of(body).encode() + b'"}\n':
        return NotRead("damaged")
    try:
        fields = json.loads(content)
        if _number(fields[MARK]) > VERSION:
            return NotRead("newer")
        return _save_from(fields)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return NotRead("damaged")


def _save_from(fields: Mapping[str, Any]) -> Save:
    """Built field by field; ValueError, KeyError or TypeError where one is not what it should be."""
    start, thumbnail, snapshot = fields["start"], fields["thumbnail"], fields["snapshot"]
    return Save(
        story=StoryId(_text(fields["story"])),
        title=_line(fields["title"]),
        fingerprint=_text(fields["fingerprint"]),
        edition=_text(fields["edition"]),
        seed=_number(fields["seed"]),
        start=Start(
            chapter=ChapterId(_text(start["chapter"])) if "chapter" in start else None,
            scene=SceneId(_text(start["scene"])) if "scene" in start else None,
            facts=_text(start.get("facts", "")),
        ),
        saved=_moment(fields["saved"]),
        thumbnail=Thumbnail(
            chapter=_line(thumbnail["chapter"]),
            date=_line_or_none(thumbnail["date"]),
            time=_line_or_none(thumbnail["time"]),
            place=_line(thumbnail["place"]),
            words=_line(thumbnail["words"]),
        ),
        snapshot=Snapshot(
            chapter=ChapterId(_text(snapshot["chapter"])),
            scene=SceneId(_text(snapshot["scene"])),
            turn=_number(snapshot["turn"]),
            flags=tuple(map(_text, snapshot["flags"])),
            meters={_text(name): _number(value) for name, value in snapshot["meters"].items()},
            states={_text(name): _text(value) for name, value in snapshot["states"].items()},
            news={_text(name): _text(rung) for name, rung in snapshot["news"].items()},
            told={_text(name): _text(rung) for name, rung in snapshot["told"].items()},
        ),
        steps=tuple(_steps(fields["path"])),
    )


def _steps(lines: Iterable[object]) -> Iterator[Step]:
    for line in lines:
        scene, *words = _text(line).split(" ")
        for word in words:
            document = word.removeprefix(OPEN)
            if document == word:
                yield Chose(SceneId(scene), ChoiceId(word))
            else:
                yield Opened(SceneId(scene), DocumentId(document))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _line(value: object) -> str:
    """Words for one line of a screen: a file from elsewhere may hold any."""
    told = "".join(character if character.isprintable() else " " for character in _text(value))
    return told if len(told) <= LONGEST_LINE else told[:LONGEST_LINE] + "…"


def _line_or_none(value: object) -> str | None:
    return None if value is None else _line(value)


def _moment(value: object) -> str:
    """When it was saved; a moment that no clock of today reckons with is refused."""
    moment = datetime.fromisoformat(_text(value))
    if not 1971 <= moment.year <= 9000:
        raise ValueError(value)
    return moment.isoformat(timespec="milliseconds")


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(value)
    return value
