"""E011: an unknown label."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="an unknown label",
        messages=("'{key}' is no label of {what}",),
        hints=(
            "did you mean '{nearest}'?",
            "'{key}' belongs to {inner}, further in",
            "write one of: {known}",
            "look at the list of labels in scenes/README.md",
        ),
        why=(
            "A label the program does not know is most often a slip of the pen, or it stands in "
            "the wrong place. What stands after it would not appear in the story, so it is "
            "refused rather than passed over."
        ),
    ),
    fr=Says(
        title="un mot-clé inconnu",
        messages=("'{key}' n'est pas un mot-clé prévu pour {what:un}",),
        hints=(
            "vouliez-vous dire '{nearest}' ?",
            "'{key}' va avec {inner:un}, plus à droite",
            "écrivez l'un de ceux-ci : {known}",
            "regardez la liste des mots-clés dans scenes/README.md",
        ),
        why=(
            "Un mot-clé est le mot placé avant les deux-points, comme go: ou text: ; il reste en "
            "anglais quelle que soit la langue de l'histoire. Quand le programme n'en connaît pas un, "
            "c'est le plus souvent une faute de frappe, ou il n'est pas à sa place. Ce qui le suit ne "
            "paraîtrait pas dans l'histoire ; mieux vaut donc le refuser que de passer dessus."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸tittle: The street
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
    title: The street
    text: |
      You are in the street.
    ending: home
""",
    },
)
