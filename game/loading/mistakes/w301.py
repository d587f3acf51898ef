"""A choice that is never open."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a choice that is never open",
        messages=(
            "'{choice}' is never open: '{needs}' never holds on this page",
            "'{choice}' is never open: something else always is",
            "'{choice}' is never open: it was always taken before",
        ),
        hints=("let its condition come true somewhere, or take the choice out",),
        why=("In every situation in which this page can be open, this choice is closed."),
    ),
    fr=Says(
        title="un choix qui n'est jamais ouvert",
        messages=(
            "« {choice} » n'est jamais ouvert : « {needs} » n'est jamais vrai sur cette page",
            "« {choice} » n'est jamais ouvert : autre chose l'est toujours",
            "« {choice} » n'est jamais ouvert : il a toujours été pris avant",
        ),
        hints=("faites que sa condition devienne vraie quelque part, ou retirez le choix",),
        why=("Dans toutes les situations où cette page peut être ouverte, ce choix est fermé."),
    ),
    wrong={
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
      - {id: take, text: Take the key, gain: key, go: yard}
      - {id: on, text: Go on, go: door}

  door:
    status: invented
    text: |
      A door.
    choices:
      - ▸{id: in, text: Go in, needs: key, go: home}
      - {id: away, text: Go away, go: cellar}

  yard:
    status: invented
    text: |
      A yard.
    choices:
      - {id: in, text: Go in, needs: key, go: home}
      - {id: away, text: Go away, go: cellar}

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
      - {id: on, text: Go on, go: door}
      - {id: take, text: Take the key, gain: key, go: door}

  door:
    status: invented
    text: |
      A door.
    choices:
      - {id: in, text: Go in, needs: key, go: home}
      - {id: away, text: Go away, go: cellar}

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
