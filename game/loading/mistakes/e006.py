"""E006: something too large."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="something too large",
        messages=(
            "this file is {size}; the limit is 1 MB",
            "there are more than {nodes} values in this file",
            "this stands {depth} levels deep and more, which nothing in a story needs",
            "this text is longer than {text} kB",
            "'{meter}' has more than {steps} steps",
            "this story has more than {scenes} scenes",
            "this story is larger than {story} MB",
        ),
        hints=(
            "divide the chapter into two files{size:!}",
            "give '{meter}' fewer steps: what players are told is words, not numbers",
            "divide it into smaller parts",
        ),
        why=(
            "There are limits, far beyond what a class could read, so that a broken file cannot "
            "keep the program busy for ever: 1 MB and 200,000 values a file, 20 levels, 64 kB a "
            "text, 20,000 scenes and 64 MB a story, 200 steps a meter."
        ),
    ),
    fr=Says(
        title="quelque chose de trop grand",
        messages=(
            "ce fichier fait {size:fr} ; la limite est de 1 Mo",
            "il y a plus de {nodes:fr} éléments dans ce fichier",
            "ceci est emboîté sur {depth} niveaux et plus, ce dont aucune histoire n'a besoin",
            "ce texte dépasse {text} ko",
            "'{meter}' a plus de {steps} degrés",
            "cette histoire a plus de {scenes:fr} scènes",
            "cette histoire dépasse {story} Mo",
        ),
        hints=(
            "partagez le chapitre en deux fichiers{size:!}",
            "donnez moins de degrés à '{meter}' : ce que lit le joueur, ce sont des mots, pas des nombres",
            "partagez-le en morceaux plus petits",
        ),
        why=(
            "Il y a des limites, bien au-delà de ce qu'une classe pourrait lire, pour qu'un fichier "
            "abîmé n'occupe pas le programme sans fin : 1 Mo et 200 000 éléments par fichier, 20 "
            "niveaux, 64 ko par texte, 20 000 scènes et 64 Mo par histoire, 200 degrés par jauge."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
meters:
  exposure: {from: 0, to: ▸500}
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
meters:
  exposure: {from: 0, to: 5}
""",
    },
)
