"""E060: not a place on the map."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="not a place on the map",
        messages=("'{key}:' takes two numbers, latitude and longitude",),
        hints=("write it as '{key}: [48.8547, 2.3467]'",),
        why=(
            "A point on the map is written as latitude and longitude in degrees, with points and "
            "not commas inside the numbers."
        ),
    ),
    fr=Says(
        title="ce n'est pas un point de la carte",
        messages=("'{key}:' demande deux nombres, la latitude et la longitude",),
        hints=("écrivez '{key}: [48.8547, 2.3467]'",),
        why=(
            "Un point de la carte s'écrit par sa latitude et sa longitude en degrés, avec un point et "
            "non une virgule à l'intérieur des nombres."
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
    ending: home
""",
        "record/places.yaml": """\
prefecture:
  name: Prefecture of Police
  at: ▸48.8547 north
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
    ending: home
""",
        "record/places.yaml": """\
prefecture:
  name: Prefecture of Police
  at: [48.8547, 2.3467]
""",
    },
)
