"""What a citation covers: the sentence before it."""

from __future__ import annotations

import pytest

from game.story.sentences import covered, sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The flag was up. It stayed.", ["The flag was up.", "It stayed."]),
        ("Who? Nobody! Then… Yes.", ["Who?", "Nobody!", "Then…", "Yes."]),
        ('"Eight, half past." She winds the clock.', ['"Eight, half past."', "She winds the clock."]),
        ('She waits. "Since when?" Nobody knows.', ["She waits.", '"Since when?"', "Nobody knows."]),
        ("She waits. “Since when?”", ["She waits.", "“Since when?”"]),
        ("« Oui ! » Elle part.", ["« Oui ! »", "Elle part."]),
        ("« Oui\u202f!\u202f» Elle part.", ["« Oui\u202f!\u202f»", "Elle part."]),
        ("(They were few.) You go.", ["(They were few.)", "You go."]),
        ("Il pleut. Éluard écrit.", ["Il pleut.", "Éluard écrit."]),
        ("They came at eight. Forty of them. ", ["They came at eight.", "Forty of them."]),
    ],
)
def test_a_sentence_ends_at_its_mark_and_closing_quote_before_a_capital_or_an_opening_quote(text, parts):
    assert split(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "He asks M. Aubin for a bandage.",
        "Then MM. Perrot and Lamy left.",
        "You see Mme. Perrot on the stairs.",
        "Mlle. Vasseur turns the sheet.",
        "Dr. Lebrun has no ether.",
        "The order came from Gen. Bradley.",
        "Dwight D. Eisenhower hesitated.",
        "J.-P. Sartre was there.",
        "The F.F.I. Commander signed it.",
        "It rang at 19.30 exactly.",
        "Paris, den 25. August 1944, noon.",
        "Paris, le 19. Août 1944, midi.",
        "2. Keep the list.",
        "They were few. but they stayed.",
        "He stopped ... and went on.",
    ],
)
def test_titles_initials_and_numbers_do_not_end_a_sentence(text):
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It began in August 1944. The city woke.", ["It began in August 1944.", "The city woke."]),
        ("You are 19. You carry letters.", ["You are 19.", "You carry letters."]),
        ("He knew, and so did I. They came.", ["He knew, and so did I.", "They came."]),
    ],
)
def test_a_number_or_the_word_i_at_the_end_of_a_sentence_ends_it(text, parts):
    assert split(text) == parts


def test_a_paragraph_without_words_has_no_sentences():
    assert sentences("  ") == ()


def test_a_citation_covers_the_sentence_before_it_wherever_it_stands():
    text = "The flag was up. It stayed, they say, until dark."
    spans = sentences(text)

    after_the_first = covered(spans, text.index(" It"))
    inside_the_second = covered(spans, text.index(", they"))
    at_the_end = covered(spans, len(text))

    assert (after_the_first, inside_the_second, at_the_end) == (0, 1, 1)


def test_a_citation_before_any_word_covers_nothing():
    assert covered(sentences("It stayed."), 0) is None
