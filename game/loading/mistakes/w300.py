"""A scene that no play comes to."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a scene that no play comes to",
        messages=(
            "nobody comes to '{scene}': '{way}' needs '{needs}', which never holds there",
            "nobody comes to '{scene}': '{way}' leads here when '{fork}', which never holds there",
            "nobody comes to '{scene}': in '{way}' a way written before it is always taken",
            "nobody comes to '{scene}': something else is always open beside '{otherwise}'",
            "nobody comes to '{scene}': no way leads here",
        ),
        hints=("lead somewhere to it, or take it out",),
        why=(
            "Every situation of the story was looked at, from its start and from each chapter begun by "
            "itself. In none of them is this page open. Either a way to it was forgotten, or its "
            "condition can never hold."
        ),
    ),
    fr=Says(
        title="une scène où nul ne parvient",
        messages=(
            "nul ne parvient à « {scene} » : « {way} » demande « {needs} », ce qui n'est jamais vrai à cet endroit",
            "nul ne parvient à « {scene} » : « {way} » y mène si « {fork} », ce qui n'est jamais vrai à cet endroit",
            "nul ne parvient à « {scene} » : dans « {way} » un chemin écrit avant lui est toujours pris",
            "nul ne parvient à « {scene} » : autre chose est toujours ouvert à côté de « {otherwise} »",
            "nul ne parvient à « {scene} » : aucun chemin n'y mène",
        ),
        hints=("menez-y quelque part, ou retirez-la",),
        why=(
            "Toutes les situations du récit ont été vues, depuis le début et depuis chaque chapitre "
            "commencé seul. Cette page n'est ouverte dans aucune. Un chemin a été oublié, ou sa "
            "condition n'est jamais vraie."
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
      - {id: on, text: Go home, go: home}

  ▸cellar:
    status: invented
    text: |
      A cellar.
    ending: home

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
      - {id: on, text: Go home, go: home}
      - {id: down, text: Go down, go: cellar}

  cellar:
    status: invented
    text: |
      A cellar.
    ending: home

  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
    },
)
