"""Three slips that real authors make raise each of the likeliest mistakes: its page's, and two more here."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from game.loading import read_files
from game.loading.files import Changed, Folder
from game.loading.mistakes import codes, speak

HERE = Path(__file__).parent
CHAPTERS = {"m": "01-the-morning.yaml", "e": "02-the-evening.yaml", "s": "story.yaml"}


def slips() -> list[tuple[str, str, str, str, str]]:
    rows = yaml.safe_load((HERE / "real_slips.yaml").read_text(encoding="utf-8"))
    found = []
    for code, slips_of in rows.items():
        for file, find, put, *blames in slips_of:
            line = blames[0] if blames else put.strip("\n").split("\n")[0]
            found.append((code, CHAPTERS.get(file, f"record/{file}.yaml"), find, put, line))
    return found


def test_there_are_two_for_each_of_fifty_mistakes_that_there_are():
    by_code = [slip[0] for slip in slips()]

    assert len(set(by_code)) >= 50
    assert {by_code.count(code) for code in by_code} == {2}
    assert set(by_code) <= set(codes())


@pytest.mark.parametrize(("code", "file", "find", "put", "line"), slips())
def test_the_slip_is_the_first_mistake_on_its_line_in_both_languages(code, file, find, put, line):
    folder = Folder(HERE / "story")
    text = folder.read(file).decode()
    assert find in text
    slipped = Changed(folder, {file: text.replace(find, put, 1)})

    found = read_files(slipped).diagnostics

    told = [f"{one.code} {one.span.file}:{one.span.line} {one.message}" for one in found]
    assert found and found[0].code == code, told
    assert found[0].span.file == file and line in found[0].span.line_text, told
    assert speak(found[0], "fr").message not in ("", found[0].message)
