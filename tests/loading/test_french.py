"""Each kind of mistake says the same in French as in English, without programmers' words, as French is set."""

from __future__ import annotations

import re
import string

import pytest

from game.loading.diagnostics import Diagnostic, Span
from game.loading.mistakes import Says, codes, diagnose, mistake, speak
from game.loading.mistakes.in_french import asked
from game.loading.render import explain, render
from tests.loading.laid_out import example_of
from tests.loading.plain_words import PROGRAMMERS_WORDS

TOO_FAR_APART = re.compile(r"«[^\u202f]|[^\u202f]»|[^\W\d_][;!?]| [;:!?»](?!\S)|« |[^\W\d_]'[^\W\d_]")
"""Guillemets and signs that French parts from the words by a narrow space, and the straight apostrophe."""


def fields(templates: tuple[str, ...]) -> list[set[str]]:
    return [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in templates]


def texts(says: Says) -> list[str]:
    """All it says, with a word in the place of each field."""
    templates = [
        re.sub(r"{[^{}]+}", "words", re.sub(r"{\w+:!}", "", text)) for text in (*says.messages, *says.hints)
    ]
    return [says.title, says.why, *templates]


@pytest.mark.parametrize("code", codes())
def test_its_french_has_the_messages_and_hints_of_its_english_with_the_same_fields(code):
    english, french = mistake(code).en, mistake(code).fr

    assert french is not None
    # The English name of a character would be out of place in a French sentence.
    assert fields(french.messages) == [given - {"called"} for given in fields(english.messages)]
    assert fields(french.hints) == fields(english.hints)
    assert len(french.why.split()) >= 6


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("code", codes())
def test_it_uses_no_words_of_programmers(code, language):
    found = [PROGRAMMERS_WORDS[language].search(text) for text in texts(mistake(code).says(language))]

    assert [one.group() for one in found if one] == []


@pytest.mark.parametrize("code", codes())
def test_its_french_is_set_as_french_is(code):
    assert [text for text in texts(mistake(code).says("fr")) if TOO_FAR_APART.search(text)] == []


@pytest.mark.parametrize("code", codes())
def test_every_mistake_of_its_wrong_example_is_said_in_french_too(code, tmp_path):
    for one in example_of(code, "wrong", tmp_path):
        said = speak(one, "fr")

        assert said.message and said.message != one.message
        assert said.hint and (said.hint != one.hint or said.hint in one.fields.values())
        assert (said.code, said.span, said.severity) == (one.code, one.span, one.severity)
        assert speak(one, "en") == one


def test_a_mistake_in_french_stands_in_a_french_frame():
    span = Span("05-the-prefecture.yaml", 41, 13, 15, "        go: prefecture-gaet")
    one = diagnose("E012", span, id="prefecture-gaet", nearest="prefecture-gate")

    assert render(one, "paris-1944", "fr").replace("\u202f", "_") == (
        "erreur[E012]_: aucune scène ne s’appelle «_prefecture-gaet_»\n"
        "  --> paris-1944/05-the-prefecture.yaml:41:13\n"
        "   |\n"
        "41 |         go: prefecture-gaet\n"
        "   |             ^^^^^^^^^^^^^^^ vouliez-vous dire «_prefecture-gate_»_?"
    )


def test_a_question_is_called_one_in_french():
    one = diagnose("W007", Span("drafts/a.yaml", 1, 1), file="drafts/a.yaml")

    assert render(one, language="fr").startswith(
        "question[W007]\u202f: «\u202fdrafts/a.yaml\u202f» n’est pas lu"
    )


def test_the_authors_own_words_stay_as_they_are_typed():
    one = diagnose("E051", Span("a.yaml", 1, 1), found="l'un : l'autre ?", key="status", words="a, b")

    assert "l'un : l'autre ?" in speak(one, "fr").message


def test_a_page_in_french_says_why_and_shows_what_is_wrong_and_right():
    page = explain("E012", "fr").replace("\u202f", "_")

    assert page.startswith("erreur[E012]_: scène introuvable (empêche de jouer)")
    assert "Une histoire va de scène en scène par leurs identifiants." in page
    assert "Faux_:" in page and "Juste_:" in page


@pytest.mark.parametrize(
    ("value", "way", "said"),
    [
        ("a scene", "un", "une scène"),
        ("'otherwise'", "un", "«\u202fotherwise\u202f»"),
        ("story.yaml", "un", "story.yaml"),
        ("an entry", "de", "d’entrée"),
        ("a choice", "de", "de choix"),
        ("flags", "nom", "marques"),
        ("12, story.yaml line 3", "fr", "12, story.yaml ligne 3"),
        ("1.2 MB", "fr", "1,2\u202fMo"),
        ("200,000", "fr", "200\u202f000"),
        ("unheard to seen", "fr", "unheard à seen"),
    ],
)
def test_what_the_program_puts_into_a_sentence_is_french(value, way, said):
    assert asked(value, way) == said


def test_every_thing_of_the_language_has_a_french_name():
    from game.story.language import FORMS

    left = {form.called for form in FORMS.values() if asked(form.called, "un") == form.called}

    assert left == {"story.yaml", "credits.yaml"}


def test_a_mistake_made_without_fields_keeps_no_words_of_another():
    one = Diagnostic("E003", "error", Span("story.yaml", 1, 1), "this story has no chapter")

    assert speak(one, "fr").message == "cette histoire n’a pas de chapitre"
