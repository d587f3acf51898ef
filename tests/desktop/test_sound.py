"""Sound: it comes and goes in a thread, and a machine without a device plays on in silence."""

from __future__ import annotations

import io
import itertools
import struct
import threading
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.desktop import sound
from game.desktop.joint import SLOPE, close_joint
from game.desktop.sound import Sounds
from game.settings import Settings


def hum() -> bytes:
    """A tenth of a second of a low tone."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(22_050)
        out.writeframes(b"".join(struct.pack("<h", 8_000 if (n // 50) % 2 else -8_000) for n in range(2_205)))
    return file.getvalue()


class Shelf:
    def __init__(self, **sounds: bytes) -> None:
        self.sounds = sounds
        self.asked: list[str] = []

    def find(self, name: str) -> bytes | None:
        self.asked.append(name)
        return self.sounds.get(name)


@pytest.fixture
def device(monkeypatch):
    """A sound device that exists and is heard by nobody."""
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")


@pytest.fixture
def no_device(monkeypatch):
    monkeypatch.setenv("SDL_AUDIODRIVER", "there is none of this name")


@pytest.fixture
def recorder(monkeypatch, tmp_path):
    """A sound device that writes down what it plays, and places that change at once."""
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(tmp_path / "played"))
    monkeypatch.setattr(sound, "FADE", 20)
    monkeypatch.setattr(sound, "PATIENCE", 0)
    return tmp_path / "played"


def waited_for(path: Path, wanted: Callable[[array[int]], bool]) -> bool:
    """Whether, before long, what was played lately is as wanted."""
    for _ in range(500):
        played = path.read_bytes() if path.exists() else b""
        lately = array("h", played[len(played) % 2 :])[-4_000:]
        if lately and wanted(lately):
            return True
        threading.Event().wait(0.01)
    return False


def loudest(samples: array[int]) -> int:
    return max(map(abs, samples))


@pytest.mark.usefixtures("device")
def test_a_sound_is_looked_for_when_it_is_to_be_heard():
    shelf = Shelf(rain=hum())
    sounds = Sounds(shelf.find, Settings())

    sounds.surround("rain")
    sounds.close()

    assert shelf.asked == ["rain"]
    assert not sounds.lost()


@pytest.mark.usefixtures("device")
def test_the_same_place_goes_on_sounding_and_is_not_begun_again():
    shelf = Shelf(rain=hum(), river=hum(), bells=hum())
    sounds = Sounds(shelf.find, Settings())

    for place in ("rain", "rain", "river", None, "bells", "rain"):
        sounds.surround(place)
    sounds.close()

    assert shelf.asked == ["rain", "river", "bells", "rain"]


@pytest.mark.usefixtures("device")
def test_the_place_before_is_kept_ready_for_a_reader_who_goes_back():
    shelf = Shelf(rain=hum(), river=hum())
    sounds = Sounds(shelf.find, Settings())

    for place in ("rain", "river", "rain", None, "rain"):
        sounds.surround(place)
    sounds.close()

    assert shelf.asked == ["rain", "river"]


@pytest.mark.usefixtures("device")
def test_the_title_page_which_has_no_sound_starts_no_thread():
    shelf = Shelf()
    sounds = Sounds(shelf.find, Settings())

    sounds.surround(None)
    sounds.suit(Settings(volume=3))

    assert "sounds" not in {thread.name for thread in threading.enumerate()}
    sounds.close()


def test_a_place_stays_as_loud_as_set_after_it_has_faded_in(recorder):
    sounds = Sounds(Shelf(rain=hum()).find, Settings(volume=3))

    sounds.surround("rain")
    as_set = waited_for(recorder, lambda lately: 400 < loudest(lately) < 1_200)
    sounds.suit(Settings(volume=10))
    louder = waited_for(recorder, lambda lately: loudest(lately) > 6_000)
    sounds.close()

    assert as_set
    assert louder


def test_a_place_falls_silent_when_sound_is_switched_off_and_comes_back_with_it(recorder):
    sounds = Sounds(Shelf(rain=hum()).find, Settings(volume=10))

    sounds.surround("rain")
    heard = waited_for(recorder, lambda lately: loudest(lately) > 6_000)
    sounds.suit(Settings(volume=10, sound=False))
    silent = waited_for(recorder, lambda lately: loudest(lately) == 0)
    sounds.suit(Settings(volume=10, sound=True))
    again = waited_for(recorder, lambda lately: loudest(lately) > 6_000)
    sounds.close()

    assert heard
    assert silent
    assert again


def test_all_rests_while_the_window_is_put_away_and_goes_on_when_it_is_back(recorder):
    sounds = Sounds(Shelf(rain=hum(), crowd=hum()).find, Settings(volume=10))

    sounds.surround("rain")
    heard = waited_for(recorder, lambda lately: loudest(lately) > 6_000)
    sounds.rest(True)
    sounds.surround("crowd")
    silent = waited_for(recorder, lambda lately: loudest(lately) == 0)
    sounds.rest(False)
    again = waited_for(recorder, lambda lately: loudest(lately) > 6_000)
    sounds.close()

    assert heard
    assert silent
    assert again


def test_small_sounds_have_a_loudness_of_their_own_and_do_not_pile_up(recorder):
    sounds = Sounds(Shelf(paper=hum()).find, Settings(volume=0, effects=5))

    for _ in range(20):
        sounds.play("paper")
    heard = waited_for(recorder, lambda lately: loudest(lately) > 1_500)
    played = loudest(array("h", recorder.read_bytes()))
    sounds.close()

    assert heard
    assert played < 3_500, "one of twenty, at a quarter of the full volume"


@pytest.mark.usefixtures("device")
def test_with_the_sound_off_nothing_is_looked_for_until_it_is_on_again():
    shelf = Shelf(rain=hum())
    sounds = Sounds(shelf.find, Settings(sound=False))

    sounds.surround("rain")
    sounds.play("paper")
    sounds.suit(Settings(sound=True))
    sounds.close()

    assert shelf.asked == ["rain"]


@pytest.mark.usefixtures("no_device")
def test_without_a_device_it_is_said_once_and_only_if_there_was_something_to_hear():
    quiet = Sounds(Shelf().find, Settings())
    quiet.surround("rain")
    quiet.close()
    heard = Sounds(Shelf(rain=hum(), paper=hum()).find, Settings())
    heard.surround("rain")
    heard.play("paper")
    heard.close()

    assert not quiet.lost()
    assert heard.lost()
    assert not heard.lost()


@pytest.mark.parametrize("kept", [b"", b"OggS", b"RIFF" + b"\0" * 40, b"\0" * (8 * 1024 * 1024 + 1)])
@pytest.mark.usefixtures("device")
def test_a_damaged_or_oversized_sound_is_silence(kept):
    shelf = Shelf(rain=kept, river=hum())
    sounds = Sounds(shelf.find, Settings())

    sounds.surround("rain")
    sounds.surround("river")
    sounds.close()

    assert shelf.asked == ["rain", "river"]


@pytest.mark.usefixtures("device")
def test_changing_to_mono_and_back_keeps_the_place_sounding():
    shelf = Shelf(rain=hum())
    sounds = Sounds(shelf.find, Settings())

    sounds.surround("rain")
    sounds.suit(Settings(mono=True))
    sounds.suit(Settings(mono=True, volume=2))
    sounds.close()

    assert shelf.asked == ["rain", "rain"]


@pytest.mark.usefixtures("device")
def test_its_thread_ends_with_it():
    sounds = Sounds(Shelf(rain=hum()).find, Settings())
    sounds.surround("rain")

    sounds.close()

    assert "sounds" not in {thread.name for thread in threading.enumerate()}


@given(st.integers(1, 2), st.lists(st.integers(-32_767, 32_767), max_size=3 * SLOPE))
def test_a_closed_loop_begins_where_it_ends_and_the_rest_of_it_is_as_before(ears, samples):
    before = array("h", samples[: len(samples) // ears * ears])
    frames = array("h", before)

    close_joint(memoryview(frames), ears)

    assert len(frames) == len(before)
    assert frames[ears * SLOPE :] == before[ears * SLOPE :]
    if len(frames) > ears * SLOPE:
        assert frames[:ears] == frames[-ears:]


def test_a_step_becomes_a_slope():
    frames = array("h", [0] * 1_000 + [2_400] * 1_000)

    close_joint(memoryview(frames), 1)

    steps = [abs(b - a) for a, b in itertools.pairwise(frames[:500])]
    assert frames[0] == 2_400
    assert max(steps) <= 10
