"""The voice: a program of the system's, begun, cut short and never waited for."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from game.desktop.voice import SPEAKERS, Voice, installed

posix = pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for the voice")


def test_the_first_voice_found_is_taken_and_another_systems_is_not_looked_for():
    assert installed(lambda name: f"/bin/{name}", "linux") == "espeak-ng"
    assert installed(lambda name: f"/bin/{name}", "darwin") == "say"
    assert installed(lambda name: name if name == "powershell" else None, "win32") == "powershell"
    assert installed(lambda name: name if name == "powershell" else None, "linux") is None
    assert installed(lambda _: None, "linux") is None


def test_no_command_ever_holds_the_words_that_are_said():
    for speaker in SPEAKERS.values():
        assert "secret" not in " ".join(speaker.says("en"))
        assert speaker.says("fr") is not None


def test_without_a_voice_nothing_is_said_and_nothing_is_wrong():
    voice = Voice(lambda: None)

    assert not voice.found
    assert not voice.say(("Ours.",), "en")
    voice.hush()


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program named like a voice, which writes down what it hears and goes on until it is stopped."""
    program = tmp_path / "espeak-ng"
    heard = tmp_path / "heard"
    program.write_text(
        f'#!/bin/sh\necho "$$ $*" > "{tmp_path}/began.new"\ncat > "{heard}"\n'
        f'mv "{tmp_path}/began.new" "{tmp_path}/began"\nexec tail -f /dev/null\n'
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


@posix
def test_the_words_go_to_the_voice_and_the_next_ones_cut_it_short(stand_in: Path):
    voice = Voice()

    assert voice.say(("Ours.", "He saw « it »."), "fr")
    first = voice.process
    assert first is not None
    while not (stand_in / "began").exists():
        assert first.poll() is None
    assert (stand_in / "heard").read_text(encoding="utf-8") == "Ours.\n\nHe saw « it »."
    assert (stand_in / "began").read_text().split()[1:] == ["--stdin", "-v", "fr"]
    assert voice.say(("Next.",), "en")
    second = voice.process
    voice.hush()

    assert first.returncode is not None
    assert second is not None and second.returncode is not None
    assert voice.process is None


@posix
def test_a_voice_whose_silencer_hangs_or_is_gone_troubles_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    program = tmp_path / "spd-say"
    program.write_text("#!/bin/sh\nexec tail -f /dev/null\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr("game.desktop.voice.PATIENCE", 0.05)
    voice = Voice(lambda: "spd-say")

    voice.say(("Ours.",), "en")
    voice.hush()
    voice.say(("Ours.",), "en")
    program.unlink()
    voice.hush()

    assert voice.process is None
