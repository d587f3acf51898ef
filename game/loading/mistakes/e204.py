"""Documented, but nobody read it."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="documented, but nobody read it",
        messages=("'{entry}' is labeled documented, but none of its sources has been read here",),
        hints=("read one and give it `seen: yes` in sources.yaml, or label the entry `one-source`",),
        why=(
            "Documented means that two independent witnesses say so and that somebody here has read a passage "
            "of at least one of them (`seen: yes`). What is only known to be in a book is not yet documented."
        ),
    ),
    fr=Says(
        title="documenté, mais personne ne l’a lu",
        messages=("'{entry}' porte l'étiquette documented, mais aucune de ses sources n'a été lue ici",),
        hints=("lisez-en une et donnez-lui `seen: yes` dans sources.yaml, ou écrivez `one-source`",),
        why=(
            "Documenté veut dire que deux témoins indépendants le disent et que quelqu'un ici a lu un passage "
            "d'au moins l'un d'eux (`seen: yes`). Ce dont on sait seulement que c'est dans un livre n'est pas "
            "encore documenté."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-19
    status: documented
    text: |
      A flag hangs over the Prefecture. [flag-up]
    ending: home
""",
        "record/entries.yaml": """\
flag-up:
  says: |
    On 19 August 1944 a flag was raised over the Prefecture.
  date: 1944-08-19
  certainty: ▸documented
  sources: [{id: museum-2014, where: room 3}, {id: combat-1944, where: front page}]
""",
        "record/sources.yaml": """\
museum-2014:
  title: The Prefecture in August
  kind: museum
  year: 2014
combat-1944:
  title: Combat
  kind: newspaper
  year: 1944
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-19
    status: documented
    text: |
      A flag hangs over the Prefecture. [flag-up]
    ending: home
""",
        "record/entries.yaml": """\
flag-up:
  says: |
    On 19 August 1944 a flag was raised over the Prefecture.
  date: 1944-08-19
  certainty: documented
  sources: [{id: museum-2014, where: room 3}, {id: combat-1944, where: front page}]
""",
        "record/sources.yaml": """\
museum-2014:
  title: The Prefecture in August
  kind: museum
  year: 2014
  seen: yes
combat-1944:
  title: Combat
  kind: newspaper
  year: 1944
""",
    },
)
