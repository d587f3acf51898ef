"""An edition's files: the original beside each text, nothing translated lost, what changed marked."""

from __future__ import annotations

import pytest

from game import shipped, words
from game.authoring.translating import NotReadable, edition
from game.loading import read_files
from game.loading.files import Changed, Folder
from tests.authoring.test_renaming import story

CHAPTER = "editions/de/01-street.yaml"


@pytest.fixture(autouse=True)
def english():
    words.use("en")


def fresh() -> Changed:
    files = story()
    return Changed(files, edition(files, "de").changed)


def read(files: Changed, name: str = CHAPTER) -> str:
    return files.read(name).decode()


def with_text(files: Changed, old: str, new: str, name: str = CHAPTER) -> Changed:
    text = read(files, name)
    assert old in text, text
    return Changed(files, {name: text.replace(old, new, 1)})


def mistakes(files: Changed) -> list[str]:
    found = read_files(files, "de").diagnostics
    return sorted({one.code for one in found if one.span.file.startswith("editions/de")})


def test_a_new_edition_has_a_place_for_every_text_and_only_lacks_words():
    files = fresh()

    assert mistakes(files) == ["W090"]
    assert (
        "    #| The bridge is taken. [bridge-taken] See [the leaflet](leaflet), exposure, street.\n"
        in read(files)
    )
    assert "    # text: |\n    choices:\n\n      ask:\n        of: " in read(files)
    assert read(files, "editions/de/record/entries.yaml").endswith("  #| Taken.\n  # says: |\n")
    assert "editions/de/record/sources.yaml" not in files.names()
    assert "language: de\n" in read(files, "editions/de/story.yaml")


def test_doing_it_again_changes_nothing():
    files = fresh()

    assert edition(files, "de").changed == {}


def test_the_campaign_gets_an_edition_that_checks():
    campaign = Folder(shipped.campaign())

    done = edition(campaign, "de")
    after = Changed(campaign, done.changed)

    assert mistakes(after) == ["W090"]
    assert done.missing > 100
    assert edition(after, "de").changed == {}


def test_what_is_translated_stays_with_the_translators_comments():
    files = with_text(
        fresh(),
        "    # text: |\n    choices:",
        "    # Better: besetzt?\n    text: |\n      Die Br\u00fccke ist genommen. [bridge-taken]\n      {if forged papers and not visited bridge}A{exposure}\n      {else if chose street.ask or read leaflet}\n      {first: ja | then: {exposure}}{end} [Hier](leaflet).\n    choices:",
    )
    before = read_files(files, "de").story

    again = edition(
        Changed(files, {"01-street.yaml": files.read("01-street.yaml").decode().replace("Ask.", "Ask her.")}),
        "de",
    )

    text = again.changed[CHAPTER]
    assert "    # Better: besetzt?\n    text: |\n      Die Brücke ist genommen. [bridge-taken]\n" in text
    assert "        #| Ask her.\n        # text: |\n" in text
    assert again.outdated == 0
    assert before is not None
    assert "Brücke" in before.scenes["street"].text.source


def test_what_changed_under_a_translation_is_marked_until_it_is_looked_at():
    files = fresh()
    start = read(files).index("      ask:")
    own = read(files)[start : start + 80]
    done = with_text(files, own, own.replace("# text: |", "text: |\n          Frag."))
    changed = Changed(
        done, {"01-street.yaml": done.read("01-street.yaml").decode().replace("Ask.", "Ask her.")}
    )

    once = edition(changed, "de")
    text = once.changed[CHAPTER]
    mark = next(line for line in text.splitlines() if "#! The original has changed" in line)
    now = mark.rpartition("of: ")[2]
    then = own.partition("of: ")[2][:4]

    assert once.outdated == 1
    assert (
        f"        {mark.strip()}\n        of: {then}\n        #| Ask her.\n        text: |\n          Frag.\n"
        in text
    )
    looked_at = Changed(
        changed, {CHAPTER: text.replace(f"of: {then}\n        #| Ask her", f"of: {now}\n        #| Ask her")}
    )
    assert "#! The original has changed" not in edition(looked_at, "de").changed[CHAPTER]


def test_what_the_original_has_no_longer_is_kept_as_a_comment():
    files = with_text(fresh(), "      ask:\n", "      gone:\n        text: |\n          Weg.\n      ask:\n")
    assert mistakes(files) == ["E086", "W090"]

    after = Changed(files, {CHAPTER: edition(files, "de").changed[CHAPTER]})

    assert (
        "      # The original has this no longer:\n      # gone:\n      #   text: |\n      #     Weg.\n"
        in read(after)
    )
    assert mistakes(after) == ["W090"]
    assert edition(after, "de").changed == {}


def test_names_in_the_story_file_wait_in_the_originals_words_until_they_are_others():
    files = fresh()
    name = "editions/de/story.yaml"
    assert "  #! to be translated\n  forged papers: You carry a card.\n" in read(files, name)

    done = with_text(files, "forged papers: You carry a card.", "forged papers: Ein Ausweis.", name)
    text = edition(done, "de").changed[name]

    assert "  #| You carry a card.\n  forged papers: Ein Ausweis.\n" in text


def test_an_edition_that_cannot_be_read_is_not_touched():
    files = with_text(fresh(), "scenes:", "scenes: [")

    with pytest.raises(NotReadable) as caught:
        edition(files, "de")

    assert caught.value.name == CHAPTER
    assert {one.span.file for one in caught.value.diagnostics} == {CHAPTER}


def test_a_translation_with_a_mistake_in_it_is_refreshed_all_the_same():
    files = with_text(fresh(), "    # text: |\n    choices:", "    text: |\n      Ohne Beleg.\n    choices:")
    assert "E087" in mistakes(files)

    again = edition(
        Changed(files, {"01-street.yaml": files.read("01-street.yaml").decode().replace("Ask.", "Ask her.")}),
        "de",
    )

    assert "      Ohne Beleg.\n" in again.changed[CHAPTER]
    assert "#| Ask her.\n" in again.changed[CHAPTER]


def test_an_edition_that_the_cover_lists_before_it_is_there_is_begun():
    cover = story().read("story.yaml").decode()
    files = Changed(story(), {"story.yaml": f"editions: [de]\n{cover}"})

    done = edition(files, "de")

    assert CHAPTER in done.changed
    assert mistakes(Changed(files, done.changed)) == ["W090"]
