"""A paragraph that is never shown."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a paragraph that is never shown",
        messages=(
            "this is never shown: '{when}' never holds on '{scene}'",
            "this is never shown: nobody comes to '{scene}' so often",
        ),
        hints=("change its condition, or take the words out",),
        why=(
            "In no play does this page show these words. The condition is told as it stands; for an "
            "{else} it is the contrary of those before it."
        ),
    ),
    fr=Says(
        title="un paragraphe qui n'est jamais montré",
        messages=(
            "ceci n'est jamais montré : « {when} » n'est jamais vrai sur « {scene} »",
            "ceci n'est jamais montré : personne ne revient si souvent à « {scene} »",
        ),
        hints=("changez sa condition, ou retirez ces mots",),
        why=(
            "Dans aucune partie cette page ne montre ces mots. La condition est donnée telle quelle ; "
            "pour un {else}, c'est le contraire de celles qui précèdent."
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
      - {id: on, text: Go on, go: door}

  door:
    status: invented
    text: |
      {if key and not key}
      ▸The key turns.
      {end}
      A door.
    choices:
      - {id: in, text: Go in, go: home}

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
      - {id: on, text: Go on, go: door}

  door:
    status: invented
    text: |
      {if key}
      The key turns.
      {end}
      A door.
    choices:
      - {id: in, text: Go in, go: home}

  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
    },
)
