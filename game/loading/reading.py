"""Reading a file's nodes by the table of the language: every label known, every value of its kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from game.loading import kinds
from game.loading.diagnostics import Span
from game.loading.nearest import nearest_label, plain
from game.loading.nodes import Items, Labels, Node, Text
from game.loading.source import SourceFile
from game.loading.texts import one
from game.story.ids import ChapterId, is_id
from game.story.language import (
    FORMS,
    FRENCH_LABELS,
    Each,
    Form,
    FormName,
    IdKind,
    Inside,
    Label,
    ListOf,
    Takes,
)
from game.story.slips import Mention
from game.story.vocabulary import Vocabulary

Owner = tuple[str, ...]
"""What a value belongs to, as a path of labels: `("scene", "street", "text")`."""

Fields = dict[str, Any]
"""What a form's labels held, by the model's names; what was wrong or not there is missing."""

Build = Callable[["Reading", Fields, Labels, Owner], Any]

Row = tuple[str, Takes, Callable[["Reading", Node, Any, Owner], Any]]

_ROWS: Final[dict[FormName, dict[str, Row]]] = {}


_REQUIRED: Final = {form.name: [label for label in form.labels if label.required] for form in FORMS.values()}
_NO_CHOICE: Final = frozenset(
    [
        "otherwise",
        "care",
        "undo",
        "open",
        "record",
        "documents",
        "places",
        "timeline",
        "notebook",
        "history",
        "beside",
        "save",
        "help",
        "quit",
    ]
)
_NO_FIRST_WORD: Final = frozenset(("visited", "chose", "read", "told", "first"))
_NO_WORD: Final = frozenset(("and", "or", "not", "is", "as", "at", "below", "above"))
_NO_SIGN: Final = re.compile(r"[()\[\]{}<>=!&|,]")
_KNOWN_AS: Final = {
    "scenes": "scene", "flags": "flag", "meters": "meter", "states": "state", "news": "news",
    "derived": "derived", "endings": "ending",
}  # fmt: skip


def rows_of(form: Form) -> dict[str, Row]:
    """The form's labels, each with the model's name for it and what reads its value."""
    rows = _ROWS.get(form.name)
    if rows is None:
        rows = {one.key: (one.attribute, one.takes, kinds.READ[type(one.takes)]) for one in form.labels}
        _ROWS[form.name] = rows
    return rows


@dataclass(slots=True)
class Gathered:
    """What can only be judged when every file is read."""

    mentions: list[tuple[Owner, Mention]] = field(default_factory=list)
    """Ids that conditions use."""
    former: list[tuple[Owner, tuple[str, ...]]] = field(default_factory=list)
    """Ids and names under `was:`."""
    undeclared: dict[str, list[Span]] = field(default_factory=dict)
    """Names used and not declared, with every place."""
    nearest: dict[str, str] = field(default_factory=dict)
    """The declared name that each of `undeclared` is nearest to."""
    wordless: dict[str, list[Span]] = field(default_factory=dict)
    """Meters that a text shows and that have no words, with every place."""
    lost: set[Owner] = field(default_factory=set)
    """Values that are there but could not be read: nothing that follows from their lack is a mistake."""
    suspicious: bool = False
    """Whether a text seems to have labels in it."""
    lost_label: tuple[str, int] | None = None
    """A label that is lost, and the line (from 0) above which it stood."""

    def take(self, others: Gathered) -> None:
        self.mentions += others.mentions
        self.former += others.former
        for name, spans in others.undeclared.items():
            self.undeclared.setdefault(name, []).extend(spans)
        self.nearest.update(others.nearest)
        for name, spans in others.wordless.items():
            self.wordless.setdefault(name, []).extend(spans)
        self.lost |= others.lost


class Reading:
    """Reads one file of a story in `language`."""

    __slots__ = ("build", "chapter", "file", "gathered", "language", "outer", "root", "vocabulary")

    def __init__(
        self,
        file: SourceFile,
        vocabulary: Vocabulary,
        build: Mapping[FormName, Build],
        gathered: Gathered,
        *,
        language: str = "en",
        root: Owner = (),
    ) -> None:
        self.file = file
        self.vocabulary = vocabulary
        self.build = build
        self.gathered = gathered
        self.language = language
        self.root = root
        self.chapter = ChapterId("")
        self.outer: list[Form] = []

    def thing(self, node: Node, name: FormName, owner: Owner) -> Any:
        """What the builder of that form makes of it; None if it cannot be read at all."""
        form = FORMS[name]
        labels = self.labels(node, form)
        if labels is None:
            return None
        fields = self.fields(labels, form, owner)
        if "was" in fields:
            self.gathered.former.append((owner, fields["was"]))
        build = self.build.get(name)
        return fields if build is None else build(self, fields, labels, owner)

    def fields(self, labels: Labels, form: Form, owner: Owner, later: tuple[str, ...] = ()) -> Fields:
        """The values under a form's labels. Those of `later` are left as nodes."""
        rows = rows_of(form)
        fields: Fields = {}
        met = labels.values
        misspelt: dict[str, Node] = {}
        self.outer.append(form)
        for key, value in met.items():
            row = rows.get(key)
            if row is None:
                meant = self._meant(key, value, form, met)
                if meant is None or meant in fields:
                    continue
                key, row = meant, rows[meant]
                misspelt[meant] = value
            attribute, takes, read = row
            if key in later:
                fields[attribute] = value
            elif (value.__class__ is Text and value.text) or self.stands(value, key):
                got = read(self, value, takes, (*owner, key))
                if got is not None:
                    fields[attribute] = got
            if attribute not in fields:
                self.gathered.lost.add((*owner, key))
        self.outer.pop()
        met.update(misspelt)
        for label in _REQUIRED[form.name]:
            if label.key not in met and label.attribute not in fields:
                self._missing(form, label, labels)
        return fields

    def stands(self, value: Node, key: str) -> bool:
        """Whether anything stands after the label; reported if not."""
        if value.__class__ is Text:
            if value.text:
                return True
            if self.file.cut_short(value):
                self.file.blame("E039", value)
            elif value.style != "*":
                self.file.blame_label("E058", value, key, key=key)
            return False
        if (isinstance(value, Items) and value.items) or (isinstance(value, Labels) and value.values):
            return True
        self.file.blame_label("E058", value, key, key=key)
        return False

    def stands_in_list(self, item: Node) -> bool:
        if isinstance(item, Text) and not item.text and item.style != "*":
            self.file.blame("E058", item, dash="yes")
            return False
        return True

    def item_owner(self, item: Node, takes: Takes, owner: Owner, number: int) -> Owner:
        """What an item of a list is known by: a choice by its id, the others by their number."""
        if isinstance(takes, Inside) and takes.form == "choice" and isinstance(item, Labels):
            known = item.values.get("id")
            if isinstance(known, Text) and known.text:
                return (*self.root, "choice", owner[-2], one(known))
        return (*owner, str(number))

    def entry_owner(self, owner: Owner, name: str) -> Owner:
        """What stands under a name or an id of its own is known by that."""
        short = _KNOWN_AS.get(owner[-1]) if len(owner) - len(self.root) < 4 else None
        return (*owner, name) if short is None else (*self.root, short, name)

    def named(self, key: str, value: Node, takes: Each) -> Any:
        """The id, name, number or value that the key of an `Each` is; None (reported) if it is none."""
        if takes.named == "id":
            self.check_id(value, key, takes.kind or "scene", label=True)
            return key
        words = " ".join(key.split())
        if takes.named == "name":
            return words if self._is_name(value, key, words) else None
        if takes.named == "number":
            if words.lstrip("-").isdecimal():
                return int(words)
            self.file.blame_label("E053", value, key, found=words, key="words")
            return None
        return words

    def check_id(self, node: Node, text: str, kind: IdKind, *, label: bool = False) -> None:
        """Reports what is wrong with an id that is given here."""
        fields: dict[str, object] = {"id": text, "kind": kind}
        if not is_id(text):
            code, fields["instead"] = "E016", plain(text)[:60].strip("-")
        elif (kind == "scene" and text in ("stay", "back")) or (
            kind == "choice" and (text in _NO_CHOICE or text.isdecimal())
        ):
            code = "E017"
        else:
            return
        if label:
            self.file.blame_label(code, node, text, **fields)
        else:
            self.file.blame(code, node, **fields)

    def _is_name(self, value: Node, key: str, name: str) -> bool:
        words = name.split(" ")
        if words[0] in _NO_FIRST_WORD:
            self.file.blame_label("E019", value, key, name=name, first=words[0])
        elif bad := [word for word in words if word in _NO_WORD]:
            self.file.blame_label("E019", value, key, name=name, word=bad[0])
        elif sign := _NO_SIGN.search(name):
            self.file.blame_label("E019", value, key, name=name, sign=sign.group())
        else:
            return True
        return False

    def labels(self, node: Node, form: Form) -> Labels | None:
        """The node as labels; None (reported) if it holds none."""
        if isinstance(node, Labels):
            return node
        if isinstance(node, Text) and form.short and (":" not in node.text or node.style):
            whole = Labels(node.start, node.label)
            whole.values[form.short] = node
            return whole
        if isinstance(node, Text):
            key, colon, rest = node.text.partition(":")
            if colon and key in rows_of(form) and not node.style:
                self.file.blame("E021", node, key=key, rest=rest.split("\n")[0].strip() or "…")
                return None
            self.file.blame("E059", node, what=form.called, first=form.labels[0].key)
            return None
        self.file.blame("E059", node, what=form.called, first=form.labels[0].key, dashes="yes")
        return None

    def _meant(self, key: str, value: Node, form: Form, met: Mapping[str, Node]) -> str | None:
        """The label that was meant, so that its value is read too; reported in any case."""
        rows = rows_of(form)
        english = FRENCH_LABELS.get(key.strip().casefold(), "")
        if english in rows:
            self.file.blame_label("E062", value, key, key=key, english=english)
            return english if english not in met else None
        near = nearest_label(key, rows)
        if near and near not in met:
            self.file.blame_label("E011", value, key, key=key, nearest=near, what=form.called)
            return near
        first, _, rest = key.partition(" ")
        if rest and first in rows and first not in met:
            # `title "Paris: the quays"`: the colon that was read is one of the words.
            words = f"{rest}: {value.text}" if isinstance(value, Text) else "…"
            self.file.blame_label("E024", value, first, key=first, rest=words)
            return first
        if key in rows_of(FORMS["choice"]) and form.name in ("otherwise", "care"):
            fields = {form.name: "yes", "id": "yes" if key == "id" else ""}
            self.file.blame_label("E099", value, key, key=key, what=form.called, **fields)
            return None
        for outer in reversed(self.outer[:-1]):
            if key in rows_of(outer):
                self.file.blame_label("E061", value, key, key=key, what=form.called, outer=outer.called)
                return None
        inner = self._inner(key, form)
        known = ", ".join(rows) if len(rows) < 8 else ""
        self.file.blame_label(
            "E011", value, key, key=key, what=form.called, nearest=near, inner=inner, known=known
        )
        return None

    def _inner(self, key: str, form: Form) -> str:
        """What a label belongs to that stands one level further in."""
        for label in form.labels:
            takes = label.takes.of if isinstance(label.takes, ListOf) else label.takes
            if isinstance(takes, Inside) and key in rows_of(FORMS[takes.form]):
                return FORMS[takes.form].called
        return ""

    def _missing(self, form: Form, label: Label, labels: Labels) -> None:
        rows = rows_of(form)
        if any(nearest_label(key, {label.key: None}) for key in labels.values if key not in rows):
            return  # Its misspelling is the mistake.
        line, column = first_line_of(labels)
        example = label.example.split("\n")[0]
        self.file.report("E013", line, column, 10_000, key=label.key, what=form.called, example=example)


def first_line_of(node: Node) -> tuple[int, int]:
    """The line that a thing missing from `node` is blamed on: its label's, or its first."""
    mark = node.label or node.start
    return mark.line, mark.column
