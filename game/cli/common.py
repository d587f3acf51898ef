"""What commands have in common: the story they are about, and where their words go."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from game.cli.usage import WrongUsageError, unknown, with_nearest
from game.story.slips import nearest
from game.terminal.lines import clean
from game.words import languages, say, use

if TYPE_CHECKING:
    from game.loading.diagnostics import Diagnostic
    from game.loading.files import Files
    from game.story import State, Story

STORY = click.argument("story", required=False, metavar="[STORY]")
EDITION = click.option("--edition", metavar="ID")
SPEAK = click.option("--speak", metavar="LANGUAGE")
OUTPUT = click.option("-o", "--output", "output", metavar="FILE")


class UnplayableError(Exception):
    """A story that cannot be played, and all its mistakes."""

    def __init__(self, path: Path, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__(path)
        self.path = path
        self.diagnostics = diagnostics


def listed(diagnostics: Sequence[Diagnostic], path: Path) -> list[str]:
    """Each mistake with its place and what to write instead, and how many there are."""
    from game.loading.render import render
    from game.terminal.mistakes import spoken, verdict

    here = Path.cwd()
    folder = path.relative_to(here) if path.is_relative_to(here) else path
    lines = []
    for diagnostic in diagnostics:
        lines += [*render(diagnostic, str(folder), spoken()).split("\n"), ""]
    return [*lines, verdict(diagnostics)]


def speak_in(language: str | None) -> None:
    """Say the rest in that language, if one was asked for."""
    if language is not None and language not in languages():
        raise unknown("language", language, languages())
    if language is not None:
        use(language)


def tell(text: str) -> None:
    """What is no result, for the person at the keyboard."""
    for line in text.split("\n"):
        print(clean(line), file=sys.stderr)


def show(lines: Iterable[str]) -> None:
    """A result, for people."""
    for line in lines:
        print(clean(line))


def path_of(typed: str | None) -> Path:
    """The story's folder or zip; the campaign where none was named."""
    from game import shipped

    if typed is None:
        return shipped.campaign()
    path = Path(typed)
    if path.exists():
        return path
    siblings = [sibling.name for sibling in path.parent.iterdir()] if path.parent.is_dir() else []
    raise WrongUsageError(with_nearest(say("cli.unknown.path", word=typed), nearest(path.name, siblings)))


def open_story(path: Path, edition: str | None) -> Story:
    """The story; its lesser mistakes are counted in one line. UnplayableError when it is none."""
    return open_with_files(path, edition)[0]


def open_with_files(path: Path, edition: str | None) -> tuple[Story, Files]:
    """The same, with the files it was read from: its pictures and sounds lie there too."""
    from game.loading import read_project

    project = read_project(path, edition, every_edition=False)
    editions = {name.split("/")[1] for name in project.files.names() if name.startswith("editions/")}
    if edition and edition not in editions:
        raise unknown("edition", edition, editions)
    if project.story is None:
        raise UnplayableError(path, project.diagnostics)
    # Questions are for the author, and so are mistakes in words that nobody reads now.
    mistakes = sum(one.severity == "error" for one in project.diagnostics)
    if mistakes:
        tell(say("cli.mistakes-left", count=mistakes, story=path))
    return project.story, project.files


def state_at(story: Story, chapter: str | None, scene: str | None, facts: str = "", seed: int = 0) -> State:
    """The first page at that chapter or scene, where these facts hold."""
    from game.story import BadStartError, Start, begin
    from game.story.ids import ChapterId, SceneId

    start = Start(ChapterId(chapter) if chapter else None, SceneId(scene) if scene else None, facts)
    try:
        return begin(story, seed, start)
    except BadStartError as bad:
        sentence = say(f"cli.start.{bad.why.replace(' ', '-')}", word=bad.found)
        raise WrongUsageError(with_nearest(sentence, bad.nearest)) from bad


def output_file(typed: str | None) -> Path:
    """The file that the result goes to."""
    if typed is None:
        raise WrongUsageError(say("cli.needs", what="-o FILE"))
    path = Path(typed)
    if path.is_dir() or not path.parent.is_dir():
        raise WrongUsageError(say("cli.no-file", file=typed))
    return path


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Around the writing of that file: says that it is there, or in one sentence why it is not."""
    try:
        yield
    except OSError as error:
        raise WrongUsageError(say("cli.not-written", file=path, why=error.strerror or error)) from error
    tell(say("cli.written", file=path))


@contextmanager
def patience(sentence: str) -> Iterator[None]:
    """Says what is going on, where a person watches, if it goes on for more than a second."""
    if not sys.stderr.isatty():
        yield
        return
    from threading import Timer

    said = Timer(1.0, tell, [sentence])
    said.daemon = True
    said.start()
    try:
        yield
    finally:
        said.cancel()
