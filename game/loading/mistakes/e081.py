"""E081: nothing of that id in the record."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="nothing of that id in the record",
        messages=("the record has no {wanted} called '{id}'",),
        hints=(
            "did you mean '{nearest}'?",
            "add it to the record, or write another id",
        ),
        why=(
            "Places, people, documents, sources and entries are named by their ids in record/. "
            "This id is not there."
        ),
    ),
    fr=Says(
        title="rien de ce nom dans le dossier historique",
        messages=("il n'y a pas {wanted:de} '{id}' dans le dossier historique",),
        hints=(
            "vouliez-vous dire '{nearest}' ?",
            "ajoutez-le dans record/, ou écrivez un autre identifiant",
        ),
        why=(
            "Les lieux, les personnes, les documents, les sources et les entrées se désignent par leurs "
            "identifiants dans record/. Celui-ci n'y est pas."
        ),
    ),
    wrong={
        "record/entries.yaml": """\
taken:
  says: The Prefecture was taken.
  certainty: one-source
  sources: [▸memoire]
""",
        "record/sources.yaml": """\
memoir:
  title: A memoir
  kind: testimony
  year: 1950
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.
    ending: home
""",
    },
    right={
        "record/entries.yaml": """\
taken:
  says: The Prefecture was taken.
  certainty: one-source
  sources: [memoir]
""",
        "record/sources.yaml": """\
memoir:
  title: A memoir
  kind: testimony
  year: 1950
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.
    ending: home
""",
    },
)
