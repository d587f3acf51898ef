"""Each kind of mistake: its wrong example raises exactly it, at its mark; its right one raises nothing."""

from __future__ import annotations

import re

import pytest

from game.loading.mistakes import MARK, codes, mistake
from game.loading.render import explain
from game.loading.slips import CODES
from game.story.slips import SlipKind
from tests.loading.laid_out import example_of
from tests.loading.plain_words import PROGRAMMERS_WORDS

OURS = [code for code in codes() if code[1] in "01"]


def marked_place(code: str) -> tuple[str, int | None, int | None] | None:
    """File, line and column of the mark in a wrong example; no line where the whole file is marked."""
    for name, content in mistake(code).wrong.items():
        if MARK in name:
            return name.replace(MARK, "").rstrip("/"), None, None
        if isinstance(content, str) and MARK in content:
            before = content[: content.index(MARK)]
            return name, before.count("\n") + 1, len(before) - before.rfind("\n")
    return None


@pytest.mark.parametrize("code", OURS)
def test_the_wrong_example_raises_exactly_its_mistake_at_its_mark(code, tmp_path):
    found = [one for one in example_of(code, "wrong", tmp_path) if one.code not in mistake(code).also]

    assert [one.code for one in found] == [code]
    place, span = marked_place(code), found[0].span
    if place is not None:
        assert span.file == place[0]
        if place[1] is not None:
            assert (span.line, span.column) == place[1:]
    assert found[0].severity == mistake(code).severity


@pytest.mark.parametrize("code", OURS)
def test_the_right_example_is_clean(code, tmp_path):
    assert example_of(code, "right", tmp_path) == ()


@pytest.mark.parametrize("code", OURS)
def test_its_words_are_an_authors_and_complete(code, tmp_path):
    says = mistake(code).says()
    found = next(one for one in example_of(code, "wrong", tmp_path) if one.code == code)

    templates = [re.sub(r"{[^}]*}", "", text) for text in (*says.messages, *says.hints)]
    texts = [says.title, says.why, *templates, found.message, found.hint]
    assert found.message and found.hint
    assert [text for text in texts if PROGRAMMERS_WORDS["en"].search(text)] == []
    assert len(says.why.split()) >= 6


@pytest.mark.parametrize("code", OURS)
def test_its_page_can_be_read(code):
    page = explain(code)

    assert page.startswith(("error", "warning"))
    assert mistake(code).says().title in page
    assert "Wrong:" in page and "Right:" in page
    assert MARK not in page


def test_an_unknown_code_has_no_page():
    with pytest.raises(KeyError):
        explain("E999")
    with pytest.raises(KeyError):
        explain("../../etc")


def test_each_slip_in_a_text_has_its_mistake():
    assert set(CODES) == set(SlipKind)
    assert set(CODES.values()) <= set(codes())
