"""E141: a name that has no words."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a name that has no words",
        messages=("'{found}' is {about} and has no words to show here",),
        hints=("write '{instead}' and the words you mean, then {{end}}",),
        why=(
            "Braces with a name in them show the words of a meter or a state. A flag, a derived "
            "name or a piece of news has none: what is shown under it, you write yourself."
        ),
    ),
    fr=Says(
        title="un nom qui n'a pas de mots",
        messages=("'{found}' est {about:un} et n'a pas de mots à montrer ici",),
        hints=("écrivez '{instead}' et les mots voulus, puis {{end}}",),
        why=(
            "Un nom entre accolades montre les mots d'une jauge ou d'un état. Une marque, un nom dérivé "
            "ou une nouvelle n'en a pas : ce qui se montre à sa place, c'est à vous de l'écrire."
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
      You have ▸{forged papers}.
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
      You have {if forged papers}papers{else}nothing{end}.
    ending: home
""",
    },
)
