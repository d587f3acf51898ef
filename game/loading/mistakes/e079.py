"""E079: a former id that is still in use."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a former id that is still in use",
        messages=(
            "{used:!}'{old}' is still the id or name of something",
            "'{old}' was already claimed by '{other}'",
        ),
        hints=("delete it from 'was:', or rename the other",),
        why=(
            "'was:' tells old saves under which id to look now. A former id can belong to one "
            "thing only, and not to one that exists."
        ),
    ),
    fr=Says(
        title="un ancien identifiant encore employé",
        messages=(
            "{used:!}'{old}' est encore l'identifiant ou le nom de quelque chose",
            "'{old}' est déjà réclamé par '{other}'",
        ),
        hints=("retirez-le de 'was:', ou renommez l'autre",),
        why=(
            "'was:' dit aux anciennes parties gardées sous quel identifiant chercher maintenant. Un "
            "ancien identifiant n'appartient qu'à une chose, et pas à une chose qui existe."
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
      go: quay

  quay:
    was: ▸street
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
