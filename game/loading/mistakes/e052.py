"""E052: yes or no is expected here."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="yes or no is expected here",
        messages=("'{found}' is neither yes nor no",),
        hints=("write '{key}: yes' or '{key}: no'",),
        why=("This label takes yes or no (oui and non, true and false are understood too)."),
    ),
    fr=Says(
        title="oui ou non est attendu ici",
        messages=("'{found}' n'est ni oui ni non",),
        hints=("écrivez '{key}: yes' ou '{key}: no'",),
        why=("Ce mot-clé demande yes ou no (oui et non, true et false sont compris aussi)."),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    choices:
      - id: wait
        text: |
          Wait.
        once: ▸sometimes
        go: stay
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    choices:
      - id: wait
        text: |
          Wait.
        once: yes
        go: stay
""",
    },
)
