"""A new name everywhere, the old one under `was:`, and old saves that still load."""

from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from game import shipped
from game.authoring.formatter_same import Readings
from game.authoring.renaming import NothingSoCalled, NotTheSame, SeveralSoCalled, kinds_of, rename
from game.authoring.renaming_uses import UnclearUse
from game.loading import BadStory, load_story
from game.loading.files import Changed, Files, Folder, NoFiles
from game.saves import AUTOSAVE, Loaded, claim, restore, saves_of
from game.story import begin, choose, open_document, view
from game.story.ids import ChoiceId, DocumentId
from tests.story import small_stories as small

STORY = """\
title: Courier
start: street
flags:
  forged papers: You carry a card.   # in the lining
  list: {means: You carry a list, start: yes}
  card: |
    You carry a card.
    It is gray.
meters:
  exposure:
    from: 0
    to: 5
    words: {0: nobody knows you}
    was: danger
states:
  cover:
    # The two of them.
    one-of: [list, exposure]
news:
  bridge held: {means: Who holds it, entry: bridge-taken}
derived:
  in danger: not forged papers and (exposure at least 3 or cover is exposure)
endings: {home: Home}
"""
STREET = """\
chapter: The street
start: street
alone:
  gain: [forged papers, "card"]
  learn: bridge held as told
scenes:
  street:
    place: bridge
    documents: leaflet
    text: |
      The bridge is taken. [bridge-taken] See [the leaflet](leaflet), exposure, street.
      {if forged
      papers and not visited bridge}
      Papers. {exposure}
      {else if chose street.ask or read leaflet}
      \\{exposure} {first: forged papers | then: {exposure}}
      {end}
    choices:
      - id: ask
        text: |
          Ask.
        needs: 'forged papers and exposure at least 1'
        change: exposure +1
        record: [bridge-taken]
        go:
          - {when: exposure at least 3, to: bridge}
          - street
      - {id: on, text: On, gain: forged papers, set: cover is exposure, learn: bridge held as seen, go: bridge}
      - id: open
        text: |
          Go.
        was:
          - leave
        go: bridge
  bridge:
    text: |
      You were asked. {if chose street.ask}Twice.{end}
    choices:
      - id: ask
        text: Ask
        go: street
    otherwise:
      go: home
  home:
    text: |
      Home.
    ending: home
"""
RECORD = {
    "record/sources.yaml": "book: {title: A book, kind: web, year: 1994, seen: yes}\n",
    "record/entries.yaml": dedent(
        """\
        bridge-taken:
          says: |
            Taken.
          place: bridge
          people: ann
          certainty: one-source
          sources: [{id: book, where: one}]
        """
    ),
    "record/documents.yaml": "leaflet: {title: A leaflet, status: described, says: It calls, sources: book}\n",
    "record/places.yaml": "bridge: {name: The bridge}\n",
    "record/people.yaml": "ann: {name: Ann}\n",
    "record/glossary.yaml": "ffi: The armed Resistance\n",
}
FRENCH = {
    "editions/fr/story.yaml": "title: Courrier\nlanguage: fr\nflags:\n  forged papers: Vous portez une carte.\n",
    "editions/fr/01-street.yaml": dedent(
        """\
        scenes:
          street:
            text: |
              Le pont est pris. [bridge-taken] Voir [le tract](leaflet).
              {if forged papers and not visited bridge}
              Papiers. {exposure}
              {else if chose street.ask or read leaflet}
              {first: oui | then: non}
              {end}
            choices:
              ask:
                text: |
                  Demander.
        """
    ),
    "editions/fr/record/entries.yaml": "bridge-taken:\n  says: |\n    Pris.\n",
}
WALKS = {
    "walks/one.yaml": dedent(
        """\
        walk: To the bridge and back.
        with: forged papers, exposure=2
        from: street
        path: [open leaflet, ask, on, ask]
        expect:
          2: forged papers and visited street
        """
    )
}


def story() -> Files:
    given = {"story.yaml": STORY, "01-street.yaml": STREET.replace("- id: open\n", "- id: leave-it\n")}
    return Changed(NoFiles(), {**given, **RECORD, **FRENCH, **WALKS})


def written(files: Files, old: str, new: str, kind=None) -> dict[str, str]:
    return dict(rename(files, old, new, kind).changed)


@pytest.mark.parametrize(
    ("old", "new", "kind", "places"),
    [
        ("street", "rue", None, 11),
        ("street.ask", "asked", None, 6),
        ("forged papers", "false card", None, 10),
        ("exposure", "how known", None, 9),
        ("cover", "the cover", None, 3),
        ("bridge held", "bridge", None, 3),
        ("in danger", "danger of arrest", None, 1),
        ("bridge", "quay", "scene", 6),
        ("bridge", "pont-neuf", "place", 3),
        ("bridge-taken", "bridge-lost", None, 6),
        ("leaflet", "tract", None, 7),
        ("book", "a-book", None, 3),
        ("ann", "anne", None, 2),
        ("ffi", "f-f-i", None, 1),
        ("street.leave-it", "go-away", None, 1),
        ("card", "identity card", None, 2),
        ("list", "the list", None, 1),
    ],
)
def test_a_name_is_changed_wherever_it_is_used_and_nowhere_else(old, new, kind, places):
    before = story()
    assert Readings(before).story is not None, Readings(before).diagnostics

    done = rename(before, old, new, kind)

    after = Readings(Changed(before, done.changed)).story
    assert done.places == places
    assert after is not None
    assert done.kind == "derived" or after.was[old] == new
    assert done.kind in kinds_of(after, f"{old.rpartition('.')[0]}.{new}" if done.kind == "choice" else new)


def test_what_only_looks_like_the_name_stays():
    found = written(story(), "exposure", "how known")["01-street.yaml"]

    assert "[the leaflet](leaflet), exposure, street." in found
    assert "\\{exposure} {first: forged papers | then: {how known}}" in found
    assert "set: cover is exposure" in found
    assert "needs: 'forged papers and how known at least 1'" in found


def test_a_short_line_becomes_a_label_with_its_former_name():
    found = written(story(), "forged papers", "false card")["story.yaml"]

    assert (
        "  false card:\n    was: forged papers\n    means: You carry a card.   # in the lining\n  list:"
        in found
    )


def test_a_short_text_after_a_bar_moves_in():
    found = written(story(), "card", "identity card")["story.yaml"]

    assert (
        "  identity card:\n    was: card\n    means: |\n      You carry a card.\n      It is gray.\nmeters:"
        in found
    )


def test_former_names_are_kept_in_a_row():
    found = written(story(), "exposure", "how known")["story.yaml"]

    assert "    was: [danger, exposure]\n" in found


def test_to_take_a_former_name_again_is_to_have_one_less():
    first = story()
    once = Changed(first, written(first, "exposure", "how known"))

    found = written(once, "how known", "danger")["story.yaml"]

    assert "    was: [exposure, how known]\n" in found


def test_a_list_of_former_ids_grows():
    found = written(story(), "street.leave-it", "go-away")["01-street.yaml"]

    assert "        was: [leave, leave-it]\n        go: bridge\n" in found


def test_a_walk_changes_where_it_makes_that_choice_only():
    found = written(story(), "street.ask", "asked")["walks/one.yaml"]

    assert "path: [open leaflet, asked, on, ask]" in found


def test_two_things_of_one_name_must_be_told_apart():
    with pytest.raises(SeveralSoCalled) as caught:
        rename(story(), "bridge", "quay")

    assert caught.value.kinds == ("scene", "place")


def test_a_name_that_is_not_there_is_answered_with_the_nearest():
    with pytest.raises(NothingSoCalled) as caught:
        rename(story(), "bridge-takn", "quay")

    assert caught.value.near == "bridge-taken"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("street", "home", "E014"),
        ("street", "Rue Longue", "E016"),
        ("forged papers", "exposure", "E075"),
        ("forged papers", "papers and card", "E019"),
        ("street.on", "save", "E017"),
    ],
)
def test_a_new_name_that_cannot_be_is_refused_with_the_mistakes_it_would_make(old, new, code):
    with pytest.raises(NotTheSame) as caught:
        rename(story(), old, new)

    assert code in {one.code for one in caught.value.diagnostics}


def test_a_story_that_cannot_be_read_is_left_alone():
    broken = Changed(story(), {"01-street.yaml": STREET.replace("- street", "- stret")})

    with pytest.raises(BadStory):
        rename(broken, "street", "rue")


REST = {
    "story.yaml": small.STORY,
    "record/sources.yaml": small.SOURCES,
    "record/entries.yaml": small.ENTRIES,
    "record/documents.yaml": small.DOCUMENT_FILE,
    "record/glossary.yaml": small.GLOSSARY,
}
OLD_NAMES = (
    "gate",
    "forged papers",
    "papers",
    "exposure",
    "cover",
    "bridge held",
    "in danger",
    "leaflet",
    "bridge-taken",
    "ffi",
)


def read_aloud(files: Files) -> list[tuple[str, ...]]:
    """What is read on one way through."""
    story = Readings(files).story
    assert story is not None
    state, pages = begin(story), []
    for _ in range(12):
        page = view(story, state)
        pages.append(tuple(part.plain for part in (*page.then, *page.text)))
        ways = [choice.id for choice in page.choices if choice.open]
        if not ways:
            break
        state = choose(story, state, ways[len(pages) % len(ways)])
    return pages


@settings(
    derandomize=True,
    max_examples=40,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(small.small_stories(), st.sampled_from(OLD_NAMES))
def test_any_story_reads_the_same_under_another_name(drawn: small.SmallStory, old: str):
    before = Changed(NoFiles(), {**REST, "00-first.yaml": drawn.first, "01-second.yaml": drawn.second})
    new = "quite-new" if "-" in old or old in ("gate", "leaflet", "ffi") else "quite new"

    after = Changed(before, rename(before, old, new).changed)

    told = Readings(after).story
    assert told is not None
    assert kinds_of(told, old) == ()
    assert kinds_of(told, new) != ()
    assert read_aloud(after) == read_aloud(before)


def test_every_scene_of_the_campaign_can_be_renamed():
    campaign = Folder(shipped.campaign())
    read = Readings(campaign).story
    assert read is not None

    for scene in list(read.scenes)[::4]:
        done = rename(campaign, scene, "quite-new", "scene")

        assert "quite-new" in done.changed[read.chapter(read.scenes[scene].chapter).file]


def test_a_save_from_before_loads_after_everything_in_it_was_renamed(tmp_path):
    folder = tmp_path / "courier"
    for name, text in {
        "story.yaml": STORY,
        "01-street.yaml": STREET.replace("- id: open\n", "- id: leave-it\n"),
        **RECORD,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    before = load_story(folder)
    state = choose(before, open_document(before, begin(before), DocumentId("leaflet")), ChoiceId("on"))
    saves = saves_of(before, tmp_path / "saves")
    held = claim(saves, AUTOSAVE)
    assert held.write(before, state) is None
    held.release()

    for old, new, kind in (
        ("street.on", "along", None),
        ("street", "rue", None),
        ("bridge", "quay", "scene"),
        ("leaflet", "tract", None),
        ("forged papers", "false card", None),
        ("cover", "the cover", None),
        ("bridge held", "the bridge", None),
    ):
        for name, text in rename(Folder(folder), old, new, kind).changed.items():
            (folder / name).write_text(text, encoding="utf-8")
    after = load_story(folder)
    found = restore(after, saves_of(after, tmp_path / "saves"), AUTOSAVE)

    assert isinstance(found, Loaded)
    assert found.state.scene == "quay"


@pytest.mark.parametrize(
    "begins", ["", "from: street\n", "with: exposure=1\nseed: 3\n"], ids=["anew", "a chapter", "facts"]
)
def test_a_walk_is_followed_from_wherever_it_begins(begins: str):
    walk = f"walk: On.\n{begins}path:\n  - ask\n"
    chapter = STREET.replace("- id: open\n", "- id: leave-it\n").replace(
        "chapter: The street", "chapter: A\nid: yard", 1
    )
    files = Changed(
        story(), {"01-street.yaml": chapter, "walks/one.yaml": walk.replace("from: street", "from: yard")}
    )

    assert "  - asked\n" in written(files, "street.ask", "asked")["walks/one.yaml"]


def test_a_walk_that_has_lost_its_way_is_changed_as_far_as_it_went():
    lost = Changed(story(), {"walks/one.yaml": "walk: Lost.\nfrom: street\npath: [ask, nowhere, ask]\n"})

    assert "path: [asked, nowhere, ask]" in written(lost, "street.ask", "asked")["walks/one.yaml"]


def test_what_stands_in_quotation_marks_with_other_signs_than_it_says_is_told_by_its_line():
    chapter = story().read("01-street.yaml").decode().replace("go: street\n", 'go: "stree\\x74"\n')
    line = next(number for number, line in enumerate(chapter.split("\n"), 1) if "x74" in line)

    with pytest.raises(UnclearUse) as caught:
        rename(Changed(story(), {"01-street.yaml": chapter}), "street", "rue")

    assert (caught.value.file, caught.value.line) == ("01-street.yaml", line)


def test_a_name_is_changed_in_a_file_in_braces():
    braces = "{chapter: B, scenes: {attic: {text: Up, choices: [{id: down, text: Down, go: street}]}}}\n"
    files = Changed(story(), {"02-attic.yaml": braces})

    assert "go: rue}" in written(files, "street", "rue")["02-attic.yaml"]
    assert "{was: attic, text: Up" in written(files, "attic", "loft")["02-attic.yaml"]
