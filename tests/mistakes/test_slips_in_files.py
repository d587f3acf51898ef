"""Slips with whole files: lost, misnamed, of another kind, too large; and in stories of a shape of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.authoring import check
from game.loading import Diagnostic
from game.loading.mistakes import speak
from tests.loading.laid_out import lay_out, zip_up
from tests.mistakes.slipping import files_of

Files = dict[str, bytes]
MORNING, EVENING = "01-the-morning.yaml", "02-the-evening.yaml"
PHOTOGRAPH = b"\x89PNG\r\n\x1a\n"


def lost(name: str) -> Callable[[Files], Files]:
    return lambda files: {key: data for key, data in files.items() if key != name}


def moved(name: str, to: str) -> Callable[[Files], Files]:
    return lambda files: {(to if key == name else key): data for key, data in files.items()}


def given(name: str, data: bytes) -> Callable[[Files], Files]:
    return lambda files: {**files, name: data}


def changed(name: str, find: str, put: str) -> Callable[[Files], Files]:
    def change(files: Files) -> Files:
        assert find.encode() in files[name], find
        return {**files, name: files[name].replace(find.encode(), put.encode())}

    return change


def without_chapters(files: Files) -> Files:
    return {name: data for name, data in files.items() if "/" in name or name == "story.yaml"}


def written_in_a_word_processor(files: Files) -> Files:
    return {name.replace(".yaml", ".docx") if name[0] == "0" else name: data for name, data in files.items()}


def as_a_word_processor_saves(name: str, encoding: str) -> Callable[[Files], Files]:
    return lambda files: {
        **files, name: files[name].decode().replace("Forces fran", "Forces françaises, fran").encode(encoding)
    }  # fmt: skip


def copied(name: str, to: str) -> Callable[[Files], Files]:
    return lambda files: {**files, to: files[name]}


def many_meters(steps: int) -> Callable[[Files], Files]:
    return changed("story.yaml", "    to: 5\n", f"    to: {steps}\n")


IN_THE_STORY = [
    ("E003", "story.yaml", without_chapters),
    ("E003", "story.yaml", written_in_a_word_processor),
    ("E004", "record/glossary.yaml", as_a_word_processor_saves("record/glossary.yaml", "cp1252")),
    ("E004", "record/glossary.yaml", as_a_word_processor_saves("record/glossary.yaml", "utf-16")),
    ("E006", "story.yaml", many_meters(1000)),
    (
        "E006",
        MORNING,
        changed(MORNING, "      Nobody. A cat", "      Nobody. A cat. " * 7000 + "\n      A cat"),
    ),
    ("E040", EVENING, given(EVENING, b"")),
    ("E040", EVENING, given(EVENING, b"The evening\n\nFive faces look up from five landings.\n")),
    ("E040", "record/people.yaml", given("record/people.yaml", b"- Yves Bayet\n- Monsieur Aubin\n")),
    ("E040", EVENING, given(EVENING, b"{\\rtf1\\ansi\\ansicpg1252 chapter: The evening}\n")),
    ("E040", EVENING, given(EVENING, b"PK\x03\x04\x14\x00\x06\x00\x08\x00\xe9\x00word/document.xml")),
    ("E040", "story.yaml", given("story.yaml", b"{\\rtf1\\ansi title: A story}\n")),
    ("E049", EVENING, changed(EVENING, "chapter: The evening\n", "chapter: The evening\nid: morning\n")),
    ("E049", "03-the-night.yaml", copied(EVENING, "03-the-night.yaml")),
    ("E098", "records/places.yaml", moved("record/places.yaml", "records/places.yaml")),
    ("E098", "02-the-evening.yaml.txt", moved(EVENING, f"{EVENING}.txt")),
    ("W007", "drafts/03-the-night.yaml", given("drafts/03-the-night.yaml", b"chapter: The night\n")),
    ("W007", "record/bibliography.yaml", given("record/bibliography.yaml", b"memoir:\n  title: A memoir\n")),
]


def told(found: list[Diagnostic]) -> list[str]:
    return [f"{one.code} {one.span.file}:{one.span.line} {one.message}" for one in found]


@pytest.mark.parametrize(("code", "file", "slip"), IN_THE_STORY)
def test_a_slip_with_a_file_is_the_one_mistake_in_both_languages(code, file, slip, tmp_path):
    folder = lay_out(slip(dict(files_of("story"))), tmp_path / "story")

    found = [one for one in check(folder) if one.code[1] != "3"]

    assert [(one.code, one.span.file) for one in found] == [(code, file)], told(found)
    assert found[0].hint and speak(found[0], "fr").message != found[0].message


def hub_deleted(files: Files) -> Files:
    """A chapter whose every page leads to one that is there no more."""
    pages = "".join(
        f"  corner-{n}:\n    status: invented\n    text: |\n      Corner {n}.\n    otherwise:\n      go: hub\n"
        for n in range(24)
    )
    return {**files, "03-the-city.yaml": f"chapter: The city\nscenes:\n{pages}".encode()}


def a_class_forgot_what_kind_its_sources_are(files: Files) -> Files:
    listed = "".join(f"found-{n}:\n  title: Found on page {n}\n  year: 2014\n" for n in range(24))
    return {**files, "record/sources-of-the-class.yaml": listed.encode()}


@pytest.mark.parametrize("slip", [hub_deleted, a_class_forgot_what_kind_its_sources_are])
def test_of_very_many_mistakes_in_one_file_the_last_are_counted(slip, tmp_path):
    found = check(lay_out(slip(dict(files_of("story"))), tmp_path / "story"))

    counted = [one.code for one in found if one.code[1] != "3"]
    assert counted.count("E020") == 1 and len(set(counted)) == 2, told(found)


def drawn(shape: str, how_many: int = 20_001) -> bytes:
    """A drawing as a program makes it that traces a photograph."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">{shape * how_many}</svg>'.encode()


STAIRS = "pictures/stairs.svg"
IN_THE_LESSON = [
    ("E242", given("pictures/stairs.png", PHOTOGRAPH + bytes(4_100_000)), lost(STAIRS)),
    ("E242", given("sounds/hum.wav", b"RIFF\0\0\0\0WAVEfmt " + bytes(8_100_000)), None),
    ("E246", moved(STAIRS, "pictures/stairs.png"), None),
    ("E246", given("sounds/hum.wav", b"ID3\3\0"), None),
    ("E247", given(STAIRS, drawn('<path d="M1 1h1"/>')), None),
    ("E247", given(STAIRS, drawn('<rect width="1" height="1"/>')), None),
]


@pytest.mark.parametrize(("code", "slip", "also"), IN_THE_LESSON)
def test_a_slip_with_a_picture_or_a_sound_is_the_one_mistake(code, slip, also, tmp_path):
    files = slip(dict(files_of("lesson")))

    found = check(lay_out(also(files) if also else files, tmp_path / "lesson"))

    assert [one.code for one in found] == [code], told(found)
    assert found[0].span.file == "01-the-stairs.yaml"


def side(number: int, leads: str) -> Callable[[Files], Files]:
    on = f"      - {{id: on, text: Turn back in, go: corner-{number + 1}}}\n"
    return changed("01-street.yaml", on, f"{on}      - {{id: cut, text: Cut through, go: {leads}}}\n")


def pasted(words: str) -> Callable[[Files], Files]:
    return changed("01-street.yaml", "      The baker", f"      {words * 12}\n\n      The baker")


LANE = """\
  lane:
    status: invented
    text: |
      A lane.
    choices:
      - {id: home, text: Go home, go: home}
"""


def nowhere_but_home(files: Files) -> Files:
    without = changed("01-street.yaml", f"{LANE}\n", "")(files)
    return changed("01-street.yaml", "go: lane}", "go: home}")(without)


ON_ITS_OWN_PAGE = [
    ("W334", nowhere_but_home),
    ("W334", changed("01-street.yaml", LANE, LANE[: LANE.index("    choices")] + "    ending: home\n")),
    ("W341", changed("01-street.yaml", "{id: on, text: Straight on, go: corner-2}", "{id: on, text: Straight on, go: corner-3}")),
    ("W341", changed("01-street.yaml", "{id: on, text: Straight on, go: corner-3}", "{id: on, text: Straight on, go: corner-4}")),
    ("W342", side(0, "corner-2")),
    ("W342", side(3, "corner-5")),
    ("W343", pasted("He listens, and hears nothing, and listens. ")),
    ("W343", pasted("Somewhere a shutter bangs, and bangs again. ")),
]  # fmt: skip


@pytest.mark.parametrize(("code", "slip"), ON_ITS_OWN_PAGE)
def test_a_slip_in_the_right_example_of_a_page_is_all_that_is_asked(code, slip, tmp_path):
    found = check(lay_out(slip(dict(files_of(code))), tmp_path / "story"))

    assert [one.code for one in found] == [code], told(found)


def declared(kind: str, value: str) -> Callable[[Files], Files]:
    names = "".join(f"  spare {word}: {value}\n" for word in "abcdefghijkl")
    return changed("story.yaml", "endings:", f"{kind}:\n{names}endings:")


@pytest.mark.parametrize("slip", [declared("flags", "You have it"), declared("news", "What was heard")])
def test_of_very_many_questions_of_one_kind_the_last_are_counted(slip, tmp_path):
    found = check(lay_out(slip(dict(files_of("W399"))), tmp_path / "story"))

    assert {one.code for one in found} == {"W312", "W399"}, told(found)
    assert next(one for one in found if one.code == "W399").message.startswith("2 more of ")


def one_level_too_high(folder: Path) -> Path:
    lay_out(files_of("story"), folder / "our story" / "story")
    return folder / "our story"


def with_another_ending(folder: Path) -> Path:
    return lay_out(moved("story.yaml", "story.yml")(files_of("story")), folder / "story")


def cut_off(folder: Path) -> Path:
    path = zip_up(files_of("story"), folder / "story.zip")
    path.write_bytes(path.read_bytes()[:400])
    return path


def packed_by_another_program(folder: Path) -> Path:
    path = folder / "story.zip"
    path.write_bytes(b"Rar!\x1a\x07\x01\x00" + bytes(200))
    return path


def zipped(slip: Callable[[Files], Files]) -> Callable[[Path], Path]:
    return lambda folder: zip_up(slip(dict(files_of("story"))), folder / "story.zip")


def two_in_one(files: Files) -> Files:
    return {f"{folder}/{name}": data for folder in ("draft", "final") for name, data in files.items()}


def renamed_by_a_folder(name: str) -> Callable[[Path], Path]:
    def lay(folder: Path) -> Path:
        story = lay_out(lost(name)(files_of("story")), folder / "story")
        (story / name).mkdir(parents=True)
        return story

    return lay


AT_A_PATH = [
    ("E001", renamed_by_a_folder("record/glossary.yaml")),
    ("E001", renamed_by_a_folder("03-the-night.yaml")),
    ("E002", one_level_too_high),
    ("E002", with_another_ending),
    ("E008", cut_off),
    ("E008", packed_by_another_program),
    ("E009", zipped(given("pictures/aux.svg", b"<svg/>"))),
    ("E009", zipped(lambda files: {**files, "pictures/a.svg": b"", "pictures/A.svg": b""})),
    ("E010", zipped(two_in_one)),
    ("E010", zipped(lost("story.yaml"))),
]  # fmt: skip


@pytest.mark.parametrize(("code", "laid"), AT_A_PATH)
def test_a_slip_with_a_folder_or_a_zip_is_the_one_mistake(code, laid, tmp_path):
    found = [one for one in check(laid(tmp_path)) if one.code[1] != "3"]

    assert [one.code for one in found] == [code], told(found)
    assert found[0].hint and speak(found[0], "fr").message != found[0].message


CODES_OF_FILES = [
    *(code for code, _, _ in IN_THE_STORY),
    *(code for code, _, _ in IN_THE_LESSON),
    *(code for code, _ in (*ON_ITS_OWN_PAGE, *AT_A_PATH)),
    *("E020", "E020", "W399", "W399"),
]
