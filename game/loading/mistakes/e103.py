"""E103: a name of another kind."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a name of another kind",
        messages=("'{found}' is {about}, which cannot be used like this",),
        hints=(
            "write '{instead}'",
            "look in story.yaml what it is: a flag holds or not, a meter is compared with a number, a state is one of its values, news stands on a rung",
        ),
        why=(
            "Flags are gained and lost, meters changed and compared, states set, news learned and "
            "told. A name of one kind cannot do what one of another does."
        ),
    ),
    fr=Says(
        title="un nom d'un autre genre",
        messages=("'{found}' est {about:un}, ce qui ne s'emploie pas ainsi",),
        hints=(
            "écrivez '{instead}'",
            "regardez dans story.yaml ce que c'est : une marque est là ou non, une jauge se compare à un nombre, un état est l'une de ses valeurs, une nouvelle est sur un échelon",
        ),
        why=(
            "Les marques se gagnent et se perdent (gain, lose), les jauges changent et se comparent "
            "(change), les états se fixent (set), les nouvelles s'apprennent et se disent (learn, "
            "tell). Un nom d'un genre ne peut pas faire ce que fait un nom d'un autre."
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
        needs: ▸forged papers at least 2
        go: stay
    otherwise:
      go: quay

  quay:
    text: |
      You are on the quay.
    ending: home
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
        needs: forged papers
        go: stay
    otherwise:
      go: quay

  quay:
    text: |
      You are on the quay.
    ending: home
""",
    },
)
