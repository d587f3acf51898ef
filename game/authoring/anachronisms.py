"""No page says a word that is younger than its own date, outside frames."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from game.authoring.early import page_time
from game.authoring.passages import Passage
from game.authoring.times import Times, days_of
from game.loading.diagnostics import Diagnostic
from game.loading.project import Project
from game.story.record import Anachronism
from game.story.statements import statements


def anachronisms(project: Project, passages: Sequence[Passage], times: Times) -> list[Diagnostic]:
    """Each word of `record/anachronisms.yaml` on a page that is surely older than it."""
    story = project.story
    if story is None or not story.record.anachronisms:
        return []
    words = _Words(story.record.anachronisms)
    found: list[Diagnostic] = []
    for passage in passages:
        if passage.scene.frame or words.any.search(passage.prose.source) is None:
            continue
        page = page_time(times, passage.scene.id)
        for match, since in words.said_in(passage):
            if page.days is not None and page.days[1] < since[0]:
                found.append(_told(project, passage, match, words.by_word[_key(match.group())]))
    return found


class _Words:
    """All the words at once: one search for most texts, which have none of them."""

    def __init__(self, anachronisms: tuple[Anachronism, ...]) -> None:
        self.by_word = {_key(word): one for one in anachronisms for word in one.words}
        # A word written with a capital is a name: RER is not "rer".
        names = [re.escape(word) for one in anachronisms for word in one.words if word != word.lower()]
        plain = [re.escape(word) for one in anachronisms for word in one.words if word == word.lower()]
        either = [*names, *([f"(?i:{'|'.join(plain)})"] if plain else [])]
        self.any = re.compile(rf"(?<!\w)(?:{'|'.join(either)})(?!\w)")

    def said_in(self, passage: Passage) -> Iterator[tuple[re.Match[str], tuple[int, int]]]:
        """Where such words stand in a text, with the days their use begins; ids and conditions say nothing."""
        said = " ".join(statement.plain for statement in statements(passage.prose))
        for match in self.any.finditer(passage.prose.source):
            since = days_of(self.by_word[_key(match.group())].since)
            spoken = re.search(rf"(?<!\w){re.escape(match.group())}(?!\w)", said)
            if since is not None and spoken is not None:
                yield match, since


def _key(word: str) -> str:
    return word.casefold()


def _told(project: Project, passage: Passage, match: re.Match[str], known: Anachronism) -> Diagnostic:
    return project.note(
        "W230",
        passage.owner,
        offset=match.start(),
        length=len(match.group()),
        word=match.group(),
        since=known.since,
        scene=passage.scene.id,
        means=" ".join(known.means.split()),
    )
