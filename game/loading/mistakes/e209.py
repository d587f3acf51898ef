"""An invented document that does not say so."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="an invented document that does not say so",
        messages=("'{document}' is invented, but nothing on its face says so",),
        hints=("let its title, `made-by` or `says` tell: `made-by: invented for this story`",),
        why=(
            "A reader who opens an invented document must see that it is one, and so must whoever finds it on "
            "a photocopy. Its title, who made it, what it is, or its own words say `invented`, `fictional` or "
            "`composite`."
        ),
    ),
    fr=Says(
        title="un document inventé qui ne le dit pas",
        messages=("'{document}' est inventé, mais rien sur sa face ne le dit",),
        hints=("dites-le dans son titre, `made-by` ou `says` : `made-by: inventé pour cette histoire`",),
        why=(
            "Le lecteur qui ouvre un document inventé doit le voir, et celui qui en trouve une photocopie "
            "aussi. Son titre, son auteur, sa description ou ses propres mots disent `inventé`, `fictif` ou "
            "`composite`."
        ),
    ),
    wrong={
        "record/documents.yaml": """\
letter:
  title: A letter
  kind: letter
  status: ▸invented
  words: |
    Come at six, by the courtyard.
""",
    },
    right={
        "record/documents.yaml": """\
letter:
  title: A letter, invented for this story
  kind: letter
  status: invented
  words: |
    Come at six, by the courtyard.
""",
    },
)
