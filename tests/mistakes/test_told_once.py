"""One slip is told as one mistake, on the line where it was made, with what to write there."""

from __future__ import annotations

from pathlib import Path

import pytest

from game import shipped
from game.authoring import check
from game.authoring.check import judged
from game.loading import read_files
from game.loading.files import Changed, Folder
from game.loading.mistakes import speak
from tests.loading.laid_out import lay_out
from tests.mistakes.test_planted import clean_files

STORY = Path(__file__).parent / "story"
MORNING, EVENING = "01-the-morning.yaml", "02-the-evening.yaml"


def told(file: str, *changes: tuple[str, str]) -> list[tuple[str, str, str]]:
    """The errors of the story with those changes in one file: code, line and hint."""
    folder = Folder(STORY)
    text = folder.read(file).decode()
    for find, put in changes:
        assert find in text
        text = text.replace(find, put, 1)
    found = judged(read_files(Changed(folder, {file: text})))
    return [(one.code, one.span.line_text.strip(), one.hint) for one in found if one.severity == "error"]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("gain: exposure + 1", "change: exposure +1"),
        ("gain: +1 exposure", "change: exposure +1"),
        ("gain: exposure+2", "change: exposure +2"),
        ("gain: exposure ++", "change: exposure +1"),
        ("lose: exposure", "change: exposure -1"),
        ("change: +1 exposure", "change: exposure +1"),
        ("change: exposure+1", "change: exposure +1"),
        ("change: exposure++", "change: exposure +1"),
        ("change: exposure += 2", "change: exposure +2"),
        ("change: exposure minus two", "change: exposure -2"),
        ("set: exposure + 1", "change: exposure +1"),
        ("set: -1 exposure", "change: exposure -1"),
        ("learn: exposure", "change: exposure +1"),
        ("change: forged papers", "gain: forged papers"),
        ("gain: cover shaken", "set: cover is shaken"),
        ("gain: prefecture held", "learn: prefecture held as told"),
    ],
)
def test_an_effect_in_another_form_is_answered_with_the_whole_right_one(written, right):
    found = told(MORNING, ("gain: gray envelope", written))

    assert found == [(found[0][0], written, f"write '{right}'")]


def test_a_meter_without_words_is_one_mistake_however_often_it_is_shown():
    shown = "A woman looks at you: {exposure}."
    more = (shown, f"{shown} {{exposure}}\n\n      {{exposure}}")
    story = Folder(STORY).read("story.yaml").decode()
    without = "\n".join(line for line in story.split("\n") if "    words:" not in line)
    text = Folder(STORY).read(MORNING).decode().replace(*more)

    found = read_files(Changed(Folder(STORY), {"story.yaml": without, MORNING: text})).diagnostics

    (one,) = found
    assert one.code == "E142" and shown in one.span.line_text
    line = one.span.line or 0
    assert f"also in lines {line}, {line + 2}" in one.message
    assert "'words: {0: …}'" in one.hint
    assert f"lignes {line}, {line + 2}" in speak(one, "fr").message


@pytest.mark.parametrize(
    ("file", "find", "put", "values"),
    [
        (MORNING, "cover is shaken", "cover is lost", "it can be: intact, shaken, blown"),
        (
            MORNING,
            "cover is shaken",
            "cover is shaky",
            "did you mean 'shaken'? It can be: intact, shaken, blown",
        ),
        ("story.yaml", "start: intact}", "start: whole}", "it can be: intact, shaken, blown"),
    ],
)
def test_a_value_that_a_state_does_not_have_is_answered_with_those_it_has(file, find, put, values):
    found = told(file, (find, put))

    assert [(code, hint) for code, _, hint in found] == [("E104", values)]


@pytest.mark.parametrize(
    ("shown", "message"),
    [
        ("{in danger}", "'in danger' is a derived name and has no words to show here"),
        ("{prefecture held}", "'prefecture held' is a piece of news and has no words to show here"),
    ],
)
def test_a_name_of_another_kind_is_called_what_it_is(shown, message):
    folder = Folder(STORY)
    text = folder.read(MORNING).decode().replace("{exposure}", shown)

    (one,) = read_files(Changed(folder, {MORNING: text})).diagnostics

    assert one.message == message
    assert "un nom dérivé" in speak(one, "fr").message or "une nouvelle" in speak(one, "fr").message


def test_a_rung_that_there_is_not_is_answered_with_the_one_that_means_the_same():
    found = told(MORNING, ("prefecture held as told", "prefecture held as heard"))

    assert [(code, hint[:22]) for code, _, hint in found] == [("E105", "did you mean 'told'? T")]


@pytest.mark.parametrize(
    ("file", "find", "put", "right"),
    [
        (MORNING, "time: 21:00", "time: 9:50 pm", "time: 21:50"),
        (MORNING, "time: 21:00", "time: nine o'clock", "time: 09:00"),
        (EVENING, "date: 1944-08-19", "date: August 24, 1944", "date: 1944-08-24"),
        (EVENING, "date: 1944-08-19", "date: 24/08/1944", "date: 1944-08-24"),
        (EVENING, "date: 1944-08-19", "date: 24.08.44", "date: 1944-08-24"),
        ("record/documents.yaml", "when: 1944-08-15", "when: August 15th, 1944", "when: 1944-08-15"),
    ],
)
def test_a_date_or_time_in_another_form_is_answered_with_the_value_to_write(file, find, put, right):
    assert told(file, (find, put)) == [(found_code(put), put, f"write '{right}'")]


def found_code(put: str) -> str:
    return "E056" if put.startswith("time") else "E055"


@pytest.mark.parametrize("put", ["time: 9h50", "time: 21 h 50"])
def test_a_time_as_french_writes_it_is_right(put):
    assert told(MORNING, ("time: 21:00", put)) == []


def test_a_date_as_french_writes_it_is_right():
    assert told(EVENING, ("date: 1944-08-19", "date: 24 août 1944")) == []


def test_a_misspelt_ending_is_one_error_and_no_question_about_the_right_one():
    folder = Folder(STORY)
    text = folder.read(MORNING).decode().replace("ending: delivered", "ending: delivred")
    found = judged(read_files(Changed(folder, {MORNING: text})))

    assert [one.code for one in found if one.code in ("E084", "W084", "W303")] == ["E084"]
    assert next(one for one in found if one.code == "E084").severity == "error"


def test_an_ending_that_only_lacks_its_title_is_a_question():
    folder = Folder(STORY)
    text = folder.read(MORNING).decode().replace("ending: delivered", "ending: hidden-for-good")
    found = read_files(Changed(folder, {MORNING: text})).diagnostics

    assert [(one.code, one.severity) for one in found] == [("W084", "warning")]


@pytest.mark.parametrize("label", ["id: leave", "needs: forged papers", "once: yes"])
def test_a_label_that_only_a_choice_has_is_told_so_under_otherwise(label):
    found = told(MORNING, ("    otherwise:\n", f"    otherwise:\n      {label}\n"))

    assert [(code, line) for code, line, _ in found] == [("E099", label)]
    assert "otherwise" in found[0][2]


def test_a_label_of_a_choice_is_told_so_under_care():
    found = told(MORNING, ("      warns: [arrest]\n", "      warns: [arrest]\n      needs: forged papers\n"))

    assert [(code, line) for code, line, _ in found] == [("E099", "needs: forged papers")]
    assert "'instead:'" in found[0][2]


@pytest.mark.parametrize("until", ["1944-08-18", "1944-07", "1943", "1944-08-18T23:00"])
def test_an_entry_that_is_over_before_it_began_is_told_so(until):
    found = told("record/entries.yaml", ("until: 1944-08-19T09:00", f"until: {until}"))

    assert [(code, line) for code, line, _ in found] == [("E094", f"until: {until}")]


@pytest.mark.parametrize("until", ["1944-08-19", "1944-08", "1944", "1944-08-20T01:00"])
def test_an_entry_that_is_over_later_or_as_far_as_one_can_tell_is_right(until):
    assert told("record/entries.yaml", ("until: 1944-08-19T09:00", f"until: {until}")) == []


def test_a_place_that_ends_before_it_begins_is_told_so():
    found = told(
        "record/places.yaml", ("  kind: home", "  kind: home\n  from: 1944-08-20\n  until: 1944-08-19")
    )

    assert [(code, line) for code, line, _ in found] == [("E094", "until: 1944-08-19")]


@pytest.mark.parametrize("value", ["or", "and", "is", "not", "below", "not sure", "hidden or lost", "over"])
def test_a_value_of_a_state_that_conditions_would_misread_is_told_so(value):
    found = told("story.yaml", ("intact, shaken, blown]", f"intact, shaken, blown, {value}]"))

    assert [(code, value in line) for code, line, _ in found] == [("E019", True)]


@pytest.mark.parametrize("value", ["holding", "at home", "the police", "order", "read"])
def test_a_value_of_a_state_that_conditions_can_hold_is_right(value):
    assert told("story.yaml", ("intact, shaken, blown]", f"intact, shaken, blown, {value}]")) == []


def test_a_lost_label_above_the_endings_is_told_where_it_is_lost_and_nowhere_else():
    under_derived = told("story.yaml", ("endings:\n", ""))
    under_news = told(
        "story.yaml", ("derived:\n  in danger: exposure at least 4 or cover is blown\nendings:\n", "")
    )

    line = "delivered: What you delivered"
    assert under_derived == [("E047", line, "write 'endings:' on a line of its own above it")]
    assert [(code, at) for code, at, _ in under_news if code != "E101"] == [("E047", line)]
    assert [at for code, at, _ in under_news if code == "E101"] == ["needs: gray envelope and not in danger"]


def test_a_shelf_in_a_misspelt_folder_is_told_once_and_not_by_what_quotes_it(tmp_path):
    files = dict(clean_files())
    files["record/documents.yaml"] = files["record/documents.yaml"].replace(
        "status: described\n",
        "status: quoted\n  words: |\n    To the policemen of Paris: the hour has come.\n",
    )
    files[MORNING] = files[MORNING].replace("the hour has come.", "the hour has come. [strike-leaflet]")
    assert "E212" not in [one.code for one in check(lay_out(files, tmp_path / "right"))]
    files["records/documents.yaml"] = files.pop("record/documents.yaml")

    found = check(lay_out(files, tmp_path / "wrong"))

    assert [one.code for one in found if one.severity == "error"] == ["E098"]


@pytest.mark.parametrize(
    ("changes", "code", "line", "hint"),
    [
        ((("        go: quay\n", "        goto: quay\n"),), "E011", "goto: quay", "did you mean 'go'?"),
        ((("  gate:\n", "  quay:\n"),), "E014", "quay:", "give one of the two another"),
        ((("place: quay", "place： quay"),), "E024", "place： quay", "write 'place: quay'"),
        ((("{if forged papers}", "{forged paper}"),), "E130", "{forged paper}", "'{if forged papers}'"),
    ],
)  # fmt: skip
def test_what_only_follows_from_one_slip_in_a_chapter_is_not_told_too(changes, code, line, hint):
    found = told(MORNING, *changes)

    assert [(one, where) for one, where, _ in found] == [(code, line)]
    assert hint in found[0][2]


def test_a_colon_in_braces_is_answered_with_the_words_in_quotation_marks():
    found = told("record/entries.yaml", ("where: the morning", "where: 19 August: the morning"))

    assert [code for code, _, _ in found] == ["E027"]
    assert 'where: "19 August: the morning of the 19th"' in found[0][2]


ASKS = "  asks:\n    - Who could read this on the 19th?\n"


@pytest.mark.parametrize(
    ("asks", "lost"),
    [
        ("  asks:\n    - Who?\n      Where was it?\n", "Where was it?"),
        ("  asks:\n    - |\n      Who?\n      |\n      Where?\n", "|"),
    ],
)
def test_a_question_whose_dash_is_lost_is_told_at_its_line(asks, lost):
    found = told("record/documents.yaml", (ASKS, asks))

    assert ("E023", lost) in [(code, where) for code, where, _ in found]


def test_a_question_that_goes_on_in_the_next_line_is_one():
    found = told("record/documents.yaml", (ASKS, "  asks:\n    - Who,\n      Monsieur?\n"))

    assert "E023" not in [code for code, _, _ in found]


@pytest.mark.parametrize(
    ("name", "declared", "code"),
    [
        ("the whole name", "  - the whole name", "E059"),
        ("name and surname", "  name and surname: You have it", "E019"),
    ],
)
def test_a_name_that_cannot_be_declared_so_is_not_also_missed_where_it_is_used(name, declared, code):
    story = Folder(shipped.scenes() / "first-steps")
    cover, chapter = (story.read(file).decode() for file in ("story.yaml", "01-the-third-floor.yaml"))
    line = "  the whole name: You had the name spelled to the end."
    assert line in cover

    files = {
        "story.yaml": cover.replace(line, declared),
        "01-the-third-floor.yaml": chapter.replace("the whole name", name),
    }
    found = judged(read_files(Changed(story, files)))

    told_of = [one for one in found if not one.span.file.startswith("editions/")]
    assert [(one.code, one.span.file) for one in told_of] == [(code, "story.yaml")]


def test_a_condition_under_the_label_of_a_way_is_answered_with_the_label_of_a_choice():
    found = told(MORNING, ("        needs: forged papers", "        when: forged papers"))

    assert ("E011", "when: forged papers", "did you mean 'needs'?") in found


@pytest.mark.parametrize("nothing", ["choices: []", "choices:", "choices: {}", "otherwise:"])
def test_a_label_with_nothing_after_it_on_an_ending_is_told_once(nothing):
    found = told(EVENING, ("    ending: kept", f"    {nothing}\n    ending: kept"))

    assert [(code, line) for code, line, _ in found] == [("E058", nothing)]
