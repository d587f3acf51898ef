"""The little stories in `checked/`: what `check` says of them, and so what it leaves alone.

A story here is one file: `shows` says which rule, `asks` which questions are of interest besides the mistakes,
the other keys are the files of the story's folder. Each shows both sides of its rule: what stands in the
transcript is refused or questioned, everything else in the story is in order.
`python -m pytest tests/stories --accept` rewrites the transcripts.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from game.authoring import check
from game.loading import Diagnostic
from game.loading.mistakes import codes, mistake
from tests.conftest import Golden

STORIES = sorted((Path(__file__).parent / "checked").glob("*.yaml"))
DEFAULT_STORY = "title: A little story\nstart: street\n"
MEANT = ("instead", "nearest", "now", "english", "example", "tomorrow", "side")
"""The fields of a mistake that say what to write."""


def read(file: Path, folder: Path) -> tuple[str, list[str]]:
    """What the story shows and the questions it is about; its files are written into the folder."""
    content = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    shows, asks = content.pop("shows"), content.pop("asks", [])
    content.setdefault("story.yaml", DEFAULT_STORY + content.pop("story", ""))
    for name, text in content.items():
        path = folder / (name if name.endswith((".yaml", ".yml")) else f"{name}.yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return shows, asks


def told(found: list[Diagnostic], asks: list[str]) -> Iterator[str]:
    """Each mistake and each question of these kinds: its line, the words it is about, what it is, what was meant."""
    file = ""
    for one in found:
        if one.severity == "warning" and one.code not in asks:
            continue
        if one.span.file != file:
            file = one.span.file
            yield file
        start = (one.span.column or 1) - 1
        words = one.span.line_text[start : start + one.span.length].strip()
        meant = next((one.fields[key] for key in MEANT if one.fields.get(key)), "")
        yield f"{one.span.line or 0:5}  {words}"
        stops = " (stops play)" if one.stops_play else ""
        yield f"       {one.code}: {mistake(one.code).says().title}{stops}{f' → {meant}' if meant else ''}"
        yield from (f"       {key}: {one.fields[key]}" for key in ("shortest", "median") if key in one.fields)
        if one.fields.get("others"):
            yield f"       and in {one.fields['others']}"
        if "path" in one.fields:
            yield f"       by {one.fields['path']}"


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_a_story_is_told_the_mistakes_and_questions_of_its_transcript(
    file: Path, tmp_path: Path, golden: Golden
) -> None:
    shows, asks = read(file, tmp_path)

    found = check(tmp_path)

    assert set(asks) <= set(codes())
    golden("\n".join((f"# {shows}", "", *told(found, asks), "")), file.with_suffix(".transcript"))
