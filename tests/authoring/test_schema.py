"""The schema for editors and the loader agree on what may stand where."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path, PurePosixPath
from random import Random
from typing import Any

import pytest
import yaml

from game import shipped
from game.authoring.formatter_tree import root_of, source_of, takes_of
from game.authoring.schema import FILES, schema
from game.authoring.schema_editors import EDITORS
from game.loading import read_files
from game.loading.files import Changed, Files, Folder, NoFiles
from game.loading.nodes import Items, Labels, Node, Text
from game.story.language import FORMS
from tests.authoring.test_renaming import story as courier
from tests.stories.test_stories import STORIES, read

Draft202012Validator: Any = pytest.importorskip("jsonschema").Draft202012Validator

STRUCTURE = frozenset(f"E{number:03}" for number in range(11, 74)) - {
    "E012",
    "E015",
    "E018",
    "E066",
    "E067",
} | {"E093", "E095"}
"""The mistakes of the loader that are about what may stand where."""


@cache
def validator(kind: str | None = None) -> Any:
    return Draft202012Validator(schema(kind))


def kind_of(name: str) -> str:
    """What `schema --for` calls that file."""
    takes = takes_of(name)
    return next(kind for kind, known in FILES.items() if known == takes)


def plain(node: Node | None, *, typed: bool) -> Any:
    """A file as an editor hands it to a schema: all text, or (`typed`) as YAML 1.2 guesses it."""
    match node:
        case Labels():
            return {key: plain(value, typed=typed) for key, value in node.values.items()}
        case Items():
            return [plain(item, typed=typed) for item in node.items]
        case Text():
            return guessed(node) if typed and not node.style else node.text
        case _:
            return None


def guessed(node: Text) -> Any:
    text = node.text
    if text in ("", "null", "~"):
        return None
    if text in ("true", "false"):
        return text == "true"
    if re.fullmatch(r"[-+]?[0-9]+", text):
        return int(text)
    return float(text) if re.fullmatch(r"[-+]?[0-9]+\.[0-9]+", text) else text


def contents(files: Files) -> Iterator[tuple[str, Node]]:
    for name in files.names():
        if takes_of(name) is not None and (root := root_of(source_of(name, files.read(name)))) is not None:
            yield name, root


def small_story(file: Path, folder: Path) -> Files:
    read(file, folder)
    return Folder(folder)


def refused_by_loader(files: Files, name: str) -> list[str]:
    return [
        one.code for one in read_files(files).diagnostics if one.span.file == name and one.code in STRUCTURE
    ]


def test_it_is_a_schema_of_the_dialect_it_names():
    for kind in (None, *FILES):
        Draft202012Validator.check_schema(schema(kind))


@pytest.mark.parametrize("typed", [False, True], ids=["all text", "guessed"])
def test_the_shipped_stories_are_accepted_file_by_file_and_by_the_schema_of_all(typed: bool):
    for folder in sorted(path for path in shipped.scenes().iterdir() if path.is_dir()):
        for name, root in contents(Folder(folder)):
            value = plain(root, typed=typed)
            for kind in (kind_of(name), None):
                errors = [one.message for one in validator(kind).iter_errors(value)]
                assert errors == [], f"{folder.name}/{name}"


@pytest.mark.parametrize("file", STORIES, ids=lambda path: path.stem)
def test_every_little_story_of_the_rules_is_accepted(file: Path, tmp_path: Path):
    for name, root in contents(small_story(file, tmp_path)):
        errors = [one.message for one in validator(kind_of(name)).iter_errors(plain(root, typed=True))]

        assert errors == [], name


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a file below its top."""
    for key, inner in (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    ):
        yield (*path, key)
        yield from places(inner, (*path, key))


def mutated(value: Any, path: tuple[Any, ...], how: str) -> Any:
    """The file with one place of it made otherwise."""
    whole = deepcopy(value)
    owner = whole
    for step in path[:-1]:
        owner = owner[step]
    last = path[-1]
    match how:
        case "gone":
            del owner[last]
        case "misspelt" if isinstance(owner, dict):
            items = [(f"{key}zzq" if key == last else key, inner) for key, inner in owner.items()]
            owner.clear()
            owner.update(items)
        case "a list":
            owner[last] = [owner[last], owner[last]] if not isinstance(owner[last], list) else owner[last][:1]
        case "labels":
            owner[last] = {"zzq": "x"}
        case "text":
            owner[last] = "zzq zzq"
        case "empty":
            owner[last] = []
        case "beside" if isinstance(owner, dict):
            owner["zzq"] = "x"
    return whole


HOWS = ("gone", "misspelt", "a list", "labels", "text", "empty", "beside")


def typed_out(value: Any, indent: int = 0) -> str:
    """The file as somebody would type it."""
    space = " " * indent
    match value:
        case dict() if value:
            return "".join(f"{space}{key}:{beside(inner, indent)}" for key, inner in value.items())
        case list() if value:
            items = (beside(inner, indent) for inner in value)
            return "".join(f"{space}-{item if item[0] == ' ' else f' {item.lstrip()}'}" for item in items)
        case _:
            raise AssertionError(value)


def beside(value: Any, indent: int) -> str:
    """What stands after a label or a dash."""
    match value:
        case str() if "\n" in value:
            lines = "\n".join(
                f"{' ' * (indent + 2)}{line}" if line else "" for line in value.rstrip("\n").split("\n")
            )
            return f" |\n{lines}\n"
        case str():
            return (
                f" {value}\n"
                if re.fullmatch(r"[\w][\w .+-]*", value)
                else f" {json.dumps(value, ensure_ascii=False)}\n"
            )
        case dict() | list() if value:
            return f"\n{typed_out(value, indent + 2)}"
        case dict():
            return " {}\n"
        case _:
            return " []\n"


RICH = """\
chapter: Rich
id: rich
question: Who?
minutes: 9
start: room
alone: {gain: list, set: exposure is 2}
so-far: |
  You came.
teach: [Why?, "Who?"]
exit-ticket:
  - |
    Who?
scenes:
  room:
    title: Room
    frame: yes
    date: 1946-03
    time: 09:00
    place: bridge
    picture-says: |
      A room.
    status: invented
    care: {warns: [death, loss], instead: "You leave.", go: yard, lose: list}
    documents: [leaflet]
    arrive: {gain: list, once: yes}
    text: |
      A room.
    choices:
      - id: wait
        text: |
          Wait.
        needs: list
        locked: |
          You would need a list.
        once: no
        history: plausible
        record: bridge-taken
        lose: list
        tell: bridge held as told
        then: |
          You wait.
        detour: yard
    otherwise:
      text: |
        Go.
      go: [{when: list, to: yard}, yard]
    teach: Why?
    stop: yes
    note: To do
    was: [chamber]
  yard:
    text: |
      A yard.
    choices:
      - {id: back, text: Back, go: back}
"""


def agree(files: Files, name: str, value: Any) -> tuple[bool, list[str], list[str]]:
    loader = refused_by_loader(Changed(files, {name: typed_out(value)}), name)
    errors = [one.message[:90] for one in validator(kind_of(name)).iter_errors(value)]
    return bool(loader) == bool(errors), loader, errors[:1]


def test_what_one_refuses_the_other_refuses():
    files = Changed(courier(), {"02-rich.yaml": RICH})
    chance = Random(7)
    disagreements = []
    tried = 0

    for name, root in contents(files):
        value = plain(root, typed=False)
        assert agree(files, name, value)[0], name
        for path in places(value):
            for how in HOWS if len(path) < 3 else chance.sample(HOWS, 5):
                other = mutated(value, path, how)
                if other == value or not other or (how == "text" and path[-1] in ("date", "time")):
                    continue  # Whether it is a date is for the loader alone.
                tried += 1
                same, loader, errors = agree(files, name, other)
                if not same:
                    disagreements.append((name, path, how, loader, errors))

    for one in disagreements:
        print("DIS", one)
    print(f"{tried} mutations, {len(disagreements)} disagreements")
    assert tried > 900
    assert disagreements == []


def test_every_label_is_explained_in_both_languages_with_an_example():
    whole = schema()

    for name, form in FORMS.items():
        for label in form.labels:
            row = whole["$defs"][name.replace(" ", "-")]["properties"][label.key]

            assert label.means in row["description"]
            assert label.veut_dire in row["description"]
            assert row["examples"][0]
            assert label.example in row["markdownDescription"]


def test_it_needs_nothing_from_elsewhere():
    text = json.dumps(schema())

    assert {
        found for found in re.findall(r'"\$ref": "([^"]*)"', text) if not found.startswith("#/$defs/")
    } == set()


def test_an_empty_file_is_no_story():
    assert not validator("chapter").is_valid({})
    assert read_files(Changed(NoFiles(), {"story.yaml": "", "01.yaml": ""})).story is None


def test_the_settings_for_editors_can_be_read_and_reach_every_file_of_a_story():
    settings = json.loads(EDITORS["vscode"])
    ((schema_file, patterns),) = settings["yaml.schemas"].items()
    known = [name for name in Folder(shipped.campaign()).names() if takes_of(name) is not None]

    assert schema_file == "./liaison.schema.json"
    assert known
    assert all(any(PurePosixPath(f"/{name}").match(pattern) for pattern in patterns) for name in known)
    assert yaml.load(EDITORS["yamllint"], yaml.BaseLoader)["extends"] == "default"
    assert "indent_size = 2\n" in EDITORS["editorconfig"]
