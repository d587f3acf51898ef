"""Many decisions in a chapter."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="many decisions in a chapter",
        messages=("one way through '{chapter}' has {count} decisions",),
        hints=("five to eight make a lesson; break the chapter in two, or take one out",),
        why=(
            "A decision is a page that is left by one of two or more ways. A lesson has time for five "
            "to eight of them."
        ),
    ),
    fr=Says(
        title="beaucoup de décisions dans un chapitre",
        messages=("un chemin à travers « {chapter} » a {count} décisions",),
        hints=("cinq à huit font une leçon ; coupez le chapitre en deux, ou retirez-en une",),
        why=(
            "Une décision est une page que l'on quitte par une voie sur deux ou plus. Une leçon a le "
            "temps d'en prendre cinq à huit."
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
      - {id: on, text: Straight on, go: corner-5}
      - {id: round, text: Round by side 4, go: side-4}

  side-4:
    status: invented
    text: |
      Side street 4.
    choices:
      - {id: on, text: Turn back in, go: corner-5}

  corner-5:
    status: invented
    text: |
      Corner 5.
    choices:
      - {id: on, text: Straight on, go: corner-6}
      - {id: round, text: Round by side 5, go: side-5}

  side-5:
    status: invented
    text: |
      Side street 5.
    choices:
      - {id: on, text: Turn back in, go: corner-6}

  corner-6:
    status: invented
    text: |
      Corner 6.
    choices:
      - {id: on, text: Straight on, go: corner-7}
      - {id: round, text: Round by side 6, go: side-6}

  side-6:
    status: invented
    text: |
      Side street 6.
    choices:
      - {id: on, text: Turn back in, go: corner-7}

  corner-7:
    status: invented
    text: |
      Corner 7.
    choices:
      - {id: on, text: Straight on, go: corner-8}
      - {id: round, text: Round by side 7, go: side-7}

  side-7:
    status: invented
    text: |
      Side street 7.
    choices:
      - {id: on, text: Turn back in, go: corner-8}

  corner-8:
    status: invented
    text: |
      Corner 8.
    choices:
      - {id: on, text: Straight on, go: home}
      - {id: round, text: Round by side 8, go: side-8}

  side-8:
    status: invented
    text: |
      Side street 8.
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
      - {id: on, text: Straight on, go: corner-5}
      - {id: round, text: Round by side 4, go: side-4}

  side-4:
    status: invented
    text: |
      Side street 4.
    choices:
      - {id: on, text: Turn back in, go: corner-5}

  corner-5:
    status: invented
    text: |
      Corner 5.
    choices:
      - {id: on, text: Straight on, go: corner-6}
      - {id: round, text: Round by side 5, go: side-5}

  side-5:
    status: invented
    text: |
      Side street 5.
    choices:
      - {id: on, text: Turn back in, go: corner-6}

  corner-6:
    status: invented
    text: |
      Corner 6.
    choices:
      - {id: on, text: Straight on, go: corner-7}
      - {id: round, text: Round by side 6, go: side-6}

  side-6:
    status: invented
    text: |
      Side street 6.
    choices:
      - {id: on, text: Turn back in, go: corner-7}

  corner-7:
    status: invented
    text: |
      Corner 7.
    choices:
      - {id: on, text: Straight on, go: home}
      - {id: round, text: Round by side 7, go: side-7}

  side-7:
    status: invented
    text: |
      Side street 7.
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
