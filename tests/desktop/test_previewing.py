"""A real file changed under the running loop: scripted events, a look and a clock that are given."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pygame
import pytest

from game.authoring.walking import walk_along
from game.authoring.walks import read_walk, words_of
from game.cli.walking import record_beside
from game.desktop.app import App, Mistake, Mistakes, Reading, Scenes
from game.desktop.edits import Edited, Preview
from game.desktop.layout import Glyphs
from game.desktop.previewing import PreviewWorld, no_story
from game.desktop.requests import Speak
from game.desktop.shelf import Shelf
from game.desktop.stage import Stage
from game.desktop.window import run
from game.loading.again import Again
from game.loading.diagnostics import Diagnostic, Span
from game.loading.watch import UNFINISHED, Watch
from game.settings import Settings
from game.settings_file import read_settings
from game.story import Start
from game.story.ids import SceneId
from game.words import use
from tests.desktop.small import FOLDER

Event = pygame.Event
QUESTION = Diagnostic("W350", "warning", Span("01-morning.yaml", 3, 1), "is this so?")


@dataclass
class Desk:
    """An author's folder, the window beside it, and the hands on both."""

    home: Path
    start: Start = field(default_factory=Start)
    found: Sequence[Diagnostic] = ()
    fails: bool = False
    slow: list[Callable[[], None]] | None = None
    """Checks that were begun and wait to be ended by hand; None: each ends at once."""
    saves: dict[str, int] = field(default_factory=dict)
    clock: int = 0
    stage: Stage = field(init=False)
    world: PreviewWorld = field(init=False)
    pages: list[str] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        return self.home / "courier"

    def write(self, old: str, new: str, name: str = "01-morning.yaml") -> None:
        """Change a file as an editor does; that it changed is seen at the next look."""
        text = (self.folder / name).read_text()
        assert old in text
        self.save(name, text.replace(old, new, 1))

    def save(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text)
        self.saves[name] = self.saves.get(name, 0) + 1

    def aside(self, work: Callable[[], None]) -> None:
        if self.slow is None:
            work()
        else:
            self.slow.append(work)

    def check(self) -> Sequence[Diagnostic]:
        if self.fails:
            raise ZeroDivisionError
        return self.found

    def pictures_drawn(self) -> None:
        """Until everything that was asked for has been drawn."""
        pictures = self.world.pictures
        with pictures.changed:
            assert pictures.changed.wait_for(lambda: not pictures.waiting(), timeout=60)

    def show(self, script: Callable[[Desk], Iterator[Event | None]]) -> App:
        surface = pygame.display.set_mode((1280, 720))
        again = Again(self.folder)
        watch = Watch(
            lambda: {name: (number, 0, 0) for name, number in self.saves.items()},
            again.project,
            lambda: self.clock,
        )
        project = watch.first()
        self.world = PreviewWorld(
            project.story or no_story("courier"),
            again,
            watch,
            self.check,
            lambda story, state: record_beside(self.folder, story, state),
            Shelf(project.files, self.home),
            settings=Settings(),
            settings_path=self.home / "config" / "settings.json",
            aside=self.aside,
        )
        self.stage = Stage(surface, self.world.pictures)
        first = [Edited(project.diagnostics, project.story is not None)]
        app = App(Settings(), preview=Preview(self.start))
        app = run(self.world, app, script(self), self.stage, lambda: self.clock, first)
        self.world.close()
        return app

    def words(self) -> str:
        """Everything that stands on the screen."""
        boxes = [*self.stage.layout.boxes, *(box for pane in self.stage.layout.panes for box in pane.boxes)]
        return " ".join(box.text for box in boxes if isinstance(box, Glyphs))


def surface_color() -> tuple[int, ...]:
    """Of the picture, near the window's upper left corner; the grain of the paper lies over it."""
    surface = pygame.display.get_surface()
    assert surface is not None
    return tuple(255 if channel > 240 else channel for channel in surface.get_at((20, 20))[:3])


@pytest.fixture
def desk(tmp_path):
    shutil.copytree(FOLDER, tmp_path / "courier")
    pygame.display.init()
    yield Desk(tmp_path)
    use("en")
    pygame.display.quit()


def key(code: int) -> Event:
    return Event(pygame.KEYDOWN, key=code, mod=0, scancode=0, unicode="")


ONE = key(pygame.K_KP1)
SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9">
<rect width="16" height="9" fill="{color}"/></svg>"""


def test_a_saved_change_stands_on_the_page_at_the_next_turn_of_the_loop(desk):
    def script(desk: Desk) -> Iterator[Event | None]:
        yield ONE
        desk.pages.append(desk.words())
        desk.write("The bridge is empty.", "The bridge is full of men.")
        yield None
        desk.pages.append(desk.words())

    app = desk.show(script)

    before, after = desk.pages
    assert "The bridge is empty." in before
    assert "The bridge is full of men." in after
    assert isinstance(app.screen, Reading)


def test_a_broken_file_leaves_the_page_with_the_mistake_and_its_line_until_it_is_mended(desk):
    lines = (desk.folder / "01-morning.yaml").read_text().splitlines()
    line = next(n for n, line in enumerate(lines, start=1) if "go: door" in line)
    column = lines[line - 1].index("door") + 1

    def script(desk: Desk) -> Iterator[Event | None]:
        yield ONE
        desk.write("go: door", "go: dor")
        yield None
        desk.pages.append(desk.words())
        desk.clock += UNFINISHED
        yield None
        desk.pages.append(desk.words())
        desk.write("go: dor", "go: door")
        yield None
        desk.pages.append(desk.words())

    desk.show(script)

    unfinished, broken, mended = desk.pages
    assert "E012" not in unfinished
    place = f"01-morning.yaml:{line}:{column}"
    for words in ("The bridge is empty.", "no scene called", place, "go: dor", "‘door’"):
        assert words in broken
    assert "E012" not in mended
    assert "The bridge is empty." in mended


def test_the_way_to_a_page_is_kept_as_a_walk_that_leads_there_again(desk):
    def script(desk: Desk) -> Iterator[Event | None]:
        yield ONE
        yield key(pygame.K_w)
        desk.pages.append(desk.words())
        yield key(pygame.K_w)

    app = desk.show(script)

    assert app.game is not None
    first, second = sorted(desk.folder.glob("walks/*.yaml"))
    assert "Kept as a walk" in desk.pages[0]
    walked = walk_along(desk.world.story, read_walk(first.name, first.read_bytes()))
    assert not walked.wrong
    assert walked.text == first.with_suffix(".transcript").read_text()
    assert second.stem == f"to-{app.game.scene}"
    assert read_walk(first.name, first.read_bytes()).path == words_of(app.game.steps)


def test_a_folder_that_cannot_be_written_to_is_told_and_the_page_stays(desk):
    def script(desk: Desk) -> Iterator[Event | None]:
        yield ONE
        (desk.folder / "walks").write_text("a file stands where the folder would be")
        yield key(pygame.K_w)
        desk.pages.append(desk.words())

    app = desk.show(script)

    assert "The walk could not be written" in desk.pages[0]
    assert isinstance(app.screen, Reading)


def test_half_a_file_is_never_shown(desk):
    def script(desk: Desk) -> Iterator[Event | None]:
        text = (desk.folder / "01-morning.yaml").read_text()
        desk.save("01-morning.yaml", text[: len(text) // 2])
        yield None
        desk.pages.append(desk.words())
        desk.save("01-morning.yaml", text.replace("A tricolor", "A flag"))
        yield None
        desk.pages.append(desk.words())

    desk.show(script)

    assert "A tricolor hangs" in desk.pages[0]
    assert "A flag hangs" in desk.pages[1]


def test_a_story_that_is_broken_from_the_start_begins_where_it_was_asked_to_once_it_is_mended(desk):
    desk.start = Start(scene=SceneId("bridge"))
    desk.write("go: door", "go: dor")

    def script(desk: Desk) -> Iterator[Event | None]:
        desk.pages.append(desk.words())
        yield key(pygame.K_ESCAPE)
        desk.write("go: dor", "go: door")
        yield None
        desk.pages.append(desk.words())

    desk.show(script)

    assert "no scene called" in desk.pages[0]
    assert "The bridge is empty." in desk.pages[1]


def test_what_the_check_finds_is_counted_in_the_bar_and_opened_with_a_key(desk):
    desk.found = (QUESTION,)

    def script(desk: Desk) -> Iterator[Event | None]:
        yield from (None, None)
        desk.pages.append(desk.words())
        yield key(pygame.K_e)
        desk.pages.append(desk.words())

    app = desk.show(script)

    assert "1 question" in desk.pages[0]
    assert "is this so?" not in desk.pages[0]
    assert "is this so?" in desk.pages[1]
    assert app.screen == Mistakes(0)


def test_a_scene_is_gone_to_by_typing_a_part_of_its_name(desk):
    def script(desk: Desk) -> Iterator[Event | None]:
        yield key(pygame.K_j)
        yield from (Event(pygame.TEXTINPUT, text=letter) for letter in "hom")
        assert isinstance(desk.stage.app.screen, Scenes)  # type: ignore[union-attr]
        yield key(pygame.K_RETURN)

    desk.show(script)

    assert "where it ticks no more than you do" in desk.words()


def test_a_picture_that_is_put_there_and_drawn_anew_is_shown_each_time(desk):
    colors = []
    (desk.folder / "pictures" / "street.svg").unlink()

    def script(desk: Desk) -> Iterator[Event | None]:
        for color in ("#ff0000", "#00ff00"):
            desk.save("pictures/street.svg", SVG.format(color=color))
            yield None
            desk.pictures_drawn()
            yield None
            colors.append(surface_color())

    desk.show(script)

    assert colors == [(255, 0, 0), (0, 255, 0)]


def test_in_another_language_the_story_is_read_in_its_edition(desk):
    words = desk.folder / "editions" / "fr"
    words.mkdir(parents=True)
    (words / "story.yaml").write_text("title: Un petit messager\nlanguage: fr\n")
    chapter = "chapter: Matin\nscenes:\n  street:\n    title: La rue\n"
    (words / "01-morning.yaml").write_text(chapter)

    def script(desk: Desk) -> Iterator[Event | None]:
        desk.pages.append(desk.words())
        desk.world.fulfil(Speak("fr", None))
        yield None
        desk.pages.append(desk.words())

    desk.show(script)

    assert "The street" in desk.pages[0]
    assert "La rue" in desk.pages[1]


def test_a_check_that_ends_after_the_next_save_is_made_again_and_its_answer_is_not_shown(desk):
    desk.found, desk.slow = (QUESTION,), []

    def script(desk: Desk) -> Iterator[Event | None]:
        yield from (None, None)
        desk.write("The bridge is empty.", "The bridge is full.")
        yield None
        desk.slow[0]()
        yield from (None, None)
        desk.pages.append(desk.words())
        desk.slow[1]()
        yield None
        desk.pages.append(desk.words())

    desk.show(script)

    assert "1 question" not in desk.pages[0]
    assert "1 question" in desk.pages[1]


def test_a_check_that_fails_is_told_and_the_window_stays(desk):
    desk.fails = True

    def script(desk: Desk) -> Iterator[Event | None]:
        yield from (None, None)
        assert isinstance(desk.stage.app.screen, Mistake)  # type: ignore[union-attr]
        desk.write("The bridge is empty.", "The bridge is full.")
        yield None

    app = desk.show(script)

    assert isinstance(app.screen, Reading)


def test_no_game_is_kept_and_settings_are(desk):
    desk.show(lambda _: iter((ONE, ONE, key(pygame.K_c))))

    kept = {path.relative_to(desk.home).as_posix() for path in desk.home.rglob("*") if path.is_file()}
    assert {name for name in kept if not name.startswith("courier/")} == {"config/settings.json"}
    settings, _ = read_settings(desk.home / "config" / "settings.json")
    assert settings is not None
    assert settings.theme != Settings().theme
