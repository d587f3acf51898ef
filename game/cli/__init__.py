"""The command `liaison`: the only place where mistakes become sentences and exit codes.

0 is yes, also at the end of input; 1 is a mistake in the story or its files; 2 is wrong usage.
Whatever is heavy is imported by the command that needs it.
"""

from __future__ import annotations

import gc
import os
import sys
import traceback
from collections.abc import Sequence

import click

from game import words
from game.cli import authors, desk, exploring, mapping, pictures, playing, previewing, walking
from game.cli.common import UnplayableError, listed, tell
from game.cli.usage import SpokenGroup, WrongUsageError
from game.terminal.streams import pipe_is_closed, prepare_streams
from game.words import say

YES, MISTAKES, USAGE, INTERRUPTED = 0, 1, 2, 130
TRACEBACK = "LIAISON_TRACEBACK"
"""Set in the environment by whoever mends the program: what nobody foresaw shows where it happened."""


@click.group(cls=SpokenGroup, invoke_without_command=True)
@click.pass_context
def liaison(context: click.Context) -> int:
    return int(context.invoke(playing.play)) if context.invoked_subcommand is None else YES


for command in (
    playing.play,
    previewing.preview,
    authors.check,
    authors.explain,
    exploring.explore,
    walking.walk,
    authors.proof,
    desk.new,
    desk.format_,
    desk.rename,
    desk.edition,
    desk.schema,
    mapping.storymap,
    pictures.shot,
):
    liaison.add_command(command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with these arguments, by default the program's; returns the exit code."""
    # Almost all that a start makes is kept, and the first page must not wait for a look at what is not.
    gc.set_threshold(10_000)
    prepare_streams()
    try:
        words.use(_reader_language())
        typed = list(sys.argv[1:] if arguments is None else arguments)
        with liaison.make_context("liaison", typed) as context:
            code = liaison.invoke(context)
        sys.stdout.flush()
        return code if isinstance(code, int) else YES
    except click.exceptions.Exit as done:
        return done.exit_code
    except WrongUsageError as wrong:
        return _complain(str(wrong), USAGE)
    except UnplayableError as bad:
        return _complain("\n".join(listed(bad.diagnostics, bad.path)), MISTAKES)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        pipe_is_closed()
        return YES
    except Exception as error:
        if os.environ.get(TRACEBACK):
            traceback.print_exception(error)
        return _complain(say("trouble.ours", kind=type(error).__name__, what=error), MISTAKES)


def _complain(sentence: str, code: int) -> int:
    tell(sentence)
    return code


def _reader_language() -> str:
    """The language chosen in the window, else the system's."""
    from game.settings_file import read_settings, settings_path

    settings, _ = read_settings(settings_path())
    if settings is not None:
        return settings.language
    said = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((language for language in said if language), words.FIRST)
