"""What the commands print, and where, and with which exit code."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from tests.cli.running import ERRAND, ROOT, liaison
from tests.saves.courier import FILES

BROKEN = {**FILES, "01-morning.yaml": FILES["01-morning.yaml"].replace("go: far-side", "go: far-sied")}


def laid_out(files, folder):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return str(folder)


FIRST_STEPS = str(ROOT / "scenes" / "first-steps")


@pytest.fixture
def broken(tmp_path):
    return laid_out(BROKEN, tmp_path / "broken")


def test_a_player_hears_of_mistakes_in_what_is_played_and_of_no_questions(tmp_path):
    question = {"drafts/later.yaml": "chapter: Later\n"}
    french = {"editions/fr/story.yaml": "title: Le courrier\nlanguage: fr\ndebut: rue\n"}
    hidden = {"record/glossary.yaml": "ffi: The united armed \u202eResistance.\n"}
    clean = laid_out({**FILES, **question, **french}, tmp_path / "clean")
    slipped = laid_out({**FILES, **question, **french, **hidden}, tmp_path / "slipped")

    assert liaison("play", clean, "--jsonl").stderr == ""
    assert liaison("play", slipped, "--jsonl").stderr.startswith(
        "This story has a mistake; it can be played."
    )


def test_a_story_without_mistakes_says_so():
    done = liaison("check", FIRST_STEPS)

    assert (done.returncode, done.stdout, done.stderr) == (0, "No mistakes.\n", "")


def test_a_mistake_is_shown_in_its_place_and_counted(broken):
    done = liaison("check", broken)

    assert done.returncode == 1
    assert done.stderr == ""
    assert "error[E012]: no scene called 'far-sied'" in done.stdout
    assert "01-morning.yaml:44:13" in done.stdout
    assert "did you mean 'far-side'?" in done.stdout
    assert done.stdout.endswith("1 mistake.\n")


def test_for_programs_a_check_is_one_object(broken):
    done = liaison("check", broken, "--json")

    found = json.loads(done.stdout)
    assert done.returncode == 1
    assert list(found) == ["errors", "warnings", "diagnostics"]
    assert (found["errors"], found["warnings"]) == (1, 0)
    (diagnostic,) = found["diagnostics"]
    assert list(diagnostic) == ["code", "severity", "file", "line", "column", "message", "hint"]
    assert diagnostic["file"] == "01-morning.yaml"
    assert (diagnostic["code"], diagnostic["line"], diagnostic["column"]) == ("E012", 44, 13)


def test_questions_count_as_mistakes_only_when_asked_to(tmp_path):
    shutil.copytree(FIRST_STEPS, tmp_path, dirs_exist_ok=True)
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "todo.yaml").write_text("a: b\n")

    assert liaison("check", str(tmp_path)).returncode == 0
    assert liaison("check", str(tmp_path), "--strict").returncode == 1
    assert "1 question." in liaison("check", str(tmp_path)).stdout


@pytest.mark.parametrize("way", ["--terminal", "--jsonl"])
def test_a_story_that_cannot_be_played_lists_its_mistakes(broken, way):
    done = liaison("play", broken, way)

    assert (done.returncode, done.stdout) == (1, "")
    assert "did you mean 'far-side'?" in done.stderr
    assert done.stderr.endswith("1 mistake.\n")


def test_proof_and_shot_of_a_story_that_cannot_be_played_list_its_mistakes(broken, tmp_path):
    for command in ("proof", "shot"):
        done = liaison(command, broken, "-o", str(tmp_path / "out"))

        assert (done.returncode, done.stdout) == (1, "")
        assert "did you mean 'far-side'?" in done.stderr


def test_explain_shows_wrong_and_right():
    done = liaison("explain", "e012")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("error[E012]: no such scene")
    assert done.stdout.index("Wrong:") < done.stdout.index("streat") < done.stdout.index("Right:")


def test_check_speaks_the_language_it_is_asked_for(broken):
    done = liaison("check", broken, "--speak", "fr")

    assert (done.returncode, done.stderr) == (1, "")
    assert "erreur[E012]\u202f: aucune scène ne s’appelle «\u202ffar-sied\u202f»" in done.stdout
    assert "vouliez-vous dire «\u202ffar-side\u202f»\u202f?" in done.stdout
    assert done.stdout.endswith("1 faute.\n")


def test_check_for_programs_speaks_that_language_too(broken):
    told = json.loads(liaison("check", broken, "--json", "--speak", "fr").stdout)

    assert told["diagnostics"][0]["message"] == "aucune scène ne s’appelle «\u202ffar-sied\u202f»"
    assert told["diagnostics"][0]["severity"] == "error"


def test_explain_speaks_the_readers_language_or_the_one_it_is_asked_for():
    asked = liaison("explain", "E012", "--speak", "fr").stdout
    readers = liaison("explain", "E012", LC_ALL="fr_FR.UTF-8").stdout

    assert asked.startswith("erreur[E012]\u202f: scène introuvable")
    assert readers == asked
    assert liaison("explain", "E012", "--speak", "en", LC_ALL="fr_FR.UTF-8").stdout.startswith("error[E012]")


def test_a_language_the_program_does_not_speak_is_wrong_usage():
    done = liaison("explain", "E012", "--speak", "de")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "The program does not speak ‘de’.\n"


def test_nothing_of_french_is_read_where_nobody_asks_for_it(broken):
    program = (
        "import sys; from game.cli import main; main(['check', sys.argv[1]]);"
        "print(sorted(name for name in sys.modules if 'french' in name))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, broken],
        cwd=ROOT, capture_output=True, encoding="utf-8", env={**os.environ, "LC_ALL": "C.UTF-8"}, check=False,
    )  # fmt: skip

    assert "error[E012]" in done.stdout
    assert done.stdout.endswith("[]\n")


def test_proof_writes_a_page_and_says_where(tmp_path):
    out = tmp_path / "proof.html"

    done = liaison("proof", ERRAND, "-o", str(out))

    assert (done.returncode, done.stdout, done.stderr) == (0, "", f"Written to {out}.\n")
    assert "policemen took the bridge" in out.read_text(encoding="utf-8")


def test_shot_draws_a_picture_and_prints_nothing_but_where(tmp_path):
    out = tmp_path / "street.png"

    done = liaison(
        "shot", ERRAND, "--scene", "bridge", "-o", str(out), "--size", "800x600", "--theme", "dark"
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", f"Written to {out}.\n")
    assert out.read_bytes().startswith(b"\x89PNG")
    assert int.from_bytes(out.read_bytes()[16:20], "big") == 800


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="this user may write anywhere")
def test_a_file_that_cannot_be_written_is_one_sentence(tmp_path):
    tmp_path.chmod(0o500)

    done = liaison("proof", ERRAND, "-o", str(tmp_path / "x.html"))

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_a_pipe_that_closes_early_ends_in_silence():
    with subprocess.Popen(
        [sys.executable, "-m", "game", "play", ERRAND, "--terminal"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as game:
        assert game.stdout.readline() == "An errand\n"
        game.stdout.close()
        game.stdin.write("help\n" * 5000)
        game.stdin.close()
        told = game.stderr.read()

    assert (game.returncode, told) == (0, "")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_every_letter_reaches_any_output(encoding):
    done = subprocess.run(
        [sys.executable, "-m", "game", "play", ERRAND, "--terminal"],
        cwd=ROOT,
        input=b"help\n\xff\xfe\n",
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": encoding, "LC_ALL": "fr_FR"},
    )

    assert (done.returncode, done.stderr) == (0, b"")
    assert "Saisie" not in done.stdout.decode(encoding)
    assert "samedi 19 ao" in done.stdout.decode(encoding)


def test_for_programs_lines_are_utf8_whatever_the_terminal():
    done = subprocess.run(
        [sys.executable, "-m", "game", "play", ERRAND, "--jsonl"],
        cwd=ROOT,
        input=b"ask\n",
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )

    pages = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    assert [page["turn"] for page in pages] == [0, 1]
    assert b"\r" not in done.stdout


def test_a_mistake_of_ours_is_one_sentence_and_never_a_traceback(monkeypatch, capsys):
    from game import cli
    from game.cli import common

    def breaks(_path, _edition):
        raise ZeroDivisionError("ours")

    monkeypatch.setattr(common, "open_with_files", breaks)
    monkeypatch.setattr("game.cli.playing.open_with_files", breaks)

    code = cli.main(["play", ERRAND, "--jsonl"])

    told = capsys.readouterr()
    assert (code, told.out) == (1, "")
    assert told.err == (
        "The program made a mistake (ZeroDivisionError: ours). "
        "A game that is being saved is saved up to the last choice.\n"
    )


def test_whoever_mends_the_program_can_see_where_it_broke(monkeypatch, capsys):
    from game import cli

    monkeypatch.setenv("LIAISON_TRACEBACK", "1")
    monkeypatch.setattr("game.cli.playing.open_with_files", None)

    cli.main(["play", ERRAND, "--jsonl"])

    assert "Traceback" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="only there can a test do without a display")
def test_without_a_display_and_without_a_person_it_says_how_to_play(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)

    for arguments in ([], ["play", ERRAND]):
        done = liaison(*arguments)

        assert (done.returncode, done.stdout) == (2, "")
        assert "--terminal" in done.stderr
        assert done.stderr.count("\n") == 1
