"""E045: a dash too many."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a dash too many",
        messages=("a dash does not belong here",),
        hints=("delete the dash: '{key}:' is a label, not an item of a list",),
        why=(
            "Dashes stand before the items of a list: before each choice, each way, each source. "
            "Labels of one thing have none."
        ),
    ),
    fr=Says(
        title="un tiret de trop",
        messages=("un tiret n'a pas sa place ici",),
        hints=("effacez le tiret : '{key}:' est un mot-clé, et non un élément de liste",),
        why=(
            "Les tirets se placent devant les éléments d'une liste : devant chaque choix, chaque voie, "
            "chaque source. Les mots-clés d'une même chose n'en ont pas."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸- title: The street
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
    title: The street
    text: |
      You are in the street.
    ending: home
""",
    },
)
