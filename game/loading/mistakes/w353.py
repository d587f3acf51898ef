"""A note left open."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a note left open",
        messages=("a note is left open: {note}",),
        hints=("do it, and take the note out",),
        why=("note: is the author's own list of what is still to do on a page."),
    ),
    fr=Says(
        title="une note encore ouverte",
        messages=("une note reste ouverte : {note}",),
        hints=("faites-le, et retirez la note",),
        why=("note: est la liste de ce qui reste à faire sur une page."),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    note: ▸ask Odette about the gauze
    text: |
      You are in the street.
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
    ending: home
""",
    },
)
