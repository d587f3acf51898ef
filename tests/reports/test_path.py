"""Your path as a page: whole, escaped, offline, in order, in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from game import words
from game.desktop.theme import contrast
from game.reports.path import path_page
from game.story import begin, choose
from game.story.beside import Beside, beside
from game.story.ids import ChapterId, ChoiceId, EntryId
from game.words import say
from tests.desktop.screens.specimen import at, story

PREFECTURE = ChapterId("prefecture")
VOID = {"meta", "link", "img", "br", "hr", "input"}


class Reader(HTMLParser):
    """What a browser meets: tags balanced, headings in order, the words shown."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[int] = []
        self.shown: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open and data.strip():
            self.shown.append(" ".join(data.split()))


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


@pytest.fixture
def path() -> Beside:
    state = choose(story(), at("opening", "ask", "straight-across"), ChoiceId("they-say"))
    return beside(story(), state, PREFECTURE)


@pytest.fixture
def french() -> Iterator[None]:
    words.use("fr")
    yield
    words.use("en")


def test_the_page_says_what_was_done_and_what_the_record_has_of_it(path):
    shown = read(path_page(story(), path)).shown

    assert 'Ask the man on the steps: "Since when?"' in shown
    asked = shown.index('Ask the man on the steps: "Since when?"')
    assert shown[asked:][:4] == [
        'Ask the man on the steps: "Since when?"',
        say("beside.history.plausible"),
        say("beside.record"),
        say("label.disputed"),
    ]
    assert any("two to three thousand striking policemen" in words for words in shown)
    assert any(words.startswith("What is disputed: Most give seven o'clock.") for words in shown)
    assert "What is not known: Who gave the order." in shown


def test_an_act_of_which_nothing_is_recorded_says_so():
    shown = read(path_page(story(), beside(story(), at("opening", "straight-across"), PREFECTURE))).shown
    went = shown.index("Wheel the bicycle straight across, slowly, counting.")

    assert shown[went:][:3] == [
        "Wheel the bicycle straight across, slowly, counting.",
        say("beside.record"),
        say("beside.nothing"),
    ]


def test_news_passed_on_says_what_you_said_what_you_had_and_what_the_record_says(path):
    shown = read(path_page(story(), path)).shown
    news = shown.index("Who holds the Prefecture")

    assert shown[news:][:7] == [
        "Who holds the Prefecture",
        "You said",
        "told",
        "You had",
        "seen",
        "The record says",
        "Documented",
    ]


def test_each_source_stands_with_its_exact_place_those_of_the_file_first(path):
    shown = read(path_page(story(), path)).shown
    diary = shown.index(
        "A neighbor, A diary that was printed the year after (A printer on the left bank, 1945): 19 August"
    )

    assert shown[diary + 1].startswith("A historian, The police and the rising")


def test_headings_and_landmarks_are_in_order_and_nothing_is_fetched(path):
    html = path_page(story(), path)
    page = read(html)

    assert page.headings[0] == 1
    assert page.headings.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(page.headings, page.headings[1:], strict=False))
    names = [tag for tag, _ in page.tags]
    assert [name for name in names if name in ("header", "main", "footer")] == ["header", "main", "footer"]
    assert not {"script", "link", "img", "iframe"} & set(names)
    assert "url(" not in html
    assert "@import" not in html


@pytest.mark.usefixtures("french")
def test_the_page_is_in_the_readers_language_and_the_story_in_its_own(path):
    page = read(path_page(story(), path))

    assert page.tags[0] == ("html", {"lang": "fr"})
    assert ("p", {"class": "chapter", "lang": "en"}) in page.tags
    assert "Vous avez dit" in page.shown


def test_whatever_a_story_says_is_words_and_never_a_tag(path):
    evil = '<script>alert("x")</script> & <b>'
    chapters = tuple(replace(chapter, title=evil, question=evil) for chapter in story().chapters)
    gathered = EntryId("policemen-gathered")
    entries = {
        **story().record.entries,
        gathered: replace(story().record.entries[gathered], says=evil, leaves_open=evil),
    }
    bad = replace(story(), title=evil, chapters=chapters, record=replace(story().record, entries=entries))
    acts = tuple(replace(act, title=evil) for act in path.acts)
    passed = tuple(replace(one, means=evil) for one in path.passed)

    page = read(path_page(bad, replace(path, acts=acts, passed=passed)))

    assert "script" not in [tag for tag, _ in page.tags]
    assert page.shown.count(evil) >= 5


@pytest.mark.parametrize("night", [False, True], ids=["by day", "by night"])
def test_all_words_stand_out_from_their_ground(path, night):
    sheets = re.findall(r":root \{([^}]*--paper: #[^}]*)\}", path_page(story(), path))
    colors = {
        name: (int(code[:2], 16), int(code[2:4], 16), int(code[4:], 16))
        for name, code in re.findall(r"--(\w+): #([0-9a-f]{6})", sheets[1 if night else 0])
    }

    assert contrast(colors["ink"], colors["paper"]) >= 7
    assert min(contrast(colors[name], colors["paper"]) for name in ("faint", "accent")) >= 4.5


def test_a_path_with_nothing_on_it_says_so():
    shown = read(path_page(story(), beside(story(), begin(story()), PREFECTURE))).shown

    assert say("beside.no-acts") in shown
    assert say("beside.no-news") in shown
