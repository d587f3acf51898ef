"""A late dataclass is one of the standard library's, but for when its methods are written."""

from __future__ import annotations

import copy
import dataclasses
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError, field, fields, replace

import pytest

from game.story import late


def turned(dataclass):
    """A class of some of everything that ours have, made by either decorator."""

    @dataclass(frozen=True, slots=True)
    class Turned:
        """A page was turned."""

        to: str
        by: tuple[str, ...] = ()
        notes: dict[str, int] = field(default_factory=dict, compare=False)

        @property
        def loudly(self) -> str:
            return self.to.upper()

    return Turned


def closed(dataclass):
    @dataclass(frozen=True, slots=True)
    class Closed:
        pass

    return Closed


@pytest.fixture(params=[dataclasses, late], ids=["the library's", "late"])
def dataclass(request):
    return request.param.dataclass


def test_its_methods_wait_for_the_first_value():
    Turned = turned(late.dataclass)
    waited = "__eq__" not in vars(Turned)

    Turned("quay")

    assert waited
    assert "__eq__" in vars(Turned)


def test_its_values_are_made_by_place_and_by_name_with_what_is_left_out_filled_in(dataclass):
    Turned = turned(dataclass)

    one = Turned("quay", by=("hand",))

    assert (one.to, one.by, one.notes, one.loudly) == ("quay", ("hand",), {}, "QUAY")
    assert one.notes is not Turned("quay").notes


def test_whoever_leaves_out_a_part_or_gives_one_too_many_is_told(dataclass):
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'to'"):
        turned(dataclass)()
    with pytest.raises(TypeError, match="unexpected keyword argument 'from_'"):
        turned(dataclass)("quay", from_="street")
    with pytest.raises(TypeError, match="takes 1 positional argument but 2 were given"):
        closed(dataclass)("quay")


def test_its_values_are_equal_where_their_parts_are(dataclass):
    Turned, Closed = turned(dataclass), closed(dataclass)

    assert Turned("quay", notes={"a": 1}) == Turned("quay")
    assert Turned("quay") != Turned("street")
    assert hash(Turned("quay")) == hash(Turned("quay"))
    assert Closed() == Closed() != Turned("quay")


def test_its_values_cannot_be_changed_and_have_no_room_for_more(dataclass):
    one = turned(dataclass)("quay")

    with pytest.raises(FrozenInstanceError):
        one.to = "street"
    with pytest.raises(FrozenInstanceError):
        del one.to
    assert not hasattr(one, "__dict__")


def test_its_values_are_told_matched_copied_and_replaced(dataclass):
    Turned = turned(dataclass)
    one = Turned("quay", ("hand",))

    match one:
        case Turned(to, by, _):
            parts = (to, by)

    assert parts == ("quay", ("hand",))
    assert repr(one).endswith("Turned(to='quay', by=('hand',), notes={})")
    assert copy.deepcopy(one) == one
    assert replace(one, to="street") == Turned("street", ("hand",))
    assert [part.name for part in fields(one)] == ["to", "by", "notes"]
    assert (Turned.__doc__, Turned.__module__) == ("A page was turned.", __name__)


def test_a_class_is_finished_once_though_many_hands_make_the_first_value():
    for _ in range(50):
        Turned = turned(late.dataclass)

        with ThreadPoolExecutor(8) as hands:
            made = list(hands.map(Turned, ["quay"] * 8))

        assert made == [Turned("quay")] * 8
