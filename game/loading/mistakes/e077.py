"""E077: a meter whose ends or words do not fit."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a meter whose ends or words do not fit",
        messages=(
            "the words of a meter begin at its lowest number, {begins}; these begin at {first}",
            "'{meter}' goes from {low} to {high}, which is no way up",
        ),
        hints=(
            "add the words for {begins}: 'words: {{{begins}: …, {first}: …}}'",
            "write the smaller number after 'from:' and the larger after 'to:'",
        ),
        why=(
            "A meter goes from a number up to a larger one, and if it has words, they begin at "
            "its lowest number: each holds up to the next."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
meters:
  exposure: {from: 5, to: ▸0}
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
meters:
  exposure: {from: 0, to: 5}
""",
    },
)
