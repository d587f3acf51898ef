"""A file that is too large."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a file that is too large",
        messages=("{file} has {size}; {most} is the most",),
        hints=("save a picture smaller or with fewer points, a sound shorter or as Ogg",),
        why=(
            "Pictures may have 4 MB and sounds 8 MB, so that a story stays small enough to share and opens "
            "quickly on an old machine."
        ),
    ),
    fr=Says(
        title="un fichier trop gros",
        messages=("{file} fait {size} ; le maximum est {most}",),
        hints=("enregistrez l'image plus petite ou avec moins de points, le son plus court ou en Ogg",),
        why=(
            "Une image peut faire 4 Mo et un son 8 Mo, pour qu'une histoire reste facile à partager et "
            "s'ouvre vite sur une vieille machine."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    picture: ▸quay
    text: |
      You are on the quay.
    ending: home
""",
        "pictures/quay.svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>' + b" " * 4_000_000,
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
