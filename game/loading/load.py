"""Loading one story: its files in order, then what links them; every mistake on the way is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, Final, TypeVar

from game.loading import former, keeping, record, scenes
from game.loading.astray import in_folders, shelved, unread
from game.loading.decoding import MAX_BYTES
from game.loading.diagnostics import Diagnostic, Span
from game.loading.files import Files, editions_among, glance
from game.loading.held import told_now
from game.loading.keeping import Declared
from game.loading.link import Linker
from game.loading.mistakes import diagnose
from game.loading.nearest import nearest_id, plain
from game.loading.nodes import Items, Labels
from game.loading.outline import Expected, expected_in
from game.loading.places import STORY_FILE, Content, Places
from game.loading.reading import Build, Fields, Gathered, Owner, Reading
from game.loading.source import Findings, SourceFile, in_order
from game.loading.syntax import STRUCTURAL, mend, read_file
from game.story.ids import SceneId, StoryId
from game.story.language import FORMS, FormName
from game.story.model import Chapter, Names, Scene, Story
from game.story.vocabulary import Vocabulary

BUILD: Final[Mapping[FormName, Build]] = {**scenes.BUILD, **keeping.BUILD, **record.BUILD}
MAX_SCENES: Final = 20_000
MAX_STORY: Final = 64_000_000
MOST_A_FILE: Final = 20
YAML: Final = (".yaml", ".yml")
CREDITS_FILE: Final = "credits.yaml"

T = TypeVar("T")


class Load:
    """One reading of one story. `places` finds values again, `diagnostics` says what was wrong."""

    def __init__(self, files: Files, edition: str | None, *, every_edition: bool) -> None:
        self.files = files
        self.edition = edition
        self.every_edition = every_edition
        self.editions_listed: tuple[str, ...] = ()
        self.findings = Findings()
        self.gathered = Gathered()
        self.contents: dict[str, Content] = {}
        self.homes: dict[tuple[str, str], str] = {}
        self.blind: set[str] = set()
        self.shelved = shelved(files.names(), partial(glance, files))
        self.size = 0
        self.vocabulary = Vocabulary(Names())
        self.language = "en"
        self.places = Places(self.contents, self.homes, edition)

    def story(self) -> Story:
        """The story as far as it could be read."""
        self._unread()
        declared = self._declared()
        shelves = self._shelves()
        chapters, met = self._chapters()
        was = former.claimed(self.gathered.former, self._in_use(declared, shelves, met), self.note)
        story = self._story(declared, shelves, chapters, met, was)
        self._link(story)
        story = self._editions(story)
        self._undeclared()
        if CREDITS_FILE in self.files.names():
            self.read(CREDITS_FILE, "credits", expected_in("credits"), _credits)
        return story

    def _editions(self, story: Story) -> Story:
        """The story in the words of the edition asked for; the others are read for their mistakes alone."""
        known = editions_among(self.files.names())
        listed = self.editions_listed
        for number, id in enumerate(listed):
            if id not in known:
                owner = ("story", "editions", str(number))
                self.note("E085", owner, id=id, nearest=nearest_id(id, known), known=", ".join(known))
        order = (*(id for id in listed if id in known), *(id for id in known if id not in listed))
        told = story = replace(story, editions=order)
        if self.edition and self.edition not in known:
            fields = {
                "id": self.edition,
                "nearest": nearest_id(self.edition, known),
                "known": ", ".join(known),
            }
            self.add(diagnose("E085", Span(STORY_FILE, None, None), **fields))
        for id in order:
            if id == self.edition or self.every_edition:
                # Only an edition needs it, and the first page must not wait for it.
                from game.loading.editions import Edition

                edition = Edition(self, id, story)
                overlaid = edition.over()
                for text, words in edition.overlay.given:
                    self.linker.links(words, text)
                told = overlaid if id == self.edition else told
        return told

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Every mistake found, by file and place; of more than twenty errors in a file the others are counted."""
        return in_order(told_now(self.findings.all(), self.blind), self.contents, MOST_A_FILE)

    def add(self, one: Diagnostic) -> None:
        """Keeps a mistake. None in an edition stops play: the original's words stand in for it."""
        self.findings.add(replace(one, stops_play=False) if one.span.file.startswith("editions/") else one)

    def note(
        self,
        code: str,
        owner: Owner,
        /,
        *,
        offset: int | None = None,
        length: int | None = None,
        **fields: object,
    ) -> None:
        self.add(diagnose(code, self.places.place(owner, offset, length), **fields))

    def read(
        self,
        name: str,
        holds: str,
        expected: Expected,
        read: Callable[[Reading, Labels], T],
        root: Owner = (),
    ) -> T | None:
        """What `read` makes of a file; what it `holds` is not known where that cannot be done.

        A mistake may come from a line that stands in the wrong place. Then that is what is
        reported, the line is put right, and the file is read once more.
        """
        file = self._file(name)
        if file is None:
            self.blind.add(holds)
            return None
        for _ in range(MOST_A_FILE):
            findings, gathered = Findings(), Gathered()
            file.again(findings)
            reading = Reading(file, self.vocabulary, BUILD, gathered, language=self.language, root=root)
            found = self._attempt(reading, holds, expected, read)
            if gathered.lost_label is not None and file.miss(*gathered.lost_label):
                continue
            odd = any(one.code in STRUCTURAL for one in findings.all()) or gathered.suspicious
            if found is None or not odd or not mend(file, expected, values=False):
                break
        self.contents[name] = Content(self.contents[name].data, file.mended)
        if found is None or file.lossy:
            self.blind.add(holds)
        elif file.guessed and odd:
            # Tabs are as wide as one likes: what stands under what was a guess, and a wrong one.
            findings = Findings()
            file.again(findings)
        for one in file.without_echoes(findings).all():
            self.add(one)
        self.gathered.take(gathered)
        return found

    def _attempt(
        self, reading: Reading, holds: str, expected: Expected, read: Callable[[Reading, Labels], T]
    ) -> T | None:
        file = reading.file
        node = read_file(file, expected)
        if isinstance(node, Labels):
            return read(reading, node)
        if node is not None:
            dashes = "yes" if isinstance(node, Items) else None
            file.blame("E040", node, dashes=dashes, **{holds: "yes"})
        elif not file.unreadable:
            file.report("E040", 0, 0, 1, empty="yes", **{holds: "yes"})
        return None

    def _file(self, name: str) -> SourceFile | None:
        whole = Span(name, None, None)
        try:
            size = self.files.size(name)
            self.size += size
            if size > MAX_BYTES or self.size > MAX_STORY:
                large = {"size": f"{size / 1_000_000:.1f} MB"} if size > MAX_BYTES else {"story": "64"}
                self.add(diagnose("E006", whole, **large))
                return None
            data = self.files.read(name)
        except OSError as error:
            self.add(diagnose("E001", whole, file=name, reason=error.strerror))
            return None
        self.contents[name] = Content(data, None)
        return SourceFile(name, data, self.findings)

    def yaml(self, folder: str) -> list[str]:
        """The YAML files of one folder of the story (`""`: the story's own), sorted as text."""
        names = (name for name in self.files.names() if name.endswith(YAML))
        return [name for name in names if name.startswith(folder) and "/" not in name[len(folder) :]]

    def _unread(self) -> None:
        """Questions YAML that lies where nothing is read."""
        names = self.files.names()
        for name, right in (*unread(names), *self.shelved.items()):
            if right:
                self.add(diagnose("E098", Span(name, 1, 1), file=name, meant=right))
                # What is said there is unknown for that reason alone.
                self.blind |= {"record" if right.startswith("record/") else "scenes"}
            elif self._chapter_files() or name.startswith("record/"):
                self.add(diagnose("W007", Span(name, 1, 1), file=name))

    def _chapter_files(self) -> list[str]:
        return [n for n in self.yaml("") if n not in (STORY_FILE, CREDITS_FILE, *self.shelved)]

    def _declared(self) -> Declared:
        declared = self.read(STORY_FILE, "names", expected_in("story"), keeping.read_story)
        if declared is None:
            declared = Declared({}, self.vocabulary)
        self.vocabulary, self.language = declared.vocabulary, declared.language
        return declared

    def _shelves(self) -> dict[str, dict[str, Any]]:
        shelves: dict[str, dict[str, Any]] = {shelf: {} for shelf in record.SHELVES}
        taken: dict[str, str] = {}
        for name in self.yaml("record/"):
            shelf = record.shelf_of(name)
            if shelf is None:
                continue
            kind = record.SHELVES[shelf]
            read = partial(record.read_shelf, shelf=shelf)
            for id, thing in (self.read(name, "record", expected_in(kind, each=True), read) or {}).items():
                if id in taken:
                    self._twice(name, (id,), (taken[id], id), kind)
                    continue
                taken[id] = kind
                self.homes[kind, id] = name
                shelves[shelf][id] = thing
        return shelves

    def _chapters(self) -> tuple[tuple[Chapter, ...], dict[SceneId, Scene]]:
        chapters: list[Chapter] = []
        met: dict[SceneId, Scene] = {}
        names = self._chapter_files()
        if not names and "scenes" not in self.blind:
            apart = next(iter(in_folders(self.files.names())), "")
            self.add(diagnose("E003", Span(STORY_FILE, 1, 1), file=apart, folder=apart.rpartition("/")[0]))
            self.blind.add("scenes")
        for name in names:
            read = self.read(name, "scenes", expected_in("chapter"), scenes.read_chapter)
            if read is None:
                continue
            chapter, own = read
            twins = {self.homes.get(("scene", id)) for id in own}
            if len(own) > 1 and len(twins) == 1 and None not in twins:
                self.add(diagnose("E049", Span(name, 1, 1), file=name, twin=twins.pop()))
                continue
            other = self.homes.setdefault(("chapter", chapter.id), name)
            if other == name:
                chapters.append(chapter)
            else:
                self.add(
                    diagnose("E049", self.places.at(name, ("id",)), file=name, other=other, id=chapter.id)
                )
            for id, scene in own.items():
                if id in met:
                    self._twice(name, ("scenes", id), ("scene", id), "scene")
                    continue
                met[id] = scene
                self.homes["scene", id] = name
        if len(met) > MAX_SCENES:
            self.add(diagnose("E006", Span(STORY_FILE, 1, 1), scenes=f"{MAX_SCENES:,}"))
        return tuple(chapters), met

    def _twice(self, name: str, path: tuple[str, ...], first: Owner, kind: str) -> None:
        elsewhere = self.places.place(first)
        again = self.places.at(name, path)
        self.findings.add(
            diagnose("E015", again, id=first[-1], kind=kind, file=elsewhere.file, line=elsewhere.line)
        )

    def _in_use(
        self, declared: Declared, shelves: Mapping[str, Mapping[str, Any]], met: Mapping[SceneId, Scene]
    ) -> former.InUse:
        names = declared.names
        kept = (names.flags, names.meters, names.states, names.news, names.derived)
        return former.InUse(
            met,
            frozenset(id for shelf in shelves.values() for id in shelf),
            frozenset(name for shelf in kept for name in shelf),
        )

    def _story(
        self,
        declared: Declared,
        shelves: Mapping[str, Mapping[str, Any]],
        chapters: tuple[Chapter, ...],
        met: Mapping[SceneId, Scene],
        was: Mapping[str, str],
    ) -> Story:
        fields = {"title": "", "start": "", "endings": {}, **declared.fields}
        fields.setdefault("id", StoryId(plain(self.files.called) or "story"))
        fields["language"] = declared.language
        self.editions_listed = fields.pop("editions", ())
        return Story(
            names=declared.names,
            chapters=chapters,
            scenes=met,
            record=record.as_record(shelves),
            was=was,
            **fields,
        )

    def _link(self, story: Story) -> None:
        self.linker = linker = Linker(
            self.note,
            story.chapters,
            story.scenes,
            story.record,
            story.endings,
            story.was,
            self.blind,
            self.gathered.lost,
            story.names,
        )
        if story.start:
            linker.scene(story.start, ("story", "start"))
        linker.chapters()
        linker.scenes()
        linker.mentions(self.gathered)
        linker.entries()
        linker.look_alikes()
        for news in story.names.news.values():
            if news.entry is not None:
                linker.record("entry", news.entry, ("news", news.name, "entry"))

    def _undeclared(self) -> None:
        content = self.contents.get(STORY_FILE)
        gathered, names = self.gathered, self.vocabulary.names
        if "names" in self.blind or content is None or not (gathered.undeclared or gathered.wordless):
            return
        # Only a mistake needs it, and the first page must not wait for it.
        from game.loading.undeclared import undeclared, wordless

        text = content.data.decode("utf-8", errors="replace")
        if self.linker.lost_endings:
            # What a title says stands where a condition would.
            gathered.undeclared = {n: at for n, at in gathered.undeclared.items() if at[0].file != STORY_FILE}
        for one in (*undeclared(gathered, text, names), *wordless(gathered, names)):
            self.add(one)


def _credits(reading: Reading, node: Labels) -> Fields:
    return reading.fields(node, FORMS["credits"], ("credits",))
