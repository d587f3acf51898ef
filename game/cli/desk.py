"""Commands of an author's desk: new, format, rename, edition, schema. The first four write into a story's folder."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import click

from game.cli.common import (
    OUTPUT,
    SPEAK,
    STORY,
    UnplayableError,
    output_file,
    path_of,
    patience,
    show,
    speak_in,
    tell,
    writing,
)
from game.cli.usage import SpokenCommand, WrongUsageError, unknown, with_nearest
from game.words import language, say

YES, MISTAKES = 0, 1


@click.command(cls=SpokenCommand)
@click.argument("folder", required=False, metavar="FOLDER")
@click.option("--template", "template", metavar="KIND")
@SPEAK
def new(folder: str | None, template: str | None, speak: str | None) -> int:
    from game.authoring import scaffold

    speak_in(speak)
    if (folder is None) == (template is None):
        raise WrongUsageError(say("cli.new.which"))
    if template is not None:
        if template not in scaffold.TEMPLATES:
            near = unknown("template", template, scaffold.TEMPLATES)
            raise WrongUsageError(f"{near} {say('cli.new.templates', kinds=', '.join(scaffold.TEMPLATES))}")
        show(scaffold.template(template, language()).rstrip("\n").split("\n"))
        return YES
    path = Path(folder or "")
    try:
        files = scaffold.begin_story(path, language())
    except scaffold.NotEmpty as full:
        raise WrongUsageError(say("cli.new.not-empty", folder=path)) from full
    except scaffold.NotAFolder as file:
        raise WrongUsageError(say("cli.new.not-a-folder", folder=path)) from file
    except OSError as error:
        raise WrongUsageError(say("cli.not-written", file=path, why=error.strerror or error)) from error
    chapter = next(name for name in files if name[0].isdecimal())
    show([say("cli.new.made", folder=path), *(f"  {path / name}" for name in files), ""])
    show(
        [say("cli.new.next", folder=path), *say("cli.new.then", file=path / chapter, folder=path).split("\n")]
    )
    return YES


@click.command("format", cls=SpokenCommand)
@STORY
@click.option("--check", "only_check", is_flag=True)
@SPEAK
def format_(story: str | None, only_check: bool, speak: str | None) -> int:
    from game.authoring.formatter import format_story
    from game.loading.files import Folder

    speak_in(speak)
    path = _folder(story)
    with _readable(path), patience(say("cli.checking")):
        tidied = format_story(Folder(path))
    for name in tidied.left:
        tell(say("cli.format.left", file=path / name))
    if not tidied.changed:
        show([say("cli.format.nothing")])
        return YES
    if only_check:
        show(_differences(path, tidied.changed))
        show([say("cli.format.would", count=len(tidied.changed), story=path)])
        return MISTAKES
    write_all(path, tidied.changed)
    show([say("cli.format.done", file=path / name) for name in tidied.changed])
    return YES


@click.command(cls=SpokenCommand)
@click.argument("story", required=False, metavar="STORY")
@click.argument("old", required=False, metavar="OLD")
@click.argument("new", required=False, metavar="NEW")
@click.option("--kind", metavar="KIND")
@SPEAK
def rename(story: str | None, old: str | None, new: str | None, kind: str | None, speak: str | None) -> int:
    from typing import get_args

    from game.authoring.renaming import Kind, NothingSoCalled, NotTheSame, SeveralSoCalled
    from game.authoring.renaming import rename as renamed
    from game.authoring.renaming_uses import UnclearUse
    from game.loading.files import Folder

    speak_in(speak)
    if story is None or old is None or new is None:
        raise WrongUsageError(say("cli.rename.needs"))
    if kind is not None and kind not in get_args(Kind):
        raise unknown("kind", kind, get_args(Kind))
    path = _folder(story)
    if old == new:
        raise WrongUsageError(say("cli.rename.same"))
    try:
        with _readable(path), patience(say("cli.checking")):
            done = renamed(Folder(path), old, new, kind)  # type: ignore[arg-type]
    except NothingSoCalled as nothing:
        raise WrongUsageError(with_nearest(say("cli.rename.nothing", word=old), nothing.near)) from nothing
    except SeveralSoCalled as several:
        kinds = ", ".join(say(f"cli.kind.{one}") for one in several.kinds)
        raise WrongUsageError(
            say("cli.rename.several", word=old, kinds=kinds, first=several.kinds[0])
        ) from several
    except UnclearUse as unclear:
        tell(say("cli.rename.unclear", word=old, file=path / unclear.file, line=unclear.line))
        return MISTAKES
    except NotTheSame as other:
        _refused(say("cli.rename.refused", old=old, new=new), other.diagnostics)
        return MISTAKES
    write_all(path, done.changed)
    show([say("cli.rename.done", old=old, new=new, count=done.places)])
    show(f"  {path / name}" for name in done.changed)
    if done.kind != "derived":
        show([say("cli.rename.was")])
    return YES


@click.command(cls=SpokenCommand)
@click.argument("story", required=False, metavar="STORY")
@click.argument("id", required=False, metavar="ID")
@SPEAK
def edition(story: str | None, id: str | None, speak: str | None) -> int:
    from game.authoring.translating import NotReadable
    from game.authoring.translating import edition as sheets
    from game.loading.files import Folder
    from game.story.ids import is_id

    speak_in(speak)
    if story is None or id is None:
        raise WrongUsageError(say("cli.edition.needs"))
    if not is_id(id):
        raise WrongUsageError(say("cli.edition.no-id", word=id))
    path = _folder(story)
    try:
        with _readable(path), patience(say("cli.checking")):
            done = sheets(Folder(path), id)
    except NotReadable as bad:
        tell(say("cli.edition.refused", file=path / bad.name))
        raise UnplayableError(path, bad.diagnostics) from bad
    write_all(path, done.changed)
    show([say("cli.edition.done", file=path / name) for name in done.changed] or [say("cli.edition.same")])
    show([say("cli.edition.missing", count=done.missing)] if done.missing else [say("cli.edition.whole")])
    show([say("cli.edition.outdated", count=done.outdated)] if done.outdated else [])
    return YES


@click.command(cls=SpokenCommand)
@click.option("--for", "file", metavar="FILE-KIND")
@click.option("--editor", "editor", metavar="NAME")
@OUTPUT
@SPEAK
def schema(file: str | None, editor: str | None, output: str | None, speak: str | None) -> int:
    from game.authoring.schema import FILES
    from game.authoring.schema import schema as made
    from game.authoring.schema_editors import EDITORS

    speak_in(speak)
    if editor is not None:
        if editor not in EDITORS:
            near = unknown("editor", editor, EDITORS)
            raise WrongUsageError(f"{near} {say('cli.schema.kinds', kinds=', '.join(EDITORS))}")
        show(EDITORS[editor].rstrip("\n").split("\n"))
        return YES
    if file is not None and file not in FILES:
        near = unknown("file-kind", file, FILES)
        raise WrongUsageError(f"{near} {say('cli.schema.kinds', kinds=', '.join(FILES))}")
    out = output_file(output)
    with writing(out):
        out.write_text(json.dumps(made(file), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return YES


def _folder(typed: str | None) -> Path:
    """The folder of a story that is going to be written to, as short as it can be told."""
    path = path_of(typed)
    if path.name == "story.yaml" and path.is_file():
        path = path.parent
    if not path.is_dir():
        raise WrongUsageError(say("cli.desk.no-folder", file=path))
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Around the reading of a story: what cannot be read is not written to."""
    from game.loading import BadStory, read_project

    # Says in the loader's words if there is no story at all.
    if not (path / "story.yaml").is_file():
        raise UnplayableError(path, read_project(path).diagnostics)
    try:
        yield
    except BadStory as bad:
        tell(say("cli.desk.unreadable"))
        raise UnplayableError(path, bad.diagnostics) from bad
    except OSError as error:
        raise WrongUsageError(
            say("cli.desk.not-read", file=error.filename or path, why=error.strerror)
        ) from error


def _refused(sentence: str, diagnostics: tuple[object, ...]) -> None:
    """Why nothing was changed: the mistakes there would be, without places in files that are not written."""
    from game.loading import Diagnostic
    from game.loading.mistakes import speak as spoken_in
    from game.terminal.mistakes import spoken

    tell(sentence)
    for one in diagnostics:
        if isinstance(one, Diagnostic):
            said = spoken_in(one, spoken())
            hint = f" ({said.hint})" if said.hint else ""
            tell(f"  {one.code}: {said.message}{hint}")


def _differences(path: Path, changed: Mapping[str, str]) -> Iterator[str]:
    from difflib import unified_diff

    for name, text in changed.items():
        old = (path / name).read_text(encoding="utf-8", errors="replace").splitlines()
        where = str(path / name)
        yield from unified_diff(old, text.splitlines(), where, where, lineterm="", n=1)


def write_all(path: Path, changed: Mapping[str, str]) -> None:
    """Writes all the files; if one cannot be written, those before it are as they were."""
    from game.saves import write_whole

    before: dict[Path, bytes | None] = {}
    try:
        for name, text in changed.items():
            target = (path / name).resolve()
            was = target.read_bytes() if target.exists() else None
            write_whole(target, text)
            before[target] = was
    except OSError as error:
        for target, content in before.items():
            if content is None:
                target.unlink(missing_ok=True)
            else:
                write_whole(target, content)
        failed = error.filename or path
        raise WrongUsageError(
            say("cli.desk.nothing-written", file=failed, why=error.strerror or error)
        ) from error
