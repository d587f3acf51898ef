"""What went wrong where YAML itself gives up, in the author's words."""

from __future__ import annotations

from game.loading.events import Unreadable, read_nodes
from game.loading.nodes import Node
from game.loading.source import SourceFile


def read_file(file: SourceFile) -> Node | None:
    """The nodes of a file; None where it is empty or cannot be read, which is reported."""
    try:
        return read_nodes(file.text, file.report)
    except Unreadable as problem:
        file.unreadable = True
        if problem.mark is not None:
            file.report("E042", problem.mark.line, problem.mark.column)
        return None
