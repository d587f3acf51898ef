"""Languages that are written out, where two letters are asked for."""

from __future__ import annotations

import re
from typing import Final

from game.loading.diagnostics import Diagnostic
from game.loading.nearest import plain
from game.loading.project import Project

_SHORT: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_MEANT: Final = {
    "en": "english anglais eng",
    "fr": "french francais francaise fra fre",
    "de": "german allemand deutsch ger deu",
    "es": "spanish espagnol espanol castellano spa esp",
    "it": "italian italien italiano ita",
    "nl": "dutch neerlandais nederlands nld",
    "pt": "portuguese portugais portugues por",
    "pl": "polish polonais polski pol",
}
_BY_NAME: Final = {name: short for short, names in _MEANT.items() for name in (short, *names.split())}


def languages(project: Project) -> list[Diagnostic]:
    """The story's language, or its edition's, where that is a name: the program goes by the short sign."""
    if project.story is None or (written := " ".join(project.story.language.split())) == "":
        return []
    if _SHORT.fullmatch(written) and _BY_NAME.get(written, written) == written:
        return []
    first = plain(written).partition("-")[0]
    return [project.note("W221", ("story", "language"), found=written, meant=_BY_NAME.get(first, ""))]
