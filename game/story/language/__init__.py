"""The language educators write, declared once.

Each row says a label, where it may stand, what it takes, what it means in one plain line
of English and of French, and one example. The loader, "did you mean", the schema, the
formatter and the reference are made from these rows.

`takes` says how a row is written; `keeping` has story.yaml, `pages` the chapters,
`shelves` the record, `editions` the words in another language.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from game.story.language import editions, keeping, pages, shelves
from game.story.language.takes import (
    Asset,
    Date,
    Each,
    EffectKind,
    Effects,
    Form,
    Former,
    FormName,
    IdKind,
    IdOf,
    Inside,
    Label,
    ListOf,
    Name,
    NewId,
    OneOf,
    Point,
    Prose,
    Takes,
    Time,
    Ways,
    When,
    Whole,
    Words,
    Year,
    YesNo,
)

FORMS: Final[Mapping[FormName, Form]] = {
    form.name: form for form in (*pages.FORMS, *keeping.FORMS, *shelves.FORMS, *editions.FORMS)
}

FRENCH_LABELS: Final[Mapping[str, str]] = {
    "titre": "title", "chapitre": "chapter", "scène": "scenes", "scènes": "scenes", "texte": "text",
    "choix": "choices", "lieu": "place", "heure": "time", "jour": "date", "image": "picture", "son": "sound",
    "statut": "status", "début": "start", "départ": "start", "langue": "language", "besoin": "needs",
    "besoins": "needs", "exige": "needs", "si": "when", "quand": "when", "vers": "to", "à": "to",
    "aller": "go", "va": "go", "suite": "go", "gagne": "gain", "gagner": "gain", "perd": "lose",
    "perdre": "lose", "change": "change", "apprend": "learn", "apprendre": "learn", "dit": "says",
    "dire": "tell", "puis": "then", "ensuite": "then", "alors": "then", "fermé": "locked",
    "verrouillé": "locked", "sinon": "otherwise", "fin": "ending", "fins": "endings", "une-fois": "once",
    "était": "was", "marques": "flags", "jauges": "meters", "états": "states", "nouvelles": "news",
    "dérivés": "derived", "certitude": "certainty", "personnes": "people", "nom": "name", "rôle": "role",
    "auteur": "author", "année": "year", "genre": "kind", "mots": "words", "citations": "quotes",
    "signifie": "means", "de": "from", "jusqu'à": "until", "détour": "detour", "histoire": "history",
    "arrivée": "arrive", "arrive": "arrive", "avertit": "warns", "seul": "alone", "jusqu-ici": "so-far",
    "question": "question", "éditeur": "publisher", "vu": "seen", "suit": "follows", "près": "near",
    "terme": "term", "fiche": "entry", "crédits": "credits", "crédit": "credits", "régler": "set",
}  # fmt: skip
"""Labels a French author may reach for, and the English ones to write."""


__all__ = [
    "FORMS",
    "FRENCH_LABELS",
    "Asset",
    "Date",
    "Each",
    "EffectKind",
    "Effects",
    "Form",
    "FormName",
    "Former",
    "IdKind",
    "IdOf",
    "Inside",
    "Label",
    "ListOf",
    "Name",
    "NewId",
    "OneOf",
    "Point",
    "Prose",
    "Takes",
    "Time",
    "Ways",
    "When",
    "Whole",
    "Words",
    "Year",
    "YesNo",
]
