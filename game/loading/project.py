"""A story's folder or zip, read whole: the story, everything wrong with it, and where each value stands."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from game.loading import keeping, record, scenes
from game.loading.diagnostics import Diagnostic, Span
from game.loading.files import Files, Folder
from game.loading.keeping import Declared
from game.loading.link import Linker
from game.loading.mistakes import diagnose
from game.loading.nearest import plain
from game.loading.nodes import Items, Labels
from game.loading.places import STORY_FILE, Places
from game.loading.reading import Build, Gathered, Owner, Reading
from game.loading.source import Findings, SourceFile, in_order
from game.loading.syntax import read_file
from game.story.ids import SceneId, StoryId
from game.story.language import FormName
from game.story.model import Chapter, Names, Scene, Story
from game.story.vocabulary import Vocabulary

BUILD: Final[Mapping[FormName, Build]] = {**scenes.BUILD, **keeping.BUILD, **record.BUILD}


class BadStory(Exception):
    """A story that cannot be played as it is; `diagnostics` holds all its mistakes."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        worst = next((one for one in diagnostics if one.stops_play), None)
        super().__init__(worst.message if worst else "this story cannot be read")
        self.diagnostics = tuple(diagnostics)


@dataclass(slots=True)
class Project:
    """What was read. `story` is None where a mistake stops play.

    A value is named by its owner: `("scene", id, "text")`, `("choice", scene, choice, "go", "0", "when")`,
    `("entry", id, "sources", "1", "where")`, `("story", "start")`, `("flag", name)`, `("chapter", id, "minutes")`;
    in an edition the same after `("edition", "fr")`.
    """

    story: Story | None
    diagnostics: tuple[Diagnostic, ...]
    files: Files
    places: Places = field(repr=False)

    def place(self, owner: Owner, offset: int | None = None, length: int | None = None) -> Span:
        """Where a value stands; `offset` and `length` count characters of it. Of a missing one, its owner."""
        return self.places.place(owner, offset, length)

    def text(self, owner: Owner) -> str:
        """A value as its author typed it, "" if it is not there."""
        return self.places.text(owner)

    def note(
        self,
        code: str,
        owner: Owner,
        *,
        offset: int | None = None,
        length: int | None = None,
        **fields: object,
    ) -> Diagnostic:
        """The mistake `code` at that value, its words filled in with `fields`."""
        return diagnose(code, self.place(owner, offset, length), **fields)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Nothing a load makes is garbage until it ends: looking for some would take two thirds of it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def load_story(path: str | Path, edition: str | None = None) -> Story:
    """The story in a folder or zip, ready to play. Raises BadStory where a mistake stops play."""
    project = read_project(path, edition)
    if project.story is None:
        raise BadStory(project.diagnostics)
    return project.story


def read_project(path: str | Path, edition: str | None = None) -> Project:
    """The story and every mistake that can be seen without exploring it."""
    with _without_collecting():
        return _Load(Folder(Path(path)), edition).project()


class _Load:
    def __init__(self, files: Files, edition: str | None) -> None:
        self.files = files
        self.edition = edition
        self.findings = Findings()
        self.gathered = Gathered()
        self.contents: dict[str, bytes] = {}
        self.homes: dict[tuple[str, str], str] = {}
        self.blind: set[str] = set()
        self.order: list[str] = []
        self.places = Places(self.contents, self.homes)

    def project(self) -> Project:
        declared = self._declared()
        shelves = self._shelves(declared)
        chapters, met = self._chapters(declared)
        story = self._story(declared, shelves, chapters, met)
        self._link(story)
        self._undeclared()
        found = in_order(self.findings.all(), self.order)
        playable = not any(one.stops_play for one in found)
        return Project(story if playable else None, found, self.files, self.places)

    def _open(self, name: str, holds: str) -> tuple[SourceFile, Labels] | None:
        """The file as labels. What it `holds` is not known when it cannot be read."""
        try:
            data = self.files.read(name)
        except OSError as error:
            self.findings.add(diagnose("E001", Span(name, None, None), file=name, reason=error.strerror))
            self.blind.add(holds)
            return None
        self.contents[name] = data
        self.order.append(name)
        file = SourceFile(name, data, self.findings)
        node = read_file(file)
        if isinstance(node, Labels):
            return file, node
        self.blind.add(holds)
        if node is not None:
            dashes = "yes" if isinstance(node, Items) else None
            file.blame("E040", node, dashes=dashes, **{holds: "yes"})
        elif not file.unreadable:
            file.report("E040", 0, 0, 1, empty="yes", **{holds: "yes"})
        return None

    def _reading(self, file: SourceFile, vocabulary: Vocabulary, language: str) -> Reading:
        return Reading(file, vocabulary, BUILD, self.gathered, language=language)

    def _declared(self) -> Declared:
        opened = self._open(STORY_FILE, "names")
        if opened is None:
            return Declared({}, Vocabulary(Names()))
        file, labels = opened
        return keeping.read_story(self._reading(file, Vocabulary(Names()), "en"), labels)

    def _shelves(self, declared: Declared) -> dict[str, dict[str, Any]]:
        shelves: dict[str, dict[str, Any]] = {shelf: {} for shelf in record.SHELVES}
        taken: dict[str, tuple[str, str]] = {}
        for name in self.files.names():
            if not name.startswith("record/") or not name.endswith((".yaml", ".yml")):
                continue
            shelf = record.shelf_of(name)
            if shelf is None or name.count("/") > 1:
                self.findings.add(diagnose("W007", Span(name, 1, 1), file=name))
                continue
            opened = self._open(name, "record")
            if opened is None:
                continue
            file, labels = opened
            kind = record.SHELVES[shelf]
            reading = self._reading(file, declared.vocabulary, "en")
            for id, thing in record.read_shelf(reading, labels, shelf).items():
                if id in taken:
                    self._twice(file, labels, id, taken[id], kind)
                    continue
                taken[id] = (kind, name)
                self.homes[kind, id] = name
                shelves[shelf][id] = thing
        return shelves

    def _chapters(self, declared: Declared) -> tuple[tuple[Chapter, ...], dict[SceneId, Scene]]:
        language = declared.fields.get("language", "en")
        chapters: list[Chapter] = []
        met: dict[SceneId, Scene] = {}
        for name in self.files.names():
            if "/" in name or name == STORY_FILE or not name.endswith((".yaml", ".yml")):
                continue
            opened = self._open(name, "scenes")
            if opened is None:
                continue
            file, labels = opened
            chapter, own = scenes.read_chapter(self._reading(file, declared.vocabulary, language), labels)
            chapters.append(chapter)
            self.homes["chapter", chapter.id] = name
            for id, scene in own.items():
                if id in met:
                    self._twice(
                        file, labels.values["scenes"], id, ("scene", self.homes["scene", id]), "scene"
                    )
                    continue
                met[id] = scene
                self.homes["scene", id] = name
        return tuple(chapters), met

    def _twice(self, file: SourceFile, node: Any, id: str, first: tuple[str, str], kind: str) -> None:
        elsewhere = self.places.place((first[0], id))
        file.blame_label(
            "E015", node.values[id], id, id=id, kind=kind, file=elsewhere.file, line=elsewhere.line
        )

    def _story(
        self,
        declared: Declared,
        shelves: dict[str, dict[str, Any]],
        chapters: tuple[Chapter, ...],
        met: Mapping[SceneId, Scene],
    ) -> Story:
        fields = dict(declared.fields)
        fields.pop("editions", None)
        return Story(
            id=fields.pop("id", StoryId(plain(self.files.called) or "story")),
            title=fields.pop("title", ""),
            language=fields.pop("language", "en"),
            start=fields.pop("start", ""),
            names=declared.names,
            endings=fields.pop("endings", {}),
            chapters=chapters,
            scenes=met,
            record=record.as_record(shelves),
            fingerprint="",
            **fields,
        )

    def _link(self, story: Story) -> None:
        def note(
            code: str,
            owner: Owner,
            /,
            *,
            offset: int | None = None,
            length: int | None = None,
            **fields: object,
        ) -> None:
            self.findings.add(diagnose(code, self.places.place(owner, offset, length), **fields))

        linker = Linker(
            note, story.chapters, story.scenes, story.record, story.endings, story.was, self.blind
        )
        if story.start:
            linker.scene(story.start, ("story", "start"))
        linker.chapters()
        linker.scenes()
        linker.mentions(self.gathered)
        linker.entries()
        for news in story.names.news.values():
            if news.entry is not None:
                linker.record("entry", news.entry, ("news", news.name, "entry"))

    def _undeclared(self) -> None:
        if "names" in self.blind:
            return
        for name, spans in self.gathered.undeclared.items():
            first, *others = spans
            lines = ", ".join(
                str(one.line) if one.file == first.file else f"{one.file} line {one.line}"
                for one in others[:10]
            )
            near = self.gathered.nearest[name]
            self.findings.add(diagnose("E101", first, name=name, nearest=near, others=lines))
