"""E057: the hour 24:00."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="the hour 24:00",
        messages=("'{found}' belongs to two days",),
        hints=("write 00:00 with the next day's date",),
        why=(
            "At midnight a new day begins: the hour after 23:59 is 00:00 of the next date. With "
            "24:00 nobody could tell which day is meant."
        ),
    ),
    fr=Says(
        title="l'heure 24:00",
        messages=("'{found}' appartient à deux jours",),
        hints=("écrivez 00:00 avec la date du lendemain",),
        why=(
            "À minuit commence un nouveau jour : après 23:59 vient 00:00 du lendemain. Avec 24:00, "
            "personne ne saurait de quel jour il s'agit."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    time: ▸24:00
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
    date: 1944-08-20
    time: 00:00
    text: |
      You are in the street.
    ending: home
""",
    },
)
