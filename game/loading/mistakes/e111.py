"""E111: words that belong to nothing."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="words that belong to nothing",
        messages=("'{found}' does not fit here",),
        hints=(
            "write '{instead}'",
            "join two conditions by and, or; write effects as a list",
        ),
        why=("These words follow something that is already complete, and nothing joins them to it."),
    ),
    fr=Says(
        title="des mots qui ne se rattachent à rien",
        messages=("'{found}' n'a pas sa place ici",),
        hints=(
            "écrivez '{instead}'",
            "reliez deux conditions par and ou or ; écrivez les effets en liste",
        ),
        why=("Ces mots suivent quelque chose qui est déjà complet, et rien ne les y relie."),
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
      You are in the street.
    choices:
      - id: wait
        text: |
          Wait.
        needs: exposure at least 3 ▸forged papers
        go: stay
    otherwise:
      go: quay

  quay:
    text: |
      You are on the quay.
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
      You are in the street.
    choices:
      - id: wait
        text: |
          Wait.
        needs: exposure at least 3 and forged papers
        go: stay
    otherwise:
      go: quay

  quay:
    text: |
      You are on the quay.
    ending: home
""",
    },
)
