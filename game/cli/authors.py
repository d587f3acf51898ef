"""Commands for authors and historians: check, explain, proof."""

from __future__ import annotations

import click

from game.cli.common import (
    EDITION,
    OUTPUT,
    SPEAK,
    STORY,
    UnplayableError,
    listed,
    output_file,
    path_of,
    patience,
    show,
    speak_in,
    writing,
)
from game.cli.usage import SpokenCommand, WrongUsageError, unknown
from game.words import language, say


@click.command(cls=SpokenCommand)
@STORY
@EDITION
@click.option("--json", "as_json", is_flag=True)
@click.option("--strict", is_flag=True)
@SPEAK
def check(story: str | None, edition: str | None, as_json: bool, strict: bool, speak: str | None) -> int:
    speak_in(speak)
    from game.authoring.check import checked
    from game.authoring.evidence import LARGE
    from game.terminal.jsonl import dumped
    from game.terminal.mistakes import check_object

    path = path_of(story)
    with patience(say("cli.checking")):
        diagnostics, all_asked = checked(path, edition)
    if as_json:
        print(dumped(check_object(diagnostics)))
    else:
        show(listed(diagnostics, path))
        if not all_asked:
            show([say("explore.not-asked", most=LARGE)])
    wrong = any(diagnostic.severity == "error" for diagnostic in diagnostics)
    return int(wrong or (strict and bool(diagnostics)))


@click.command(cls=SpokenCommand)
@click.argument("code", required=False, metavar="CODE")
@SPEAK
def explain(code: str | None, speak: str | None) -> int:
    speak_in(speak)
    from game.authoring.reference import described, labels
    from game.loading.mistakes import codes
    from game.loading.render import explain as explained
    from game.terminal.mistakes import spoken

    if code is None:
        raise WrongUsageError(say("cli.needs", what="CODE"))
    if code.upper() in codes():
        show(explained(code, spoken()).split("\n"))
    elif lines := described(code, french=language() == "fr"):
        show(lines)
    else:
        raise unknown("code", code, (*codes(), *labels()))
    return 0


@click.command(cls=SpokenCommand)
@STORY
@EDITION
@OUTPUT
def proof(story: str | None, edition: str | None, output: str | None) -> int:
    from game.authoring.proof import proof as proof_sheet
    from game.loading import BadStory

    path, out = path_of(story), output_file(output)
    try:
        with patience(say("cli.proofing")):
            sheet = proof_sheet(path, edition)
    except BadStory as bad:
        raise UnplayableError(path, bad.diagnostics) from bad
    with writing(out):
        out.write_text(sheet, encoding="utf-8")
    return 0
