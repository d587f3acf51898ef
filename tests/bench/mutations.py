"""Breaks each rule of the language once and says which test notices: `python -m tests.bench.mutations`.

`mutations.yaml` beside this file has a line of the sources for each rule, and the same line broken. Nothing is
written: the tests are collected once, and for each rule a fork of that process puts the broken line in the place
of the good one in memory and runs the stories with their transcripts, those of the rule's own number first; then,
if they let it pass, the test that the list names, then all tests of the room in which the rule lives.
`--only WORD` takes the rules whose section or words have it; `--stories` runs nothing but the stories; `--json
FILE` keeps what was found.
It needs a system that can fork.
"""

from __future__ import annotations

import argparse
import ast
import functools
import importlib
import json
import os
import shutil
import sys
import tempfile
import time
import types
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
RULES = Path(__file__).with_suffix(".yaml")
STORIES = "tests/stories"
ROOMS = {
    "game/story": ("tests/story", "tests/loading/test_mistakes.py"),
    "game/loading": ("tests/loading", "tests/mistakes", "tests/authoring/test_check.py"),
    "game/authoring": ("tests/authoring", "tests/mistakes"),
}
SLOW = (
    "tests/loading/test_slips.py",
    "tests/loading/test_fuzz.py",
    "tests/authoring/test_guide.py",
    "tests/authoring/test_renaming.py",
    "tests/authoring/test_formatter.py",
    "tests/authoring/test_schema.py",
    "tests/authoring/test_desk_on_mistakes.py",
)
"""Tests that take long and are about no rule in particular: what only they notice counts as unnoticed."""
WITHOUT = "not W305 and not small_random"
NUMBERS = {
    "folder": ("17", "43"), "words": ("39", "4", "13", "20"), "required": ("43",), "names": ("30", "22"),
    "news": ("31",), "conditions": ("32",), "prose": ("33", "34", "35", "36", "37", "38", "46"),
    "cited": ("46", "45"), "record": ("45", "47", "36", "43"), "editions": ("48",), "check": ("5",),
}  # fmt: skip
"""How the stories of a part without numbers begin."""
MOST_SECONDS = 240
NOTHING = "(nothing changed)"
"""Said of a rule that was not broken in memory: its line is one of a class, say."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule, where `scene-format.md` has it, and what breaks it.

    `by` is the file of the test that notices, where no story does; `same` says why nothing could.
    """

    rule: str
    section: str
    file: str
    old: str
    new: str
    by: str = ""
    same: str = ""

    @property
    def module(self) -> str:
        return self.file.removesuffix(".py").replace("/", ".").removesuffix(".__init__")

    @property
    def text(self) -> str:
        return (ROOT / self.file).read_text(encoding="utf-8")

    @property
    def lines(self) -> range:
        """The numbers of its lines."""
        first = self.text[: self.text.index(self.old)].count("\n") + 1
        return range(first, first + self.old.count("\n") + 1)


@dataclass(frozen=True, slots=True)
class Broken:
    """What came of breaking it: the first test that failed, "" where none did."""

    rule: Rule
    noticed: str
    seconds: float

    @property
    def word(self) -> str:
        if self.noticed == NOTHING:
            return "NOT BROKEN"
        if not self.noticed:
            return "cannot be noticed" if self.rule.same else "NOT NOTICED"
        return "by a story" if self.noticed.startswith(STORIES) else "by a test"


def rules(file: Path = RULES) -> tuple[Rule, ...]:
    """All rules of the list, in its order."""
    rows: list[dict[str, Any]] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return tuple(Rule(**{key: str(value) for key, value in row.items()}) for row in rows)


def out_of_date() -> list[str]:
    """The rules whose line is not in its file, or there more than once, a sentence each."""
    texts = {
        file: (ROOT / file).read_text(encoding="utf-8") if (ROOT / file).is_file() else ""
        for file in {rule.file for rule in rules()}
    }
    return [
        f"{rule.file} has this {count} times, not once: {rule.old!r} ({rule.rule})"
        for rule in rules()
        if (count := texts[rule.file].count(rule.old)) != 1
    ]


# --- breaking a line in memory ---


def break_in_memory(rule: Rule) -> bool:
    """Puts the broken line in the place of the good one, wherever it is in use; False if that changed nothing."""
    broken = compile(rule.text.replace(rule.old, rule.new), rule.file, "exec", dont_inherit=True)
    module = importlib.import_module(rule.module)
    if any(line in _in_functions(rule.text) for line in rule.lines):
        codes = dict(_codes(broken))
        changed = [function for function in _functions(module) if _is_changed(function.__code__, codes)]
        for function in changed:
            function.__code__ = codes[function.__code__.co_qualname]
        return bool(changed)
    again = types.ModuleType(rule.module)
    again.__dict__.update(__file__=module.__file__, __package__=module.__package__)
    sys.modules[rule.module] = again
    exec(broken, again.__dict__)
    if hasattr(again, "MISTAKE"):
        return True  # A page of the mistakes is looked up anew by its name.
    sys.modules[rule.module] = module
    if rule.file.startswith("game/story/language/"):
        _speak(again)
        return True
    return _take_over(module, again)


def _in_functions(text: str) -> set[int]:
    inside: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            inside.update(range(node.body[0].lineno, (node.end_lineno or node.lineno) + 1))
    return inside


def _codes(code: types.CodeType) -> Iterator[tuple[str, types.CodeType]]:
    """Every function's code inside a module's, by its name."""
    for part in code.co_consts:
        if isinstance(part, types.CodeType):
            yield part.co_qualname, part
            yield from _codes(part)


def _functions(module: types.ModuleType) -> Iterator[types.FunctionType]:
    """All functions of a module, those of its classes and behind their decorators too."""
    waiting: list[Any] = [one for one in vars(module).values() if _is_of(module, one)]
    while waiting:
        match waiting.pop():
            case types.FunctionType() as function:
                yield function
                waiting.append(getattr(function, "__wrapped__", None))
            case type() as owner:
                waiting += vars(owner).values()
            case staticmethod() | classmethod() as method:
                waiting.append(method.__func__)
            case property() as got:
                waiting.append(got.fget)
            case functools.cached_property() as kept:
                waiting.append(kept.func)
            case other:
                waiting += [inner] if (inner := getattr(other, "__wrapped__", None)) is not None else []


def _is_of(module: types.ModuleType, one: object) -> bool:
    return getattr(one, "__module__", None) == module.__name__


def _is_changed(code: types.CodeType, codes: dict[str, types.CodeType]) -> bool:
    now = codes.get(code.co_qualname)
    return now is not None and _said(now) != _said(code)


def _said(code: types.CodeType) -> tuple[object, ...]:
    """All that a code does, wherever its lines stand."""
    parts = (_said(one) if isinstance(one, types.CodeType) else repr(one) for one in code.co_consts)
    return (code.co_code, code.co_names, code.co_varnames, *parts)


def _take_over(module: types.ModuleType, again: types.ModuleType) -> bool:
    """Puts the plain values of a module that was run again in the place of the old ones, in all modules."""
    changed = False
    for name, value in vars(again).items():
        old = vars(module).get(name)
        if name.startswith("__") or callable(value) or repr(old) == repr(value):
            continue
        changed = True
        for other in list(sys.modules.values()):
            if getattr(other, "__name__", "").startswith("game") and vars(other).get(name) is old:
                setattr(other, name, value)
    return changed


def _speak(again: types.ModuleType) -> None:
    """Puts the forms of a part of the language in the place of the old ones."""
    from game.loading import reading
    from game.story.language import FORMS

    for form in again.FORMS:
        FORMS[form.name] = form  # type: ignore[index]
        reading._REQUIRED[form.name] = [label for label in form.labels if label.required]


# --- looking which test notices ---


class Bench:
    """A plugin of pytest: instead of running the tests, it breaks one rule after the other."""

    def __init__(self, wanted: list[Rule], jobs: int, stories_only: bool) -> None:
        self.wanted = wanted
        self.stories_only = stories_only
        self.jobs = jobs
        self.found: list[Broken] = []
        self._failed = ""
        self._busy: dict[int, tuple[Rule, float, Path]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and not self._failed:
            self._failed = report.nodeid

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        for rule in self.wanted:
            while len(self._busy) >= self.jobs:
                self._wait()
            folder = Path(tempfile.mkdtemp(prefix="broken-"))
            sys.stdout.flush()
            child = os.fork()
            if child:
                self._busy[child] = (rule, time.perf_counter(), folder)
            else:
                self._in_child(session.items, rule, folder)
        while self._busy:
            self._wait()
        return True

    def _wait(self) -> None:
        for child, (rule, began, folder) in list(self._busy.items()):
            seconds = time.perf_counter() - began
            if seconds > MOST_SECONDS:
                os.kill(child, 9)
            elif os.waitpid(child, os.WNOHANG) == (0, 0):
                continue
            del self._busy[child]
            noticed = folder / "noticed"
            said = noticed.read_text(encoding="utf-8") if noticed.exists() else "(it ended without a word)"
            shutil.rmtree(folder, ignore_errors=True)
            self._tell(Broken(rule, said, seconds))
        time.sleep(0.02)

    def _tell(self, one: Broken) -> None:
        self.found.append(one)
        print(f"{one.word:17} {one.seconds:5.1f} s  {one.rule.section:>10}  {one.rule.rule}")
        print(f"{'':26} {one.noticed or one.rule.same}", flush=True)

    def _in_child(self, items: list[pytest.Item], rule: Rule, folder: Path) -> None:
        """Break the rule and run the tests until one fails. This process ends here."""
        said = NOTHING
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.dup2(nowhere, 2)
            os.environ["PYTEST_DEBUG_TEMPROOT"] = str(folder)
            if rule.old == rule.new or break_in_memory(rule):
                ordered = in_order(items, rule)
                told = [item for item in ordered if item.nodeid.startswith(STORIES)]
                self._run(told if self.stories_only else ordered)
                said = self._failed
        except BaseException as error:
            said = f"({type(error).__name__}: {error})"
        finally:
            (folder / "noticed").write_text(said, encoding="utf-8")
            os._exit(0)

    def _run(self, items: list[pytest.Item]) -> None:
        for item, following in zip_longest(items, items[1:]):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self._failed:
                return


def in_order(items: list[pytest.Item], rule: Rule) -> list[pytest.Item]:
    """The stories of the rule's number, the other stories, the test that the list names, those of its room."""
    room = next((tests for room, tests in ROOMS.items() if rule.file.startswith(room)), ())
    numbers = NUMBERS.get(rule.section, (f"{rule.section:0>2}-",))

    def place(item: pytest.Item) -> tuple[int, bool, str]:
        file, _, name = item.nodeid.partition("::")
        if file.startswith(STORIES):
            story = name.partition("[")[2]
            return (0 if story.startswith(numbers) else 1), "reference" in name, ""
        return (2 if file == rule.by else 3), False, file

    own = [item for item in items if item.nodeid.startswith((STORIES, *room, rule.by or STORIES))]
    return sorted(own, key=place)


CONTROL = Rule(
    "Nothing is broken, and nothing fails.",
    "control",
    "game/story/play.py",
    "",
    "",
    same="nothing was broken",
)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--only", nargs="*", default=[], metavar="WORD")
    parser.add_argument("--stories", action="store_true", help="run no tests but the stories")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--json", type=Path, metavar="FILE")
    asked = parser.parse_args()
    if stale := out_of_date():
        print(*stale, sep="\n")
        return 1
    words = [word.casefold() for word in asked.only]
    wanted = [
        rule
        for rule in rules()
        if not words or rule.section in words or any(word in rule.rule.casefold() for word in words)
    ]
    bench = Bench([CONTROL, *wanted], asked.jobs, asked.stories)
    os.chdir(ROOT)
    quiet = ["-o", "addopts=", "-p", "no:terminal", "-p", "no:cacheprovider", "-p", "no:cov", "-k", WITHOUT]
    folders = dict.fromkeys((STORIES, *(test for tests in ROOMS.values() for test in tests)))
    pytest.main([*quiet, *(f"--ignore={slow}" for slow in SLOW), *folders], plugins=[bench])
    if asked.json is not None:
        rows = [{**asdict(one), "word": one.word} for one in bench.found]
        asked.json.write_text(json.dumps(rows, indent=1, ensure_ascii=False), encoding="utf-8")
    if any(one.rule is CONTROL and one.noticed for one in bench.found):
        print("nothing was broken and yet a test failed: nothing here can be relied on")
        return 1
    counts = Counter(one.word for one in bench.found if one.rule is not CONTROL)
    print(f"{len(wanted)} rules broken: " + ", ".join(f"{count} {word}" for word, count in counts.items()))
    return 1 if counts["NOT NOTICED"] or counts["NOT BROKEN"] else 0


if __name__ == "__main__":
    sys.exit(main())
