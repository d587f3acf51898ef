"""A quoted document without words."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a quoted document without words",
        messages=("'{document}' is quoted, but has no words",),
        hints=("give its words under `words: |`, or mark it `described` and say under `says: |` what it is",),
        why=(
            "A quoted document gives words that somebody here has read in a source. Where nobody has read "
            "them, it is `described`."
        ),
    ),
    fr=Says(
        title="un document cité sans paroles",
        messages=("'{document}' est cité (quoted), mais n'a pas de texte",),
        hints=(
            "donnez son texte sous `words: |`, ou écrivez `described` et dites sous `says: |` ce qu'il est",
        ),
        why=(
            "Un document cité donne des mots que quelqu'un ici a lus dans une source. Si personne ne les a "
            "lus, il est `described`."
        ),
    ),
    wrong={
        "record/documents.yaml": """\
order:
  title: An order pasted on the wall
  kind: order
  status: ▸quoted
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
  status: quoted
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
)
