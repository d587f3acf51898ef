"""No such sound."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="no such sound",
        messages=("there is no sound '{name}'",),
        hints=(
            "did you mean '{nearest}'?",
            "put `{name}.ogg` or `{name}.wav` into the story's folder `sounds`",
        ),
        why=(
            "`sound:` names a file without its ending. It is looked up in the story's own folder `sounds` "
            "first, then among the sounds that come with the program."
        ),
    ),
    fr=Says(
        title="son introuvable",
        messages=("il n'y a pas de son '{name}'",),
        hints=(
            "vouliez-vous dire '{nearest}' ?",
            "mettez `{name}.ogg` ou `{name}.wav` dans le dossier `sounds` de l'histoire",
        ),
        why=(
            "`sound:` nomme un fichier sans sa terminaison. On le cherche d'abord dans le dossier `sounds` de "
            "l'histoire, puis parmi les sons du programme."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    sound: ▸shot
    text: |
      You are on the quay.
    ending: home
""",
        "sounds/shots.wav": b"RIFF$\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00@\x1f\x00\x00\x80>\x00\x00\x02\x00\x10\x00data\x00\x00\x00\x00",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    sound: shots
    text: |
      You are on the quay.
    ending: home
""",
        "sounds/shots.wav": b"RIFF$\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00@\x1f\x00\x00\x80>\x00\x00\x02\x00\x10\x00data\x00\x00\x00\x00",
    },
)
