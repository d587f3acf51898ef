"""E014: the same label twice."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="the same label twice",
        messages=(
            "'{key}:' stands here a second time; the first is in line {line}",
            "'{key}:' stands here a second time",
        ),
        hints=(
            "'{id}' is an id or a name of your own: give one of the two another",
            "keep one of the two, or join them: several effects stand in one list, such as 'gain: [forged papers, ration card]'",
        ),
        why=(
            "Under one thing each label stands once. Of two, the program would read only one, and "
            "nobody could see which."
        ),
    ),
    fr=Says(
        title="deux fois le même mot-clé",
        messages=(
            "'{key}:' revient ici une seconde fois ; la première est à la ligne {line}",
            "'{key}:' revient ici une seconde fois",
        ),
        hints=(
            "'{id}' est un identifiant ou un nom à vous : donnez-en un autre à l'un des deux",
            "gardez l'un des deux, ou réunissez-les : plusieurs effets tiennent dans une liste, comme 'gain: [forged papers, ration card]'",
        ),
        why=(
            "Pour une même chose, chaque mot-clé ne vient qu'une fois. De deux, le programme n'en "
            "lirait qu'un, et personne ne verrait lequel."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: The street
    ▸title: The quay
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
