"""E130: a brace that opens nothing known."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a brace that opens nothing known",
        messages=("'{found}' is none of the forms that braces open",),
        hints=(
            "did you mean '{instead}'? For a brace in the text, write '\\{{'",
            "for a brace in the text, write '\\{{'",
        ),
        why=(
            "Braces open a condition {if …}, {else}, {end}, a variation {first: … | then: … | "
            "later: …} or {one of: … | …}, or the words of a meter or a state {exposure}. A brace "
            "that is only a sign of the text has a backslash before it: \\{."
        ),
    ),
    fr=Says(
        title="une accolade qui n'ouvre rien de connu",
        messages=("'{found}' n'est aucune des formes que les accolades ouvrent",),
        hints=(
            "vouliez-vous dire '{instead}' ? Pour une accolade dans le texte, écrivez '\\{{'",
            "pour une accolade dans le texte, écrivez '\\{{'",
        ),
        why=(
            "Les accolades ouvrent une condition {if …}, {else}, {end}, une variante {first: … | then: "
            "… | later: …} ou {one of: … | …}, ou les mots d'une jauge ou d'un état {exposure}. Une "
            "accolade qui n'est qu'un signe du texte est précédée d'une barre oblique inverse : \\{."
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
      You are ▸{exposur} here.
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
      You are here: {exposure}.
    ending: home
""",
    },
)
