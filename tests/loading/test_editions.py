"""Editions: the same story in other words, the original's where there are none."""

from __future__ import annotations

import pytest

from game.loading import BadStory, load_story, read_project
from game.loading.overlay import short_print
from tests.loading.laid_out import lay_out, small_story

FRENCH = {
    "editions/fr/story.yaml": """\
title: Un exemple
language: fr
flags:
  forged papers: Vous avez des papiers à un autre nom.
meters:
  exposure: {words: {0: personne ne vous connaît}}
states:
  cover: {words: {}}
endings:
  home: Chez vous
""".replace("states:\n  cover: {words: {}}\n", ""),
    "editions/fr/01-street.yaml": """\
chapter: La rue

scenes:

  street:
    title: La rue
    text: |
      Vous êtes dans la rue.
    choices:
      wait:
        text: |
          Attendre.
      leave:
        text: |
          Partir.

  quay:
    text: |
      Vous êtes sur le quai.
""",
}


@pytest.fixture
def french(tmp_path):
    return lay_out(small_story(**FRENCH), tmp_path / "story")


def test_an_edition_changes_the_words_and_nothing_else(french):
    original = load_story(french)

    story = load_story(french, "fr")

    assert (story.edition, story.language, story.title) == ("fr", "fr", "Un exemple")
    assert story.endings == {"home": "Chez vous"}
    assert story.chapters[0].title == "La rue"
    assert story.scenes["street"].text.source == "Vous êtes dans la rue.\n"
    assert [choice.text.source for choice in story.scenes["street"].choices] == ["Attendre.\n", "Partir.\n"]
    assert story.names.meters["exposure"].words == {
        0: "personne ne vous connaît",
        3: "a sentry would look twice",
    }
    assert story.fingerprint == original.fingerprint
    assert story.editions == original.editions == ("fr",)
    assert [choice.go for choice in story.scenes["street"].choices] == [
        choice.go for choice in original.scenes["street"].choices
    ]


def test_what_an_edition_does_not_give_stays_in_the_originals_words_and_is_named(tmp_path):
    files = small_story(**FRENCH)
    lost = "      leave:\n        text: |\n          Partir.\n"
    files["editions/fr/01-street.yaml"] = files["editions/fr/01-street.yaml"].replace(lost, "")
    folder = lay_out(files, tmp_path / "story")

    story = load_story(folder, "fr")

    assert story.scenes["street"].choices[1].text.source == "Leave.\n"
    assert story.missing_words == ("01-street.yaml: street.leave.text",)
    assert [(one.code, one.severity) for one in read_project(folder).diagnostics] == [("W090", "warning")]


def test_a_mistake_in_an_edition_never_stops_play(tmp_path):
    files = small_story(**FRENCH)
    files["editions/fr/01-street.yaml"] = 'chapter: "La rue\nscenes:\n  - x\n'
    folder = lay_out(files, tmp_path / "story")

    story = load_story(folder, "fr")

    assert story.scenes["street"].title == "The street"
    assert [one.span.file for one in read_project(folder).diagnostics if one.severity == "error"] != []
    assert load_story(folder).title == "An example"


def test_the_program_s_own_words_follow_the_language_of_the_edition(tmp_path):
    files = small_story(**FRENCH)
    street = "    text: |\n      You are on the quay.\n    ending: home\n"
    files["01-street.yaml"] = files["01-street.yaml"].replace(
        street, street[:-17] + "    otherwise:\n      go: street\n"
    )
    folder = lay_out(files, tmp_path / "story")

    texts = [load_story(folder, edition).scenes["quay"].otherwise.text.source for edition in (None, "fr")]

    assert texts == ["Go on", "Continuer"]


def test_an_edition_that_is_not_there_is_a_mistake_that_names_those_that_are(french):
    with pytest.raises(BadStory) as caught:
        load_story(french, "de")

    assert [(one.code, one.hint) for one in caught.value.diagnostics] == [("E085", "there is: fr")]


def test_a_print_of_the_original_tells_when_it_has_changed(tmp_path):
    files = small_story(**FRENCH)
    now = short_print(load_story(lay_out(files, tmp_path / "before")).scenes["quay"], "scene")
    files["editions/fr/01-street.yaml"] = files["editions/fr/01-street.yaml"].replace(
        "  quay:\n", f"  quay:\n    of: {now}\n"
    )

    same = read_project(lay_out(files, tmp_path / "same")).diagnostics
    files["01-street.yaml"] = files["01-street.yaml"].replace("on the quay", "on a quay")
    changed = read_project(lay_out(files, tmp_path / "changed")).diagnostics

    assert same == ()
    assert [(one.code, one.span.file) for one in changed] == [("W091", "editions/fr/01-street.yaml")]


def test_a_value_is_found_in_the_edition_that_gives_it(french):
    project = read_project(french, "fr")

    assert project.place(("scene", "quay", "text")).file == "editions/fr/01-street.yaml"
    assert project.text(("choice", "street", "leave", "text")) == "Partir.\n"
    assert project.place(("scene", "quay", "ending")).file == "01-street.yaml"
    assert project.text(("edition", "fr", "scene", "street", "title")) == "La rue"
