"""W222: latitude and longitude the wrong way round."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

_CHAPTER = """\
chapter: The street

scenes:

  street:
    status: invented
    place: quay
    text: |
      You are in the street.
    ending: home
"""

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="latitude and longitude the wrong way round",
        messages=("the two numbers of '{place}' seem to be the wrong way round",),
        hints=("latitude comes first: write 'at: {meant}'; if it does lie there, leave it so",),
        why=(
            "A point is written with its latitude first, then its longitude; some maps on the web give them "
            "in the other order. Written so, this place lies far from where the story is, and the other way "
            "round it would lie there."
        ),
    ),
    fr=Says(
        title="latitude et longitude interverties",
        messages=("les deux nombres de '{place}' semblent intervertis",),
        hints=(
            "la latitude vient d'abord : écrivez 'at: {meant}' ; si ce lieu est bien là, n'y touchez pas",
        ),
        why=(
            "Un point s'écrit par sa latitude, puis sa longitude ; certaines cartes en ligne les donnent dans "
            "l'autre ordre. Écrit ainsi, ce lieu est loin de l'endroit du récit ; dans l'autre ordre, il y "
            "serait."
        ),
    ),
    wrong={
        "01-street.yaml": _CHAPTER,
        "record/places.yaml": """\
quay:
  name: Quai Saint-Michel
  ▸at: [2.3450, 48.8534]
""",
    },
    right={
        "01-street.yaml": _CHAPTER,
        "record/places.yaml": """\
quay:
  name: Quai Saint-Michel
  at: [48.8534, 2.3450]
""",
    },
)
