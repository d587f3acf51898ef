"""W221: a language that is written out."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

_CHAPTER = """\
chapter: La rue

scenes:

  street:
    status: invented
    text: |
      Vous êtes dans la rue.
    ending: home
"""

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a language that is written out",
        messages=("'{found}' is not the short sign of a language",),
        hints=("write '{meant}'", "write two small letters: 'en' for English, 'fr' for French"),
        why=(
            "The story's language is given in two small letters. French spaces, words such as 'Go on', "
            "and the voice that reads aloud go by them; a language written out has none of these."
        ),
    ),
    fr=Says(
        title="une langue écrite en toutes lettres",
        messages=("'{found}' n'est pas l'abréviation d'une langue",),
        hints=("écrivez '{meant}'", "écrivez deux minuscules : 'fr' pour le français, 'en' pour l'anglais"),
        why=(
            "La langue du récit s'écrit en deux minuscules. Les espaces à la française, des mots comme "
            "'Continuer' et la voix qui lit tout haut en dépendent ; une langue écrite en toutes lettres n'a "
            "rien de cela."
        ),
    ),
    wrong={
        "story.yaml": """\
title: Un exemple
language: ▸French
start: street
endings:
  home: Chez vous
""",
        "01-street.yaml": _CHAPTER,
    },
    right={
        "story.yaml": """\
title: Un exemple
language: fr
start: street
endings:
  home: Chez vous
""",
        "01-street.yaml": _CHAPTER,
    },
)
