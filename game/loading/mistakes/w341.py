"""Few decisions in a chapter."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="few decisions in a chapter",
        messages=("one way through '{chapter}' has only {count} decisions",),
        hints=("five to eight make a lesson; put one more on the shortest way",),
        why=(
            "A decision is a page that is left by one of two or more ways. A lesson has time for five "
            "to eight of them. Chapters of fewer than eight scenes are not asked."
        ),
    ),
    fr=Says(
        title="peu de décisions dans un chapitre",
        messages=("un chemin à travers « {chapter} » n'a que {count} décisions",),
        hints=("cinq à huit font une leçon ; ajoutez-en une sur le plus court chemin",),
        why=(
            "Une décision est une page que l'on quitte par une voie sur deux ou plus. Une leçon a le "
            "temps d'en prendre cinq à huit. Les chapitres de moins de huit scènes ne sont pas "
            "concernés."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: ▸The street

scenes:

  street:
    status: invented
    text: |
      Corner 0.
    choices:
      - {id: on, text: Straight on, go: corner-1}
      - {id: round, text: Round by side 0, go: side-0}

  side-0:
    status: invented
    text: |
      Side street 0.
    choices:
      - {id: on, text: Turn back in, go: corner-1}

  corner-1:
    status: invented
    text: |
      Corner 1.
    choices:
      - {id: on, text: Straight on, go: corner-2}
      - {id: round, text: Round by side 1, go: side-1}

  side-1:
    status: invented
    text: |
      Side street 1.
    choices:
      - {id: on, text: Turn back in, go: corner-2}

  corner-2:
    status: invented
    text: |
      Corner 2.
    choices:
      - {id: on, text: Straight on, go: corner-3}
      - {id: round, text: Round by side 2, go: side-2}

  side-2:
    status: invented
    text: |
      Side street 2.
    choices:
      - {id: on, text: Turn back in, go: corner-3}

  corner-3:
    status: invented
    text: |
      Corner 3.
    choices:
      - {id: on, text: Straight on, go: home}
      - {id: round, text: Round by side 3, go: side-3}

  side-3:
    status: invented
    text: |
      Side street 3.
    choices:
      - {id: on, text: Turn back in, go: home}

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
      Corner 0.
    choices:
      - {id: on, text: Straight on, go: corner-1}
      - {id: round, text: Round by side 0, go: side-0}

  side-0:
    status: invented
    text: |
      Side street 0.
    choices:
      - {id: on, text: Turn back in, go: corner-1}

  corner-1:
    status: invented
    text: |
      Corner 1.
    choices:
      - {id: on, text: Straight on, go: corner-2}
      - {id: round, text: Round by side 1, go: side-1}

  side-1:
    status: invented
    text: |
      Side street 1.
    choices:
      - {id: on, text: Turn back in, go: corner-2}

  corner-2:
    status: invented
    text: |
      Corner 2.
    choices:
      - {id: on, text: Straight on, go: corner-3}
      - {id: round, text: Round by side 2, go: side-2}

  side-2:
    status: invented
    text: |
      Side street 2.
    choices:
      - {id: on, text: Turn back in, go: corner-3}

  corner-3:
    status: invented
    text: |
      Corner 3.
    choices:
      - {id: on, text: Straight on, go: corner-4}
      - {id: round, text: Round by side 3, go: side-3}

  side-3:
    status: invented
    text: |
      Side street 3.
    choices:
      - {id: on, text: Turn back in, go: corner-4}

  corner-4:
    status: invented
    text: |
      Corner 4.
    choices:
      - {id: on, text: Straight on, go: home}
      - {id: round, text: Round by side 4, go: side-4}

  side-4:
    status: invented
    text: |
      Side street 4.
    choices:
      - {id: on, text: Turn back in, go: home}

  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
    },
)
