"""Two choices with the same words."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="two choices with the same words",
        messages=("'{choice}' has the same words as '{other}', and both can be open",),
        hints=("say what is different about it",),
        why=("A player who reads two choices with the same words cannot choose between them."),
    ),
    fr=Says(
        title="deux choix aux mêmes mots",
        messages=("« {choice} » a les mêmes mots que « {other} », et les deux peuvent être ouverts",),
        hints=("dites ce qu'il a de différent",),
        why=("Qui lit deux choix aux mêmes mots ne peut choisir."),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.
    choices:
      - {id: on, text: Go on, go: home}
      - {id: off, text: ▸Go on, go: cellar}

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
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.
    choices:
      - {id: on, text: Go on, go: home}
      - {id: off, text: Go down, go: cellar}

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
