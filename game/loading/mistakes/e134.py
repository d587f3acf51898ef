"""E134: something after the last else."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="something after the last else",
        messages=("'{found}' cannot stand after {{else}}",),
        hints=("{{else}} is the last part: put this before it, or end with {{end}} first",),
        why=("{else} is what is shown when nothing before it holds, so nothing can follow it but {end}."),
    ),
    fr=Says(
        title="quelque chose après le dernier else",
        messages=("'{found}' ne peut pas venir après {{else}}",),
        hints=("{{else}} est la dernière partie : placez ceci avant, ou finissez d'abord par {{end}}",),
        why=(
            "{else} est ce qui est montré quand rien d'avant n'est rempli : rien ne peut donc le "
            "suivre, sinon {end}."
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
      Papers.
      {else}
      None.
      ▸{else}
      What?
      {end}
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
      Papers.
      {else}
      None.
      {end}
    ending: home
""",
    },
)
