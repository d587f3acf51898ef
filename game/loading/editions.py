"""An edition's files, read and laid over the story."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from game.loading import record
from game.loading.diagnostics import Span
from game.loading.mistakes import diagnose
from game.loading.nearest import nearest_id
from game.loading.nodes import Labels
from game.loading.outline import expected_in
from game.loading.overlay import Overlay, names_in
from game.loading.reading import Fields, Owner, Reading
from game.loading.scenes import go_on
from game.story.language import FORMS, FormName
from game.story.model import Chapter, Choice, Scene, Story
from game.story.prose import Prose, Text

if TYPE_CHECKING:
    from game.loading.load import Load

_FORMS: Final[Mapping[str, FormName]] = {
    "entry": "edition entry",
    "document": "edition document",
    "source": "edition source",
    "person": "edition person",
    "place": "edition place",
    "term": "edition term",
}
_HELD_IN: Final = {
    "entry": "entries",
    "document": "documents",
    "source": "sources",
    "person": "people",
    "place": "places",
    "term": "terms",
}


class Edition:
    """Reads one edition of a story and lays its words over it."""

    def __init__(self, load: Load, id: str, story: Story) -> None:
        self.load = load
        self.id = id
        self.story = story
        self.root: Owner = ("edition", id)
        self.folder = f"editions/{id}/"
        self.overlay = Overlay(load.note, self.root)
        self.language = story.language

    def over(self) -> Story:
        """The story in this edition's words."""
        story = self._itself(self.story)
        story = self._shelves(story)
        story = self._chapters(story)
        for file, missing in self.overlay.missing.items():
            self._missing(file, missing)
        given = [f"{file}: {name}" for file, names in self.overlay.missing.items() for name in names]
        return replace(story, edition=self.id, missing_words=tuple(given))

    def _itself(self, story: Story) -> Story:
        """The story's own title and the words of what it keeps track of."""
        if f"{self.folder}story.yaml" not in self.load.files.names():
            self.load.add(diagnose("W090", self._top_of("story.yaml"), file="story.yaml"))
            return story
        expected = expected_in("edition story")
        fields = self.load.read(
            f"{self.folder}story.yaml", "edition", expected, _top("edition story"), self.root
        )
        if fields is None:
            return story
        self.language = self.load.language = fields.get("language", story.language)
        endings = dict(story.endings)
        for id, title in fields.pop("endings", {}).items():
            if id in endings:
                endings[id] = title
            else:
                owner = (*self.root, "ending", id)
                self.load.note("E086", owner, id=id, what="ending", nearest=nearest_id(id, endings))
        names = names_in(story.names, fields, self.load.note, self.root)
        own = {key: fields[key] for key in ("title", "language", "content_note", "credits") if key in fields}
        return replace(story, names=names, endings=endings, **own)

    def _shelves(self, story: Story) -> Story:
        shelves: dict[str, Any] = {shelf: dict(getattr(story.record, shelf)) for shelf in _HELD_IN.values()}
        for name in self.load.yaml(f"{self.folder}record/"):
            kind = record.SHELVES.get(record.shelf_of(name) or "", "anachronism")
            if kind not in _FORMS:
                continue
            form = _FORMS[kind]
            read = partial(_shelf, form=form, kind=kind)
            things = self.load.read(name, "edition", expected_in(form, each=True), read, self.root)
            shelf = shelves[_HELD_IN[kind]]
            original = name.removeprefix(self.folder)
            for id, fields in (things or {}).items():
                self.load.homes[f"edition {self.id} {kind}", id] = name
                if id in shelf:
                    shelf[id] = self.overlay.thing(shelf[id], kind, id, fields, original)
                else:
                    near = nearest_id(id, shelf)
                    self.load.note("E086", (*self.root, kind, id), id=id, what=kind, nearest=near)
        self._untold(story, shelves)
        return replace(story, record=replace(story.record, **shelves))

    def _untold(self, story: Story, shelves: Mapping[str, Mapping[Any, Any]]) -> None:
        """Counts the words of the record that no file of the edition gives."""
        for kind, shelf in _HELD_IN.items():
            for id, thing in getattr(story.record, shelf).items():
                if shelves[shelf][id] is thing and (f"edition {self.id} {kind}", id) not in self.load.homes:
                    self.overlay.thing(thing, kind, id, {}, self.load.homes.get((kind, id), "record"))

    def _chapters(self, story: Story) -> Story:
        scenes = dict(story.scenes)
        chapters = {chapter.file: chapter for chapter in story.chapters}
        files = set(self.load.yaml(self.folder)) - {f"{self.folder}story.yaml"}
        for name in sorted(files):
            file = name.removeprefix(self.folder)
            chapter = chapters.get(file)
            if chapter is None:
                at = Span(name, 1, 1)
                self.load.add(diagnose("E086", at, file=file, nearest=nearest_id(file, chapters)))
                continue
            expected = expected_in("edition chapter")
            self.load.homes[f"edition {self.id} chapter", chapter.id] = name
            # Places of its scenes are asked for while they are being laid over the original's.
            for id in chapter.scenes:
                self.load.homes[f"edition {self.id} scene", id] = name
            fields = self.load.read(name, "edition", expected, _top("edition chapter", chapter.id), self.root)
            if fields is not None:
                chapters[file] = self._chapter(chapter, fields, scenes)
        for file in chapters:
            if f"{self.folder}{file}" not in files:
                self.overlay.missing.setdefault(file, []).append("*")
        return replace(story, chapters=tuple(chapters.values()), scenes=scenes)

    def _chapter(self, chapter: Chapter, fields: Fields, scenes: dict[Any, Scene]) -> Chapter:
        given: Mapping[str, Fields] = fields.pop("scenes", {})
        meant: dict[str, Fields] = {}
        for id in given:
            if id not in chapter.scenes:
                near = nearest_id(id, chapter.scenes)
                where = (f"{self.folder}{chapter.file}", ("scenes", id))
                self.load.add(
                    diagnose("E086", self.load.places.at(*where), id=id, what="scene", nearest=near)
                )
                meant.setdefault(near, given[id])
        for id in chapter.scenes:
            if id in scenes:
                words = given.get(id) or meant.get(id, {})
                scenes[id] = self.overlay.scene(scenes[id], words, chapter.file, self._go_on)
        return self.overlay.chapter(chapter, fields)

    def _go_on(self, choice: Choice) -> Choice:
        """`otherwise` in the program's words of this edition's language, where the original has those too."""
        if choice.text.source != go_on(self.story.language):
            return choice
        words = go_on(self.language)
        return replace(choice, text=Prose(words, ((Text(words, 0),),)))

    def _missing(self, file: str, missing: list[str]) -> None:
        if missing == ["*"]:
            self.load.add(diagnose("W090", self._top_of("story.yaml"), file=file))
            return
        at = (
            self._top_of(file) if f"{self.folder}{file}" in self.load.contents else self._top_of("story.yaml")
        )
        count = "" if len(missing) == 1 else len(missing)
        self.load.add(diagnose("W090", at, file=file, count=count, first=missing[0]))

    def _top_of(self, file: str) -> Span:
        """The first line of one of the edition's files; of any of them where it has no such file."""
        name = f"{self.folder}{file}"
        if name not in self.load.files.names():
            return Span(next(one for one in self.load.files.names() if one.startswith(self.folder)), 1, 1)
        return self.load.places.at(name, ()) if name in self.load.contents else Span(name, 1, 1)


def _top(form: FormName, chapter: str = "") -> Any:
    def read(reading: Reading, node: Labels) -> Fields:
        owner = ("chapter", chapter) if chapter else ("story",)
        return reading.fields(node, FORMS[form], (*reading.root, *owner))

    return read


def _shelf(reading: Reading, node: Labels, *, form: FormName, kind: str) -> dict[str, Fields]:
    things = {}
    for key, value in node.values.items():
        if reading.stands(value, key):
            thing = reading.thing(value, form, (*reading.root, kind, key))
            if thing is not None:
                things[key] = thing
    return things
