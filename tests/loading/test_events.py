"""YAML as text only, and the same from both of PyYAML's parsers."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.loading import load_story, read_project
from game.loading.events import FastParser, PlainParser, Unreadable, read_nodes
from game.loading.mistakes import codes, example, mistake
from game.loading.nodes import Items, Labels, Node, Text
from game.story.ids import SceneId
from tests.loading.laid_out import STREET, lay_out, small_story

STORY = Path(__file__).parent.parent / "mistakes" / "story"


def as_data(node: Node | None) -> object:
    """A node with every place in it."""
    match node:
        case None:
            return None
        case Text():
            return node.text, node.style, node.start.line, node.start.column, node.end.line, node.end.column
        case Items():
            return [as_data(item) for item in node.items], node.start.line, node.start.column
        case Labels():
            marks = {
                key: (value.label.line, value.label.column)
                for key, value in node.values.items()
                if value.label
            }
            return {key: as_data(value) for key, value in node.values.items()}, marks, node.start.line


def read_by(parser: object, text: str) -> object:
    noted: list[tuple[object, ...]] = []

    def report(code: str, line: int, column: int, length: int = 1, /, **given: object) -> None:
        noted.append((code, line, column, length, given))

    try:
        return as_data(read_nodes(text, report, parser)), noted
    except Unreadable:
        return "unreadable", noted


def texts() -> list[str]:
    files = [path.read_text(encoding="utf-8") for path in sorted(STORY.rglob("*.yaml"))]
    for code in codes():
        if not mistake(code).zipped:
            files += [content.decode("utf-8", "replace") for content in example(mistake(code).wrong).values()]
    return files


@pytest.mark.parametrize("text", texts())
def test_both_parsers_give_the_same_nodes_and_places(text):
    assert read_by(FastParser, text) == read_by(PlainParser, text)


def test_values_are_the_text_that_was_typed(tmp_path):
    text = (
        STREET.replace("title: The street", "title: 22:30")
        .replace("go: quay", "go: no")
        .replace("quay:", "no:")
    )

    story = load_story(lay_out(small_story(**{"01-street.yaml": text}), tmp_path / "story"))

    assert story.scenes["street"].title == "22:30"
    assert story.scenes["street"].choices[1].go[0].to == "no"


def test_line_ends_of_windows_and_a_mark_at_the_beginning_change_nothing(tmp_path):
    plain = load_story(lay_out(small_story(), tmp_path / "plain"))
    files = {
        name: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode() for name, text in small_story().items()
    }

    story = load_story(lay_out(files, tmp_path / "windows"))

    assert story.scenes == plain.scenes
    assert story.fingerprint == plain.fingerprint
    assert read_project(tmp_path / "windows").diagnostics == ()


def test_letters_made_of_two_characters_are_read_as_one(tmp_path):
    text = STREET.replace("The street", "Cafe\N{COMBINING ACUTE ACCENT}")

    story = load_story(lay_out(small_story(**{"01-street.yaml": text}), tmp_path / "story"))

    assert story.scenes["street"].title == "Café"


@pytest.mark.parametrize("escape", ["\\a", "\\e[31m", "\\u202e", "\\0", "\\N"])
def test_a_backslash_in_quotation_marks_hides_nothing(escape, tmp_path):
    chapter = STREET.replace("title: The street", f'title: "Rue{escape} de la Harpe"')

    found = read_project(lay_out({**small_story(), "01-street.yaml": chapter}, tmp_path / "story"))

    assert [(one.code, "title" in one.span.line_text) for one in found.diagnostics] == [("E005", True)]
    assert found.story is not None
    assert found.story.scenes[SceneId("street")].title.startswith("Rue")
    assert found.story.scenes[SceneId("street")].title.replace("[31m", "") == "Rue de la Harpe"


def test_a_letter_written_in_two_escapes_is_read_as_one():
    node = read_nodes('"caf\\x65\\u0301"', lambda *_, **__: None)

    assert isinstance(node, Text)
    assert node.text == "caf\N{LATIN SMALL LETTER E WITH ACUTE}"


@pytest.mark.parametrize(
    ("code", "typed"),
    [("E005", "Hello\u202e there".encode()), ("E004", "Hello th\xe9re".encode("cp1252"))],
)
def test_what_is_wrong_with_the_bytes_is_shown_with_its_line(code, typed, tmp_path):
    chapter = STREET.encode().replace(b"You are in the street.", typed)

    (found,) = read_project(lay_out({**small_story(), "01-street.yaml": chapter}, tmp_path / "s")).diagnostics

    assert found.code == code
    assert found.span.line_text.strip().startswith("Hello")
    assert (found.span.line, found.span.column) == (8, 12 if code == "E005" else 15)


def test_a_file_of_too_many_values_or_too_deep_is_refused_in_plain_words(tmp_path):
    for number, text in enumerate(("a: " + "[" * 30 + "]" * 30, "a: [" + "b," * 250_000 + "c]")):
        found = read_project(
            lay_out(small_story(**{"02-deep.yaml": text}), tmp_path / str(number))
        ).diagnostics

        assert [one.code for one in found if one.span.file == "02-deep.yaml"] == ["E006"]


def test_a_file_over_a_megabyte_is_not_read(tmp_path):
    found = read_project(
        lay_out(small_story(**{"02-long.yaml": "#" * 1_000_001}), tmp_path / "story")
    ).diagnostics

    assert [(one.code, one.span.file, one.span.line) for one in found] == [("E006", "02-long.yaml", None)]


def test_the_projects_own_credits_are_written_in_the_language(tmp_path):
    credits = (Path(__file__).parent.parent.parent / "assets" / "credits.yaml").read_text(encoding="utf-8")

    assert (
        read_project(lay_out(small_story(**{"credits.yaml": credits}), tmp_path / "story")).diagnostics == ()
    )


def test_a_misspelt_label_in_the_credits_is_noticed(tmp_path):
    credits = "pictures:\n  quay:\n    titel: The quay\n"

    found = read_project(lay_out(small_story(**{"credits.yaml": credits}), tmp_path / "story")).diagnostics

    assert [(one.code, one.span.line) for one in found] == [("E011", 3)]
