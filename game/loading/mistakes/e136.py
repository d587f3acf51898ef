"""E136: conditions that stand too deep."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="conditions that stand too deep",
        messages=("this {{if …}} stands inside two others",),
        hints=("join conditions with 'and', or give one a name under 'derived:'",),
        why=("Conditions in a text go two deep and no deeper, so that a text can still be read."),
    ),
    fr=Says(
        title="des conditions trop emboîtées",
        messages=("ce {{if …}} est à l'intérieur de deux autres",),
        hints=("réunissez des conditions par 'and', ou donnez un nom à l'une d'elles sous 'derived:'",),
        why=(
            "Dans un texte, les conditions s'emboîtent deux fois et pas plus, pour que le texte reste "
            "lisible."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
flags:
  forged papers: You carry an identity card in another name.
meters:
  exposure: {from: 0, to: 5, words: {0: nobody knows you, 3: a sentry would look twice}}
  tiredness: {from: 0, to: 5}
states:
  cover: {one-of: [intact, shaken, blown]}
news:
  prefecture held: Who holds the Prefecture
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      {if forged papers}
      {if exposure below 3}
      ▸{if cover is intact}
      All is well.
      {end}
      {end}
      {end}
      You go.
    ending: home
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
flags:
  forged papers: You carry an identity card in another name.
meters:
  exposure: {from: 0, to: 5, words: {0: nobody knows you, 3: a sentry would look twice}}
  tiredness: {from: 0, to: 5}
states:
  cover: {one-of: [intact, shaken, blown]}
news:
  prefecture held: Who holds the Prefecture
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      {if forged papers}
      {if exposure below 3 and cover is intact}
      All is well.
      {end}
      {end}
      You go.
    ending: home
""",
    },
)
