"""Quoted words that nothing cited carries."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="quoted words that nothing cited carries",
        messages=('"{words}" does not stand in {ids}, which this sentence cites',),
        hints=(
            "quote what stands there word for word (`[…]` for what you leave out), or end the cited sentence before the speech",
        ),
        why=(
            "Words in quotation marks in a cited sentence are somebody's real words: they stand in the entry "
            "or document cited, in its text or its quotes, in the original or in translation. Capitals, "
            "punctuation and the form of quotation marks do not count. What a person of the story says goes "
            "into a sentence of its own, without a citation."
        ),
    ),
    fr=Says(
        title="des paroles que rien de cité ne porte",
        messages=("« {words} » ne se trouve pas dans {ids}, que cette phrase cite",),
        hints=(
            "citez mot pour mot ce qui s'y trouve (`[…]` pour ce que vous omettez), ou finissez la phrase citée avant la parole",
        ),
        why=(
            "Entre guillemets, dans une phrase citée, ce sont les vrais mots de quelqu'un : ils se trouvent "
            "dans l'entrée ou le document cité, dans son texte ou ses citations, dans la langue d'origine ou "
            "en traduction. Majuscules, ponctuation et forme des guillemets ne comptent pas. Ce que dit un "
            "personnage va dans une phrase à lui, sans citation."
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
      The poster says "▸Each man for himself." [order]
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
      The poster says "Every man to his post." [order]
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
