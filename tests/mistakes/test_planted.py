"""Mistakes planted in a story are each reported on their line with a hint that helps."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from game.authoring import check
from game.loading import Diagnostic, read_project
from tests.loading.laid_out import lay_out

HERE = Path(__file__).parent
STORY = HERE / "story"


@dataclass(frozen=True, slots=True)
class Planted:
    file: str
    find: str
    put: str
    blames: str
    code: str
    hint: str

    def plant(self, files: dict[str, str]) -> None:
        """Changes the first place in its file; that must be there."""
        assert self.find in files[self.file], f"{self.find!r} is not in {self.file}"
        files[self.file] = files[self.file].replace(self.find, self.put, 1)

    def reported(self, diagnostics: tuple[Diagnostic, ...]) -> bool:
        return any(
            one.code == self.code
            and one.span.file == self.file
            and self.blames in one.span.line_text
            and self.hint in one.hint
            for one in diagnostics
        )


def planted() -> list[Planted]:
    rows = yaml.safe_load((HERE / "planted.yaml").read_text(encoding="utf-8"))
    return [Planted(row.pop("in"), **row) for row in rows]


def clean_files() -> dict[str, str]:
    return {
        path.relative_to(STORY).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(STORY.rglob("*.yaml"))
    }


def told(diagnostics: tuple[Diagnostic, ...]) -> str:
    return "\n".join(
        f"{one.code} {one.span.file}:{one.span.line} {one.message} ({one.hint})" for one in diagnostics
    )


def test_the_story_itself_is_clean():
    assert told(read_project(STORY).diagnostics) == ""


def test_there_are_at_least_forty():
    assert len(planted()) >= 40


@pytest.mark.parametrize("one", planted(), ids=lambda one: f"{one.code}-{one.put.strip()[:24]}")
def test_each_alone_is_the_first_that_is_reported_in_its_file(one, tmp_path):
    files = clean_files()
    one.plant(files)

    found = read_project(lay_out(files, tmp_path / "story")).diagnostics

    own = tuple(diagnostic for diagnostic in found if diagnostic.span.file == one.file)
    assert one.reported(own[:1]), told(found)


@pytest.mark.parametrize("one", planted(), ids=lambda one: f"{one.code}-{one.put.strip()[:24]}")
def test_each_alone_makes_no_rule_of_history_or_time_fall_or_blame_another_line(one, tmp_path):
    files = clean_files()
    one.plant(files)

    found = check(lay_out(files, tmp_path / "story"))

    assert [diagnostic.code for diagnostic in found if diagnostic.code[:2] == "E2"] == [], told(tuple(found))


def test_all_together_are_each_reported(tmp_path):
    files = clean_files()
    for one in planted():
        one.plant(files)

    found = read_project(lay_out(files, tmp_path / "story")).diagnostics

    missed = [one for one in planted() if not one.reported(found)]
    assert missed == [], "not reported:\n" + "\n".join(map(str, missed)) + "\n\nreported:\n" + told(found)
