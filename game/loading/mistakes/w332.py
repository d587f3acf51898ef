"""A choice that nothing later reads."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a choice that nothing later reads",
        messages=("nothing that comes after '{choice}' asks for what it changes",),
        hints=("let a later page show it, or change nothing here",),
        why=(
            "The choice changes something, but every page that asks for it lies before. What the "
            "player did comes back nowhere."
        ),
    ),
    fr=Says(
        title="un choix que rien ne relit",
        messages=("rien de ce qui suit « {choice} » ne demande ce qu'il change",),
        hints=("faites qu'une page le montre plus tard, ou ne changez rien ici",),
        why=(
            "Le choix change quelque chose, mais toutes les pages qui le demandent sont avant lui. Ce "
            "que le joueur a fait ne revient nulle part."
        ),
    ),
    wrong={
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
      - {id: key, text: Turn the key, needs: key, go: cellar}
      - ▸{id: lose, text: Throw the key away, lose: key, go: home}

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
      - {id: key, text: Turn the key, needs: key, go: cellar}
      - {id: on, text: Walk on, go: home}

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
