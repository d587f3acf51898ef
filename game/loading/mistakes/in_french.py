"""French as a mistake's page needs it: its typography, and the words that the program puts into a sentence.

A field of a French template may ask for a word in one of four ways: `{what:un}` une scène,
`{what:de}` de scène, `{what:nom}` scène, `{reason:fr}` whatever it is in French.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from game.story.paragraphs import french_spacing

_NOUNS: Final[Mapping[str, str]] = {
    "anachronism": "un anachronisme", "chapter": "un chapitre", "choice": "un choix",
    "credit": "un crédit", "derived": "un nom dérivé", "derived name": "un nom dérivé",
    "document": "un document", "edition": "une édition", "ending": "une fin", "entry": "une entrée",
    "flag": "une marque", "id": "un identifiant", "meter": "une jauge", "name": "un nom",
    "news": "une nouvelle", "number": "un nombre", "person": "une personne",
    "piece of news": "une nouvelle", "place": "un lieu", "quotation": "une citation",
    "scene": "une scène", "source": "une source", "source cited": "une source citée",
    "state": "un état", "story": "une histoire", "term": "un mot du glossaire", "value": "une valeur",
    "way": "une voie", "word": "un mot du glossaire", "word of the glossary": "un mot du glossaire",
    "flags": "marques", "meters": "jauges", "states": "états", "derived names": "noms dérivés",
}  # fmt: skip
_PHRASES: Final[Mapping[str, str]] = {
    "no": "zéro",
    "Permission denied": "l’accès est refusé", "Is a directory": "c’est un dossier",
    "No such file or directory": "il n’est plus là", "it is damaged in the zip": "il est abîmé dans le zip",
    "a control character": "un caractère de commande", "null": "un caractère de commande",
    "right-to-left override": "sens de l’écriture forcé de droite à gauche",
    "left-to-right override": "sens de l’écriture forcé de gauche à droite",
    "right-to-left embedding": "passage de droite à gauche",
    "left-to-right embedding": "passage de gauche à droite",
    "right-to-left isolate": "passage isolé de droite à gauche",
    "left-to-right isolate": "passage isolé de gauche à droite",
    "right-to-left mark": "marque de droite à gauche", "left-to-right mark": "marque de gauche à droite",
    "pop directional formatting": "fin d’un passage d’un autre sens",
    "pop directional isolate": "fin d’un passage isolé", "zero width space": "espace sans largeur",
    "zero width joiner": "liant sans chasse", "zero width non-joiner": "antiliant sans chasse",
    "soft hyphen": "trait d’union conditionnel", "arabic letter mark": "marque de lettre arabe",
    "word joiner": "gluon de mots",
    "zero width no-break space": "espace insécable sans largeur",
    "it ends before the drawing does": "il finit avant le dessin",
    "there is something there that no drawing has": "il y a là ce qu’aucun dessin ne contient",
    "a part of it is begun there or before and never ended": "un élément commencé là ou avant ne finit jamais",
    "a shape says the same thing of itself twice": "une forme dit deux fois la même chose d’elle-même",
    "something stands there after its end": "il y a là quelque chose après sa fin",
    "a sign is written there as drawings cannot have it, with '&'": (
        "un signe y est écrit, avec «\u202f&\u202f», comme un dessin ne peut l’avoir"
    ),
    "a name stands there with a colon that nothing explains": "un nom y a un deux-points que rien n’explique",
    "its letters are not saved as UTF-8": "ses lettres ne sont pas enregistrées en UTF-8",
    "it is damaged there": "il est abîmé là",
}  # fmt: skip
_APOSTROPHE: Final = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_]|[{`«'])")
_QUOTED: Final = re.compile(r"'(?=\S)([^']*?\S)'")
_ARTICLE: Final = re.compile(r"(?:an?|une?) ")
_VOWELS: Final = "aeiouéèêhy"


def typeset(words: str) -> str:
    """Plain typing with the signs French print has: ’, « », and narrow spaces that do not break.

    >>> typeset("l'original a '{key}' : pourquoi ?").replace("\\u202f", "_")
    'l’original a «_{key}_»_: pourquoi_?'
    """
    return french_spacing(_QUOTED.sub(r"«\1»", _APOSTROPHE.sub("’", words)))


def asked(value: str, way: str) -> str:
    """What the program says in English as `value`, in the way a French sentence asks for it.

    >>> asked("a scene", "un"), asked("entry", "de"), asked("3 to 5", "fr")
    ('une scène', "d’entrée", '3 à 5')
    """
    return _WAYS[way](value)


def _with_article(value: str) -> str:
    if value[:1] == "'":
        return french_spacing(f"«{value.strip(chr(39))}»")
    return _NOUNS.get(_ARTICLE.sub("", value, count=1), value)


def _bare(value: str) -> str:
    return _ARTICLE.sub("", _with_article(value), count=1)


def _of(value: str) -> str:
    noun = _bare(value)
    return f"d’{noun}" if noun[:1] in _VOWELS else f"de {noun}"


def _phrase(value: str) -> str:
    said = _PHRASES.get(value)
    if said is not None:
        return said
    value = re.sub(r"^it is an? (\w+) file$", r"c’est un fichier \1", value)
    value = re.sub(r"^it begins with (\S+), not with (\S+)$", r"il commence par \1, et non par \2", value)
    value = re.sub(r"\bline (?=\d)", "ligne ", value)
    value = re.sub(r"(?<=\d),(?=\d{3}\b)", "\N{NARROW NO-BREAK SPACE}", value)
    value = re.sub(r"(\d)\.(\d+) MB", r"\1,\2 MB", value)
    value = re.sub(r"(\d) MB\b", "\\1\N{NARROW NO-BREAK SPACE}Mo", value)
    return re.sub(r"\b(\w+) to (\w+)", r"\1 à \2", value)


_WAYS: Final[Mapping[str, Callable[[str], str]]] = {
    "un": _with_article, "de": _of, "nom": _bare, "fr": _phrase,
}  # fmt: skip
