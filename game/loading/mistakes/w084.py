"""W084: an ending without a title."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="an ending without a title",
        messages=("the ending '{id}' has no title",),
        hints=(
            "did you mean '{nearest}'?",
            "add it under 'endings:' in story.yaml, such as '{id}: What you kept'",
        ),
        why=("Players read the title of an ending. Without one they see only its id."),
    ),
    fr=Says(
        title="une fin sans titre",
        messages=("la fin '{id}' n'a pas de titre",),
        hints=(
            "vouliez-vous dire '{nearest}' ?",
            "ajoutez-le sous 'endings:' dans story.yaml, comme '{id}: Ce que vous avez gardé'",
        ),
        why=("Les joueurs lisent le titre d'une fin. Sans lui, ils n'en voient que l'identifiant."),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: ▸hospital
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
    },
)
