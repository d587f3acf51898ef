"""A place in the tokens of a condition or an effect, and the slips noted on the way."""

from __future__ import annotations

from game.story import wrong_words
from game.story.conditions import Comparison, Rung
from game.story.slips import Mention, Slip, SlipKind, nearest
from game.story.vocabulary import Token, Vocabulary, tokens_of

MAX_SLIPS = 20
"""More than these in one text help nobody, and each costs a search for the nearest name."""

RUNGS = {rung.name.lower(): rung for rung in Rung}

_WORDED: tuple[tuple[tuple[str, ...], Comparison], ...] = (
    (("at", "least"), "at least"),
    (("at", "most"), "at most"),
    (("below",), "below"),
    (("above",), "above"),
)
_PHRASE_ENDS = frozenset(("and", "or", "(", ")")) | wrong_words.CONNECTIVES.keys()


class Cursor:
    """Steps over tokens one phrase at a time; after a slip it goes on, so that all are found."""

    __slots__ = ("index", "mentions", "slips", "text", "tokens", "vocabulary")

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text = text
        self.tokens = tokens_of(text)
        self.vocabulary = vocabulary
        self.index = 0
        self.slips: list[Slip] = []
        self.mentions: list[Mention] = []

    @property
    def more(self) -> bool:
        return self.index < len(self.tokens)

    @property
    def word(self) -> str:
        """The word here, "" after the last."""
        return self.tokens[self.index].word if self.index < len(self.tokens) else ""

    @property
    def phrase_ends(self) -> bool:
        """Whether a connective, a parenthesis or the end stands here."""
        return self.index >= len(self.tokens) or self.tokens[self.index].word in _PHRASE_ENDS

    def next(self) -> Token:
        """The token here, stepped over."""
        self.index += 1
        return self.tokens[self.index - 1]

    def take(self, *words: str) -> bool:
        """Step over these words if they stand here."""
        end = self.index + len(words)
        if end > len(self.tokens) or any(
            self.tokens[self.index + ahead].word != word for ahead, word in enumerate(words)
        ):
            return False
        self.index = end
        return True

    def skip_phrase(self) -> None:
        while not self.phrase_ends:
            self.index += 1

    def between(self, first: int, end: int) -> str:
        """The words from one token to before another, runs of spaces as one."""
        if first >= end:
            return ""
        return " ".join(self.text[self.tokens[first].offset : self.tokens[end - 1].end].split())

    def since(self, first: int) -> str:
        """The words from that token up to here."""
        return self.between(first, self.index)

    # --- slips ---

    def slip(
        self, kind: SlipKind, first: int, *, instead: str = "", about: str = "", end: int | None = None
    ) -> None:
        """Note a slip that reaches from token `first` to before token `end` (None: to before here)."""
        if len(self.slips) >= MAX_SLIPS:
            return
        end = self.index if end is None else end
        offset = self.tokens[first].offset
        reach = self.tokens[max(end - 1, first)].end - offset
        self.slips.append(Slip(kind, offset, reach, self.between(first, end), instead, about))

    def incomplete(self, form: str) -> None:
        """Note that something must follow what stands before here."""
        before = max(self.index - 1, 0)
        self.slip(SlipKind.INCOMPLETE, before, instead=form)

    def unknown_name(self, first: int) -> None:
        """Note that the phrase from that token on is no declared name, and step over all of it."""
        self.skip_phrase()
        if len(self.slips) < MAX_SLIPS:
            near = self.vocabulary.nearest(self.since(first))
            self.slip(SlipKind.UNKNOWN_NAME, first, instead=near)

    def nothing_left_over(self, form: str) -> None:
        """Note words that still stand before the next connective."""
        if self.phrase_ends:
            return
        first = self.index
        known = self.vocabulary.at(self.tokens, first)
        self.skip_phrase()
        self.slip(SlipKind.LEFT_OVER, first, instead=form or (f"and {self.since(first)}" if known else ""))

    # --- what several readers need ---

    def comparison(self) -> Comparison | None:
        """`at least`, `is not`, … stepped over; None if none stands here, with nothing stepped over."""
        first = self.index
        lead = self.take("is")
        for words, worded in _WORDED:
            if self.take(*words):
                return worded
        if lead and self.word == "not" and self._wrong_comparison()[0] == 1:
            self.index += 1
            return "is not"
        length, wrong = self._wrong_comparison()
        if wrong is not None:
            self.index += length
            self.slip(SlipKind.WRONG_OPERATOR, first, instead=wrong)
            return wrong
        return "is" if lead else None

    def _wrong_comparison(self) -> tuple[int, Comparison | None]:
        for length in (3, 2, 1):
            words = tuple(token.word for token in self.tokens[self.index : self.index + length])
            if len(words) == length and words in wrong_words.COMPARISONS:
                return length, wrong_words.COMPARISONS[words]
        return 0, None

    def rung(self, news: str, form: str) -> Rung | None:
        """The rung that must stand here, stepped over; None after a slip."""
        if self.phrase_ends:
            self.incomplete(form)
            return None
        first = self.index
        rung = RUNGS.get(self.next().word)
        if rung is None:
            self.skip_phrase()
            said = self.tokens[first].word.lower()
            near = wrong_words.RUNGS.get(said) or nearest(said, RUNGS)
            self.slip(SlipKind.UNKNOWN_RUNG, first, instead=near, about=news)
        return rung

    def value(self, state: str, form: str) -> str | None:
        """The longest value of the state that stands here, stepped over; None after a slip."""
        if self.phrase_ends:
            self.incomplete(form)
            return None
        values = self.vocabulary.names.states[state].values
        for value in sorted(values, key=len, reverse=True):
            if self.take(*(token.word for token in tokens_of(value))):
                return value
        first = self.index
        self.skip_phrase()
        near = nearest(self.since(first), values)
        self.slip(SlipKind.UNKNOWN_VALUE, first, instead=near, about=state)
        return None
