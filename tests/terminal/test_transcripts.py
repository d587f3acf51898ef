"""The text player from outside: what is typed and what is read, as goldens."""

from __future__ import annotations

from pathlib import Path

from game import shipped
from game.loading import load_story
from game.terminal.wishes import WORDS
from tests.cli.running import liaison

HERE = Path(__file__).parent


def test_a_story_is_played_to_its_end_with_every_word(golden, tmp_path):
    script = (HERE / "errand.script").read_text(encoding="utf-8")

    done = liaison("play", str(HERE / "errand"), "--terminal", "--saves", str(tmp_path), typed=script)

    assert done.stderr == ""
    assert done.returncode == 0
    assert {line.split()[0] for line in script.splitlines() if line} >= set(WORDS) - {"quit"}
    golden(done.stdout, HERE / "errand.transcript")


def test_the_chapter_of_the_nineteenth_is_played_to_its_end_with_every_panel_and_document(golden, tmp_path):
    script = (HERE / "prefecture.script").read_text(encoding="utf-8")

    done = liaison("play", "--terminal", "--chapter", "prefecture", "--saves", str(tmp_path), typed=script)

    assert done.returncode == 0
    typed = script.splitlines()
    assert {line.split()[0] for line in typed} >= set(WORDS) - {"quit"}
    assert "is no choice here" not in done.stdout
    story = load_story(shipped.campaign())
    scenes = [scene for scene in story.scenes.values() if scene.chapter == "prefecture"]
    unread = {document for scene in scenes for document in scene.documents if f"open {document}" not in typed}
    assert unread == set()
    golden(done.stdout, HERE / "prefecture.transcript")
