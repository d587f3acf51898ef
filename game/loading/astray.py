"""Where a file that is not read was meant to lie: nearly the right folder, nearly the right name.

PURE: names of files to names of files.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Final

from game.loading.record import SHELVES
from game.story.slips import nearest

_FOLDERS: Final = ("record", "editions")
_ENDINGS: Final = (".yaml", ".yml")
_STORY: Final = "story.yaml"


def meant(name: str, taken: Iterable[str] = ()) -> str:
    """The name under which a file would be read; "" if it is near none, or its place is taken.

    >>> meant("records/entries.yaml"), meant("record/entry.yaml"), meant("01-street.yaml.txt")
    ('record/entries.yaml', 'record/entries.yaml', '01-street.yaml')
    >>> meant("drafts/02-quay.yaml"), meant("notes.txt")
    ('', '')
    """
    right = _with_its_folder(name.removesuffix(".txt"))
    return right if right != name and right.endswith(_ENDINGS) and right not in taken else ""


def shelved(names: Collection[str], read: Callable[[str], bytes]) -> dict[str, str]:
    """Files of the record that lie beside the cover, each with its place; a chapter may be called so too.

    >>> shelved(["story.yaml", "sources.yaml"], lambda name: b"memoir:\\n  title: A memoir")
    {'sources.yaml': 'record/sources.yaml'}
    >>> shelved(["people.yaml"], lambda name: b"chapter: People")
    {}
    """
    beside = {name: f"record/{name}" for name in names if name.removesuffix(".yaml") in SHELVES}
    return {name: right for name, right in beside.items() if right not in names and _is_shelf(read(name))}


def _is_shelf(data: bytes) -> bool:
    return bool(data.strip()) and not any(
        line.startswith((b"chapter:", b"scenes:")) for line in data.splitlines()
    )


def in_folders(names: Collection[str]) -> list[str]:
    """YAML in folders that say nothing: where a story has no chapter, these are most likely its chapters."""
    return [name for name, right in unread(names) if not right and not name.startswith("record/")]


def unread(names: Collection[str]) -> Iterator[tuple[str, str]]:
    """The YAML that is not read where it lies, each file with the name it seems to be meant for, or ""."""
    for name in names:
        folder, _, last = name.rpartition("/")
        known = folder == "" or folder.partition("/")[0] in ("walks", "editions")
        if folder == "record":
            known = any(last.startswith(shelf) for shelf in SHELVES)
        is_yaml = name.endswith(_ENDINGS)
        right = "" if is_yaml and known else meant(name, names)
        if right or (is_yaml and not known):
            yield name, right


def meant_as_story(names: Iterable[str]) -> str:
    """The file that was to be `story.yaml`: an editor added its own ending, or it is spelled otherwise."""
    wanted = {f"{_STORY}.txt", "story.yml", "story.yml.txt", "story.txt", _STORY}
    return next((name for name in names if name.casefold() in wanted), "")


def _with_its_folder(name: str) -> str:
    folder, slash, rest = name.partition("/")
    if not slash:
        return name
    near = folder if folder in _FOLDERS else nearest(folder.casefold(), _FOLDERS)
    if near == "record" and "/" not in rest:
        return f"record/{_as_shelf(rest)}" if _as_shelf(rest) else ""
    return f"{near}/{rest}" if near == "editions" else ""


def _as_shelf(file: str) -> str:
    """`entry.yaml` as `entries.yaml`; what begins with a shelf's name as it is; "" if it is near none."""
    stem, dot, ending = file.rpartition(".")
    if any(stem.startswith(shelf) for shelf in SHELVES):
        return file
    near = nearest(stem.casefold(), SHELVES)
    return f"{near}{dot}{ending}" if near else ""
