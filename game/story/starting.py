"""Where a game begins, and what holds there: the start of `--chapter`, `--from` and `--with`."""

from __future__ import annotations

import re

from game.story.compiled import compile_effects
from game.story.conditions import Rung
from game.story.errors import BadStartError
from game.story.ids import SceneId
from game.story.model import Story
from game.story.register import FLAGS, Register, Values
from game.story.slips import nearest
from game.story.state import Start
from game.story.vocabulary import Known, Vocabulary

_EQUALS = re.compile(r"\s*=\s*|\s+(?:is|as)\s+")
_NUMBER = re.compile(r"-?[0-9]{1,9}")


def first_scene(story: Story, start: Start) -> SceneId:
    """The scene that the start names, by its own or a former id; else its chapter's, else the story's."""
    if start.scene is not None:
        scene = start.scene if start.scene in story.scenes else story.was.get(start.scene, start.scene)
        if scene not in story.scenes:
            raise BadStartError("no such scene", start.scene, nearest(start.scene, story.scenes))
        return SceneId(scene)
    if start.chapter is not None:
        return story.chapter(start.chapter).start
    return story.start


def first_values(story: Story, register: Register, start: Start, seed: int) -> Values:
    """The values before the first page is entered: the story's, its chapter's `alone`, the facts."""
    values = register.start(seed)
    if start.chapter is not None:
        chapters = [chapter.id for chapter in story.chapters]
        if start.chapter not in chapters:
            raise BadStartError("no such chapter", start.chapter, nearest(start.chapter, chapters))
        alone = compile_effects(story.chapter(start.chapter).alone, register)
        if alone is not None:
            changed = list(values)
            alone(changed)
            values = tuple(changed)
    return with_facts(start.facts, register, values) if start.facts.strip() else values


def with_facts(facts: str, register: Register, values: Values) -> Values:
    """The values with the facts made true, one after the other."""
    changed = list(values)
    vocabulary = Vocabulary(register.names)
    for fact in facts.split(","):
        if fact.strip():
            _make_true(" ".join(fact.split()), register, vocabulary, changed)
    return tuple(changed)


def _make_true(fact: str, register: Register, vocabulary: Vocabulary, values: list[int]) -> None:
    if vocabulary.named(fact) is None and fact.startswith("not "):
        known = _named(fact.removeprefix("not "), vocabulary, "flag")
        values[FLAGS] &= ~(1 << register.flags[known.now or known.name])
        return
    name, *given = _EQUALS.split(fact, maxsplit=1)
    told = name.startswith("told ")
    known = _named(name.removeprefix("told ") if told else name, vocabulary)
    value = given[0].strip() if given else ""
    name = known.now or known.name
    if known.kind == "flag" and not given:
        values[FLAGS] |= 1 << register.flags[name]
    elif known.kind == "news" and given:
        place = register.told[name] if told else register.news[name]
        values[place] = _rung(value)
    elif known.kind == "meter" and given:
        values[register.meters[name]] = _number(value, register, name)
    elif known.kind == "state" and given:
        one_of = register.names.states[name].values
        if value not in one_of:
            raise BadStartError("no such value", value, nearest(value, one_of))
        values[register.states[name]] = one_of.index(value)
    else:
        raise BadStartError("not understood", fact)


def _named(name: str, vocabulary: Vocabulary, *kinds: str) -> Known:
    known = vocabulary.named(name)
    if known is None:
        raise BadStartError("no such name", name, vocabulary.nearest(name))
    if kinds and known.kind not in kinds:
        raise BadStartError("not understood", f"not {name}")
    return known


def _rung(word: str) -> Rung:
    rungs = {rung.name.lower(): rung for rung in Rung}
    if word not in rungs:
        raise BadStartError("no such rung", word, nearest(word, rungs))
    return rungs[word]


def _number(word: str, register: Register, meter: str) -> int:
    declared = register.names.meters[meter]
    if not _NUMBER.fullmatch(word):
        raise BadStartError("not a number", word)
    if not declared.low <= int(word) <= declared.high:
        raise BadStartError(
            "out of range", word, str(declared.low if int(word) < declared.low else declared.high)
        )
    return int(word) - declared.low
