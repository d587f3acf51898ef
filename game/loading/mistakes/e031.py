"""E031: a no-break space at the beginning of a line."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a no-break space at the beginning of a line",
        messages=(
            "there is a no-break space at the beginning of this line, and of lines {lines}",
            "there is a no-break space at the beginning of this line",
        ),
        hints=("delete what stands before the words and type ordinary spaces",),
        why=(
            "A no-break space looks like a space and is none. It comes with text that was copied "
            "from a web page or a word processor. Only ordinary spaces may stand before the words "
            "of a line."
        ),
    ),
    fr=Says(
        title="un espace insécable en début de ligne",
        messages=(
            "il y a un espace insécable au début de cette ligne, et des lignes {lines}",
            "il y a un espace insécable au début de cette ligne",
        ),
        hints=("effacez ce qui précède les mots et tapez des espaces ordinaires",),
        why=(
            "Un espace insécable ressemble à un espace et n'en est pas un. Il vient avec un texte copié "
            "d'une page web ou d'un traitement de texte. Seuls des espaces ordinaires se placent avant "
            "les mots d'une ligne."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
  ▸\xa0 title: The street
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
