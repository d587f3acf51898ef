"""The command line in the reader's words: help with an example, and what is wrong with what was typed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from game.story.slips import nearest
from game.words import say


class WrongUsageError(Exception):
    """What was typed cannot be done; the message is one or two plain sentences."""


def unknown(what: str, word: str, known: Iterable[str]) -> WrongUsageError:
    """`There is no screen 'raeding'. Did you mean 'reading'?`

    `what` is `command`, `option`, `path`, `edition`, `code`, `screen` or `theme`.
    """
    return WrongUsageError(with_nearest(say(f"cli.unknown.{what}", word=word), nearest(word, known)))


def with_nearest(sentence: str, near: str) -> str:
    """The sentence, and what was probably meant if there is such a thing."""
    return f"{sentence} {say('cli.did-you-mean', word=near)}" if near else sentence


def wrong_usage(error: click.UsageError) -> WrongUsageError:
    """The same mistake, in our words."""
    match error:
        case click.NoSuchOption():
            known = _options(error.ctx.command) if error.ctx else ()
            return unknown("option", error.option_name, known)
        case click.BadOptionUsage():
            values = bool(error.ctx) and _takes_value(error.ctx.command, error.option_name)
            key = "cli.option-needs-value" if values else "cli.option-takes-no-value"
            return WrongUsageError(say(key, option=error.option_name))
        case _:
            return WrongUsageError(error.format_message())


def _options(command: click.Command) -> list[str]:
    return [name for param in command.params for name in param.opts if name.startswith("-")] + ["--help"]


def _takes_value(command: click.Command, option: str) -> bool:
    return any(
        option in param.opts and not (isinstance(param, click.Option) and param.is_flag)
        for param in command.params
    )


class SpokenCommand(click.Command):
    """A command whose help is made from the words `cli.<command>.*` and `cli.option.*`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.allow_extra_args = True

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        rest = super().parse_args(ctx, args)
        if ctx.args and not ctx.resilient_parsing:
            raise WrongUsageError(say("cli.extra", words=" ".join(ctx.args), command=ctx.command_path))
        return rest

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        arguments = [str(param.metavar) for param in self.params if isinstance(param, click.Argument)]
        _write_usage(ctx, formatter, [*arguments, say("cli.options-after")])
        _write_text(formatter, say(f"cli.{self.name}.help"))
        rows = [
            (_spelling(param), say(f"cli.option.{param.name}")) for param in self.params if _is_option(param)
        ]
        with formatter.section(say("cli.options")):
            formatter.write_dl([*rows, ("--help", say("cli.option.help"))])
        _write_example(formatter, say(f"cli.{self.name}.example"))


class SpokenGroup(click.Group):
    """The command `liaison`: without a word after it, it opens the window."""

    command_class = SpokenCommand

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            raise unknown("command", args[0], self.commands)
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _write_usage(ctx, formatter, [say("cli.command-after"), say("cli.options-after")])
        _write_text(formatter, say("cli.liaison.help"))
        with formatter.section(say("cli.commands")):
            formatter.write_dl([(name, say(f"cli.{name}.short")) for name in self.commands])
        _write_example(formatter, say("cli.liaison.example"))


def _is_option(param: click.Parameter) -> bool:
    return isinstance(param, click.Option)


def _spelling(param: click.Parameter) -> str:
    """`--seed N`, `-o, --output FILE`."""
    names = ", ".join(sorted(param.opts, key=len))
    return names if isinstance(param, click.Option) and param.is_flag else f"{names} {param.metavar}"


def _write_usage(ctx: click.Context, formatter: click.HelpFormatter, after: Iterable[str]) -> None:
    formatter.write_usage(ctx.command_path, " ".join(after), prefix=say("cli.usage") + " ")


def _write_text(formatter: click.HelpFormatter, text: str) -> None:
    formatter.write_paragraph()
    formatter.write_text(text)


def _write_example(formatter: click.HelpFormatter, example: str) -> None:
    with formatter.section(say("cli.example")):
        formatter.write_text(example)
