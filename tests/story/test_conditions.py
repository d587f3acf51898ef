"""Conditions and effects as text: what they mean, and what is said of every slip."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.story.condition_text import MAX_DEPTH, parse_condition
from game.story.conditions import (
    And,
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
from game.story.cursor import MAX_SLIPS
from game.story.effect_text import parse_effect
from game.story.effects import Change, Gain, Learn, Lose, SetMeter, SetState, Tell
from game.story.model import Flag, Meter, Names, News, StateName
from game.story.slips import SlipKind
from game.story.vocabulary import Vocabulary

PAPERS, FORGED = HasFlag("papers"), HasFlag("forged papers")
COVER = ("intact", "badly shaken", "shaken", "blown")


@pytest.fixture
def vocabulary() -> Vocabulary:
    return Vocabulary(
        Names(
            flags={
                "papers": Flag("papers", "", was=("card",)),
                "forged papers": Flag("forged papers", ""),
                "no luck": Flag("no luck", ""),
            },
            meters={
                "exposure": Meter("exposure", 0, 5, 0, was=("risk",)),
                "debt": Meter("debt", -3, 0, 0),
                "one": Meter("one", 2, 2, 2),
            },
            states={
                "cover": StateName("cover", COVER, "intact", was=("name",)),
                "fixed": StateName("fixed", ("so",), "so"),
            },
            news={"bridge held": News("bridge held", was=("bridge",))},
            derived={"in danger": PAPERS},
        )
    )


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("papers", PAPERS),
        ("forged   papers", FORGED),
        ("no luck", HasFlag("no luck")),
        ("not papers", Not(PAPERS)),
        ("not not papers", PAPERS),
        ("in danger", IsDerived("in danger")),
        ("exposure at least 3", MeterIs("exposure", "at least", 3)),
        ("exposure is at most 3", MeterIs("exposure", "at most", 3)),
        ("exposure below 3", MeterIs("exposure", "below", 3)),
        ("exposure above 3", MeterIs("exposure", "above", 3)),
        ("exposure is 0", MeterIs("exposure", "is", 0)),
        ("exposure is not 0", MeterIs("exposure", "is not", 0)),
        ("debt is -3", MeterIs("debt", "is", -3)),
        ("cover is badly shaken", StateIs("cover", "badly shaken")),
        ("cover is not blown", StateIs("cover", "blown", negated=True)),
        ("bridge held at least told", NewsIs("bridge held", "at least", Rung.TOLD)),
        ("bridge held is rumor", NewsIs("bridge held", "is", Rung.RUMOR)),
        ("told bridge held", HasTold("bridge held", None)),
        ("told bridge held as seen", HasTold("bridge held", Rung.SEEN)),
        ("visited the-gate", HasVisited("the-gate")),
        ("chose the-gate.ask", HasChosen("the-gate", "ask")),
        ("read a-leaflet", HasRead("a-leaflet")),
        ("first time here", FirstTimeHere()),
        ("papers or forged papers and no luck", Or((PAPERS, And((FORGED, HasFlag("no luck")))))),
        ("(papers or forged papers) and no luck", And((Or((PAPERS, FORGED)), HasFlag("no luck")))),
        ("not (papers and forged papers)", Not(And((PAPERS, FORGED)))),
        ("papers and not papers and papers", And((PAPERS, Not(PAPERS), PAPERS))),
    ],
)
def test_a_condition_means_what_it_says(vocabulary, text, means):
    parsed = parse_condition(text, vocabulary)

    assert parsed.slips == ()
    assert parsed.condition == means


def test_ids_in_a_condition_are_mentioned_with_their_places(vocabulary):
    parsed = parse_condition("visited gate or chose gate.ask and read leaflet", vocabulary)

    assert [(m.kind, m.id, m.offset, m.length) for m in parsed.mentions] == [
        ("scene", "gate", 8, 4),
        ("choice", "gate.ask", 22, 8),
        ("document", "leaflet", 40, 7),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "found", "instead"),
    [
        ("", SlipKind.EMPTY, "", ""),
        ("forged paper", SlipKind.UNKNOWN_NAME, "forged paper", "forged papers"),
        ("Forged Papers", SlipKind.UNKNOWN_NAME, "Forged Papers", "forged papers"),
        ("FORGED PAPERS", SlipKind.UNKNOWN_NAME, "FORGED PAPERS", "forged papers"),
        ("papers of mine", SlipKind.UNKNOWN_NAME, "papers of mine", "papers"),
        ("something else", SlipKind.UNKNOWN_NAME, "something else", ""),
        ("card", SlipKind.FORMER_NAME, "card", "papers"),
        ("risk is 1", SlipKind.FORMER_NAME, "risk", "exposure"),
        ("name is blown", SlipKind.FORMER_NAME, "name", "cover"),
        ("told bridge", SlipKind.FORMER_NAME, "bridge", "bridge held"),
        ("papers is not 1", SlipKind.WRONG_KIND, "papers", "not papers"),
        ("in danger is yes", SlipKind.WRONG_KIND, "in danger", "in danger"),
        ("cover at least shaken", SlipKind.WRONG_KIND, "cover", "cover is shaken"),
        ("cover at least gone", SlipKind.WRONG_KIND, "cover", "cover is blown"),
        ("told papers", SlipKind.WRONG_KIND, "papers", ""),
        ("told something", SlipKind.UNKNOWN_NAME, "something", ""),
        ("cover is shakn", SlipKind.UNKNOWN_VALUE, "shakn", "shaken"),
        ("bridge held is seeen", SlipKind.UNKNOWN_RUNG, "seeen", "seen"),
        ("exposure at least three", SlipKind.NOT_A_NUMBER, "three", "3"),
        ("exposure at least lots", SlipKind.NOT_A_NUMBER, "lots", ""),
        ("exposure at least 6", SlipKind.NEVER_TRUE, "exposure at least 6", ""),
        ("exposure at most -1", SlipKind.NEVER_TRUE, "exposure at most -1", ""),
        ("exposure below 0", SlipKind.NEVER_TRUE, "exposure below 0", ""),
        ("exposure above 5", SlipKind.NEVER_TRUE, "exposure above 5", ""),
        ("exposure is 6", SlipKind.NEVER_TRUE, "exposure is 6", ""),
        ("one is not 2", SlipKind.NEVER_TRUE, "one is not 2", ""),
        ("fixed is not so", SlipKind.NEVER_TRUE, "fixed is not so", ""),
        ("bridge held below unheard", SlipKind.NEVER_TRUE, "bridge held below unheard", ""),
        ("told bridge held as unheard", SlipKind.NEVER_TRUE, "told bridge held as unheard", ""),
        ("exposure >= 3", SlipKind.WRONG_OPERATOR, ">=", "at least"),
        ("exposure≥3", SlipKind.WRONG_OPERATOR, "≥", "at least"),
        ("exposure ≠ 3", SlipKind.WRONG_OPERATOR, "≠", "is not"),
        ("cover is intact or shaken", SlipKind.LEFT_OVER, "shaken", "cover is shaken"),
        ("cover is intact or lost", SlipKind.UNKNOWN_NAME, "lost", ""),
        ("exposure<3", SlipKind.WRONG_OPERATOR, "<", "below"),
        ("exposure == 3", SlipKind.WRONG_OPERATOR, "==", "is"),
        ("exposure is more than 3", SlipKind.WRONG_OPERATOR, "is more than", "above"),
        ("exposure au moins 3", SlipKind.WRONG_OPERATOR, "au moins", "at least"),
        ("exposure n'est pas 3", SlipKind.WRONG_OPERATOR, "n'est pas", "is not"),
        ("papers && forged papers", SlipKind.WRONG_OPERATOR, "&&", "and"),
        ("papers, and forged papers", SlipKind.WRONG_OPERATOR, ", and", "and"),
        ("papers ou forged papers", SlipKind.WRONG_OPERATOR, "ou", "or"),
        ("!papers", SlipKind.WRONG_OPERATOR, "!", "not"),
        ("sans papers", SlipKind.WRONG_OPERATOR, "sans", "not"),
        ("a visité gate", SlipKind.WRONG_OPERATOR, "a visité", "visited"),
        ("première fois", SlipKind.WRONG_OPERATOR, "première fois", "first time here"),
        ("exposure", SlipKind.INCOMPLETE, "exposure", "exposure at least 1"),
        ("debt", SlipKind.INCOMPLETE, "debt", "debt at least -2"),
        ("exposure is", SlipKind.INCOMPLETE, "is", "exposure at least 1"),
        ("cover is", SlipKind.INCOMPLETE, "is", "cover is blown"),
        ("bridge held is", SlipKind.INCOMPLETE, "is", "bridge held at least told"),
        ("papers and", SlipKind.INCOMPLETE, "and", ""),
        ("visited", SlipKind.INCOMPLETE, "visited", "visited the-bridge"),
        ("told", SlipKind.INCOMPLETE, "told", ""),
        ("exposure 3", SlipKind.LEFT_OVER, "exposure 3", "exposure is 3"),
        ("cover blown", SlipKind.LEFT_OVER, "cover blown", "cover is blown"),
        ("bridge held seen", SlipKind.LEFT_OVER, "bridge held seen", "bridge held is seen"),
        ("exposure about 3", SlipKind.LEFT_OVER, "exposure about 3", "exposure at least 1"),
        ("exposure is 3 papers", SlipKind.LEFT_OVER, "papers", "and papers"),
        ("exposure is 3 of course", SlipKind.LEFT_OVER, "of course", ""),
        ("told bridge held seen", SlipKind.LEFT_OVER, "seen", "told bridge held as seen"),
        ("papers (forged papers)", SlipKind.LEFT_OVER, "(", "and ("),
        ("has papers", SlipKind.LEFT_OVER, "has", ""),
        ("(papers", SlipKind.UNCLOSED_PARENTHESIS, "(", ""),
        ("papers)", SlipKind.UNOPENED_PARENTHESIS, ")", ""),
        ("visited The Gate", SlipKind.BAD_ID, "The Gate", "the-gate"),
        ("chose ask", SlipKind.BAD_ID, "ask", "chose the-bridge.cross"),
        ("read gate.ask", SlipKind.BAD_ID, "gate.ask", "read the-leaflet"),
    ],
)
def test_a_slip_is_named_with_the_words_and_what_to_write(vocabulary, text, kind, found, instead):
    parsed = parse_condition(text, vocabulary)

    assert parsed.condition is None
    slip = parsed.slips[0]
    assert (slip.kind, slip.found, slip.instead) == (kind, found, instead)
    assert " ".join(text[slip.offset : slip.offset + slip.length].split()) == found


def test_every_slip_of_a_condition_is_found_in_one_reading(vocabulary):
    parsed = parse_condition("paper and exposure >= six) or cover is", vocabulary)

    kinds = [slip.kind for slip in parsed.slips]
    assert kinds == [
        SlipKind.UNKNOWN_NAME,
        SlipKind.WRONG_OPERATOR,
        SlipKind.NOT_A_NUMBER,
        SlipKind.UNOPENED_PARENTHESIS,
        SlipKind.INCOMPLETE,
    ]


def test_a_derived_name_has_no_here(vocabulary):
    parsed = parse_condition("first time here", vocabulary, derived=True)

    assert [slip.kind for slip in parsed.slips] == [SlipKind.FIRST_TIME_IN_DERIVED]


def test_parentheses_too_deep_are_a_slip_and_no_fall(vocabulary):
    deep = "(" * (MAX_DEPTH + 1) + "papers" + ")" * (MAX_DEPTH + 1)

    parsed = parse_condition(deep, vocabulary)

    assert parsed.slips[0].kind is SlipKind.TOO_DEEP


def test_a_text_with_many_slips_names_the_first_ones_only(vocabulary):
    parsed = parse_condition(" and ".join(["papers is 1"] * 500), vocabulary)

    assert len(parsed.slips) == MAX_SLIPS


@settings(max_examples=300, derandomize=True, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [
                    "papers",
                    "forged",
                    "exposure",
                    "cover",
                    "bridge",
                    "held",
                    "is",
                    "not",
                    "and",
                    "or",
                    "(",
                    ")",
                    ",",
                    "at",
                    "least",
                    "below",
                    "3",
                    "told",
                    "as",
                    "seen",
                    "visited",
                    "chose",
                    "gate.ask",
                    "read",
                    "first",
                    "time",
                    "here",
                    ">=",
                    "&&",
                    "et",
                ]
            ),
            st.text(max_size=8),
        ),
        max_size=14,
    ).map(" ".join)
)
def test_no_text_makes_the_reader_fall_and_every_slip_lies_in_the_text(text):
    names = Names(
        flags={"papers": Flag("papers", "")},
        meters={"exposure": Meter("exposure", 0, 5, 0)},
        states={"cover": StateName("cover", COVER, "intact")},
        news={"bridge held": News("bridge held")},
    )

    parsed = parse_condition(text, Vocabulary(names))

    assert (parsed.condition is None) == bool(parsed.slips)
    for slip in parsed.slips:
        assert 0 <= slip.offset <= len(text)
        assert slip.length >= 1


# --- Effects ---


@pytest.mark.parametrize(
    ("key", "phrase", "effect"),
    [
        ("gain", "forged papers", Gain("forged papers")),
        ("lose", "papers", Lose("papers")),
        ("change", "exposure +1", Change("exposure", 1)),
        ("change", "exposure - 2", Change("exposure", -2)),
        ("set", "cover is badly shaken", SetState("cover", "badly shaken")),
        ("set", "exposure is 5", SetMeter("exposure", 5)),
        ("learn", "bridge held as told", Learn("bridge held", Rung.TOLD)),
        ("tell", "bridge held as seen", Tell("bridge held", Rung.SEEN)),
    ],
)
def test_an_effect_means_what_it_says(vocabulary, key, phrase, effect):
    parsed = parse_effect(key, phrase, vocabulary)

    assert parsed.slips == ()
    assert parsed.effect == effect


@pytest.mark.parametrize(
    ("key", "phrase", "kind", "found", "instead"),
    [
        ("gain", " ", SlipKind.EMPTY, "", ""),
        ("gain", "forged paper", SlipKind.UNKNOWN_NAME, "forged paper", "forged papers"),
        ("change", "expsure +1", SlipKind.UNKNOWN_NAME, "expsure", "exposure"),
        ("gain", "card", SlipKind.FORMER_NAME, "card", "papers"),
        ("gain", "exposure", SlipKind.WRONG_KIND, "exposure", "change: exposure +1"),
        ("change", "papers +1", SlipKind.WRONG_KIND, "papers", "gain: papers"),
        ("gain", "in danger", SlipKind.WRONG_KIND, "in danger", ""),
        ("gain", "papers of mine", SlipKind.LEFT_OVER, "of mine", ""),
        ("change", "exposure 2", SlipKind.BAD_EFFECT, "exposure 2", "change: exposure +2"),
        ("change", "exposure −2", SlipKind.BAD_EFFECT, "exposure −2", "change: exposure -2"),
        ("change", "exposure", SlipKind.BAD_EFFECT, "exposure", "change: exposure +1"),
        ("set", "cover shaken", SlipKind.BAD_EFFECT, "cover shaken", "set: cover is shaken"),
        ("set", "exposure 4", SlipKind.BAD_EFFECT, "exposure 4", "set: exposure is 4"),
        ("set", "exposure", SlipKind.BAD_EFFECT, "exposure", "set: exposure is 0"),
        ("set", "cover is", SlipKind.INCOMPLETE, "is", "cover is blown"),
        ("set", "exposure is", SlipKind.INCOMPLETE, "is", "exposure is 0"),
        ("set", "cover = shaken", SlipKind.WRONG_OPERATOR, "=", "is"),
        ("set", "exposure is two", SlipKind.NOT_A_NUMBER, "two", "2"),
        ("set", "exposure is 7", SlipKind.OUT_OF_RANGE, "7", "5"),
        ("set", "exposure is -1", SlipKind.OUT_OF_RANGE, "-1", "0"),
        ("set", "cover is shakn", SlipKind.UNKNOWN_VALUE, "shakn", "shaken"),
        ("learn", "bridge held", SlipKind.BAD_EFFECT, "bridge held", "learn: bridge held as told"),
        ("learn", "bridge held as seeen", SlipKind.UNKNOWN_RUNG, "seeen", "seen"),
        ("tell", "bridge held as unheard", SlipKind.UNKNOWN_RUNG, "unheard", ""),
        ("tell", "bridge held as", SlipKind.INCOMPLETE, "as", "bridge held as told"),
    ],
)
def test_a_slip_in_an_effect_is_named_with_what_to_write(vocabulary, key, phrase, kind, found, instead):
    parsed = parse_effect(key, phrase, vocabulary)

    assert parsed.effect is None
    slip = parsed.slips[0]
    assert (slip.kind, slip.found, slip.instead) == (kind, found, instead)


def test_many_unknown_names_name_the_first_ones_only(vocabulary):
    parsed = parse_condition(" and ".join(f"thing{number}" for number in range(100)), vocabulary)

    assert len(parsed.slips) == MAX_SLIPS


def test_a_comparison_is_allowed_its_is_and_refuses_a_not_before_it(vocabulary):
    parsed = parse_condition("exposure is not at least 3", vocabulary)

    assert [(slip.kind, slip.instead) for slip in parsed.slips] == [(SlipKind.WRONG_OPERATOR, "below")]
