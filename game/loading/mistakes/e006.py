"""E006: something too large."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="something too large",
        messages=(
            "this file is {size}; the limit is 1 MB",
            "there are more than {nodes} values in this file",
            "this stands {depth} levels deep and more, which nothing in a story needs",
            "this text is longer than {text} kB",
            "'{meter}' has more than {steps} steps",
            "this story has more than {scenes} scenes",
            "this story is larger than {story} MB",
        ),
        hints=(
            "divide the chapter into two files{size:!}",
            "give '{meter}' fewer steps: what players are told is words, not numbers",
            "divide it into smaller parts",
        ),
        why=(
            "There are limits, far beyond what a class could read, so that a broken file cannot "
            "keep the program busy for ever: 1 MB and 200,000 values a file, 20 levels, 64 kB a "
            "text, 20,000 scenes and 64 MB a story, 200 steps a meter."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
meters:
  exposure: {from: 0, to: ▸500}
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
