"""Reads the prose that an author typed into its parts: conditions, variations, values, citations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from game.story.brace_words import meant_by
from game.story.condition_text import parse_condition
from game.story.conditions import Condition
from game.story.ids import is_id
from game.story.marks import BRACKETS, ESCAPED
from game.story.prose import Branch, ByVisit, If, OneOf, Part, Prose, Text, Value
from game.story.slips import Mention, Slip, SlipKind
from game.story.vocabulary import Vocabulary

MAX_IFS = 2

_REMARKABLE = re.compile("[{[>\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_UNWANTED = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_BARE_QUOTE = re.compile(r"^[ \t]*>(?=\S).*$", re.MULTILINE)
_SIGN = re.compile(rf"{ESCAPED}|[{{}}|]")
_TAG = re.compile(r"\{\s*(?:(if)\b([^{}]*)|(else)\s+if\b([^{}]*)|(else|end)\s*)\}")
_VARIATION = re.compile(r"\{\s*(first|one\s+of)\s*:")
_LABEL = re.compile(r"\s*(then|later)\s*:")
_TAG_LINE = re.compile(r"^[ \t]*(?:\{\s*(?:if|else|end)\b[^{}]*\}[ \t]*)+$\n?", re.MULTILINE)
_FIRST_BLANK_LINES = re.compile(r"[ \t]*\n[ \t\n]*")
_BLANK_LINES = re.compile(r"\n[ \t]*\n[ \t\n]*")

_BY_VISIT = "{first: … | then: … | later: …}"
_ONE_OF = "{one of: … | …}"


@dataclass(frozen=True, slots=True)
class ParsedProse:
    """`prose` is None where there are slips."""

    prose: Prose | None
    slips: tuple[Slip, ...] = ()
    mentions: tuple[Mention, ...] = ()


def parse_prose(text: str, vocabulary: Vocabulary) -> ParsedProse:
    """What the text is made of, or every slip in it. The text may have any characters."""
    if not _REMARKABLE.search(text):
        return ParsedProse(Prose(text, ((Text(text, 0),),)))
    return _Reader(text, vocabulary).read()


@dataclass(slots=True)
class _Open:
    """An `{if}` or a variation whose end has not been read yet; the text as a whole is the first."""

    kind: Literal["text", "if", "by visit", "one of"]
    offset: int
    parts: list[Part] = field(default_factory=list)
    when: Condition | None = None
    branches: list[Branch] = field(default_factory=list)
    had_else: bool = False
    labels: list[str] = field(default_factory=list)

    def close_branch(self) -> None:
        self.branches.append(Branch(self.when, tuple(self.parts)))
        self.parts = []


class _Reader:
    __slots__ = ("mentions", "open", "place", "slips", "stray", "tag_lines", "text", "upto", "vocabulary")

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text = text
        self.vocabulary = vocabulary
        self.slips: list[Slip] = []
        self.mentions: list[Mention] = []
        self.open = [_Open("text", 0)]
        self.upto = 0
        self.place = 0
        self.stray = False
        """Whether an {else} without its {if} was told: the {end} after it is no mistake of its own."""
        self.tag_lines: dict[int, tuple[int, int]] = {}

    def read(self) -> ParsedProse:
        self._look_for_unwanted()
        if "{" in self.text:
            self._read_braces()
            blocks = _blocks(self.open[0].parts, self.text)
        else:
            self._text_until(len(self.text))
            blocks = (tuple(self.open[0].parts),)
        slips = tuple(sorted(self.slips, key=lambda slip: slip.offset))
        mentions = tuple(sorted(self.mentions, key=lambda mention: mention.offset))
        prose = None if slips else Prose(self.text, blocks, mentions)
        return ParsedProse(prose, slips, mentions)

    def _slip(
        self, kind: SlipKind, offset: int, end: int, found: str = "", instead: str = "", about: str = ""
    ) -> None:
        self.slips.append(Slip(kind, offset, max(end - offset, 1), found, instead, about))

    def _look_for_unwanted(self) -> None:
        for match in _UNWANTED.finditer(self.text):
            turns = match.group() >= "\u202a"
            kind = SlipKind.DIRECTION_OVERRIDE if turns else SlipKind.CONTROL_CHARACTER
            self._slip(kind, match.start(), match.end(), f"U+{ord(match.group()):04X}")
        for match in _BARE_QUOTE.finditer(self.text) if ">" in self.text else ():
            line = match.group().strip()
            begin = match.end() - len(match.group().lstrip())
            self._slip(SlipKind.QUOTE_WITHOUT_SPACE, begin, begin + 1, line, f"> {line[1:].lstrip('>')}")

    # --- braces, one after the other ---

    def _read_braces(self) -> None:
        for match in _TAG_LINE.finditer(self.text) if _TAG.search(self.text) else ():
            for tag in _TAG.finditer(self.text, match.start(), match.end()):
                self.tag_lines[tag.start()] = match.span()
        position = 0
        while (sign := _SIGN.search(self.text, position)) is not None:
            position = sign.end()
            top = self.open[-1]
            match sign.group():
                case "{":
                    position = self._brace(sign.start())
                case "|" if top.kind in ("by visit", "one of"):
                    self._text_until(sign.start())
                    self.upto = position = self._next_alternative(top, sign.end())
                case "}" if top.kind in ("by visit", "one of"):
                    self._text_until(sign.start())
                    self.upto = sign.end()
                    self._close_variation(sign.end())
                case _:
                    pass
        self._text_until(len(self.text))
        self._close_all()

    def _brace(self, at: int) -> int:
        """Read what a `{` opens; returns where to go on."""
        if (match := _TAG.match(self.text, at)) is not None:
            begin, end = self.tag_lines.get(at, match.span())
            self._text_until(begin)
            self.upto = max(self.upto, end)
            self._tag(match)
            return match.end()
        if (match := _VARIATION.match(self.text, at)) is not None:
            self._text_until(at)
            self.upto = match.end()
            if self._in_variation():
                self._slip(SlipKind.VARIATION_IN_VARIATION, at, match.end())
            self.open.append(_Open("by visit" if match[1] == "first" else "one of", at))
            return match.end()
        closing = re.compile(r"[{}]").search(self.text, at + 1)
        if closing is None or closing.group() == "{":
            line_end = self.text.find("\n", at)
            found = self.text[at : line_end if line_end > 0 else None]
            self._slip(SlipKind.UNCLOSED_BRACE, at, at + 1, found[:40])
            self.stray = self.stray or found.startswith("{if ")
            return at + 1
        self._text_until(at)
        self.upto = closing.end()
        self._value(at, closing.start())
        return closing.end()

    def _in_variation(self) -> bool:
        return any(opened.kind in ("by visit", "one of") for opened in self.open)

    def _tag(self, match: re.Match[str]) -> None:
        if self._in_variation():
            # Its {else} and {end} are part of the same mistake.
            if match[1]:
                self._slip(SlipKind.IF_IN_VARIATION, match.start(), match.end())
            return
        top = self.open[-1]
        if match[1]:
            if sum(opened.kind == "if" for opened in self.open) >= MAX_IFS:
                self._slip(SlipKind.IF_TOO_DEEP, match.start(), match.end())
            self.open.append(_Open("if", match.start(), when=self._condition(match, 2)))
        elif match[5] == "end":
            if top.kind != "if" and self.stray:
                self.stray = False
                return
            if top.kind != "if":
                self._slip(SlipKind.END_WITHOUT_IF, match.start(), match.end())
                return
            top.close_branch()
            self.open.pop()
            self.open[-1].parts.append(If(tuple(top.branches), match.start() in self.tag_lines))
        elif top.kind != "if":
            if not self.stray:
                self._slip(SlipKind.ELSE_WITHOUT_IF, match.start(), match.end(), match.group())
            self.stray = True
        elif top.had_else:
            self._slip(SlipKind.ELSE_AFTER_ELSE, match.start(), match.end(), match.group())
        else:
            top.close_branch()
            top.had_else = match[5] == "else"
            top.when = None if top.had_else else self._condition(match, 4)

    def _condition(self, match: re.Match[str], group: int) -> Condition | None:
        parsed = parse_condition(match[group], self.vocabulary)
        base = match.start(group)
        for slip in parsed.slips:
            moved = Slip(slip.kind, slip.offset + base, slip.length, slip.found, slip.instead, slip.about)
            self.slips.append(moved)
        for mention in parsed.mentions:
            self.mentions.append(Mention(mention.kind, mention.id, mention.offset + base, mention.length))
        return parsed.condition

    # --- variations ---

    def _next_alternative(self, top: _Open, at: int) -> int:
        """Begin the alternative after a `|`; returns where its text begins."""
        top.close_branch()
        if top.kind == "one of":
            return at
        label = _LABEL.match(self.text, at)
        if label is None or "later" in top.labels:
            self._slip(SlipKind.BAD_VARIATION, at - 1, at, instead=_BY_VISIT)
            return label.end() if label else at
        top.labels.append(label[1])
        return label.end()

    def _close_variation(self, end: int) -> None:
        top = self.open.pop()
        top.close_branch()
        if len(top.branches) == 1:
            form = _BY_VISIT if top.kind == "by visit" else _ONE_OF
            self._slip(SlipKind.SINGLE_VARIATION, top.offset, end, instead=form)
        alternatives = tuple(_stripped(branch.parts) for branch in top.branches)
        if top.kind == "by visit":
            self.open[-1].parts.append(ByVisit(alternatives))
        else:
            self.open[-1].parts.append(OneOf(alternatives, self.place))
            self.place += 1

    def _close_all(self) -> None:
        variations = [opened for opened in self.open if opened.kind in ("by visit", "one of")]
        if variations:
            # What is open around it could not be closed: the variation took the rest of the text.
            at = variations[0].offset
            self._slip(SlipKind.UNCLOSED_BRACE, at, at + 1, self.text[at : at + 40].split("\n")[0])
            return
        for opened in self.open[1:]:
            end = self.text.index("}", opened.offset) + 1
            self._slip(SlipKind.IF_WITHOUT_END, opened.offset, end)

    # --- values and words ---

    def _value(self, at: int, end: int) -> None:
        """`{exposure}`: `at` is the brace, `end` the one that closes it."""
        said = " ".join(self.text[at + 1 : end].split())
        known = self.vocabulary.named(said)
        if known is None:
            near = self.vocabulary.nearest(said, "meter", "state") if len(self.slips) < 20 else ""
            meant = meant_by(said)
            instead = meant or (f"{{{near}}}" if near else "\\{")
            self._slip(SlipKind.UNKNOWN_BRACE, at, end + 1, f"{{{said}}}", instead)
            self._go_on_after(meant)
            return
        name = known.now or known.name
        if known.now:
            self._slip(SlipKind.FORMER_NAME, at + 1, end, said, name)
        if known.kind in ("flag", "derived", "news"):
            form = f"{{if {name}}}" if known.kind != "news" else f"{{if {name} at least told}}"
            self._slip(SlipKind.NOT_A_VALUE, at, end + 1, name, form, known.kind)
        elif known.kind == "meter" and not self.vocabulary.names.meters[name].words:
            self._slip(SlipKind.METER_WITHOUT_WORDS, at, end + 1, name)
        self.open[-1].parts.append(Value(name))

    def _go_on_after(self, meant: str) -> None:
        """Take a brace that was meant for a condition as one, so that those around it are no more mistakes."""
        top = self.open[-1]
        if meant.startswith("{if "):
            self.stray = True
        elif top.kind == "if" and meant.startswith("{e"):
            top.close_branch()
            if meant == "{end}":
                self.open.pop()

    def _text_until(self, end: int) -> None:
        """Take the words from where we are up to `end` as they stand."""
        if end <= self.upto:
            return
        words = self.text[self.upto : end]
        self.open[-1].parts.append(Text(words, self.upto))
        if "[" in words:
            conditional = len(self.open) > 1
            for match in BRACKETS.finditer(words):
                self.mentions.extend(_in_brackets(match, self.upto, conditional))
        self.upto = end


def _in_brackets(match: re.Match[str], base: int, conditional: bool) -> list[Mention]:
    """The ids that a bracket cites or links to; none where it is text."""
    content, link = match[1], match[2]
    if content is None:
        return []
    if link is not None and is_id(link):
        return [Mention("linked", link, base + match.start(2), len(link), conditional)]
    found = []
    offset = base + match.start(1)
    for piece in content.split(","):
        id = piece.strip()
        if not is_id(id):
            return []
        begin = offset + len(piece) - len(piece.lstrip())
        found.append(Mention("cited", id, begin, len(id), conditional))
        offset += len(piece) + 1
    return found


def _stripped(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """An alternative without the blanks around it."""
    trimmed = list(parts)
    if trimmed and isinstance(first := trimmed[0], Text):
        words = first.text.lstrip(" \t\n")
        trimmed[0] = Text(words, first.offset + len(first.text) - len(words))
    if trimmed and isinstance(last := trimmed[-1], Text):
        trimmed[-1] = Text(last.text.rstrip(" \t\n"), last.offset)
    return tuple(part for part in trimmed if not isinstance(part, Text) or part.text)


def _blank_lines(text: str) -> Iterator[re.Match[str]]:
    """The stretches that part a text into blocks."""
    first = _FIRST_BLANK_LINES.match(text)
    if first is not None:
        yield first
    yield from _BLANK_LINES.finditer(text, 0 if first is None else first.end())


def _blocks(parts: list[Part], source: str) -> tuple[tuple[Part, ...], ...]:
    """Part the text at the blank lines that stand outside braces."""
    blocks: list[list[Part]] = [[]]
    for part in parts:
        if not isinstance(part, Text):
            blocks[-1].append(part)
            continue
        begin = 0
        for gap in _blank_lines(part.text):
            at_line_start = part.offset == 0 or source[part.offset - 1] == "\n"
            if gap.start() == 0 and not at_line_start and gap.group().count("\n") == 1:
                continue  # the end of a line, not a line without words
            if gap.start() > begin:
                blocks[-1].append(Text(part.text[begin : gap.start()], part.offset + begin))
            blocks.append([])
            begin = gap.end()
        if begin < len(part.text):
            blocks[-1].append(Text(part.text[begin:], part.offset + begin))
    return tuple(tuple(block) for block in blocks if block)
