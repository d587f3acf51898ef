"""Words that nobody has read."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="words that nobody has read",
        messages=("'{document}' is only described, but gives words",),
        hints=(
            "if the words were read in a source, mark it `quoted`; if not, say what it is under `says: |`",
        ),
        why=(
            "A described document is one whose words nobody here has read: it says what the thing was and "
            "what it was about, and gives no words, because they would be invented."
        ),
    ),
    fr=Says(
        title="des mots que personne n’a lus",
        messages=("'{document}' est seulement décrit (described), mais donne un texte",),
        hints=(
            "si le texte a été lu dans une source, écrivez `quoted` ; sinon dites sous `says: |` ce que c'est",
        ),
        why=(
            "D'un document décrit, personne ici n'a lu le texte : on dit ce que c'était et de quoi il "
            "parlait, sans donner de mots, car ils seraient inventés."
        ),
    ),
    wrong={
        "record/documents.yaml": """\
order:
  title: An order pasted on the wall
  kind: order
  status: ▸described
  words: |
    Every man to his post.
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
    right={
        "record/documents.yaml": """\
order:
  title: An order pasted on the wall
  kind: order
  status: described
  says: |
    It called every man to his post.
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
