"""E084: an ending that is misspelt."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

_CHAPTER = """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: {ending}
"""

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="no such ending",
        messages=("there is no ending called '{id}', and no scene has the ending '{nearest}'",),
        hints=(
            "did you mean '{nearest}'? If not, add '{id}:' with its title under 'endings:' in story.yaml",
        ),
        why=(
            "The endings of a story and their titles stand under 'endings:' in story.yaml. Here a scene has "
            "one that does not stand there, and one that stands there is no scene's: most likely the two are "
            "the same, and one of them is misspelt."
        ),
    ),
    fr=Says(
        title="fin introuvable",
        messages=("aucune fin ne s'appelle '{id}', et aucune scène n'a la fin '{nearest}'",),
        hints=(
            "vouliez-vous dire '{nearest}' ? Sinon, ajoutez '{id}:' et son titre sous 'endings:' dans story.yaml",
        ),
        why=(
            "Les fins d'une histoire et leurs titres sont sous 'endings:' dans story.yaml. Ici, une scène en a "
            "une qui n'y est pas, et l'une de celles qui y sont n'est à aucune scène : ce sont sans doute les "
            "mêmes, et l'une des deux est mal écrite."
        ),
    ),
    wrong={"01-street.yaml": _CHAPTER.format(ending="▸hom")},
    right={"01-street.yaml": _CHAPTER.format(ending="home")},
)
