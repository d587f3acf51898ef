"""E054: a number that is too small or too large."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a number that is too small or too large",
        messages=("{found} is outside {low} to {high}",),
        hints=("write a number from {low} to {high} after '{key}:'",),
        why=(
            "This number has a smallest and a largest value. A meter begins between its ends, and "
            "its words belong to numbers between them."
        ),
    ),
    fr=Says(
        title="un nombre trop petit ou trop grand",
        messages=("{found} n'est pas entre {low} et {high}",),
        hints=("écrivez après '{key}:' un nombre de {low} à {high}",),
        why=(
            "Ce nombre a un minimum et un maximum. Une jauge commence entre ses deux bornes, et ses "
            "mots vont avec des nombres pris entre elles."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
meters:
  exposure: {from: 0, to: 5, start: ▸7}
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
meters:
  exposure: {from: 0, to: 5, start: 2}
""",
    },
)
