"""E056: not a time."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="not a time",
        messages=("'{found}' is not a time",),
        hints=(
            "write '{key}: {instead}'",
            "write it as 07:30, 7h30, about 8, evening, or 07:00 to 09:00",
        ),
        why=(
            "Times are written as 7:30, 07:30, 7h30, 7 h 30 or 19.30; or as about 8, morning, "
            "evening, night; or as a span."
        ),
    ),
    fr=Says(
        title="ce n'est pas une heure",
        messages=("'{found}' n'est pas une heure",),
        hints=(
            "écrivez '{key}: {instead}'",
            "écrivez-la ainsi : 07:30, 7h30, about 8, evening, ou 07:00 to 09:00",
        ),
        why=(
            "Les heures s'écrivent 7:30, 07:30, 7h30, 7 h 30 ou 19.30 ; ou about 8 (vers huit heures), "
            "morning (matin), evening (soir), night (nuit) ; ou comme une durée, 07:00 to 09:00."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    time: ▸half past nine
    text: |
      You are in the street.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    time: 09:30
    text: |
      You are in the street.
    ending: home
""",
    },
)
