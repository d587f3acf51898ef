"""Read and never set."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="read and never set",
        messages=(
            "the flag '{flag:!}{name}' is asked for, but nothing ever gives it",
            "the meter '{meter:!}{name}' is asked for, but nothing ever changes it",
            "the state '{state:!}{name}' is asked for, but nothing ever sets it",
            "the news '{news:!}{name}' is asked for, but nobody ever learns it",
        ),
        hints=("let a choice, an arrive or an alone change it",),
        why=("A condition or a text asks for this, but it always stays as it is at the start."),
    ),
    fr=Says(
        title="lu et jamais changé",
        messages=(
            "on demande la marque « {flag:!}{name} », mais rien ne la donne jamais",
            "on demande la jauge « {meter:!}{name} », mais rien ne la change jamais",
            "on demande l'état « {state:!}{name} », mais rien ne le fixe jamais",
            "on demande la nouvelle « {news:!}{name} », mais nul ne l'apprend jamais",
        ),
        hints=("faites qu'un choix, un arrive ou un alone la change",),
        why=("Une condition ou un texte le demande, mais il reste toujours comme au début."),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
flags:
  ▸key: You have the key
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.{if not key} You have no key.{end}
    choices:
      - {id: on, text: Go home, go: home}

  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
flags:
  key: You have the key
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.
    choices:
      - {id: take, text: Take the key, gain: key, go: door}
      - {id: pass, text: Walk on, go: door}

  door:
    status: invented
    text: |
      A door.
    choices:
      - {id: in, text: Go in, go: home}
      - {id: key, text: Turn the key, needs: key, go: cellar}

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
)
