"""Where the text player sits: lines out, folded to the terminal; lines in, from a person or a pipe."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from game.terminal.lines import Line, clean, fold
from game.words import say

PROMPT = "> "


class Desk:
    """Standard input and output. `person`: somebody types and reads here, else it is a pipe."""

    def __init__(self, person: bool) -> None:
        self.person = person

    def speak(self, lines: Iterable[Line]) -> None:
        """Print these lines, folded to the width of the terminal, not at all on a pipe."""
        for text in fold(lines, self._width()):
            print(text)

    def tell(self, sentence: str) -> None:
        """Say what is no part of the story."""
        print(clean(sentence), file=sys.stderr)

    def lines(self) -> Iterator[str]:
        """What is typed, until the input ends. A pipe's lines are printed too: so they can be read
        between the answers."""
        if self.person:
            with suppress(ImportError):
                # Loaded for what it does to `input`: editing the line, and going back to earlier ones.
                importlib.import_module("readline")
        while True:
            try:
                typed = input(PROMPT) if self.person else sys.stdin.readline()
            except EOFError:
                return
            if not self.person:
                if not typed:
                    return
                print(PROMPT + clean(typed.strip()))
            yield typed

    def ask(self, ways: Sequence[str]) -> int:
        """Which of these numbered ways the person takes, from 0; EOFError if they leave instead."""
        self.speak([Line(f"{number}. {way}", hang=3) for number, way in enumerate(ways, 1)])
        for typed in self.lines():
            if typed.strip().casefold() in {"quit", say("terminal.word.quit")}:
                break
            number = typed.strip().rstrip(".")
            if number.isdecimal() and number in map(str, range(1, len(ways) + 1)):
                return int(number) - 1
            self.speak([Line(say("terminal.no-such-number", number=typed.strip(), count=len(ways)))])
        raise EOFError

    def _width(self) -> int | None:
        if not self.person:
            return None
        try:
            return os.get_terminal_size(sys.stdout.fileno()).columns
        except OSError:
            return 80
