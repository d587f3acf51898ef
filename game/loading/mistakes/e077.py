"""E077: a meter whose ends or words do not fit."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a meter whose ends or words do not fit",
        messages=(
            "the words of a meter begin at its lowest number, {begins}; these begin at {first}",
            "'{meter}' goes from {low} to {high}, which is no way up",
        ),
        hints=(
            "add the words for {begins}: 'words: {{{begins}: …, {first}: …}}'",
            "write the smaller number after 'from:' and the larger after 'to:'",
        ),
        why=(
            "A meter goes from a number up to a larger one, and if it has words, they begin at "
            "its lowest number: each holds up to the next."
        ),
    ),
    fr=Says(
        title="une jauge dont les bornes ou les mots ne vont pas",
        messages=(
            "les mots d'une jauge commencent à son plus petit nombre, {begins} ; ceux-ci commencent à {first}",
            "'{meter}' va de {low} à {high}, ce qui ne monte pas",
        ),
        hints=(
            "ajoutez les mots pour {begins} : 'words: {{{begins}: …, {first}: …}}'",
            "écrivez le plus petit nombre après 'from:' et le plus grand après 'to:'",
        ),
        why=(
            "Une jauge va d'un nombre à un plus grand, et si elle a des mots, ils commencent à son plus "
            "petit nombre : chacun vaut jusqu'au suivant."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
meters:
  exposure: {from: 5, to: ▸0}
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
