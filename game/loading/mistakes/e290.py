"""A kind of mistake treated in a way it cannot be."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a kind of mistake treated in a way it cannot be",
        messages=(
            "there is no kind of mistake '{unknown}'",
            "'{found}' is none of error, warning, off",
            "{mistake} is a mistake: it can be a warning, but not be off",
            "{kind} keeps the story from being played, whatever is written here",
        ),
        hints=(
            "did you mean {nearest}?",
            "write the code that check shows, and error, warning or off after it",
        ),
        why=(
            "Under check: in story.yaml you may say that a question counts as a mistake in your story "
            "(error) or that you know the answer (off), and that a mistake is only a question "
            "(warning). What keeps a story from being played cannot be changed."
        ),
    ),
    fr=Says(
        title="une sorte de faute traitée comme elle ne peut l'être",
        messages=(
            "il n'y a pas de sorte de faute « {unknown} »",
            "« {found} » n'est ni error, ni warning, ni off",
            "{mistake} est une faute : elle peut devenir warning, mais pas off",
            "{kind} empêche de jouer le récit, quoi qu'on écrive ici",
        ),
        hints=(
            "vouliez-vous dire {nearest} ?",
            "écrivez le code que check indique, puis error, warning ou off",
        ),
        why=(
            "Sous check: dans story.yaml, vous pouvez dire qu'une question compte comme une faute dans "
            "votre récit (error) ou que vous connaissez la réponse (off), et qu'une faute n'est qu'une "
            "question (warning). Ce qui empêche de jouer ne se change pas."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
check:
  W999: ▸off
endings:
  home: You are home
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
check:
  W343: off
endings:
  home: You are home
""",
    },
)
