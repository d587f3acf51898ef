"""Declared and never used."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="declared and never used",
        messages=("nothing in the story uses '{name}'",),
        hints=("take it out, or use it",),
        why=("story.yaml keeps track of this, but no choice changes it and nothing asks for it."),
    ),
    fr=Says(
        title="déclaré et jamais employé",
        messages=("rien dans le récit n'emploie « {name} »",),
        hints=("retirez-le, ou employez-le",),
        why=("story.yaml le suit, mais aucun choix ne le change et rien ne le demande."),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
flags:
  ▸key: You have the key
endings:
  home: You are home
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
flags:
  key: You have the key
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.
    choices:
      - {id: take, text: Take the key, gain: key, go: door}
      - {id: pass, text: Walk on, go: door}

  door:
    status: invented
    text: |
      A door.
    choices:
      - {id: in, text: Go in, go: home}
      - {id: key, text: Turn the key, needs: key, go: cellar}

  cellar:
    status: invented
    text: |
      A cellar.
    ending: home

  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
    },
)
