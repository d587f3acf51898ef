"""Words that only programmers use: no mistake is told in them."""

from __future__ import annotations

import re

PROGRAMMERS_WORDS = {
    "en": re.compile(
        r"\b(pars(e|es|ed|er|ers|ing)|tokens?|scalars?|mappings?|sequences?|nodes?|null|none type|strings?|"
        r"booleans?|exceptions?|tracebacks?|indent\w*|syntax|invalid|arrays?|dict\w*|integers?|yaml error|"
        r"objects?(?! to path)|attributes?|variables?|values? error|key error|encoding error|regex|stack|runtime|"
        r"configuration|arguments?|parameters?|functions?|delimiters?|whitespace|newlines?|unexpected)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(pars(er|eur|é|ée|ing)|tokens?|jetons?|scalaires?|mappings?|séquences?|n(œ|oe)uds?|null|"
        r"chaînes?( de caractères)?|booléen\w*|exceptions?|indent\w*|syntaxe|syntaxique|invalides?|tableaux?|"
        r"dictionnaires?|objets?(?! en chemin)|attributs?|variables?|regex|pile|itér\w+|configuration|arguments?|"
        r"paramètres?|fonctions?|délimiteurs?|inattendue?s?|string|booleans?|saut de ligne|clés? dupliquées?)\b",
        re.IGNORECASE,
    ),
}
