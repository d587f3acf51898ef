"""The map: rows go down, nothing overlaps, every way is drawn, and no text of a story breaks out."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.authoring.exploration import explore
from game.authoring.storymap import Chart, chart_of, map_page, map_svg, outline
from game.authoring.storymap.layers import arranged
from game.loading import load_story
from game.story import Story
from game.story.ids import EndingId

NODES = tuple("abcdefgh")
GRAPHS = st.lists(st.tuples(st.sampled_from(NODES), st.sampled_from(NODES)), max_size=24)
SVG = "{http://www.w3.org/2000/svg}"


@settings(max_examples=60, deadline=None, derandomize=True)
@given(GRAPHS)
def test_every_edge_goes_down_through_every_row_and_nodes_of_a_row_stand_apart(
    edges: list[tuple[str, str]],
) -> None:
    found = arranged(NODES, edges)

    wanted = {frozenset(edge) for edge in edges if len(set(edge)) == 2}
    assert {frozenset(edge) for edge in found.edges} == wanted
    for (a, b), points in found.edges.items():
        assert [row for _, row in points] == list(range(found.rows[a], found.rows[b] + 1))
    for row in set(found.rows.values()):
        places = sorted(found.places[node] for node in NODES if found.rows[node] == row)
        assert all(after - before > 0.999 for before, after in pairwise(places))


def test_a_row_is_ordered_so_that_ways_do_not_cross() -> None:
    found = arranged(("a", "b", "c", "d"), [("a", "d"), ("b", "c")])

    assert (found.places["a"] < found.places["b"]) == (found.places["d"] < found.places["c"])


STORY = """\
title: Ways & <means>
start: hall
flags:
  the key: You have the key
endings:
  out: You are out
"""
CHAPTER = """\
chapter: The "house"
scenes:
  hall:
    title: <script>alert(1)</script>
    date: 1944-08-19
    time: 09:00
    text: |
      A hall.
    choices:
      - {id: wait, text: Wait, once: yes, gain: the key, go: stay}
      - {id: leave, text: Leave, needs: the key, go: [{when: the key, to: street}, cellar]}
      - {id: fly, text: Fly, needs: the key and not the key, go: roof}
      - {id: yard, text: See the yard, go: yard}
  yard:
    text: |
      A yard.
    otherwise: {go: hall}
  street:
    ending: out
    date: 1944-08-19
    time: 10:00
    text: |
      The street.
  cellar:
    ending: out
    text: |
      The cellar.
  roof:
    ending: out
    text: |
      The roof.
"""


@pytest.fixture
def house(tmp_path: Path) -> Story:
    (tmp_path / "story.yaml").write_text(STORY, encoding="utf-8")
    (tmp_path / "01-house.yaml").write_text(CHAPTER, encoding="utf-8")
    return load_story(tmp_path)


@pytest.fixture
def chart(house: Story) -> Chart:
    return chart_of(house, explore(house))


def test_the_chart_tells_what_is_never_reached_and_what_bars_the_way(chart: Chart) -> None:
    boxes = {box.id: box for box in chart.boxes}
    lines = {(line.source, line.target): line for line in chart.lines}

    assert not boxes["roof"].reached
    assert boxes["street"].reached
    assert not lines["hall", "roof"].reached
    assert lines["hall", "street"].conditional
    assert lines["hall", "street"].says == "leave [(the key) and (the key)]"


def test_what_a_stopped_search_did_not_come_to_is_not_drawn_as_never_reached(house: Story) -> None:
    chart = chart_of(house, explore(house, limit=1))

    assert all(box.reached for box in chart.boxes)
    assert all(line.reached for line in chart.lines)


def test_by_date_later_moments_stand_lower(house: Story) -> None:
    chart = chart_of(house, explore(house), by="date")

    tops = {box.id: box.y for box in chart.boxes}
    assert tops["hall"] < tops["street"]
    assert tops["hall"] == tops["yard"]


def test_the_picture_is_sound_xml_with_a_box_and_a_line_each_and_breaks_nowhere(
    house: Story, chart: Chart
) -> None:
    picture = ElementTree.fromstring(map_svg(chart, house))

    boxes = [one for one in picture.iter(f"{SVG}g") if one.get("class") == "box"]
    assert len(boxes) == 5
    assert sum(one.get("class") == "line" for one in picture.iter(f"{SVG}path")) == len(chart.lines)
    assert "".join(boxes[0].itertext()).split()[0] == "<script>alert(1)</script>"
    assert not list(picture.iter("script"))


def test_the_page_carries_its_story_as_text_that_no_title_escapes_from(house: Story, chart: Chart) -> None:
    page = map_page(chart, house, explore(house))

    assert "<script>alert(1)" not in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")
    assert '"the key": ["hall"]' in page


def test_the_page_calls_an_ending_by_its_title_and_then_by_its_scene(house: Story, chart: Chart) -> None:
    titled = replace(house, endings={**house.endings, EndingId("out"): "You are out"})

    page = map_page(chart, titled, explore(titled))

    assert ">You are out (roof)<" in page


def test_the_text_says_of_each_scene_where_it_comes_from_and_leads_and_what_bars(
    house: Story, chart: Chart
) -> None:
    text = outline(house, chart)

    assert "fly → roof [the key and not the key] · never open" in text
    assert "wait → stays on the page, or goes back" in text
    assert "    from hall\n" in text
