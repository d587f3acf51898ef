"""Preview: what an edit of the story makes of the page on the screen. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, assert_never

from game.desktop.app import (
    App,
    BesideRecord,
    DocumentPage,
    Level,
    Mistake,
    Mistakes,
    Reading,
    RecordPanel,
    Scenes,
    Title,
)
from game.desktop.edits import Checked, Edited, Jump, KeepWalk, OpenMistake, Preview
from game.desktop.requests import LookAhead, RecordWalk, Request, Surround
from game.loading.diagnostics import Diagnostic
from game.story import BadStartError, Chose, Start, State, Step, Story, StrayedError, begin, replay, view
from game.words import say

After = tuple[App, tuple[Request, ...]]

FEW: Final = 60
"""As many scenes are listed in full; of a longer story, only the chapter at hand until one is looked for."""

MOST: Final = 120
"""Rows that a search brings; the rest is counted."""

_FACTS: Final = re.compile(r"(?:^|\s)(?:with|avec)\s", re.IGNORECASE)


def heard(story: Story, app: App, message: Edited | Checked | OpenMistake | KeepWalk | Jump) -> After:
    """The app after what only happens beside an editor."""
    preview = app.preview or Preview()
    match message:
        case Checked(mistakes):
            ordered = newest_first(preview.known, mistakes)
            after = replace(preview, mistakes=ordered, known=ordered, checked=True)
            return _still_there(replace(app, preview=after)), ()
        case Edited(mistakes, False):
            ordered = newest_first(preview.known, mistakes)
            broken = replace(preview, mistakes=ordered, broken=True, checked=False)
            if app.game is None:
                # No page could be shown yet, and nothing of the story can.
                return replace(app, levels=(Level(Mistakes()),), preview=broken), ()
            return replace(app.at_page(), preview=broken).over(Mistakes()), ()
        case Edited():
            return _played_again(story, app, preview)
        case OpenMistake(number):
            return _opened(app, number), ()
        case KeepWalk():
            return app, () if app.game is None else (RecordWalk(app.game),)
        case Jump(start):
            return _jumped(story, app, start)
    assert_never(message)


def newest_first(before: Sequence[Diagnostic], now: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The mistakes that were not there before, those that stop play first; then the others as they stood.

    A mistake is known by what it says: lines move while one writes.
    """
    ranks = {_same(one): number for number, one in reversed(list(enumerate(before)))}
    new = [one for one in now if _same(one) not in ranks]
    old = [one for one in now if _same(one) in ranks]
    new.sort(key=lambda one: not one.stops_play)
    old.sort(key=lambda one: ranks[_same(one)])
    return (*new, *old)


def _same(one: Diagnostic) -> tuple[str, str, str]:
    return one.code, one.span.file, one.message


def _played_again(story: Story, app: App, preview: Preview) -> After:
    """The same way in the new story, as far as it goes; what lay over the page stays where it can."""
    game = app.game
    start, road = preview.start, preview.road
    if game is not None and game is not preview.reached:
        start, road = game.start, game.steps
    state, says = _walked(story, road, app.seed if game is None else game.seed, start)
    said = [notice for notice in app.notices if notice != preview.says]
    after = replace(
        app,
        game=state,
        notices=(says, *said) if says else tuple(said),
        hovered=None,
        # Until the check comes the mistakes known so far stand: most of them are still there.
        preview=replace(
            preview, start=start, road=road, reached=state, says=says, broken=False, checked=False
        ),
    )
    stays = game is not None and (state.scene, state.turn) == (game.scene, game.turn)
    if game is None:
        after = replace(after, levels=(Level(Title()), Level(Reading())))
    elif stays:
        levels = tuple(level for level in app.levels if _can_stay(story, level, preview.broken))
        after = replace(after, levels=levels)
    else:
        after = after.at_page().at(Level(Reading()))
    page = view(story, state)
    return after, (Surround(page.sound), LookAhead(state, page))


def _can_stay(story: Story, level: Level, was_broken: bool) -> bool:
    """Whether a screen still shows something in the new story."""
    match level.screen:
        case RecordPanel(id):
            return story.record.kind_of(id) is not None
        case DocumentPage(document):
            return document in story.record.documents
        case BesideRecord(chapter):
            return any(one.id == chapter for one in story.chapters)
        case Mistakes():
            return not was_broken  # it opened by itself, and goes by itself
        case Mistake():
            return False
        case _:
            return True


def _still_there(app: App) -> App:
    """With the panel of mistakes at one that there is, and closed where there are none."""
    screen, preview = app.screen, app.preview
    if not isinstance(screen, Mistakes) or preview is None or screen.number < len(preview.mistakes):
        return app
    return app.at(Level(Mistakes())) if preview.mistakes else app.back()


def _walked(story: Story, road: Sequence[Step], seed: int, start: Start) -> tuple[State, str]:
    """Where that way leads in the story as it is now, and one sentence if it stops before its end."""
    try:
        return replay(story, road, seed, start), ""
    except StrayedError as stray:
        return stray.state, _stopped(stray, len(road))
    except BadStartError as bad:
        return begin(story, seed), f"{_why_not(bad)} {say('preview.from-the-start')}"


def _why_not(bad: BadStartError) -> str:
    """What is wrong with a start, in a sentence."""
    sentence = say(f"cli.start.{bad.why.replace(' ', '-')}", word=bad.found)
    return f"{sentence} {say('cli.did-you-mean', word=bad.nearest)}" if bad.nearest else sentence


def _stopped(stray: StrayedError, steps: int) -> str:
    step = stray.step
    taken = step.choice if isinstance(step, Chose) else step.document
    reason = say(
        f"preview.stopped.{stray.reason.replace(' ', '-')}",
        scene=step.scene,
        taken=taken,
        here=stray.state.scene,
    )
    return say("preview.stopped", number=stray.number, count=steps, reason=reason)


def _opened(app: App, number: int | None) -> App:
    """With the panel at that mistake; asked for without a number while it is open, at the next one."""
    if app.preview is None or not app.preview.mistakes:
        return app
    if number is None:
        number = app.screen.number + 1 if isinstance(app.screen, Mistakes) else 0
    below = app if app.game is None else app.at_page()
    return below.over(Mistakes(number % len(app.preview.mistakes)))


def _jumped(story: Story, app: App, start: Start) -> After:
    """At the page there; a start that the story does not have is told where it was typed."""
    preview = app.preview or Preview()
    try:
        state = begin(story, app.seed, start)
    except BadStartError as bad:
        typed = app.screen.typed if isinstance(app.screen, Scenes) else ""
        return app.over(Scenes(typed, _why_not(bad))), ()
    said = tuple(notice for notice in app.notices if notice != preview.says)
    after = replace(app, game=state, notices=said, preview=replace(preview, start=start, says=""))
    page = view(story, state)
    return after.at_page().at(Level(Reading())), (Surround(page.sound), LookAhead(state, page))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list of scenes: a chapter's head, or a scene."""

    title: str
    id: str
    start: Start
    heads: bool = False
    here: bool = False


def sought(typed: str, facts: str) -> tuple[str, str]:
    """What is looked for, and what shall hold there: what stands after *with*, else `facts`."""
    found = _FACTS.search(typed)
    if found is None:
        return typed.strip(), facts
    return typed[: found.start()].strip(), typed[found.end() :].strip()


def rows(story: Story, state: State | None, typed: str, facts: str) -> tuple[Row, ...]:
    """The scenes that can be gone to, under their chapters."""
    looked_for, facts = sought(typed, facts)
    words = looked_for.casefold().split()
    here = None if state is None else state.scene
    at_hand = None if here is None or here not in story.scenes else story.scenes[here].chapter
    found: list[Row] = []
    for chapter in story.chapters:
        scenes = [story.scenes[id] for id in chapter.scenes]
        inner = [
            Row(scene.title or scene.id, scene.id, Start(scene=scene.id, facts=facts), here=scene.id == here)
            for scene in scenes
            if all(word in f"{scene.id} {scene.title} {chapter.title}".casefold() for word in words)
        ]
        folded = not words and len(story.scenes) > FEW and chapter.id != at_hand
        if inner:
            start = Start(chapter=chapter.id, facts=facts)
            found.append(Row(chapter.title or chapter.id, chapter.id, start, heads=True))
            found += () if folded else inner
    return tuple(found)
