"""E092: something of another kind in the record."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="something of another kind in the record",
        messages=("'{id}' is {other} of the record, and {wanted} is expected here",),
        hints=("write the id of {wanted}",),
        why=(
            "Places, people, documents, sources and entries share one list of ids, but a scene's "
            "place is a place and a source is a source."
        ),
    ),
    fr=Says(
        title="une chose d'un autre genre dans le dossier historique",
        messages=("'{id}' est {other:un} du dossier historique, et il faut ici {wanted:un}",),
        hints=("écrivez un identifiant qui désigne {wanted:un}",),
        why=(
            "Les lieux, les personnes, les documents, les sources et les entrées partagent une seule "
            "liste d'identifiants, mais le lieu d'une scène est un lieu, et une source est une source."
        ),
    ),
    wrong={
        "record/entries.yaml": """\
taken:
  says: The Prefecture was taken.
  certainty: one-source
  sources: [memoir]
  place: ▸memoir
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
