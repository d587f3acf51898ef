"""A paragraph of a documented page that cites nothing."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a paragraph of a documented page that cites nothing",
        messages=("'{scene}' is a documented page, but nothing is cited here",),
        hints=("cite what the paragraph leans on, or let the page be composite",),
        why=(
            "A documented page promises that it is record. A paragraph of its narration without any "
            "citation may still be story."
        ),
    ),
    fr=Says(
        title="un paragraphe d'une page documentée qui ne cite rien",
        messages=("« {scene} » est une page documentée, mais rien n'est cité ici",),
        hints=("citez ce qui appuie le paragraphe, ou faites de la page une page composite",),
        why=(
            "Une page documentée promet d'être du dossier. Un paragraphe de narration sans citation "
            "peut encore être du récit."
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
    status: documented
    text: |
      A flag was up by nine. [flag]

      ▸It hung there all day.
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
    status: documented
    text: |
      A flag was up by nine. [flag]

      It hung there all day. [flag]
    ending: home
""",
    },
)
