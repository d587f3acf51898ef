"""Roads: a story's pages and the ways on from them, linked and numbered so that plays run over them fast.

They are the engine's own stages and deeds, looked up once. What is used is counted by number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from game.authoring.exploration.passages import Unit
from game.story.compiled import Alter, Test
from game.story.deed import Deed
from game.story.ids import ChoiceId, DocumentId, EndingId, SceneId
from game.story.model import Story
from game.story.register import READ, Held
from game.story.stage import Stage
from game.story.state import Step


class Watch:
    """The changing stretches of one text of which not all was seen yet."""

    __slots__ = ("units",)

    def __init__(self, units: Iterable[Unit]) -> None:
        self.units = list(units)

    def look(self, values: Held, shown: set[int]) -> None:
        """Note what the text shows with these values."""
        if self.units:
            for unit in self.units:
                unit.mark(values, shown)
            self.units = [unit for unit in self.units if not unit.passages <= shown]


class Way:
    """One way on: a choice, or a document that can be opened."""

    __slots__ = ("alter", "deed", "document", "is_open", "locked", "number", "page", "step", "then", "words")

    def __init__(self, number: int, deed: Deed | None, document: DocumentId | None = None) -> None:
        self.number = number
        self.deed = deed
        self.document = document
        self.step: Step | None = None if deed is None else deed.step
        self.alter: Alter | None = None if deed is None else deed.alter
        self.is_open: Test | None = None
        """None where it is always open."""
        if deed is not None and not deed.always and deed.kind != "otherwise":
            self.is_open = deed.needs if deed.taken is None and deed.needs is not None else deed.is_open
        self.page: Page | None = None
        """Where it leads, once that is known and where it always leads there."""
        self.words: Watch | None = None
        self.locked: Watch | None = None
        self.then: Watch | None = None


class Page:
    """One scene: the ways on from it, and what of its texts is watched."""

    __slots__ = (
        "care",
        "ending",
        "enter",
        "is_free",
        "is_watched",
        "number",
        "otherwise",
        "scene",
        "so_far",
        "text",
        "ways",
    )

    def __init__(self, number: int, stage: Stage, ways: Sequence[Way]) -> None:
        self.number = number
        self.scene: SceneId = stage.face.scene
        self.ending: EndingId | None = stage.face.ending
        self.enter = stage.enter
        of = {way.deed: way for way in ways}
        self.ways = [of[deed] for deed in stage.choices]
        self.otherwise = of.get(stage.otherwise) if stage.otherwise is not None else None
        self.care = of.get(stage.care) if stage.care is not None else None
        self.is_free = bool(self.ways) and all(way.is_open is None for way in self.ways)
        """Whether all its choices are always open."""
        if self.is_free and self.care is not None:
            self.ways.append(self.care)
        self.text: Watch | None = None
        self.so_far: Watch | None = None
        self.is_watched = False
        """Whether its choices have words that change."""

    def open_ways(self, values: Held) -> list[Way]:
        """The choices that can be taken, in the order of the page."""
        if self.is_free:
            return self.ways
        ways = [way for way in self.ways if (is_open := way.is_open) is None or is_open(values)]
        if not ways and self.otherwise is not None:
            ways.append(self.otherwise)
        if self.care is not None:
            ways.append(self.care)
        return ways


class Roads(dict[SceneId, Page]):
    """The pages of a story by scene, each made when it is first come to."""

    def __init__(self, story: Story, units: Iterable[Unit] = ()) -> None:
        super().__init__()
        self.engine = story.engine
        self.scenes = tuple(story.scenes)
        self.choices: tuple[tuple[SceneId, ChoiceId], ...] = tuple(
            (scene.id, choice.id) for scene in story.scenes.values() for choice in scene.all_choices()
        )
        read = story.engine.register.read
        first = len(self.choices)
        self.documents = [_document(number, *one) for number, one in enumerate(read.items(), first)]
        self._read = sum(1 << bit for bit in read.values())
        self._pages = {id: number for number, id in enumerate(self.scenes)}
        self._ways = {pair: number for number, pair in enumerate(self.choices)}
        self._texts: dict[SceneId, dict[str, list[Unit]]] = {}
        for unit in units:
            self._texts.setdefault(unit.scene, {}).setdefault(unit.text, []).append(unit)

    def __missing__(self, id: SceneId) -> Page:
        stage = self.engine.stages[id]
        ways = [Way(self._ways[id, deed.id], deed) for deed in stage.deeds.values()]
        page = self[id] = Page(self._pages[id], stage, ways)
        texts = self._texts.get(id)
        if texts is not None:
            self._watch(page, ways, texts)
        return page

    def _watch(self, page: Page, ways: Iterable[Way], texts: dict[str, list[Unit]]) -> None:
        watches = {text: Watch(units) for text, units in texts.items()}
        page.text, page.so_far = watches.get("text"), watches.get("so-far")
        for way in ways:
            assert way.deed is not None
            way.words = watches.get(f"{way.deed.id}.text")
            way.locked = watches.get(f"{way.deed.id}.locked")
            way.then = watches.get(f"{way.deed.id}.then")
            page.is_watched = page.is_watched or way.words is not None or way.locked is not None

    def unread(self, values: Held) -> list[Way]:
        """The documents at hand that were not read."""
        bits = values[READ]
        if not bits >> 1 & ~bits & self._read:
            return []
        return [way for way in self.documents if way.is_open is not None and way.is_open(values)]


def _document(number: int, document: DocumentId, bit: int) -> Way:
    way = Way(number, None, document)
    way.is_open = _is_unread(bit)
    way.alter = _reading(bit)
    return way


def _is_unread(bit: int) -> Callable[[Held], object]:
    return lambda values: values[READ] >> bit & 3 == 2


def _reading(bit: int) -> Alter:
    def read(values: list[int]) -> None:
        values[READ] |= 1 << bit

    return read
