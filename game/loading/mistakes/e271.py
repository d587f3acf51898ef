"""Back without a detour."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="back without a detour",
        messages=(
            "'go: back' can be reached without a detour, begun with the chapter '{chapter}': {path}",
            "'go: back' can be reached without a detour: {path}",
        ),
        hints=("lead there with detour: in place of go:, or name the scene to go to",),
        why=(
            "back returns from a detour to the page that left. On the way shown, nothing was left by a "
            "detour, so there is nothing to return to."
        ),
    ),
    fr=Says(
        title="back sans détour",
        messages=(
            "on peut arriver à « go: back » sans détour, en commençant par le chapitre « {chapter} » : {path}",
            "on peut arriver à « go: back » sans détour : {path}",
        ),
        hints=("menez-y par detour: au lieu de go:, ou nommez la scène",),
        why=(
            "back revient d'un détour à la page quittée. Sur le chemin indiqué, aucune page n'a été "
            "quittée par un détour : il n'y a rien où revenir."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.
    choices:
      - {id: look, text: Look up, detour: window}
      - {id: near, text: Go near, go: window}
      - {id: home, text: Go on, go: home}

  window:
    status: invented
    text: |
      A window.
    choices:
      - {id: down, text: Look down, go: ▸back}

  home:
    status: invented
    text: |
      You are home.
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
    choices:
      - {id: look, text: Look up, detour: window}
      - {id: on, text: Go home, go: home}

  window:
    status: invented
    text: |
      A window.
    choices:
      - {id: down, text: Look down, go: back}

  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
    },
)
