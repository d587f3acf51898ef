"""Three slips that real authors make raise each mistake, and nothing else: its page's, and two more here."""

from __future__ import annotations

import pytest

from game.authoring import check
from game.loading import Diagnostic
from game.loading.mistakes import codes, speak
from tests.loading.laid_out import lay_out
from tests.mistakes.slipping import Made, files_of, slips
from tests.mistakes.test_slips_in_files import CODES_OF_FILES

OF_EDITIONS = {"E085", "E086", "E087", "E088", "E089", "W090", "W091"}

FEWER = {
    "E035": "'<<:' is a sign of people who write files for programs; nobody else types it",
    "E042": "what is left when no rule knows the slip: whoever finds another gives it a rule of its own",
    "E114": "more than twenty parentheses, one in the other: only a key that sticks",
    "W305": "the story grew too large to be proved in two seconds; no line of it is wrong",
}
"""The mistakes that people have fewer ways to make, and why."""


def told(found: tuple[Diagnostic, ...]) -> list[str]:
    return [f"{one.code} {one.span.file}:{one.span.line} {one.message}" for one in found]


def named(made: Made) -> str:
    return f"{made.code}-{made.changes[0][2].strip()[:30]}"


def test_there_are_two_for_every_mistake_or_it_is_said_why_not():
    made = [one.code for held in ("real_slips", "lesson_slips") for one in slips(held)]
    made += CODES_OF_FILES

    lacking = {code for code in codes() if made.count(code) < 2}

    assert lacking == set(FEWER)
    assert set(made) <= set(codes())


@pytest.mark.parametrize("made", slips("real_slips"), ids=named)
def test_a_slip_of_the_pen_is_the_one_mistake_and_told_on_its_line_in_both_languages(made, tmp_path):
    files = made.in_files(files_of("story"))

    found = tuple(one for one in check(lay_out(files, tmp_path / "story")) if one.code[1] != "3")

    assert [one.code for one in found] == [made.code] and blames(found[0], made), told(found)


@pytest.mark.parametrize("made", slips("lesson_slips"), ids=named)
def test_a_slip_in_a_right_lesson_is_all_that_is_told_of_it(made, tmp_path):
    files = files_of("lesson")
    if made.code not in OF_EDITIONS:
        files = original_of(files)

    found = tuple(check(lay_out(made.in_files(files), tmp_path / "lesson")))

    assert [one.code for one in found] == [made.code] and blames(found[0], made), told(found)


def original_of(files: dict[str, bytes]) -> dict[str, bytes]:
    """The story without its edition, of which a changed original is a question of its own."""
    kept = {name: data for name, data in files.items() if not name.startswith("editions/")}
    return {**kept, "story.yaml": kept["story.yaml"].replace(b"editions: [fr]\n", b"")}


def blames(one: Diagnostic, made: Made) -> bool:
    """Whether a mistake stands where the slip was made, and is told in both languages."""
    french = speak(one, "fr")
    said = all((one.message, one.hint, french.message, french.hint)) and french.message != one.message
    return said and one.span.file == made.blamed and made.line in one.span.line_text


@pytest.mark.parametrize("ground", ["story", "lesson"])
def test_the_stories_themselves_are_right(ground, tmp_path):
    found = tuple(check(lay_out(files_of(ground), tmp_path / ground)))

    assert [one for one in found if ground == "lesson" or one.code[1] != "3"] == []
