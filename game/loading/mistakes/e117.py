"""E117: an effect of another form."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="an effect of another form",
        messages=("'{found}' is not how '{about}:' is written",),
        hints=("write '{instead}'",),
        why=(
            "gain and lose take flags; change takes a meter and a step, such as exposure +1; set "
            "takes a state or a meter with is; learn and tell take news with as and a rung."
        ),
    ),
    fr=Says(
        title="un effet d'une autre forme",
        messages=("'{found}' n'est pas la façon d'écrire '{about}:'",),
        hints=("écrivez '{instead}'",),
        why=(
            "gain et lose prennent des marques ; change prend une jauge et un pas, comme exposure +1 ; "
            "set prend un état ou une jauge avec is ; learn et tell prennent une nouvelle avec as et un "
            "échelon."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
flags:
  forged papers: You carry an identity card in another name.
meters:
  exposure: {from: 0, to: 5, words: {0: nobody knows you, 3: a sentry would look twice}}
  tiredness: {from: 0, to: 5}
states:
  cover: {one-of: [intact, shaken, blown]}
news:
  prefecture held: Who holds the Prefecture
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    choices:
      - id: wait
        text: |
          Wait.
        change: ▸exposure up
        go: stay
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
flags:
  forged papers: You carry an identity card in another name.
meters:
  exposure: {from: 0, to: 5, words: {0: nobody knows you, 3: a sentry would look twice}}
  tiredness: {from: 0, to: 5}
states:
  cover: {one-of: [intact, shaken, blown]}
news:
  prefecture held: Who holds the Prefecture
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    choices:
      - id: wait
        text: |
          Wait.
        change: exposure +1
        go: stay
""",
    },
)
