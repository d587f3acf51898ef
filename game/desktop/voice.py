"""Voice: the system's own, which reads aloud; a program beside ours, stopped whenever a key is pressed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

_WINDOWS: Final = (
    "Add-Type -AssemblyName System.Speech; "
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; "
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$culture = [Globalization.CultureInfo]::GetCultureInfo('{language}'); "
    "try {{ $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, $culture) }} catch {{ }}; "
    "$voice.Speak([Console]::In.ReadToEnd())"
)
PATIENCE: Final = 0.5
"""Seconds for the program that silences a voice: the reader waits for it."""

_LANGUAGES: Final = frozenset({"en", "fr"})
"""Languages a voice is asked for by name; any other is left to the voice."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A program that says what it reads from its standard input, and the one that silences it, if it needs one."""

    says: Callable[[str], Sequence[str]]
    hushes: Sequence[str] = ()


SPEAKERS: Final = {
    "say": Speaker(lambda _: ("say",)),
    "espeak-ng": Speaker(lambda language: ("espeak-ng", "--stdin", "-v", language or "en")),
    "spd-say": Speaker(
        lambda language: ("spd-say", "--wait", "--pipe-mode", "--language", language or "en"),
        ("spd-say", "--cancel"),
    ),
    "espeak": Speaker(lambda language: ("espeak", "--stdin", "-v", language or "en")),
    "powershell": Speaker(
        lambda language: (
            "powershell",
            "-NoProfile",
            "-NonInteractive",
            "-Command",
            _WINDOWS.format(language={"fr": "fr-FR"}.get(language, "en-US")),
        )
    ),
}
"""By the program's name, in the order they are looked for. `say` is macOS's only there."""

Find = Callable[[str], str | None]


def installed(find: Find = shutil.which, system: str = sys.platform) -> str | None:
    """The name of the first speaker that this computer has."""
    usable = {"say": system == "darwin", "powershell": system == "win32"}
    return next((name for name in SPEAKERS if usable.get(name, True) and find(name)), None)


class Voice:
    """Says one thing at a time; the next one, or silence, cuts it short. Never waits for a voice."""

    def __init__(self, find: Callable[[], str | None] = installed) -> None:
        self._find = find
        self._looked = False
        self._name: str | None = None
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def found(self) -> bool:
        """Whether this computer has a voice; looked for once."""
        if not self._looked:
            self._name, self._looked = self._find(), True
        return self._name is not None

    def say(self, words: Sequence[str], language: str) -> bool:
        """Say these, from now on, and nothing else; whether that could be begun."""
        self.hush()
        if not words or not self.found or self._name is None:
            return False
        speaker = SPEAKERS[self._name]
        command = speaker.says(language if language in _LANGUAGES else "")
        try:
            self.process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            assert self.process.stdin is not None
            with self.process.stdin as pipe:
                pipe.write("\n\n".join(words).encode())
        except OSError:
            self.hush()
            return False
        return True

    def hush(self) -> None:
        """Be silent at once."""
        if self.process is None:
            return
        speaking, self.process = self.process, None
        if speaking.poll() is None:
            speaking.kill()
            hushes = SPEAKERS[self._name].hushes if self._name else ()
            if hushes:
                with suppress(
                    OSError, subprocess.TimeoutExpired
                ):  # it was killed: silence is a matter of moments
                    subprocess.run(hushes, check=False, capture_output=True, timeout=PATIENCE)
        speaking.wait()
