"""Little stories for the tests of the rules, written as their authors would."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from textwrap import dedent

from game.authoring.check import judged
from game.loading import Diagnostic, Project, read_project

SOURCES = """
    museum:  {title: The Prefecture in August, kind: museum, year: 2014, seen: yes}
    combat:  {title: Combat, kind: newspaper, year: 1944}
    report:  {title: A police report, kind: report, year: 1944}
    website: {title: A page that repeats the museum, kind: web, year: 2020, seen: yes, follows: museum}
    copy:    {title: A copy of that page, kind: web, year: 2021, follows: website}
    diary:   {title: A diary from the quay, kind: diary, year: 1944, seen: yes}
    witness: {title: What a nurse told, kind: testimony, year: 1994}
    memory:  {title: A blog that repeats the nurse, kind: web, year: 2015, follows: witness}
"""


def project(folder: Path, files: Mapping[str, str | bytes]) -> Project:
    """Writes the files (a plain `story.yaml` and the sources above where they are missing) and reads them."""
    chapters = any("/" not in name and name != "story.yaml" for name in files)
    complete: dict[str, str | bytes] = {
        "story.yaml": "title: An example\nstart: street\nendings: {home: At home}\n",
        **files,
    }
    if any(name.startswith("record/") for name in files):
        complete.setdefault("record/sources.yaml", SOURCES)
    if not chapters:
        complete["01-street.yaml"] = pages(street="")
    for name, text in complete.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
    return read_project(folder)


def found(folder: Path, files: Mapping[str, str | bytes]) -> list[tuple[str, str, str]]:
    """Code, the words underlined, and message of every mistake against a rule in those files."""
    return [(one.code, underlined(one), one.message) for one in mistakes(judged(project(folder, files)))]


def mistakes(told: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Without the questions of how little stories hang together, and of how they are written down."""
    return [one for one in told if one.severity == "error" or one.code.startswith("W2")]


def codes(folder: Path, files: Mapping[str, str | bytes]) -> list[str]:
    return [code for code, _, _ in found(folder, files)]


def underlined(diagnostic: Diagnostic) -> str:
    """What stands above the caret."""
    span = diagnostic.span
    start = (span.column or 1) - 1
    return span.line_text[start : start + span.length]


def pages(**scenes: str) -> str:
    """A chapter of pages. Each says its keys; text, status and ending are filled in where it has none.

    `_` in a name is the hyphen of its id; `-> x` in the keys is a choice that goes there.
    """
    lines = ["chapter: The street", "scenes:"]
    for name, keys in scenes.items():
        lines.append(f"  {name.replace('_', '-')}:")
        own = [line.strip() for line in keys.split(";") if line.strip()]
        targets = [line.removeprefix("->").strip() for line in own if line.startswith("->")]
        own = [line for line in own if not line.startswith("->")]
        if not any(line.startswith("status:") for line in own):
            own.append("status: invented")
        if not any(line.startswith("text:") for line in own):
            own.append("text: You are here.")
        lines += [f"    {line}" for line in own]
        if targets:
            lines.append("    choices:")
        elif not any(line.startswith(("ending:", "otherwise:", "choices:")) for line in own):
            lines.append("    ending: home")
        for number, target in enumerate(targets, start=1):
            way, _, more = target.partition(" ")
            verb = "detour" if way.startswith("!") else "go"
            lines.append(
                f"      - {{id: way-{number}, text: Go on, {verb}: {way.lstrip('!')}{more and ', ' + more}}}"
            )
    return "\n".join(lines) + "\n"
