"""E115: not an id."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="not an id",
        messages=("'{found}' is not the id of a {about}",),
        hints=("write '{instead}'",),
        why=(
            "After visited stands the id of a scene, after read that of a document, after chose a "
            "scene and a choice with a point between: chose quay.wait."
        ),
    ),
    fr=Says(
        title="ce n'est pas un identifiant",
        messages=("'{found}' ne peut pas désigner {about:un}",),
        hints=("écrivez '{instead}'",),
        why=(
            "Après visited vient l'identifiant d'une scène, après read celui d'un document, après chose "
            "une scène et un choix avec un point entre les deux : chose quay.wait."
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
        needs: visited ▸The Quay
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
        needs: visited quay
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
