"""What is typed wrong is answered in plain words, what is nearest named, with exit code 2."""

from __future__ import annotations

import re

import pytest

from game.cli import liaison as group
from tests.cli.running import ERRAND, liaison

COMMANDS = sorted(group.commands)


def plainly(done, code):
    """The sentence on standard error, once nothing else is wrong with how it was told."""
    assert done.returncode == code
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr.strip()


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("language", ["C.UTF-8", "fr_FR.UTF-8"])
def test_every_command_has_help_with_an_example_of_itself(command, language):
    done = liaison(command, "--help", LC_ALL=language)

    assert done.returncode == 0
    assert done.stderr == ""
    heading = "Exemple\u202f:" if language.startswith("fr") else "Example:"
    example = done.stdout.split(heading)[1].split()
    assert example[:2] == ["liaison", command]
    options = set(re.findall(r"(?<!\S)--?[a-z][\w-]*", " ".join(example)))
    assert options <= {name for param in group.commands[command].params for name in param.opts}


def test_help_names_every_command():
    done = liaison("--help")

    assert done.returncode == 0
    assert all(f"\n  {command} " in done.stdout for command in COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["chek"], "There is no command ‘chek’. Did you mean ‘check’?"),
        (["--hlep"], "There is no option ‘--hlep’ here. Did you mean ‘--help’?"),
        (["--terminal"], "--terminal belongs to a command: liaison play --terminal"),
        (["play", "--sed", "3"], "There is no option ‘--sed’ here. Did you mean ‘--seed’?"),
        (["play", "--seed"], "--seed needs a word after it."),
        (["play", "--seed", "x"], "--seed takes a whole number, not ‘x’."),
        (["play", "--seed", "9" * 30], f"--seed takes a whole number, not ‘{'9' * 30}’."),
        (["play", "--jsonl=yes"], "--jsonl stands alone, without a value."),
        (["play", "--jsonl", "--terminal"], "Only one of --terminal and --jsonl can be had."),
        (["play", "--jsonl", "--slot", "a"], "--slot needs --saves and a folder here."),
        (["play", "a", "b"], "‘b’ is one thing too many. liaison play --help tells what may stand here."),
        (["play", "tests/terminal/errant"], "There is no folder or file ‘tests/terminal/errant’. Did you mean ‘errand’?"),
        (["play", "no/such/path"], "There is no folder or file ‘no/such/path’."),
        (["play", ERRAND, "--jsonl", "--from", "stret"], "There is no scene ‘stret’ in this story. Did you mean ‘street’?"),
        (["play", ERRAND, "--jsonl", "--chapter", "evning"], "There is no chapter ‘evning’ in this story. Did you mean ‘evening’?"),
        (["play", ERRAND, "--jsonl", "--with", "parcle"], "The story keeps track of nothing called ‘parcle’. Did you mean ‘parcel’?"),
        (["play", ERRAND, "--jsonl", "--with", "exposure=high"], "‘high’ is not a whole number."),
        (["play", ERRAND, "--jsonl", "--with", "exposure=9"], "‘9’ is beyond its ends. Did you mean ‘3’?"),
        (["play", ERRAND, "--jsonl", "--edition", "xx"], "There is no edition ‘xx’ of this story."),
        (["play", ERRAND, "--jsonl", "--saves", "x", "--slot", "../up"], "‘../up’ cannot be the name of a saved game: use letters, digits, spaces and hyphens, at most 40."),
        (["explain"], "CODE is missing."),
        (["explain", "xyzzyx"], "‘xyzzyx’ is neither the code of a mistake nor a label."),
        (["proof", ERRAND], "-o FILE is missing."),
        (["proof", ERRAND, "-o", "no/such/folder/x.html"], "‘no/such/folder/x.html’ cannot be a file: it is a folder, or its folder is not there."),
        (["shot", ERRAND, "-o", "x.png", "--screen", "raeding"], "There is no screen ‘raeding’. Did you mean ‘reading’?"),
        (["shot", ERRAND, "-o", "x.png", "--theme", "drak"], "There is no theme ‘drak’. Did you mean ‘dark’?"),
        (["shot", ERRAND, "-o", "x.png", "--size", "big"], "A size is two numbers from 320x240 to 8000x8000, such as 1280x720, not ‘big’."),
        (["shot", ERRAND, "-o", "x.png", "--size", "99999x1"], "A size is two numbers from 320x240 to 8000x8000, such as 1280x720, not ‘99999x1’."),
        (["shot", ERRAND, "-o", "x.png", "--text", "20"], "The size of the text is a number from 100 to 200, not ‘20’."),
        (["shot", ERRAND, "-o", "x.png", "--scene", "brige"], "There is no scene ‘brige’ in this story. Did you mean ‘bridge’?"),
    ],
)  # fmt: skip
def test_what_is_typed_wrong_is_said_in_one_sentence(arguments, sentence):
    assert plainly(liaison(*arguments), code=2) == sentence


def test_what_is_typed_wrong_is_said_in_french_too():
    done = liaison("chek", LC_ALL="fr_FR.UTF-8")

    assert plainly(done, code=2) == (
        "Il n’y a pas de commande «\u202fchek\u202f». Vouliez-vous dire «\u202fcheck\u202f»\u202f?"
    )


def test_nothing_a_terminal_would_obey_comes_back_from_what_was_typed():
    done = liaison("play", "\x1b[31mred\x9b")

    assert plainly(done, code=2) == "There is no folder or file ‘[31mred’."
