"""The real window under a virtual display: lived through by keys only, then by clicks only, then killed."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from game import shipped
from game.desktop.app import App, standing
from game.desktop.fonts import measure
from game.desktop.gestures import Gesture, Pointed, PointerDown, PointerUp, meaning
from game.desktop.layout import Layout, visible_rects
from game.desktop.messages import Input, Message
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import ReadingView
from game.desktop.sights import called, sight
from game.desktop.update import update
from game.loading import load_story
from game.saves import AUTOSAVE, Loaded, restore, saves_of
from game.settings import Settings
from game.settings_file import write_settings
from game.story import Start, State, Story, begin, choose, view
from game.story.beside import beside
from game.story.ids import ChapterId, ChoiceId
from game.story.panels import documents_met
from tests.desktop.small import FOLDER, courier
from tests.desktop.xvfb import MISSING, PATIENCE, Hands, is_there, playing, screen

SIZE = (1280, 720)
TITLE = "Courier"
BESIDE = "Your path beside the record · Courier"
INTERVIEW = ("denise", "and-the-flag", "they-asked", "otherwise")
SATURDAY_BY_KEYS = (
    *("envelope-dressings", "walk-through", "hand-over", "otherwise", "ride", "otherwise", "otherwise"),
    *("as-told", "keep"),
)
SATURDAY_BY_CLICKS = (
    *("envelope-news", "keep-away", "take-back", "blank", "telephone", "otherwise", "otherwise"),
    *("shutters", "burn", "strike-it"),
)

pytestmark = pytest.mark.skipif(not is_there(), reason=MISSING)


@pytest.fixture(scope="module")
def hands():
    with screen(*SIZE) as display:
        yield Hands(display)


@cache
def campaign() -> Story:
    return load_story(shipped.campaign())


def started(hands: Hands, home: Path, story: Path | None = None):
    return playing(hands, home, ["play", str(story or shipped.campaign()), "--saves", str(home / "saves")])


def not_for_the_first_time(home: Path) -> None:
    write_settings(home / "config" / "liaison" / "settings.json", Settings())


def kept(home: Path, story: Story) -> State:
    """The game in the autosave."""
    restored = restore(story, saves_of(story, home / "saves"), AUTOSAVE)
    assert isinstance(restored, Loaded)
    return restored.state


def path(state: State) -> tuple[str, ...]:
    """A word a step."""
    return tuple(getattr(step, "choice", None) or getattr(step, "document", "") for step in state.steps)


def on(title: str) -> str:
    """What the bar of the window says on a page of that title."""
    return f"{title} · Courier"


class Fingers:
    """Plays by the numbers of the choices, as they stand on the page."""

    def __init__(self, hands: Hands, state: State) -> None:
        self._hands, self.state = hands, state

    def sees_page(self) -> None:
        self._hands.sees(on(view(campaign(), self.state).title))

    def choose(self, choice: str) -> None:
        """Press the choice's number, and look past the end of a chapter at the page it leads to."""
        offers = [offer.id for offer in view(campaign(), self.state).choices]
        # A number takes only what is in sight, and the choices stand on a page's last leaf.
        self._hands.press("End")
        self._hands.press(str(offers.index(ChoiceId(choice)) + 1))
        self.state = choose(campaign(), self.state, ChoiceId(choice))
        closed = view(campaign(), self.state).chapter_closed
        path = beside(campaign(), self.state, closed) if closed else None
        if path and (path.passed or any(act.entries for act in path.acts)):
            self._hands.sees(BESIDE)
            self._hands.press("Escape")
        self.sees_page()


def test_the_game_is_lived_through_with_keys_alone_from_the_first_minute_to_the_file(hands, tmp_path):
    fingers = Fingers(hands, begin(campaign()))

    with started(hands, tmp_path) as program:
        hands.sees(on("Before the first page"))
        hands.press("Return")
        hands.sees(TITLE)
        hands.press("Return")
        fingers.sees_page()
        for choice in INTERVIEW:
            fingers.choose(choice)
        hands.press("r")
        hands.sees(on("The record · Two of three"))
        hands.press("Escape")
        hands.sees(on("Two of three"))
        hands.press("d", "Tab", "Return")
        hands.sees(on(campaign().record.documents[documents_met(campaign(), fingers.state)[0]].title))
        hands.press("Escape", "Escape")
        hands.sees(on("Two of three"))
        for choice in SATURDAY_BY_KEYS:
            fingers.choose(choice)
        her_note = fingers.state
        for answer in ("let-it-stand", "strike-it", "correct-it"):
            fingers.state = her_note
            fingers.choose(answer)
            hands.press("b")
            hands.sees(BESIDE)
            hands.press("Escape")
            fingers.sees_page()
            if answer != "correct-it":
                hands.press("u")
                hands.sees(on("What she has written"))
        hands.press("ctrl+q")
        code = program.wait(PATIENCE)

    at_the_end = kept(tmp_path, campaign())
    assert code == 0
    assert view(campaign(), at_the_end).ending == "eleven-lines"
    assert [word for word in path(at_the_end) if word in (*INTERVIEW, *SATURDAY_BY_KEYS, "correct-it")] == [
        *INTERVIEW,
        *SATURDAY_BY_KEYS,
        "correct-it",
    ]


class Pointer:
    """Clicks where things are: lays out the same screens as the window it looks at, and turns them."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._app = App(Settings())
        self._clock = 0

    def told(self, message: Message) -> None:
        """Hear of it as the window does, as far as that needs nothing of the world."""
        self._app, _ = update(campaign(), self._app, message)

    def click(self, id: str) -> None:
        """Click that, where need be after turning to where it stands; see what comes of it."""
        layout = self._layout()
        hit = layout.hit(id)
        assert hit is not None, f"no {id} among {[other.id for other in layout.hits]}"
        while not (rects := visible_rects(layout, standing(layout, self._app), hit)):
            self._click_at(layout, f"turn:{hit.pane}")
        x, y = rects[0].x + rects[0].width // 2, rects[0].y + rects[0].height // 2
        self._hands.click(x, y)
        self._follow(layout, x, y)
        self._hands.sees(self.caption)

    @property
    def caption(self) -> str:
        """What the bar of the window should say now."""
        here = called(sight(campaign(), self._app))
        return on(here) if here else TITLE

    def _click_at(self, layout: Layout, id: str) -> None:
        hit = layout.hit(id)
        assert hit is not None
        x, y = hit.rects[0].x + hit.rects[0].width // 2, hit.rects[0].y + hit.rects[0].height // 2
        self._hands.click(x, y)
        self._follow(layout, x, y)

    def _layout(self) -> Layout:
        return lay_out(sight(campaign(), self._app), Sheet(*SIZE, measure))

    def _follow(self, layout: Layout, x: int, y: int) -> None:
        gestures: tuple[Gesture, ...] = (Pointed(x, y), PointerDown(x, y), PointerUp(x, y))
        for gesture in gestures:
            seen = sight(campaign(), self._app)
            page = seen.page if isinstance(seen, ReadingView) else None
            meant = meaning(gesture, layout, self._app, page)
            self._clock += 1_000
            if meant is not None:
                self.told(Input("pointer", self._clock, meant))


def test_the_day_is_lived_through_with_the_pointer_alone_to_another_outcome(hands, tmp_path):
    not_for_the_first_time(tmp_path)
    pointer = Pointer(hands)
    first, *rest = SATURDAY_BY_CLICKS

    with started(hands, tmp_path):
        hands.sees(TITLE)
        pointer.click("begin:prefecture")
        for id in ("page.word.0", "close", "document:strike-appeal", "close", "show:record", "close"):
            pointer.click(id)
        pointer.click("choice:dressings-news")
        pointer.click("undo")
        pointer.click(f"choice:{first}")
        for choice in rest:
            pointer.click(f"choice:{choice}")
        pointer.click("show:beside")
        pointer.click("close")

    at_the_end = kept(tmp_path, campaign())
    assert view(campaign(), at_the_end).ending == "white-line"
    assert path(at_the_end) == ("strike-appeal", *SATURDAY_BY_CLICKS)


def test_killing_the_program_between_any_two_pages_loses_nothing(hands, tmp_path):
    not_for_the_first_time(tmp_path)
    fingers = Fingers(hands, begin(campaign(), 0, Start(chapter=ChapterId("prefecture"))))
    road = SATURDAY_BY_KEYS[:3]
    begins = ["play", str(shipped.campaign()), "--chapter", "prefecture", "--saves", str(tmp_path / "saves")]

    with playing(hands, tmp_path, begins) as program:
        fingers.sees_page()
        program.kill()
    for choice in road:
        with started(hands, tmp_path) as program:
            hands.sees(TITLE)
            hands.press("Return")
            fingers.sees_page()
            fingers.choose(choice)
            program.kill()

    assert path(kept(tmp_path, campaign())) == road


def test_the_window_takes_the_whole_screen_and_gives_it_back(tmp_path):
    not_for_the_first_time(tmp_path)

    with screen(1920, 1080) as display:
        hands = Hands(display)
        with started(hands, tmp_path, FOLDER):
            hands.sees(courier().title)
            hands.press("Return")
            hands.sees("The street · A Small Courier")
            hands.press("F11")
            hands.fills(1920, 1080)
            hands.sees("The street · A Small Courier")
            hands.press("1")
            hands.sees("The bridge · A Small Courier")
            hands.press("alt+Return")
            hands.fills(1440, 810)
            hands.sees("The bridge · A Small Courier")


def test_without_a_screen_the_program_says_so_and_leaves_no_trace_of_a_crash(tmp_path):
    with playing(Hands(""), tmp_path, ["play", str(FOLDER), "--saves", str(tmp_path)]) as program:
        said, _ = program.communicate(timeout=PATIENCE)

    assert "There is no screen to open a window on; with --terminal the story is played" in said
    assert "Traceback" not in said
