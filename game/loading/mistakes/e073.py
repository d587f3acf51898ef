"""E073: a frame without a date."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a frame without a date",
        messages=("a page with 'frame: yes' needs its own date",),
        hints=("add 'date:' with the day on which it is told",),
        why=(
            "A frame is told later than what it tells of, so it does not carry on the date of the "
            "page before."
        ),
    ),
    fr=Says(
        title="un cadre sans date",
        messages=("une page avec 'frame: yes' a besoin d'une date à elle",),
        hints=("ajoutez 'date:' avec le jour où elle est racontée",),
        why=(
            "Un cadre est raconté plus tard que ce qu'il raconte : il ne reprend donc pas la date de la "
            "page d'avant."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸frame: yes
    text: |
      You are in the street.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    frame: yes
    date: 1946-03
    text: |
      You are in the street.
    ending: home
""",
    },
)
