"""What was done is the only way on."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="what was done is the only way on",
        messages=("beside '{choice}' (recorded) every way leads at once to an ending",),
        hints=("let another way go on too",),
        why=(
            "Where the story ends for everyone who does not do what people then did, there is no "
            "choice: the page only says so."
        ),
    ),
    fr=Says(
        title="ce qui fut fait est la seule voie",
        messages=("à côté de « {choice} » (recorded), toutes les voies mènent aussitôt à une fin",),
        hints=("faites qu'une autre voie continue aussi",),
        why=(
            "Là où le récit finit pour qui ne fait pas ce qu'on fit alors, il n'y a pas de choix : la "
            "page n'en a que l'air."
        ),
    ),
    wrong={
        "record/entries.yaml": """\
flag:
  says: |
    A flag was up by nine.
  certainty: one-source
  sources: [{id: primout, where: 19 August}]
""",
        "record/sources.yaml": """\
primout: {title: A chronology, year: 2014, kind: scholarship, seen: yes}
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: composite
    text: |
      A flag was up by nine. [flag] You look away.
    choices:
      - ▸{id: go-near, text: Go near, history: recorded, record: flag, go: square}
      - {id: home, text: Go home, go: home}

  square:
    status: invented
    text: |
      A square.
    choices:
      - {id: cellar, text: Go down, go: cellar}
      - {id: home, text: Go home, go: home}

  cellar:
    status: invented
    text: |
      A cellar.
    ending: home

  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
    },
    right={
        "record/entries.yaml": """\
flag:
  says: |
    A flag was up by nine.
  certainty: one-source
  sources: [{id: primout, where: 19 August}]
""",
        "record/sources.yaml": """\
primout: {title: A chronology, year: 2014, kind: scholarship, seen: yes}
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: composite
    text: |
      A flag was up by nine. [flag] You look away.
    choices:
      - {id: go-near, text: Go near, history: recorded, record: flag, go: square}
      - {id: wait, text: Wait in the lane, go: lane}

  square:
    status: invented
    text: |
      A square.
    choices:
      - {id: home, text: Go home, go: home}

  lane:
    status: invented
    text: |
      A lane.
    choices:
      - {id: home, text: Go home, go: home}

  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
    },
)
