"""Small random stories that use every part of the language, as files; for properties of the engine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hypothesis import strategies as st

FLAGS = ("forged papers", "papers", "a list")
METERS = ("exposure", "hard luck")
STATES = ("cover",)
NEWS = ("bridge held",)
DERIVED = ("in danger",)
RUNGS = ("rumor", "told", "read", "seen")
COVER = ("intact", "badly shaken", "blown")
SCENES = ("gate", "yard", "quay", "stairs", "room", "hall")
DOCUMENTS = ("leaflet", "poster")
FIRST_CHAPTER = 3
"""So many of the scenes are in the first file, the others in the second."""

STORY = """\
title: Small
start: gate
language: en
flags:
  forged papers: You carry a card
  papers: {means: You carry papers, start: yes}
  a list: You carry a list
meters:
  exposure: {from: 0, to: 4, start: 1, means: How known, words: {0: nobody knows you, 2: "a *sentry* [may] know"}}
  hard luck: {from: -2, to: 2, start: 0, means: How hard, words: {-2: light, 0: even, 1: hard}}
states:
  cover: {one-of: [intact, badly shaken, blown], start: intact, words: {blown: gone}}
news:
  bridge held: {means: Who holds the bridge, entry: bridge-taken}
derived:
  in danger: exposure at least 3 or cover is blown
endings:
  home: Home
"""
SOURCES = """\
book: {title: A book, kind: scholarship, year: 1994, seen: yes}
diary: {title: A diary, kind: diary, year: 1944, seen: yes}
"""
ENTRIES = """\
bridge-taken:
  says: |
    The bridge was taken in the morning.
  certainty: documented
  date: 1944-08-19
  sources: [{id: book, where: page one}, {id: diary, where: 19 August}]
"""
DOCUMENT_FILE = """\
leaflet: {title: Leaflet, kind: leaflet, status: described, says: It calls for a strike, sources: [book]}
poster: {title: Poster, kind: poster, status: described, says: It forbids, sources: [book]}
"""
GLOSSARY = """\
ffi: {term: FFI, says: The armed Resistance}
"""


@dataclass(frozen=True)
class SmallStory:
    """The chapter files of a story; the rest is always the same."""

    first: str
    second: str

    def write(self, folder: Path) -> None:
        (folder / "record").mkdir(parents=True)
        (folder / "story.yaml").write_text(STORY, encoding="utf-8")
        (folder / "00-first.yaml").write_text(self.first, encoding="utf-8")
        (folder / "01-second.yaml").write_text(self.second, encoding="utf-8")
        for name, text in (
            ("sources", SOURCES),
            ("entries", ENTRIES),
            ("documents", DOCUMENT_FILE),
            ("glossary", GLOSSARY),
        ):
            (folder / "record" / f"{name}.yaml").write_text(text, encoding="utf-8")


def one(*words: str) -> st.SearchStrategy[str]:
    return st.sampled_from(words)


def _spaced(*parts: str | st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Parts joined by spaces, empty ones left out."""
    drawn = [st.just(part) if isinstance(part, str) else part for part in parts]
    return st.tuples(*drawn).map(lambda words: " ".join(word for word in words if word))


# --- Conditions and effects ---

COMPARED = one("at least", "at most", "is at least", "is", "is not")
CONDITION_ALONE = st.one_of(
    one(*FLAGS, *DERIVED),
    _spaced("exposure", COMPARED, one("0", "1", "2", "3", "4")),
    _spaced("exposure", one("below", "above", "is below"), one("1", "2", "3")),
    _spaced("hard luck", COMPARED, one("-2", "-1", "0", "1", "2")),
    _spaced("cover", one("is", "is not"), one(*COVER)),
    _spaced("bridge held", one("at least", "at most", "is", "is not"), one("unheard", *RUNGS)),
    _spaced("told bridge held", one("", "as rumor", "as told", "as seen")),
    _spaced("visited", one(*SCENES)),
    _spaced("chose", one("gate.way-0", "yard.way-1", "quay.way-0", "stairs.otherwise", "room.care")),
    _spaced("read", one(*DOCUMENTS)),
)


def conditions(*, here: bool = True) -> st.SearchStrategy[str]:
    alone = st.one_of(CONDITION_ALONE, st.just("first time here")) if here else CONDITION_ALONE
    simple = st.one_of(alone, alone, alone.map(lambda condition: f"not {condition}"))
    joined = _spaced(simple, one("and", "or"), simple, one("", "or forged papers", "and not a list"))
    grouped = st.tuples(simple, one("and", "or"), joined, one("", "not ")).map(
        lambda drawn: f"{drawn[0]} {drawn[1]} {drawn[3]}({drawn[2]})"
    )
    return st.one_of(simple, simple, joined, grouped)


EFFECTS = {
    "lose": one(*FLAGS),
    "gain": one(*FLAGS),
    "change": _spaced(one(*METERS), one("+1", "-1", "+3", "-2")),
    "set": st.one_of(_spaced("cover is", one(*COVER)), _spaced("exposure is", one("0", "2", "4"))),
    "learn": _spaced("bridge held as", one(*RUNGS)),
    "tell": _spaced("bridge held as", one(*RUNGS)),
}


@st.composite
def effects(draw: st.DrawFn, *, tell: bool = True) -> list[str]:
    """Lines such as `gain: papers` and `change: [exposure +1, hard luck -2]`."""
    keys = draw(st.lists(one(*(key for key in EFFECTS if tell or key != "tell")), unique=True, max_size=3))
    lines = []
    for key in keys:
        phrases = draw(st.lists(EFFECTS[key], min_size=1, max_size=2))
        lines.append(f"{key}: {phrases[0]}" if len(phrases) == 1 else f"{key}: [{', '.join(phrases)}]")
    return lines


# --- Prose ---

WORDS = one(
    "You wait", "the *gray* street", "**two** men", "a \\{brace\\} and \\[sic]", "FFI is [FFI](ffi)",
    "so it was. [bridge-taken]", "2 * 3", "he [paused here] \\*", "she says: “No.”", "nothing", "(a few)", "so!",
)  # fmt: skip
VALUES = one("{exposure}", "{hard luck}", "{cover}")
PIECE = st.one_of(WORDS, WORDS, VALUES)
SHORT = st.one_of(st.just(""), PIECE, _spaced(PIECE, PIECE))


def _varied(first: str, second: str, third: str) -> st.SearchStrategy[str]:
    return one(
        f"{{first: {first} | later: {second}}}",
        f"{{first: {first} | then: {second} | later: {third}}}",
        f"{{first: {first}|then: {second}|then: {third}}}",
        f"{{one of: {first} | {second} | {third}}}",
        f"{{one of: {first}|{second}}}",
    )


VARIATION = st.tuples(SHORT, SHORT, SHORT).flatmap(lambda drawn: _varied(*drawn))
INNER = st.one_of(PIECE, PIECE, VARIATION)


@st.composite
def ifs(draw: st.DrawFn, inside: st.SearchStrategy[str], between: tuple[str, str]) -> str:
    """`{if}` … `{end}`; `between` is what stands around each branch: newlines, blanks, nothing."""
    before, after = between
    text = f"{{if {draw(conditions())}}}{before}{draw(inside)}{after}"
    if draw(st.booleans()):
        text += f"{{else if {draw(conditions())}}}{before}{draw(inside)}{after}"
    if draw(st.booleans()):
        text += f"{{else}}{before}{draw(inside)}{after}"
    return f"{text}{{end}}"


INLINE = st.one_of(*(ifs(INNER, between) for between in (("", ""), ("", " "), (" ", ""))))
NESTED = ifs(st.one_of(INLINE, INNER), ("", ""))


def _sentences(piece: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    gap = one(" ", " ", "", "\n", ", ", ". ")
    pieces = st.lists(st.tuples(piece, gap), min_size=1, max_size=3)
    return pieces.map(lambda drawn: "".join(piece + gap for piece, gap in drawn).strip() or "x")


def _lines(sentence: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    speech = _spaced(one("—", "–"), PIECE)
    quote = PIECE.map(lambda words: f"> {words}\n> {words}\n>\n> {words}")
    return st.one_of(sentence, sentence, sentence, speech, quote, st.just("\\— no"))


FLAT, ONCE, TWICE = (
    _sentences(INNER),
    _sentences(st.one_of(INNER, INLINE)),
    _sentences(st.one_of(INNER, NESTED)),
)
OWN_LINES = ("\n", "\n")
BLOCK = st.one_of(
    _lines(TWICE),
    _lines(TWICE),
    ifs(st.lists(_lines(ONCE), min_size=1, max_size=2).map("\n\n".join), OWN_LINES),
    ifs(ifs(_lines(FLAT), OWN_LINES), OWN_LINES),
)
PROSE = st.lists(st.tuples(BLOCK, one("\n\n", "\n\n", "\n", "\n\n\n")), min_size=1, max_size=3).map(
    lambda blocks: "".join(block + gap for block, gap in blocks).strip()
)
BRIEF = st.one_of(WORDS, ONCE)


def block(key: str, text: str, indent: int) -> str:
    blanks = " " * indent
    body = "\n".join(f"{blanks}  {line}".rstrip() if line.strip() else "" for line in text.split("\n"))
    return f"{blanks}{key}: |\n{body}\n"


# --- Scenes ---


@st.composite
def ways(draw: st.DrawFn, *, stay: bool = True) -> str:
    one_way = one(*SCENES, *SCENES, "back", *(("stay", "stay") if stay else ()))
    if draw(st.integers(0, 3)):
        return f"go: {draw(one_way)}"
    return f"go: [{{when: {draw(conditions())}, to: {draw(one_way)}}}, {draw(one_way)}]"


@st.composite
def choice(draw: st.DrawFn, id: str, *, plain: bool) -> str:
    text = f"      - id: {id}\n" + block("text", draw(BRIEF), 8)
    lines = []
    if not plain and draw(st.booleans()):
        lines.append(f"needs: {draw(conditions())}")
        if draw(st.booleans()):
            text += block("locked", draw(BRIEF), 8)
    if not plain and draw(st.integers(0, 3)) == 0:
        lines.append("once: yes")
    lines += draw(effects())
    if draw(st.integers(0, 3)) == 0:
        lines.append(f"detour: {draw(one(*SCENES))}")
    else:
        lines.append(draw(ways()))
    if draw(st.booleans()):
        text += block("then", draw(PROSE), 8)
    return text + "".join(f"        {line}\n" for line in lines)


@st.composite
def scene(draw: st.DrawFn, id: str) -> str:
    text = f"  {id}:\n    title: {id.title()}\n    status: composite\n" + block("text", draw(PROSE), 4)
    if draw(st.booleans()):
        text += f"    date: {draw(one('1944-08-19', '1944-08-20'))}\n"
    if draw(st.booleans()):
        text += f"    time: {draw(one('09:10', '10:00', '23:30'))}\n"
    if draw(st.integers(0, 4)) == 0:
        text += "    frame: yes\n"
    if draw(st.integers(0, 2)) == 0:
        arrival = [*draw(effects(tell=False).filter(bool)), *(["once: yes"] if draw(st.booleans()) else [])]
        text += "    arrive:\n" + "".join(f"      {line}\n" for line in arrival)
    if draw(st.booleans()):
        text += f"    documents: [{draw(one('leaflet', 'poster', 'leaflet, poster'))}]\n"
    if id == "hall":
        return text + "    ending: home\n"
    # Conditions ask after these choices, so they must be there.
    count = draw(st.integers({"gate": 1, "quay": 1, "yard": 2}.get(id, 0), 3))
    if count:
        text += "    choices:\n" + "".join(
            draw(choice(f"way-{number}", plain=draw(st.booleans()))) for number in range(count)
        )
    if not count or id == "stairs" or draw(st.booleans()):
        text += "    otherwise:\n"
        if draw(st.booleans()):
            text += block("text", draw(BRIEF), 6)
        if draw(st.booleans()):
            text += block("then", draw(BRIEF), 6)
        text += "".join(f"      {line}\n" for line in [*draw(effects()), draw(ways(stay=False))])
    if id == "room" or draw(st.integers(0, 3)) == 0:
        text += "    care:\n      warns: [death]\n" + block("instead", draw(BRIEF), 6)
        text += "".join(f"      {line}\n" for line in [*draw(effects()), f"go: {draw(one(*SCENES))}"])
    return text


@st.composite
def small_stories(draw: st.DrawFn) -> SmallStory:
    scenes = [draw(scene(id)) for id in SCENES]
    alone = "".join(f"  {line}\n" for line in draw(effects(tell=False)))
    head = "chapter: Second\nid: second\nstart: stairs\n" + block("so-far", draw(PROSE), 0)
    head += f"alone:\n{alone}" if alone else ""
    return SmallStory(
        "chapter: First\nscenes:\n" + "\n".join(scenes[:FIRST_CHAPTER]),
        head + "scenes:\n" + "\n".join(scenes[FIRST_CHAPTER:]),
    )
