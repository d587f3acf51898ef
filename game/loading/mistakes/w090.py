"""W090: words that an edition does not give."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="words that an edition does not give",
        messages=(
            "{count} texts of '{file}' are not in this edition, first {first}",
            "one text of '{file}' is not in this edition: {first}",
            "'{file}' is not in this edition",
        ),
        hints=("the original's words are shown in their place; add them when you can",),
        why=("Where an edition has no words of its own, the original's are shown, and readers are told so."),
    ),
    fr=Says(
        title="des mots qu'une édition ne donne pas",
        messages=(
            "{count} textes de '{file}' ne sont pas dans cette édition ; le premier est {first}",
            "un texte de '{file}' n'est pas dans cette édition : {first}",
            "'{file}' n'est pas dans cette édition",
        ),
        hints=("les mots de l'original sont montrés à la place ; ajoutez-les quand vous pourrez",),
        why=(
            "Là où une édition n'a pas de mots à elle, ceux de l'original sont montrés, et les lecteurs "
            "en sont avertis."
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
▸chapter: La rue
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
