"""A tour through every screen of the real window: by keys only, then by clicks only."""

from __future__ import annotations

import shutil
from collections import deque
from pathlib import Path

import pytest

from game import shipped
from game.desktop.messages import Message, Show
from game.desktop.shelf import Shelf
from game.desktop.update import update
from game.desktop.world import World
from game.loading import load_story, read_project
from game.saves import Saves, keep_as, saves_of, slot_name
from game.settings import Settings
from game.story import Start, begin, choose, view
from game.story.ids import ChapterId, ChoiceId
from game.story.panels import documents_met
from game.words import say
from tests.desktop.test_real_window import (
    BESIDE,
    SIZE,
    TITLE,
    Fingers,
    Pointer,
    campaign,
    on,
    started,
)
from tests.desktop.xvfb import MISSING, PATIENCE, Hands, is_there, screen

PREFECTURE = ChapterId("prefecture")
EDITED = "edited"

pytestmark = pytest.mark.skipif(not is_there(), reason=MISSING)


@pytest.fixture(scope="module")
def hands():
    with screen(*SIZE) as display:
        yield Hands(display)


def keep_astray(before: Path, *everywhere: Saves) -> None:
    """Keep a game of the campaign as it was before somebody edited it, which is written to that folder."""
    shutil.copytree(shipped.campaign(), before)
    offer = view(campaign(), begin(campaign())).choices[0].id
    for page in before.glob("*.yaml"):
        page.write_text(page.read_text("utf-8").replace(f"id: {offer}\n", "id: another\n"), "utf-8")
    story = load_story(before)
    for saves in everywhere:
        keep_as(story, choose(story, begin(story), ChoiceId("another")), saves, slot_name(EDITED))


SCREENS = tuple(
    on(say(f"{word}.title"))
    for word in (
        *("strayed", "slots", "settings", "faces", "help", "chapters", "record", "documents", "map"),
        *("timeline", "notebook", "history"),
    )
)
"""What the bar of the window says on them."""
CREDITS = on(say("title.credits"))


def test_every_screen_is_come_to_and_left_with_keys_alone(hands: Hands, tmp_path: Path):
    keep_astray(tmp_path / "before", saves_of(campaign(), tmp_path / "saves"))
    fingers = Fingers(hands, begin(campaign(), 0, Start(chapter=PREFECTURE)))
    page = on(view(campaign(), fingers.state).title)
    first, second = (
        on(campaign().record.documents[id].title) for id in documents_met(campaign(), fingers.state)[:2]
    )
    astray, slots, settings, faces, help, chapters, record, documents, city, timeline, notebook, history = (
        SCREENS
    )
    way = (
        # Nothing is begun yet.
        (("Return",), TITLE),
        (("Return",), astray),
        (("Escape",), TITLE),
        (("Up", "Up", "Return"), CREDITS),
        (("Escape",), TITLE),
        (("p",), slots),
        (("Escape",), TITLE),
        (("s",), settings),
        (("Down", "Down", "Down", "Down", "Return"), faces),
        (("Escape",), settings),
        (("Escape",), TITLE),
        (("F1",), help),
        (("k",), chapters),
        (("Down", "Down", "Return"), page),
        # The page, and what lies on the desk beside it.
        (("r",), on(f"{say('record.title')} · {view(campaign(), fingers.state).title}")),
        (("r", "Escape"), page),
        (("d",), documents),
        (("Return",), first),
        (("z", "d"), second),
        (("z", "z", "z", "Escape"), documents),
        (("m",), city),
        (("plus", "shift+Right", "minus", "0", "Down", "Return"), record),
        (("Escape",), city),
        (("t",), timeline),
        (("1", "Down", "Return"), record),
        (("Escape",), timeline),
        (("n",), notebook),
        (("1", "2", "3", "4", "5", "6", "Down", "Return", "Escape", "h"), history),
        (("Return",), page),
        (("b",), BESIDE),
        (("k",), chapters),
        (("Escape",), BESIDE),
        (("p",), slots),
        (("Escape",), BESIDE),
        (("Escape",), page),
        (("Escape",), TITLE),
    )

    with started(hands, tmp_path) as program:
        hands.sees(on(say("first.title")))
        for keys, caption in way:
            hands.press(*keys)
            hands.sees(caption)
        hands.press("ctrl+q")
        said, _ = program.communicate(timeout=PATIENCE)

    assert (program.returncode, said) == (0, "")


class Guide(Pointer):
    """Points where things are on every screen: its world answers as the window's does, in folders of its own."""

    def __init__(self, hands: Hands, home: Path) -> None:
        super().__init__(hands)
        self.saves = saves_of(campaign(), home / "saves")
        self._world = World(
            campaign(),
            self.saves,
            settings=Settings(),
            settings_path=home / "settings.json",
            shelf=Shelf(read_project(shipped.campaign()).files, shipped.assets()),
            reopen=lambda _: campaign(),
            fill_screen=lambda _: None,
        )
        self.seen: set[str] = set()

    def opens(self) -> None:
        """See the window as it comes up for the first time."""
        self.told(self._world.places())
        self.told(Show("first-minute"))
        self._hands.sees(self.caption)

    def told(self, message: Message) -> None:
        waiting = deque([message])
        while waiting:
            self._app, requests = update(campaign(), self._app, waiting.popleft())
            for request in requests:
                waiting.extend(self._world.fulfil(request))

    def click(self, id: str) -> None:
        super().click(id)
        self.seen.add(self.caption)

    def ids(self, start: str) -> list[str]:
        """What there is on the screen whose id begins so."""
        return [hit.id for hit in self._layout().hits if hit.id.startswith(start)]

    def close(self) -> None:
        self._world.close()


@pytest.fixture
def guide(hands: Hands, tmp_path: Path):
    opened = Guide(hands, tmp_path / "guide")
    yield opened
    opened.close()


BEFORE = (
    *("begin", "show:slots", f"slot:{EDITED}", "way:untouched", "close", "show:credits", "close"),
    *("show:settings", "show:faces", "close", "close", "show:help", "show:chapters", "begin:prefecture"),
)
BESIDE_THE_PAGE = (
    *("page.word.0", "close", "show:record", "close"),
    *("show:documents", "document:strike-appeal", "document:closer", "document:closer", "document:closer"),
    *("document:next", "close", "close"),
    *("show:map", "map:closer", "map:farther", "map:all"),
)
AFTER = (
    *(
        "show:history",
        "close",
        "show:help",
        "key:beside",
        "close",
        "show:help",
        "key:slots",
        "close",
        "close",
    ),
    "close",
)


def test_every_screen_is_come_to_and_left_with_the_pointer_alone(hands: Hands, guide: Guide, tmp_path: Path):
    keep_astray(tmp_path / "before", saves_of(campaign(), tmp_path / "saves"), guide.saves)

    with started(hands, tmp_path) as program:
        guide.opens()
        for id in (*BEFORE, *BESIDE_THE_PAGE):
            guide.click(id)
        for id in (guide.ids("pin:")[0], "close", "close", "show:timeline"):
            guide.click(id)
        guide.click(guide.ids("day:")[0])
        for id in (guide.ids("entry:")[0], "close", "close", "show:notebook"):
            guide.click(id)
        for id in guide.ids("shelf:"):
            guide.click(id)
            for row in guide.ids("row:")[:1]:
                guide.click(row)
                guide.click("close")
        guide.click("close")
        for id in AFTER:
            guide.click(id)
        guide.click("quit")
        said, _ = program.communicate(timeout=PATIENCE)

    assert (program.returncode, said) == (0, "")
    assert guide.seen >= {*SCREENS, CREDITS, BESIDE, TITLE}
