"""E005: an invisible character."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="an invisible character",
        messages=(
            "these quotation marks hold an invisible character ({number}, {name}), written with a backslash{escaped:!}",
            "there is an invisible character here ({number}, {name}), and more in lines {lines}",
            "there is an invisible character here ({number}, {name})",
        ),
        hints=(
            "take it out, or put the words below a bar (|), where a backslash hides nothing{escaped:!}",
            "delete it: put the cursor after it and press Backspace, or type the line again",
        ),
        why=(
            "Some characters cannot be seen: they ring a bell, turn the direction of writing, or "
            "have no width. They come with text that was copied from a web page or a PDF. On a "
            "page they could hide words or show them in another order, so none is allowed in a "
            "story."
        ),
    ),
    fr=Says(
        title="un caractère invisible",
        messages=(
            "ces guillemets contiennent un caractère invisible ({number}, {name:fr}), écrit avec une barre oblique inverse{escaped:!}",
            "il y a ici un caractère invisible ({number}, {name:fr}), et d'autres aux lignes {lines}",
            "il y a ici un caractère invisible ({number}, {name:fr})",
        ),
        hints=(
            "retirez-le, ou placez les mots sous une barre (|), où une barre oblique inverse ne cache rien{escaped:!}",
            "effacez-le : placez le curseur juste après et appuyez sur Retour arrière, ou tapez la ligne de nouveau",
        ),
        why=(
            "Certains caractères ne se voient pas : ils font sonner la machine, retournent le sens de "
            "l'écriture ou n'ont pas de largeur. Ils viennent avec un texte copié d'une page web ou "
            "d'un PDF. Sur une page, ils pourraient cacher des mots ou les montrer dans un autre ordre "
            "; une histoire n'en admet donc aucun."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the ▸\u202estreet.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
    },
)
