"""An entry cited before it has begun."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="an entry cited before it has begun",
        messages=(
            "'{id}' ({begins}) begins after every page that leans on it: {scenes}",
            "'{id}' ({begins}) begins after this page ({at})",
            "'{id}' ({begins}) begins after the day of this page",
        ),
        hints=("cite it on a later page, or mend the date or time of the page or of the entry",),
        why=(
            "What a page tells cannot lean on what has not happened yet. An entry is compared with the page "
            "by its day, and by the hour when both have one, on its earliest reading; what `record:` names of "
            "a choice is compared by day only. A frame's page may cite what lies before its own date."
        ),
    ),
    fr=Says(
        title="une entrée citée avant d’avoir commencé",
        messages=(
            "'{id}' ({begins}) commence après toutes les pages qui s'appuient sur elle : {scenes}",
            "'{id}' ({begins}) commence après cette page ({at})",
            "'{id}' ({begins}) commence après le jour de cette page",
        ),
        hints=(
            "citez-la sur une page plus tardive, ou corrigez la date ou l'heure de la page ou de l'entrée",
        ),
        why=(
            "Ce qu'une page raconte ne peut s'appuyer sur ce qui n'est pas encore arrivé. Une entrée se "
            "compare à la page par le jour, et par l'heure quand les deux en ont une, dans sa lecture la plus "
            "précoce ; ce que `record:` nomme pour un choix, par le jour seulement. La page d'un cadre peut "
            "citer ce qui précède sa propre date."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-19
    time: 07:40
    status: documented
    text: |
      They are singing inside. [▸singing]
    ending: home
""",
        "record/entries.yaml": """\
singing:
  says: |
    On 19 August 1944 the Marseillaise was sung in the courtyard of the Prefecture.
  date: 1944-08-19
  time: about 9
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
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-19
    time: 09:10
    status: documented
    text: |
      They are singing inside. [singing]
    ending: home
""",
        "record/entries.yaml": """\
singing:
  says: |
    On 19 August 1944 the Marseillaise was sung in the courtyard of the Prefecture.
  date: 1944-08-19
  time: about 9
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
