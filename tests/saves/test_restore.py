"""Going back into a saved game, whatever became of the file or of the story."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.saves import (
    AUTOSAVE,
    Absent,
    Damaged,
    Foreign,
    Loaded,
    Newer,
    Strayed,
    claim,
    explain,
    restore,
    saves_of,
    slot_name,
)
from game.saves.form import CHECK_LINE, check_of, save_of, write_save
from game.story import begin, choose, view
from game.story.ids import ChoiceId
from game.story.state import Chose, Opened, Start
from tests.saves.courier import FILES, played, story_in

FAR = ("open:leaflet", "take-parcel", "ask", "cross")
"""A path to the far side."""


def kept(story, saves, *steps, slot=AUTOSAVE, now=None):
    """The game after these steps, saved after each."""
    state = begin(story)
    with claim(saves, slot) as taken:
        taken.write(story, state, now)
        for step in steps:
            state = played(story, step, state=state)
            assert taken.write(story, state, now) is None
    return state


def after_edit(tmp_path, story, *edits, steps=FAR, **more):
    """What restoring gives once the story was edited under a save of it."""
    saves = saves_of(story, tmp_path / "saves")
    kept(story, saves, *steps)
    return restore(story_in(tmp_path / "edited", *edits, **more), saves, AUTOSAVE)


def test_a_saved_game_goes_on_where_it_was(story, saves):
    state = kept(story, saves, *FAR)

    restored = restore(story, saves, AUTOSAVE)

    assert isinstance(restored, Loaded)
    assert restored.state.steps == state.steps
    assert view(story, restored.state) == view(story, state)
    assert explain(restored) == ""


def test_a_game_keeps_its_seed_and_its_beginning(story, saves):
    start = Start(chapter=story.chapters[1].id, facts="parcel, exposure=2")
    with claim(saves, AUTOSAVE) as taken:
        taken.write(story, begin(story, 7, start))

    restored = restore(story, saves, AUTOSAVE)

    assert restored.state.seed == 7
    assert restored.state.start == start
    assert view(story, restored.state).meters == {"exposure": 2}


def test_where_nothing_was_saved_there_is_nothing(story, saves):
    restored = restore(story, saves, AUTOSAVE)

    assert restored == Absent()
    assert explain(restored) == ""


# --- The file was damaged -----------------------------------------------------------------------


def cut(content):
    return content[: len(content) // 2]


def flipped(content):
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 4]) + content[middle + 1 :]


def emptied(_content):
    return b""


@pytest.mark.parametrize("damage", [cut, flipped, emptied])
def test_a_damaged_save_is_kept_aside_and_its_newest_good_backup_offered(story, saves, damage):
    kept(story, saves, *FAR)
    file = saves.file(AUTOSAVE)
    broken = damage(file.read_bytes())
    file.write_bytes(broken)

    restored = restore(story, saves, AUTOSAVE)

    assert isinstance(restored, Damaged)
    assert restored.backup.state.steps == played(story, *FAR[:-1]).steps
    assert restored.aside.read_bytes() == broken
    assert not file.exists()
    assert explain(restored) == "This saved game is damaged; it was put aside."


def test_a_backup_that_is_damaged_too_is_passed_over(story, saves):
    kept(story, saves, *FAR)
    for backup in (0, 1):
        saves.file(AUTOSAVE, backup).write_bytes(b"")

    restored = restore(story, saves, AUTOSAVE)

    assert restored.backup.state.steps == played(story, *FAR[:-2]).steps


def test_with_every_copy_damaged_there_is_no_backup(story, saves):
    kept(story, saves, *FAR)
    for backup in range(4):
        saves.file(AUTOSAVE, backup).write_bytes(b"{")

    assert restore(story, saves, AUTOSAVE).backup is None


def test_saving_after_damage_never_overwrites_what_was_put_aside(story, saves):
    for _ in range(2):
        kept(story, saves, *FAR)
        saves.file(AUTOSAVE).write_bytes(b"broken")
        restore(story, saves, AUTOSAVE)

    aside = sorted(path.name for path in saves.folder.glob("*foreign*"))
    assert aside == ["autosave.foreign-1.json", "autosave.foreign-2.json"]


def test_a_file_that_is_no_save_says_so(story, saves):
    kept(story, saves, *FAR)
    saves.file(AUTOSAVE).write_bytes(b"PK\x03\x04")

    restored = restore(story, saves, AUTOSAVE)

    assert isinstance(restored, Foreign)
    assert restored.backup.state.steps == played(story, *FAR[:-1]).steps
    assert explain(restored) == "This file is not a saved game of this program; it was put aside."


def test_a_save_of_another_story_says_whose_it_is(story, saves, tmp_path):
    other = story_in(tmp_path / "other", ("title: Courier\nid: courier", "title: The miller\nid: miller"))
    theirs = saves_of(other, tmp_path / "theirs")
    kept(other, theirs, *FAR)
    kept(story, saves, "walk-on")
    saves.file(AUTOSAVE).write_bytes(theirs.file(AUTOSAVE).read_bytes())

    restored = restore(story, saves, AUTOSAVE)

    assert isinstance(restored, Foreign)
    assert restored.backup.state.steps == begin(story).steps
    assert explain(restored) == "This saved game belongs to another story, ‘The miller’; it was put aside."


def test_a_save_of_a_newer_version_stays_where_it_is_and_is_not_written_over(story, saves):
    kept(story, saves, *FAR)
    file = saves.file(AUTOSAVE)
    body = file.read_bytes().rpartition(CHECK_LINE)[0].replace(b'"liaison-save": 1', b'"liaison-save": 2')
    newer = body + CHECK_LINE + check_of(body).encode() + b'"}\n'
    file.write_bytes(newer)

    restored = restore(story, saves, AUTOSAVE)
    with claim(saves, AUTOSAVE) as taken:
        taken.write(story, restored.backup.state)

    assert isinstance(restored, Newer)
    assert taken.slot == "autosave 2"
    assert file.read_bytes() == newer


def test_a_slot_whose_file_a_killed_process_did_not_put_back_is_its_newest_backup(story, saves):
    kept(story, saves, *FAR)
    saves.file(AUTOSAVE).unlink()

    restored = restore(story, saves, AUTOSAVE)

    assert isinstance(restored, Loaded)
    assert restored.state.steps == played(story, *FAR[:-1]).steps


# --- The story was edited under it: twelve edits ------------------------------------------------


@pytest.mark.parametrize(
    "edits",
    [
        pytest.param([("      - id: walk-on", "      - id: wait-here\n        text: |\n          Wait.\n        go: stay\n      - id: walk-on")], id="choice added"),
        pytest.param([("Ask them the time.", "Ask the taller one.")], id="choice reworded"),
        pytest.param([("Two men lean on the rail.", "Three men lean on the rail.\n\n      One whistles.")], id="prose edited"),
        pytest.param([("  far-side:", "  quay:\n    status: invented\n    text: |\n      The quay.\n    otherwise: {go: far-side}\n\n  far-side:")], id="scene added"),
        pytest.param([("      - id: walk-on", "      - id: on-foot\n        was: walk-on")], id="choice not on the path renamed"),
        pytest.param([("      - id: ask", "      - id: ask-the-time\n        was: ask")], id="choice renamed"),
        pytest.param([("  bridge:\n", "  old-bridge:\n    was: bridge\n"), ("        go: bridge\n      - id: walk-on", "        go: old-bridge\n      - id: walk-on"), ("          Walk on.\n        go: bridge", "          Walk on.\n        go: old-bridge")], id="scene renamed"),
        pytest.param([("  parcel: You carry a parcel.", "  gray parcel: {means: You carry a parcel., was: parcel}"), ("gain: parcel", "gain: gray parcel")], id="flag renamed"),
        pytest.param([("        text: |\n          Wait for dark.", "        needs: parcel\n        text: |\n          Wait for dark.")], id="condition added that holds"),
    ],
)  # fmt: skip
def test_an_edit_that_changes_nothing_of_the_path_loads_without_a_word(tmp_path, story, edits):
    restored = after_edit(tmp_path, story, *edits)

    assert isinstance(restored, Loaded), restored
    assert restored.state.scene == "far-side"


def test_a_former_id_of_the_record_is_no_former_name_of_a_scene_a_flag_or_a_meter(tmp_path, story):
    places = {
        "record/places.yaml": "quay: {name: The quay, was: [far-side, parcel, exposure, cover]}\n",
    }

    restored = after_edit(tmp_path, story, files=places)

    assert isinstance(restored, Loaded), explain(restored)
    assert restored.state.scene == "far-side"


def test_choices_put_in_another_order_load_without_a_word(tmp_path, story):
    choices = FILES["01-morning.yaml"].split("    choices:\n")[1].split("\n  bridge:")[0]
    take, walk = choices.split("      - id: walk-on")
    swapped = "      - id: walk-on" + walk.rstrip("\n") + "\n" + take

    restored = after_edit(tmp_path, story, (choices, swapped + "\n"))

    assert isinstance(restored, Loaded)


def test_an_edition_added_loads_without_a_word(tmp_path, story):
    french = {
        "editions/fr/story.yaml": "title: Agente de liaison\nlanguage: fr\n",
        "editions/fr/01-morning.yaml": "chapter: Le matin\nscenes:\n  street:\n    title: La rue\n",
    }

    restored = after_edit(tmp_path, story, files=french)

    assert isinstance(restored, Loaded)


def test_with_a_choice_of_the_path_removed_it_goes_back_to_the_last_page_before(tmp_path, story):
    bridge_stays = ("      - id: cross\n", "      - id: swim\n")

    restored = after_edit(tmp_path, story, bridge_stays)

    assert isinstance(restored, Strayed)
    assert restored.safe.scene == "bridge"
    assert restored.page == "The bridge"
    assert explain(restored) == (
        "The story has been edited since you played: your path can be followed as far as ‘The bridge’."
    )


def test_a_page_without_a_title_is_named_by_its_chapter(tmp_path, story):
    restored = after_edit(
        tmp_path, story, ("    title: The bridge\n", ""), ("      - id: cross", "      - id: go-over")
    )

    assert isinstance(restored, Strayed)
    assert restored.page == "The morning"


def test_with_a_scene_of_the_path_removed_it_goes_back_to_the_last_page_before(tmp_path, story):
    scene = "  far-side:" + FILES["01-morning.yaml"].split("  far-side:")[1]

    restored = after_edit(tmp_path, story, (scene, ""), ("go: far-side", "go: night"), steps=(*FAR, "wait"))

    assert isinstance(restored, Strayed)
    assert restored.safe.scene == "night"


def test_with_a_condition_added_that_does_not_hold_it_goes_back_to_the_page_before(tmp_path, story):
    restored = after_edit(
        tmp_path, story, ("      - id: cross\n", "      - id: cross\n        needs: not parcel\n")
    )

    assert isinstance(restored, Strayed)
    assert restored.safe.scene == "bridge"


def test_with_the_kind_of_a_name_changed_it_says_what_is_different(tmp_path, story):
    restored = after_edit(
        tmp_path,
        story,
        ("  parcel: You carry a parcel.\n", ""),
        ("  exposure: {", "  parcel: {from: 0, to: 1, start: 0, means: Parcels}\n  exposure: {"),
        ("        gain: parcel\n        change: exposure +1", "        change: [exposure +1, parcel +1]"),
    )

    assert isinstance(restored, Strayed)
    assert restored.changed == ("parcel",)
    assert restored.safe.scene == "far-side"
    assert "(parcel)" in explain(restored)


@pytest.mark.parametrize(
    ("there", "instead", "changed"),
    [
        ("gain: parcel", "lose: ration card", ("parcel", "ration card")),
        ("change: exposure +1", "change: exposure +2", ("exposure",)),
        ("        set: cover is shaken\n", "", ("cover",)),
        ("        learn: bridge held as rumor\n", "", ("bridge held",)),
        ("        tell: bridge held as told\n", "        tell: bridge held as seen\n", ("bridge held",)),
        ("        go: far-side", "        go: night", ("night",)),
    ],
)
def test_a_path_that_now_leads_to_something_else_says_so(tmp_path, story, there, instead, changed):
    restored = after_edit(tmp_path, story, (there, instead))

    assert isinstance(restored, Strayed)
    assert restored.changed == changed


def test_news_that_is_heard_on_the_path_now_counts_as_a_change(tmp_path, story):
    restored = after_edit(
        tmp_path,
        story,
        ("  bridge held:", "  quay held: {means: Who holds the quay}\n  bridge held:"),
        ("learn: bridge held as rumor", "learn: [bridge held as rumor, quay held as seen]"),
    )

    assert restored.changed == ("quay held",)


def test_a_meter_the_story_has_got_since_does_not_count_as_a_change(tmp_path, story):
    restored = after_edit(
        tmp_path,
        story,
        ("  exposure: {", "  hunger: {from: 0, to: 9, start: 4, means: Hunger}\n  exposure: {"),
    )

    assert isinstance(restored, Loaded)


def test_the_chapter_can_be_begun_again_with_what_was_carried(tmp_path, story):
    restored = after_edit(tmp_path, story, ("      - id: cross\n", "      - id: swim\n"))

    edited = story_in(tmp_path / "edited", ("      - id: cross\n", "      - id: swim\n"))
    page = view(edited, restored.fresh)

    assert page.scene == "street"
    assert "parcel" in page.flags
    assert page.meters["exposure"] == 1
    assert page.states["cover"] == "shaken"
    assert page.news["bridge held"].name == "RUMOR"
    assert page.told["bridge held"].name == "TOLD"


def test_what_was_lost_stays_lost_when_the_chapter_is_begun_again(tmp_path, story):
    no_card = story_in(tmp_path / "no-card", ("        go: bridge\n      - id: walk-on", "        lose: ration card\n        go: bridge\n      - id: walk-on"))  # fmt: skip
    saves = saves_of(no_card, tmp_path / "saves")
    kept(no_card, saves, *FAR)

    restored = restore(story, saves, AUTOSAVE)

    assert isinstance(restored, Strayed)
    assert "ration card" not in view(story, restored.fresh).flags


def test_what_the_story_no_longer_knows_is_left_behind(tmp_path, story):
    edits = (
        ("  parcel: You carry a parcel.\n", ""),
        ("        gain: parcel\n", ""),
        ("  cover: {one-of: [intact, shaken]", "  cover: {one-of: [intact, blown]"),
        ("set: cover is shaken", "set: cover is blown"),
        ("{from: 0, to: 3, start: 0", "{from: 2, to: 3, start: 2"),
    )

    restored = after_edit(tmp_path, story, *edits)

    page = view(story_in(tmp_path / "edited", *edits), restored.fresh)
    assert page.flags == ("ration card",)
    assert page.meters == {"exposure": 2}
    assert page.states == {"cover": "intact"}
    assert page.news["bridge held"].name == "RUMOR"


def test_a_save_whose_beginning_is_gone_begins_anew(tmp_path, story):
    saves = saves_of(story, tmp_path / "saves")
    start = Start(scene=story.scenes["far-side"].id)
    with claim(saves, AUTOSAVE) as taken:
        taken.write(story, begin(story, 0, start))
    scene = "  far-side:" + FILES["01-morning.yaml"].split("  far-side:")[1]
    edited = story_in(tmp_path / "edited", (scene, ""), ("go: far-side", "go: night"))

    restored = restore(edited, saves, AUTOSAVE)

    assert isinstance(restored, Strayed)
    assert restored.safe.scene == "street"


@settings(derandomize=True, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    facts=st.text(max_size=30) | st.sampled_from(["parcel", "exposure=9", "=", ",,", "not parcel"]),
    scene=st.text(max_size=10) | st.sampled_from(["street", "bridge", "night"]),
    word=st.text(max_size=10) | st.sampled_from(["take-parcel", "walk-on", "ask", "open:leaflet", "open:"]),
    seed=st.integers(),
    value=st.integers() | st.text(max_size=5),
)
def test_anything_under_a_right_seal_is_answered(story, saves, facts, scene, word, seed, value):
    save = save_of(story, played(story, "walk-on"), view(story, played(story, "walk-on")), datetime.now(UTC))
    odd = replace(
        save,
        seed=seed,
        start=Start(scene=scene, facts=facts),
        steps=(Chose(scene, word), Opened(scene, word), Chose("street", word)),
        snapshot=replace(
            save.snapshot,
            chapter=scene,
            flags=(facts, "parcel"),
            meters={"exposure": seed, facts: seed},
            states={"cover": str(value)},
            news={"bridge held": str(value), facts: "told"},
            told={"bridge held": "seen"},
        ),
    )
    saves.folder.mkdir(parents=True, exist_ok=True)
    saves.file(AUTOSAVE).write_bytes(write_save(odd))

    assert isinstance(restore(story, saves, AUTOSAVE), Loaded | Strayed | Damaged)


def test_a_named_slot_is_a_save_like_any_other(story, saves):
    name = slot_name("At the bridge")
    kept(story, saves, "take-parcel", slot=name)

    assert restore(story, saves, slot_name("at the bridge")).state.scene == "bridge"


def test_play_goes_on_from_a_restored_game(story, saves):
    kept(story, saves, *FAR)

    state = choose(story, restore(story, saves, AUTOSAVE).state, ChoiceId("wait"))

    assert state.scene == "night"
