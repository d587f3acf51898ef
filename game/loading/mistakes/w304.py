"""A page from which no ending can be reached."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a page from which no ending can be reached",
        messages=(
            "from here no ending can be reached any more, begun with the chapter '{chapter}': {path}",
            "from here no ending can be reached any more: {path}",
        ),
        hints=("let one of the pages after it lead on",),
        why=(
            "There is always something to choose, but it all leads round and round. The steps are a "
            "shortest way to the page."
        ),
    ),
    fr=Says(
        title="une page d'où nulle fin ne peut être atteinte",
        messages=(
            "d'ici nulle fin ne peut plus être atteinte, en commençant par le chapitre « {chapter} » : {path}",
            "d'ici nulle fin ne peut plus être atteinte : {path}",
        ),
        hints=("faites qu'une des pages suivantes mène plus loin",),
        why=(
            "Il y a toujours un choix, mais tous tournent en rond. Les pas sont un plus court chemin "
            "vers la page."
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
      - {id: round, text: Go round the square, go: square}

  ▸square:
    status: invented
    text: |
      A square.
    choices:
      - {id: left, text: Turn left, go: lane}
      - {id: right, text: Turn right, go: arcade}

  lane:
    status: invented
    text: |
      A lane.
    choices:
      - {id: back-out, text: Back out, go: square}
      - {id: through, text: Go through, go: arcade}

  arcade:
    status: invented
    text: |
      An arcade.
    choices:
      - {id: lane, text: Into the lane, go: lane}
      - {id: square, text: To the square, go: square}

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
      - {id: round, text: Go round the square, go: square}

  square:
    status: invented
    text: |
      A square.
    choices:
      - {id: left, text: Turn left, go: lane}
      - {id: right, text: Turn right, go: arcade}

  lane:
    status: invented
    text: |
      A lane.
    choices:
      - {id: back-out, text: Back out, go: square}
      - {id: through, text: Go through, go: arcade}

  arcade:
    status: invented
    text: |
      An arcade.
    choices:
      - {id: lane, text: Into the lane, go: lane}
      - {id: square, text: To the square, go: square}
      - {id: out, text: Go home, go: home}

  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
    },
)
