"""Quoted from a source that nobody read."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="quoted from a source that nobody read",
        messages=("'{document}' is quoted, but none of its sources has been read here",),
        hints=(
            "read the passage and give the source `seen: yes`, or mark the document `described` and leave out its words",
        ),
        why=(
            "The words of a quoted document are words that somebody here has read in one of its sources: that "
            "source has `seen: yes`. Words from memory, or from a search page, are not a document's words."
        ),
    ),
    fr=Says(
        title="cité d’après une source que personne n’a lue",
        messages=("'{document}' est cité (quoted), mais aucune de ses sources n'a été lue ici",),
        hints=(
            "lisez le passage et donnez à la source `seen: yes`, ou écrivez `described` et retirez le texte",
        ),
        why=(
            "Le texte d'un document cité, quelqu'un ici l'a lu dans l'une de ses sources : cette source porte "
            "`seen: yes`. Des mots de mémoire, ou d'une page de recherche, ne sont pas le texte d'un "
            "document."
        ),
    ),
    wrong={
        "record/documents.yaml": """\
order:
  title: An order pasted on the wall
  kind: order
  status: ▸quoted
  words: |
    Every man to his post.
  sources: [{id: combat-1944, where: room 3}]
""",
        "record/sources.yaml": """\
combat-1944:
  title: Combat
  kind: newspaper
  year: 1944
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
