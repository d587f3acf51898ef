"""No page leans on what has not begun by its own date and hour (decision 14)."""

from __future__ import annotations

import pytest

from tests.authoring.writing import found, pages

D18, D19, D20 = "date: 1944-08-18", "date: 1944-08-19", "date: 1944-08-20"


def entry(date: str, time: str = "") -> dict[str, str]:
    hour = f", time: {time}" if time else ""
    day = f", date: {date}" if date else ""
    return {
        "record/entries.yaml": (
            f"flag: {{says: A flag, certainty: one-source, sources: [{{id: combat, where: here}}]{day}{hour}}}\n"
        )
    }


def document(when: str) -> dict[str, str]:
    return {
        "record/documents.yaml": (
            "order: {title: An invented order, kind: order, status: invented, words: To your posts"
            + (f", when: {when}" if when else "")
            + "}\n"
        )
    }


def early(folder, record: dict[str, str], **scenes: str) -> list[tuple[str, str]]:
    """Code and underlined words of every mistake of this kind."""
    mistakes = found(folder, {**record, "01-street.yaml": pages(**scenes)})
    return [(code, words) for code, words, _ in mistakes if code in ("E230", "E231")]


CITES = "text: 'A flag. [flag]'"


@pytest.mark.parametrize(
    ("begins", "hour", "page"),
    [
        ("1944-08-19", "", D19),
        ("1944-08-18", "", D19),
        ("1944-08-19", "07:00", f"{D19}; time: 07:00"),
        ("1944-08-19", "07:00 to 09:00", f"{D19}; time: 07:40"),
        ("1944-08-19", "about 9", f"{D19}; time: 08:30"),
        ("1944-08-19", "evening", f"{D19}; time: 17:00"),
        ("1944-08-19", "17:00", D19),
        ("1944-08-19", "", f"{D19}; time: 00:10"),
        ("1944-08-19", "09:00", f"{D19}; time: 07:00 to 10:00"),
        ("1944-08-19", "17:00", f"{D20}; time: 07:00"),
        ("1944-08", "", D19),
        ("1944-08", "17:00", f"{D19}; time: 07:00"),
        ("1944", "", D19),
        ("1944-08-19 to 1944-08-25", "", D19),
        ("1944-08-19", "", "date: 1944-08"),
        ("1944-08-31", "", "date: 1944"),
        ("1944-08-31", "", "date: 1944-08"),
        ("", "", D19),
        ("1944-09-01", "", "title: A page without a date"),
    ],
)
def test_what_may_have_begun_can_be_cited(tmp_path, begins, hour, page):
    assert early(tmp_path, entry(begins, hour), street=f"{page}; {CITES}") == []


@pytest.mark.parametrize(
    ("begins", "hour", "page"),
    [
        ("1944-08-20", "", D19),
        ("1944-08-20", "07:00", f"{D19}; time: 22:00"),
        ("1944-08-19", "07:01", f"{D19}; time: 07:00"),
        ("1944-08-19", "about 9", f"{D19}; time: 08:29"),
        ("1944-08-19", "evening", f"{D19}; time: afternoon to 16:00"),
        ("1944-08-19 to 1944-08-25", "09:00", f"{D19}; time: 07:00"),
        ("1944-08-19T09:00", "", f"{D19}; time: 07:00"),
        ("1944-09", "", D19),
        ("1945", "", "date: 1944"),
        ("1944-09-01", "", "date: 1944-08"),
    ],
)
def test_what_begins_after_the_page_is_an_error_on_the_citation(tmp_path, begins, hour, page):
    assert early(tmp_path, entry(begins, hour), street=f"{page}; {CITES}") == [("E230", "flag")]


def test_the_message_gives_both_times(tmp_path):
    files = {
        **entry("1944-08-19", "about 9"),
        "01-street.yaml": pages(street=f"{D19}; time: 07:40; {CITES}"),
    }

    ((_, _, message),) = found(tmp_path, files)

    assert message == "'flag' (1944-08-19 about 9) begins after this page (1944-08-19 07:40)"


def test_a_frame_may_cite_what_lies_before_its_own_date_and_nothing_later(tmp_path):
    record = entry("1944-08-19")

    before = early(tmp_path / "a", record, street=f"frame: yes; date: 1946-03; {CITES}")
    after = early(tmp_path / "b", record, street=f"frame: yes; date: 1944-03; {CITES}")

    assert (before, after) == ([], [("E230", "flag")])


def test_a_page_without_a_date_is_on_the_day_carried_to_it(tmp_path):
    record = entry("1944-08-20")

    assert early(tmp_path, record, street=f"{D19}; -> bridge", bridge=CITES) == [("E230", "flag")]


def test_a_page_that_one_comes_to_on_different_days_is_left_alone(tmp_path):
    record = entry("1944-08-20")

    assert (
        early(tmp_path, record, street=f"{D19}; -> later; -> bridge", later=f"{D20}; -> bridge", bridge=CITES)
        == []
    )


def test_the_hour_carried_to_a_page_is_not_the_page_s_own(tmp_path):
    record = entry("1944-08-19", "17:00")

    assert early(tmp_path, record, street=f"{D19}; time: 09:00; -> bridge", bridge=CITES) == []


def test_an_hour_of_its_own_on_a_carried_day_counts(tmp_path):
    record = entry("1944-08-19", "17:00")

    assert early(tmp_path, record, street=f"{D19}; -> bridge", bridge=f"time: 09:00; {CITES}") == [
        ("E230", "flag")
    ]


CHOICE = """
    chapter: The street
    scenes:
      street:
        status: invented
        date: 1944-08-19
        time: 09:00
        text: You look.
        choices:
          - id: wait
            text: "{text}"
            {more}
            go: {go}
      noon: {{status: invented, date: 1944-08-19, time: 12:00, text: Noon., otherwise: {{go: hall}}}}
      tomorrow: {{status: invented, date: 1944-08-20, text: The next day., ending: home}}
      hall: {{status: invented, text: A hall., ending: home}}
      office: {{status: invented, frame: yes, date: 1946-03, text: An office., ending: home}}
"""


def of_choice(folder, record, text="Wait", more="once: no", go="noon"):
    files = {**record, "01-street.yaml": CHOICE.format(text=text, more=more, go=go)}
    return [(code, words) for code, words, _ in found(folder, files)]


def test_the_words_of_a_choice_stand_on_its_page(tmp_path):
    assert of_choice(tmp_path, entry("1944-08-19", "11:00"), text="A flag. [flag]") == [("E230", "flag")]


def test_what_is_told_after_a_choice_may_cite_what_has_begun_on_the_page_it_leads_to(tmp_path):
    then = "then: 'A flag. [flag]'"

    at_noon = of_choice(tmp_path / "a", entry("1944-08-19", "11:00"), more=then)
    staying = of_choice(tmp_path / "b", entry("1944-08-19", "11:00"), more=then, go="stay")
    too_late = of_choice(tmp_path / "c", entry("1944-08-19", "13:00"), more=then)
    no_hour = of_choice(tmp_path / "d", entry("1944-08-19", "13:00"), more=then, go="hall")
    next_day = of_choice(tmp_path / "e", entry("1944-08-20"), more=then, go="hall")
    tomorrow = of_choice(tmp_path / "f", entry("1944-08-20"), more=then, go="tomorrow")

    assert at_noon == no_hour == tomorrow == []
    assert staying == too_late == next_day == [("E230", "flag")]


def test_what_is_told_before_a_frame_is_not_told_from_its_later_date(tmp_path):
    then = "then: 'A flag. [flag]'"

    assert of_choice(tmp_path, entry("1944-08-20"), more=then, go="office") == [("E230", "flag")]


@pytest.mark.parametrize(
    ("begins", "hour", "expected"), [("1944-08-19", "17:00", []), ("1944-08-20", "", ["flag"])]
)
def test_the_record_of_an_act_is_compared_by_day_only(tmp_path, begins, hour, expected):
    mistakes = of_choice(tmp_path, entry(begins, hour), more="history: recorded\n            record: flag")

    assert mistakes == [("E230", words) for words in expected]


@pytest.mark.parametrize(
    ("when", "page", "early_"),
    [
        ("1944-08-19", D19, False),
        ("1944-08-20", D19, True),
        ("1944-08-19T10:00", f"{D19}; time: 09:00", True),
        ("1944-08-19T10:00", f"{D19}; time: 10:00", False),
        ("1944-08-19T10:00", D19, False),
        ("1944-08", D19, False),
        ("", D19, False),
    ],
)
def test_a_document_is_offered_and_cited_only_when_it_exists(tmp_path, when, page, early_):
    offered = early(tmp_path / "a", document(when), street=f"{page}; documents: [order]")
    cited = early(tmp_path / "b", document(when), street=f"{page}; text: 'You read. [order]'")

    assert offered == cited == ([("E231", "order")] if early_ else [])


def test_what_opens_a_chapter_is_read_on_its_first_page(tmp_path):
    chapter = "so-far: 'A flag. [flag]'\n" + pages(street=D19, bridge=D20)
    files = {**entry("1944-08-20"), "01-street.yaml": chapter}

    assert [(code, words) for code, words, _ in found(tmp_path, files)] == [("E230", "flag")]


def test_a_link_is_no_citation(tmp_path):
    record = entry("1944-08-20")

    assert early(tmp_path, record, street=f"{D19}; text: 'The [flag](flag) is not up.'") == []


def test_what_is_too_early_on_every_page_has_its_own_date_blamed_once(tmp_path):
    files = {
        **entry("1944-08-29"),
        "01-street.yaml": pages(
            street=f"{D19}; {CITES}; -> bridge",
            bridge=f"{D20}; {CITES}; -> office",
            office=f"frame: yes; date: 1946-03; {CITES}",
        ),
    }

    assert found(tmp_path, files) == [
        ("E230", "1944-08-29", "'flag' (1944-08-29) begins after every page that leans on it: street, bridge")
    ]


def test_where_only_the_hour_is_too_late_the_hour_is_blamed(tmp_path):
    mistakes = early(
        tmp_path,
        entry("1944-08-19", "17:00"),
        street=f"{D19}; time: 07:00; {CITES}; -> bridge",
        bridge=f"{D19}; time: 09:00; {CITES}",
    )

    assert mistakes == [("E230", "17:00")]


def test_where_one_page_leans_on_it_in_time_the_others_are_blamed(tmp_path):
    mistakes = early(
        tmp_path,
        entry("1944-08-20"),
        street=f"date: 1944-08-18; {CITES}; -> bridge",
        bridge=f"{D19}; {CITES}; -> quay",
        quay=f"{D20}; {CITES}",
    )

    assert mistakes == [("E230", "flag"), ("E230", "flag")]


def test_a_page_whose_date_is_not_known_speaks_neither_for_nor_against(tmp_path):
    record = {**entry("1944-08-29"), **document("1944-08-29")}
    both = f"documents: [order]; {CITES}"

    mistakes = early(
        tmp_path,
        record,
        street=f"title: Some day; {both}; -> bridge",
        bridge=f"{D19}; {both}; -> quay",
        quay=f"{D20}; {both}",
    )

    assert sorted(mistakes) == [("E230", "1944-08-29"), ("E231", "1944-08-29")]


def test_a_document_that_is_too_early_on_every_page_has_its_date_blamed(tmp_path):
    mistakes = early(
        tmp_path,
        document("1944-08-29"),
        street=f"{D19}; documents: [order]; -> bridge",
        bridge=f"{D20}; documents: [order]",
    )

    assert mistakes == [("E231", "1944-08-29")]
