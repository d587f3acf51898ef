"""A figure without a source."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a figure without a source",
        messages=("'{figure}' stands here without a source",),
        hints=("cite the entry that bears the figure, or leave the figure out",),
        why=(
            "Figures of dead, wounded, prisoners and weapons are what readers remember and repeat. In "
            "narration each needs an entry that says who counted."
        ),
    ),
    fr=Says(
        title="un chiffre sans source",
        messages=("« {figure} » est ici sans source",),
        hints=("citez la fiche qui porte ce chiffre, ou retirez-le",),
        why=(
            "Les chiffres de morts, de blessés, de prisonniers et d'armes sont ce qu'on retient et "
            "répète. Dans la narration, chacun demande une fiche qui dise qui a compté."
        ),
    ),
    wrong={
        "record/entries.yaml": """\
flag:
  says: |
    A flag was up by nine.
  certainty: one-source
  sources: [{id: primout, where: 19 August}]
""",
        "record/sources.yaml": """\
primout: {title: A chronology, year: 2014, kind: scholarship, seen: yes}
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: composite
    care: {warns: [death]}
    text: |
      A flag was up by nine. [flag]

      There were ▸forty dead in the square.
    ending: home
""",
    },
    right={
        "record/entries.yaml": """\
flag:
  says: |
    A flag was up by nine.
  certainty: one-source
  sources: [{id: primout, where: 19 August}]
""",
        "record/sources.yaml": """\
primout: {title: A chronology, year: 2014, kind: scholarship, seen: yes}
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: composite
    care: {warns: [death]}
    text: |
      A flag was up by nine. [flag]

      There were forty dead in the square. [flag]
    ending: home
""",
    },
)
