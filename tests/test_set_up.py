"""The first command of a newcomer: `python3 -m game` in a fresh folder."""

from __future__ import annotations

import ast
import errno
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.__main__ import sentence_for, sentence_for_output

PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def bare_python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python with none of the packages, as on a newcomer's machine."""
    folder = tmp_path_factory.mktemp("bare")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


@pytest.fixture
def fresh_folder(tmp_path: Path) -> Path:
    """A clone with one small package to fetch and a game that says it opened."""
    folder = tmp_path / "clone"
    (folder / "game").mkdir(parents=True)
    for name in ("__init__.py", "__main__.py"):
        shutil.copy(PROJECT / "game" / name, folder / "game" / name)
    (folder / "game" / "cli.py").write_text(
        "def main(arguments):\n    print('opened', *arguments)\n    return 0\n"
    )
    (folder / "pyproject.toml").write_text(
        '[project]\ndependencies = ["smallthing"]\n[dependency-groups]\ntest = ["smallthing"]\n'
    )
    return folder


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An environment in which pip finds that package, and only that, without a network."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    with zipfile.ZipFile(folder / "smallthing-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("smallthing.py", "")
        wheel.writestr(
            "smallthing-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: smallthing\nVersion: 1.0\n"
        )
        wheel.writestr(
            "smallthing-1.0.dist-info/WHEEL",
            "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        )
        wheel.writestr("smallthing-1.0.dist-info/RECORD", "")
    yield {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(folder)}


def start(python: Path, folder: Path, environment: dict[str, str], *arguments: str) -> tuple[int, str, str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON"))}
    done = subprocess.run(
        [python, "-m", "game", *arguments],
        cwd=folder,
        env={**clean, "PIP_CONFIG_FILE": os.devnull, **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )
    return done.returncode, done.stdout, done.stderr


def test_a_first_start_fetches_the_packages_and_opens_and_the_second_needs_no_network(
    bare_python: Path, fresh_folder: Path, shelf: dict[str, str]
) -> None:
    first = start(bare_python, fresh_folder, shelf, "play")
    second = start(bare_python, fresh_folder, {"PIP_NO_INDEX": "1"}, "play")

    assert first[:2] == (0, "opened play\n")
    assert "This happens once" in first[2]
    assert "fetching smallthing" in first[2]
    assert second == (0, "opened play\n", "")


def test_a_folder_that_was_moved_or_only_half_made_is_set_up_again(
    bare_python: Path, fresh_folder: Path, shelf: dict[str, str]
) -> None:
    start(bare_python, fresh_folder, shelf)
    moved = fresh_folder.rename(fresh_folder.with_name("elsewhere"))

    after_move = start(bare_python, moved, shelf)
    (moved / ".venv" / "ready").unlink()
    after_break = start(bare_python, moved, shelf)

    assert after_move[1] == after_break[1] == "opened\n"
    assert "Setting up Liaison" in after_move[2]
    assert "Setting up Liaison" in after_break[2]


def test_two_first_starts_at_once_set_the_folder_up_once(
    bare_python: Path, fresh_folder: Path, shelf: dict[str, str]
) -> None:
    both = [
        subprocess.Popen(
            [bare_python, "-m", "game"],
            cwd=fresh_folder,
            env={**os.environ, "PIP_CONFIG_FILE": os.devnull, **shelf},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]

    said = [one.communicate(timeout=120) for one in both]

    assert [out for out, _ in said] == ["opened\n", "opened\n"]
    assert sorted("Setting up Liaison" in err for _, err in said) == [False, True]


@pytest.mark.skipif(os.name == "nt", reason="Windows itself keeps the files of what runs")
def test_packages_are_not_cleared_away_under_a_game_that_runs_from_them(
    bare_python: Path, fresh_folder: Path, shelf: dict[str, str]
) -> None:
    (fresh_folder / "game" / "cli.py").write_text(
        "import sys\n"
        "def main(arguments):\n"
        "    print('opened', flush=True)\n"
        "    sys.stdin.readline()\n"
        "    import smallthing\n"
        "    return 0\n"
    )
    start(bare_python, fresh_folder, shelf)
    venv = fresh_folder / ".venv"
    playing = subprocess.Popen(
        [venv / "bin" / "python", "-m", "game"],
        cwd=fresh_folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert playing.stdout is not None and playing.stdout.readline() == "opened\n"
    (venv / "ready").unlink()

    meanwhile = start(bare_python, fresh_folder, shelf)
    playing.communicate("\n", timeout=60)
    afterwards = start(bare_python, fresh_folder, shelf)

    assert meanwhile[:2] == (2, "")
    assert meanwhile[2].endswith("close it, then start again.\n")
    assert playing.returncode == 0
    assert afterwards[:2] == (0, "opened\n")


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        (
            {"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_RETRIES": "0"},
            "this first start needs the network once",
        ),
        (
            {
                "PIP_INDEX_URL": "https://127.0.0.2:9/",
                "PIP_PROXY": "http://127.0.0.1:9",
                "PIP_RETRIES": "1",
            },
            "a proxy stands in the way",
        ),
    ],
    ids=["no network", "a proxy"],
)
def test_packages_out_of_reach_are_one_sentence_and_exit_2(
    bare_python: Path, fresh_folder: Path, environment: dict[str, str], sentence: str
) -> None:
    code, out, err = start(bare_python, fresh_folder, environment)

    assert (code, out) == (2, "")
    assert sentence in err.splitlines()[-1]
    assert "Traceback" not in err


def test_a_python_without_ensurepip_is_told_which_package_to_install(
    bare_python: Path, fresh_folder: Path
) -> None:
    program = (
        "import sys, runpy; sys.modules['ensurepip'] = None; runpy.run_module('game', run_name='__main__')"
    )

    done = subprocess.run(
        [bare_python, "-c", program], cwd=fresh_folder, capture_output=True, text=True, timeout=60
    )

    assert done.returncode == 2
    assert "sudo apt install python3-venv" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_old_python_is_told_which_one_is_needed(fresh_folder: Path) -> None:
    program = "import sys, runpy; sys.version_info = (3, 9, 2); runpy.run_module('game', run_name='__main__')"

    done = subprocess.run([sys.executable, "-c", program], cwd=fresh_folder, capture_output=True, text=True)

    assert (done.returncode, done.stderr) == (2, "Liaison needs Python 3.11 or newer; this is 3.9.\n")


@pytest.mark.parametrize(
    "file", ["game/__init__.py", "game/__main__.py", "tests/__init__.py", "tests/__main__.py"]
)
def test_the_files_read_before_the_version_is_known_can_be_read_by_any_python_3(file: str) -> None:
    tree = ast.parse((PROJECT / file).read_text(encoding="utf-8"), feature_version=(3, 4))

    newer = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Match)
    assert not [node for node in ast.walk(tree) if isinstance(node, newer)]


def test_pygame_beside_pygame_ce_is_refused_with_the_command_that_mends_it(
    tmp_path: Path, fresh_folder: Path
) -> None:
    site = tmp_path / "site"
    for name in ("pygame", "pygame-2.6.1.dist-info", "pygame_ce-2.5.8.dist-info"):
        (site / name).mkdir(parents=True)
    (site / "pygame" / "__init__.py").write_text("")

    code, out, err = start(Path(sys.executable), fresh_folder, {"PYTHONPATH": str(site)})

    assert (code, out) == (2, "")
    assert "pip uninstall pygame pygame-ce" in err


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EROFS, "cannot write into its own folder"),
        (errno.EACCES, "cannot write into its own folder"),
        (errno.ENOSPC, "The disk is full"),
    ],
)
def test_a_folder_that_cannot_be_written_and_a_full_disk_have_their_sentences(
    number: int, sentence: str
) -> None:
    assert sentence in sentence_for(OSError(number, os.strerror(number)))
    assert sentence in sentence_for_output(f"ERROR: OSError: [Errno {number}] {os.strerror(number)}: '/x'")
