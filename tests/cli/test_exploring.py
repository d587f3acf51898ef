"""`liaison explore`: the report for people and for programs, and its exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.authoring import explore
from game.authoring.explored import exploration_object
from game.loading import load_story
from tests.cli.running import ROOT, liaison

HERE = Path(__file__).parent
SHIPPED = ROOT / "scenes" / "paris-1944"
HOUSE = {
    "story.yaml": """\
title: A house
start: hall
flags:
  key: You have the key
  lamp: You have a lamp
endings:
  out: You are out
""",
    "01-house.yaml": """\
chapter: The house
scenes:
  hall:
    text: |
      A hall.
    choices:
      - {id: take, text: Take the key, once: yes, gain: key, go: hall}
      - {id: down, text: Go down, needs: key, go: cellar}
      - {id: up, text: Go up, needs: lamp, go: attic}
      - {id: out, text: Go out, go: street}
  cellar:
    text: |
      {if key}A door falls shut.{else}Dark.{end}
    choices:
      - {id: push, text: Push it, needs: not key, go: street}
  attic:
    ending: out
    text: |
      An attic.
  street:
    ending: out
    text: |
      The street.
""",
    "02-yard.yaml": """\
chapter: The yard
scenes:
  yard:
    text: |
      A yard.
    choices:
      - {id: look, text: Look, needs: lamp, go: street}
""",
}


@pytest.fixture
def house(tmp_path):
    for name, text in HOUSE.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return str(tmp_path)


def test_people_read_what_is_missed_what_bars_it_and_where_one_gets_stuck(house, golden):
    done = liaison("explore", house)

    assert (done.returncode, done.stderr) == (1, "")
    golden(done.stdout, HERE / "explored-house.txt")


def test_programs_read_the_same_as_one_object(house):
    done = liaison("explore", house, "--json")

    found = json.loads(done.stdout)
    assert done.returncode == 1
    assert list(found)[:10] == [
        "situations",
        "complete",
        "seconds",
        "scenes",
        "choices",
        "paragraphs",
        "entries",
        "barred",
        "endings",
        "stuck",
    ]
    assert (found["situations"], found["complete"]) == (4, True)
    assert found["scenes"] == {"reached": 3, "total": 5, "missed": ["attic", "yard"]}
    assert found["choices"]["missed"] == ["hall.up", "cellar.push", "yard.look"]
    assert found["paragraphs"]["missed"] == ["cellar.text: Dark."]
    assert found["endings"] == {"out": ["hall.out"]}
    assert found["stuck"] == [{"scene": "cellar", "path": ["hall.take", "hall.down"]}]
    assert found["chapters"][1]["alone"]["stuck"] == [{"scene": "yard", "path": []}]
    assert found["barred"]["attic"] == "'hall.up' needs 'lamp', which never holds there"


def test_a_limit_is_owned_up_to(house):
    done = liaison("explore", house, "--json", "--limit", "2")

    assert json.loads(done.stdout)["complete"] is False


def test_what_a_stopped_search_had_not_come_to_is_blamed_on_nothing_but_a_missing_way(house):
    found = exploration_object(explore(load_story(house), limit=1), 0)

    assert "cellar" in found["scenes"]["missed"]
    assert list(found["barred"]) == ["yard"]


def test_after_a_stopped_search_people_read_what_was_reached_and_no_conclusion_that_was_not_proved(
    house, golden
):
    done = liaison("explore", house, "--limit", "1")

    golden(done.stdout, HERE / "explored-house-stopped.txt")
    assert (done.returncode, done.stderr) == (1, "")
    assert "never reached" not in done.stdout
    assert "decision" not in done.stdout


def test_a_limit_is_one_for_all_searches_together():
    story = load_story(SHIPPED)

    found = explore(story, limit=1_000)

    # A search ends with the page on which it comes to its limit.
    searched = sum(search.situations for search in found.searches)
    assert searched + sum(chapter.alone.situations for chapter in found.chapters) < 1_100
    assert not found.complete


def test_chance_goes_on_from_where_a_search_was_stopped():
    story = load_story(SHIPPED)

    found = explore(story, limit=10, plays=300)

    assert not found.proved
    assert found.plays == 300
    assert None not in found.endings.values()
    assert len(found.scenes) > len(explore(story, limit=10).scenes)


def test_who_stops_it_is_told_what_was_found_so_far():
    found = explore(load_story(SHIPPED), plays=300, stop=lambda: True)

    assert not found.complete
    assert found.plays == 0


def test_random_plays_are_the_same_for_the_same_seed_and_say_what_they_never_met(house):
    once = liaison("explore", house, "--random", "20", "--seed", "3", "--json")
    again = liaison("explore", house, "--random", "20", "--seed", "3", "--json")

    found, same = json.loads(once.stdout), json.loads(again.stdout)
    del found["seconds"], same["seconds"]
    assert found == same
    assert found["runs"] == 20
    assert found["steps"] >= 20
    assert found["scenes"]["missed"] == ["attic", "yard"]
    assert [trap["scene"] for trap in found["stuck"]] == ["cellar"]


def test_exploring_begins_where_and_with_what_it_is_told(house):
    done = liaison("explore", house, "--json", "--from", "hall", "--with", "lamp")

    found = json.loads(done.stdout)
    assert found["endings"] == {"out": ["hall.up"]} or found["endings"] == {"out": ["hall.out"]}
    assert found["scenes"]["missed"] == ["yard"]
    assert found["chapters"] == []


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--limit", "many"], "--limit takes a whole number, not ‘many’."),
        (["--seed", "1"], "--seed is for random plays: it needs --random RUNS."),
        (["--random", "5", "--limit", "5"], "Only one of --limit and --random can be had."),
        (["--from", "hal"], "There is no scene ‘hal’ in this story. Did you mean ‘hall’?"),
    ],
)
def test_what_makes_no_sense_is_said_in_one_sentence(house, arguments, sentence):
    done = liaison("explore", house, *arguments)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"{sentence}\n")


def test_the_shipped_story_is_proved_whole(golden):
    story = load_story(SHIPPED)

    found = exploration_object(explore(story), 0)

    figures = {name: found[name] for name in ("situations", "complete", "stuck", "scenes", "choices")}
    figures |= {name: found[name] for name in ("paragraphs", "entries", "barred", "chapters", "carried")}
    golden(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", HERE / "explored-paris-1944.json")
    assert found["complete"]
    assert found["stuck"] == []
    assert None not in found["endings"].values()


def test_a_check_of_a_large_story_says_what_it_did_not_ask_and_how_to_ask_it(tmp_path):
    scenes = "".join(
        f"  page-{n}:\n    text: |\n      Page {n}.\n"
        f"    choices:\n      - {{id: on, text: Go on, go: page-{n + 1}}}\n"
        for n in range(500)
    )
    (tmp_path / "story.yaml").write_text("title: Long\nstart: page-0\nendings: {out: You are out}\n")
    (tmp_path / "01-all.yaml").write_text(
        f"chapter: All\nscenes:\n{scenes}  page-500:\n    ending: out\n    text: |\n      The end.\n"
    )

    told = liaison("check", str(tmp_path))
    asked = liaison("check", str(tmp_path), "--json")

    assert "Not asked of a story of more than 500 scenes" in told.stdout.splitlines()[-1]
    assert "liaison explore" in told.stdout.splitlines()[-1]
    assert set(json.loads(asked.stdout)) == {"errors", "warnings", "diagnostics"}
