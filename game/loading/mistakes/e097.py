"""E097: a link to nothing."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a link to nothing",
        messages=("nothing in the record is called '{id}'",),
        hints=(
            "did you mean '{nearest}'?",
            "write the id of a word of the glossary, a person, a place, a document or an entry",
        ),
        why=(
            "[FFI](ffi) links the word FFI to something in the record: a word of the glossary, a "
            "person, a place, a document or an entry."
        ),
    ),
    fr=Says(
        title="un renvoi vers rien",
        messages=("rien dans le dossier historique ne s'appelle '{id}'",),
        hints=(
            "vouliez-vous dire '{nearest}' ?",
            "écrivez l'identifiant d'un mot du glossaire, d'une personne, d'un lieu, d'un document ou d'une entrée",
        ),
        why=(
            "[FFI](ffi) renvoie du mot FFI à quelque chose du dossier historique : un mot du glossaire, "
            "une personne, un lieu, un document ou une entrée."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      The [FFI](▸ffi) are here.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      The [FFI](ffi) are here.
    ending: home
""",
        "record/glossary.yaml": """\
ffi: The united armed Resistance.
""",
    },
)
