"""E020: more mistakes in a file."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="more mistakes in a file",
        messages=("there are {count} more mistakes in this file",),
        hints=("mend the ones above first: often they are the cause",),
        why=(
            "After twenty mistakes in one file the others are only counted. Many of them may go "
            "away when the first are mended."
        ),
    ),
    fr=Says(
        title="d'autres fautes dans un fichier",
        messages=("il y a encore {count} fautes dans ce fichier",),
        hints=("corrigez d'abord celles d'avant : elles sont souvent la cause des autres",),
        why=(
            "Après vingt fautes dans un même fichier, les suivantes sont seulement comptées. Beaucoup "
            "disparaîtront quand les premières seront corrigées."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    choices:
      - id: c0
        text: |
          Go.
        go: nowhere-0
      - id: c1
        text: |
          Go.
        go: nowhere-1
      - id: c2
        text: |
          Go.
        go: nowhere-2
      - id: c3
        text: |
          Go.
        go: nowhere-3
      - id: c4
        text: |
          Go.
        go: nowhere-4
      - id: c5
        text: |
          Go.
        go: nowhere-5
      - id: c6
        text: |
          Go.
        go: nowhere-6
      - id: c7
        text: |
          Go.
        go: nowhere-7
      - id: c8
        text: |
          Go.
        go: nowhere-8
      - id: c9
        text: |
          Go.
        go: nowhere-9
      - id: c10
        text: |
          Go.
        go: nowhere-10
      - id: c11
        text: |
          Go.
        go: nowhere-11
      - id: c12
        text: |
          Go.
        go: nowhere-12
      - id: c13
        text: |
          Go.
        go: nowhere-13
      - id: c14
        text: |
          Go.
        go: nowhere-14
      - id: c15
        text: |
          Go.
        go: nowhere-15
      - id: c16
        text: |
          Go.
        go: nowhere-16
      - id: c17
        text: |
          Go.
        go: nowhere-17
      - id: c18
        text: |
          Go.
        go: nowhere-18
      - id: c19
        text: |
          Go.
        go: nowhere-19
      - id: c20
        text: |
          Go.
        go: ▸nowhere-20
      - id: c21
        text: |
          Go.
        go: nowhere-21
      - id: c22
        text: |
          Go.
        go: nowhere-22
      - id: c23
        text: |
          Go.
        go: nowhere-23
      - id: c24
        text: |
          Go.
        go: nowhere-24
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
    },
    also=("E012",),
)
