"""A condition as its author would write it."""

from __future__ import annotations

from typing import assert_never

from game.story.conditions import (
    And,
    Condition,
    FirstTimeHere,
    HasChosen,
    HasFlag,
    HasRead,
    HasTold,
    HasVisited,
    IsDerived,
    MeterIs,
    NewsIs,
    Not,
    Or,
    Rung,
    StateIs,
)


def spoken(condition: Condition) -> str:
    """The condition in the words of the language, with no more parentheses than it needs.

    >>> spoken(Not(Or((HasFlag("forged papers"), HasTold("truce", Rung.SEEN)))))
    'not (forged papers or told truce as seen)'
    """
    match condition:
        case Not(And() | Or() as part):
            return f"not ({spoken(part)})"
        case Not(part):
            return f"not {spoken(part)}"
        case And(parts):
            return " and ".join(
                f"({spoken(part)})" if isinstance(part, Or) else spoken(part) for part in parts
            )
        case Or(parts):
            return " or ".join(spoken(part) for part in parts)
        case HasFlag(name) | IsDerived(name):
            return name
        case MeterIs(name, comparison, number):
            return f"{name} {comparison} {number}"
        case StateIs(name, value, negated):
            return f"{name} is {'not ' if negated else ''}{value}"
        case NewsIs(name, comparison, rung):
            return f"{name} {comparison} {_rung(rung)}"
        case HasTold(name, rung):
            return f"told {name}" if rung is None else f"told {name} as {_rung(rung)}"
        case HasVisited(scene):
            return f"visited {scene}"
        case HasChosen(scene, choice):
            return f"chose {scene}.{choice}"
        case HasRead(document):
            return f"read {document}"
        case FirstTimeHere():
            return "first time here"
        case _ as never:
            assert_never(never)


def _rung(rung: Rung) -> str:
    return rung.name.lower()
