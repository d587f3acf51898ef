"""The wheel: what a teacher's computer gets when Liaison is installed and not cloned."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
MOST_BYTES = 25 * 1024 * 1024


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without a network."""
    out = tmp_path_factory.mktemp("wheel")
    build = "from hatchling.build import build_wheel; import sys; print(build_wheel(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", build, out], cwd=PROJECT, check=True, capture_output=True)
    (built,) = out.glob("liaison-*.whl")
    return built


@pytest.fixture(scope="module")
def liaison(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The command as installed in an empty environment outside the tree.

    The packages it needs are lent by the environment that runs the tests: a wheel is tested
    here, not the network.
    """
    home = tmp_path_factory.mktemp("installed")
    subprocess.run([sys.executable, "-m", "venv", home], check=True)
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    install = [python, "-m", "pip", "install", "-q", "--no-deps", "--no-index", wheel]
    subprocess.run(install, check=True, env={**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"})
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = subprocess.run([python, "-c", ask], check=True, capture_output=True, text=True).stdout.strip()
    (Path(site) / "lent.pth").write_text(sysconfig.get_path("purelib"))
    return [str(python.with_name("liaison"))]


def run(liaison: list[str], folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [*liaison, *arguments], cwd=folder, env=clean, capture_output=True, text=True, timeout=120
    )


def test_the_wheel_is_small_enough_for_a_usb_stick(wheel: Path) -> None:
    assert wheel.stat().st_size < MOST_BYTES


def test_the_installed_command_checks_the_campaign_it_carries(liaison: list[str], tmp_path: Path) -> None:
    done = run(liaison, tmp_path, "check")

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_installed_command_draws_a_page_with_its_picture_and_its_fonts(
    liaison: list[str], tmp_path: Path
) -> None:
    done = run(liaison, tmp_path, "shot", "--screen", "title", "-o", "title.png")

    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "title.png").read_bytes().startswith(b"\x89PNG")


def test_the_installed_command_plays_the_campaign_in_the_terminal(liaison: list[str], tmp_path: Path) -> None:
    done = run(liaison, tmp_path, "play", "--jsonl", "--chapter", "prefecture")

    assert done.returncode == 0, done.stdout + done.stderr
    assert '"date": "1944-08-19"' in done.stdout


def test_the_installed_command_makes_the_proof_sheet_with_its_template(
    liaison: list[str], tmp_path: Path
) -> None:
    done = run(liaison, tmp_path, "proof", "-o", "proof.html")

    assert done.returncode == 0, done.stdout + done.stderr
    assert "<html" in (tmp_path / "proof.html").read_text(encoding="utf-8")


def test_the_installed_command_starts_a_story_and_tidies_it(liaison: list[str], tmp_path: Path) -> None:
    new = run(liaison, tmp_path, "new", "mine")
    tidied = run(liaison, tmp_path, "format", "mine", "--check")
    checked = run(liaison, tmp_path, "check", "mine", "--strict")

    assert (new.returncode, tidied.returncode, checked.returncode) == (0, 0, 0), new.stderr + checked.stdout
