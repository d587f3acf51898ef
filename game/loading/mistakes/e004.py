"""E004: a file saved in an old encoding."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a file saved in an old encoding",
        messages=("this file is saved as {encoding}, not as UTF-8",),
        hints=(
            "save it again as UTF-8: in Notepad, Save as, Encoding: UTF-8; in Word, save as plain text, Unicode (UTF-8)",
        ),
        why=(
            "Accents and quotation marks are stored differently by old and new programs. Liaison "
            "reads UTF-8, which every editor of today can write. The file could be read by "
            "guessing, so the other mistakes are shown too, but a guess is not good enough for a "
            "story."
        ),
    ),
    fr=Says(
        title="un fichier enregistré dans un ancien codage",
        messages=("ce fichier est enregistré en {encoding}, et non en UTF-8",),
        hints=(
            "enregistrez-le de nouveau en UTF-8 : dans le Bloc-notes, Enregistrer sous, Codage : UTF-8 ; dans Word, Texte brut, Unicode (UTF-8)",
        ),
        why=(
            "Les accents et les guillemets ne s'enregistrent pas de la même façon dans les anciens "
            "programmes et dans les nouveaux. Liaison lit l'UTF-8, que tous les éditeurs d'aujourd'hui "
            "savent écrire. Le fichier a pu être deviné, et ses autres fautes sont donc montrées aussi, "
            "mais deviner ne suffit pas pour une histoire."
        ),
    ),
    wrong={
        "▸01-street.yaml": b"chapter: The street\n\nscenes:\n\n  street:\n    text: |\n      The caf\xe9 is shut.\n    ending: home\n",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      The café is shut.
    ending: home
""",
    },
)
