"""A picture of too many pixels."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a picture of too many pixels",
        messages=("the picture {file} is {size} pixels; {most} a side is the most",),
        hints=("save it smaller: 1920 pixels are enough for a whole screen",),
        why=(
            "A picture of more than 8,000 pixels a side takes hundreds of megabytes when it is drawn, and old "
            "machines stop."
        ),
    ),
    fr=Says(
        title="une image de trop de pixels",
        messages=("l'image {file} fait {size} pixels ; le maximum est {most} par côté",),
        hints=("enregistrez-la plus petite : 1920 pixels suffisent pour un écran entier",),
        why=(
            "Une image de plus de 8 000 pixels par côté prend des centaines de mégaoctets une fois dessinée, "
            "et les vieilles machines s'arrêtent."
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
        "pictures/quay.svg": """\
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="12000" height="800">
<rect width="12000" height="800" fill="#27405e"/>
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
