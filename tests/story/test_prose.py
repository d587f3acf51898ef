"""Prose as text: its parts, its marks, its sentences, and what is said of every slip."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.story.brace_words import meant_by
from game.story.ids import is_id
from game.story.marks import runs_of
from game.story.model import Flag, Meter, Names, News, StateName
from game.story.paragraphs import french_spacing, paragraphs_of
from game.story.prose import Citation, Paragraph, Words
from game.story.prose_text import parse_prose
from game.story.slips import SlipKind
from game.story.statements import statements
from game.story.vocabulary import Vocabulary


@pytest.fixture
def vocabulary() -> Vocabulary:
    return Vocabulary(
        Names(
            flags={"papers": Flag("papers", "")},
            meters={
                "exposure": Meter("exposure", 0, 5, 0, words={0: "low"}, was=("risk",)),
                "trust": Meter("trust", 0, 5, 0),
            },
            states={"cover": StateName("cover", ("intact", "blown"), "intact")},
            news={"bridge held": News("bridge held")},
            derived={"in danger": None},
        )
    )


@pytest.mark.parametrize(
    ("text", "kind", "found", "instead"),
    [
        ("{papers}", SlipKind.NOT_A_VALUE, "papers", "{if papers}"),
        ("{in danger}", SlipKind.NOT_A_VALUE, "in danger", "{if in danger}"),
        ("{bridge held}", SlipKind.NOT_A_VALUE, "bridge held", "{if bridge held at least told}"),
        ("{trust}", SlipKind.METER_WITHOUT_WORDS, "trust", ""),
        ("{risk}", SlipKind.FORMER_NAME, "risk", "exposure"),
        ("{exposur}", SlipKind.UNKNOWN_BRACE, "{exposur}", "{exposure}"),
        ("{the bridge}", SlipKind.UNKNOWN_BRACE, "{the bridge}", "\\{"),
        ("{endif}", SlipKind.UNKNOWN_BRACE, "{endif}", "{end}"),
        ("a { b", SlipKind.UNCLOSED_BRACE, "{ b", ""),
        ("{ {exposure}", SlipKind.UNCLOSED_BRACE, "{ {exposure}", ""),
        ("{one of: a | b", SlipKind.UNCLOSED_BRACE, "{one of: a | b", ""),
        ("{end}", SlipKind.END_WITHOUT_IF, "", ""),
        ("{else}", SlipKind.ELSE_WITHOUT_IF, "{else}", ""),
        ("{if papers}a{else}b{else}c{end}", SlipKind.ELSE_AFTER_ELSE, "{else}", ""),
        ("{if papers}a{else}b{else if papers}c{end}", SlipKind.ELSE_AFTER_ELSE, "{else if papers}", ""),
        ("{if papers}a", SlipKind.IF_WITHOUT_END, "", ""),
        ("{if paper}a{end}", SlipKind.UNKNOWN_NAME, "paper", "papers"),
        ("{if papers}{if papers}{if papers}a{end}{end}{end}", SlipKind.IF_TOO_DEEP, "", ""),
        ("{first: {if papers}a{end} | later: b}", SlipKind.IF_IN_VARIATION, "", ""),
        ("{first: {one of: a | b} | later: c}", SlipKind.VARIATION_IN_VARIATION, "", ""),
        ("{first: a | b}", SlipKind.BAD_VARIATION, "", "{first: … | then: … | later: …}"),
        ("{first: a | later: b | then: c}", SlipKind.BAD_VARIATION, "", "{first: … | then: … | later: …}"),
        ("{first: a}", SlipKind.SINGLE_VARIATION, "", "{first: … | then: … | later: …}"),
        ("{one of: a}", SlipKind.SINGLE_VARIATION, "", "{one of: … | …}"),
        (">To the people", SlipKind.QUOTE_WITHOUT_SPACE, ">To the people", "> To the people"),
        ("a\x1b[0m", SlipKind.CONTROL_CHARACTER, "U+001B", ""),
        ("a\u202eb", SlipKind.DIRECTION_OVERRIDE, "U+202E", ""),
    ],
)
def test_a_slip_in_prose_is_named_with_what_to_write(vocabulary, text, kind, found, instead):
    parsed = parse_prose(text, vocabulary)

    assert parsed.prose is None
    slip = next(slip for slip in parsed.slips if slip.kind is kind)
    assert (slip.found, slip.instead) == (found, instead)


def test_slips_stand_where_they_are_in_the_text_in_its_order(vocabulary):
    text = "First {papers}.\n\n{if exposure >= 3}\nThen {blown}.\n{end}"

    parsed = parse_prose(text, vocabulary)

    assert [text[slip.offset : slip.offset + slip.length] for slip in parsed.slips] == [
        "{papers}",
        ">=",
        "{blown}",
    ]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("end if", "{end}"),
        ("sinon", "{else}"),
        ("else papers", "{else if papers}"),
        ("elif papers", "{else if papers}"),
        ("si papers", "{if papers}"),
        ("If papers", "{if papers}"),
        ("If", "{if …}"),
        ("first time: a", "{first: … | then: … | later: …}"),
        ("random: a | b", "{one of: … | …}"),
        ("the river", ""),
    ],
)
def test_what_was_meant_by_an_unknown_brace_is_proposed(said, meant):
    assert meant_by(said) == meant


def test_citations_links_and_the_ids_of_conditions_are_mentioned_with_their_places(vocabulary):
    text = "A. [taken, orders] [FFI](ffi) [he paused] \\[sic] {if visited gate}B. [held]{end}"

    parsed = parse_prose(text, vocabulary)

    mentions = [(m.kind, m.id, text[m.offset :][: m.length], m.conditional) for m in parsed.mentions]
    assert mentions == [
        ("cited", "taken", "taken", False),
        ("cited", "orders", "orders", False),
        ("linked", "ffi", "ffi", False),
        ("scene", "gate", "gate", False),
        ("cited", "held", "held", True),
    ]
    assert parsed.prose is not None
    assert parsed.prose.mentions == parsed.mentions


@settings(max_examples=300, derandomize=True, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [
                    "{",
                    "}",
                    "[",
                    "]",
                    "(",
                    ")",
                    "*",
                    "**",
                    "|",
                    "\\",
                    "\n",
                    "\n\n",
                    "—",
                    ">",
                    "{if",
                    "papers}",
                    "{else}",
                    "{else",
                    "if",
                    "papers}",
                    "{end}",
                    "{first:",
                    "{one_of:",
                    "{one",
                    "of:",
                    "then:",
                    "later:",
                    "{exposure}",
                    "[taken]",
                    "[FFI](ffi)",
                    "word",
                ]
            ),
            st.text(max_size=5),
        ),
        max_size=16,
    ).map("".join)
)
def test_no_text_makes_the_reader_of_prose_fall_and_every_slip_lies_in_it(text):
    names = Names(
        flags={"papers": Flag("papers", "")},
        meters={"exposure": Meter("exposure", 0, 5, 0, words={0: "low"})},
    )

    parsed = parse_prose(text, Vocabulary(names))

    assert (parsed.prose is None) == bool(parsed.slips)
    for slip in parsed.slips:
        assert 0 <= slip.offset < len(text)
        assert slip.length >= 1
    if parsed.prose is not None:
        statements(parsed.prose)


# --- What is shown ---


def test_emphasis_and_strong_words_are_runs_of_their_own():
    assert runs_of("a *b* **c** ***d***") == (
        Words("a "),
        Words("b", emphasis=True),
        Words(" "),
        Words("c", strong=True),
        Words(" "),
        Words("d", emphasis=True, strong=True),
    )


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("a *lone star", "a *lone star"),
        ("one *two *three*", "one *two three"),
        ("****", "****"),
        ("a ***b* c", "a **b c"),
        ("\\*a\\* \\\\ \\x", "*a* \\ \\x"),
        ("[he *paused*] there", "[he paused] there"),
        ("[FFI](Not An Id) x", "[FFI](Not An Id) x"),
        ("[*FFI*](ffi)", "FFI"),
        ("[Sic] [a b] [1944-a, b]", "[Sic] [a b]"),
        ("Cited. [a] [b] Next.", "Cited. Next."),
        ("Cited [a]. Next.", "Cited. Next."),
        ("Cited [a]next.", "Cited next."),
        ("[a] First.", "First."),
    ],
)
def test_marks_are_read_and_what_is_none_stays(marked, plain):
    assert Paragraph("narration", runs_of(marked), marked).plain == plain


def test_citations_side_by_side_are_one():
    assert runs_of("A. [a, b] [c]") == (Words("A."), Citation(("a", "b", "c")))


def test_an_empty_text_has_no_runs_and_no_paragraphs():
    assert runs_of("") == ()
    assert paragraphs_of(" \n\n ", french=False) == ()


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        ("He waits \0.", ["He waits."]),
        ("He waits \0 here", ["He waits here"]),
        ("(\0 here)", ["(here)"]),
        ('"\0 it is," she says.', ['"it is," she says.']),
        ('She says, "\0 go."', ['She says, "go."']),
        ('"Go \0" she says.', ['"Go" she says.']),
        ('"Go,"\0 "now."', ['"Go," "now."']),
        ('He goes. \0 "Now."', ['He goes. "Now."']),
        ("a\0 \0b", ["a b"]),
        ("a\0b", ["ab"]),
        ("— \0", []),
        ("> \0", []),
        ("> a\n\0\n> b", ["a b"]),
        ("a\n\0\nb", ["a b"]),
        ("a  b\n  c", ["a b c"]),
    ],
)
def test_what_came_out_empty_leaves_no_stray_blank(marked, shown):
    assert [paragraph.plain for paragraph in paragraphs_of(marked, french=False)] == shown


def test_a_quoted_paragraph_keeps_its_mark_in_the_marked_text_and_says_if_it_goes_on():
    shown = paragraphs_of("> a\n>\n> b\n\n> c", french=False)

    assert [(p.kind, p.marked, p.plain, p.continues) for p in shown] == [
        ("quoted", "> a", "a", False),
        ("quoted", "> b", "b", True),
        ("quoted", "> c", "c", False),
    ]


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("Quoi? Non! Si; bon", "Quoi_? Non_! Si_; bon"),
        ("Quoi ? Non\u00a0! Si ; bon : oui", "Quoi_? Non_! Si_; bon_: oui"),
        ("«Rien» « rien »", "«_Rien_» «_rien_»"),
        ("À 19:44 (1944?)", "À 19:44 (1944?)"),
        ("*Quoi*? [FFI](ffi)! Quoi ?!", "*Quoi*_? [FFI](ffi)_! Quoi_?!"),
    ],
)
def test_french_sets_narrow_spaces_around_its_signs(typed, set_):
    assert french_spacing(typed) == set_.replace("_", "\u202f")
    assert french_spacing(french_spacing(typed)) == french_spacing(typed)


# --- Sentences ---


def test_each_sentence_knows_what_it_leans_on_in_each_branch(vocabulary):
    text = (
        "Two men. [taken] You go. The {first: flag | later: old flag} is up. [held]\n\n"
        "{if papers}\nHe waits. [seen]\n{else}\nHe waits.\n{end}\nThen [FFI](ffi) came.\n\n— Oui. Non.\n> A sheet."
    )
    prose = parse_prose(text, vocabulary).prose
    assert prose is not None

    told = [(s.paragraph.kind, s.plain, s.cited, s.links, s.conditional) for s in statements(prose)]

    assert told == [
        ("narration", "Two men.", ("taken",), (), False),
        ("narration", "You go.", (), (), False),
        ("narration", "The flag is up.", ("held",), (), True),
        ("narration", "The old flag is up.", ("held",), (), True),
        ("narration", "He waits.", ("seen",), (), True),
        ("narration", "Then FFI came.", (), ("ffi",), False),
        ("narration", "He waits.", (), (), True),
        ("dialogue", "— Oui.", (), (), False),
        ("dialogue", "Non.", (), (), False),
        ("quoted", "A sheet.", (), (), False),
    ]


def test_a_branch_without_else_and_an_alternative_without_words_stand_empty_once(vocabulary):
    prose = parse_prose("He goes {if papers}with {exposure}{end} {one of: | on}.", vocabulary).prose
    assert prose is not None

    assert [s.plain for s in statements(prose)] == ["He goes with exposure.", "He goes on."]


@pytest.mark.parametrize("id", ["a", "pont-neuf", "été-1944", "ミナ-2", "देवी", "a" * 60])
def test_ids_are_small_letters_of_any_script_and_digits_joined_by_single_hyphens(id):
    assert is_id(id)


@pytest.mark.parametrize(
    "id", ["", "Pont", "pont neuf", "pont--neuf", "-pont", "pont-", "a_b", "a.b", "a" * 61, "Été"]
)
def test_what_is_no_id(id):
    assert not is_id(id)
