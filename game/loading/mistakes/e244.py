"""A picture that could do harm."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a picture that could do harm",
        messages=("the picture {file} has {what} (line {line_in_file})",),
        hints=("take it out, or draw the picture anew and save it as plain SVG",),
        why=(
            "A picture shows something and does nothing else. One with a script, a DOCTYPE, or an address "
            "outside itself is not opened: stories are shared, and not everybody who shares one means well."
        ),
    ),
    fr=Says(
        title="une image qui pourrait nuire",
        messages=("l'image {file} contient {what} (ligne {line_in_file})",),
        hints=("retirez-le, ou redessinez l'image et enregistrez-la en SVG simple",),
        why=(
            "Une image montre quelque chose et ne fait rien d'autre. Celle qui a un script, un DOCTYPE ou une "
            "adresse hors d'elle-même n'est pas ouverte : les histoires se partagent, et tous ceux qui en "
            "partagent ne sont pas bien intentionnés."
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
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1200" height="800">
<script>fetch("http://example.org")</script>
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
