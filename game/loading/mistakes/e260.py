"""A character that no font can draw."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a character that no font can draw",
        messages=(
            "no font that comes with the program can draw '{character}' ({number}, {called})",
            "no font that comes with the program can draw {number}",
        ),
        hints=("write it in letters, or say it otherwise",),
        why=(
            "The fonts that come with the program hold the letters of the languages of Europe in Latin "
            "script, and the signs of print. A character outside them would stand on the page as an empty "
            "box."
        ),
    ),
    fr=Says(
        title="un caractère qu’aucune police ne peut dessiner",
        messages=(
            "aucune police fournie avec le programme ne peut dessiner « {character} » ({number})",
            "aucune police fournie avec le programme ne peut dessiner {number}",
        ),
        hints=("écrivez-le en lettres, ou dites-le autrement",),
        why=(
            "Les polices fournies avec le programme contiennent les lettres des langues d'Europe en écriture "
            "latine, et les signes d'imprimerie. Un autre caractère serait une case vide sur la page."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      Somebody has chalked a ▸☭ on the wall.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      Somebody has chalked a hammer and sickle on the wall.
    ending: home
""",
    },
)
