"""The proof sheet: every claim with all that leans on it, safe to open anywhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from game import words
from game.authoring.proof import proof
from game.authoring.sheet import Sheet
from game.authoring.typeset import sheet_of
from game.loading import BadStory
from tests.authoring.writing import project

CHAPTER = """
    chapter: The street
    scenes:
      street:
        title: Under the arch
        date: 1944-08-19
        time: 09:10
        status: composite
        documents: [order, letter]
        text: |
          A flag hangs there. [flag] You had stopped believing in blue. "Since when?"

          {if first time here}The wall says "Every man to his post." [order]{end}

          > To be read and burned.
        choices:
          - id: look
            text: Look up, and count.
            history: recorded
            record: flag
            then: |
              It was taken down at noon. [flag] Nobody sees you.
            go: home
      home:
        status: invented
        text: You are home.
        ending: home
"""
RECORD = {
    "record/entries.yaml": """
        later: {says: Later., date: 1944-08-20, certainty: one-source, sources: [{id: combat, where: p. 2}]}
        undated: {says: At some time., certainty: testimony, sources: [{id: diary, where: a note}]}
        flag:
          says: |
            A flag was raised. It was red.
          date: 1944-08-19
          time: about 9
          place: arch
          people: [bayet]
          certainty: disputed
          dispute: One says nine.
          leaves-open: Who tied it.
          quotes: [{words: un drapeau, en: a flag, speaker: A guard, source: museum, where: room 4}]
          sources: [{id: copy, where: line 1}, {id: museum, where: room 3}, {id: combat, where: p. 1}]
        evening: {says: In the evening., date: 1944-08-19, time: evening, certainty: one-source, sources: [{id: combat, where: p. 3}]}
    """,
    "record/documents.yaml": """
        order:
          title: An order
          kind: order
          made-by: a general
          when: 1944-08-18T20:00
          status: quoted
          words: |
            Every man to his post.
            And nobody is to leave the place where he was told to stand
            before dark.
          english: Everyone, stay
          asks: [Who read it?]
          sources: [{id: museum, where: room 3}]
        letter: {title: An invented letter, kind: letter, status: invented, words: Come at six}
    """,
    "record/people.yaml": """
        bayet: {name: Edgard Bayet, also: [Bayet], real: yes, role: a policeman, dates: 1900-1980}
        odette: {name: Odette, real: no, drawn-from: nurses of the quarter}
    """,
    "record/places.yaml": "arch: {name: The arch, kind: bridge, at: [48.8547, 2.3467]}\n",
    "record/glossary.yaml": "ffi: {term: FFI, says: Fighters of the Interior, fr: Forces de l'Intérieur}\n",
}


@pytest.fixture
def folder(tmp_path):
    project(tmp_path, {**RECORD, "01-street.yaml": CHAPTER})
    return tmp_path


@pytest.fixture
def sheet(tmp_path) -> Sheet:
    story = project(tmp_path, {**RECORD, "01-street.yaml": CHAPTER}).story
    return sheet_of(story, {"": story})


@pytest.fixture(autouse=True)
def english_again():
    yield
    words.use("en")


class Page(HTMLParser):
    """Takes a page of HTML apart, and falls where a tag is left open."""

    VOID = frozenset({"meta", "input", "path", "circle", "rect", "br"})

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def plain(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html).replace("&#34;", '"').replace("&#39;", "'").split())


def article(html: str, anchor: str) -> str:
    return html.partition(f'<article id="{anchor}">')[2].partition("</article>")[0]


def test_entries_stand_by_their_day_and_hour_and_undated_ones_last(sheet):
    order = [(day.title, [entry.thing.id for entry in day.entries]) for day in sheet.days]

    assert order == [
        ("Saturday 19 August 1944", ["flag", "evening"]),
        ("Sunday 20 August 1944", ["later"]),
        ("Without a date", ["undated"]),
    ]
    assert [entry.number for day in sheet.days for entry in day.entries] == ["1", "2", "3", "4"]


def test_an_entry_has_every_sentence_that_leans_on_it_and_the_choices_that_name_it(sheet):
    flag = sheet.days[0].entries[0]

    ((told),) = flag.leanings

    assert [(line.words, line.page, line.when, line.scene, line.note) for line in told.sentences] == [
        ("A flag hangs there.", "Under the arch", "19 August 1944 · 09:10", "street", ""),
        (
            "It was taken down at noon.",
            "Under the arch",
            "19 August 1944 · 09:10",
            "street",
            "told after a choice",
        ),
    ]
    assert [(line.words, line.note) for line in told.acts] == [
        ("Look up, and count.", "a choice, called recorded")
    ]


def test_a_sentence_that_only_some_paths_show_says_so(sheet):
    ((told),) = sheet.documents[0].leanings

    assert [(line.words, line.note) for line in told.sentences] == [
        ('The wall says "Every man to his post."', "only on some paths")
    ]


def test_witnesses_stand_in_their_ring_and_what_repeats_them_under_them(sheet):
    flag = sheet.days[0].entries[0]

    rings = [
        (
            ring.title,
            [
                [(one.source.id, one.where, one.repeats) for one in voice.references]
                for voice in ring.witnesses
            ],
        )
        for ring in flag.rings
    ]

    assert rings == [
        ("In the file in 1946", [[("combat", "p. 1", False)]]),
        ("Found since", [[("museum", "room 3", False), ("copy", "line 1", True)]]),
    ]


def test_narration_that_cites_nothing_is_listed_page_by_page(sheet):
    ((chapter),) = sheet.uncited

    assert chapter.title == "The street"
    assert [(page.title, [line.words for line in page.sentences]) for page in chapter.pages] == [
        ("Under the arch", ["You had stopped believing in blue.", "Nobody sees you."]),
        ("home", ["You are home."]),
    ]


def test_a_source_lists_all_that_cites_it(sheet):
    used = {shelved.source.id: [number for number, _ in shelved.used] for shelved in sheet.sources}

    assert used["museum"] == ["1", "D1"]
    assert used["combat"] == ["1", "2", "3"]
    assert used["report"] == []


def test_a_document_keeps_its_own_lines_and_joins_what_its_author_wrapped(sheet):
    assert sheet.documents[0].printed == (
        "Every man to his post.\nAnd nobody is to leave the place where he was told to stand before dark."
    )


def test_the_page_shows_of_an_entry_all_that_a_historian_judges(folder):
    shown = plain(article(proof(folder), "entry-flag"))

    for part in (
        "Disputed",
        "Saturday 19 August 1944, about 9",
        "The arch",
        "Edgard Bayet",
        "A flag was raised. It was red.",
        "What is disputed One says nine.",
        "What this leaves open Who tied it.",
        "un drapeau a flag A guard · The Prefecture in August , room 4",
        "In the file in 1946 Combat , 1944 p. 1 newspaper · not read for this story",
        "The Prefecture in August , 2014 room 3 museum · read for this story",
        "repeating it: A copy of that page , 2021 line 1",
        "A flag hangs there. Under the arch, 19 August 1944 · 09:10 · street",
        "Look up, and count.",
        "agree question wrong",
    ):
        assert part in shown


def test_the_page_shows_a_document_with_its_provenance_and_questions(folder):
    shown = plain(article(proof(folder), "document-order"))

    for part in (
        "Quoted",
        "Made by a general",
        "When Friday 18 August 1944, 20:00",
        "Every man to his post.",
        "In English Everyone, stay",
        "Who read it?",
        "Lies on the table in: Under the arch ( street )",
    ):
        assert part in shown


def test_real_and_invented_people_stand_apart(folder):
    shown = plain(proof(folder))

    assert re.search(r"They lived P1 bayet Edgard Bayet 1900-1980 Also called: Bayet a policeman", shown)
    assert re.search(r"Invented for this story F1 odette Odette Drawn from nurses of the quarter", shown)


def test_everything_that_can_be_judged_has_three_boxes_and_a_line(folder):
    html = proof(folder)

    assert html.count("<article") == 4 + 2 + 2 + 1
    assert html.count('<div class="verdict">') == 9
    assert article(html, "entry-flag").count('type="checkbox"') == 3
    assert article(html, "entry-flag").count('contenteditable="true"') == 1


def test_the_page_is_whole_every_link_leads_somewhere_and_no_anchor_is_twice(folder):
    page = Page(proof(folder))

    anchors = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    links = {attributes["href"] for tag, attributes in page.tags if tag == "a"}

    assert len(anchors) == len(set(anchors))
    assert links <= {f"#{anchor}" for anchor in anchors}


def test_the_page_needs_no_other_file_and_no_network(folder):
    html = proof(folder)
    page = Page(html)

    assert {tag for tag, _ in page.tags} & {
        "script",
        "link",
        "img",
        "iframe",
        "object",
        "base",
        "form",
    } == set()
    assert not any(name in ("src", "srcset", "action") for _, given in page.tags for name in given)
    assert "default-src 'none'" in html
    assert not re.search(r"url\(|@import|@font-face", html)


HOSTILE = "</p></style><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;"


def test_text_from_the_story_is_escaped_wherever_it_stands(tmp_path):
    fields = re.compile(r"A flag|Under the arch|room 3|Edgard Bayet|An order|a general|The arch|FFI")
    files = {**RECORD, "01-street.yaml": CHAPTER}
    spoiled = {name: fields.sub(lambda found: found.group() + HOSTILE, text) for name, text in files.items()}
    project(tmp_path, spoiled)

    html = proof(tmp_path)

    assert html.count("alert(1)") > 8
    assert {tag for tag, _ in Page(html).tags} & {"script", "img"} == set()


def test_every_edition_s_sentences_stand_under_the_entry_and_one_alone_where_it_is_named(tmp_path):
    files = {
        **RECORD,
        "01-street.yaml": CHAPTER,
        "editions/fr/story.yaml": "title: Un exemple\nlanguage: fr\n",
        "editions/fr/record/entries.yaml": "flag: {says: On hissa un drapeau.}\n",
        "editions/fr/01-street.yaml": """
            scenes:
              street:
                text: |
                  Un drapeau flotte. [flag] Vous n'y croyiez plus.
        """,
    }
    project(tmp_path, files)

    both = plain(article(proof(tmp_path), "entry-flag"))
    french = plain(article(proof(tmp_path, "fr"), "entry-flag"))

    assert "A flag was raised. It was red." in both
    assert both.index("original (en)") < both.index("A flag hangs there.") < both.index("edition ‘fr’")
    assert both.index("edition ‘fr’") < both.index("Un drapeau flotte.")
    assert both.count("It was taken down at noon.") == 1
    assert "On hissa un drapeau." in french
    assert "A flag hangs there." not in french


def test_the_sheet_speaks_french(folder):
    words.use("fr")

    html = proof(folder)

    assert '<html lang="fr">' in html
    assert "Ce que le dossier affirme" in html
    assert "samedi 19 août 1944" in html


def test_a_story_without_a_record_has_a_sheet_of_its_narration(tmp_path):
    project(tmp_path, {})

    html = proof(tmp_path)

    assert Page(html).tags
    assert "You are here." in html


def test_a_story_that_cannot_be_read_has_none(tmp_path):
    project(tmp_path, {"story.yaml": "title: [\n"})

    with pytest.raises(BadStory):
        proof(tmp_path)


def test_it_is_the_same_each_time(folder):
    assert proof(folder) == proof(folder)
