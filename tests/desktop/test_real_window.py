"""The real window under a virtual display, driven by keys only, then by clicks only, then killed."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.desktop.app import App
from game.desktop.fonts import measure
from game.desktop.layout import visible_rects
from game.desktop.messages import Message
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.sights import sight
from game.desktop.update import update
from game.saves import AUTOSAVE, Loaded, restore, saves_of
from game.settings import Settings
from game.settings_file import write_settings
from tests.desktop.small import FOLDER, courier
from tests.desktop.xvfb import MISSING, PATIENCE, Hands, is_there, playing, screen

SIZE = (1280, 720)
COVER = "A Small Courier"

pytestmark = pytest.mark.skipif(not is_there(), reason=MISSING)


@pytest.fixture(scope="module")
def hands():
    with screen(*SIZE) as display:
        yield Hands(display)


def started(hands: Hands, home: Path):
    return playing(hands.display, home, ["play", str(FOLDER), "--saves", str(home / "saves")])


def kept(home: Path) -> tuple[str, ...]:
    """The path in the autosave, a word a step."""
    restored = restore(courier(), saves_of(courier(), home / "saves"), AUTOSAVE)
    assert isinstance(restored, Loaded)
    return tuple(getattr(step, "choice", None) or step.document for step in restored.state.steps)


def page(title: str) -> str:
    return f"{title} · A Small Courier"


def test_the_story_is_lived_through_with_keys_alone(hands, tmp_path):
    with started(hands, tmp_path) as program:
        hands.sees(COVER)
        hands.press("Return")  # the first minute
        hands.press("Return")  # the title
        hands.sees(page("The street"))
        hands.press("d")
        hands.sees(COVER)
        hands.press("Escape")
        hands.sees(page("The street"))
        hands.press("2")
        hands.press("1")
        hands.sees(page("The bridge"))
        hands.press("Return")
        hands.sees(COVER)  # the path beside the record
        hands.press("Escape")
        hands.sees(page("The door"))
        hands.press("Down", "Down", "Return")
        hands.sees(page("Home"))
        hands.press("ctrl+q")
        code = program.wait(PATIENCE)

    assert code == 0
    assert kept(tmp_path) == ("look", "take-parcel", "cross", "leave")


class Pointer:
    """Clicks where things are: it lays out the same screens as the window it looks at."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._app = App(Settings())

    def click(self, id: str) -> None:
        layout = lay_out(sight(courier(), self._app), Sheet(*SIZE, measure))
        hit = layout.hit(id)
        assert hit is not None, f"no {id} on this screen"
        rect = visible_rects(layout, {}, hit)[0]
        self._hands.click(rect.x + rect.width // 2, rect.y + rect.height // 2)
        self._follow(hit.message)

    def _follow(self, message: Message) -> None:
        self._app, _ = update(courier(), self._app, message)


def test_the_story_is_lived_through_with_the_pointer_alone(hands, tmp_path):
    write_settings(tmp_path / "config" / "liaison" / "settings.json", Settings())
    pointer = Pointer(hands)
    road = [
        ("begin", page("The street")),
        ("document:leaflet", COVER),
        ("close", page("The street")),
        ("choice:take-parcel", page("The bridge")),
        ("choice:cross", COVER),
        ("close", page("The door")),
        ("choice:knock", page("Given")),
    ]

    with started(hands, tmp_path):
        hands.sees(COVER)
        for id, caption in road:
            pointer.click(id)
            hands.sees(caption)

    assert kept(tmp_path) == ("leaflet", "take-parcel", "cross", "knock")


def test_killing_the_program_between_any_two_pages_loses_nothing(hands, tmp_path):
    write_settings(tmp_path / "config" / "liaison" / "settings.json", Settings())
    road = [("The bridge", ("1",)), ("The door", ("Return", "Escape")), ("Home", ("2",))]
    reached = "The street"

    for title, keys in road:
        with started(hands, tmp_path) as program:
            hands.sees(COVER)
            hands.press("Return")
            hands.sees(page(reached))
            hands.press(*keys)
            hands.sees(page(title))
            program.kill()
        reached = title

    assert kept(tmp_path) == ("take-parcel", "cross", "leave")


def test_the_window_takes_the_whole_screen_and_gives_it_back(tmp_path):
    write_settings(tmp_path / "config" / "liaison" / "settings.json", Settings())

    with screen(1920, 1080) as display, started(Hands(display), tmp_path):
        hands = Hands(display)
        hands.sees(COVER)
        hands.press("Return")
        hands.sees(page("The street"))
        hands.press("F11")
        hands.fills(1920, 1080)
        hands.sees(page("The street"))
        hands.press("1")
        hands.sees(page("The bridge"))
        hands.press("alt+Return")
        hands.fills(1440, 810)
        hands.sees(page("The bridge"))


def test_without_a_screen_the_program_says_so_and_leaves_no_trace_of_a_crash(tmp_path):
    with playing("", tmp_path, ["play", str(FOLDER), "--saves", str(tmp_path)]) as program:
        said, _ = program.communicate(timeout=PATIENCE)

    assert "There is no screen to open a window on; with --terminal the story is played" in said
    assert "Traceback" not in said
