"""Leaves `was:` behind where an id or a name was changed, so that saves and walks still find it."""

from __future__ import annotations

from collections.abc import Iterator

from game.authoring.formatter_tree import STEP
from game.authoring.renaming_uses import Edit, Uses
from game.loading.nodes import Items, Labels, Mark, Node, Text
from game.loading.texts import one
from game.story.language import Form


def with_former(uses: Uses, node: Node, label: Mark, form: Form, new: str) -> list[Edit]:
    """The edits that add the wanted's old id to what stands under its label (or in its list item)."""
    old = uses.wanted.old
    if isinstance(node, Text):
        return list(_unfolded(uses, node, label, form.short, old))
    if not isinstance(node, Labels):
        return []
    known = node.values.get("was")
    if known is not None:
        return [_longer(uses, known, old, new)]
    start = uses.offset(node.start)
    if uses.file.text[start] == "{":
        return [Edit(start + 1, start + 1, f"was: {old}, ")]
    indent = " " * node.start.column
    id = node.values.get("id")
    if form.name == "choice" and isinstance(id, Text):
        end = uses.starts[id.end.line] + len(uses.file.lines[id.end.line])
        return [Edit(end, end, f"\n{indent}was: {old}")]
    first = uses.starts[node.start.line]
    return [Edit(first, first, f"{indent}was: {old}\n")]


def _unfolded(uses: Uses, node: Text, label: Mark, short: str, old: str) -> Iterator[Edit]:
    """`forged papers: You carry …` becomes a label of its own, with `was:` above it."""
    indent = " " * (label.column + STEP)
    start = uses.offset(node.start)
    begin = len(uses.file.text[:start].rstrip(" "))
    yield Edit(begin, start, f"\n{indent}was: {old}\n{indent}{short}: ")
    for number in range(node.start.line + 1, len(uses.file.lines)):
        line = uses.file.lines[number]
        if line.strip() and len(line) - len(line.lstrip(" ")) <= label.column:
            return
        if line.strip():
            yield Edit(uses.starts[number], uses.starts[number], " " * STEP)


def _longer(uses: Uses, known: Node, old: str, new: str) -> Edit:
    """The former ids with one more; the new id is no former one any longer."""
    items = known.items if isinstance(known, Items) else [known]
    former = [name for item in items if (name := one(item)) != new]
    names = [*former, old]
    said = names[0] if len(names) == 1 else f"[{', '.join(names)}]"
    start = uses.offset(known.start)
    if isinstance(known, Text):
        return Edit(start, uses.offset(known.end), said)
    if uses.file.text[start] == "[":
        return Edit(start, uses.file.text.index("]", start) + 1, said)
    last = items[-1]
    assert isinstance(last, Text)
    begin = len(uses.file.text[:start].rstrip())
    return Edit(begin, uses.offset(last.end), f" {said}")
