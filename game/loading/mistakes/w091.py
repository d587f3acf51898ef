"""W091: the original has changed since."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="the original has changed since",
        messages=("the original of this has changed since it was translated",),
        hints=("compare the two, then write 'of: {now}'",),
        why=(
            "'of:' is a short print of the original words at the time they were translated. It no "
            "longer fits, so the original was changed since."
        ),
    ),
    fr=Says(
        title="l'original a changé depuis",
        messages=("l'original de ce texte a changé depuis sa traduction",),
        hints=("comparez les deux, puis écrivez 'of: {now}'",),
        why=(
            "'of:' est l'empreinte, en quatre signes, des mots de l'original au moment où ils ont été "
            "traduits. Elle ne correspond plus : l'original a donc été changé depuis."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
        "editions/fr/story.yaml": """\
title: Un exemple
language: fr
endings:
  home: Chez vous
""",
        "editions/fr/01-street.yaml": """\
chapter: La rue

scenes:

  street:
    of: ▸0000
    text: |
      Vous êtes dans la rue.
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
        "editions/fr/story.yaml": """\
title: Un exemple
language: fr
endings:
  home: Chez vous
""",
        "editions/fr/01-street.yaml": """\
chapter: La rue

scenes:

  street:
    text: |
      Vous êtes dans la rue.
""",
    },
)
