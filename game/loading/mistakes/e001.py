"""E001: a file that cannot be opened."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a file that cannot be opened",
        messages=(
            "'{file}' cannot be opened: {reason}",
            "'{file}' cannot be opened",
        ),
        hints=("check that it is a file and that you may read it",),
        why=(
            "The story names this file by where it lies, but the computer would not hand it over: "
            "it may be a folder, belong to somebody else, or lie on a disk that was taken away. "
            "Nothing in it could be checked."
        ),
    ),
    fr=Says(
        title="un fichier qui ne s'ouvre pas",
        messages=(
            "'{file}' ne s'ouvre pas : {reason:fr}",
            "'{file}' ne s'ouvre pas",
        ),
        hints=("vérifiez que c'est bien un fichier et que vous avez le droit de le lire",),
        why=(
            "L'histoire compte ce fichier parmi les siens, mais l'ordinateur refuse de le donner : "
            "c'est peut-être un dossier, ou le fichier de quelqu'un d'autre, ou il est sur un disque "
            "qu'on a retiré. Rien de ce qu'il contient n'a pu être vérifié."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
        "▸02-quay.yaml/": """\
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
        "02-quay.yaml": """\
chapter: The quay

scenes:

  quay:
    text: |
      You are in the quay.
    ending: home
""",
    },
)
