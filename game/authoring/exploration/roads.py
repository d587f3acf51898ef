"""Roads: a story's pages and the ways on from them, linked and numbered so that plays run over them fast.

They are the engine's own stages and deeds, looked up once. What is used is counted by number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

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

    __slots__ = ("alter", "deed", "document", "locked", "number", "page", "step", "then", "words")

    def __init__(
        self,
        number: int,
        deed: Deed | None = None,
        document: DocumentId | None = None,
        alter: Alter | None = None,
    ) -> None:
        self.number = number
        self.deed = deed
        self.document = document
        self.step: Step | None = None if deed is None else deed.step
        self.alter = alter if deed is None else deed.alter
        self.page: Page | None = None
        """Where it leads, once that is known and where it always leads there."""
        self.words: Watch | None = None
        self.locked: Watch | None = None
        self.then: Watch | None = None


Offer = tuple[Test | None, int, Way]
"""Whether a way is open (None: always), its number, and itself."""


class Page:
    """One scene: the ways on from it, and what of its texts is watched."""

    __slots__ = (
        "care",
        "ending",
        "enter",
        "fixed",
        "is_plain",
        "is_watched",
        "number",
        "offers",
        "otherwise",
        "scene",
        "so_far",
        "text",
        "ways",
    )

    def __init__(self, number: int, stage: Stage, ways: Mapping[ChoiceId, Way]) -> None:
        self.number = number
        self.scene: SceneId = stage.face.scene
        self.ending: EndingId | None = stage.face.ending
        self.enter = stage.enter
        self.ways = [ways[deed.id] for deed in stage.choices]
        self.offers: list[Offer] = [(deed.may, ways[deed.id].number, ways[deed.id]) for deed in stage.choices]
        self.otherwise = None if stage.otherwise is None else ways[stage.otherwise.id]
        self.care = None if stage.care is None else ways[stage.care.id]
        self.fixed: list[Way] | None = None
        """The ways on, where they are always the same and need no look."""
        if self.ways and all(may is None for may, _, _ in self.offers):
            self.fixed = self.ways if self.care is None else [*self.ways, self.care]
        self.text: Watch | None = None
        self.so_far: Watch | None = None
        self.is_watched = False
        """Whether its choices have words that change."""
        self.is_plain = bool(self.ways) and self.otherwise is None and self.care is None
        """Whether it has nothing but choices, and these need no look."""

    def open_ways(self, values: Held) -> list[Way]:
        """The choices that can be taken, in the order of the page."""
        ways = [way for may, _, way in self.offers if may is None or may(values)]
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
        self.documents = [
            (bit, Way(number, document=document, alter=_reading(bit)))
            for number, (document, bit) in enumerate(read.items(), first)
        ]
        self._read = sum(1 << bit for bit in read.values())
        self._pages = {id: number for number, id in enumerate(self.scenes)}
        self._ways = {pair: number for number, pair in enumerate(self.choices)}
        self._texts: dict[SceneId, dict[str, list[Unit]]] = {}
        for unit in units:
            self._texts.setdefault(unit.scene, {}).setdefault(unit.text, []).append(unit)

    def __missing__(self, id: SceneId) -> Page:
        stage = self.engine.stages[id]
        ways = {deed.id: Way(self._ways[id, deed.id], deed) for deed in stage.deeds.values()}
        page = self[id] = Page(self._pages[id], stage, ways)
        texts = self._texts.get(id)
        if texts is not None:
            self._watch(page, ways.values(), texts)
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
        if page.is_watched:
            page.fixed, page.is_plain = None, False

    def unread(self, values: Held) -> list[Way]:
        """The documents at hand that were not read."""
        bits = values[READ]
        if not bits >> 1 & ~bits & self._read:
            return []
        return [way for bit, way in self.documents if bits >> bit & 3 == 2]


def _reading(bit: int) -> Alter:
    def read(values: list[int]) -> None:
        values[READ] |= 1 << bit

    return read
