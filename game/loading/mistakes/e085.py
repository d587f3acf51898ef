"""E085: no such edition."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="no such edition",
        messages=("there is no edition called '{id}'",),
        hints=(
            "did you mean '{nearest}'?",
            "there is: {known}",
            "this story has only its original; an edition is a folder such as 'editions/fr/', which 'liaison edition' makes, followed by the story and '{id}'; else take '{id}' out",
        ),
        why=(
            "An edition is a folder under editions/ with the same outline and the words in "
            "another language or reading level."
        ),
    ),
    fr=Says(
        title="édition introuvable",
        messages=("il n'y a pas d'édition '{id}'",),
        hints=(
            "vouliez-vous dire '{nearest}' ?",
            "il y a : {known}",
            "cette histoire n'a que son original ; une édition est un dossier comme 'editions/fr/', que crée 'liaison edition', suivi de l'histoire et de '{id}' ; sinon, retirez '{id}'",
        ),
        why=(
            "Une édition est un dossier placé dans editions/, avec le même plan et les mots dans une "
            "autre langue ou pour un autre niveau de lecture."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
editions: [▸fr]
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
""",
    },
)
