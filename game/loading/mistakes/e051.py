"""E051: not one of the words that can stand here."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="not one of the words that can stand here",
        messages=("'{found}' is none of the words that can stand after '{key}:'",),
        hints=(
            "did you mean '{nearest}'? It can be: {words}",
            "write one of: {words}",
        ),
        why=("After some labels only a few words can stand, and each has its meaning."),
    ),
    fr=Says(
        title="ce n'est pas l'un des mots possibles ici",
        messages=("'{found}' n'est aucun des mots qui peuvent suivre '{key}:'",),
        hints=(
            "vouliez-vous dire '{nearest}' ? Les mots possibles : {words}",
            "écrivez l'un de ceux-ci : {words}",
        ),
        why=(
            "Après certains mots-clés, seuls quelques mots sont possibles, et chacun a son sens. Ils "
            "restent en anglais, comme les mots-clés."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: ▸inventad
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
    status: invented
    text: |
      You are in the street.
    ending: home
""",
    },
)
