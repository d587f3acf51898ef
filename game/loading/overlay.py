"""An edition's words laid over the original: the same story, told in other words.

What an edition does not give stays in the original's words and is named. PURE.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import Any, Final, TypeVar

from game.loading.link import Note
from game.loading.nearest import nearest_id
from game.loading.reading import Fields, Owner
from game.story.conditions import Condition
from game.story.model import Chapter, Choice, Names, Scene
from game.story.prose import ByVisit, If, OneOf, Part, Prose

COUNTED: Final[Mapping[str, tuple[str, ...]]] = {
    "chapter": ("title", "question", "so_far", "teach", "exit_ticket"),
    "scene": ("title", "picture_says", "text", "teach"),
    "choice": ("text", "then", "locked"),
    "entry": ("says", "dispute", "leaves_open"),
    "document": ("title", "says", "asks"),
    "person": ("role", "bio"),
    "place": ("says",),
    "term": ("says",),
    "source": (),
}
"""The words that are missed where an edition lacks them; names and quotations may well stay as they are."""

_OPENS_VARIATION: Final = re.compile(r"\{(?:first|one of)\b")

T = TypeVar("T")


@dataclass(slots=True)
class Overlay:
    """Lays one edition's words over one story.

    `missing` gathers what the edition does not give, by file; `given` the texts that it gives.
    """

    note: Note
    root: Owner
    missing: dict[str, list[str]] = field(default_factory=dict)
    given: list[tuple[Owner, Prose]] = field(default_factory=list)

    def chapter(self, chapter: Chapter, fields: Fields) -> Chapter:
        owner = (*self.root, "chapter", chapter.id)
        return self._over(chapter, fields, owner, "chapter", chapter.file, chapter.id)

    def scene(self, scene: Scene, fields: Fields, file: str, go_on: Callable[[Choice], Choice]) -> Scene:
        owner = (*self.root, "scene", scene.id)
        given = dict(fields)
        choices = self._choices(scene, given.pop("choices", {}), file)
        otherwise, care = given.pop("otherwise", {}), given.pop("care", {})
        warns = care.pop("warns", scene.care_warns)
        changed = self._over(scene, given, owner, "scene", file, scene.id)
        return replace(
            changed,
            choices=choices,
            otherwise=self._aside(scene, scene.otherwise, "otherwise", otherwise, file, go_on),
            care=self._aside(scene, scene.care, "care", care, file, lambda choice: choice),
            care_warns=warns,
        )

    def _choices(self, scene: Scene, given: Mapping[str, Fields], file: str) -> tuple[Choice, ...]:
        known = {choice.id: choice for choice in scene.choices}
        given = dict(given)
        for id in list(given):
            if id not in known:
                owner = (*self.root, "choice", scene.id, id)
                near = nearest_id(id, known)
                self.note("E086", owner, id=id, what="choice", nearest=near)
                given.setdefault(near, given[id])
        return tuple(
            self._over(
                choice, given.get(choice.id, {}), (*self.root, "choice", scene.id, choice.id), "choice", file,
                f"{scene.id}.{choice.id}",
            )
            for choice in scene.choices
        )  # fmt: skip

    def _aside(
        self,
        scene: Scene,
        choice: Choice | None,
        called: str,
        given: Fields,
        file: str,
        otherwise: Callable[[Choice], Choice],
    ) -> Choice | None:
        """`otherwise` or `care`, whose words may be the program's own."""
        owner = (*self.root, "scene", scene.id, called)
        if choice is None:
            if given:
                self.note("E086", owner, key=called)
            return None
        own = otherwise(choice)
        if own is not choice:
            given = {"text": own.text, **given}
        return self._over(choice, given, owner, "choice", file, f"{scene.id}.{called}")

    def thing(self, thing: T, kind: str, id: str, fields: Fields, file: str) -> T:
        """A thing of the record."""
        owner = (*self.root, kind, id)
        given = dict(fields)
        quotes: tuple[Any, ...] = getattr(thing, "quotes", ())
        if "quotes" in given:
            if len(given["quotes"]) != len(quotes):
                at = (*owner, "quotes")
                self.note("E089", at, wanted=len(quotes), found=len(given["quotes"]))
                del given["quotes"]
            else:
                pairs = zip(quotes, given["quotes"], strict=True)
                given["quotes"] = tuple(replace(quote, **_words(words)) for quote, words in pairs)
        return self._over(thing, given, owner, kind, file, id)

    def _over(self, thing: T, given: Fields, owner: Owner, kind: str, file: str, name: str) -> T:
        words = {key: value for key, value in given.items() if key != "of" and value not in ("", (), None)}
        if "of" in given and given["of"] != short_print(thing, kind):
            self.note("W091", (*owner, "of"), now=short_print(thing, kind))
        for key in COUNTED[kind]:
            if key not in words and not _is_empty(getattr(thing, key)):
                self.missing.setdefault(file, []).append(f"{name}.{key.replace('_', '-')}")
        for key, value in words.items():
            original = getattr(thing, key)
            if isinstance(value, Prose):
                label = "instead" if owner[-1] == "care" and key == "then" else key.replace("_", "-")
                self._alike(original, value, (*owner, label))
                self.given.append(((*owner, label), value))
            if original in ("", (), None):
                self.note("E086", (*owner, key.replace("_", "-")), key=key.replace("_", "-"))
        return replace(thing, **words) if words else thing  # type: ignore[type-var]

    def _alike(self, original: Prose | None, words: Prose, owner: Owner) -> None:
        """Reports what must be the same in every edition and is not."""
        if original is None:
            return
        wanted, found = _cited(original), _cited(words)
        for code, more, less in (("missing", wanted, found), ("extra", found, wanted)):
            for id in (more - less).elements():
                odd = {*(found - wanted)}
                at = [one for one in words.mentions if one.kind == "cited" and one.id in odd]
                place = (at[-1].offset, len(at[-1].id)) if at else (None, None)
                self._unlike("E087", owner, place, {code: id})
                return
        conditions, others = list(_conditions(original)), list(_conditions(words))
        if conditions != others:
            source = _first_other(conditions, others, original, words)
            known = _typed(original)
            typed = next((one for one in _typed(words) if one not in known), source.get("extra", ""))
            begins = words.source.find(typed) if typed else -1
            self._unlike("E088", owner, (begins, len(typed)) if begins >= 0 else (None, None), source)
            return
        numbers, counted = list(_variations(original)), list(_variations(words))
        if numbers != counted:
            both = [*zip_longest(numbers, counted, fillvalue=0)]
            number, (wants, has) = next((n, two) for n, two in enumerate(both) if two[0] != two[1])
            opened = [one.start() for one in _OPENS_VARIATION.finditer(words.source)]
            place = (opened[number], 1) if has and number < len(opened) else (None, None)
            self._unlike("E089", owner, place, {"wanted": wants or "no", "found": has or "no"})

    def _unlike(
        self, code: str, owner: Owner, place: tuple[int | None, int | None], fields: Mapping[str, object]
    ) -> None:
        self.note(code, owner, offset=place[0], length=place[1], **fields)


def names_in(names: Names, fields: Fields, note: Note, root: Owner) -> Names:
    """The names with an edition's words for what they mean and for their values."""
    shelves: dict[str, dict[str, Any]] = {}
    for shelf, kind in (("flags", "flag"), ("meters", "meter"), ("states", "state"), ("news", "news")):
        known: Mapping[str, Any] = getattr(names, shelf)
        shelves[shelf] = dict(known)
        for name, given in fields.get(shelf, {}).items():
            if name not in known:
                note("E086", (*root, kind, name), id=name, what=kind, nearest=nearest_id(name, known))
                continue
            words = _words(given)
            if "words" in words:
                for key in words["words"]:
                    if key not in known[name].words and key not in getattr(known[name], "values", ()):
                        note("E086", (*root, kind, name, "words"), id=key, what="value")
                words["words"] = {**known[name].words, **words["words"]}
            shelves[shelf][name] = replace(known[name], **words)
    return replace(names, **shelves)


def short_print(thing: object, kind: str) -> str:
    """Four characters that change when the original's words do; what `of:` in an edition is compared with."""
    digest = hashlib.blake2b(digest_size=2)
    for key in COUNTED[kind]:
        value = getattr(thing, key)
        text = (
            value.source
            if isinstance(value, Prose)
            else " | ".join(value)
            if isinstance(value, tuple)
            else value
        )
        digest.update(" ".join((text or "").split()).encode() + b"\n")
    return digest.hexdigest()


def _words(fields: Fields) -> Fields:
    return {key: value for key, value in fields.items() if key != "of"}


def _is_empty(value: object) -> bool:
    return value in ("", (), None) or (isinstance(value, Prose) and not value.source.strip())


def _cited(prose: Prose) -> Counter[str]:
    return Counter(mention.id for mention in prose.mentions if mention.kind == "cited")


def _parts(blocks: Iterable[tuple[Part, ...]]) -> Iterator[Part]:
    """Every part of a text in reading order, those inside conditions and variations too."""
    for parts in blocks:
        for part in parts:
            yield part
            if isinstance(part, If):
                yield from _parts(branch.parts for branch in part.branches)
            elif isinstance(part, ByVisit | OneOf):
                yield from _parts(part.alternatives)


def _conditions(prose: Prose) -> Iterator[Condition | None]:
    for part in _parts(prose.blocks):
        if isinstance(part, If):
            yield from (branch.when for branch in part.branches)


def _variations(prose: Prose) -> Iterator[int]:
    for part in _parts(prose.blocks):
        if isinstance(part, ByVisit | OneOf):
            yield len(part.alternatives)


def _first_other(
    conditions: list[Condition | None], others: list[Condition | None], original: Prose, words: Prose
) -> dict[str, str]:
    """The first condition that only one of two texts has, as it is typed there."""
    typed, also = _typed(original), _typed(words)
    for condition in typed:
        if condition not in also:
            return {"missing": condition}
    for condition in also:
        if condition not in typed:
            return {"extra": condition}
    longer = typed if len(conditions) >= len(others) else also
    return {"missing" if longer is typed else "extra": longer[0] if longer else "…"}


def _typed(prose: Prose) -> list[str]:
    found = []
    for piece in prose.source.split("{")[1:]:
        said = " ".join(piece.partition("}")[0].split())
        for opening in ("else if ", "if "):
            if said.startswith(opening):
                found.append(said.removeprefix(opening))
                break
    return found
