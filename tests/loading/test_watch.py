"""What a watch tells, and when: its looks, its clock and what it reads are given."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from game.loading.files import NoFiles
from game.loading.places import Places
from game.loading.project import Project
from game.loading.watch import UNFINISHED, Look, Watch
from tests.desktop.small import courier


def project(*, plays: bool = True) -> Project:
    return Project(courier() if plays else None, (), NoFiles(), Places({}, {}))


@dataclass
class Disk:
    """A story of one file, and what reading it comes to; each look and reading is by hand."""

    writes: int = 1
    plays: bool = True
    clock: int = 0
    read: int = 0
    written_while_read: int = 0
    watch: Watch = field(init=False)

    def __post_init__(self) -> None:
        self.watch = Watch(lambda: {"story.yaml": (self.writes, 0, 0)}, self._read, lambda: self.clock)
        self.watch.first()

    def _read(self) -> Project:
        self.read += 1
        self.writes, self.written_while_read = self.writes + self.written_while_read, 0
        return project(plays=self.plays)


def test_nothing_is_read_or_told_while_nothing_changes():
    disk = Disk()

    assert [disk.watch.turn() for _ in range(3)] == [None, None, None]
    assert disk.read == 1


def test_a_change_is_told_at_once_and_once_with_the_names_of_its_files():
    disk = Disk()

    disk.writes += 1
    told = [disk.watch.turn(), disk.watch.turn()]

    assert [one is not None for one in told] == [True, False]
    assert disk.watch.changed == {"story.yaml"}


def test_a_story_that_does_not_play_is_told_when_it_has_stayed_so_for_a_while():
    disk = Disk()

    disk.writes, disk.plays = 2, False
    early = disk.watch.turn()
    disk.clock += UNFINISHED - 1
    almost = disk.watch.turn()
    disk.clock += 1
    late = disk.watch.turn()

    assert (early, almost) == (None, None)
    assert late is not None
    assert late.story is None
    assert disk.read == 2


def test_a_file_written_in_two_goes_is_never_told_by_halves():
    disk = Disk()

    disk.writes, disk.plays = 2, False
    half = disk.watch.turn()
    disk.clock += UNFINISHED // 2
    disk.writes, disk.plays = 3, True
    whole = disk.watch.turn()

    assert half is None
    assert whole is not None
    assert whole.story is not None


def test_what_was_written_while_it_was_read_is_read_again():
    disk = Disk()

    disk.writes, disk.written_while_read = 2, 1
    torn, whole = disk.watch.turn(), disk.watch.turn()

    assert torn is None
    assert whole is not None
    assert disk.read == 3


def test_asked_again_it_tells_of_a_story_that_did_not_change():
    disk = Disk()

    disk.watch.again()

    assert disk.watch.turn() is not None
    assert disk.watch.turn() is None


def test_a_look_sees_files_change_come_and_go_at_any_depth(tmp_path):
    folder = tmp_path / "story"
    (folder / "record").mkdir(parents=True)
    (folder / "story.yaml").write_text("a")
    look = Look(folder)

    first = look()
    (folder / "record" / "entries.yaml").write_text("b")
    second = look()
    replace(folder / "story.yaml", "c")
    third = look()
    (folder / "record" / "entries.yaml").unlink()
    fourth = look()

    assert [sorted(one) for one in (first, second, third, fourth)] == [
        ["story.yaml"],
        ["record/entries.yaml", "story.yaml"],
        ["record/entries.yaml", "story.yaml"],
        ["story.yaml"],
    ]
    assert second["story.yaml"] != third["story.yaml"]
    assert second["record/entries.yaml"] == third["record/entries.yaml"]


def test_a_look_passes_over_what_an_editor_leaves_beside_the_file(tmp_path):
    (tmp_path / "story.yaml").write_text("a")
    look = Look(tmp_path / "story.yaml")
    before = look()

    (tmp_path / ".story.yaml.swp").write_text("x")
    (tmp_path / "story.yaml~").write_text("x")

    assert look() == before


def test_a_look_at_a_zip_sees_it_replaced(tmp_path):
    archive = tmp_path / "story.zip"
    archive.write_bytes(b"a")
    look = Look(archive)

    first = look()
    replace(archive, "b")

    assert look() != first


def replace(path: Path, text: str) -> None:
    """Written beside and moved over it, as many editors do."""
    beside = path.with_name("beside")
    beside.write_text(text)
    beside.replace(path)
