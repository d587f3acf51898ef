"""What is wrong with a picture drawn as SVG: what could do harm, and what the game would not draw.

The game draws pictures with the small SVG reader inside SDL (nanosvg). It passes over what
it does not know without a word, so a picture could look different in the game than in the
program that drew it; each item in the tables below was tried with that reader.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal
from xml.parsers import expat

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
_HARMFUL = frozenset(
    ["script", "foreignObject", "iframe", "object", "embed", "audio", "video", "handler", "listener"]
)
_PASSED_OVER = frozenset(
    {"clip-path", "mask", "filter", "marker-start", "marker-mid", "marker-end", "visibility"}
)
_COLORED = frozenset({"fill", "stroke", "stop-color"})

_COLOR = re.compile(
    r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$|rgb\([^()]*\)$|url\(#[^()]+\)$"
    r"|(?:none|black|white|gray|grey|red|green|blue|yellow|cyan|magenta)$"
)
_ADDRESS = re.compile(r"url\(\s*['\"]?(?!#)", re.IGNORECASE)
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
    reading = _Reading(expat.ParserCreate(namespace_separator=" "))
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

    def __post_init__(self) -> None:
        self.parser.namespace_prefixes = True
        self.parser.ordered_attributes = False
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.begin
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.words
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.ProcessingInstructionHandler = self.instruction

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
            for declared, painted in _declarations(value):
                self.paint(declared, painted, f'style="{declared}: {painted[:60]}"')
        elif not space:
            self.paint(name, value.strip(), shown)
            if name == "class" and len(value.split()) > 1:
                self.note("undrawn", shown)

    def paint(self, name: str, value: str, shown: str) -> None:
        """Judge one `name: value` of a shape's look."""
        if _ADDRESS.search(value):
            self.note("unsafe", shown)
        elif (name in _PASSED_OVER and value not in ("none", "visible")) or (
            name in _COLORED and not _COLOR.match(value)
        ):
            self.note("undrawn", shown)

    def words(self, text: str) -> None:
        if self.style is not None:
            self.style.append(text)

    def end(self, _name: str) -> None:
        if self.style is None:
            return
        sheet, self.style = "".join(self.style), None
        if "@import" in sheet or _ADDRESS.search(sheet):
            self.note("unsafe", "<style>")
        elif not _CLASSES_ONLY.fullmatch(sheet):
            self.note("undrawn", "<style>")
        for declared, value in re.findall(r"([\w-]+)\s*:\s*([^;{}]+)", sheet):
            self.paint(declared, value.strip(), f"<style> {declared}: {value.strip()[:60]}")


def _parted(full_name: str) -> tuple[str, str, str]:
    """Namespace, name and prefix, "" for what is not there; the parser joins them with spaces."""
    match full_name.split(" "):
        case [space, name, prefix]:
            return space, name, prefix
        case [space, name]:
            return space, name, ""
        case _:
            return "", full_name, ""


def _declarations(style: str) -> list[tuple[str, str]]:
    """The `name: value` pairs of a `style` attribute."""
    pairs = (part.partition(":") for part in style.split(";") if ":" in part)
    return [(name.strip(), value.replace("!important", "").strip()) for name, _, value in pairs]


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
