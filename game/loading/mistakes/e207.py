"""Disputed, but nobody is said to disagree."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="disputed, but nobody is said to disagree",
        messages=("'{entry}' is labeled {label}, but does not say who holds what",),
        hints=("add `dispute: |` with the positions and who holds them",),
        why=(
            "A reader who is told that something is disputed, or a legend, wants to know between whom and "
            "about what. `dispute:` says it in a few lines."
        ),
    ),
    fr=Says(
        title="contesté, mais on ne dit pas par qui",
        messages=("'{entry}' porte l'étiquette {label}, mais ne dit pas qui soutient quoi",),
        hints=("ajoutez `dispute: |` avec les positions et ceux qui les tiennent",),
        why=(
            "Le lecteur à qui l'on dit qu'une chose est contestée, ou une légende, veut savoir entre qui et "
            "sur quoi. `dispute:` le dit en quelques lignes."
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
  certainty: ▸disputed
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
  certainty: disputed
  dispute: |
    The museum says nine in the morning, the newspaper says noon.
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
