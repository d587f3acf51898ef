"""Everything that is wrong with a story, in one list, from a folder or a zip."""

from __future__ import annotations

import zipfile

from game.authoring import check
from tests.authoring.test_svg import picture
from tests.authoring.writing import pages, project

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

    found = [(one.span.file, one.span.line, one.code) for one in check(tmp_path)]

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

    assert [one.code for one in check(tmp_path)] == ["E220"]


def test_a_zip_is_checked_like_its_folder_without_being_unpacked(tmp_path):
    folder = tmp_path / "story"
    project(folder, SEVERAL)
    packed = tmp_path / "story.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted(folder.rglob("*.*")):
            archive.write(path, path.relative_to(folder).as_posix())

    assert check(packed) == check(folder)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["story", "story.zip"]


def test_of_a_story_that_cannot_be_built_only_what_reading_found_is_told(tmp_path):
    project(tmp_path, {**SEVERAL, "story.yaml": "title: An example\nstart: nowhere\n"})

    found = check(tmp_path)

    assert found
    assert all(one.code < "E200" or one.code.startswith("W0") for one in found)


def test_a_story_without_mistakes_has_none(tmp_path):
    project(tmp_path, {"01-street.yaml": pages(street="-> bridge", bridge="")})

    assert check(tmp_path) == []
