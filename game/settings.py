"""Settings: how a person likes the window, as a value and as text. Pure: no file is touched."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from types import MappingProxyType
from typing import Any, Literal

Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Settings:
    """`text` is a percentage; `face` is `book`, `sans`, `easy`, or the name of an installed one; `letters` and `lines` are steps of more room, 0 as the typographer set
    it; `volume` (ambience) and `effects` (small sounds) go from 0 to 10."""

    language: str = "en"
    text: int = 100
    theme: Literal["light", "sepia", "dark", "contrast"] = "light"
    face: str = "book"
    letters: int = 0
    lines: int = 0
    column: Literal["narrow", "normal", "wide"] = "normal"
    motion: Literal["full", "reduced"] = "full"
    sound: bool = True
    volume: int = 7
    effects: int = 7
    mono: bool = False
    captions: bool = False
    screen: Literal["window", "full"] = "window"


VALUES: Mapping[str, tuple[Value, ...]] = MappingProxyType(
    {
        "language": ("en", "fr"),
        "text": (100, 110, 125, 150, 175, 200),
        "theme": ("light", "sepia", "dark", "contrast"),
        "face": ("book", "sans", "easy"),
        "letters": (0, 1, 2),
        "lines": (0, 1, 2),
        "column": ("narrow", "normal", "wide"),
        "motion": ("full", "reduced"),
        "sound": (False, True),
        "volume": tuple(range(11)),
        "effects": tuple(range(11)),
        "mono": (False, True),
        "captions": (False, True),
        "screen": ("window", "full"),
    }
)
"""What each setting may be, in the order a step goes through."""

LONGEST_NAME = 60
"""Of an installed face."""

_ENDS = frozenset({"text", "letters", "lines", "column", "volume", "effects"})
"""Settings whose steps stop at the ends; the others go round."""


def adjusted(settings: Settings, name: str, to: str) -> Settings:
    """The settings with one of them a step up (`+`) or down (`-`), or at a value as written in text.

    What is no setting or no value of it changes nothing.
    """
    if name not in VALUES:
        return settings
    if to in ("+", "-"):
        return _with(settings, name, _stepped(name, getattr(settings, name), 1 if to == "+" else -1))
    value = _value(name, to)
    return settings if value is None else _with(settings, name, value)


def _with(settings: Settings, name: str, value: Any) -> Settings:
    # Any: the value is one of VALUES[name], which a test holds against the types of the fields.
    return replace(settings, **{name: value})


def _stepped(name: str, now: Value, by: int) -> Value:
    values = VALUES[name]
    if now not in values:
        return values[0 if by > 0 else -1]  # an installed face, which stands in no row
    at = values.index(now) + by
    return values[min(max(at, 0), len(values) - 1) if name in _ENDS else at % len(values)]


def _value(name: str, said: object) -> Value | None:
    """The value that `said` is for this setting: itself, or its text."""
    for value in VALUES[name]:
        # `True == 1`: without the types, a volume of 1 in the file would pass for "on".
        if (type(said) is type(value) and said == value) or said == value_text(value):
            return value
    if name == "face" and isinstance(said, str) and 0 < len(said) <= LONGEST_NAME and said.isprintable():
        return said
    return None


def value_text(value: Value) -> str:
    """The value as messages and screens say it: `on`, `off`, `150`, `sepia`."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)


def spoken(settings: Settings) -> Mapping[str, str]:
    """Each setting's name with its value as text."""
    return {field.name: value_text(getattr(settings, field.name)) for field in fields(Settings)}


def to_text(settings: Settings) -> str:
    """The settings as the file keeps them: JSON, a setting a line."""
    return json.dumps(asdict(settings), indent=1, ensure_ascii=False) + "\n"


def from_text(text: str | bytes) -> tuple[Settings, bool]:
    """The settings in `text`, and whether all of it could be read.

    Any text is safe: what is missing, unknown or out of range is as on the first day.
    """
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return Settings(), False
    if not isinstance(said, dict):
        return Settings(), False
    whole = True
    settings = Settings()
    for name in VALUES.keys() & said.keys():
        value = _value(name, said[name])
        if value is None:
            whole = False
        else:
            settings = _with(settings, name, value)
    return settings, whole
