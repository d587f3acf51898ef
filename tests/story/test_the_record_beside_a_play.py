"""What was said and what was had, the years of sources, and stars in a row, each at its edge."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.loading import load_story
from game.story import begin, choose, view
from game.story.conditions import Rung
from game.story.ids import ChapterId, ChoiceId, SourceId
from game.story.marks import runs_of
from game.story.panels import beside
from game.story.prose import Words
from game.story.record import Ring, Source, ring

STORY = "title: A\nstart: street\nnews: {the flag: Who flies it, the bridge: Who holds it}\n"
STREET = """\
chapter: One
scenes:
  street:
    text: |
      The street.
    choices:
      - {id: rumor, text: Say it is a rumor., tell: the flag as rumor, go: stay}
      - {id: bridge, text: Speak of the bridge., learn: the bridge as read, tell: the bridge as told, go: stay}
      - {id: seen, text: Say you saw it., tell: the flag as seen, go: stay}
"""


def test_of_two_tellings_the_last_counts_and_what_was_never_heard_was_unheard(tmp_path: Path):
    (tmp_path / "story.yaml").write_text(STORY, encoding="utf-8")
    (tmp_path / "00-one.yaml").write_text(STREET, encoding="utf-8")
    story = load_story(tmp_path)
    state = begin(story)
    for choice in ("rumor", "bridge", "seen"):
        state = choose(story, state, ChoiceId(choice))

    passed = beside(story, state, ChapterId("one")).passed

    assert [(one.news, one.said, one.had) for one in passed] == [
        ("the bridge", Rung.TOLD, Rung.READ),
        ("the flag", Rung.SEEN, Rung.UNHEARD),
    ]
    assert view(story, state).told == {"the flag": Rung.SEEN, "the bridge": Rung.TOLD}


@pytest.mark.parametrize(
    ("year", "when"),
    [
        ("1944", Ring.FILE_1946),
        ("1946", Ring.FILE_1946),
        ("1947", Ring.SINCE),
        ("1944-1947", Ring.SINCE),
        ("1944-1946", Ring.FILE_1946),
        ("about 1950", Ring.SINCE),
    ],
)
def test_a_source_was_in_the_file_of_1946_if_its_last_year_was_no_later(year: str, when: Ring):
    assert ring(Source(SourceId("one"), "One", "report", year)) is when


def test_more_than_three_stars_in_a_row_are_themselves():
    assert runs_of("A ****star**** here") == (Words("A ****star**** here"),)
    assert runs_of("A *****star***** here") == (Words("A *****star***** here"),)
