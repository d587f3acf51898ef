"""Pages on which a player would be caught: proved by a search, with a shortest path to each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.authoring.asking import Asked
from game.authoring.evidence import Evidence
from game.authoring.exploration.paths import path_words
from game.authoring.exploration.search import Search
from game.authoring.passages import owner_of, ways_on
from game.story.ids import SceneId
from game.story.model import Back, Scene
from game.story.state import Start


def traps(evidence: Evidence) -> Iterator[Asked]:
    """Each page once, by a path from the story's start where there is one, else from a chapter's."""
    told: set[tuple[str, SceneId]] = set()
    for search in evidence.searches:
        found = search.found
        for code, pages in (
            ("E270", found.stuck),
            ("E271", found.lost_back),
            ("E272", found.recursions),
        ):
            for scene, number in pages.items():
                if (code, scene) not in told:
                    told.add((code, scene))
                    yield _trap(evidence, search, code, scene, number)
    yield from _undecided(evidence, {scene for _, scene in told})


def _trap(evidence: Evidence, search: Search, code: str, id: SceneId, number: int) -> Asked:
    scene = evidence.story.scenes[id]
    return Asked(code, _blamed(scene, code), {"scene": id, **way(search, number)})


def way(search: Search, number: int) -> Mapping[str, str]:
    """How one comes to a situation, as fields of a message."""
    path = ", ".join(path_words(search.path(number)))
    chapter = search.start.chapter if search.start != Start() else None
    return {"path": path or "—", "chapter": chapter or ""}


def _blamed(scene: Scene, code: str) -> tuple[str, ...]:
    for choice in ways_on(scene):
        if code == "E271" and any(isinstance(fork.to, Back) for fork in choice.go):
            return (*owner_of(scene, choice), "go")
        if code == "E272" and choice.detour is not None:
            return (*owner_of(scene, choice), "detour")
    return ("scene", scene.id)


def _undecided(evidence: Evidence, told: set[SceneId]) -> Iterator[Asked]:
    """One question for all that the budget did not suffice to prove."""
    if evidence.complete:
        return
    suspects = dict.fromkeys(id for ids in evidence.suspects.values() for id in ids if id not in told)
    looked = sum(search.found.situations for search in evidence.searches)
    if suspects:
        first = ", ".join(list(suspects)[:3])
        yield Asked("W305", ("story", "title"), {"looked": looked, "count": len(suspects), "first": first})
    elif evidence.searches:
        yield Asked("W305", ("story", "title"), {"looked": looked})
