"""A walk begins with its own seed and facts."""

from __future__ import annotations

from pathlib import Path

from game.authoring.walking import walk_along
from game.authoring.walks import Walk
from game.loading import load_story

STORY = "title: A\nstart: street\nflags: {papers: Papers}\nendings: {home: Home}\n"
STREET = """\
chapter: One
scenes:
  street:
    text: |
      {if papers}Papers.{end} {one of: one | two | three | four | five | six | seven | eight | nine}
    ending: home
"""


def test_a_walk_begins_with_its_seed_and_its_facts(tmp_path: Path):
    (tmp_path / "story.yaml").write_text(STORY, encoding="utf-8")
    (tmp_path / "00-one.yaml").write_text(STREET, encoding="utf-8")
    story = load_story(tmp_path)

    by_seed = {walk_along(story, Walk("so", seed=seed)).text for seed in range(5)}

    assert len(by_seed) > 1
    assert "Papers." not in walk_along(story, Walk("so")).text
    assert "Papers." in walk_along(story, Walk("so", facts="papers")).text
