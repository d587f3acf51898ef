"""Ids that are used: found, nearest named, of the right kind, former ones, and cascades held back."""

from __future__ import annotations

import pytest

from game.loading import read_project
from tests.loading.laid_out import STORY, STREET, lay_out, small_story

RECORD = {
    "record/sources.yaml": "memoir: {title: A memoir, kind: testimony, year: 1950}\n",
    "record/entries.yaml": """\
taken:
  was: seized
  says: The Prefecture was taken.
  certainty: testimony
  place: prefecture
  people: [bayet]
  quotes: [{words: Aux barricades !, source: memoir}]
  sources: [memoir]
""",
    "record/places.yaml": "prefecture: {name: Prefecture of Police}\n",
    "record/people.yaml": "bayet: {name: Yves Bayet, real: yes, sources: [memoir]}\n",
    "record/documents.yaml": "leaflet: {title: A leaflet, when: 1944-08-15, sources: [memoir]}\n",
    "record/glossary.yaml": "ffi: The united armed Resistance.\n",
}


def told(tmp_path, text: str = STREET, **files: str) -> list[tuple[str, int | None, str]]:
    text = text.replace("    text: |\n      You are", "    status: invented\n    text: |\n      You are")
    story = small_story(**{**RECORD, "01-street.yaml": text, **files})
    found = read_project(lay_out(story, tmp_path / "story")).diagnostics
    return [(one.code, one.span.line, one.hint) for one in found]


def test_a_record_that_holds_together_is_clean(tmp_path):
    text = STREET.replace("in the street.", "in the street. [taken, leaflet] The [FFI](ffi) and [he](bayet).")

    assert told(tmp_path, text) == []


@pytest.mark.parametrize(
    ("was", "now", "code"),
    [
        ("in the street.", "in the street. [prefecture]", "E092"),
        ("in the street.", "in the street. [seized]", "E080"),
        ("in the street.", "in the street. [x](memoir)", "E092"),
        ("in the street.", "in the street. [x](seized)", "E080"),
        ("in the street.", "{if read leaflt}x{end} y", "E081"),
        ("in the street.", "{if visited bridge}x{end} y", "E012"),
        ("in the street.", "{if chose street.wait2}x{end} y", "E082"),
        ("in the street.", "{if chose bridge.wait}x{end} y", "E012"),
        ("          Wait.\n", "          Wait. [takn]\n", "E096"),
        ("        go: stay\n", "        record: [leaflet]\n        go: stay\n", "E092"),
        ("        go: stay\n", "        detour: bridge\n", "E012"),
        ("        go: stay\n", "        needs: read taken\n        go: stay\n", "E092"),
        ("        go: stay\n", "        then: |\n          So. [takn]\n        go: stay\n", "E096"),
        ("    title: The street\n", "    title: The street\n    place: bayet\n", "E092"),
        ("    title: The street\n", "    title: The street\n    documents: taken\n", "E092"),
    ],
)
def test_what_is_used_and_is_not_there(tmp_path, was, now, code):
    assert [one[0] for one in told(tmp_path, STREET.replace(was, now, 1))] == [code]


@pytest.mark.parametrize(
    ("file", "was", "now", "code"),
    [
        ("record/entries.yaml", "place: prefecture", "place: prefectur", "E081"),
        ("record/entries.yaml", "[bayet]", "[bayert]", "E081"),
        ("record/entries.yaml", "source: memoir", "source: memoires", "E081"),
        ("record/people.yaml", "[memoir]", "[taken]", "E092"),
        ("record/documents.yaml", "[memoir]", "[memori]", "E081"),
        ("record/sources.yaml", "year: 1950", "year: 1950, follows: memoirs", "E081"),
        ("record/places.yaml", "prefecture:", "taken:", "E015"),
        ("story.yaml", "  prefecture held: Who", "  prefecture held: {entry: takn}\n  other: Who", "E081"),
    ],
)
def test_ids_within_the_record(tmp_path, file, was, now, code):
    before = {**RECORD, "story.yaml": STORY}[file]
    assert was in before

    assert code in [one[0] for one in told(tmp_path, **{file: before.replace(was, now)})]


def test_what_is_of_another_kind_says_what_can_stand_there(tmp_path):
    text = STREET.replace("in the street.", "in the street. [bayet] You [see](memoir) it.")

    hints = [hint for _, _, hint in told(tmp_path, text)]

    assert hints == [
        "write the id of an entry or a document",
        "write the id of a word of the glossary, a person, a place, a document or an entry",
    ]


def test_a_scene_pasted_into_a_second_chapter_is_one_mistake_for_each_id(tmp_path):
    again = {
        "02-again.yaml": STREET.replace(
            "    text: |\n      You are", "    status: invented\n    text: |\n      You are"
        )
        + "\n  alley:\n    status: invented\n    text: |\n      You are in an alley.\n    ending: home\n"
    }

    found = told(tmp_path, **again)

    assert [(code, line) for code, line, _ in found] == [("E015", 5), ("E015", 20)]


def test_a_copy_of_a_whole_chapter_is_one_mistake(tmp_path):
    found = told(tmp_path, **{"02-again.yaml": STREET})

    assert [(code, line) for code, line, _ in found] == [("E049", 1)]


def test_choices_that_differ_only_in_their_accents_are_questioned(tmp_path):
    text = STREET.replace("id: wait", "id: marche").replace("id: leave", "id: marché")

    assert [(code, line) for code, line, _ in told(tmp_path, text)] == [("W018", 15)]


def test_choices_with_their_ids_as_labels_are_one_mistake_and_are_read(tmp_path):
    text = STREET.replace("      - id: wait\n", "      wait:\n").replace(
        "      - id: leave\n", "      leave:\n"
    )

    whole = told(tmp_path / "whole", text)
    also_wrong = told(tmp_path / "also", text.replace("go: quay", "go: quai"))

    assert whole == [("E048", 11, "write '- id: wait' in place of 'wait:', and so with the others")]
    assert [(code, line) for code, line, _ in also_wrong] == [("E048", 11), ("E012", 18)]


def test_way_back_that_is_mistyped_is_taken_for_one(tmp_path):
    text = STREET.replace("go: stay", "go: stya").replace("go: quay", "go: bak")

    assert [hint for _, _, hint in told(tmp_path, text)] == ["did you mean 'stay'?", "did you mean 'back'?"]


def test_a_former_id_leads_to_one_thing_only(tmp_path):
    text = STREET.replace("  street:\n", "  street:\n    was: road\n").replace(
        "  quay:\n", "  quay:\n    was: road\n"
    )

    assert [(code, line) for code, line, _ in told(tmp_path, text)] == [("E079", 22)]


@pytest.mark.parametrize("id", ["12", "undo", "quit", "otherwise"])
def test_what_the_player_types_to_the_program_is_no_choice(id, tmp_path):
    assert [code for code, _, _ in told(tmp_path, STREET.replace("id: wait", f"id: {id}"))] == ["E017"]


def test_an_exclamation_mark_before_a_condition_is_one_mistake_that_says_not(tmp_path):
    ((code, _, hint),) = told(
        tmp_path, STREET.replace("        go: stay", "        needs: !forged papers\n        go: stay")
    )

    assert code == "E034"
    assert "write 'not'" in hint


def test_former_ids_lead_to_those_of_today(tmp_path):
    text = STREET.replace("  quay:\n", "  quay:\n    was: [bridge, parapet]\n").replace(
        "- id: wait\n", "- id: wait\n        was: rest\n"
    )
    story = read_project(lay_out(small_story(**{"01-street.yaml": text}), tmp_path / "story")).story

    assert story is not None
    assert story.was == {"street.rest": "wait", "bridge": "quay", "parapet": "quay"}


@pytest.mark.parametrize(
    ("file", "hidden"),
    [
        ("story.yaml", {"E101", "E130", "W084"}),
        ("record/entries.yaml", {"E096", "E081"}),
        ("02-gate.yaml", {"E012"}),
    ],
)
def test_what_an_unreadable_file_could_explain_is_held_back(tmp_path, file, hidden):
    text = STREET.replace("in the street.", "in the street. [taken] {exposure}").replace(
        "go: quay", "go: gate"
    )
    files = {
        "02-gate.yaml": "chapter: The gate\nscenes:\n  gate:\n    status: invented\n    text: |\n      x\n    ending: home\n"
    }
    files[file] = "{[broken\n"

    found = told(tmp_path, text, **files)

    assert found != []
    assert not hidden & {one[0] for one in found}


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("needs: \"forged papers and 'x' \"", "'x'"),
        ("needs: 'forged papers and nothing''s'", "nothing"),
        ("needs: forged papers\n          and nothing at all", "and nothing at all"),
    ],
)
def test_a_slip_in_a_quoted_or_divided_condition_is_blamed_where_it_stands(tmp_path, written, words):
    text = STREET.replace("        go: stay\n", f"        {written}\n        go: stay\n", 1)

    span = (
        read_project(lay_out(small_story(**{"01-street.yaml": text}), tmp_path / "story")).diagnostics[0].span
    )

    assert span.line_text[span.column - 1 :].startswith(words)
