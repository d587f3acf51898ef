"""Writes an edition's files, or refreshes them: the original above each text, what is translated kept, what changed marked.

A text that is not translated yet waits as a comment, so that it counts as missing and is told in
the original's words until then. Lines that are made here begin with a sign of their own and are
made anew each time: `#:` how to work, `#|` the original, `#!` what changed; comments of the
translator stay.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from game.authoring.formatter_same import meaning
from game.authoring.formatter_tree import STEP, Entry, Untidy, root_of, source_of, takes_of, tree_of, written
from game.loading import BadStory, Diagnostic, read_files
from game.loading.files import Changed, Files
from game.loading.nodes import Items, Labels, Node, Text
from game.loading.overlay import short_print
from game.loading.texts import one
from game.story.language import FORMS, Each, FormName, Inside, ListOf, Prose, Takes, Words
from game.story.model import Story
from game.words import say

LABELS: Final = "|".join(sorted({label.key for form in FORMS.values() for label in form.labels}))
_MADE: Final = re.compile(rf"#[:|!]|# (?:{LABELS}):(?: \||)?$")
_PLAIN: Final = re.compile(r"[^\W\d_][^:#\n\"'{}\[\]&*|>%@`]*")
_LEFT: Final[Mapping[str, frozenset[str]]] = {
    "edition person": frozenset(("name", "also", "dates")),
    "edition entry": frozenset(("quotes",)),
    "edition term": frozenset(("fr",)),
    "edition source": frozenset(("title", "note")),
}
"""What mostly stays as it is: shown only where the edition gives it."""
_SHELVES: Final[Mapping[str, str]] = {
    "entry": "entries", "document": "documents", "person": "people", "place": "places", "term": "terms",
}  # fmt: skip


class NotReadable(Exception):
    """A file of the edition that cannot be read as it is; `diagnostics` say why."""

    def __init__(self, name: str, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.diagnostics = diagnostics


@dataclass(frozen=True, slots=True)
class Translated:
    """`changed` are the files to write with their text; `missing` counts the words that wait to be translated."""

    changed: Mapping[str, str]
    missing: int
    outdated: int


def edition(files: Files, id: str) -> Translated:
    """The files of one edition, made or refreshed. Raises BadStory, NotReadable."""
    before = read_files(files)
    if before.story is None:
        raise BadStory(before.diagnostics)
    known = id in before.story.editions
    told = read_files(files, id).story if known else None
    texts: dict[str, str] = {}
    for name in files.names():
        own = f"editions/{id}/{name}"
        takes = takes_of(own)
        if takes is None or takes_of(name) is None or name == "credits.yaml" or name.startswith("editions/"):
            continue
        try:
            sheet = _Sheet(before.story, files, name, own)
        except Untidy:
            raise BadStory(before.diagnostics) from None
        text = sheet.text(takes, id)
        if text:
            texts[own] = text
    after = read_files(Changed(files, texts), id)
    mine = tuple(one for one in after.diagnostics if one.span.file.startswith(f"editions/{id}/"))
    worse = tuple(one for one in mine if one.severity == "error")
    if worse or after.story is None or (told is not None and meaning(after.story) != meaning(told)):
        raise NotReadable(worse[0].span.file if worse else f"editions/{id}", worse or mine)
    changed = {
        n: text for n, text in texts.items() if n not in files.names() or text.encode() != files.read(n)
    }
    return Translated(changed, len(after.story.missing_words), sum(one.code == "W091" for one in mine))


class _Sheet:
    """One file of an edition, beside the file it tells."""

    def __init__(self, story: Story, files: Files, name: str, own: str) -> None:
        self.story = story
        self.name = name
        self.original = root_of(source_of(name, files.read(name)))
        self.existing: Entry | None = None
        if own in files.names():
            try:
                self.existing = tree_of(source_of(own, files.read(own)))
            except Untidy:
                raise NotReadable(own, ()) from None

    def text(self, takes: Takes, id: str) -> str:
        """The whole file; "" where there is nothing to tell."""
        if not isinstance(self.original, Labels):
            return ""
        if takes == Inside("edition story"):
            lines = list(self.prefilled(self.original, takes, self.existing, 0, id))
        else:
            lines = list(self.under(self.original, takes, self.existing, 0, ()))
        if not any(line.strip() and not line.lstrip().startswith("#") for line in lines):
            return ""
        head = [f"#: {line}" for line in say("edition.how").split(" / ")]
        own = self.existing.tail if self.existing is not None else []
        return "\n".join([*head, *lines, *_kept(own, 0)]) + "\n"

    # --- what an edition's texts stand in ---

    def under(
        self, node: Node, takes: Takes, there: Entry | None, indent: int, owner: tuple[str, ...]
    ) -> Iterator[str]:
        match takes:
            case Inside(form) if isinstance(node, Labels):
                yield from self.labels(node, form, there, indent, owner)
            case Inside(form) if FORMS[form].short and isinstance(node, Text):
                short = Labels(node.start, node.label)
                short.values[FORMS[form].short] = node
                yield from self.labels(short, form, there, indent, owner)
            case Each(of=of):
                for key, value in _things(node):
                    yield from self.thing(key, value, of, _of(there, key), indent, owner)
        yield from self.gone(node, takes, there, indent)

    def thing(
        self, key: str, node: Node, takes: Any, there: Entry | None, indent: int, owner: tuple[str, ...]
    ) -> Iterator[str]:
        """A scene, a choice, a thing of the record: its label, and its texts."""
        if there is not None and not there.inner:
            # In the short form, or within braces: left as the translator wrote it.
            yield from ["", *_kept(there.lead, indent), *written([replace(there, lead=[])], indent)]
            return
        lines = list(self.under(node, takes, there, indent + STEP, (*owner, key)))
        if any(line.strip() and not line.lstrip().startswith("#") for line in lines):
            yield from [] if len(owner) > 1 else [""]
            yield from _kept(there.lead if there else [], indent)
            yield f"{' ' * indent}{there.head if there else f'{key}:'}"
            yield from lines
            yield from _kept(there.tail if there else [], indent + STEP)

    def labels(
        self, node: Labels, form: FormName, there: Entry | None, indent: int, owner: tuple[str, ...]
    ) -> Iterator[str]:
        yield from self.print(form, there, indent, owner)
        for label in FORMS[form].labels:
            entry = _of(there, label.key)
            value = node.values.get(label.key)
            if label.key == "of" or value is None:
                continue
            if isinstance(label.takes, Inside | Each):
                yield from self.group(label.key, value, label.takes, entry, indent, owner)
            elif entry is not None or label.key not in _LEFT.get(form, ()):
                yield from self.slot(label.key, value, label.takes, entry, indent)

    def group(
        self,
        key: str,
        node: Node,
        takes: Inside | Each,
        there: Entry | None,
        indent: int,
        owner: tuple[str, ...],
    ) -> Iterator[str]:
        below = owner if isinstance(takes, Each) else (*owner, key)
        lines = list(self.under(node, takes, there, indent + STEP, below))
        if any(line.strip() and not line.lstrip().startswith("#") for line in lines):
            yield from [""] if key == "scenes" else []
            yield from _kept(there.lead if there else [], indent)
            yield f"{' ' * indent}{there.head if there else f'{key}:'}"
            yield from lines
            yield from _kept(there.tail if there else [], indent + STEP)

    def slot(self, key: str, node: Node, takes: Takes, there: Entry | None, indent: int) -> Iterator[str]:
        """The original as a comment, and below it what is translated, or a place for it."""
        space = " " * indent
        yield from (f"{space}#| {line}".rstrip() for line in _original(node))
        if there is not None:
            yield from [*_kept(there.lead, indent), *written([replace(there, lead=[])], indent)]
        else:
            bar = " |" if isinstance(takes, Prose) or (isinstance(takes, Words) and takes.lines) else ""
            yield f"{space}# {key}:{bar}"

    # --- the print of the original ---

    def print(
        self, form: FormName, there: Entry | None, indent: int, owner: tuple[str, ...]
    ) -> Iterator[str]:
        """`of:`, and a mark where the original changed under a translation."""
        found = self.known(form, owner)
        if found is None:
            return
        now = short_print(*found)
        entry = _of(there, "of")
        then = one(entry.node) if entry is not None else now
        translated = there is not None and any(
            inner.key not in ("of", "choices", "scenes") for inner in there.inner
        )
        space = " " * indent
        if then != now and translated:
            yield f"{space}#! {say('edition.changed', now=now)}"
        yield from _kept(entry.lead if entry else [], indent)
        yield f"{space}of: {then if translated else now}"

    def known(self, form: FormName, owner: tuple[str, ...]) -> tuple[Any, str] | None:
        """The thing of the story that a form is about, and what kind it is."""
        story = self.story
        match form.removeprefix("edition "), owner:
            case "chapter", ():
                return next((one for one in story.chapters if one.file == self.name), None), "chapter"
            case "scene", (scene,):
                return story.scenes[scene], "scene"  # type: ignore[index]
            case ("choice" | "otherwise" | "care") as kind, (scene, choice):
                page = story.scenes[scene]  # type: ignore[index]
                if kind == "care" and page.care is None:
                    return None
                return page.choice(choice), "choice"  # type: ignore[arg-type]
            case kind, (id,) if kind in _SHELVES:
                return getattr(story.record, _SHELVES[kind])[id], kind
        return None

    def gone(self, node: Node, takes: Takes, there: Entry | None, indent: int) -> Iterator[str]:
        """What the edition tells and the original has no longer, as comments: nothing is lost."""
        match takes:
            case Inside(form):
                known = set(node.values) if isinstance(node, Labels) else {FORMS[form].short}
                known |= {"of", "language"}
            case _:
                known = {key for key, _ in _things(node)}
        gone = [entry for entry in (there.inner if there else []) if entry.key not in known]
        for entry in gone:
            yield f"{' ' * indent}# {say('edition.gone')}"
            yield from (
                f"{' ' * indent}# {line}".rstrip()
                for line in written([replace(entry, lead=_kept(entry.lead, 0))], 0)
            )

    # --- story.yaml: short words, written out until they are translated ---

    def prefilled(
        self, node: Node, takes: Takes, there: Entry | None, indent: int, id: str = ""
    ) -> Iterator[str]:
        space = " " * indent
        rows: list[tuple[str, Node, Takes]] = []
        if isinstance(takes, Inside) and isinstance(node, Labels):
            labels = FORMS[takes.form].labels
            rows = [
                (label.key, node.values[label.key], label.takes)
                for label in labels
                if label.key in node.values
            ]
        elif isinstance(takes, Each):
            rows = [(key, value, takes.of) for key, value in _things(node)]
        if id and not any(key == "language" for key, _, _ in rows):
            rows.insert(1, ("language", node, Words()))
        for key, value, below in rows:
            entry = _of(there, key)
            if key == "language" and id:
                yield from written([entry], indent) if entry else [f"language: {id}"]
            elif isinstance(value, Text) or not isinstance(below, Inside | Each):
                yield from self.word(key, value, entry, space)
            elif entry is not None and not entry.inner:
                yield from written([entry], indent)
            else:
                inner = list(self.prefilled(value, below, entry, indent + STEP))
                if inner:
                    yield from [""] if not indent else []
                    yield from [*_kept(entry.lead if entry else [], indent), f"{space}{_key(key)}:", *inner]
        yield from self.gone(node, takes, there, indent)

    def word(self, key: str, node: Node, there: Entry | None, space: str) -> Iterator[str]:
        same = there is None or (
            isinstance(there.node, Text) and there.node.text.split() == _joined(node).split()
        )
        if same:
            yield f"{space}#! {say('edition.translate')}"
        else:
            yield from (f"{space}#| {line}".rstrip() for line in _original(node))
        if there is not None:
            yield from [*_kept(there.lead, len(space)), *written([replace(there, lead=[])], len(space))]
            return
        text = _joined(node)
        if "\n" in text.rstrip():
            yield f"{space}{_key(key)}: |"
            yield from (f"{space}  {line}".rstrip() for line in text.rstrip().split("\n"))
        else:
            said = text.strip()
            yield f"{space}{_key(key)}: {said if _PLAIN.fullmatch(said) else json.dumps(said, ensure_ascii=False)}"


def _things(node: Node) -> Iterator[tuple[str, Node]]:
    """What stands under ids: labels, or a list of choices by their ids."""
    if isinstance(node, Labels):
        yield from node.values.items()
    elif isinstance(node, Items):
        for item in node.items:
            if isinstance(item, Labels) and "id" in item.values:
                yield one(item.values["id"]), item


def _of(entry: Entry | None, key: str) -> Entry | None:
    return next((inner for inner in entry.inner if inner.key == key), None) if entry is not None else None


def _kept(lines: list[str], indent: int) -> list[str]:
    """The translator's own comments among some lines."""
    own = (line.strip() for line in lines)
    return [f"{' ' * indent}{line}" for line in own if line and not _MADE.match(line)]


def _joined(node: Node) -> str:
    if isinstance(node, Text):
        return node.text
    return "\n".join(_original(node))


def _original(node: Node) -> list[str]:
    """A text of the original, line by line; a list an item a line."""
    if isinstance(node, Text):
        return node.text.rstrip().split("\n")
    items = node.items if isinstance(node, Items) else []
    return [line for item in items for line in _dashed(_original(item))]


def _dashed(lines: list[str]) -> list[str]:
    return [f"- {lines[0]}", *(f"  {line}" for line in lines[1:])] if lines else []


def _key(key: str) -> str:
    return key if re.fullmatch(r"[\w' -]+", key) else json.dumps(key, ensure_ascii=False)


__all__ = ["ListOf", "NotReadable", "Translated", "edition"]
