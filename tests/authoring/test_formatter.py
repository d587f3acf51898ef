"""Tidying: the same story, every comment, and nothing to do the second time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from game import shipped
from game.authoring.formatter import format_story, wrapped
from game.authoring.formatter_same import Readings
from game.loading import BadStory, load_story
from game.loading.files import Changed, Folder, NoFiles
from tests.story.small_stories import DOCUMENT_FILE, ENTRIES, GLOSSARY, SOURCES, small_stories
from tests.story.small_stories import STORY as SMALL_STORY

REST = {
    "story.yaml": SMALL_STORY,
    "record/sources.yaml": SOURCES,
    "record/entries.yaml": ENTRIES,
    "record/documents.yaml": DOCUMENT_FILE,
    "record/glossary.yaml": GLOSSARY,
}
STORY = "title: An example\nstart: street\nendings: {home: At home}\n"


def files(**named: str) -> Changed:
    """Files by name, `_` for the dot before yaml: `street` is `street.yaml`."""
    return Changed(
        NoFiles(), {"story.yaml": STORY, **{f"{name}.yaml": dedent(text) for name, text in named.items()}}
    )


def tidy(text: str) -> str:
    """A chapter tidied."""
    before = files(street=text)
    return format_story(before).changed.get("street.yaml", dedent(text))


def test_spaces_are_evened_and_the_file_ends_in_one_line_break():
    found = tidy(
        """\


        chapter: The street   \t


        scenes:
            street:
                text: |
                     You are in the street.
                       It rains.


                     Still.
                choices:
                -   id: on
                    text: |
                      Go on.
                    go: home
            home:
                text: |
                  Home.
                ending: home


        """
    )

    assert found == dedent(
        """\
        chapter: The street

        scenes:
          street:
            text: |
              You are in the street.
                It rains.


              Still.
            choices:
              - id: on
                text: |
                  Go on.
                go: home

          home:
            text: |
              Home.
            ending: home
        """
    )


def test_labels_stand_as_the_language_lists_them_and_comments_go_with_them():
    found = tidy(
        """\
        # The file begins here.

        # Of the scenes.
        scenes:
          street:
            # What happens.
            ending: home  # at last
            text: |
              # not a comment
            # What it is called.
            title: The street
            # The end of the street.
          # The end of the scenes.
        chapter: The street
        # The end of the file.
        """
    )

    assert found == dedent(
        """\
        # The file begins here.

        chapter: The street
        # Of the scenes.
        scenes:
          street:
            # What it is called.
            title: The street
            text: |
              # not a comment
            # What happens.
            ending: home  # at last
            # The end of the street.
          # The end of the scenes.
        # The end of the file.
        """
    )


def test_a_text_that_needs_a_bar_gets_one():
    found = tidy(
        """\
        chapter: The street
        scenes:
          street:
            text: "She said: \\"No.\\""  # twice
            choices:
              - {id: flow, text: Stay as you are., go: home}
              - id: on
                text: Go on
                go: home
              - id: long
                text: Go all the way round by the bridge and the quay and the other bridge, and the wall that nobody has painted since the war before
                go: home
          home:
            text: >-
              Home,
              at last.

              And to bed.
            ending: home
        """
    )

    assert found == dedent(
        """\
        chapter: The street
        scenes:
          street:
            text: |  # twice
              She said: "No."
            choices:
              - {id: flow, text: Stay as you are., go: home}
              - id: on
                text: Go on
                go: home
              - id: long
                text: |
                  Go all the way round by the bridge and the quay and the other bridge, and the wall that
                  nobody has painted since the war before
                go: home

          home:
            text: |-
              Home,
              at last.

              And to bed.
            ending: home
        """
    )


def test_a_list_or_braces_over_several_lines_move_as_a_whole():
    text = """\
        chapter: The street
        scenes:
            street:
                documents: [
                    a,   # the first
                    # between
                    b
                ]
                text: |2
                      Far in.
                   Less.
                ending: home
        """

    found = format_story(
        Changed(
            files(street=text),
            {"record/documents.yaml": "a: {status: described, says: A}\nb: {status: described, says: B}\n"},
        )
    ).changed["street.yaml"]

    assert (
        "    documents: [\n          a,   # the first\n          # between\n          b\n      ]\n" in found
    )
    assert "    text: |2\n          Far in.\n       Less.\n    ending: home\n" in found


def test_french_spaces_and_line_ends_of_other_systems():
    text = "chapter: Rue\r\nscenes:\r\n  street:\r\n    text: |\r\n      «\u202fNon\u202f!\u202f» dit-elle\u00a0: rien.\r\n    ending: home\r\n"

    found = tidy(text)

    assert "«\u202fNon\u202f!\u202f» dit-elle\u00a0: rien.\n" in found
    assert "\r" not in found


def test_what_cannot_be_read_is_not_touched():
    broken = files(
        street="chapter: The street\nscenes:\n  street:\n    text: |\n      Hm.\n    ending: home\n    go: nowhere\n  street: x\n"
    )

    with pytest.raises(BadStory):
        format_story(broken)


def test_a_break_is_never_put_before_a_sign_that_begins_a_line():
    lines = wrapped("aaaa — bbbb > cccc {if x and y} dddd", 6)

    assert lines == ["aaaa — bbbb > cccc {if x and y}", "dddd"] or all(
        not line.startswith((">", "—", "{")) for line in lines
    )
    assert " ".join(lines) == "aaaa — bbbb > cccc {if x and y} dddd"


@pytest.mark.parametrize(
    "folder", sorted(path for path in shipped.scenes().iterdir() if path.is_dir()), ids=lambda path: path.name
)
def test_a_shipped_story_is_the_same_tidied_and_tidied_once(folder: Path):
    before = Folder(folder)

    once = format_story(before)
    after = Changed(before, once.changed)

    assert once.left == ()
    assert Readings(after).same_as(Readings(before))
    assert format_story(after).changed == {}


def untidied(text: str, draw: st.DrawFn) -> Iterator[str]:
    """The lines of a file that is indented twice as far, with comments, blank lines and spaces strewn in."""
    in_text = 0
    for line in text.replace("- id:", "-   id:").splitlines():
        indent = len(line) - len(line.lstrip())
        if in_text and (not line.strip() or indent >= in_text):
            yield " " * indent + line
            continue
        in_text = indent + 1 if line.rstrip().endswith("|") else 0
        if draw(st.integers(0, 9)) == 0:
            yield draw(st.sampled_from(("", "\n", f"{' ' * draw(st.integers(0, 14))}# a comment")))
        yield " " * indent + line + ("  " if draw(st.booleans()) and not in_text else "")


@st.composite
def untidy_stories(draw: st.DrawFn) -> Mapping[str, str]:
    small = draw(small_stories())
    chapters = {"00-first.yaml": small.first, "01-second.yaml": small.second}
    return {name: "\n".join(untidied(text, draw)) for name, text in chapters.items()}


@settings(
    derandomize=True,
    max_examples=40,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(untidy_stories())
def test_any_story_is_the_same_tidied_and_tidied_once(untidy: Mapping[str, str]):
    before = Changed(NoFiles(), {**REST, **untidy})

    once = format_story(before)
    after = Changed(before, once.changed)
    comments = {name: text.count("# a comment") for name, text in untidy.items()}

    assert once.left == ()
    assert Readings(after).same_as(Readings(before))
    assert {name: after.read(name).decode().count("# a comment") for name in untidy} == comments
    assert format_story(after).changed == {}


def test_loading_what_was_tidied_on_disk_tells_the_same_story(tmp_path: Path):
    folder = shipped.campaign()
    for name in Folder(folder).names():
        if name.endswith(".yaml"):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes((folder / name).read_bytes())
    for name, text in format_story(Folder(tmp_path)).changed.items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    assert load_story(tmp_path).fingerprint == load_story(folder).fingerprint


def test_a_file_in_braces_is_left_as_it_is_and_named():
    text = "{chapter: The street, scenes: {street: {text: Here, ending: home}}}\n"

    found = format_story(files(street=text))

    assert (found.changed, found.left) == ({}, ("street.yaml",))


@pytest.mark.parametrize(
    "ending",
    [
        "      -\n        id: on\n        text: On\n        go: home\n",
        "      - # why\n        id: on\n        text: On\n        go: home\n",
    ],
    ids=["a dash alone", "a dash and a remark"],
)
def test_a_dash_on_a_line_of_its_own_is_left_with_its_file(ending: str):
    text = f"chapter: A\nscenes:\n  street:\n    text: Here\n    choices:\n{ending}  home:\n    text: Home\n    ending: home\n"

    found = format_story(files(street=text))

    assert found.changed == {}
    assert found.left == ("street.yaml",)
