"""Prose made ready to be shown: a function from the values to paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import assert_never

from game.story.compiled import Test, compile_condition
from game.story.luck import pick, place_hash
from game.story.paragraphs import NOTHING, paragraphs_of
from game.story.prose import Branch, ByVisit, If, OneOf, Paragraph, Part, Prose, Text, Value
from game.story.register import HERE, SEED, Register, Values

Paragraphs = tuple[Paragraph, ...]
Words = Callable[[Values], str]


@dataclass(frozen=True, slots=True)
class Telling:
    """One text of a scene: `constant` where it always reads the same, else `changing`."""

    constant: Paragraphs | None
    changing: Callable[[Values], Paragraphs] | None = None

    def tell(self, values: Values) -> Paragraphs:
        """What it says with these values."""
        if self.constant is not None:
            return self.constant
        assert self.changing is not None
        return self.changing(values)


def compile_prose(prose: Prose, register: Register, scene: str, text: str, french: bool) -> Telling:
    """The prose as a function of the values.

    `text` says which of the scene's texts it is: `text`, `ask.then`. Luck depends on it.
    """
    compiler = _Compiler(register, scene, text)
    blocks: list[Paragraphs | Tell] = []
    for block in prose.blocks:
        if all(isinstance(part, Text) for part in block):
            words = "".join(part.text for part in block if isinstance(part, Text))
            shown = paragraphs_of(words, french)
            # What never changes is built once; neighbors become one.
            if blocks and isinstance(before := blocks[-1], tuple):
                blocks[-1] = before + shown
            else:
                blocks.append(shown)
        else:
            blocks.append(_block(compiler.parts(block), french))
    if not blocks:
        blocks.append(())
    if len(blocks) == 1 and isinstance(constant := blocks[0], tuple):
        return Telling(constant)
    return Telling(None, _one_after_the_other(blocks))


Tell = Callable[[Values], Paragraphs]


def _one_after_the_other(blocks: list[Paragraphs | Tell]) -> Tell:
    if len(blocks) == 1 and not isinstance(blocks[0], tuple):
        return blocks[0]

    def tell(values: Values) -> Paragraphs:
        shown: Paragraphs = ()
        for block in blocks:
            shown += block if isinstance(block, tuple) else block(values)
        return shown

    return tell


def _block(words: Words, french: bool) -> Tell:
    """A stretch between blank lines that depends on the values; keeps each form that it has had."""
    forms: dict[str, Paragraphs] = {}

    def tell(values: Values) -> Paragraphs:
        form = words(values)
        shown = forms.get(form)
        if shown is None:
            shown = forms[form] = paragraphs_of(form, french)
        return shown

    return tell


class _Compiler:
    __slots__ = ("register", "scene", "text")

    def __init__(self, register: Register, scene: str, text: str) -> None:
        self.register = register
        self.scene = scene
        self.text = text

    def parts(self, parts: tuple[Part, ...]) -> Words:
        words = [self.part(part) for part in parts]
        if not words:
            return lambda _: ""
        if len(words) == 1:
            return words[0]
        return lambda values: "".join([word(values) for word in words])

    def part(self, part: Part) -> Words:
        match part:
            case Text(text):
                return lambda _: text
            case If(branches, on_own_line):
                return self.first_that_holds(branches, "" if on_own_line else NOTHING)
            case ByVisit(alternatives):
                return self.by_visit(alternatives)
            case OneOf(alternatives, place):
                return self.one_of(alternatives, place)
            case Value(name):
                return self.value(name)
            case _ as never:
                assert_never(never)

    def first_that_holds(self, branches: tuple[Branch, ...], nothing: str) -> Words:
        tests: list[tuple[Test, Words]] = []
        otherwise: Words = lambda _: nothing  # noqa: E731
        for branch in branches:
            words = self.parts(branch.parts)
            if branch.when is None:
                otherwise = words
            else:
                tests.append((compile_condition(branch.when, self.register), words))

        def tell(values: Values) -> str:
            for test, words in tests:
                if test(values):
                    return words(values) or nothing
            return otherwise(values) or nothing

        return tell

    def by_visit(self, alternatives: tuple[tuple[Part, ...], ...]) -> Words:
        words = [self.parts(alternative) for alternative in alternatives]
        last = len(words) - 1
        return lambda values: words[min(max(values[HERE] - 1, 0), last)](values) or NOTHING

    def one_of(self, alternatives: tuple[tuple[Part, ...], ...], place: int) -> Words:
        words = [self.parts(alternative) for alternative in alternatives]
        here = place_hash(self.scene, self.text, place)
        return lambda values: words[pick(here, values[SEED], values[HERE], len(words))](values) or NOTHING

    def value(self, name: str) -> Words:
        names = self.register.names
        if name in names.meters:
            meter = names.meters[name]
            begins = sorted(meter.words)
            told = [
                meter.words[begins[max(bisect_right(begins, number) - 1, 0)]]
                for number in range(meter.low, meter.high + 1)
            ]
            place = self.register.meters[name]
        else:
            state = names.states[name]
            told = [state.words.get(value, value) for value in state.values]
            place = self.register.states[name]
        escaped = [_as_typed(words) or NOTHING for words in told]
        return lambda values: escaped[values[place]]


def _as_typed(words: str) -> str:
    """Words that are no prose, escaped so that they stay what they are."""
    return "".join(f"\\{sign}" if sign in "{}[]*\\" else sign for sign in words)


def parts_in(prose: Prose) -> Iterator[Part]:
    """Every part, each before those inside it."""
    for block in prose.blocks:
        yield from _parts_in(block)


def _parts_in(parts: tuple[Part, ...]) -> Iterator[Part]:
    for part in parts:
        yield part
        match part:
            case If(branches, _):
                for branch in branches:
                    yield from _parts_in(branch.parts)
            case ByVisit(alternatives) | OneOf(alternatives, _):
                for alternative in alternatives:
                    yield from _parts_in(alternative)
            case _:
                pass
