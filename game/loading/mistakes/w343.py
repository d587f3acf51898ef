"""A long page."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a long page",
        messages=("the page '{scene}' can have {words} words",),
        hints=("180 fit a screen and a breath: cut a fifth, or make two pages of it",),
        why=(
            "A page is read at one go, also aloud by a teacher. What is counted is the page as it is "
            "shown, with what its conditions add."
        ),
    ),
    fr=Says(
        title="une longue page",
        messages=("la page « {scene} » peut avoir {words} mots",),
        hints=(
            "180 tiennent sur un écran et dans un souffle : coupez un cinquième, ou faites-en deux pages",
        ),
        why=(
            "Une page se lit d'un trait, et à voix haute en classe. On compte la page telle qu'elle "
            "est montrée, avec ce qu'ajoutent ses conditions."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  ▸street:
    status: invented
    text: |
      The shutters of the whole street are down, and behind every one of them somebody stands
      and listens.

      A cart goes by without a horse, pushed by two men who do not speak to each other or look
      up.

      You count the windows on the left side, since you have to count something while you wait
      here.

      A woman comes out with a pail, looks to the end of the street, and goes in again with the
      pail.

      From the river comes a sound like planks that fall, one after the other, from no great
      height.

      The baker has written on his door that there is no bread, and under it, smaller, that he
      is sorry.

      You hold the envelope flat against your side, under the coat, where it has begun to take
      your shape.

      The boy at the corner has been told to whistle, and has forgotten whether once or twice
      means go.

      Somewhere above you a wireless is turned up, and down, and up, by somebody who cannot
      decide.

      You think of the stairs at home, and of the one that creaks, and of who will hear it
      tonight.
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
      The shutters of the whole street are down, and behind every one of them somebody stands
      and listens.

      A cart goes by without a horse, pushed by two men who do not speak to each other or look
      up.

      You count the windows on the left side, since you have to count something while you wait
      here.

      A woman comes out with a pail, looks to the end of the street, and goes in again with the
      pail.

      From the river comes a sound like planks that fall, one after the other, from no great
      height.

      The baker has written on his door that there is no bread, and under it, smaller, that he
      is sorry.

      You hold the envelope flat against your side, under the coat, where it has begun to take
      your shape.

      The boy at the corner has been told to whistle, and has forgotten whether once or twice
      means go.
    ending: home
""",
    },
)
