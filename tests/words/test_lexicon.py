"""The program's own words: the same in every language, all of them used, none missing."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter

import pytest
import yaml

import game
from game import words
from game.words import dates

# `__main__` speaks before any of the program's words can be read.
PROGRAM = [path for path in Path(game.__file__).parent.rglob("*.py") if path.name != "__main__.py"]
TEMPLATES = sorted(Path(game.__file__).parent.rglob("templates/*.html"))
EN, FR = words.lexicon("en"), words.lexicon("fr")


@pytest.fixture(autouse=True)
def english_again():
    yield
    words.use("en")


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def plural_of(key: str) -> str:
    return key.removesuffix(".one")


def test_every_language_has_the_same_keys():
    assert set(FR) == set(EN)


def test_the_words_of_a_key_have_the_same_fields_in_every_language():
    different = {
        key
        for key in EN.keys() & FR.keys()
        if fields(EN[key]) != fields(FR[key]) and not key.endswith(".one")
    }

    assert different == set()


def test_what_is_said_of_one_thing_uses_no_field_that_more_do_not_have():
    alone = [
        key
        for words_of in (EN, FR)
        for key in words_of
        if key.endswith(".one") and not fields(words_of[key]) <= fields(words_of.get(plural_of(key), ""))
    ]

    assert alone == []


def test_what_is_said_once_of_one_thing_is_also_said_of_more():
    alone = [key for key in EN if key.endswith(".one") and plural_of(key) not in EN]

    assert alone == []


@pytest.mark.parametrize("language", words.languages())
def test_a_language_file_is_also_yaml_and_says_the_same_there(language):
    text = (words.FOLDER / f"{language}.yaml").read_text(encoding="utf-8")

    assert yaml.load(text, yaml.BaseLoader) == dict(words.lexicon(language))


@pytest.mark.parametrize("language", words.languages())
def test_words_are_no_empty_strings_and_have_no_spaces_at_their_ends(language):
    odd = {key: text for key, text in words.lexicon(language).items() if text != text.strip() or not text}

    assert odd == {}


def test_french_signs_stand_after_a_narrow_space():
    slips = {
        key: text
        for key, text in FR.items()
        if re.search(r"[^ \u202f\u00a0\W][;!?]| [;!?»]|« |\w:(?= )", text)
    }

    assert slips == {}


def said() -> tuple[set[str], list[re.Pattern[str]]]:
    """Every string in the program that could be a key, and the patterns of those made while it runs."""
    plain, made = set(), []
    for path in PROGRAM:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                plain.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(part.value) if isinstance(part, ast.Constant) else ".+" for part in node.values
                ]
                if isinstance(node.values[0], ast.Constant) and "." in node.values[0].value:
                    made.append(re.compile("".join(parts)))
    for template in TEMPLATES:
        text = template.read_text(encoding="utf-8")
        plain |= set(re.findall(r"""say\(["']([^"']+)["'][),]""", text))
        made += [re.compile(rf"{re.escape(start)}.+") for start in re.findall(r"""say\("([^"]+)" ~""", text)]
    return plain, made


def test_no_words_are_there_that_nothing_says():
    plain, made = said()

    unused = [
        key
        for key in map(plural_of, EN)
        if key not in plain and not any(pattern.fullmatch(key) for pattern in made)
    ]

    assert unused == []


def test_every_key_that_the_program_says_has_words():
    missing = set()
    for path in PROGRAM:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and getattr(node.func, "id", getattr(node.func, "attr", "")) == "say"
            ):
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and first.value not in EN:
                    missing.add(f"{first.value} ({path.name}:{node.lineno})")

    for template in TEMPLATES:
        said_there = re.findall(r"""say\(["']([^"']+)["'][),]""", template.read_text(encoding="utf-8"))
        missing |= {f"{key} ({template.name})" for key in said_there if key not in EN}

    assert missing == set()


def test_a_line_that_is_no_key_with_words_is_named():
    with pytest.raises(ValueError) as caught:
        words.read_lexicon("a.b: One.\nno colon here")

    assert str(caught.value).startswith("line 2 ")


def test_a_language_is_known_by_any_of_its_usual_names():
    for name in ("fr", "fr-CA", "fr_FR.UTF-8", "FR"):
        words.use("en")
        words.use(name)

        assert words.language() == "fr"


def test_a_language_without_words_changes_nothing():
    words.use("fr")

    words.use("pt_BR")

    assert words.language() == "fr"


@pytest.mark.parametrize(
    ("language", "iso", "written"),
    [
        ("en", "1944-08-19", "Saturday 19 August 1944"),
        ("fr", "1944-08-19", "samedi 19 août 1944"),
        ("en", "1944-08-01", "Tuesday 1 August 1944"),
        ("fr", "1944-08-01", "mardi 1er août 1944"),
        ("en", "1946-03", "March 1946"),
        ("fr", "1944", "1944"),
        ("en", "1944-13-01", "1944-13-01"),
        ("en", "evening", "evening"),
    ],
)
def test_a_date_is_written_as_a_reader_would(language, iso, written):
    words.use(language)

    assert dates.long_date(iso) == written


def test_a_dateline_holds_what_is_known():
    assert dates.joined_dateline("1944-08-19", "09:10", "Quai Saint-Michel") == (
        "Saturday 19 August 1944 · 09:10 · Quai Saint-Michel"
    )
    assert dates.joined_dateline(None, None, "") == ""


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "1 mistake."),
        ("en", 0, "0 mistakes."),
        ("en", 2, "2 mistakes."),
        ("fr", 1, "1 faute."),
        ("fr", 0, "0 faute."),
        ("fr", 2, "2 fautes."),
    ],
)
def test_one_thing_is_said_as_its_language_counts(language, count, said):
    words.use(language)

    assert words.say("check.errors", count=count) == said
