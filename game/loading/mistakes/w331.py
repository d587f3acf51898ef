"""Two choices that are the same."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="two choices that are the same",
        messages=("'{choice}' leads to the same situation as '{other}'",),
        hints=("let it lead elsewhere, or leave something that a later page asks for",),
        why=(
            "The words differ, but whichever is taken, everything after it is the same. A player finds "
            "out on the second play."
        ),
    ),
    fr=Says(
        title="deux choix qui sont le même",
        messages=("« {choice} » mène à la même situation que « {other} »",),
        hints=("faites qu'il mène ailleurs, ou laisse quelque chose qu'une page demande plus tard",),
        why=(
            "Les mots diffèrent, mais la suite est la même quel que soit le choix. Le joueur s'en "
            "aperçoit la deuxième fois."
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
      - {id: walk, text: Walk home, go: home}
      - ▸{id: run, text: Run home, go: home}

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
      - {id: walk, text: Walk home, go: home}
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
