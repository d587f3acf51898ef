"""E080: a former id in the story."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a former id in the story",
        messages=("'{id}' is a former id",),
        hints=("write '{now}'",),
        why=(
            "'was:' keeps old saves and walks working. In the story itself only the id of today "
            "is used, so that it can be found."
        ),
    ),
    fr=Says(
        title="un ancien identifiant dans l'histoire",
        messages=("'{id}' est un ancien identifiant",),
        hints=("écrivez '{now}'",),
        why=(
            "'was:' garde valables les anciennes parties et les parcours enregistrés. Dans l'histoire "
            "elle-même, on n'emploie que l'identifiant d'aujourd'hui, pour pouvoir le retrouver."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    otherwise:
      go: ▸bridge

  quay:
    was: bridge
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
    text: |
      You are in the street.
    otherwise:
      go: quay

  quay:
    was: bridge
    text: |
      You are in the street.
    ending: home
""",
    },
)
