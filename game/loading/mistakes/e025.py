"""E025: the bar of a text is missing."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="the bar of a text is missing",
        messages=(
            "{after:!}nothing stands after the bar; the text begins in the next line",
            "the text below '{key}:' needs a bar",
        ),
        hints=(
            "{after:!}put the text below, two spaces further in",
            "write '{key}: |' and the text below it, two spaces further in",
        ),
        why=(
            "A text of more than a few words stands below its label, two spaces further in, and "
            "the label's line ends with a bar: |. The bar says that everything below is words, "
            "whatever signs are in it."
        ),
    ),
    fr=Says(
        title="il manque la barre d'un texte",
        messages=(
            "{after:!}rien ne suit la barre ; le texte commence à la ligne suivante",
            "le texte sous '{key}:' demande une barre verticale",
        ),
        hints=(
            "{after:!}placez le texte dessous, deux espaces plus à droite",
            "écrivez '{key}: |' et le texte dessous, deux espaces plus à droite",
        ),
        why=(
            "Un texte de plus de quelques mots se place sous son mot-clé, deux espaces plus à droite, "
            "et la ligne du mot-clé finit par une barre verticale : |. La barre annonce que tout ce qui "
            "suit dessous, ce sont des mots, quels que soient leurs signes."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸text:
      He says: "Wait: not yet."
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      He says: "Wait: not yet."
    ending: home
""",
    },
)
