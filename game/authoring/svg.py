"""What is wrong with a picture drawn as SVG: what could do harm, and what the game would not draw.

The game draws pictures with the small SVG reader inside SDL (nanosvg). It passes over what
it does not know without a word, so a picture could look different in the game than in the
program that drew it; each item in the tables below was tried with that reader.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal
from xml.parsers import expat

from game.authoring.svg_looks import declarations, judged, overruled, reaches_out

MOST_SHAPES = 20_000

_SVG, _XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"

_DRAWN = frozenset(
    [
        "svg",
        "g",
        "defs",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "linearGradient",
        "radialGradient",
        "stop",
        "style",
        "title",
        "desc",
        "metadata",
    ]
)
_SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
_HARMFUL = frozenset(
    ["script", "foreignObject", "iframe", "object", "embed", "audio", "video", "handler", "listener"]
)
_CLASSES_ONLY = re.compile(r"\s*(?:\.[\w-]+(?:\s*,\s*\.[\w-]+)*\s*\{[^{}<@]*\}\s*)*")
_LENGTH = re.compile(r"\s*\+?([0-9]*\.?[0-9]+(?:e[+-]?[0-9]+)?)\s*(px|pt|pc|mm|cm|in|)\s*$")
_PIXELS = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a picture: `what` as it stands in the file, on that line."""

    kind: Literal["broken", "unsafe", "undrawn", "crowded"]
    line: int
    what: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture's faults in reading order, each thing once, and its size in pixels (None: not given)."""

    faults: tuple[Fault, ...]
    size: tuple[float, float] | None


def read_svg(data: bytes) -> Drawing:
    """What stands in an SVG file. Any bytes are taken."""
    if b"\0" in data:
        # Only UTF-16 and files that are no text have zeros, and the game's reader stops at the first.
        return Drawing((Fault("broken", 1, "its letters are not saved as UTF-8"),), None)
    reading = _Reading(expat.ParserCreate(namespace_separator=" "), data=data)
    try:
        reading.parser.Parse(data, True)
    except expat.ExpatError as error:
        reading.faults.setdefault(("broken", ""), Fault("broken", error.lineno, _in_plain_words(error.code)))
    except (LookupError, ValueError):
        # An encoding that the reader does not know, or one of several bytes a letter.
        reading.faults.setdefault(("broken", ""), Fault("broken", 1, "its letters are not saved as UTF-8"))
    except _Enough:
        pass
    return Drawing(tuple(reading.faults.values()), reading.size)


def _in_plain_words(code: int) -> str:
    """What stopped the reader of the file, as somebody would say it who draws."""
    said = expat.errors.messages[code]
    return next((plain for ours, plain in _PLAIN_WORDS if said in ours), "it is damaged there")


_PLAIN_WORDS = (
    (
        (expat.errors.XML_ERROR_NO_ELEMENTS, expat.errors.XML_ERROR_UNCLOSED_TOKEN),
        "it ends before the drawing does",
    ),
    ((expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION,), "it ends before the drawing does"),
    (
        (expat.errors.XML_ERROR_SYNTAX, expat.errors.XML_ERROR_INVALID_TOKEN),
        "there is something there that no drawing has",
    ),
    ((expat.errors.XML_ERROR_TAG_MISMATCH,), "a part of it is begun there or before and never ended"),
    ((expat.errors.XML_ERROR_DUPLICATE_ATTRIBUTE,), "a shape says the same thing of itself twice"),
    ((expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT,), "something stands there after its end"),
    (
        (expat.errors.XML_ERROR_UNDEFINED_ENTITY,),
        "a sign is written there as drawings cannot have it, with '&'",
    ),
    ((expat.errors.XML_ERROR_UNBOUND_PREFIX,), "a name stands there with a colon that nothing explains"),
    (
        (
            expat.errors.XML_ERROR_UNKNOWN_ENCODING,
            expat.errors.XML_ERROR_INCORRECT_ENCODING,
            expat.errors.XML_ERROR_PARTIAL_CHAR,
        ),
        "its letters are not saved as UTF-8",
    ),
)


class _Enough(Exception):
    """Nothing after this changes the verdict, or reading on could do harm."""


@dataclass(slots=True)
class _Reading:
    parser: expat.XMLParserType
    faults: dict[tuple[str, str], Fault] = field(default_factory=dict)
    size: tuple[float, float] | None = None
    shapes: int = 0
    style: list[str] | None = None
    data: bytes = b""
    classes: dict[str, frozenset[str]] = field(default_factory=dict)
    """What each class says something of."""
    unnamed: dict[str, int] = field(default_factory=dict)
    """Classes asked for before anything said what they are, and the line."""
    shades: list[tuple[str, int, int]] = field(default_factory=list)
    """Of each element that is open: how faint it makes all in it, its line, the shapes in it so far."""

    def __post_init__(self) -> None:
        self.parser.namespace_prefixes = True
        self.parser.ordered_attributes = False
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.begin
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.words
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.ProcessingInstructionHandler = self.instruction
        self.parser.CommentHandler = self.comment
        self.parser.StartCdataSectionHandler = self.quoted

    def note(self, kind: Literal["broken", "unsafe", "undrawn", "crowded"], what: str) -> None:
        self.faults.setdefault((kind, what), Fault(kind, self.parser.CurrentLineNumber, what))

    def doctype(self, _name: str, _system: str | None, _public: str | None, _inside: bool) -> None:
        self.note("unsafe", "<!DOCTYPE>")
        # Entities declared in it could multiply without end.
        raise _Enough

    def instruction(self, target: str, _text: str) -> None:
        self.note("unsafe", f"<?{target}?>")

    def begin(self, full_name: str, attributes: dict[str, str]) -> None:
        space, name, prefix = _parted(full_name)
        if self.shapes == 0 and name != "svg":
            self.note("broken", f"it begins with <{name}>, not with <svg>")
            raise _Enough
        self.shapes += 1
        if self.shapes > MOST_SHAPES:
            self.note("crowded", f"<{name}>")
            raise _Enough
        if self.shapes == 1:
            self.size = _size(attributes)
        self.element(space, name, prefix)
        for key, value in attributes.items():
            self.attribute(key, value)
        self.together(name, attributes)
        self.style = [] if name == "style" else None

    def element(self, space: str, name: str, prefix: str) -> None:
        if name in _HARMFUL:
            self.note("unsafe", f"<{name}>")
        elif space not in (_SVG, ""):
            return  # notes that drawing programs leave in a file; nobody draws them
        elif prefix:
            self.note("undrawn", f"<{prefix}:{name}>")
        elif name not in _DRAWN or (name == "svg" and self.shapes > 1):
            self.note("undrawn", f"<{name}>")

    def attribute(self, key: str, value: str) -> None:
        space, name, _prefix = _parted(key)
        shown = f'{"xlink:" if space == _XLINK else ""}{name}="{value[:60]}"'
        if name.startswith("on") and not space:
            self.note("unsafe", shown)
        elif name == "href":
            if not value.startswith("#"):
                self.note("unsafe", shown)
            elif space != _XLINK:
                self.note("undrawn", shown)
        elif name == "style" and not space:
            for declared, painted in declarations(value):
                self.look(declared, painted, f'style="{declared}: {painted[:60]}"', in_style=True)
        elif not space:
            self.look(name, value.strip(), shown)
            if name == "class" and len(value.split()) > 1:
                self.note("undrawn", shown)

    def look(self, name: str, value: str, shown: str, in_style: bool = False) -> None:
        """Judge one `name: value` of a shape's look."""
        if verdict := judged(name, value, in_style):
            self.note(verdict, shown)

    def together(self, name: str, attributes: Mapping[str, str]) -> None:
        """Judge what a shape's attributes say with and against each other, and against its groups'."""
        own = [(key, value) for key, value in attributes.items() if " " not in key]
        if against := overruled(own, self.classes):
            self.note("undrawn", against)
        if any(">" in value for value in attributes.values()) and self.cut_short():
            self.note("undrawn", f"<{name}> … >")
        for key, value in own:
            if key == "class" and value.strip() and value.strip() not in self.classes:
                self.unnamed.setdefault(value.strip(), self.parser.CurrentLineNumber)
        said = _opacity(own)
        if name in _SHAPES:
            self.shades = [(shade, line, count + 1) for shade, line, count in self.shades]
        if said and any(shade for shade, _, _ in self.shades):
            self.note("undrawn", f'<{name} opacity="{said}">')
        self.shades.append((said if name == "g" else "", self.parser.CurrentLineNumber, 0))

    def cut_short(self) -> bool:
        """Whether the tag that begins here has its sign of the end inside quotes: there the game ends it."""
        start = self.parser.CurrentByteIndex
        tag = self.data[start : self.data.find(b">", start)]
        return tag.count(b'"') % 2 == 1 or (b'"' not in tag and tag.count(b"'") % 2 == 1)

    def comment(self, text: str) -> None:
        # The game takes the first sign of an end for the comment's, and draws what follows.
        _, ended, rest = text.partition(">")
        if ended and "<" in rest:
            self.note("undrawn", "<!-- … -->")

    def quoted(self) -> None:
        if self.style is not None:
            self.note("undrawn", "<style><![CDATA[")

    def words(self, text: str) -> None:
        if self.style is not None:
            self.style.append(text)

    def end(self, _name: str) -> None:
        shade, line, count = self.shades.pop()
        if shade and count > 1:
            # It makes each shape faint, not what they are together: they show through each other.
            self.faults.setdefault(("undrawn", "g" + shade), Fault("undrawn", line, f'<g opacity="{shade}">'))
        if self.style is None:
            return
        sheet, self.style = "".join(self.style), None
        if reaches_out(sheet):
            self.note("unsafe", "<style>")
        elif not _CLASSES_ONLY.fullmatch(sheet):
            self.note("undrawn", "<style>")
        for declared, value in re.findall(r"([\w-]+)\s*:\s*([^;{}]+)", sheet):
            self.look(declared, value.strip(), f"<style> {declared}: {value.strip()[:60]}", in_style=True)
        self.sheet(sheet)

    def sheet(self, sheet: str) -> None:
        """What a style sheet says of which class; the first who says it is heard, and no shape before it."""
        for names, said in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
            declared = frozenset(name for name, _ in declarations(said))
            for name in (one.strip().removeprefix(".") for one in names.split(",")):
                if name in self.unnamed or self.classes.get(name, frozenset()) & declared:
                    self.note("undrawn", f"<style> .{name}")
                self.classes[name] = self.classes.get(name, frozenset()) | declared


def _opacity(attributes: Sequence[tuple[str, str]]) -> str:
    """How faint a shape or group is as a whole, "" for not at all."""
    said = ""
    for name, value in attributes:
        if name == "opacity":
            said = value.strip()
        elif name == "style":
            said = dict(declarations(value)).get("opacity", said)
    return "" if said in ("1", "1.0", "100%") else said


def _parted(full_name: str) -> tuple[str, str, str]:
    """Namespace, name and prefix, "" for what is not there; the parser joins them with spaces."""
    match full_name.split(" "):
        case [space, name, prefix]:
            return space, name, prefix
        case [space, name]:
            return space, name, ""
        case _:
            return "", full_name, ""


def _size(attributes: dict[str, str]) -> tuple[float, float] | None:
    """Width and height in pixels, as the game's reader takes them; from the `viewBox` where they are not given."""
    box = [part for part in re.split(r"[\s,]+", attributes.get("viewBox", "").strip()) if part]
    sides: list[float] = []
    for name, place in (("width", 2), ("height", 3)):
        given = _LENGTH.match(attributes.get(name, ""))
        if given:
            sides.append(float(given[1]) * _PIXELS[given[2]])
        elif len(box) == 4 and (boxed := _LENGTH.match(box[place])):
            sides.append(float(boxed[1]))
    return (sides[0], sides[1]) if len(sides) == 2 else None
