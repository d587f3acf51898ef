"""What a front end may ask of the core that cannot be done, and where a game may begin."""

from __future__ import annotations

import pytest

from game.story import (
    BadStartError,
    Chose,
    Opened,
    Start,
    StrayedError,
    UnavailableChoiceError,
    UnavailableDocumentError,
    begin,
    choose,
    open_document,
    replay,
    undo,
    view,
)
from game.story.conditions import Rung
from game.story.ids import ChapterId, ChoiceId, DocumentId, SceneId
from game.story.play import documents_met, documents_read


def test_choosing_what_is_not_on_the_page_names_the_scene_and_the_open_choices(courier):
    start = begin(courier)

    with pytest.raises(UnavailableChoiceError) as caught:
        choose(courier, start, ChoiceId("go-to-bridge"))

    assert str(caught.value) == "no choice 'go-to-bridge' in scene 'street' (open: take-parcel, alley)"
    assert not caught.value.closed


def test_choosing_what_is_closed_says_so(courier):
    start = begin(courier)

    with pytest.raises(UnavailableChoiceError) as caught:
        choose(courier, start, ChoiceId("cross"))

    assert str(caught.value) == "choice 'cross' is closed in scene 'street' (open: take-parcel, alley)"


def test_opening_a_document_that_no_page_has_offered_names_what_is_at_hand(courier):
    start = begin(courier)

    with pytest.raises(UnavailableDocumentError) as unoffered:
        open_document(courier, start, DocumentId("unseen"))
    with pytest.raises(UnavailableDocumentError) as unknown:
        open_document(courier, start, DocumentId("no-such-thing"))

    assert str(unoffered.value) == "document 'unseen' is not at hand yet (at hand: leaflet)"
    assert str(unknown.value) == "no document 'no-such-thing' (at hand: leaflet)"


def test_reading_a_document_twice_changes_nothing(courier):
    once = open_document(courier, begin(courier), DocumentId("leaflet"))

    twice = open_document(courier, once, DocumentId("leaflet"))

    assert twice is once
    assert documents_read(once) == ("leaflet",)
    assert documents_met(courier, once) == ("leaflet",)


def test_undo_takes_back_the_last_choice_with_what_was_opened_since(courier):
    start = begin(courier)
    opened = open_document(courier, start, DocumentId("leaflet"))
    chosen = choose(courier, opened, ChoiceId("take-parcel"))

    assert undo(courier, chosen) is opened
    assert undo(courier, opened) is opened
    assert undo(courier, start) is start


def test_two_states_are_equal_when_the_same_steps_led_to_them(courier):
    one = choose(courier, begin(courier), ChoiceId("take-parcel"))
    same = replay(courier, one.steps)
    by_alley = choose(courier, choose(courier, begin(courier), ChoiceId("alley")), ChoiceId("return"))

    assert one == same
    assert hash(one) == hash(same)
    assert one != by_alley
    assert one != "a state"
    assert begin(courier, 1) != begin(courier, 2)
    assert repr(one).startswith("State(scene='street', turn=1, seed=0")


def test_a_very_long_path_can_be_compared_replayed_and_dropped(courier):
    state = begin(courier)
    for _ in range(3000):
        state = choose(courier, choose(courier, state, ChoiceId("alley")), ChoiceId("return"))

    again = replay(courier, state.steps)

    assert again == state
    assert state.turn == 6000


# --- Replay ---


def test_replay_understands_former_ids_of_scenes_choices_and_documents(courier):
    steps = [
        Opened(SceneId("old-street"), DocumentId("old-leaflet")),
        Chose(SceneId("old-street"), ChoiceId("take-bag")),
    ]

    state = replay(courier, steps)

    assert state.steps == (
        Opened(SceneId("street"), DocumentId("leaflet")),
        Chose(SceneId("street"), ChoiceId("take-parcel")),
    )


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (Chose(SceneId("nowhere"), ChoiceId("x")), "no such scene"),
        (Chose(SceneId("quay"), ChoiceId("say-seen")), "another scene"),
        (Chose(SceneId("street"), ChoiceId("x")), "no such choice"),
        (Chose(SceneId("street"), ChoiceId("cross")), "closed"),
        (Opened(SceneId("street"), DocumentId("x")), "no such document"),
        (Opened(SceneId("street"), DocumentId("unseen")), "not offered"),
    ],
)
def test_a_replay_that_leaves_the_road_says_where_and_why_and_what_was_reached(courier, step, reason):
    good = Chose(SceneId("street"), ChoiceId("alley"))
    home = Chose(SceneId("alley"), ChoiceId("return"))

    with pytest.raises(StrayedError) as caught:
        replay(courier, [good, home, step])

    assert (caught.value.number, caught.value.step, caught.value.reason) == (3, step, reason)
    assert caught.value.state == replay(courier, [good, home])
    assert reason in str(caught.value)


# --- Starts ---


def test_a_chapter_alone_has_its_state_and_says_what_came_before(courier):
    page = view(courier, begin(courier, start=Start(chapter=ChapterId("the-office"))))

    assert page.scene == "office"
    assert page.flags == ("papers", "ration card")
    assert [paragraph.plain for paragraph in page.so_far] == ["You told it all."]


def test_a_scene_may_be_named_by_its_former_id(courier):
    assert begin(courier, start=Start(scene=SceneId("old-street"))).scene == "street"


def test_facts_come_last_and_win(courier):
    facts = (
        "not papers, not ration card, exposure = 2, risk=3, cover is blown, prefecture held=told, "
        "told prefecture held as seen, bread=unheard"
    )

    page = view(courier, begin(courier, start=Start(ChapterId("the-office"), SceneId("last"), facts)))

    assert page.scene == "last"
    assert page.flags == ()
    assert page.meters == {"exposure": 3}
    assert page.states == {"cover": "blown"}
    assert page.news == {"prefecture held": Rung.TOLD}
    assert page.told == {"prefecture held": Rung.SEEN}


@pytest.mark.parametrize(
    ("start", "says"),
    [
        (Start(chapter=ChapterId("the-ofice")), "no chapter called 'the-ofice' (did you mean 'the-office'?)"),
        (Start(scene=SceneId("quai")), "no scene called 'quai' (did you mean 'quay'?)"),
        (Start(facts="paper"), "the story keeps track of nothing called 'paper' (did you mean 'papers'?)"),
        (Start(facts="cover=gone"), "'gone' is not one of its values"),
        (
            Start(facts="bread=heard"),
            "'heard' is not a rung: unheard, rumor, told, read or seen (did you mean 'unheard'?)",
        ),
        (Start(facts="exposure=lots"), "'lots' is not a whole number"),
        (Start(facts="exposure=9"), "'9' is beyond its ends (did you mean '5'?)"),
        (Start(facts="exposure=-1"), "'-1' is beyond its ends (did you mean '0'?)"),
        (
            Start(facts="exposure"),
            "'exposure' is not understood: write names, or NAME=VALUE, with commas between",
        ),
        (
            Start(facts="not exposure"),
            "'not exposure' is not understood: write names, or NAME=VALUE, with commas between",
        ),
    ],
)
def test_a_start_that_the_story_does_not_have_is_one_plain_sentence(courier, start, says):
    with pytest.raises(BadStartError) as caught:
        begin(courier, start=start)

    assert str(caught.value) == says


def test_a_page_tells_all_a_front_end_may_show(courier):
    state = replay(courier, [Chose(SceneId("street"), ChoiceId("take-parcel"))])
    page = view(courier, state)

    assert (page.title, page.chapter, page.place, page.status) == (
        "Rue Mouffetard", "the-street", "mouffetard", "composite",
    )  # fmt: skip
    assert (page.picture, page.picture_says, page.sound, page.teach) == (None, "", None, "")
    assert (page.care, page.stop, page.frame, page.ending, page.ending_title) == ((), False, False, None, "")
    assert (page.documents, page.links, page.entries) == (("leaflet",), ("ffi", "odette"), ())
    assert (page.date, page.time, page.turn, page.stuck) == ("1944-08-19", "08:00", 1, False)
    assert page == view(courier, replay(courier, state.steps))
    assert hash(page) == hash(view(courier, state))
    assert page.facts != view(courier, begin(courier)).facts
