"""Values that are text: whole, and written so that nothing of them is lost."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from game.loading.nodes import Labels, Node, Text
from game.loading.outline import LABELS

if TYPE_CHECKING:
    from game.loading.reading import Owner, Reading

_LABEL_IN_TEXT: Final = re.compile(
    rf"^ *(?:- )?(?:{'|'.join(sorted(LABELS, key=len, reverse=True))}):(?: |$)", re.MULTILINE
)
_ENDED: Final = re.compile(r"[.!?…][\"”’'»\u202f\u00a0 ]*$")
_OPENING: Final = "\"“«‘'\u202f\u00a0 "
_NEW_PARAGRAPH: Final = ("{", "> ", "— ", "– ")


def label_of(owner: Owner) -> str:
    """The label that a value stands after; of an item of a list, the list's."""
    return next((label for label in reversed(owner) if not label.isdecimal()), owner[-1])


def runs_on(reading: Reading, node: Text, owner: Owner, *, prose: bool) -> bool:
    """Whether a text without a bar goes on in a way that is lost or was not meant; reported if so."""
    first, last = node.start.line, node.end.line
    if node.style in ("'", '"') and prose and node.label is not None and node.label.line < first:
        # Quotation marks below a label are meant as words, and would be lost.
        reading.file.blame_label("E025", node, owner[-1], key=label_of(owner))
        return True
    if node.style or first == last:
        return False
    following = [reading.file.lines[line].strip() for line in range(first + 1, last + 1)]
    prose = prose and not any(line.startswith("- ") for line in following)
    if prose:
        if "\n" in node.text or any(line.startswith(_NEW_PARAGRAPH) for line in following):
            reading.file.blame_label("E025", node, owner[-1], key=label_of(owner))
            return True
        return False
    line = next(n for n, words in enumerate(following, start=first + 1) if words)
    column = len(reading.file.lines[line]) - len(reading.file.lines[line].lstrip())
    reading.file.report("E044", line, column, 10_000, key=label_of(owner))
    return True


def text_of(reading: Reading, node: Node, owner: Owner, *, prose: bool = True) -> Text | None:
    """The node if it is text and whole; else what is wrong is reported."""
    if node.__class__ is Text:
        if node.end.line != node.start.line or node.style in ("'", '"'):
            if runs_on(reading, node, owner, prose=prose):
                return None
            if node.style == "|" and ":" in node.text and _LABEL_IN_TEXT.search(node.text):
                reading.gathered.suspicious = True
        if reading.file.commented and reading.file.cut_short(node):
            reading.file.blame("E039", node)
            return None
        return node
    key = label_of(owner)
    if isinstance(node, Labels) and node.label is not None and node.label.line < node.start.line:
        reading.file.blame_label("E025", node, key, key=key)
    elif isinstance(node, Labels):
        reading.file.blame("E050", node, key=key, labels=next(iter(node.values), ""))
    else:
        reading.file.blame("E050", node, key=key, dashes="yes")
    return None


def lost_dash(reading: Reading, item: Text) -> bool:
    """Whether an item of a list holds the next one too, whose dash is lost; reported if so.

    That is sure where a bar stands alone in its text, and all but sure where a line of words
    begins anew after one that ended.
    """
    lines = reading.file.lines[item.start.line : item.end.line + 1]
    for number, (before, after) in enumerate(pairwise(lines), start=item.start.line + 1):
        words = after.strip()
        begins = words.lstrip(_OPENING)[:1].isupper() and _ENDED.search(before)
        if words == "|" if item.style else begins:
            column = len(after) - len(after.lstrip())
            reading.file.report("E023", number, column, 10_000, next="yes")
            return True
    return False


def one(node: Node) -> str:
    """The text of a value that cannot be prose, spaces and line breaks squashed."""
    return " ".join(node.text.split()) if isinstance(node, Text) else ""


def plain_text(reading: Reading, node: Node, owner: Owner) -> str | None:
    text = text_of(reading, node, owner, prose=False)
    return None if text is None else one(text)
