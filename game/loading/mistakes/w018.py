"""W018: two ids that look alike."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="two ids that look alike",
        messages=("'{id}' differs from '{other}' only in its accents",),
        hints=("give one of the two another id, so that nobody takes it for the other",),
        why=(
            "Two ids that differ only in an accent are easily mistaken for each other, by authors "
            "and by those who type them."
        ),
    ),
    fr=Says(
        title="deux identifiants qui se ressemblent",
        messages=("'{id}' ne diffère de '{other}' que par ses accents",),
        hints=("donnez à l'un des deux un autre identifiant, pour que personne ne les confonde",),
        why=(
            "Deux identifiants qui ne diffèrent que par un accent se confondent facilement, pour les "
            "auteurs et pour ceux qui les tapent."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    otherwise:
      go: quai-d-été

  quai-d-été:
    text: |
      A quay.
    ending: home

  ▸quai-d-ete:
    text: |
      Another quay.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    otherwise:
      go: summer-quay

  summer-quay:
    text: |
      A quay.
    ending: home
""",
    },
)
