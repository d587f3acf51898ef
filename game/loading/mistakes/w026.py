"""W026: quotation marks that will not be shown."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="quotation marks that will not be shown",
        messages=("the quotation marks around these words will not be shown",),
        hints=("write '{key}: |' and the words below it, with quotation marks if somebody says them",),
        why=(
            "Quotation marks right after a label hold its value together and are no part of the words. "
            "If somebody says these words, readers would not see it. In a text below a bar, quotation "
            "marks are just words, and are shown."
        ),
    ),
    fr=Says(
        title="des guillemets qui ne seront pas montrés",
        messages=("les guillemets qui entourent ces mots ne seront pas montrés",),
        hints=("écrivez '{key}: |' et les mots dessous, avec des guillemets si quelqu'un les dit",),
        why=(
            "Des guillemets placés juste après un mot-clé tiennent ensemble ce qui le suit et ne font pas "
            "partie des mots. Si quelqu'un dit ces mots, les lecteurs ne le verraient pas. Dans un texte sous "
            "une barre, les guillemets ne sont que des guillemets, et ils sont montrés."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    otherwise:
      text: ▸"Since when?"
      go: quay

  quay:
    text: |
      You are on the quay.
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
    otherwise:
      text: |
        "Since when?"
      go: quay

  quay:
    text: |
      You are on the quay.
    ending: home
""",
    },
)
