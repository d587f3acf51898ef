"""E114: too many parentheses."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="too many parentheses",
        messages=("parentheses stand more than twenty deep here",),
        hints=("give a part of the condition a name under 'derived:' in story.yaml",),
        why=(
            "Nobody can read such a condition. A derived name makes it readable: in danger: "
            "exposure at least 4 or cover is blown."
        ),
    ),
    fr=Says(
        title="trop de parenthèses",
        messages=("les parenthèses s'emboîtent ici plus de vingt fois",),
        hints=("donnez un nom à une partie de la condition, sous 'derived:' dans story.yaml",),
        why=(
            "Personne ne peut lire une telle condition. Un nom dérivé la rend lisible : in danger: "
            "exposure at least 4 or cover is blown."
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
      You are in the street.
    choices:
      - id: wait
        text: |
          Wait.
        needs: ((((((((((((((((((((▸(forged papers)))))))))))))))))))))
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
        needs: forged papers
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
