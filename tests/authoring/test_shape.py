"""The pages that their shape alone does not prove safe: in a large story only these are searched for."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.exploration.shape import Shape
from game.loading import load_story
from game.story import Story

STREET = """\
chapter: One
scenes:
  street:
    text: |
      A street.
    choices:
      - {id: aside, text: Aside., detour: yard}
      - {id: "on", text: "On.", go: door}
  yard:
    text: |
      A yard.
    choices:
      - {id: return, text: Return., go: back}
      - {id: deeper, text: Deeper., detour: cellar}
  cellar:
    text: |
      A cellar with a door to the street.
    choices:
      - {id: out, text: Out., go: street}
  door:
    text: |
      A door.
    choices:
      - {id: knock, text: Knock., once: yes, go: stay}
      - {id: open, text: Open., needs: chose door.knock, go: end}
  end:
    text: |
      Home.
    ending: home
"""


@pytest.fixture
def shape(tmp_path: Path) -> Shape:
    (tmp_path / "story.yaml").write_text("title: A\nstart: street\nendings: {home: Home}\n", encoding="utf-8")
    (tmp_path / "00-one.yaml").write_text(STREET.replace("id: open", "id: unlock"), encoding="utf-8")
    story: Story = load_story(tmp_path)
    return Shape(story)


def test_a_page_whose_choices_are_gone_once_taken_or_need_something_may_be_stuck(shape: Shape):
    assert shape.may_be_stuck() == ["door"]


def test_pages_that_their_own_detours_lead_to_again_may_recur(shape: Shape):
    assert shape.may_recur() == ["street", "yard"]


def test_a_page_with_back_that_no_way_but_a_detour_leads_to_is_safe(shape: Shape):
    assert shape.may_lose_back() == []
