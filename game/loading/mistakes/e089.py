"""E089: another number of variations than in the original."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="another number of variations than in the original",
        messages=("the original has {wanted} alternatives here, this text has {found}",),
        hints=("give as many alternatives as the original, in the same order",),
        why=(
            "A variation such as {one of: … | …} has as many alternatives in each edition as in "
            "the original, so that the same seed gives the same page."
        ),
    ),
    fr=Says(
        title="un autre nombre de variantes que dans l'original",
        messages=("l'original a ici {wanted:fr} possibilités, ce texte en a {found:fr}",),
        hints=("donnez autant de possibilités que l'original, dans le même ordre",),
        why=(
            "Une variante comme {one of: … | …} a autant de possibilités dans chaque édition que dans "
            "l'original, pour que le même tirage donne la même page."
        ),
    ),
    wrong={
        "record/entries.yaml": """\
taken:
  says: The Prefecture was taken.
  certainty: one-source
  sources: [memoir]
""",
        "record/sources.yaml": """\
memoir:
  title: A memoir
  kind: testimony
  year: 1950
""",
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
    status: invented
    text: |
      {one of: Rain. | Sun.}
    ending: home
""",
        "editions/fr/story.yaml": """\
title: Un exemple
language: fr
endings:
  home: Chez vous
""",
        "editions/fr/record/entries.yaml": """\
taken:
  says: La préfecture fut prise.
""",
        "editions/fr/record/sources.yaml": """\
memoir:
  title: Un mémoire
""",
        "editions/fr/01-street.yaml": """\
chapter: La rue

scenes:

  street:
    text: |
      ▸{one of: La pluie. | Le soleil. | Le vent.}
""",
    },
    right={
        "record/entries.yaml": """\
taken:
  says: The Prefecture was taken.
  certainty: one-source
  sources: [memoir]
""",
        "record/sources.yaml": """\
memoir:
  title: A memoir
  kind: testimony
  year: 1950
""",
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
    status: invented
    text: |
      {one of: Rain. | Sun.}
    ending: home
""",
        "editions/fr/story.yaml": """\
title: Un exemple
language: fr
endings:
  home: Chez vous
""",
        "editions/fr/record/entries.yaml": """\
taken:
  says: La préfecture fut prise.
""",
        "editions/fr/record/sources.yaml": """\
memoir:
  title: Un mémoire
""",
        "editions/fr/01-street.yaml": """\
chapter: La rue

scenes:

  street:
    text: |
      {one of: La pluie. | Le soleil.}
""",
    },
)
