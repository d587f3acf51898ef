"""E055: not a date."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="not a date",
        messages=(
            "{year:!}there is no year in '{found}'",
            "'{found}' is not a date",
        ),
        hints=(
            "write '{key}: {instead}'",
            "{year:!}write a year in figures, such as '{key}: 1944'",
            "write it as 1944-08-19, 1944-08, 1944 or 19 August 1944",
        ),
        why=(
            "Dates are written as 1944-08-19, 1944-08, 1944, or 19 August 1944 (19 août 1944). In "
            "the record, 'A to B' stands for a span. The day must exist."
        ),
    ),
    fr=Says(
        title="ce n'est pas une date",
        messages=(
            "{year:!}il n'y a pas d'année dans '{found}'",
            "'{found}' n'est pas une date",
        ),
        hints=(
            "écrivez '{key}: {instead}'",
            "{year:!}écrivez une année en chiffres, comme '{key}: 1944'",
            "écrivez-la ainsi : 1944-08-19, 1944-08, 1944 ou 19 août 1944",
        ),
        why=(
            "Les dates s'écrivent 1944-08-19, 1944-08, 1944 ou 19 août 1944. Dans le dossier "
            "historique, 'A to B' désigne une durée. Le jour doit exister."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: ▸19/08/1944
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
    date: 1944-08-19
    text: |
      You are in the street.
    ending: home
""",
    },
)
