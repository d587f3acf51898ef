"""An entry that nothing uses."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="an entry that nothing uses",
        messages=("no page cites the entry '{entry}', and no choice or news leans on it",),
        hints=("cite it after the sentence it bears: [{entry}]",),
        why=("An entry earns its place by a sentence that needs it. No reader ever comes to this one."),
    ),
    fr=Says(
        title="une fiche que rien n'emploie",
        messages=("aucune page ne cite la fiche « {entry} », et ni choix ni nouvelle ne s'y appuie",),
        hints=("citez-la après la phrase qu'elle porte : [{entry}]",),
        why=("Une fiche mérite sa place par une phrase qui en a besoin. Nul lecteur ne parvient à celle-ci."),
    ),
    wrong={
        "record/entries.yaml": """\
▸flag:
  says: |
    A flag was up by nine.
  certainty: one-source
  sources: [{id: primout, where: 19 August}]
""",
        "record/sources.yaml": """\
primout: {title: A chronology, year: 2014, kind: scholarship, seen: yes}
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
    text: |
      A flag was up by nine. [flag] You look away.
    ending: home
""",
    },
)
