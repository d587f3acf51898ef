"""A first story to change into one's own, and the outline of any one thing of the language."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from game.story.language import FORMS, FormName, Label

STARTER: Final = Path(__file__).parent / "starter"
TEMPLATES: Final[Mapping[str, FormName]] = {
    "story": "story", "chapter": "chapter", "scene": "scene", "choice": "choice", "entry": "entry",
    "document": "document", "source": "source", "person": "person", "place": "place", "word": "term",
}  # fmt: skip
"""What `liaison new --template` gives an outline of, and the part of the language that is."""

_HOMES: Final[Mapping[str, str]] = {
    "story": "story.yaml", "chapter": "01-….yaml", "scene": "scenes:", "choice": "choices:",
    "entry": "record/entries.yaml", "document": "record/documents.yaml", "source": "record/sources.yaml",
    "person": "record/people.yaml", "place": "record/places.yaml", "word": "record/glossary.yaml",
}  # fmt: skip
_HOW: Final = {
    "en": ("in {home}; take the # from what you need", "needed"),
    "fr": ("dans {home} ; ôtez le # de ce qu'il vous faut", "nécessaire"),
}
_ALSO: Final = frozenset((
    ("choice", "go"), ("scene", "choices"), ("document", "title"), ("document", "status"), ("document", "says"),
))  # fmt: skip
"""Labels that a thing nearly always has, though others could stand in their place."""
_WHOLE: Final = frozenset(("story", "chapter"))


class NotEmpty(Exception):
    """The folder has something in it already."""


class NotAFolder(Exception):
    """There is a file of that name."""


def starter(language: str) -> dict[str, str]:
    """The files of a small story that checks, plays and explains itself; in English where the language has none."""
    home = STARTER / (language if (STARTER / language).is_dir() else "en")
    return {
        path.relative_to(home).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(home.rglob("*.yaml"))
    }


def begin_story(folder: Path, language: str) -> tuple[str, ...]:
    """Writes the small story into a new or empty folder, whole or not at all; the names of its files.

    Raises NotEmpty, NotAFolder, OSError.
    """
    if folder.exists() and not folder.is_dir():
        raise NotAFolder(folder)
    there = folder.is_dir()
    if there and any(folder.iterdir()):
        raise NotEmpty(folder)
    whole = folder.resolve()
    whole.parent.mkdir(parents=True, exist_ok=True)
    part = whole.with_name(f".{whole.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    files = starter(language)
    try:
        for name, text in files.items():
            (part / name).parent.mkdir(parents=True, exist_ok=True)
            (part / name).write_text(text, encoding="utf-8")
        if there:
            whole.rmdir()
        part.rename(whole)
    except OSError:
        shutil.rmtree(part, ignore_errors=True)
        if there:
            whole.mkdir(exist_ok=True)
        raise
    return tuple(files)


def template(kind: str, language: str) -> str:
    """One thing of the language with all its labels, each explained; what need not be there is a comment."""
    how, needed = _HOW.get(language, _HOW["en"])
    form = FORMS[TEMPLATES[kind]]
    called = form.nom if language == "fr" else form.called
    lines = [f"# {called}: {how.format(home=_HOMES[kind])}", ""]
    if kind not in _WHOLE and kind != "choice":
        lines.append("my-id:" if language != "fr" else "mon-id:")
    rows: list[str] = []
    for label in form.labels:
        if label.key != "was":
            rows += _row(label, language, needed, typed=label.required or (kind, label.key) in _ALSO)
    if kind == "choice":
        first = next(number for number, row in enumerate(rows) if not row.startswith("#"))
        rows = [
            *(f"  {row}" for row in rows[:first]),
            f"- {rows[first]}",
            *(f"  {row}" for row in rows[first + 1 :]),
        ]
    indent = "" if kind in _WHOLE or kind == "choice" else "  "
    return "\n".join([*lines, *(f"{indent}{row}" for row in rows)]) + "\n"


def _row(label: Label, language: str, needed: str, *, typed: bool) -> Iterator[str]:
    """A label's meaning, then its example: as it is typed, or as a comment."""
    means = label.veut_dire if language == "fr" else label.means
    yield f"# {means}{f' ({needed})' if label.required else ''}"
    for line in label.example.split("\n"):
        yield line if typed else f"# {line}"
