"""Standard input and output made safe: any letter on any terminal, no traceback from a closed pipe."""

from __future__ import annotations

import codecs
import os
import sys
import unicodedata
from io import TextIOWrapper

PLAIN = "liaison-plain"
# What old code pages and ASCII lack and a reader can do without.
_STAND_INS = {
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "‘": "'",
    "’": "'",
    "—": "-",
    "–": "-",
    "…": "...",
    "·": "-",
    "•": "*",
    "œ": "oe",
    "Œ": "OE",
    "æ": "ae",
    "Æ": "AE",
    "ß": "ss",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
}


def plain(error: UnicodeError) -> tuple[str, int]:
    """For a terminal that lacks a letter: the letter without its accent, or `?`."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    return "".join(map(_stand_in, missing)), error.end


def _stand_in(char: str) -> str:
    if char in _STAND_INS:
        return _STAND_INS[char]
    base = unicodedata.normalize("NFKD", char).encode("ascii", "ignore").decode("ascii")
    return base or ("" if unicodedata.combining(char) else "?")


def prepare_streams() -> None:
    """Let every letter through in some form, and lines go out as soon as they are whole."""
    codecs.register_error(PLAIN, plain)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=PLAIN, line_buffering=True)
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")


def utf8_streams() -> None:
    """For programs at the other end: UTF-8 and plain line ends, whatever this system is used to."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")


def pipe_is_closed() -> None:
    """The reader at the other end has gone: what Python still wants to write at exit goes nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def at_a_terminal() -> bool:
    """Whether a person reads and types here."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))
