"""A document quoted otherwise than it is."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a document quoted otherwise than it is",
        messages=("these lines do not stand in {ids}, which they cite",),
        hints=(
            "copy them from its `words:` or `english:` (`[…]` for what you leave out), or take the citation away if the document is not that one",
        ),
        why=(
            "Lines that begin with `> ` are one document quoted on the page. With a citation after them they "
            "are that document's words, so they stand in it, or in a quote of the entry."
        ),
    ),
    fr=Says(
        title="un document cité autrement qu’il n’est",
        messages=("ces lignes ne se trouvent pas dans {ids}, qu'elles citent",),
        hints=(
            "copiez-les de son `words:` ou `english:` (`[…]` pour ce que vous omettez), ou retirez la citation si ce n'est pas ce document",
        ),
        why=(
            "Les lignes qui commencent par `> ` sont un document reproduit sur la page. Suivies d'une "
            "citation, ce sont les mots de ce document : ils s'y trouvent donc, ou dans une citation de "
            "l'entrée."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-25
    status: invented
    text: |
      > ▸Every man to his barricade. [order]
    ending: home
""",
        "record/documents.yaml": """\
order:
  title: An order pasted on the wall
  kind: order
  when: 1944-08-20
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
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-25
    status: invented
    text: |
      > Every man to his post. [order]
    ending: home
""",
        "record/documents.yaml": """\
order:
  title: An order pasted on the wall
  kind: order
  when: 1944-08-20
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
