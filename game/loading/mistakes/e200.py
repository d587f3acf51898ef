"""A documented page without an entry."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a documented page without an entry",
        messages=("'{scene}' is marked documented, but cites nothing of the record outside conditions",),
        hints=(
            "write `[entry-id]` after a sentence that every reader sees, or mark the page `composite` or `invented`",
        ),
        why=(
            "A documented page tells what happened. At least one of its sentences, one that every reader "
            "sees, names the entry (or a document that is not invented) it rests on. A citation inside `{if "
            "…}` or a variation is not enough: some readers would see a documented page that rests on "
            "nothing."
        ),
    ),
    fr=Says(
        title="une page documentée sans entrée",
        messages=("'{scene}' est marquée documented, mais ne cite rien du dossier en dehors des conditions",),
        hints=(
            "écrivez `[id-de-l-entrée]` après une phrase que chaque lecteur voit, ou marquez la page `composite` ou `invented`",
        ),
        why=(
            "Une page documentée raconte ce qui s'est passé. Au moins une de ses phrases, que chaque lecteur "
            "voit, nomme l'entrée (ou un document non inventé) sur laquelle elle repose. Une citation dans "
            "`{if …}` ou dans une variante ne suffit pas : certains lecteurs verraient une page documentée "
            "qui ne repose sur rien."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-19
    status: ▸documented
    text: |
      A flag hangs over the Prefecture.
    ending: home
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
