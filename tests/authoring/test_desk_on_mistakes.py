"""Whatever a story's mistake is: it is tidied, renamed and translated rightly, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.formatter import format_story
from game.authoring.formatter_same import Readings
from game.authoring.renaming import NothingSoCalled, NotTheSame, SeveralSoCalled, rename
from game.authoring.renaming_uses import UnclearUse
from game.authoring.translating import NotReadable, edition
from game.loading import BadStory
from game.loading.files import Changed, Files, Folder, NoFiles
from game.loading.mistakes import codes, example, mistake
from tests.authoring.test_renaming import story as courier
from tests.loading.typical_slips import slips_in
from tests.stories.test_stories import STORIES, read


class Bytes(NoFiles):
    """Files that need not be text."""

    def __init__(self, contents: dict[str, bytes]) -> None:
        self.contents = contents

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self.contents))

    def read(self, name: str) -> bytes:
        return self.contents[name]

    def size(self, name: str) -> int:
        return len(self.contents[name])


def examples(code: str) -> list[Files]:
    kind = mistake(code)
    return [
        Bytes(
            {name: data for name, data in example(files, whole=kind.whole).items() if not name.endswith("/")}
        )
        for files in (kind.wrong, kind.right)
        if not kind.zipped and code != "E002"  # where there is no story at all, the command says so before
    ]


def tidied_rightly(files: Files) -> bool:
    """Whether the story could be tidied; asserts that it then is the same, and tidied for good."""
    try:
        once = format_story(files)
    except BadStory:
        return False
    after = Changed(files, once.changed)
    again = format_story(after)
    assert again.changed == {}
    assert Readings(after).story is not None
    return True


@pytest.mark.parametrize("code", codes())
def test_an_example_of_a_mistake_is_tidied_rightly_or_left(code: str):
    for files in examples(code):
        tidied_rightly(files)


@pytest.mark.parametrize("code", codes())
def test_an_example_of_a_mistake_is_renamed_rightly_or_left(code: str):
    for files in examples(code):
        story = Readings(files).story
        try:
            done = rename(files, "street", "quite-new")
        except (BadStory, NothingSoCalled, SeveralSoCalled, NotTheSame, UnclearUse):
            continue
        after = Readings(Changed(files, done.changed)).story
        assert story is not None
        assert after is not None
        assert "quite-new" in after.scenes or "quite-new" in after.record.places
        assert len(after.scenes) == len(story.scenes)


@pytest.mark.parametrize("code", codes())
def test_an_example_of_a_mistake_is_translated_rightly_or_left(code: str):
    for files in examples(code):
        try:
            done = edition(files, "de")
        except (BadStory, NotReadable):
            continue
        assert edition(Changed(files, done.changed), "de").changed == {}


@pytest.mark.parametrize("file", STORIES, ids=lambda path: path.stem)
def test_every_little_story_of_the_rules_is_tidied_renamed_and_translated(file: Path, tmp_path: Path):
    read(file, tmp_path)
    files = Folder(tmp_path)
    before = Readings(files)
    assert before.story is not None
    first = before.story.start

    tidied = Readings(Changed(files, format_story(files).changed))
    renamed = Readings(Changed(files, rename(files, first, "quite-new", "scene").changed))
    translated = Changed(files, edition(files, "de").changed)

    assert tidied.same_as(before)
    assert renamed.story is not None
    assert renamed.story.start == "quite-new"
    assert edition(translated, "de").changed == {}


def test_a_story_with_a_typical_slip_is_tidied_rightly_or_left():
    files = courier()
    chapter = files.read("01-street.yaml").decode()
    slipped = list(slips_in(chapter))[::7]

    tidied = [tidied_rightly(Changed(files, {"01-street.yaml": slip.applied(chapter)})) for slip in slipped]

    assert len(slipped) > 50
    assert 0 < sum(tidied) < len(slipped)
