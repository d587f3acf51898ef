"""A recorded act without an entry."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a recorded act without an entry",
        messages=("'{choice}' is marked `history: recorded`, but names no entry that records it",),
        hints=("add `record:` with the entry's id, or mark it `plausible`",),
        why=(
            "After a choice is taken, the reader is told whether people did this. `recorded` says yes, so the "
            "choice names the entry where it can be read."
        ),
    ),
    fr=Says(
        title="un acte attesté sans entrée",
        messages=("'{choice}' porte `history: recorded`, mais ne nomme aucune entrée qui l'atteste",),
        hints=("ajoutez `record:` avec l'id de l'entrée, ou écrivez `plausible`",),
        why=(
            "Une fois le choix fait, le lecteur apprend si des gens ont agi ainsi. `recorded` dit oui : le "
            "choix nomme donc l'entrée où on peut le lire."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-19
    status: invented
    text: |
      A boy offers you a tricolor rosette.
    choices:
      - id: pin
        text: |
          Pin it on.
        history: ▸recorded
        go: home

  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-19
    status: invented
    text: |
      A boy offers you a tricolor rosette.
    choices:
      - id: pin
        text: |
          Pin it on.
        history: recorded
        record: rosettes
        go: home

  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
        "record/entries.yaml": """\
rosettes:
  says: |
    On 19 August 1944 people in the Latin Quarter wore tricolor rosettes.
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
