"""More choices than a reader holds."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="more choices than a reader holds",
        messages=("{count} choices can be open at once on '{scene}'",),
        hints=("four are enough: leave one out, or ask in two pages",),
        why=("A reader keeps three or four ways in mind; a class votes on A to D."),
    ),
    fr=Says(
        title="plus de choix qu'un lecteur n'en retient",
        messages=("{count} choix peuvent être ouverts ensemble sur « {scene} »",),
        hints=("quatre suffisent : retirez-en un, ou demandez en deux pages",),
        why=("Un lecteur garde trois ou quatre voies en tête ; une classe vote de A à D."),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  ▸street:
    status: invented
    text: |
      You are in the street.
    choices:
      - {id: kitchen, text: Into the kitchen, go: kitchen}
      - {id: attic, text: Into the attic, go: attic}
      - {id: yard, text: Into the yard, go: yard}
      - {id: shed, text: Into the shed, go: shed}
      - {id: home, text: Into the home, go: home}

  kitchen:
    status: invented
    text: |
      You are in the kitchen.
    ending: home

  attic:
    status: invented
    text: |
      You are in the attic.
    ending: home

  yard:
    status: invented
    text: |
      You are in the yard.
    ending: home

  shed:
    status: invented
    text: |
      You are in the shed.
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
      - {id: kitchen, text: Into the kitchen, go: kitchen}
      - {id: attic, text: Into the attic, go: attic}
      - {id: yard, text: Into the yard, go: yard}
      - {id: home, text: Into the home, go: home}

  kitchen:
    status: invented
    text: |
      You are in the kitchen.
    ending: home

  attic:
    status: invented
    text: |
      You are in the attic.
    ending: home

  yard:
    status: invented
    text: |
      You are in the yard.
    ending: home

  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
    },
)
