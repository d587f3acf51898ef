"""`liaison walk`: recorded from a save, run again, told as a diff, taken as it is now."""

from __future__ import annotations

import shutil

import pytest

from tests.cli.running import ROOT, liaison

FIRST_STEPS = ROOT / "scenes" / "first-steps"


@pytest.fixture
def story(tmp_path):
    shutil.copytree(FIRST_STEPS, tmp_path / "story", ignore=shutil.ignore_patterns("walks"))
    return tmp_path / "story"


def recorded(story, tmp_path):
    saves = ["--saves", str(tmp_path / "saves")]
    played = liaison("play", str(story), "--terminal", *saves, typed="1\n1\nquit\n")
    assert played.returncode == 0
    return liaison("walk", str(story), "first-go", "--record", *saves)


def test_a_game_from_the_terminal_becomes_a_walk_that_reads_as_before(story, tmp_path):
    done = recorded(story, tmp_path)

    again = liaison("walk", str(story))

    assert done.returncode == 0
    assert (
        (story / "walks" / "first-go.yaml").read_text(encoding="utf-8").startswith("walk: first go\npath:\n")
    )
    assert again.returncode == 0
    assert again.stdout.endswith("walks/first-go.yaml: as before\n1 walk, 0 different.\n")


def test_a_walk_is_recorded_under_the_name_by_which_it_is_walked(story, tmp_path):
    recorded(story, tmp_path)

    done = liaison("walk", str(story), "walks/again.yaml", "--record", "--saves", str(tmp_path / "saves"))
    walked = liaison("walk", str(story), "walks/again.yaml")

    assert (done.returncode, walked.returncode) == (0, 0)
    assert (story / "walks" / "again.yaml").is_file()
    assert walked.stdout.endswith("walks/again.yaml: as before\n1 walk, 0 different.\n")


def test_an_edited_page_is_shown_as_a_diff_until_it_is_taken(story, tmp_path):
    recorded(story, tmp_path)
    transcript = story / "walks" / "first-go.transcript"
    first = transcript.read_text(encoding="utf-8").splitlines()[2]
    transcript.write_text(
        transcript.read_text(encoding="utf-8").replace(first, "| As it was."), encoding="utf-8"
    )

    differing = liaison("walk", str(story), "first-go")
    taken = liaison("walk", str(story), "first-go", "--update")
    after = liaison("walk", str(story))

    assert differing.returncode == 1
    assert "-| As it was.\n" in differing.stdout
    assert f"+{first}\n" in differing.stdout
    assert (taken.returncode, after.returncode) == (0, 0)


def test_a_walk_that_leaves_the_road_is_told_also_with_update(story):
    walks = story / "walks"
    walks.mkdir()
    (walks / "lost.yaml").write_text("walk: lost\npath: [fly]\n", encoding="utf-8")

    done = liaison("walk", str(story), "--update")

    assert done.returncode == 1
    assert "step 1: ‘fly’ cannot be done on" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--record"], "FILE is missing."),
        (["--slot", "a"], "--slot names the saved game to record: it needs --record."),
        (["frist"], "There is no folder or file ‘frist’."),
        (["new", "--record"], "There is no saved game ‘autosave’ that this story can go on with."),
    ],
)
def test_what_makes_no_sense_is_said_in_one_sentence(story, arguments, sentence):
    done = liaison("walk", str(story), *arguments)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"{sentence}\n")


def test_a_story_without_walks_says_so(story):
    assert liaison("walk", str(story)).stdout == "This story has no walks.\n"
