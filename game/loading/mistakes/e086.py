"""E086: something that the original does not have."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="something that the original does not have",
        messages=(
            "the original has no {what} called '{id}'",
            "the original has no '{key}:' here",
            "the original has no chapter file called '{file}'",
        ),
        hints=(
            "did you mean '{nearest}'?",
            "an edition has the ids of the original and only its words",
        ),
        why=(
            "An edition gives the same scenes, choices and entries in other words. What the "
            "original does not have would never be shown."
        ),
    ),
    fr=Says(
        title="quelque chose que l'original n'a pas",
        messages=(
            "l'original n'a pas {what:de} '{id}'",
            "l'original n'a pas de '{key}:' ici",
            "l'original n'a pas de fichier de chapitre '{file}'",
        ),
        hints=(
            "vouliez-vous dire '{nearest}' ?",
            "une édition a les identifiants de l'original, et seulement ses mots",
        ),
        why=(
            "Une édition donne les mêmes scènes, choix et entrées en d'autres mots. Ce que l'original "
            "n'a pas ne serait jamais montré."
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
    text: |
      Vous êtes dans la rue.

  ▸quay:
    text: |
      Le quai.
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
