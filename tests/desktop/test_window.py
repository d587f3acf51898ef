"""The loop, from scripted events to saves and pixels, in a window that nobody sees."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pygame
import pytest

from game.desktop.app import (
    App,
    Crossroads,
    Mistake,
    NotebookPage,
    Reading,
    RecordPanel,
    standing,
)
from game.desktop.fonts import installed
from game.desktop.layout import Glyphs, Layout, page_shown, visible_rects
from game.desktop.messages import Begin, Message, OpenRecord, Show
from game.desktop.shelf import Shelf
from game.desktop.stage import Stage
from game.desktop.voice import Voice
from game.desktop.window import run
from game.desktop.world import World
from game.loading import load_story, read_project
from game.saves import AUTOSAVE, Loaded, Saves, restore, saves_of
from game.settings import Settings
from game.settings_file import read_settings
from game.story import Story, view
from game.story.ids import EntryId, SceneId
from game.words import say, use
from tests.desktop.small import FOLDER, courier

SIZE = (1280, 720)
Event = pygame.Event


def key(key: int, mod: int = 0) -> Event:
    return Event(pygame.KEYDOWN, key=key, mod=mod, scancode=0, unicode="")


ENTER, ESCAPE, TAB, SPACE = (
    key(code) for code in (pygame.K_RETURN, pygame.K_ESCAPE, pygame.K_TAB, pygame.K_SPACE)
)
ONE, TWO, THREE = (key(code) for code in (pygame.K_KP1, pygame.K_KP2, pygame.K_KP3))
R, D, U, S = (key(code) for code in (pygame.K_r, pygame.K_d, pygame.K_u, pygame.K_s))
H, B, E, UP = (key(code) for code in (pygame.K_h, pygame.K_b, pygame.K_e, pygame.K_UP))


@dataclass
class Listener(Voice):
    """A voice that is written down instead of heard; an empty line is silence."""

    lines: list[tuple[str, ...]]
    mute: bool

    @property
    def found(self) -> bool:
        return not self.mute

    def say(self, words: Sequence[str], language: str) -> bool:
        assert language == "en"
        self.lines.append(tuple(words))
        return True


@dataclass
class Room:
    """One person's window, with a folder for all it keeps."""

    home: Path
    story: Story = field(default_factory=courier)
    folder: Path = FOLDER
    size: tuple[int, int] = SIZE
    settings: Settings = field(default_factory=Settings)
    reopen: Callable[[str], Story] = courier
    said: list[tuple[str, ...]] = field(default_factory=list)
    mute: bool = False
    worlds: list[World] = field(default_factory=list)
    filled: list[bool] = field(default_factory=list)
    stage: Stage = field(init=False)
    app: App = field(init=False)

    @property
    def saves(self) -> Saves:
        return saves_of(self.story, self.home / "saves")

    def play(self, script: Callable[[], Iterable[Event | None]], first: Iterable[Message] = ()) -> App:
        """Play from the title; the script is asked for each event when the one before is done."""
        surface = pygame.display.set_mode(self.size)
        world = World(
            self.story,
            self.saves,
            settings=self.settings,
            settings_path=self.home / "config" / "settings.json",
            shelf=Shelf(read_project(self.folder).files, self.home),
            reopen=self.reopen,
            fill_screen=self.filled.append,
            papers=self.home / "papers",
            voice=Listener(self.said, self.mute),
        )
        self.worlds.append(world)
        self.stage = Stage(surface, world.pictures)
        ticks = iter(range(0, 10_000_000, 1_000))
        self.app = run(
            world, App(self.settings), script(), self.stage, lambda: next(ticks), [world.places(), *first]
        )
        world.close()
        return self.app

    def kept(self) -> tuple[str, ...]:
        """The path in the autosave, a word a step."""
        restored = restore(self.story, self.saves, AUTOSAVE)
        assert isinstance(restored, Loaded)
        return tuple(getattr(step, "choice", None) or step.document for step in restored.state.steps)  # type: ignore[union-attr]


@pytest.fixture
def room(tmp_path):
    pygame.display.init()
    yield Room(tmp_path)
    use("en")
    pygame.display.quit()


def events(*script: Event | None) -> Callable[[], Iterable[Event | None]]:
    return lambda: iter(script)


def center(room: Room, wanted: str | type) -> tuple[int, int]:
    """Where a person would click to hit that: a thing by its id, or the first that means such a message."""
    app, hits = room.stage.app, room.stage.layout.hits
    assert app is not None
    hit = next((hit for hit in hits if wanted in (hit.id, type(hit.message))), None)
    assert hit is not None, f"no {wanted} among {[hit.id for hit in hits]}"
    rect = visible_rects(room.stage.layout, standing(room.stage.layout, app), hit)[0]
    return rect.x + rect.width // 2, rect.y + rect.height // 2


def clicks(room: Room, *ids: str | type) -> Callable[[], Iterator[Event]]:
    """Clicks on these, one after the other, each where it lies once the one before was done."""

    def script() -> Iterator[Event]:
        for id in ids:
            x, y = center(room, id)
            yield Event(pygame.MOUSEMOTION, pos=(x, y), rel=(0, 0), buttons=(0, 0, 0))
            yield Event(pygame.MOUSEBUTTONDOWN, pos=(x, y), button=1)
            yield Event(pygame.MOUSEBUTTONUP, pos=(x, y), button=1)

    return script


def words_of(layout: Layout) -> str:
    """All that stands on the panes."""
    return " ".join(box.text for pane in layout.panes for box in pane.boxes if isinstance(box, Glyphs))


def scene(app: App) -> str:
    assert app.game is not None
    return view(courier(), app.game).scene


def test_the_story_is_played_to_its_end_with_keys_alone_and_every_step_is_kept(room):
    app = room.play(events(ENTER, TWO, ONE, ENTER, ENTER, TWO))

    assert scene(app) == "home"
    assert room.kept() == ("look", "take-parcel", "cross", "leave")


def test_the_story_is_played_to_another_end_with_the_pointer_alone(room):
    app = room.play(
        clicks(
            room,
            "begin",
            "document:leaflet",
            "close",
            "choice:take-parcel",
            "choice:cross",
            "close",
            "choice:knock",
        )
    )

    assert scene(app) == "given"
    assert room.kept() == ("leaflet", "take-parcel", "cross", "knock")


def test_closing_the_window_ends_the_loop_and_the_events_after_it_are_not_asked_for(room):
    asked = []

    def script():
        for event in (ENTER, Event(pygame.QUIT), ONE):
            asked.append(event)
            yield event

    app = room.play(script)

    assert app.closing
    assert len(asked) == 2


def test_who_comes_back_goes_on_where_they_were_with_one_key(room):
    room.play(events(ENTER, ONE, Event(pygame.QUIT)))

    app = room.play(events(ENTER))

    assert app.screen == Reading()
    assert scene(app) == "bridge"


def test_the_record_opens_beside_the_page_by_key_and_by_click(room):
    by_key = room.play(events(ENTER, R))
    by_click = room.play(clicks(room, "continue", OpenRecord))

    assert by_key.screen == by_click.screen == RecordPanel(EntryId("prefecture-taken"))


def test_going_back_in_the_history_loses_nothing(room):
    room.play(events(ENTER, TWO, ONE, ENTER))
    kept = room.kept()

    app = room.play(events(ENTER, H, UP, UP, ENTER))

    assert (scene(app), room.kept()) == ("street", kept[:1])
    aside = next(name for name in room.saves.names() if name != AUTOSAVE)
    assert app.notices == (say("history.set-aside", slot=aside),)
    restored = restore(room.story, room.saves, aside)
    assert isinstance(restored, Loaded)
    assert [getattr(step, "choice", None) for step in restored.state.steps] == list(kept)


def test_the_path_is_kept_as_a_page_and_its_full_name_is_told(room):
    app = room.play(events(ENTER, ONE, ENTER, B, E))

    (page,) = (room.home / "papers").iterdir()
    assert app.notices == (say("beside.kept-page", file=page),)
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


STAIN = (255, 0, 255)
CORNER = (0, 0)


def stain() -> None:
    """Leave a mark that the next drawing covers."""
    pygame.display.get_surface().set_at(CORNER, STAIN)


def is_stained() -> bool:
    return pygame.display.get_surface().get_at(CORNER)[:3] == STAIN


def test_an_idle_window_is_not_drawn(room):
    def script():
        yield ENTER
        while room.worlds[-1].pictures.waiting():
            yield None
        yield None
        stain()
        for _ in range(50):
            yield None

    room.play(script)

    assert is_stained()


def lit(room: Room, settings: Settings) -> list[bool]:
    """Whether the document on the first page is lit: at once, after more than a moment, and back from its page."""
    room.settings = settings
    seen = []

    def script():
        for given in (ENTER, None, D, ESCAPE):
            yield given
            while given is None and room.stage.glint is not None:
                yield None
            seen.append(room.stage.glint == "document:leaflet")

    room.play(script)
    return seen


def test_a_new_document_on_the_table_glints_once(room):
    assert lit(room, Settings()) == [True, False, False, False]


def test_nothing_glints_where_motion_is_reduced(room):
    assert lit(room, Settings(motion="reduced")) == [False, False, False, False]


def test_the_picture_of_the_page_that_is_chosen_is_ready_in_its_light(room):
    ready = []

    def script():
        pictures = room.worlds[-1].pictures
        for given in (ENTER, ONE):
            yield given
            asked = room.stage.frame("light")
            ready.append((asked.name, asked.light, pictures.surface(asked) is not None))
            # The page stands, then its own picture, then those its choices lead to.
            yield None
            while pictures.waiting():
                yield None

    room.play(script)

    assert [(name, light) for name, light, _ in ready] == [("street", "morning"), ("bridge", "morning")]
    assert ready[1][2], "the second was drawn while the first was read"


def test_in_a_window_of_another_size_the_next_pictures_are_drawn_ahead_in_that_one(room):
    ready = []

    def script():
        pictures = room.worlds[-1].pictures
        yield ENTER
        yield None
        pygame.display.set_mode((1600, 1000))
        yield Event(pygame.VIDEORESIZE, size=(1600, 1000), w=1600, h=1000)
        yield None
        while pictures.waiting():
            yield None
        asked = room.stage.frame("light")
        ready.append(asked.size)
        ready.append(pictures.surface(asked.of("bridge", 10 * 60)) is not None)

    room.play(script)

    assert ready == [(1600, 1000), True]


def test_hovering_draws_and_lays_nothing_out(room):
    layouts, covered = [], []

    def script():
        yield ENTER
        for id in ("choice:take-parcel", "choice:look"):
            layouts.append(room.stage.layout)
            x, y = center(room, id)
            stain()
            yield Event(pygame.MOUSEMOTION, pos=(x, y), rel=(0, 0), buttons=(0, 0, 0))
            covered.append(not is_stained())
            stain()
            yield Event(pygame.MOUSEMOTION, pos=(x + 1, y), rel=(0, 0), buttons=(0, 0, 0))
            covered.append(is_stained())
        layouts.append(room.stage.layout)

    room.play(script)

    assert layouts[0] is layouts[1] is layouts[2]
    assert covered == [True] * 4


def test_a_window_of_another_size_is_laid_out_anew_for_it(room):
    def script():
        yield ENTER
        pygame.display.set_mode((800, 600))
        yield Event(pygame.VIDEORESIZE, size=(800, 600), w=800, h=600)

    room.play(script)

    assert (room.stage.layout.width, room.stage.layout.height) == (800, 600)


def test_larger_text_keeps_the_readers_place_on_a_page_that_turns(room):
    room.settings, room.size = Settings(text=200), (800, 600)
    blocks = []

    def script():
        yield ENTER
        yield SPACE
        for _ in range(2):
            assert room.stage.app is not None
            pane = room.stage.layout.panes[-1]
            top, end = pane.shown(page_shown(pane, standing(room.stage.layout, room.stage.app)))
            blocks.append({number for number, row in enumerate(pane.blocks) if top <= row < end})
            yield key(pygame.K_MINUS, pygame.KMOD_CTRL)

    room.play(script)

    larger, smaller = blocks
    assert 0 not in larger
    assert min(larger) in smaller


def test_settings_are_kept_as_soon_as_they_change(room):
    room.play(events(key(pygame.K_c), key(pygame.K_PLUS, pygame.KMOD_CTRL), key(pygame.K_F11)))

    kept, whole = read_settings(room.home / "config" / "settings.json")
    assert whole
    assert kept == Settings(theme="sepia", text=110, screen="full")
    assert room.filled == [True]


def french(story: Story) -> Story:
    """The same story with one title of a French edition."""
    bridge = SceneId("bridge")
    scenes = {**story.scenes, bridge: replace(story.scenes[bridge], title="Le pont")}
    return replace(story, scenes=scenes, edition="fr", language="fr")


def test_another_language_tells_the_same_page_in_the_storys_edition(room):
    room.story = replace(courier(), editions=("fr",))
    room.reopen = lambda edition: french(room.story) if edition == "fr" else room.story
    titles = []

    def script():
        yield ENTER
        yield ONE
        for language in ("fr", "en"):
            yield S
            yield from clicks(room, f"setting:language:{language}")()
            yield ESCAPE
            assert room.stage.page is not None
            titles.append((room.stage.page.title, say("language.own-name")))

    app = room.play(script)

    assert app.screen == Reading()
    assert titles == [("Le pont", "Français"), ("The bridge", "English")]
    assert room.kept() == ("take-parcel",)


# --- What is missing, full, damaged or wrong ---


def test_a_folder_that_cannot_be_written_is_told_once_and_play_goes_on(room):
    (room.home / "saves").write_text("in the way")

    app = room.play(events(ENTER, TWO, ONE, ENTER))

    assert scene(app) == "door"
    assert len(app.told) == 1


def test_the_title_offers_to_go_on_after_the_first_page_even_where_nothing_can_be_kept(room):
    room.play(events(ENTER, ESCAPE))
    kept = room.stage.layout.hit("continue")
    other = Room(room.home / "other")
    other.home.mkdir()
    (other.home / "saves").write_text("in the way")
    other.play(events(ENTER, ESCAPE))

    assert kept is not None
    assert other.stage.layout.hit("continue") is not None


def test_the_credits_tell_who_drew_the_pictures(room):
    (room.home / "credits.yaml").write_text("pictures:\n  bridge:\n    drawn-by: a class of ours\n")

    room.play(events(), [Show("credits")])
    drawn = [box.text for pane in room.stage.layout.panes for box in pane.boxes if isinstance(box, Glyphs)]

    assert "a class of ours" in drawn


def test_a_missing_picture_is_told_once_and_play_goes_on(room):
    room.folder = room.home / "story"
    room.folder.mkdir()
    (room.folder / "story.yaml").write_text("title: Empty\nstart: a\n")

    def script():
        yield ENTER
        while room.worlds[-1].pictures.waiting():
            yield None
        yield None
        yield ONE

    app = room.play(script)

    assert scene(app) == "bridge"
    assert [notice for notice in app.notices if "street" in notice] == [
        say("trouble.no-picture", picture="street")
    ]


def test_a_damaged_save_says_so_and_the_newest_good_one_is_read(room):
    room.play(events(ENTER, ONE, ENTER))
    file = room.saves.file(AUTOSAVE)
    file.write_bytes(file.read_bytes()[:40])

    app = room.play(events(ENTER))

    assert app.notices == (say("saves.damaged"),)
    assert scene(app) == "bridge"


def test_a_game_whose_story_was_edited_asks_how_to_go_on(room):
    room.play(events(ENTER, ONE, ENTER, Event(pygame.QUIT)))
    edited = room.home / "edited"
    edited.mkdir()
    for name in ("story.yaml", "01-morning.yaml", "02-evening.yaml"):
        (edited / name).write_text((FOLDER / name).read_text().replace("id: cross\n", "id: creep\n"))
    (edited / "record").mkdir()
    for file in (FOLDER / "record").iterdir():
        (edited / "record" / file.name).write_bytes(file.read_bytes())
    room.story = load_story(edited)

    app = room.play(events(ENTER))
    on = room.play(events(ENTER, ENTER))

    assert isinstance(app.screen, Crossroads)
    assert on.game is not None
    assert view(room.story, on.game).scene == "bridge"


def test_a_mistake_is_told_in_one_sentence_with_its_place_and_the_game_goes_on(room):
    whole = courier()
    room.story = replace(whole, scenes={id: scene for id, scene in whole.scenes.items() if id != "bridge"})
    shown = []

    def script():
        yield ENTER
        yield ONE
        assert room.stage.app is not None
        shown.append(room.stage.app.screen)
        yield ESCAPE
        yield TWO

    app = room.play(script)

    written = room.home / "config" / "mistake.txt"
    assert shown == [
        Mistake(
            f"This story has a mistake at ‘street’. Your game is saved. {say('trouble.written-down', file=written)}"
        )
    ]
    assert "KeyError: 'bridge'" in written.read_text()
    assert app.screen == Reading()
    assert room.kept() == ("look",)


# --- What is heard, in words ---


def test_what_sounds_around_the_reader_stands_on_the_page_for_who_wants_it_in_words(room, tmp_path):
    folder = shutil.copytree(FOLDER, tmp_path / "with-a-sound")
    morning = folder / "01-morning.yaml"
    morning.write_text(morning.read_text().replace("picture: street", "picture: street\n    sound: river"))
    (room.home / "credits.yaml").write_text("sounds:\n  river:\n    says: Water under a bridge.\n")
    room.story = load_story(folder)
    room.settings = Settings(captions=True)

    room.play(events(key(pygame.K_RETURN)))
    with_sound = words_of(room.stage.layout)
    room.play(events(key(pygame.K_RETURN), key(pygame.K_KP1)))

    assert "Heard: Water under a bridge." in with_sound
    assert "Heard:" not in words_of(room.stage.layout)


# --- Reading aloud ---


def test_a_page_is_read_aloud_and_the_next_one_after_a_choice_until_a_key_stops_it(room):
    room.play(events(key(pygame.K_RETURN), key(pygame.K_a), key(pygame.K_KP1), key(pygame.K_ESCAPE)))

    street, bridge, silence = room.said
    assert any("tricolor" in line for line in street)
    assert any("Locked, because: Not with empty hands." in line for line in street)
    assert any("The bridge is empty." in line for line in bridge)
    assert silence == ()
    assert isinstance(room.app.screen, Reading)
    assert not room.app.aloud


def test_what_comes_into_focus_is_said_alone(room):
    room.play(events(key(pygame.K_RETURN), key(pygame.K_a), key(pygame.K_DOWN)))

    assert room.said[1] == ("1. Take the parcel.",)


def test_a_key_that_means_nothing_here_silences_the_voice(room):
    room.play(events(key(pygame.K_RETURN), key(pygame.K_a), key(pygame.K_x), key(pygame.K_x)))

    assert room.said[1:] == [()]


def test_where_there_is_no_voice_nothing_is_read_and_the_settings_say_so(room):
    room.mute = True

    room.play(events(key(pygame.K_RETURN), key(pygame.K_a), key(pygame.K_s)))

    assert room.said == []
    assert "this computer has no voice" in words_of(room.stage.layout)


# --- What everything can be reached by ---


def test_what_sounds_rests_while_the_window_is_put_away(room, monkeypatch):
    rests: list[bool] = []
    monkeypatch.setattr(World, "rest", lambda _, on: rests.append(on))

    room.play(events(Event(pygame.WINDOWMINIMIZED), Event(pygame.WINDOWRESTORED)))

    assert rests == [True, False]


def test_an_installed_face_is_found_chosen_and_read_in(room):
    names = installed()
    if not names:
        pytest.skip("no faces are installed on this computer")

    room.play(clicks(room, Begin, "show:settings", "show:faces", f"setting:face:{names[0]}"))

    assert room.app.settings.face == names[0]
    assert {box.face for box in room.stage.layout.panes[0].boxes if isinstance(box, Glyphs)} & {names[0]}


def test_the_help_page_does_what_its_lines_say_when_they_are_clicked(room):
    room.play(clicks(room, Begin, "show:help", "key:notebook"))

    assert isinstance(room.app.screen, NotebookPage)
