"""Questions about the words of a page: figures without a source, a line twice, what may hurt, notes left open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from game.authoring.asking import Asked
from game.authoring.passages import Passage
from game.authoring.quotations import quoted_spans, without_quoted
from game.authoring.twins import standing
from game.story.model import Scene, Story
from game.story.statements import Statement, statements

_NUMBER = (
    r"(?:\d[\d.,\u202f\u00a0 ]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|"
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|"
    r"deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|"
    r"soixante|cents?|mille|milliers?|dizaines?|centaines?|douzaines?)"
)
_LOSSES = (
    r"(?:dead|killed|wounded|casualties|prisoners|corpses|bodies|rifles|machine guns|tanks|pistols|"
    r"revolvers|weapons|guns|morts?|tués|tuées|blessés|blessées|prisonniers|fusils|mitrailleuses|chars|"
    r"pistolets|armes|cadavres)"
)
_FIGURE = re.compile(rf"\b{_NUMBER}\b(?:\W+\w+){{0,3}}?\W+{_LOSSES}\b|\bkilled {_NUMBER}\b", re.IGNORECASE)

_HARM = {
    "death": (
        r"killed|shot dead|corpses?|dead (?:man|men|woman|women|body|bodies|child|children)|executed|"
        r"hanged|tués?|tuées?|cadavres?|fusillés?|fusillées?|exécutés?|pendus?"
    ),
    "persecution": (
        r"deport(?:ed|ation|ations)|round-?ups?|yellow stars?|camps? of Drancy|gassed|murdered|"
        r"déportés?|déportées?|déportations?|rafles?|étoiles? jaunes?|gazés?|assassinés?"
    ),
    "violence": r"tortur(?:ed|e|es)|beaten|bleed(?:s|ing)|blood|torturés?|torturée|battus?|sang|saigne",
}
_HARMS = {kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in _HARM.items()}

# One of these stands in every word looked for: a text without any need not be searched.
_LOSS_STEMS = (
    "dead", "kill", "wound", "casualt", "prison", "corpse", "bodies", "rifle", "gun", "tank", "pistol",
    "revolver", "weapon", "mort", "tué", "bless", "fusil", "mitraill", "chars", "arme", "cadavre",
)  # fmt: skip
_HARM_STEMS = (
    "kill", "corpse", "dead", "execut", "exécut", "hang", "pendu", "tué", "cadavre", "fusill",
    "deport", "déport", "round", "yellow", "drancy", "gassed", "gazé", "murder", "rafle", "étoile",
    "assassin", "tortur", "beaten", "battu", "bleed", "blood", "sang", "saigne",
)  # fmt: skip


def about_words(story: Story, passages: Sequence[Passage]) -> Iterator[Asked]:
    """All questions about the words, in file order."""
    cared: set[tuple[str, str]] = set()
    # Most of the words looked for are nowhere in a story: one look at all of it spares a look at each page.
    words = _words_of(passages)
    harms = [stem for stem in _HARM_STEMS if any(stem in word for word in words)]
    losses = [stem for stem in _LOSS_STEMS if any(stem in word for word in words)]
    for passage in passages:
        if _has_twins(passage.prose.source):
            yield from _twice(passage)
        if passage.voice == "choice":
            continue
        scene = passage.scene
        is_documented = scene.status == "documented" and passage.owner[-1] == "text" and _cites(scene)
        lowered = passage.prose.source.lower() if harms or losses else ""
        if harms and scene.care is None and not scene.care_warns and any(stem in lowered for stem in harms):
            yield from _without_care(passage, cared)
        if is_documented or any(stem in lowered for stem in losses):
            yield from _without_source(passage, is_documented)
    for scene in story.scenes.values():
        if scene.note.strip():
            yield Asked("W353", ("scene", scene.id, "note"), {"note": " ".join(scene.note.split())})


def _words_of(passages: Sequence[Passage]) -> set[str]:
    """Every word that is told, in small letters."""
    words: set[str] = set()
    for passage in passages:
        if passage.voice != "choice":
            words.update(passage.prose.source.split())
    return {word.lower() for word in words}


def _cites(scene: Scene) -> bool:
    """Whether the page cites anything that every reader sees; of one that does not that is told."""
    return any(one.kind == "cited" and not one.conditional for one in scene.text.mentions)


def _has_twins(source: str) -> bool:
    """Whether a line says just what the line of words before it says."""
    if source.find("\n", 0, -1) < 0:
        return False
    return any(line == after for line, after in pairwise(filter(None, source.split("\n"))))


def _twice(passage: Passage) -> Iterator[Asked]:
    if "\n" not in passage.prose.source.rstrip():
        return
    lines = passage.prose.source.split("\n")
    at = 0
    before = ""
    for line in lines:
        words = line.strip()
        if words and words == before and not words.startswith("{"):
            yield Asked("W351", passage.owner, {"line": words}, at, len(line))
        before = words or before
        at += len(line) + 1


def _without_care(passage: Passage, told: set[tuple[str, str]]) -> Iterator[Asked]:
    """Each kind once a page, at the first word that speaks of it."""
    for kind, words in _HARMS.items():
        found = words.search(passage.prose.source)
        if found is not None and (passage.scene.id, kind) not in told:
            told.add((passage.scene.id, kind))
            fields = {"word": found.group(), "kind": kind, "scene": passage.scene.id}
            yield Asked("W352", passage.owner, fields, found.start(), len(found.group()))


def _without_source(passage: Passage, is_documented: bool) -> Iterator[Asked]:
    """Uncited figures in narration, and (once a paragraph) narration of a documented page that cites nothing."""
    prose = passage.prose
    cited: dict[str, bool] = {}
    figures: dict[str, str] = {}
    for statement in statements(prose):
        paragraph = statement.paragraph.plain
        if statement.paragraph.kind != "narration":
            continue
        told = _told(statement)
        if told.strip():
            cited[paragraph] = cited.get(paragraph, False) or bool(statement.cited)
        figure = _FIGURE.search(told)
        if figure is not None and not statement.cited:
            figures.setdefault(figure.group(), statement.plain)
    for figure_words, sentence in figures.items():
        sentence_at = next(iter(standing(prose.source, sentence, cited=False)), 0)
        at = prose.source.find(figure_words, sentence_at)
        fields = {"figure": figure_words, "sentence": sentence}
        yield Asked("W350", passage.owner, fields, max(at, 0), len(figure_words))
    if is_documented:
        for paragraph, leans in cited.items():
            first = paragraph.split("\n")[0][:20]
            if not leans:
                twin = next(iter(standing(prose.source, paragraph, cited=False)), 0)
                # A quotation mark may stand before the first word.
                at = max(prose.source.find(first[:12], max(0, twin - 2)), 0)
                yield Asked(
                    "W345", passage.owner, {"scene": passage.scene.id, "first": first}, at, len(first)
                )


def _told(statement: Statement) -> str:
    """The sentence without what somebody in it says."""
    plain = statement.paragraph.plain
    return without_quoted(plain, quoted_spans(plain))[statement.start : statement.end]
