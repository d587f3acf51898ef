"""What an edition has and its original has not is named, with what was probably meant."""

from __future__ import annotations

import pytest

from game.loading import read_project
from game.loading.mistakes import speak
from tests.loading.laid_out import STORY, STREET, lay_out

ENTRIES = """\
taken:
  says: |
    The policemen took the Prefecture.
  certainty: testimony
  sources: [{id: memoir, where: chapter 2}]
  quotes:
    - {words: C'est fait., en: It is done., source: memoir, where: chapter 2}
"""
SOURCES = "memoir:\n  title: Days\n  kind: testimony\n  year: 1950\n"
FILES = {
    "story.yaml": STORY,
    "01-street.yaml": STREET.replace(
        "    text: |\n      You", "    status: invented\n    text: |\n      You"
    ),
    "record/entries.yaml": ENTRIES,
    "record/sources.yaml": SOURCES,
}
CHAPTER = "chapter: La rue\nscenes:\n  street:\n"


def found(tmp_path, file, text):
    story = lay_out({**FILES, f"editions/fr/{file}": text}, tmp_path / "story")
    return [one for one in read_project(story).diagnostics if one.severity == "error"]


@pytest.mark.parametrize(
    ("file", "text", "line", "says", "hint"),
    [
        (
            "story.yaml",
            "title: x\nflags:\n  forged paper: y\n",
            3,
            "no flag called 'forged paper'",
            "'forged papers'",
        ),
        (
            "story.yaml",
            "title: x\nstates:\n  cover:\n    words: {whole: y}\n",
            4,
            "no value called 'whole'",
            "ids",
        ),
        ("story.yaml", "title: x\nendings:\n  hom: y\n", 3, "no ending called 'hom'", "'home'"),
        (
            "01-street.yaml",
            f"{CHAPTER}    choices:\n      wayt:\n        text: y\n",
            5,
            "choice called 'wayt'",
            "'wait'",
        ),
        ("01-street.yaml", f"{CHAPTER}    care:\n      instead: y\n", 4, "no 'care:' here", "ids"),
        (
            "01-street.yaml",
            f"{CHAPTER}    choices:\n      wait:\n        then: y\n",
            6,
            "no 'then:' here",
            "ids",
        ),
        (
            "01-street.yaml",
            "chapter: x\nscenes:\n  quai:\n    text: y\n",
            3,
            "no scene called 'quai'",
            "'quay'",
        ),
        ("02-quay.yaml", "chapter: x\n", 1, "no chapter file called '02-quay.yaml'", ""),
        ("record/entries.yaml", "takn:\n  says: y\n", 1, "no entry called 'takn'", "'taken'"),
    ],
)
def test_it_is_named_at_its_place(tmp_path, file, text, line, says, hint):
    (one,) = found(tmp_path, file, text)

    assert (one.code, one.span.file, one.span.line) == ("E086", f"editions/fr/{file}", line)
    assert says in one.message
    assert hint in one.hint
    assert speak(one, "fr").message.startswith("l’original n’a pas d")


@pytest.mark.parametrize("quotes", ["", "    - {en: Fait.}\n    - {en: Encore.}\n"])
def test_another_number_of_quotations_is_told_and_the_originals_stay(tmp_path, quotes):
    text = f"taken:\n  says: y\n  quotes:\n{quotes}" if quotes else "taken:\n  says: y\n"
    codes = [one.code for one in found(tmp_path, "record/entries.yaml", text)]

    assert codes == (["E089"] if quotes else [])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{if forged papers}Rue.{end}", "the original has no '{if forged papers}' in this text"),
        ("{one of: Rue. | Place.}", "no alternatives"),
        ("Rue. [taken]", "the original does not cite 'taken' in this text"),
    ],
)
def test_conditions_variations_and_citations_are_those_of_the_original(tmp_path, text, says):
    (one,) = found(tmp_path, "01-street.yaml", f"{CHAPTER}    text: |\n      {text}\n")

    assert says in one.message or one.code == "E089"
