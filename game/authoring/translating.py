"""Writes an edition's files, or refreshes them: the original above each text, what is translated kept, what changed marked.

A text that is not translated yet waits as a comment, so that it counts as missing and is told in
the original's words until then. Lines that are made here begin with a sign of their own and are
made anew each time: `#:` how to work, `#|` the original, `#!` what changed; comments of the
translator stay.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from game.authoring.formatter_same import meaning
from game.authoring.formatter_tree import STEP, Entry, Untidy, root_of, source_of, takes_of, tree_of, written
from game.authoring.translating_lines import (
    PLAIN,
    entry_of,
    joined,
    kept,
    key_as_typed,
    original_lines,
    tells,
    things,
)
from game.loading import BadStory, Diagnostic, read_files
from game.loading.files import Changed, Files, editions_among
from game.loading.nodes import Labels, Node, Text
from game.loading.overlay import short_print
from game.loading.texts import one
from game.story.language import FORMS, Each, FormName, Inside, Prose, Takes, Words
from game.story.model import Story
from game.words import say

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
    """A file of the edition (or all of it) that cannot be read as it is; `diagnostics` say why."""

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
    is_there = id in editions_among(files.names())
    # The cover may list an edition before it is begun.
    begun = files if is_there else Changed(files, {f"editions/{id}/story.yaml": f"language: {id}\n"})
    before = read_files(begun)
    if before.story is None:
        raise BadStory(before.diagnostics)
    told = read_files(files, id).story if is_there else None
    texts: dict[str, str] = {}
    for name in files.names():
        own = f"editions/{id}/{name}"
        takes = takes_of(own)
        if takes is None or takes_of(name) is None or name == "credits.yaml" or name.startswith("editions/"):
            continue
        try:
            text = _Sheet(before.story, files, name, own).text(takes, id)
        except Untidy:
            known = tuple(
                one for one in before.diagnostics if one.span.file == own and one.severity == "error"
            )
            raise NotReadable(own, known) from None
        if text:
            texts[own] = text
    after = read_files(Changed(files, texts), id)
    mine = _of_edition(after.diagnostics, id)
    more = Counter(one.code for one in mine) - Counter(
        one.code for one in _of_edition(before.diagnostics, id)
    )
    worse = any(one.severity == "error" and one.code in more for one in mine)
    if worse or after.story is None or (told is not None and meaning(after.story) != meaning(told)):
        raise NotReadable(f"editions/{id}", _of_edition(before.diagnostics, id))
    changed = {
        n: text for n, text in texts.items() if n not in files.names() or text.encode() != files.read(n)
    }
    return Translated(changed, len(after.story.missing_words), sum(one.code == "W091" for one in mine))


def _of_edition(diagnostics: Iterable[Diagnostic], id: str) -> tuple[Diagnostic, ...]:
    return tuple(one for one in diagnostics if one.span.file.startswith(f"editions/{id}/"))


class _Sheet:
    """One file of an edition, beside the file it tells."""

    def __init__(self, story: Story, files: Files, name: str, own: str) -> None:
        self.story = story
        self.name = name
        self.original = root_of(source_of(name, files.read(name)))
        self.existing: Entry | None = None
        if own in files.names():
            self.existing = tree_of(source_of(own, files.read(own)))

    def text(self, takes: Takes, id: str) -> str:
        """The whole file; "" where there is nothing to tell."""
        if not isinstance(self.original, Labels):
            return ""
        if takes == Inside("edition story"):
            lines = list(self.prefilled(self.original, takes, self.existing, 0, id))
        else:
            lines = list(self.under(self.original, takes, self.existing, 0, ()))
        if not tells(lines):
            return ""
        head = [f"#: {line}" for line in say("edition.how").split(" / ")]
        own = self.existing.tail if self.existing is not None else []
        return "\n".join([*head, *lines, *kept(own, 0)]) + "\n"

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
                for key, value in things(node):
                    yield from self.thing(key, value, of, entry_of(there, key), indent, owner)
        yield from self.gone(node, takes, there, indent)

    def thing(
        self, key: str, node: Node, takes: Any, there: Entry | None, indent: int, owner: tuple[str, ...]
    ) -> Iterator[str]:
        """A scene, a choice, a thing of the record: its label, and its texts."""
        if there is not None and not there.inner:
            # In the short form, or within braces: left as the translator wrote it.
            yield from ["", *kept(there.lead, indent), *written([replace(there, lead=[])], indent)]
            return
        lines = list(self.under(node, takes, there, indent + STEP, (*owner, key)))
        if tells(lines):
            yield from [] if len(owner) > 1 else [""]
            yield from kept(there.lead if there else [], indent)
            yield f"{' ' * indent}{there.head if there else f'{key}:'}"
            yield from lines
            yield from kept(there.tail if there else [], indent + STEP)

    def labels(
        self, node: Labels, form: FormName, there: Entry | None, indent: int, owner: tuple[str, ...]
    ) -> Iterator[str]:
        yield from self.print(form, there, indent, owner)
        for label in FORMS[form].labels:
            entry = entry_of(there, label.key)
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
        if tells(lines):
            yield from [""] if key == "scenes" else []
            yield from kept(there.lead if there else [], indent)
            yield f"{' ' * indent}{there.head if there else f'{key}:'}"
            yield from lines
            yield from kept(there.tail if there else [], indent + STEP)

    def slot(self, key: str, node: Node, takes: Takes, there: Entry | None, indent: int) -> Iterator[str]:
        """The original as a comment, and below it what is translated, or a place for it."""
        space = " " * indent
        yield from (f"{space}#| {line}".rstrip() for line in original_lines(node))
        if there is not None:
            yield from [*kept(there.lead, indent), *written([replace(there, lead=[])], indent)]
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
        entry = entry_of(there, "of")
        then = one(entry.node) if entry is not None else now
        translated = there is not None and any(
            inner.key not in ("of", "choices", "scenes") for inner in there.inner
        )
        space = " " * indent
        if then != now and translated:
            yield f"{space}#! {say('edition.changed', now=now)}"
        yield from kept(entry.lead if entry else [], indent)
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
                known = {key for key, _ in things(node)}
        gone = [entry for entry in (there.inner if there else []) if entry.key not in known]
        for entry in gone:
            yield f"{' ' * indent}# {say('edition.gone')}"
            yield from (
                f"{' ' * indent}# {line}".rstrip()
                for line in written([replace(entry, lead=kept(entry.lead, 0))], 0)
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
            rows = [(key, value, takes.of) for key, value in things(node)]
        if id and not any(key == "language" for key, _, _ in rows):
            rows.insert(1, ("language", node, Words()))
        for key, value, below in rows:
            entry = entry_of(there, key)
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
                    yield from [
                        *kept(entry.lead if entry else [], indent),
                        f"{space}{key_as_typed(key)}:",
                        *inner,
                    ]
        yield from self.gone(node, takes, there, indent)

    def word(self, key: str, node: Node, there: Entry | None, space: str) -> Iterator[str]:
        same = there is None or (
            isinstance(there.node, Text) and there.node.text.split() == joined(node).split()
        )
        if same:
            yield f"{space}#! {say('edition.translate')}"
        else:
            yield from (f"{space}#| {line}".rstrip() for line in original_lines(node))
        if there is not None:
            yield from [*kept(there.lead, len(space)), *written([replace(there, lead=[])], len(space))]
            return
        text = joined(node)
        if "\n" in text.rstrip():
            yield f"{space}{key_as_typed(key)}: |"
            yield from (f"{space}  {line}".rstrip() for line in text.rstrip().split("\n"))
        else:
            said = text.strip()
            yield f"{space}{key_as_typed(key)}: {said if PLAIN.fullmatch(said) else json.dumps(said, ensure_ascii=False)}"
