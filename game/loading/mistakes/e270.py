"""A page with no way on."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a page with no way on",
        messages=(
            "on '{scene}' there can be no way on, begun with the chapter '{chapter}': {path}",
            "on '{scene}' there can be no way on: {path}",
        ),
        hints=("let one choice stand without a condition, or write otherwise:",),
        why=(
            "Every way through the story was tried, with all that a player may carry. On this page, "
            "after these steps, every choice is closed: the player could only undo. The steps are a "
            "shortest way to it; each names the page and the choice taken there."
        ),
    ),
    fr=Says(
        title="une page sans issue",
        messages=(
            "sur « {scene} » il peut n'y avoir aucune issue, en commençant par le chapitre « {chapter} » : {path}",
            "sur « {scene} » il peut n'y avoir aucune issue : {path}",
        ),
        hints=("laissez un choix sans condition, ou écrivez otherwise:",),
        why=(
            "Tous les chemins du récit ont été essayés, avec tout ce qu'un joueur peut avoir. Sur "
            "cette page, après ces pas, tous les choix sont fermés : il ne resterait qu'à revenir en "
            "arrière. Les pas sont un plus court chemin ; chacun nomme la page et le choix pris."
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
      - {id: take, text: Take the key, once: yes, gain: key, go: door}
      - {id: pass, text: Walk on, go: door}

  ▸door:
    status: invented
    text: |
      A door.
    choices:
      - {id: in, text: Go in, needs: key, go: home}

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
      - {id: take, text: Take the key, once: yes, gain: key, go: door}
      - {id: pass, text: Walk on, go: door}

  door:
    status: invented
    text: |
      A door.
    choices:
      - {id: in, text: Go in, needs: key, go: home}
      - {id: knock, text: Knock, go: cellar}

  home:
    status: invented
    text: |
      You are home.
    ending: home

  cellar:
    status: invented
    text: |
      A cellar.
    ending: home
""",
    },
)
