"""A chapter longer than its minutes."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a chapter longer than its minutes",
        messages=(
            "even the shortest way takes about {shortest} minutes, not {minutes}",
            "half of all plays take more than {median} minutes, not {minutes}",
        ),
        hints=("raise minutes:, or shorten the chapter",),
        why=(
            "Counted are the words (150 a minute), 1.75 minutes a decision, and one to settle down; on "
            "the shortest way, and as the median of 200 plays by chance. A teacher plans a lesson by "
            "this number."
        ),
    ),
    fr=Says(
        title="un chapitre plus long que ses minutes",
        messages=(
            "même le plus court chemin prend environ {shortest} minutes, non {minutes}",
            "la moitié des parties prend plus de {median} minutes, non {minutes}",
        ),
        hints=("augmentez minutes:, ou raccourcissez le chapitre",),
        why=(
            "On compte les mots (150 par minute), 1,75 minute par décision, et une pour s'installer ; "
            "sur le plus court chemin, et comme médiane de 200 parties au hasard. Un professeur "
            "prévoit sa leçon d'après ce nombre."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street
minutes: ▸2

scenes:

  street:
    status: invented
    text: |
      You are in the street.
    choices:
      - {id: on, text: Go home, go: home}
      - {id: down, text: Go down, go: cellar}

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
minutes: 3

scenes:

  street:
    status: invented
    text: |
      You are in the street.
    choices:
      - {id: on, text: Go home, go: home}
      - {id: down, text: Go down, go: cellar}

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
