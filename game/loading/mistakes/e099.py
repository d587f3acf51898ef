"""E099: a label that only a choice of the list has."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

_CHAPTER = """\
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
    otherwise:
{lines}      go: quay

  quay:
    text: |
      You are on the quay.
    ending: home
"""

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a label that only a choice has",
        messages=("{what} has no '{key}:'; only a choice has one",),
        hints=(
            "{id:!}delete the line: its id is always {what}",
            "{care:!}delete the line: whoever may skip the page may always skip it, in the words of 'instead:'",
            "delete the line, or make it a choice: {what} is what stays open when no choice is",
        ),
        why=(
            "'otherwise' is the one way on when no choice is open, so nothing may close it; and 'care' "
            "is always offered. Both have a fixed id. Only the choices of the list have an 'id:', "
            "'needs:', 'locked:' and 'once:'."
        ),
    ),
    fr=Says(
        title="un mot-clé que seul un choix peut avoir",
        messages=("{what:un} n'a pas de '{key}:' ; seul un choix peut en avoir un",),
        hints=(
            "{id:!}supprimez la ligne : son identifiant est toujours {what:un}",
            "{care:!}supprimez la ligne : qui peut sauter la page le peut toujours, avec les mots de 'instead:'",
            "supprimez la ligne, ou faites-en un choix : {what:un} est ce qui reste ouvert quand aucun choix ne l'est",
        ),
        why=(
            "'otherwise' est la seule suite quand aucun choix n'est ouvert : rien ne peut donc le fermer ; "
            "et 'care' est toujours offert. Tous deux ont un identifiant fixe. Seuls les choix de la liste "
            "ont 'id:', 'needs:', 'locked:' et 'once:'."
        ),
    ),
    wrong={"01-street.yaml": _CHAPTER.format(lines="      ▸id: leave\n")},
    right={"01-street.yaml": _CHAPTER.format(lines="")},
)
