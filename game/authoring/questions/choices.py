"""Choices that are none: the same words, the same situation, nothing that comes back, no other way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from game.authoring.asking import Asked
from game.authoring.evidence import Evidence
from game.authoring.exploration.footprint import Footprint
from game.authoring.exploration.liveness import Live, live_values
from game.authoring.exploration.passages import Unit
from game.authoring.exploration.returning import returns
from game.authoring.exploration.stepping import open_deeds
from game.authoring.passages import owner_of
from game.authoring.questions.names import name_of, names_read
from game.story.effects import Tell
from game.story.model import Back, Choice, Scene, Stay, Story
from game.story.prose import Value
from game.story.register import Held
from game.story.telling import parts_in

MOST_OPEN = 4


def about_choices(evidence: Evidence) -> Iterator[Asked]:
    """Each choice once for each question, at the later of two where two are compared."""
    story = evidence.story
    for scene in story.scenes.values():
        said = [(choice, _words(choice)) for choice in scene.choices]
        for (one, words), (other, again) in combinations(said, 2):
            if words == again and _open_together(evidence, scene, one, other):
                fields = {"choice": other.id, "other": one.id}
                yield Asked("W330", (*owner_of(scene, other), "text"), fields)
    yield from _same_situation(evidence)
    yield from _never_read(evidence)
    yield from _many_open(evidence)
    yield from _only_viable(story)


def _words(choice: Choice) -> str:
    return " ".join(choice.text.source.casefold().split())


def _open_together(evidence: Evidence, scene: Scene, one: Choice, other: Choice) -> bool:
    """Whether some situation offers both; where that was not searched for, whether nothing bars either."""
    if evidence.complete and not evidence.is_large:
        stage = evidence.story.engine.stages[scene.id]
        deeds = stage.deeds[one.id], stage.deeds[other.id]
        situations = (search.situation(number)[2] for search, number in evidence.by_scene.get(scene.id, ()))
        return any(all(deed.is_open(values) for deed in deeds) for values in situations)
    return one.needs is None and other.needs is None


def _same_situation(evidence: Evidence) -> Iterator[Asked]:
    if evidence.control is None:
        return
    doors: Live | None = None
    for scene in evidence.story.scenes.values():
        for one, other in combinations(scene.choices, 2):
            if (one.go, one.detour) != (other.go, other.detour) or _goes_back(one):
                continue
            if doors is None:
                units = (*evidence.passages.units, *_values(evidence))
                _, doors = live_values(evidence.story, evidence.ground, units)
            live = _matters(evidence, one, doors)
            if (
                _left(evidence, scene, one, live) == _left(evidence, scene, other, live)
                and _words(one) != _words(other)
                and _open_together(evidence, scene, one, other)
            ):
                yield Asked("W331", owner_of(scene, other), {"choice": other.id, "other": one.id})


def _values(evidence: Evidence) -> Iterator[Unit]:
    """What the texts insert the words of, as if it were a condition."""
    register, ground = evidence.ground.register, evidence.ground
    places = {**register.meters, **register.states}
    for text in evidence.passages.texts:
        for part in parts_in(text.prose):
            if isinstance(part, Value):
                yield Unit(text.scene, text.text, ground.at(places[part.name]), _shows_nothing, frozenset())


def _shows_nothing(_values: Held, _shown: set[int]) -> None:
    """A value is no stretch of text by itself."""


def _goes_back(choice: Choice) -> bool:
    return any(isinstance(fork.to, Back | Stay) for fork in choice.go)


def _matters(evidence: Evidence, choice: Choice, doors: Live) -> Footprint:
    """What can still matter after the choice, wherever it leads."""
    matters: Footprint = 0
    for fork in choice.go:
        if fork.when is not None:
            matters |= evidence.ground.of_condition(fork.when)
        if isinstance(fork.to, str):
            matters |= doors[fork.to]
    return matters if choice.detour is None else -1


def _left(evidence: Evidence, scene: Scene, choice: Choice, live: Footprint) -> tuple[object, ...]:
    """What the choice leaves that can still matter. What it tells somebody is shown at the chapter's end."""
    ground = evidence.ground
    kept = (e for e in choice.effects if isinstance(e, Tell) or ground.touched((e,)) & live)
    return (*kept, ground.chosen(scene.id, choice.id) & live)


def _never_read(evidence: Evidence) -> Iterator[Asked]:
    if evidence.control is None:
        return
    story, read = evidence.story, names_read(evidence)
    for back in returns(story, evidence.ground):
        scene = story.scenes[back.scene]
        choice = scene.choice(back.choice)
        if back.returns is not None or any(isinstance(effect, Tell) for effect in choice.effects):
            continue
        # Of a name that nothing at all asks for its declaration is questioned.
        if not choice.effects or any(name_of(effect) in read for effect in choice.effects):
            yield Asked("W332", owner_of(scene, choice), {"choice": choice.id})


def _many_open(evidence: Evidence) -> Iterator[Asked]:
    story = evidence.story
    for scene in story.scenes.values():
        if len(scene.choices) <= MOST_OPEN:
            continue
        if evidence.complete and not evidence.is_large:
            stage = story.engine.stages[scene.id]
            counts = (
                sum(deed.kind != "care" for deed in open_deeds(stage, search.situation(number)[2]))
                for search, number in evidence.by_scene.get(scene.id, ())
            )
            most = max(counts, default=0)
        else:
            most = sum(choice.needs is None for choice in scene.choices)
        if most > MOST_OPEN:
            yield Asked("W333", ("scene", scene.id), {"scene": scene.id, "count": most})


def _only_viable(story: Story) -> Iterator[Asked]:
    """`recorded` choices beside which every other leads within one step to an ending."""
    for scene in story.scenes.values():
        for choice in scene.choices:
            others = [other for other in scene.choices if other.id != choice.id]
            if (
                choice.history == "recorded"
                and others
                and not _ends(story, choice)
                and all(_ends(story, other) for other in others)
            ):
                yield Asked("W334", owner_of(scene, choice), {"choice": choice.id})


def _ends(story: Story, choice: Choice) -> bool:
    targets = [choice.detour] if choice.detour is not None else [fork.to for fork in choice.go]
    return all(isinstance(to, str) and story.scenes[to].ending is not None for to in targets)
