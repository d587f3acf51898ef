"""Everything that is wrong with a story, in one list, from a folder or a zip."""

from __future__ import annotations

import zipfile

from game.authoring import check
from tests.authoring.test_svg import picture
from tests.authoring.writing import mistakes, pages, project

SEVERAL = {
    "01-street.yaml": pages(
        street="picture: quay; date: 1944-08-19; time: 09:10; text: An α.; -> bridge",
        bridge="picture: nowhere; time: 08:00; text: 'Bayet smiles.'; -> quay",
        quay="time: 09:20; text: 'A flag. [flag]'",
    ),
    "record/people.yaml": "bayet: {name: Edgard Bayet, also: [Bayet], real: yes}\n",
    "record/entries.yaml": (
        "flag: {says: A flag, certainty: documented, sources: [{id: combat, where: p. 1}], date: 1944-08-20}\n"
    ),
    "pictures/quay.svg": picture("<script/>"),
}


def test_mistakes_of_every_family_come_in_the_order_of_their_places(tmp_path):
    project(tmp_path, SEVERAL)

    found = [(one.span.file, one.span.line, one.code) for one in mistakes(check(tmp_path))]

    assert found == sorted(found)
    assert sorted(code for _, _, code in found) == ["E203", "E210", "E220", "E230", "E240", "E244", "E260"]


def test_what_a_page_cites_says_nothing_new_when_the_page_itself_is_too_early(tmp_path):
    entry = "flag: {says: A, certainty: one-source, sources: [{id: combat, where: p. 1}], date: 1944-08-19, time: 09:00}"
    project(
        tmp_path,
        {
            "record/entries.yaml": entry,
            "01-street.yaml": pages(
                street="date: 1944-08-19; time: 09:10; -> bridge",
                bridge="time: 08:00; text: 'A flag. [flag]'",
            ),
        },
    )

    assert [one.code for one in mistakes(check(tmp_path))] == ["E220"]


def test_a_zip_is_checked_like_its_folder_without_being_unpacked(tmp_path):
    folder = tmp_path / "story"
    project(folder, SEVERAL)
    packed = tmp_path / "story.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted(folder.rglob("*.*")):
            archive.write(path, path.relative_to(folder).as_posix())

    assert check(packed) == check(folder)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["story", "story.zip"]


def test_what_stops_play_hides_no_other_mistake(tmp_path):
    project(tmp_path / "whole", SEVERAL)
    project(
        tmp_path / "lost",
        {**SEVERAL, "story.yaml": "title: An example\nstart: nowhere\nendings: {home: H}\n"},
    )

    whole, lost = [[one.code for one in mistakes(check(tmp_path / name))] for name in ("whole", "lost")]

    assert lost == ["E012", *whole]


def test_a_record_that_could_not_be_read_whole_is_not_said_to_bear_too_little(tmp_path):
    sources = (
        "museum: {title: [A], kind: museum, year: 2014}\ncombat: {title: B, kind: newspaper, year: 1944}\n"
    )
    project(tmp_path, {**SEVERAL, "record/sources.yaml": sources})

    found = [one.code for one in mistakes(check(tmp_path))]

    assert sorted(found) == ["E050", "E220", "E230", "E240", "E244", "E260"]


def test_a_documented_page_whose_text_could_not_be_read_is_one_mistake(tmp_path):
    chapter = pages(street="status: documented").replace("text:", "text: [a]  #")
    project(tmp_path, {"01-street.yaml": chapter, "record/entries.yaml": SEVERAL["record/entries.yaml"]})

    assert [one.code for one in mistakes(check(tmp_path))] == ["E050", "E203"]


def test_a_story_without_mistakes_has_none(tmp_path):
    project(tmp_path, {"01-street.yaml": pages(street="-> bridge", bridge="")})

    assert check(tmp_path) == []


ENGLISH = {
    "01-street.yaml": pages(street="text: 'The wall says \"to arms\". [poster] You go.'"),
    "record/entries.yaml": (
        "poster: {says: A poster said to arms, certainty: one-source, sources: [{id: combat, where: p. 1}]}\n"
    ),
}
FRENCH = {
    "editions/fr/story.yaml": "title: Un exemple\nlanguage: fr\n",
    "editions/fr/record/entries.yaml": "poster: {says: Une affiche disait aux armes}\n",
    "editions/fr/01-street.yaml": """
        scenes:
          street:
            text: |
              Le mur dit « {words} ». [poster] Vous partez α.
    """,
}


def edition(words: str) -> dict[str, str]:
    return {**ENGLISH, **{name: text.replace("{words}", words) for name, text in FRENCH.items()}}


def test_the_words_of_every_edition_are_judged_by_its_own_record(tmp_path):
    project(tmp_path / "right", edition("aux armes"))
    project(tmp_path / "wrong", edition("au lit"))

    right = [(one.code, one.span.file) for one in check(tmp_path / "right") if one.severity == "error"]
    wrong = [(one.code, one.span.file) for one in check(tmp_path / "wrong") if one.severity == "error"]

    assert right == [("E260", "editions/fr/01-street.yaml")]
    assert wrong == [("E211", "editions/fr/01-street.yaml"), ("E260", "editions/fr/01-street.yaml")]


def test_one_edition_can_be_checked_alone(tmp_path):
    project(tmp_path, edition("au lit"))

    found = [one.code for one in check(tmp_path, "fr") if one.severity == "error"]

    assert found == ["E211", "E260"]
