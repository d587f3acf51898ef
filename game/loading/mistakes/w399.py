"""More of the same."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    also=("W312",),
    en=Says(
        title="more of the same",
        messages=("{count} more of {kind} are not listed",),
        hints=("mend those that are, and check again",),
        why=("Of one kind of question ten are told. The others come up when those are answered."),
    ),
    fr=Says(
        title="d'autres du même genre",
        messages=("{count} de plus pour {kind} ne sont pas dans la liste",),
        hints=("corrigez celles qui y sont, et vérifiez de nouveau",),
        why=(
            "D'une sorte de question, dix sont dites. Les autres viendront quand celles-ci auront leur "
            "réponse."
        ),
    ),
    wrong={
        "story.yaml": """\
title: ▸An example
start: street
flags:
  spare one: You have it
  spare two: You have it
  spare three: You have it
  spare four: You have it
  spare five: You have it
  spare six: You have it
  spare seven: You have it
  spare eight: You have it
  spare nine: You have it
  spare ten: You have it
  spare eleven: You have it
endings:
  home: You are home
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
""",
    },
)
