"""Frozen dataclasses that are finished when their first value is made.

A window knows a hundred messages, screens and requests, and its first page needs a fifth of
them. To write the methods of a dataclass takes long enough for a reader to wait for all of
them together; until there is a value nobody can call one.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """As the one in `dataclasses`, for a class without a base."""
        return lambda cls: _late(cls, frozen=frozen, slots=slots)


_FINISHING: Final = Lock()


def _late(cls: type, *, frozen: bool, slots: bool) -> type:
    def finish_and_begin(self: Any, /, *given: Any, **named: Any) -> None:
        with _FINISHING:
            # Two threads may both be about to make the first one.
            if vars(late)["__init__"] is finish_and_begin:
                _finish(late, dataclasses.dataclass(frozen=frozen, slots=slots)(cls))
        self.__init__(*given, **named)

    names = tuple(cls.__annotations__)
    kept = {name: it for name, it in vars(cls).items() if name not in (*names, "__dict__", "__weakref__")}
    begun = {"__slots__": names, "__match_args__": names, "__init__": finish_and_begin}
    late = type(cls.__name__, (), {**kept, **begun})
    late.__qualname__ = cls.__qualname__
    return late


def _finish(late: type, whole: type) -> None:
    """Gives a class all that `whole` has more than it, and lastly the way to make its values."""
    for name, it in vars(whole).items():
        if name not in vars(late):
            setattr(late, name, it)
    late.__init__ = whole.__init__  # type: ignore[misc]
