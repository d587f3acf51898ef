"""Small stories laid out as folders and zips."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

from game.authoring import check
from game.loading import Diagnostic, read_project
from game.loading.mistakes import example, mistake


def lay_out(files: Mapping[str, str | bytes], folder: Path) -> Path:
    """The files in a folder; a name that ends in `/` becomes a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = folder / name
        if name.endswith("/"):
            path.mkdir(parents=True, exist_ok=True)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def zip_up(files: Mapping[str, str | bytes], path: Path) -> Path:
    """The files in a zip, under names that need not be safe; one called `story.zip` is the zip itself."""
    if "story.zip" in files:
        whole = files["story.zip"]
        path.write_bytes(whole.encode() if isinstance(whole, str) else whole)
        return path
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def example_of(code: str, kind: str, folder: Path) -> tuple[Diagnostic, ...]:
    """What the `wrong` or `right` example of a mistake raises: in loading, or for a rule in every check."""
    files = example(getattr(mistake(code), kind), whole=mistake(code).whole)
    zipped = mistake(code).zipped
    path = zip_up(files, folder / "story.zip") if zipped else lay_out(files, folder / "example")
    return read_project(path).diagnostics if code[1] in "01" else tuple(check(path))


STORY = """\
title: An example
start: street
flags:
  forged papers: You carry an identity card in another name.
meters:
  exposure: {from: 0, to: 5, words: {0: nobody knows you, 3: a sentry would look twice}}
states:
  cover: {one-of: [intact, shaken, blown]}
news:
  prefecture held: Who holds the Prefecture
endings:
  home: You are home
"""

STREET = """\
chapter: The street

scenes:

  street:
    title: The street
    text: |
      You are in the street.
    choices:
      - id: wait
        text: |
          Wait.
        go: stay
      - id: leave
        text: |
          Leave.
        go: quay

  quay:
    text: |
      You are on the quay.
    ending: home
"""


def small_story(**files: str) -> dict[str, str]:
    """A correct story of two scenes; `files` replace or add some (`01_street_yaml=…` is 01-street.yaml)."""
    return {"story.yaml": STORY, "01-street.yaml": STREET, **files}
