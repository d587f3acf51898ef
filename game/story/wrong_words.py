"""What people write who know another language, of computers or of France, and the right words for it.

Tables only: each maps the words as `tokens_of` parts them to what stands for them in a condition.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.story.conditions import Comparison

COMPARISONS: Mapping[tuple[str, ...], Comparison] = {
    (">=",): "at least",
    ("=>",): "at least",
    ("<=",): "at most",
    ("=<",): "at most",
    ("≥",): "at least",
    ("≤",): "at most",
    ("≠",): "is not",
    (">",): "above",
    ("<",): "below",
    ("=",): "is",
    ("==",): "is",
    ("===",): "is",
    ("!=",): "is not",
    ("!==",): "is not",
    ("<>",): "is not",
    ("more", "than"): "above",
    ("greater", "than"): "above",
    ("higher", "than"): "above",
    ("bigger", "than"): "above",
    ("over",): "above",
    ("less", "than"): "below",
    ("fewer", "than"): "below",
    ("lower", "than"): "below",
    ("smaller", "than"): "below",
    ("under",): "below",
    ("no", "more", "than"): "at most",
    ("not", "more", "than"): "at most",
    ("no", "less", "than"): "at least",
    ("not", "less", "than"): "at least",
    ("at", "minimum"): "at least",
    ("at", "maximum"): "at most",
    ("atleast",): "at least",
    ("at-least",): "at least",
    ("atmost",): "at most",
    ("at-most",): "at most",
    ("equals",): "is",
    ("equal",): "is",
    ("equal", "to"): "is",
    ("are",): "is",
    ("not",): "is not",
    ("isn't",): "is not",
    ("isn’t",): "is not",
    ("not", "at", "least"): "below",
    ("not", "at", "most"): "above",
    ("not", "below"): "at least",
    ("not", "above"): "at most",
    ("au", "moins"): "at least",
    ("au", "plus"): "at most",
    ("plus", "de"): "above",
    ("plus", "que"): "above",
    ("plus", "grand", "que"): "above",
    ("supérieur", "à"): "above",
    ("supérieure", "à"): "above",
    ("moins", "de"): "below",
    ("moins", "que"): "below",
    ("plus", "petit", "que"): "below",
    ("inférieur", "à"): "below",
    ("inférieure", "à"): "below",
    ("égal", "à"): "is",
    ("égale", "à"): "is",
    ("vaut",): "is",
    ("est",): "is",
    ("n'est", "pas"): "is not",
    ("n’est", "pas"): "is not",
    ("pas",): "is not",
}

CONNECTIVES: Mapping[str, str] = {
    "&&": "and",
    "&": "and",
    "et": "and",
    "AND": "and",
    "And": "and",
    "ET": "and",
    "+": "and",
    "but": "and",
    "mais": "and",
    ",": "and",
    "||": "or",
    "|": "or",
    "ou": "or",
    "OR": "or",
    "Or": "or",
    "OU": "or",
    "/": "or",
}

NEGATIONS = frozenset(("!", "NOT", "Not", "non", "pas", "sans", "without", "no"))

PREFIXES: Mapping[tuple[str, ...], str] = {
    ("a", "visité"): "visited",
    ("visité",): "visited",
    ("visitée",): "visited",
    ("Visited",): "visited",
    ("been", "to"): "visited",
    ("a", "choisi"): "chose",
    ("choisi",): "chose",
    ("chosen",): "chose",
    ("took",): "chose",
    ("a", "lu"): "read",
    ("lu",): "read",
    ("opened",): "read",
    ("a", "dit"): "told",
    ("dit",): "told",
    ("raconté",): "told",
    ("première", "fois", "ici"): "first time here",
    ("première", "fois"): "first time here",
    ("first", "visit"): "first time here",
    ("first", "time"): "first time here",
}

NEEDLESS = frozenset(("has", "have", "had", "if", "when", "si", "quand", "flag", "you", "the"))
"""Words that people put before a name and that a condition does without."""

RUNGS: Mapping[str, str] = {
    "heard": "told",
    "said": "told",
    "known": "told",
    "dit": "told",
    "dite": "told",
    "entendu": "told",
    "hearsay": "rumor",
    "rumour": "rumor",
    "rumeur": "rumor",
    "lu": "read",
    "lue": "read",
    "saw": "seen",
    "witnessed": "seen",
    "vu": "seen",
    "vue": "seen",
}

NUMBERS: Mapping[str, int] = {
    word: number
    for words in (
        "zero one two three four five six seven eight nine ten eleven twelve",
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze",
        "none once twice",
    )
    for number, word in enumerate(words.split())
}
