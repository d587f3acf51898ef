"""What exploring or random plays found, in words for people and as an object for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from game.authoring.exploration.bars import Bar
from game.authoring.exploration.chance import Chance
from game.authoring.exploration.chapters import MOST_CARRIED, Decisions
from game.authoring.exploration.coverage import Coverage, Missed, Traps
from game.authoring.exploration.passages import Passage
from game.authoring.exploration.paths import path_words
from game.authoring.exploration.report import Exploration, InChapter
from game.story.ids import EndingId
from game.story.model import Story
from game.story.state import Step
from game.words import say

_LONG = 30
"""So many lines of what was not reached are enough to begin with."""

_VERY_LONG = 300
"""So many lines of where choices come back: all of them, but in stories that nobody reads through at once."""

_SHORT = 60
"""So many characters of a paragraph are enough to know it by."""


def bar_words(bar: Bar) -> str:
    """Why something was missed, in a sentence."""
    return say(f"explore.bar.{bar.why.replace(' ', '-')}", where=bar.where, condition=bar.condition)


def is_trapped(found: Exploration) -> bool:
    """Whether somewhere there is no way on."""
    alone = [trap for chapter in found.chapters for trap in (*chapter.alone.stuck, *chapter.alone.lost_back)]
    return bool(found.stuck or found.lost_back or found.recursions or alone)


def exploration_object(found: Exploration, seconds: float) -> dict[str, Any]:
    """What `explore --json` prints."""
    return {
        "situations": found.situations,
        "complete": found.complete,
        "seconds": round(seconds, 3),
        **_coverage(found),
        "entries": _counted(len(found.entries), found.missed_entries),
        "barred": {_named(missed): bar_words(bar) for missed, bar in found.bars.items()},
        "endings": {id: None if path is None else path_words(path) for id, path in found.endings.items()},
        "stuck": _traps(found.stuck),
        "back without a detour": _traps(found.lost_back),
        "detours into themselves": _traps(found.recursions),
        "searches": [
            {"about": search.about, "situations": search.situations, "complete": search.complete}
            for search in found.searches
        ],
        "chapters": [_chapter(chapter) for chapter in found.chapters],
        "returns": {f"{back.scene}.{back.choice}": back.returns for back in found.returns},
        **({"unfollowed": found.unfollowed} if found.unfollowed else {}),
        "carried": {name.name: list(name.guards) for name in found.carried},
        **({"plays": found.plays} if found.plays else {}),
    }


def chance_object(found: Chance, seconds: float) -> dict[str, Any]:
    """What `explore --random --json` prints: the same, as far as chance came."""
    return {
        "situations": 0,
        "complete": False,
        "seconds": round(seconds, 3),
        "runs": found.runs,
        "steps": found.steps,
        "unfinished": found.unfinished,
        **_coverage(found),
        "endings": {id: None if path is None else path_words(path) for id, path in found.endings.items()},
        "stuck": _traps(found.stuck),
        "searches": [],
    }


def exploration_lines(found: Exploration, story: Story) -> Iterator[str]:
    """The report, a line each."""
    yield story.title
    ways = "explore.complete" if found.complete else "explore.bounded-words"
    yield say(ways if found.proved else "explore.bounded", count=found.situations)
    if found.plays:
        yield say("explore.besides", count=found.plays)
    yield _reached(found)
    entries = len(found.entries)
    yield say("explore.entries", reached=entries, total=entries + len(found.missed_entries))
    yield from _listed("explore.missed-entries", found.missed_entries)
    yield from _endings(found.endings, "explore.never" if found.proved else "explore.not-yet")
    yield from _trapped("explore.stuck", found.stuck)
    yield from _trapped("explore.lost-back", found.lost_back)
    yield from _trapped("explore.recursion", found.recursions)
    yield from _listed("explore.missed", _barred(found))
    yield from _listed("explore.unreached", _shortened(_undecided(found)))
    yield from _listed(
        "explore.chapters", (_chapter_words(chapter, found.proved) for chapter in found.chapters)
    )
    yield from _listed("explore.returns", _returns(found))
    if len(story.chapters) > 1:
        yield from ("", say("explore.carried", count=len(found.carried), most=MOST_CARRIED))
        yield from (f"  {name.name} → {', '.join(name.guards)}" for name in found.carried)
    yield from _listed("explore.searches", _searches(found))


def _returns(found: Exploration) -> Iterator[str]:
    yield from _shortened(
        (f"{back.scene}.{back.choice} → {back.returns or say('explore.nowhere')}" for back in found.returns),
        _VERY_LONG,
    )
    if found.unfollowed:
        yield say("explore.unfollowed", count=found.unfollowed)


def _searches(found: Exploration) -> Iterator[str]:
    unseen = 0
    for search in found.searches:
        if search.situations:
            yield f"{search.about}: {search.situations}{'' if search.complete else ' +'}"
        else:
            unseen += 1
    if unseen:
        yield say("explore.searches-unseen", count=unseen)


def _undecided(found: Exploration) -> Iterator[str]:
    """What was not reached and may be: not what only follows from another, nor what is proved."""
    missed: list[Missed] = [] if found.proved else [*found.missed_scenes, *found.missed_choices]
    if not all(search.complete for search in found.searches):
        missed += found.missed_passages
    yield from (_named(one) for one in missed if one not in found.bars and not _follows(one, found))


def _shortened(lines: Iterable[str], most: int = _LONG) -> Iterator[str]:
    listed = list(lines)
    yield from listed[:most]
    if len(listed) > most:
        yield say("explore.and-more", count=len(listed) - most)


def chance_lines(found: Chance, story: Story) -> Iterator[str]:
    """The report of random plays, a line each."""
    yield story.title
    yield say("explore.plays", runs=found.runs, steps=found.steps)
    if found.unfinished:
        yield say("explore.unfinished", runs=found.unfinished)
    yield _reached(found)
    yield from _endings(found.endings, "explore.not-by-chance")
    yield from _trapped("explore.stuck", found.stuck)
    missed: list[Missed] = [*found.missed_scenes, *found.missed_choices, *found.missed_passages]
    yield from _listed("explore.never-by-chance", (_named(one) for one in missed if not _follows(one, found)))


def _coverage(found: Coverage) -> dict[str, Any]:
    shown = found.passages - len(found.missed_passages)
    return {
        "scenes": _counted(len(found.scenes), found.missed_scenes),
        "choices": _counted(len(found.choices), map(_named, found.missed_choices)),
        "paragraphs": _counted(shown, map(_named, found.missed_passages)),
    }


def _counted(reached: int, missed: Iterable[str]) -> dict[str, Any]:
    listed = list(missed)
    return {"reached": reached, "total": reached + len(listed), "missed": listed}


def _reached(found: Coverage) -> str:
    shown = found.passages - len(found.missed_passages)
    return say(
        "explore.reached",
        scenes=len(found.scenes),
        all_scenes=len(found.scenes) + len(found.missed_scenes),
        choices=len(found.choices),
        all_choices=len(found.choices) + len(found.missed_choices),
        paragraphs=shown,
        all_paragraphs=found.passages,
    )


def _named(missed: Missed) -> str:
    """`scene`, `scene.choice`, or `scene.text: the first words …`."""
    if isinstance(missed, Passage):
        words = missed.words if len(missed.words) <= _SHORT else f"{missed.words[:_SHORT].rstrip()} …"
        return f"{missed.scene}.{missed.text}: {words}"
    return missed if isinstance(missed, str) else f"{missed[0]}.{missed[1]}"


def _follows(missed: Missed, found: Coverage) -> bool:
    """Whether it was missed because what it belongs to was."""
    if isinstance(missed, str):
        return False
    scene = missed.scene if isinstance(missed, Passage) else missed[0]
    return scene not in found.scenes


def _barred(found: Exploration) -> Iterator[str]:
    """What was missed, each with why; what only follows from another is left out."""
    for missed, bar in found.bars.items():
        if bar.why != "missed":
            yield f"{_named(missed)}: {bar_words(bar)}"


def _endings(endings: Mapping[EndingId, tuple[Step, ...] | None], missed: str) -> Iterator[str]:
    yield from ("", say("explore.endings"))
    for id, path in endings.items():
        if path is None:
            yield f"  {id}: {say(missed)}"
        else:
            yield f"  {id} ({len(path)}): {' '.join(path_words(path))}"


def _traps(traps: Traps) -> list[dict[str, Any]]:
    return [{"scene": scene, "path": path_words(path)} for scene, path in traps]


def _trapped(key: str, traps: Traps) -> Iterator[str]:
    yield from _listed(key, (f"{scene} ({len(path)}): {' '.join(path_words(path))}" for scene, path in traps))


def _listed(key: str, lines: Iterable[str]) -> Iterator[str]:
    """A heading and the lines under it; nothing where there are none."""
    listed = [f"  {line}" for line in lines]
    if listed:
        yield from ("", say(key), *listed)


def _chapter_words(chapter: InChapter, proved: bool) -> str:
    alone = chapter.alone
    stuck = ", ".join(scene for scene, _ in (*alone.stuck, *alone.lost_back))
    parts = []
    if proved and chapter.counted:
        parts.append(_decisions_words(chapter.decisions))
    elif proved:
        parts.append(say("explore.decisions-uncounted"))
    if not alone.situations:
        parts.append(say("explore.alone-unseen"))
    else:
        parts.append(say("explore.alone", count=alone.situations))
        if not alone.complete:
            parts.append(say("explore.alone-bounded"))
    if stuck:
        parts.append(say("explore.alone-stuck", scenes=stuck))
    return f"{chapter.title} ({chapter.chapter}): {'; '.join(parts)}"


def _decisions_words(counted: Decisions | None) -> str:
    if counted is None:
        return say("explore.never")
    if counted.most is None:
        return say("explore.decisions-endless", fewest=counted.fewest)
    if counted.most == counted.fewest:
        return say("explore.decisions", count=counted.most)
    return say("explore.decisions-between", fewest=counted.fewest, most=counted.most)


def _chapter(chapter: InChapter) -> dict[str, Any]:
    counted, alone = chapter.decisions, chapter.alone
    return {
        "id": chapter.chapter,
        "decisions": None if counted is None else {"fewest": counted.fewest, "most": counted.most},
        "alone": {
            "situations": alone.situations,
            "complete": alone.complete,
            "stuck": _traps(alone.stuck),
            "back without a detour": _traps(alone.lost_back),
        },
    }
