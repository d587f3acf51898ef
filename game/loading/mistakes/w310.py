"""Set and never read."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="set and never read",
        messages=(
            "nothing ever asks for the flag '{flag:!}{name}'",
            "nothing ever asks for the meter '{meter:!}{name}'",
            "nothing ever asks for the state '{state:!}{name}'",
            "nothing ever asks for the news '{news:!}{name}'",
        ),
        hints=("let a condition or a text ask for it, or take it out",),
        why=(
            "Choices change this, but no condition, way or text depends on it: what the player did "
            "there comes back nowhere."
        ),
    ),
    fr=Says(
        title="changé et jamais lu",
        messages=(
            "rien ne demande jamais la marque « {flag:!}{name} »",
            "rien ne demande jamais la jauge « {meter:!}{name} »",
            "rien ne demande jamais l'état « {state:!}{name} »",
            "rien ne demande jamais la nouvelle « {news:!}{name} »",
        ),
        hints=("faites qu'une condition ou un texte la demande, ou retirez-la",),
        why=(
            "Des choix le changent, mais ni condition, ni chemin, ni texte n'en dépend : ce que le "
            "joueur a fait ne revient nulle part."
        ),
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
      You are in the street.
    choices:
      - {id: take, text: Take the key, gain: key, go: home}
      - {id: pass, text: Walk on, go: cellar}

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
