"""From a file's text to nodes; where YAML gives up, the cause in the author's words, mended so that
the rest of the file can be read too."""

from __future__ import annotations

import re
from typing import Final

from game.loading.events import Unreadable, read_nodes
from game.loading.nodes import Node
from game.loading.outline import Expected
from game.loading.source import SourceFile

MOST_CAUSES: Final = 20
_ODD_SPACES: Final = (
    "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_INDENT: Final = re.compile(r"^ *([^\S\n ][^\S\n]*)(?=\S)", re.MULTILINE)

STRUCTURAL: Final = frozenset((
    "E011", "E013", "E014", "E015", "E022", "E025", "E044", "E046", "E050", "E052", "E053", "E055", "E056", "E058",
    "E036", "E037", "E059", "E061", "E065", "E069", "E070", "E071",
))  # fmt: skip
"""Mistakes that a line in the wrong place may be the cause of."""


def read_file(file: SourceFile, expected: Expected) -> Node | None:
    """The nodes of a file; None where it is empty or cannot be read, which is reported."""
    _spaces_only(file)
    for _ in range(MOST_CAUSES):
        try:
            return read_nodes(file.text, file.report)
        except Unreadable as problem:
            if problem.mark is None or file.guessed or not mend(file, expected, values=True):
                if problem.mark is not None and not file.guessed and not file.mended:
                    file.report("E042", problem.mark.line, problem.mark.column)
                break
    file.unreadable = True
    return None


def mend(file: SourceFile, expected: Expected, *, values: bool) -> bool:
    """Reports the first line that stands or is written wrongly and puts it right; False if there is none."""
    # Only a mistake needs it, and the first page must not wait for it.
    from game.loading.shape import first_cause

    cause = first_cause(file.lines, expected, values=values)
    if cause is None or file.blamed(cause.line):
        return False
    file.lossy = file.lossy or cause.lossy
    file.settle(cause.code, cause.line, cause.column, cause.length, **cause.fields)
    return file.mend(cause.mended)


def _spaces_only(file: SourceFile) -> None:
    """Reports tabs and no-break spaces before the words of a line, once a file."""
    # Looking for each of the odd spaces is much faster than looking at each line.
    if not any(space in file.text for space in _ODD_SPACES):
        return
    found = list(_INDENT.finditer(file.text))
    for code, sign in (("E030", "\t"), ("E031", "")):
        places = [one for one in found if ("\t" in one[1]) == (code == "E030")]
        if not places:
            continue
        lines = [file.text.count("\n", 0, one.start()) for one in places]
        shown = ", ".join(str(line + 1) for line in lines[1:11]) + (" …" if len(lines) > 11 else "")
        first = places[0]
        file.settle(code, lines[0], first.start(1) - first.start(), len(first[1]), lines=shown)
        file.guessed = file.guessed or bool(sign)
        file.mend({line: re.sub(r"^\s+", _as_spaces, file.lines[line]) for line in lines})


def _as_spaces(indent: re.Match[str]) -> str:
    return re.sub(r"\s", " ", indent.group().replace("\t", "  "))
