"""E096: a citation of nothing."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a citation of nothing",
        messages=("nothing in the record is called '{id}'",),
        hints=(
            "did you mean '[{nearest}]'?",
            "write the id of an entry or a document; if these are words of the text, write '\\[{id}]'",
        ),
        why=(
            "Brackets with an id in them cite the record. If you mean brackets as readers see "
            "them, put a backslash before the first: \\[sic]."
        ),
    ),
    fr=Says(
        title="une citation de rien",
        messages=("rien dans le dossier historique ne s'appelle '{id}'",),
        hints=(
            "vouliez-vous dire '[{nearest}]' ?",
            "écrivez l'identifiant d'une entrée ou d'un document ; si ce sont des mots du texte, écrivez '\\[{id}]'",
        ),
        why=(
            "Un identifiant entre crochets cite le dossier historique. Si vous voulez de vrais "
            "crochets, comme un lecteur les voit, placez une barre oblique inverse avant le premier : "
            "\\[sic]."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      He wrote: the bridg [▸sic].
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      He wrote: the bridg \\[sic].
    ending: home
""",
    },
)
