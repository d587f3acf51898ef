"""E009: something unsafe in a zip."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="something unsafe in a zip",
        messages=(
            "{outside:!}'{name}' would lie outside the story's folder",
            "{link:!}'{name}' is a link to another file",
            "{device:!}'{name}' is a name that Windows keeps for itself",
            "{locked:!}'{name}' is locked with a password",
            "{ratio:!}'{name}' is a thousand times as large as it is in the zip",
            "'{name}' and '{other}' are the same name to some computers",
            "this zip holds more than {size} MB",
            "this zip holds more than {members} files",
        ),
        hints=(
            "{device:!}give the file another name",
            "{other:!}rename one of the two",
            "make the zip again from the story's folder alone",
        ),
        why=(
            "A zip from somebody else could hold more than a story: files that want to be written "
            "elsewhere, links, names that mean two things, or a small file that swells to fill "
            "the disk. Liaison reads a zip without ever unpacking it, and still refuses these, so "
            "that you can pass it on without worry."
        ),
    ),
    fr=Says(
        title="quelque chose de dangereux dans un zip",
        messages=(
            "{outside:!}'{name}' tomberait hors du dossier de l'histoire",
            "{link:!}'{name}' est un renvoi vers un autre fichier",
            "{device:!}'{name}' est un nom que Windows se réserve",
            "{locked:!}'{name}' est fermé par un mot de passe",
            "{ratio:!}'{name}' est mille fois plus gros que dans le zip",
            "'{name}' et '{other}' sont le même nom pour certains ordinateurs",
            "ce zip contient plus de {size} Mo",
            "ce zip contient plus de {members:fr} fichiers",
        ),
        hints=(
            "{device:!}donnez un autre nom au fichier",
            "{other:!}renommez l'un des deux",
            "refaites le zip à partir du seul dossier de l'histoire",
        ),
        why=(
            "Le zip de quelqu'un d'autre pourrait contenir plus qu'une histoire : des fichiers qui "
            "veulent s'écrire ailleurs, des renvois, des noms à double sens, ou un petit fichier qui "
            "gonfle jusqu'à remplir le disque. Liaison lit un zip sans jamais le décompresser sur le "
            "disque, et refuse quand même tout cela, pour que vous puissiez le transmettre sans "
            "crainte."
        ),
    ),
    wrong={
        "▸../street.yaml": """\
chapter: The street

scenes:

  street:
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
    text: |
      You are in the street.
    ending: home
""",
    },
    zipped=True,
)
