"""A picture that would look different in the game."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a picture that would look different in the game",
        messages=(
            "the picture {file} has {what} (line {line_in_file}), which the game draws otherwise or not at all",
        ),
        hints=(
            "turn it into paths with plain colors (`#27405e`) before saving; in Inkscape: Path, Object to Path, and Edit, Clone, Unlink",
        ),
        why=(
            "The game draws pictures with a small, fast reader. It knows shapes, paths, groups, gradients and "
            "transparency; it passes over text, clones, patterns, masks, clips and filters without a word, "
            "takes color names it does not know for gray, and percentages of transparency for none; of what is "
            "said twice of a shape it takes the last. So that a picture never looks different in the "
            "game than where it was drawn, check names what it would pass over."
        ),
    ),
    fr=Says(
        title="une image qui aurait un autre air dans le jeu",
        messages=(
            "l'image {file} contient {what} (ligne {line_in_file}), que le jeu dessine autrement ou pas du tout",
        ),
        hints=(
            "changez-le en chemins aux couleurs simples (`#27405e`) avant d'enregistrer ; dans Inkscape : Chemin, Objet en chemin, et Édition, Cloner, Délier",
        ),
        why=(
            "Le jeu dessine les images avec un lecteur petit et rapide. Il connaît formes, chemins, groupes, "
            "dégradés et transparence ; il passe sans rien dire sur le texte, les clones, motifs, masques, "
            "découpes et filtres, prend pour du gris les noms de couleurs qu'il ne connaît pas, et pour opaque "
            "une transparence en pour cent ; de ce qui est dit deux fois d'une forme, il prend le dernier. Pour "
            "qu'une image n'ait jamais un autre air dans le jeu que là où on l'a dessinée, la vérification "
            "nomme ce sur quoi il passerait."
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
<text x="100" y="100">QUAI</text>
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
