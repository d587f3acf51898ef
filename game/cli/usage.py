"""The command line in the reader's words: help with an example, and what is wrong with what was typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from game.story.slips import nearest
from game.words import say


class WrongUsageError(Exception):
    """What was typed cannot be done; the message is one or two plain sentences."""


def unknown(what: str, word: str, known: Iterable[str]) -> WrongUsageError:
    """`There is no screen 'raeding'. Did you mean 'reading'?`

    `what` is `command`, `option`, `edition`, `code`, `language`, `screen` or `theme`.
    """
    return WrongUsageError(with_nearest(say(f"cli.unknown.{what}", word=word), nearest(word, known)))


def with_nearest(sentence: str, near: str) -> str:
    """The sentence, and what was probably meant if there is such a thing."""
    return f"{sentence} {say('cli.did-you-mean', word=near)}" if near else sentence


def wrong_usage(error: click.UsageError, command: click.Command) -> WrongUsageError:
    """The same mistake, in our words."""
    match error:
        case click.NoSuchOption(option_name=option):
            for name, owner in (command.commands if isinstance(command, click.Group) else {}).items():
                if option in _options(owner):
                    return WrongUsageError(say("cli.option-of-command", option=option, command=name))
            return unknown("option", option, _options(command))
        case click.BadOptionUsage(option_name=option):
            flag = any(option in param.opts and _is_flag(param) for param in command.params)
            return WrongUsageError(say(f"cli.option-{'takes-no' if flag else 'needs'}-value", option=option))
        case _:
            return WrongUsageError(error.format_message())


def _options(command: click.Command) -> list[str]:
    return [*(name for param in command.params for name in param.opts if name.startswith("-")), "--help"]


def _is_flag(param: click.Parameter) -> bool:
    return isinstance(param, click.Option) and param.is_flag


class SpokenCommand(click.Command):
    """A command whose help is made from the words `cli.<command>.*` and `cli.option.*`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.allow_extra_args = True

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            raise wrong_usage(error, self) from error
        if ctx.args:
            raise WrongUsageError(say("cli.extra", words=" ".join(ctx.args), command=ctx.command_path))
        return rest

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        arguments = [str(param.metavar) for param in self.params if isinstance(param, click.Argument)]
        options = [param for param in self.params if isinstance(param, click.Option)]
        _write_usage(ctx, formatter, [*arguments, say("cli.options-after")])
        _write_text(formatter, say(f"cli.{self.name}.help"))
        with _section(formatter, say("cli.options")):
            rows = [(_spelling(option), say(f"cli.option.{option.name}")) for option in options]
            formatter.write_dl([*rows, ("--help", say("cli.option.help"))])
        with _section(formatter, say("cli.example")):
            formatter.write_text(say(f"cli.{self.name}.example"))


class SpokenGroup(click.Group):
    """The command `liaison`: without a word after it, it opens the window."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            raise wrong_usage(error, self) from error

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None:
            raise unknown("command", args[0], self.commands)
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _write_usage(ctx, formatter, [say("cli.command-after"), say("cli.options-after")])
        _write_text(formatter, say("cli.liaison.help"))
        with _section(formatter, say("cli.commands")):
            formatter.write_dl([(name, say(f"cli.{name}.short")) for name in self.commands])
        with _section(formatter, say("cli.example")):
            formatter.write_text(say("cli.liaison.example"))


def _spelling(option: click.Option) -> str:
    """`--seed N`, `-o, --output FILE`."""
    names = ", ".join(sorted(option.opts, key=len))
    return names if option.is_flag else f"{names} {option.metavar}"


def _write_usage(ctx: click.Context, formatter: click.HelpFormatter, after: Iterable[str]) -> None:
    formatter.write_usage(ctx.command_path, " ".join(after), prefix=say("cli.usage") + " ")


def _write_text(formatter: click.HelpFormatter, text: str) -> None:
    formatter.write_paragraph()
    formatter.write_text(text)


@contextmanager
def _section(formatter: click.HelpFormatter, heading: str) -> Iterator[None]:
    formatter.write_paragraph()
    formatter.write(f"{heading}\n")
    with formatter.indentation():
        yield
