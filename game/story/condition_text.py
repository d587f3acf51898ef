"""Reads the text of a condition: `forged papers and (exposure below 3 or cover is not blown)`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.story import wrong_words
from game.story.comparison_text import read_named
from game.story.conditions import (
    And,
    Condition,
    FirstTimeHere,
    HasChosen,
    HasRead,
    HasTold,
    HasVisited,
    Not,
    Or,
    Rung,
)
from game.story.cursor import MAX_SLIPS, Cursor
from game.story.ids import ChoiceId, DocumentId, SceneId, is_id
from game.story.slips import Mention, Slip, SlipKind
from game.story.vocabulary import Vocabulary

MAX_DEPTH = 20


@dataclass(frozen=True, slots=True)
class ParsedCondition:
    """`condition` is None where there are slips."""

    condition: Condition | None
    slips: tuple[Slip, ...] = ()
    mentions: tuple[Mention, ...] = ()


def parse_condition(text: str, vocabulary: Vocabulary, *, derived: bool = False) -> ParsedCondition:
    """What the text says, or every slip in it; remembered by the vocabulary.

    `derived` is for the conditions under `derived:`, which have no "here".
    """
    known = vocabulary.read.get((text, derived))
    if known is None:
        known = vocabulary.read[text, derived] = _Reader(text, vocabulary, derived).read()
    return known


class _Reader(Cursor):
    __slots__ = ("depth", "derived", "state")

    def __init__(self, text: str, vocabulary: Vocabulary, derived: bool) -> None:
        super().__init__(text, vocabulary)
        self.derived = derived
        self.depth = 0
        self.state = ""
        """The state compared last, "" before the first."""

    def read(self) -> ParsedCondition:
        if not self.tokens:
            return ParsedCondition(None, (Slip(SlipKind.EMPTY, 0, max(len(self.text), 1)),))
        condition = self.alternatives()
        while self.more and not self.weary:
            first = self.index
            closing = self.take(")")
            if closing:
                self.slip(SlipKind.UNOPENED_PARENTHESIS, first)
            else:
                self.slip(SlipKind.LEFT_OVER, first, instead="and (", end=first + 1)
            if self.connective("and", "or") or not closing:
                self.alternatives()
        slips = tuple(self.slips)
        return ParsedCondition(None if slips else condition, slips, tuple(self.mentions))

    @property
    def weary(self) -> bool:
        return len(self.slips) >= MAX_SLIPS

    # --- or, and, not, ( ): from the loosest to the tightest ---

    def alternatives(self) -> Condition | None:
        parts = [self.together()]
        while self.connective("or"):
            parts.append(self.together())
        return _joined(Or, parts)

    def together(self) -> Condition | None:
        parts = [self.negated()]
        while self.connective("and"):
            parts.append(self.negated())
        return _joined(And, parts)

    def connective(self, *words: str) -> bool:
        """Step over one of these connectives, or over what somebody wrote for it."""
        if not self.more or self.weary:
            return False
        if self.word in words:
            self.index += 1
            return True
        right = wrong_words.CONNECTIVES.get(self.word)
        if right not in words:
            return False
        first = self.index
        self.index += 1
        if self.word in ("and", "or"):  # `papers, and exposure …`
            right = self.next().word
        self.slip(SlipKind.WRONG_OPERATOR, first, instead=right)
        return True

    def negated(self) -> Condition | None:
        negated = False
        while self.more and not self.weary:
            if self.word != "not":
                if self.word not in wrong_words.NEGATIONS or self.name_here():
                    break
                self.index += 1
                self.slip(SlipKind.WRONG_OPERATOR, self.index - 1, instead="not")
            else:
                self.index += 1
            negated = not negated
        part = self.single()
        return Not(part) if part is not None and negated else part

    def name_here(self) -> bool:
        return self.vocabulary.at(self.tokens, self.index) is not None

    def misspelt_here(self) -> bool:
        """Whether a name that begins with this word seems to be meant: `the hole name`."""
        first = self.index
        self.skip_phrase()
        near = self.vocabulary.nearest(self.since(first))
        self.index = first
        return near.startswith(f"{self.word} ")

    def single(self) -> Condition | None:
        while self.word in wrong_words.NEEDLESS and not self.name_here() and not self.misspelt_here():
            self.index += 1
            self.slip(SlipKind.LEFT_OVER, self.index - 1)
        if self.word == "(":
            return self.in_parentheses()
        if self.phrase_ends:
            self.incomplete("")
            return None
        known = self.vocabulary.at(self.tokens, self.index)
        if known is not None:
            self.state = (known.now or known.name) if known.kind == "state" else self.state
            return read_named(self, known)
        first = self.index
        keyword = self.keyword()
        if not keyword:
            if not self.value_alone(first):
                self.unknown_name(first)
            return None
        return self.after_keyword(keyword, first)

    def value_alone(self, first: int) -> bool:
        """Step over a value of the state named before: `cover is intact or | shaken`."""
        if not self.state:
            return False
        self.skip_phrase()
        value = self.since(first)
        if value not in self.vocabulary.names.states[self.state].values:
            self.index = first
            return False
        self.slip(SlipKind.LEFT_OVER, first, instead=f"{self.state} is {value}")
        return True

    def in_parentheses(self) -> Condition | None:
        opening = self.index
        self.index += 1
        if self.depth >= MAX_DEPTH:
            self.slip(SlipKind.TOO_DEEP, opening)
            self.index = len(self.tokens)
            return None
        self.depth += 1
        inside = self.alternatives()
        self.depth -= 1
        if not self.take(")") and not self.weary:
            self.slip(SlipKind.UNCLOSED_PARENTHESIS, opening, end=opening + 1)
        return inside

    # --- visited, chose, read, told, first time here ---

    def keyword(self) -> str:
        """The word that begins a condition about the path, stepped over, or ""."""
        if self.take("first", "time", "here"):
            return "first time here"
        for word in ("visited", "chose", "read", "told"):
            if self.take(word):
                return word
        first = self.index
        for words, right in wrong_words.PREFIXES.items():
            if self.take(*words):
                self.slip(SlipKind.WRONG_OPERATOR, first, instead=right)
                return right
        return ""

    def after_keyword(self, keyword: str, first: int) -> Condition | None:
        match keyword:
            case "visited":
                scene = self.id("scene", "visited the-bridge")
                return None if scene is None else HasVisited(SceneId(scene))
            case "read":
                document = self.id("document", "read the-leaflet")
                return None if document is None else HasRead(DocumentId(document))
            case "chose":
                both = self.id("choice", "chose the-bridge.cross")
                if both is None:
                    return None
                scene, _, choice = both.partition(".")
                return HasChosen(SceneId(scene), ChoiceId(choice))
            case "told":
                return self.told(first)
            case _:
                if self.derived:
                    self.slip(SlipKind.FIRST_TIME_IN_DERIVED, first)
                self.nothing_left_over("")
                return FirstTimeHere()

    def id(self, kind: Literal["scene", "choice", "document"], form: str) -> str | None:
        """The id that must stand here, mentioned for the linker; None after a slip."""
        if self.phrase_ends:
            self.incomplete(form)
            return None
        first = self.index
        token = self.next()
        pieces = token.word.split(".")
        if len(pieces) != (2 if kind == "choice" else 1) or not all(is_id(piece) for piece in pieces):
            self.skip_phrase()
            meant = "-".join(self.since(first).lower().split())
            good = kind != "choice" and is_id(meant)
            self.slip(SlipKind.BAD_ID, first, instead=meant if good else form, about=kind)
            return None
        self.mentions.append(Mention(kind, token.word, token.offset, len(token.word)))
        self.nothing_left_over("")
        return token.word

    def told(self, first: int) -> Condition | None:
        """`told NEWS` and `told NEWS as RUNG`."""
        if self.phrase_ends:
            self.incomplete("")
            return None
        at = self.index
        known = self.vocabulary.at(self.tokens, self.index)
        if known is None:
            self.unknown_name(at)
            return None
        self.index += len(known.words)
        name = known.now or known.name
        if known.now:
            self.slip(SlipKind.FORMER_NAME, at, instead=known.now)
        if known.kind != "news":
            self.slip(SlipKind.WRONG_KIND, at, about=known.kind)
            self.skip_phrase()
            return None
        if not self.take("as"):
            self.nothing_left_over(f"told {name} as seen")
            return HasTold(name, None)
        rung = self.rung(name, f"told {name} as seen")
        if rung is Rung.UNHEARD:
            self.slip(SlipKind.NEVER_TRUE, first, about="rumor to seen")
        self.nothing_left_over("")
        return None if rung is None else HasTold(name, rung)


def _joined(kind: type[And] | type[Or], parts: list[Condition | None]) -> Condition | None:
    if len(parts) == 1:
        return parts[0]
    return kind(tuple(part for part in parts if part is not None))
