"""A detour that comes to its own page."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a detour that comes to its own page",
        messages=(
            "a detour from '{scene}' comes to '{scene}' again before it returns, begun with the chapter '{chapter}': {path}",
            "a detour from '{scene}' comes to '{scene}' again before it returns: {path}",
        ),
        hints=("write go: back where the side page returns",),
        why=(
            "A detour is a visit: it leaves a page, and go: back returns to it. One that walks to the "
            "page it left would leave it a second time, and so on without end."
        ),
    ),
    fr=Says(
        title="un détour qui retrouve sa propre page",
        messages=(
            "un détour parti de « {scene} » retrouve « {scene} » avant d'être revenu, en commençant par le chapitre « {chapter} » : {path}",
            "un détour parti de « {scene} » retrouve « {scene} » avant d'être revenu : {path}",
        ),
        hints=("écrivez go: back là où la page annexe revient",),
        why=(
            "Un détour est une visite : il quitte une page, et go: back y revient. S'il retrouve à "
            "pied la page quittée, il la quitterait une deuxième fois, et ainsi sans fin."
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
      - {id: look, text: Look up, detour: ▸window}
      - {id: on, text: Go home, go: home}

  window:
    status: invented
    text: |
      A window.
    choices:
      - {id: down, text: Look down, go: street}
      - {id: away, text: Look away, go: back}

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
      - {id: down, text: Look down, go: home}
      - {id: away, text: Look away, go: back}

  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
    },
)
