"""Sound: it comes and goes in a thread, and a machine without a device plays on in silence."""

from __future__ import annotations

import io
import struct
import threading
import wave

import pytest

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
    shelf = Shelf(rain=hum(), river=hum())
    sounds = Sounds(shelf.find, Settings())

    for place in ("rain", "rain", "river", None, "rain"):
        sounds.surround(place)
    sounds.close()

    assert shelf.asked == ["rain", "river", "rain"]


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
