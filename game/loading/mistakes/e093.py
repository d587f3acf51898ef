"""E093: a document's words without its status."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a document's words without its status",
        messages=("'{id}' has words but does not say whose they are",),
        hints=("add 'status: quoted' if you have read them in a source, or 'status: invented'",),
        why=(
            "Readers must know whether the words of a document are its real words, read in a "
            "source, or words written for the story."
        ),
    ),
    fr=Says(
        title="le texte d'un document sans son statut",
        messages=("'{id}' donne un texte mais ne dit pas de qui sont les mots",),
        hints=("ajoutez 'status: quoted' si vous les avez lus dans une source, ou 'status: invented'",),
        why=(
            "Les lecteurs doivent savoir si les mots d'un document sont les vrais, lus dans une source, "
            "ou des mots écrits pour l'histoire."
        ),
    ),
    wrong={
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
        "record/documents.yaml": """\
leaflet:
  title: A leaflet
  ▸words: |
    To the people of Paris!
  sources: [memoir]
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
        "record/documents.yaml": """\
leaflet:
  title: A leaflet
  status: quoted
  words: |
    To the people of Paris!
  sources: [memoir]
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
