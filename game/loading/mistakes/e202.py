"""A document without a source."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a document without a source",
        messages=("the document '{document}' has no source",),
        hints=("say where it can be read: `sources: [{{id: …, where: …}}]`",),
        why=(
            "Whatever the record claims, a reader can look it up: each entry, and each document that is not "
            "invented, names at least one source and the place in it."
        ),
    ),
    fr=Says(
        title="un document sans source",
        messages=("le document '{document}' n'a pas de source",),
        hints=("dites où on peut le lire : `sources: [{{id: …, where: …}}]`",),
        why=(
            "Tout ce que le dossier affirme, un lecteur peut le vérifier : chaque entrée, et chaque document "
            "qui n'est pas inventé, nomme au moins une source et l'endroit exact."
        ),
    ),
    wrong={
        "record/documents.yaml": """\
poster:
  title: A poster on the quay
  kind: poster
  status: ▸described
  says: |
    It calls on men of the district to report at six.
""",
    },
    right={
        "record/documents.yaml": """\
poster:
  title: A poster on the quay
  kind: poster
  status: described
  says: |
    It calls on men of the district to report at six.
  sources: [{id: museum-2014, where: room 3}]
""",
        "record/sources.yaml": """\
museum-2014:
  title: The Prefecture in August
  kind: museum
  year: 2014
  seen: yes
""",
    },
)
