"""The guide's story, broken as a teacher breaks her first one: what is told, on which line, and what to write."""

from __future__ import annotations

import pytest

from game import shipped
from game.authoring.check import judged
from game.authoring.renaming import rename
from game.loading import read_files
from game.loading.files import Changed, Folder

CHAPTER, COVER = "01-the-third-floor.yaml", "story.yaml"
FIRST_STEPS = Folder(shipped.scenes() / "first-steps")
OLD_BELLS = "    title: Ten minutes later"
CARBON = "    ending: on-the-list"
A_TRAP = """\
    choices:
      - id: sign
        text: |
          Sign.
        needs: not (told French tanks as seen and the whole name and chose the-bells.run)
        go: the-end

  the-end:
    status: composite
    text: |
      It is signed.
    ending: on-the-list"""
A_TWIN = """\
      - id: her-word-too
        text: |
          "My aunt sees them from her window. I have only her word." It will have to be weighed, and that takes
          time.
        history: plausible
        tell: French tanks as told
        go: the-bells

      - id: wrong-number"""


def broken(*slips: tuple[str, str, str]) -> Changed:
    texts: dict[str, str] = {}
    for file, right, wrong in slips:
        text = texts.get(file) or FIRST_STEPS.read(file).decode()
        assert right in text
        texts[file] = text.replace(right, wrong, 1)
    return Changed(FIRST_STEPS, texts)


@pytest.mark.parametrize(
    ("right", "wrong", "code", "line", "hint"),
    [
        (OLD_BELLS, "    title: Marie : non", "E027", "Marie : non", "put the words below 'title: |'"),
        (OLD_BELLS, OLD_BELLS.replace(" ", "\u00a0", 4), "E031", "Ten minutes", "type ordinary spaces"),
        ("    place: rue", "    place:\u00a0rue", "E021", "place:\u00a0rue", "write 'place: rue-saint-jacques'"),
        ("      - id: run", "      -\u00a0id: run", "E022", "id: run", "write '- id: run'"),
        ("      - id: run", "      – id: run", "E023", "id: run", "with the hyphen of the keyboard"),
        ("  the-bells:\n", "  The Bells:\n", "E016", "The Bells:", "write 'the-bells'"),
        ("{if the whole name}", "{if the hole name}", "E101", "the hole", "did you mean 'the whole name'?"),
        ("date: 1944-08-27", "date: 27/08/1944", "E055", "27/08/1944", "write 'date: 1944-08-27'"),
        ("time: 21:50", "time: 21:30", "E220", "21:30", "mend one of the two times"),
        ("time: 21:50", "time: 15:50", "E220", "15:50", "mend one of the two times"),
        (CARBON, A_TRAP, "E270", "the-carbon:", "let one choice stand without a condition"),
        ("minutes: 8", "minutes: 2", "W344", "minutes: 2", "shorten the chapter"),
    ],
)  # fmt: skip
def test_a_slip_is_one_mistake_on_its_line_with_what_to_write(right, wrong, code, line, hint):
    told = in_the_chapter(broken((CHAPTER, right, wrong)))

    assert [one.code for one in told] == [code]
    assert line in told[0].span.line_text
    assert hint in told[0].hint


def test_two_choices_that_are_the_same_are_questioned():
    told = in_the_chapter(broken((CHAPTER, "      - id: wrong-number", A_TWIN)))

    assert "W330" in {one.code for one in told}
    assert "'her-word-too' has the same words as 'her-word'" in next(
        one.message for one in told if one.code == "W330"
    )


def test_a_flag_that_is_set_and_never_read_is_questioned():
    story = broken(
        (COVER, "flags:", "flags:\n  a borrowed match: You lent a match."),
        (
            CHAPTER,
            "        learn: French tanks as seen",
            "        gain: a borrowed match\n        learn: French tanks as seen",
        ),
    )

    told = [one for one in judged(read_files(story)) if one.code == "W310"]

    assert [one.message for one in told] == ["nothing ever asks for the flag 'a borrowed match'"]


def test_a_page_that_cites_this_evening_in_the_afternoon_is_told_so():
    story = broken(
        (CHAPTER, "telephone alone. [telephone]", "telephone alone. [telephone] The bells rang. [bells]"),
        (CHAPTER, "time: 21:40", "time: 15:00"),
    )

    told = in_the_chapter(story)

    assert [one.code for one in told] == ["E230"]
    assert told[0].message == "'bells' (1944-08-24 evening) begins after this page (1944-08-24 15:00)"


@pytest.mark.parametrize(
    ("old", "new"),
    [("the-bells", "all-the-bells"), ("the-bells.run", "go"), ("the whole name", "every letter")],
)
def test_a_new_name_leaves_no_translation_to_be_compared_again(old, new):
    renamed = Changed(FIRST_STEPS, rename(FIRST_STEPS, old, new).changed)

    told = read_files(renamed).diagnostics

    assert told == ()


def in_the_chapter(story: Changed):
    """What is told of the chapter in its own language; its edition is another test's."""
    return [one for one in judged(read_files(story, every_edition=False)) if one.span.file == CHAPTER]
