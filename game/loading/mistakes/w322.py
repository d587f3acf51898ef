"""A source that nothing names."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a source that nothing names",
        messages=("nothing in the record rests on the source '{source}'",),
        hints=("name it where it was used: sources: [{{id: {source}, where: …}}]",),
        why=("Sources are listed for readers who want to look something up. Nothing leads to this one."),
    ),
    fr=Says(
        title="une source que rien ne nomme",
        messages=("rien dans le dossier ne repose sur la source « {source} »",),
        hints=("nommez-la là où elle sert : sources: [{{id: {source}, where: …}}]",),
        why=("Les sources sont là pour qui veut vérifier. Rien ne mène à celle-ci."),
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
▸museum: {title: A museum, year: 2019, kind: museum}
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
