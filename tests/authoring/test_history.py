"""The record: witnesses, labels, documents, and the pages that rest on them."""

from __future__ import annotations

import pytest

from game.authoring.witnesses import origin_of, witnesses_of
from game.story.record import Reference
from tests.authoring.writing import codes, found, project


def entry(certainty: str, *sources: str, more: str = "") -> dict[str, str]:
    listed = ", ".join(f"{{id: {source}, where: here}}" for source in sources)
    return {
        "record/entries.yaml": f"flag: {{says: A flag, certainty: {certainty}, sources: [{listed}]{more}}}\n"
    }


@pytest.mark.parametrize(
    ("certainty", "sources"),
    [
        ("documented", ["museum", "combat"]),
        ("documented", ["website", "combat"]),
        ("documented", ["diary", "report"]),
        ("one-source", ["combat"]),
        ("one-source", ["museum", "combat"]),
        ("one-source", ["museum", "website", "copy"]),
        ("testimony", ["diary"]),
        ("testimony", ["diary", "witness"]),
        ("testimony", ["witness", "memory"]),
        ("testimony", ["memory"]),
    ],
)
def test_a_label_that_the_sources_bear_is_let_stand(tmp_path, certainty, sources):
    assert codes(tmp_path, entry(certainty, *sources)) == []


@pytest.mark.parametrize(
    ("certainty", "sources", "code"),
    [
        ("documented", ["museum"], "E203"),
        ("documented", ["museum", "website"], "E203"),
        ("documented", ["website", "copy"], "E203"),
        ("documented", ["museum", "museum"], "E203"),
        ("documented", ["combat", "report"], "E204"),
        ("documented", ["diary", "witness"], "E205"),
        ("documented", ["diary"], "E205"),
        ("one-source", ["diary"], "E205"),
        ("one-source", ["memory"], "E205"),
        ("testimony", ["diary", "combat"], "E206"),
        ("testimony", ["museum"], "E206"),
        ("disputed", ["museum", "combat"], "E207"),
        ("legend", ["combat"], "E207"),
    ],
)
def test_a_label_above_what_the_sources_bear_is_an_error_on_the_label(tmp_path, certainty, sources, code):
    (only,) = found(tmp_path, entry(certainty, *sources))

    assert only[:2] == (code, certainty)


def test_the_same_witness_twice_is_told_with_the_source_that_both_repeat(tmp_path):
    ((_, _, message),) = found(tmp_path, entry("documented", "website", "copy"))

    assert "website, copy are one witness: each of them repeats museum" in message


@pytest.mark.parametrize("certainty", ["disputed", "legend"])
def test_a_dispute_that_says_who_holds_what_is_enough(tmp_path, certainty):
    files = entry(certainty, "combat", more=", dispute: One says noon and another says nine")

    assert codes(tmp_path, files) == []


def test_a_source_that_follows_itself_round_is_told_once_from_its_first(tmp_path):
    sources = """
        lone: {title: L, kind: web, year: 2020, follows: one}
        one: {title: A, kind: web, year: 2020, follows: two}
        two: {title: B, kind: web, year: 2020, follows: three}
        three: {title: C, kind: web, year: 2020, follows: one}
    """

    (only,) = found(tmp_path, {"record/sources.yaml": sources})

    assert only == ("E208", "two", "'one' repeats itself: one → two → three → one")


def test_a_source_that_follows_another_leads_back_to_the_first(tmp_path):
    story = project(tmp_path, entry("one-source", "combat")).story

    origin = origin_of(story.record.sources, "copy")

    assert origin.id == "museum"


def test_a_witness_counts_as_seen_when_any_of_what_repeats_it_was_read(tmp_path):
    sources = project(tmp_path, entry("one-source", "combat")).story.record.sources

    (museum, combat) = witnesses_of(
        sources, [Reference("copy", "a"), Reference("combat", "b"), Reference("website", "c")]
    )

    assert (museum.origin.id, museum.seen, [one.source for one in museum.references]) == (
        "museum",
        True,
        ["copy", "website"],
    )
    assert (combat.seen, combat.was_there) == (False, False)


def document(status: str, more: str) -> dict[str, str]:
    return {"record/documents.yaml": f"order: {{title: An order, kind: order, status: {status}{more}}}\n"}


SEEN = ", sources: [{id: museum, where: room 3}]"
UNSEEN = ", sources: [{id: combat, where: front page}]"


@pytest.mark.parametrize(
    ("status", "more"),
    [
        ("quoted", ", words: To your posts" + SEEN),
        ("described", ", says: It calls all men" + SEEN),
        ("described", ", says: It calls all men" + UNSEEN),
        ("invented", ", words: To your posts, made-by: invented for this story"),
        ("invented", ", words: To your posts, says: Un document fictif"),
    ],
)
def test_a_document_that_shows_what_it_is_is_let_stand(tmp_path, status, more):
    assert codes(tmp_path, document(status, more)) == []


@pytest.mark.parametrize(
    ("status", "more", "code"),
    [
        ("quoted", SEEN, "E216"),
        ("quoted", ", words: To your posts" + UNSEEN, "E217"),
        ("quoted", ", words: To your posts", "E217"),
        ("described", ", says: It calls, words: To your posts" + SEEN, "E218"),
        ("described", ", says: It calls all men", "E202"),
        ("invented", ", words: To your posts", "E209"),
    ],
)
def test_a_document_that_pretends_to_be_more_is_an_error(tmp_path, status, more, code):
    assert codes(tmp_path, document(status, more)) == [code]


def test_words_without_a_status_are_one_mistake(tmp_path):
    files = {"record/documents.yaml": "order: {title: An order, kind: order, words: To your posts}\n"}

    assert codes(tmp_path, files) == ["E093"]


def page(text: str, status: str = "documented") -> str:
    return f"""
        chapter: The street
        scenes:
          street:
            status: {status}
            text: |
              {text}
            ending: home
    """


@pytest.mark.parametrize(
    "text",
    [
        "Nothing is cited here.",
        "{if first time here}A flag. [flag]{end} You look.",
        "{one of: A flag. [flag] | No flag. [flag]} You look.",
        "You read it. [letter]",
        "The [flag](flag) is up.",
    ],
)
def test_a_documented_page_that_may_rest_on_nothing_is_an_error(tmp_path, text):
    files = {
        **entry("one-source", "combat"),
        "record/documents.yaml": "letter: {title: An invented letter, kind: letter, status: invented}\n",
        "01-street.yaml": page(text),
    }

    assert found(tmp_path, files)[0][:2] == ("E200", "documented")


@pytest.mark.parametrize("text", ["A flag. [flag] You look.", "You read it. [order]"])
def test_a_documented_page_that_always_cites_an_entry_or_a_real_document_is_let_stand(tmp_path, text):
    files = {
        **entry("one-source", "combat"),
        **document("described", ", says: It calls all men" + SEEN),
        "01-street.yaml": page(text),
    }

    assert codes(tmp_path, files) == []


def test_only_documented_pages_need_an_entry(tmp_path):
    assert codes(tmp_path, {"01-street.yaml": page("You look.", "composite")}) == []


@pytest.mark.parametrize(
    ("history", "expected"), [("recorded", ["E201"]), ("plausible", []), ("counterfactual", [])]
)
def test_only_a_recorded_act_needs_an_entry(tmp_path, history, expected):
    chapter = f"""
        chapter: The street
        scenes:
          street:
            text: You look.
            choices: [{{id: look, text: Look up, history: {history}, go: home}}]
          home: {{text: You are home., ending: home}}
    """

    assert codes(tmp_path, {"01-street.yaml": chapter}) == expected


def test_going_on_in_the_one_open_way_is_an_act_too(tmp_path):
    chapter = """
        chapter: The street
        scenes:
          street:
            text: You look.
            otherwise: {history: recorded, go: home}
          home: {text: You are home., ending: home}
    """

    assert [found_[:2] for found_ in found(tmp_path, {"01-street.yaml": chapter})] == [("E201", "recorded")]
