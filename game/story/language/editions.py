"""The language of `editions/`: the same outline, and only the words."""

from __future__ import annotations

from dataclasses import replace

from game.story.language import keeping, pages, shelves
from game.story.language.takes import Each, Form, FormName, Inside, Label, ListOf, Takes, Words

_OF = Label(
    "of", Words(), "A short print of the original words, so that a change can be noticed.",
    "Une courte empreinte du texte d'origine, pour repérer qu'il a changé.", "of: 3f9a",
)  # fmt: skip


def _edition(form: Form, name: FormName, *keys: str, **within: Takes) -> Form:
    """The labels of `form` that hold words, none of them required; `within` replaces what some take."""
    labels = tuple(
        replace(
            form.label(key), required=False, takes=within.get(key.replace("-", "_"), form.label(key).takes)
        )
        for key in keys
    )
    short = form.short if form.short in keys else ""
    return Form(name, form.called, form.nom, (_OF, *labels), short)


FORMS = (
    _edition(
        keeping.STORY, "edition story",
        "title", "language", "content-note", "credits", "flags", "meters", "states", "news", "endings",
        flags=Each("name", Inside("edition flag")),
        news=Each("name", Inside("edition flag")),
        meters=Each("name", Inside("edition meter")),
        states=Each("name", Inside("edition state")),
    ),
    _edition(keeping.FLAG, "edition flag", "means"),
    _edition(keeping.METER, "edition meter", "means", "words"),
    _edition(keeping.STATE, "edition state", "means", "words"),
    _edition(
        pages.CHAPTER, "edition chapter", "chapter", "question", "so-far", "teach", "exit-ticket", "scenes",
        scenes=Each("id", Inside("edition scene"), "scene"),
    ),
    _edition(
        pages.SCENE, "edition scene", "title", "picture-says", "text", "choices", "otherwise", "teach", "care",
        choices=Each("id", Inside("edition choice"), "choice"),
        otherwise=Inside("edition otherwise"),
        care=Inside("edition care"),
    ),
    _edition(pages.CHOICE, "edition choice", "text", "then", "locked"),
    _edition(pages.OTHERWISE, "edition otherwise", "text", "then"),
    _edition(pages.CARE, "edition care", "warns", "instead"),
    _edition(
        shelves.ENTRY, "edition entry", "says", "dispute", "leaves-open", "quotes",
        quotes=ListOf(Inside("edition quote")),
    ),
    _edition(shelves.QUOTE, "edition quote", "words", "en", "speaker", "where"),
    _edition(
        shelves.DOCUMENT, "edition document",
        "title", "kind", "made-by", "for-whom", "held-by", "words", "english", "says", "asks",
    ),
    _edition(shelves.SOURCE, "edition source", "title", "note"),
    _edition(shelves.PERSON, "edition person", "name", "also", "role", "bio", "dates", "drawn-from"),
    _edition(shelves.PLACE, "edition place", "name", "near", "kind", "says"),
    _edition(shelves.TERM, "edition term", "term", "fr", "says", "means-aloud"),
)  # fmt: skip
