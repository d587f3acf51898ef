"""E095: a way around a page that leads nowhere."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a way around a page that leads nowhere",
        messages=("'care' has '{key}:' but no 'go:', so nobody can skip the page",),
        hints=("add 'go:' with the scene that comes instead, or delete '{key}:'",),
        why=(
            "'care' with 'warns:' alone only warns. To let players skip the page it needs 'go:', "
            "and may then have 'instead:', which is read in its place, and effects."
        ),
    ),
    fr=Says(
        title="un moyen d'éviter une page qui ne mène nulle part",
        messages=("'care' a '{key}:' mais pas de 'go:' ; personne ne peut donc sauter la page",),
        hints=("ajoutez 'go:' avec la scène qui vient à la place, ou supprimez '{key}:'",),
        why=(
            "'care' avec 'warns:' seul ne fait qu'avertir. Pour qu'on puisse sauter la page, il lui "
            "faut 'go:', et il peut alors avoir 'instead:', lu à la place de la page, et des effets."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
    care:
      warns: [death]
      ▸instead: |
        Two men are led away.
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
    care:
      warns: [death]
""",
    },
)
