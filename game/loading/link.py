"""Linking: every id that is used is one that exists, and is of the right kind."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final, Protocol

from game.loading.nearest import nearest_id, plain
from game.loading.reading import Gathered, Owner
from game.story.ids import EndingId
from game.story.model import Back, Chapter, Choice, Names, Scene, Stay
from game.story.prose import Prose
from game.story.record import Record, Reference

_SPOKEN: Final = {
    "entry": "an entry", "document": "a document", "source": "a source", "person": "a person",
    "place": "a place", "term": "a word of the glossary", "cited": "an entry or a document",
    "linked": "a word of the glossary, a person, a place, a document or an entry",
}  # fmt: skip


class Note(Protocol):
    def __call__(
        self,
        code: str,
        owner: Owner,
        /,
        *,
        offset: int | None = None,
        length: int | None = None,
        **fields: object,
    ) -> None: ...


class Linker:
    """Checks one story's ids. `blind` names what could not be read: nothing is called unknown there."""

    def __init__(
        self,
        note: Note,
        chapters: Collection[Chapter],
        scenes: Mapping[Any, Scene],
        record: Record,
        endings: Collection[EndingId],
        former: Mapping[str, str],
        blind: Collection[str],
        lost: Collection[Owner],
        names: Names,
    ) -> None:
        self._note = note
        self._chapters = chapters
        self._scenes = scenes
        self._record = record
        self._endings = endings
        self._former = former
        self._blind = blind
        self._lost = lost
        shelves: Mapping[str, Collection[str]] = {
            "entry": record.entries, "document": record.documents, "source": record.sources,
            "person": record.people, "place": record.places, "term": record.terms,
        }  # fmt: skip
        self._shelves = shelves
        self._has_record = bool(record.entries)
        self.lost_endings = self._lost_endings(names)
        """Whether `endings:` is missing above what story.yaml has of them."""

    def chapters(self) -> None:
        for chapter in self._chapters:
            owner = ("chapter", chapter.id)
            if chapter.start:
                self.scene(chapter.start, (*owner, "start"))
                met = self._scenes.get(chapter.start)
                # A scene whose id is taken elsewhere is a mistake of its own, told once.
                elsewhere = met is not None and met.chapter != chapter.id
                if met is not None and elsewhere and chapter.start not in chapter.scenes:
                    self._note("E083", (*owner, "start"), id=chapter.start, chapter=met.chapter)
            if chapter.so_far is not None:
                self._prose(chapter.so_far, (*owner, "so-far"))

    def scenes(self) -> None:
        places, documents = self._record.places, self._record.documents
        for id, scene in self._scenes.items():
            owner = ("scene", id)
            if scene.text.mentions:
                self._prose(scene.text, (*owner, "text"))
            for choice in scene.choices:
                self._choice(choice, ("choice", id, choice.id))
            if scene.otherwise is not None:
                self._choice(scene.otherwise, (*owner, "otherwise"))
            if scene.care is not None:
                self._choice(scene.care, (*owner, "care"))
            if scene.place is not None and scene.place not in places:
                self.record("place", scene.place, (*owner, "place"))
            for number, document in enumerate(scene.documents):
                if document not in documents:
                    self.record("document", document, (*owner, "documents", str(number)))
            if scene.ending is not None and scene.ending not in self._endings:
                self._ending(scene.ending, (*owner, "ending"))
            if scene.status is None and self._has_record and (*owner, "status") not in self._lost:
                self._note("E074", owner, scene=id)

    def _lost_endings(self, names: Names) -> bool:
        """Whether endings stand among names of another kind, because their label is lost; reported once."""
        used = {scene.ending for scene in self._scenes.values()}
        kept: Mapping[str, Collection[str]] = {
            "flag": names.flags, "news": names.news, "derived": names.derived, "state": names.states,
            "meter": names.meters,
        }  # fmt: skip
        for kind, shelf in kept.items():
            for name in shelf:
                if name in used and not self._endings:
                    self._note("E047", (kind, name), key="endings")
                    return True
        return False

    def _ending(self, id: EndingId, owner: Owner) -> None:
        """Reports an ending without a title, and by what seems to be its right name if no scene has that one."""
        if self.lost_endings or ("story", "endings") in self._lost:
            return
        near = nearest_id(id, self._endings)
        misspelt = near and all(scene.ending != near for scene in self._scenes.values())
        self._note("E084" if misspelt else "W084", owner, id=id, nearest=near)

    def look_alikes(self) -> None:
        """Questions ids that differ only in their accents."""
        self._alike({id: ("scene", id) for id in self._scenes})
        self._alike({id: (kind, id) for kind, shelf in self._shelves.items() for id in shelf})
        for scene in self._scenes.values():
            self._alike({choice.id: ("choice", scene.id, choice.id) for choice in scene.choices})

    def _alike(self, owners: Mapping[str, Owner]) -> None:
        if all(map(str.isascii, owners)):
            return
        met: dict[str, str] = {}
        for id, owner in owners.items():
            other = met.setdefault(plain(id), id)
            if other != id:
                self._note("W018", owner, id=id, other=other)

    def scene(self, id: str, owner: Owner, offset: int | None = None, *, back: bool = False) -> None:
        """Reports an id that is no scene's."""
        if id in self._scenes or "scenes" in self._blind:
            return
        if id in self._former and self._former[id] in self._scenes:
            self._note("E080", owner, offset=offset, length=len(id), id=id, now=self._former[id])
            return
        known = [*self._scenes, "stay", "back"] if back else list(self._scenes)
        self._note("E012", owner, offset=offset, length=len(id), id=id, nearest=nearest_id(id, known))

    def record(self, kind: str, id: str, owner: Owner, offset: int | None = None) -> None:
        """Reports an id that is nothing of that kind in the record."""
        if id in self._shelves[kind] or "record" in self._blind:
            return
        length = len(id)
        other = self._kind_of(id)
        if id in self._former and self._kind_of(self._former[id]) == kind:
            self._note("E080", owner, offset=offset, length=length, id=id, now=self._former[id])
        elif other:
            self._another_kind(id, kind, other, owner, offset)
        else:
            near = nearest_id(id, self._shelves[kind])
            self._note(
                "E081",
                owner,
                offset=offset,
                length=length,
                id=id,
                wanted=_SPOKEN[kind][2:].strip(),
                nearest=near,
            )

    def _another_kind(self, id: str, wanted: str, kind: str, owner: Owner, offset: int | None) -> None:
        """Reports an id of the record that is none of what can stand here."""
        self._note(
            "E092", owner, offset=offset, length=len(id), id=id, wanted=_SPOKEN[wanted], other=_SPOKEN[kind]
        )

    def mentions(self, gathered: Gathered) -> None:
        for owner, mention in gathered.mentions:
            self._mention(mention.kind, mention.id, owner, mention.offset)

    def entries(self) -> None:
        record = self._record
        for entry in record.entries.values():
            owner = ("entry", entry.id)
            self._references(entry.sources, owner)
            if entry.place is not None:
                self.record("place", entry.place, (*owner, "place"))
            for number, person in enumerate(entry.people):
                self.record("person", person, (*owner, "people", str(number)))
            for number, quote in enumerate(entry.quotes):
                if quote.source is not None:
                    self.record("source", quote.source, (*owner, "quotes", str(number), "source"))
        for document in record.documents.values():
            self._references(document.sources, ("document", document.id))
        for one in record.people.values():
            self._references(one.sources, ("person", one.id))
        for place in record.places.values():
            self._references(place.sources, ("place", place.id))
        for source in record.sources.values():
            if source.follows is not None:
                self.record("source", source.follows, ("source", source.id, "follows"))

    def _references(self, references: tuple[Reference, ...], owner: Owner) -> None:
        for number, reference in enumerate(references):
            if reference.source not in self._record.sources:
                self.record("source", reference.source, (*owner, "sources", str(number), "id"))

    def _choice(self, choice: Choice, owner: Owner) -> None:
        if choice.text.mentions:
            self._prose(choice.text, (*owner, "text"))
        if choice.then is not None and choice.then.mentions:
            self._prose(choice.then, (*owner, "instead" if choice.kind == "care" else "then"))
        if choice.locked is not None and choice.locked.mentions:
            self._prose(choice.locked, (*owner, "locked"))
        if choice.detour is not None and choice.detour not in self._scenes:
            self.scene(choice.detour, (*owner, "detour"))
        for number, fork in enumerate(choice.go):
            if fork.to not in self._scenes and not isinstance(fork.to, Stay | Back):
                way = (*owner, "go") if len(choice.go) == 1 else (*owner, "go", str(number), "to")
                self.scene(fork.to, way, back=True)
        for number, entry in enumerate(choice.record):
            if entry not in self._record.entries:
                self.record("entry", entry, (*owner, "record", str(number)))

    def links(self, prose: Prose, owner: Owner) -> None:
        """Reports links to nothing; an edition's citations are compared with the original's instead."""
        for mention in prose.mentions:
            if mention.kind == "linked":
                self._linked(mention.id, owner, mention.offset)

    def _prose(self, prose: Prose, owner: Owner) -> None:
        for mention in prose.mentions:
            self._mention(mention.kind, mention.id, owner, mention.offset)

    def _mention(self, kind: str, id: str, owner: Owner, offset: int) -> None:
        match kind:
            case "scene":
                self.scene(id, owner, offset)
            case "choice":
                self._chosen(id, owner, offset)
            case "document":
                self.record("document", id, owner, offset)
            case "cited":
                self._cited(id, owner, offset)
            case _:
                self._linked(id, owner, offset)

    def _chosen(self, id: str, owner: Owner, offset: int) -> None:
        scene_id, _, choice_id = id.partition(".")
        scene = self._scenes.get(scene_id)
        if scene is None:
            self.scene(scene_id, owner, offset)
            return
        known = {choice.id for choice in _choices(scene)}
        lost = ("choice", scene_id, choice_id) in self._lost
        if choice_id in known or lost or "scenes" in self._blind:
            return
        at, length = offset + len(scene_id) + 1, len(choice_id)
        now = self._former.get(id, "")
        if now:
            self._note("E080", owner, offset=at, length=length, id=id, now=f"{scene_id}.{now}")
            return
        near = nearest_id(choice_id, known)
        self._note("E082", owner, offset=at, length=length, id=choice_id, scene=scene_id, nearest=near)

    def _cited(self, id: str, owner: Owner, offset: int) -> None:
        if id in self._record.documents:
            return
        if id in self._record.entries or "record" in self._blind:
            return
        if id in self._former:
            self.record("entry", id, owner, offset)
            return
        if kind := self._kind_of(id):
            self._another_kind(id, "cited", kind, owner, offset)
            return
        near = nearest_id(id, [*self._record.entries, *self._record.documents])
        self._note("E096", owner, offset=offset, length=len(id), id=id, nearest=near)

    def _linked(self, id: str, owner: Owner, offset: int) -> None:
        kind = self._kind_of(id)
        if kind not in ("", "source") or "record" in self._blind:
            return
        if kind:
            self._another_kind(id, "linked", kind, owner, offset)
            return
        if id in self._former:
            self._note("E080", owner, offset=offset, length=len(id), id=id, now=self._former[id])
            return
        known = [id for kind, shelf in self._shelves.items() if kind != "source" for id in shelf]
        self._note("E097", owner, offset=offset, length=len(id), id=id, nearest=nearest_id(id, known))

    def _kind_of(self, id: str) -> str:
        return next((kind for kind, shelf in self._shelves.items() if id in shelf), "")


def _choices(scene: Scene) -> Iterator[Choice]:
    yield from scene.choices
    if scene.otherwise is not None:
        yield scene.otherwise
    if scene.care is not None:
        yield scene.care
