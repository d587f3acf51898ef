"""A document that nobody can open."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a document that nobody can open",
        messages=("no scene offers the document '{document}', and no page cites it",),
        hints=("offer it in a scene: documents: [{document}]",),
        why=("A document is there to be opened. No page puts this one on the table."),
    ),
    fr=Says(
        title="un document que nul ne peut ouvrir",
        messages=("aucune scène ne propose le document « {document} », et aucune page ne le cite",),
        hints=("proposez-le dans une scène : documents: [{document}]",),
        why=("Un document est là pour être ouvert. Aucune page ne pose celui-ci sur la table."),
    ),
    wrong={
        "record/documents.yaml": """\
▸leaflet:
  title: A leaflet (invented)
  kind: leaflet
  status: invented
  words: |
    To arms.
""",
    },
    right={
        "record/documents.yaml": """\
leaflet:
  title: A leaflet (invented)
  kind: leaflet
  status: invented
  words: |
    To arms.
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    documents: [leaflet]
    text: |
      You are in the street.
    ending: home
""",
    },
)
