"""E008: a zip that cannot be opened."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a zip that cannot be opened",
        messages=("this is not a zip file, or it is damaged",),
        hints=("make the zip again from the story's folder",),
        why=(
            "A story may travel as one .zip file. This one could not be read: it was cut short on "
            "its way, it is another kind of archive with a false name, or it is locked with a "
            "password."
        ),
    ),
    fr=Says(
        title="un zip qui ne s'ouvre pas",
        messages=("ce n'est pas un fichier zip, ou il est abîmé",),
        hints=("refaites le zip à partir du dossier de l'histoire",),
        why=(
            "Une histoire peut voyager en un seul fichier .zip. Celui-ci n'a pas pu être lu : il a été "
            "coupé en route, c'est une archive d'un autre genre sous un faux nom, ou il est fermé par "
            "un mot de passe."
        ),
    ),
    wrong={
        "▸story.zip": b"This is not a zip.",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
""",
    },
    zipped=True,
)
