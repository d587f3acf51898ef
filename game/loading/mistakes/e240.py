"""No such picture."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="no such picture",
        messages=("there is no picture '{name}'",),
        hints=(
            "did you mean '{nearest}'?",
            "put `{name}.svg` or `{name}.png` into the story's folder `pictures`",
        ),
        why=(
            "`picture:` names a file without its ending. It is looked up in the story's own folder `pictures` "
            "first, then among the pictures that come with the program; a drawing (`.svg`) before a "
            "photograph or scan (`.png`)."
        ),
    ),
    fr=Says(
        title="image introuvable",
        messages=("il n'y a pas d'image '{name}'",),
        hints=(
            "vouliez-vous dire '{nearest}' ?",
            "mettez `{name}.svg` ou `{name}.png` dans le dossier `pictures` de l'histoire",
        ),
        why=(
            "`picture:` nomme un fichier sans sa terminaison. On le cherche d'abord dans le dossier "
            "`pictures` de l'histoire, puis parmi les images du programme ; un dessin (`.svg`) avant une "
            "photographie ou un scan (`.png`)."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    picture: ▸quai
    text: |
      You are on the quay.
    ending: home
""",
        "pictures/quay.svg": """\
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1200" height="800">
<rect width="1200" height="800" fill="#27405e"/>
</svg>
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    picture: quay
    text: |
      You are on the quay.
    ending: home
""",
        "pictures/quay.svg": """\
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1200" height="800">
<rect width="1200" height="800" fill="#27405e"/>
</svg>
""",
    },
)
