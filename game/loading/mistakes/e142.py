"""E142: a meter without words."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a meter without words",
        messages=(
            "'{found}' has no words to show here (also in lines {others})",
            "'{found}' has no words to show here",
        ),
        hints=("give it words in story.yaml, from its lowest number on: 'words: {{{lowest}: …}}'",),
        why=(
            "A meter is told in words, never in numbers. Under 'words:' in story.yaml each number "
            "says which words begin with it."
        ),
    ),
    fr=Says(
        title="une jauge sans mots",
        messages=(
            "'{found}' n'a pas de mots à montrer ici (de même aux lignes {others:fr})",
            "'{found}' n'a pas de mots à montrer ici",
        ),
        hints=(
            "donnez-lui des mots dans story.yaml, à partir de son plus petit nombre : 'words: {{{lowest}: …}}'",
        ),
        why=(
            "Une jauge se dit en mots, jamais en nombres. Sous 'words:', dans story.yaml, chaque nombre "
            "dit quels mots commencent avec lui."
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
      You are ▸{tiredness}.
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
      You are known: {exposure}.
    ending: home
""",
    },
)
