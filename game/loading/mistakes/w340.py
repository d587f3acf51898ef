"""Three pages in a row with one way on."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="three pages in a row with one way on",
        messages=("'{scene}' is the third page in a row with one way on: {row}",),
        hints=("join two of them, or let the reader decide something",),
        why=("Two pages may lead to each other by a single way. At the third a player only turns pages."),
    ),
    fr=Says(
        title="trois pages de suite à une seule voie",
        messages=("« {scene} » est la troisième page de suite à une seule voie : {row}",),
        hints=("réunissez-en deux, ou laissez décider le lecteur",),
        why=(
            "Deux pages peuvent se suivre par une seule voie. À la troisième, le joueur ne fait que "
            "tourner les pages."
        ),
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
      - {id: on, text: Go on, go: yard}
      - {id: home, text: Go home, go: home}

  yard:
    status: invented
    text: |
      You are in the yard.
    choices:
      - {id: on, text: Go on, go: passage}

  passage:
    status: invented
    text: |
      You are in the passage.
    choices:
      - {id: on, text: Go on, go: stairs}

  ▸stairs:
    status: invented
    text: |
      You are in the stairs.
    choices:
      - {id: on, text: Go on, go: home}

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
      - {id: on, text: Go on, go: yard}
      - {id: home, text: Go home, go: home}

  yard:
    status: invented
    text: |
      You are in the yard.
    choices:
      - {id: on, text: Go on, go: stairs}

  stairs:
    status: invented
    text: |
      You are in the stairs.
    choices:
      - {id: on, text: Go on, go: home}

  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
    },
)
