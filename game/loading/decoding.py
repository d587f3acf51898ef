"""From a file's bytes to text that a reader can trust: UTF-8, lines ended alike, nothing invisible."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Protocol

MAX_BYTES: Final = 1_000_000

INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
"""Control characters, overrides of the reading direction, and what has no width at all."""

PROCESSED: Final = (b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0", b"%PDF")
"""How the files of word processors begin: .docx and .odt, .rtf, .doc; and what they print."""

_SUSPECT_BYTES: Final = bytes(range(0x20)).translate(None, b"\t\n\r") + b"\x7f"
_HARMLESS_BYTES: Final = bytes(byte for byte in range(256) if byte not in _SUSPECT_BYTES)


class Report(Protocol):
    """Notes a mistake at a line and column counted from 0."""

    def __call__(self, code: str, line: int, column: int, length: int = 1, /, **fields: object) -> None: ...


def decode(data: bytes, report: Report) -> str:
    """The text of a file, in NFC and with `\\n` between lines; what was wrong with it is reported."""
    if data.startswith(PROCESSED):
        report("E040", 0, 0, 1, processor="yes")
        return ""
    text = _decoded(data, report)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        text = text.replace("\u2028", " ").replace("\u2029", " ")
        text = unicodedata.normalize("NFC", text)
    if data.translate(None, _HARMLESS_BYTES) or not text.isascii():
        text = _without_invisible(text, report)
    return text


def _decoded(data: bytes, report: Report) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        report("E004", 0, 0, 1, encoding="UTF-16")
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", errors="replace")
        text = data.decode("cp1252", errors="replace")
        line = before.count("\n")
        report("E004", line, len(before) - (before.rfind("\n") + 1), 1, encoding="Windows-1252")
        return text


def _without_invisible(text: str, report: Report) -> str:
    found = INVISIBLE.search(text)
    if found is None:
        return text
    lines = text[: found.start()].split("\n")
    others = sorted({text.count("\n", 0, one.start()) + 1 for one in INVISIBLE.finditer(text)} - {len(lines)})
    report(
        "E005",
        len(lines) - 1,
        len(lines[-1]),
        1,
        **named(found.group()),
        lines=", ".join(map(str, others[:10])) + (" …" if len(others) > 10 else ""),
    )
    return INVISIBLE.sub("", text)


def named(hidden: str) -> dict[str, str]:
    """What a message says of a character that cannot be seen: its number and its name."""
    return {
        "number": f"U+{ord(hidden):04X}",
        "name": unicodedata.name(hidden, "a control character").lower(),
    }
