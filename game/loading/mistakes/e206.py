"""A testimony by somebody who was not there."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a testimony by somebody who was not there",
        messages=(
            "'{entry}' is labeled testimony, but '{source}' ({kind}) is not the word of somebody who was there",
        ),
        hints=("label it by what its sources bear: `one-source`, or `documented` with a second witness",),
        why=(
            "Testimony is what people who were there have told: sources of the kind `testimony` or `diary`. "
            "Where another kind of source says so too, the entry is more than testimony, and its label says "
            "which."
        ),
    ),
    fr=Says(
        title="un témoignage de quelqu’un qui n’y était pas",
        messages=(
            "'{entry}' porte l'étiquette testimony, mais '{source}' ({kind}) n'est pas la parole de quelqu'un qui y était",
        ),
        hints=(
            "choisissez l'étiquette d'après les sources : `one-source`, ou `documented` avec un second témoin",
        ),
        why=(
            "Un témoignage est ce que des gens présents ont raconté : des sources de genre `testimony` ou "
            "`diary`. Si une source d'un autre genre le dit aussi, l'entrée est plus qu'un témoignage, et son "
            "étiquette le dit."
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
  certainty: ▸testimony
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
  certainty: one-source
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
