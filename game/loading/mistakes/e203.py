"""Documented by one witness only."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="documented by one witness only",
        messages=(
            "'{entry}' is labeled documented, but {sources} are one witness: each of them repeats {origin}",
            "'{entry}' is labeled documented, but has only one witness",
        ),
        hints=("label it `one-source`, or add a second source that does not repeat the first",),
        why=(
            "Documented means that two witnesses say so who do not repeat each other, and that somebody here "
            "has read at least one of them. A source that `follows` another is the same witness, however many "
            "repeat it."
        ),
    ),
    fr=Says(
        title="documenté par un seul témoin",
        messages=(
            "'{entry}' porte l'étiquette documented, mais {sources} sont un seul témoin : chacune répète {origin}",
            "'{entry}' porte l'étiquette documented, mais n'a qu'un témoin",
        ),
        hints=("écrivez `one-source`, ou ajoutez une seconde source qui ne répète pas la première",),
        why=(
            "Documenté veut dire que deux témoins le disent sans se répéter l'un l'autre, et que quelqu'un "
            "ici a lu au moins l'un d'eux. Une source qui en suit une autre (`follows`) est le même témoin, "
            "quel que soit le nombre de celles qui la répètent."
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
  sources: [{id: museum-2014, where: room 3}, {id: web-2020, where: the page on the 19th}]
""",
        "record/sources.yaml": """\
museum-2014:
  title: The Prefecture in August
  kind: museum
  year: 2014
  seen: yes
web-2020:
  title: A page that repeats the museum
  kind: web
  year: 2020
  follows: museum-2014
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
