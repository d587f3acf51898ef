"""A drawing of too many shapes."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a drawing of too many shapes",
        messages=("the picture {file} has more than 20,000 shapes (line {line_in_file})",),
        hints=("draw it with fewer shapes, or save it as a PNG of 1920 pixels",),
        why=(
            "Each shape is drawn anew whenever the window changes. More than 20,000 of them, as tracing a "
            "photograph gives, would keep the reader waiting."
        ),
    ),
    fr=Says(
        title="un dessin de trop de formes",
        messages=("l'image {file} a plus de 20 000 formes (ligne {line_in_file})",),
        hints=("dessinez-la avec moins de formes, ou enregistrez-la en PNG de 1920 pixels",),
        why=(
            "Chaque forme est redessinée quand la fenêtre change. Plus de 20 000, comme en donne la "
            "vectorisation d'une photographie, feraient attendre le lecteur."
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
        "pictures/quay.svg": b'<svg xmlns="http://www.w3.org/2000/svg">' + b"<g/>" * 20_000 + b"</svg>",
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
