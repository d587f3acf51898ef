"""Time never runs backward along a way (decision 13), the carried clock in full."""

from __future__ import annotations

import pytest

from game.authoring.check import check
from tests.authoring.writing import found, pages, project


def backward(folder, **scenes: str) -> list[tuple[str, str]]:
    """The page's line that is blamed, and the message, of each mistake about time."""
    files = {"01-street.yaml": pages(**scenes)}
    return [(words, message) for code, words, message in found(folder, files) if code == "E220"]


D19, D20 = "date: 1944-08-19", "date: 1944-08-20"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"{D19}; time: 09:10", f"{D19}; time: 09:10"),
        (f"{D19}; time: 09:10", f"{D19}; time: 9h30"),
        (f"{D19}; time: 23:30", f"{D20}; time: 00:30"),
        (f"{D19}; time: 09:10", f"{D19}; time: morning"),
        (f"{D19}; time: 09:10", f"{D19}; time: about 9"),
        (f"{D19}; time: 09:10", f"{D19}; time: 07:00 to 10:00"),
        (f"{D19}; time: evening", f"{D19}; time: 19:00"),
        (f"{D19}; time: 09:10", D19),
        (D19, f"{D19}; time: 00:10"),
        (f"{D19}; time: 09:10", "date: 1944-08"),
        (f"{D19}; time: 09:10", "date: 1944"),
        ("date: 1944-08", "date: 1944-08-02"),
        (D19, "time: 09:10"),
        (f"{D19}; time: 09:10", "title: No time of its own"),
        ("title: No time of its own", f"{D19}; time: 09:10"),
        ("time: 09:10", f"{D19}; time: 08:00"),
    ],
)
def test_what_may_be_later_is_let_stand(tmp_path, first, second):
    assert backward(tmp_path, street=f"{first}; -> bridge", bridge=second) == []


@pytest.mark.parametrize(
    ("first", "second", "blamed"),
    [
        (f"{D19}; time: 09:10", f"{D19}; time: 09:09", "09:09"),
        (f"{D20}; time: 09:10", f"{D19}; time: 21:00", "1944-08-19"),
        (D20, D19, "1944-08-19"),
        (D20, f"{D19}; time: 21:00", "1944-08-19"),
        (f"{D19}; time: afternoon", f"{D19}; time: 11:00", "11:00"),
        (f"{D19}; time: about 9", f"{D19}; time: 08:29", "08:29"),
        (f"{D19}; time: 12:10", f"{D19}; time: morning", "morning"),
        (f"{D19}; time: 12:10", f"{D19}; time: 07:00 to 10:00", "07:00 to 10:00"),
        ("date: 1944-09", D19, "1944-08-19"),
        (D19, "date: 1944-07", "1944-07"),
        ("date: 1945", "date: 1944", "1944"),
        (f"{D19}; time: 09:10", "time: 08:00", "08:00"),
        ("time: 09:10", "time: 08:00", "08:00"),
    ],
)
def test_what_is_surely_earlier_is_an_error_on_the_value_that_is_too_early(tmp_path, first, second, blamed):
    ((words, _),) = backward(tmp_path, street=f"{first}; -> bridge", bridge=second)

    assert words == blamed


def test_the_message_names_both_pages_their_times_and_the_choice(tmp_path):
    ((_, message),) = backward(
        tmp_path, street=f"{D19}; time: 09:10; -> bridge", bridge=f"{D19}; time: 08:45"
    )

    assert message == (
        "'bridge' (1944-08-19 08:45) is earlier than 'street' (1944-08-19 09:10), "
        "from which one comes to it by the choice 'way-1' in 'street'"
    )


def test_the_last_known_time_is_carried_through_pages_without_one(tmp_path):
    ((words, message),) = backward(
        tmp_path,
        street=f"{D19}; time: 09:10; -> stairs",
        stairs="-> landing",
        landing="-> bridge",
        bridge=f"{D19}; time: 08:45",
    )

    assert words == "08:45"
    assert "earlier than 'street' (1944-08-19 09:10)" in message
    assert "'way-1' in 'landing'" in message


def test_an_hour_is_carried_through_a_page_that_has_only_that_date(tmp_path):
    ((words, _),) = backward(
        tmp_path, street=f"{D19}; time: 09:10; -> stairs", stairs=f"{D19}; -> bridge", bridge="time: 08:45"
    )

    assert words == "08:45"


def test_a_vague_hour_does_not_let_time_slip_back_behind_it(tmp_path):
    ((words, _),) = backward(
        tmp_path,
        street=f"{D19}; time: 21:00; -> stairs",
        stairs=f"{D19}; time: evening; -> bridge",
        bridge="time: 20:30",
    )

    assert words == "20:30"


def test_a_new_date_without_an_hour_begins_its_day_anew(tmp_path):
    assert (
        backward(
            tmp_path,
            street=f"{D19}; time: 21:00; -> stairs",
            stairs=f"{D20}; -> bridge",
            bridge="time: 06:00",
        )
        == []
    )


def test_a_date_is_carried_too(tmp_path):
    ((words, _),) = backward(
        tmp_path, street=f"{D20}; -> stairs", stairs="time: 06:00; -> bridge", bridge=D19
    )

    assert words == "1944-08-19"


def test_a_detour_and_the_way_back_are_exempt(tmp_path):
    assert (
        backward(
            tmp_path,
            street=f"{D19}; time: 09:10; -> !memory; -> bridge",
            memory=f"{D19}; time: 07:00; -> deeper",
            deeper="time: 07:30; -> back",
            bridge=f"{D19}; time: 09:30",
        )
        == []
    )


def test_whoever_comes_to_a_page_by_a_detour_brings_no_clock(tmp_path):
    scenes = {
        "street": f"{D19}; time: 18:00; -> corridor",
        "corridor": "-> noon once: yes; -> night",
        "noon": "time: 12:00",
        "night": "time: 23:00",
    }

    without = backward(tmp_path / "a", **scenes)
    by_detour = backward(tmp_path / "b", **{**scenes, "street": scenes["street"] + "; -> !corridor"})

    assert ([words for words, _ in without], by_detour) == (["12:00"], [])


def test_time_does_not_run_backward_inside_a_detour(tmp_path):
    ((words, _),) = backward(
        tmp_path,
        street=f"{D19}; time: 09:10; -> !memory; -> bridge",
        memory=f"{D19}; time: 07:00; -> deeper",
        deeper="time: 06:30; -> back",
        bridge=f"{D19}; time: 09:30",
    )

    assert words == "06:30"


def test_ways_into_and_out_of_a_frame_are_exempt(tmp_path):
    assert (
        backward(
            tmp_path,
            street=f"{D19}; time: 22:00; -> office",
            office="frame: yes; date: 1946-03; -> morning",
            morning=f"{D19}; time: 06:00",
        )
        == []
    )


def test_time_does_not_run_backward_between_pages_of_a_frame(tmp_path):
    ((words, _),) = backward(
        tmp_path,
        street="frame: yes; date: 1946-03; -> office",
        office="frame: yes; date: 1945-03",
    )

    assert words == "1945-03"


def test_what_was_known_before_a_frame_is_not_carried_out_of_it(tmp_path):
    assert (
        backward(
            tmp_path,
            street="frame: yes; date: 1946-03; -> stairs",
            stairs="-> morning",
            morning=f"{D19}; time: 06:00",
        )
        == []
    )


def hint_of(folder, **scenes: str) -> str:
    project(folder, {"01-street.yaml": pages(**scenes)})
    (hint,) = [one.hint for one in check(folder) if one.code == "E220"]
    return hint


@pytest.mark.parametrize(
    ("late", "small", "date"),
    [
        ("date: 1944-08-24; time: 23:10", "date: 1944-08-24; time: 00:30", "1944-08-25"),
        ("date: 1944-08-31; time: 21:00", "time: 05:59", "1944-09-01"),
        ("date: 1944-12-31; time: 22:30", "time: 01:00 to 02:00", "1945-01-01"),
    ],
)
def test_after_midnight_the_hint_gives_the_next_day(tmp_path, late, small, date):
    hint = hint_of(tmp_path, street=f"{late}; -> bridge", bridge=small)

    assert hint == f"after midnight it is the next day: write `date: {date}`"


@pytest.mark.parametrize(
    ("late", "small"),
    [
        ("date: 1944-08-24; time: 20:59", "time: 00:30"),
        ("date: 1944-08-24; time: 23:10", "time: 06:00"),
        ("date: 1944-08-24; time: 20:30 to 22:30", "time: 00:30"),
        ("date: 1944-08-24; time: 23:10", "time: 05:00 to 07:00"),
        ("date: 1944-08-24; time: 23:10", "date: 1944-08-23; time: 00:30"),
        ("time: 23:10", "time: 00:30"),
    ],
)
def test_away_from_midnight_or_without_a_date_no_next_day_is_proposed(tmp_path, late, small):
    assert "midnight" not in hint_of(tmp_path, street=f"{late}; -> bridge", bridge=small)


def test_a_page_one_comes_back_to_is_told_to_drop_its_time_or_make_the_side_page_a_detour(tmp_path):
    hint = hint_of(
        tmp_path,
        street=f"{D19}; time: 09:00; -> kiosk; -> bridge",
        kiosk="time: 09:20; -> street",
        bridge="time: 09:40",
    )

    assert hint.startswith("a page that one comes back to has no `time:`; or make 'kiosk' a detour")


def test_a_hub_without_a_time_is_come_back_to_freely(tmp_path):
    assert (
        backward(
            tmp_path,
            door=f"{D19}; time: 09:00; -> street",
            street="-> kiosk; -> bridge",
            kiosk="time: 09:20; -> street",
            bridge="time: 09:40",
        )
        == []
    )


def test_side_pages_of_a_hub_that_are_always_open_must_not_go_back_either(tmp_path):
    ((words, _),) = backward(
        tmp_path,
        door=f"{D19}; time: 09:00; -> street",
        street="-> kiosk; -> well",
        kiosk="time: 09:20; -> street",
        well="time: 09:10; -> street",
    )

    assert words == "09:10"


def test_a_clock_carried_past_a_condition_proves_nothing_unless_every_clock_is_late(tmp_path):
    # The corridor is walked in the morning and in the evening; each way on is for one of them.
    scenes = {
        "street": f"{D19}; time: 08:00; -> corridor; -> evening",
        "evening": f"{D19}; time: 18:00; -> corridor",
        "corridor": "-> noon once: yes; -> night",
        "noon": "time: 12:00",
        "night": "time: 23:00",
    }

    assert backward(tmp_path, **scenes) == []


def test_a_conditional_way_is_an_error_when_every_clock_that_comes_there_is_too_late(tmp_path):
    ((words, _),) = backward(
        tmp_path,
        street=f"{D19}; time: 18:00; -> corridor",
        corridor="-> noon once: yes; -> night",
        noon="time: 12:00",
        night="time: 23:00",
    )

    assert words == "12:00"


def test_a_conditional_first_step_is_taken_by_somebody_and_counts(tmp_path):
    ((words, message),) = backward(
        tmp_path,
        street=f"{D19}; time: 08:00; -> corridor; -> evening",
        evening="time: 18:00; -> corridor once: yes; -> late",
        corridor="-> noon",
        noon="time: 12:00",
        late="time: 23:00",
    )

    assert words == "12:00"
    assert "earlier than 'evening'" in message


def test_a_time_that_contradicts_what_comes_after_is_blamed_itself(tmp_path):
    found_ = backward(
        tmp_path,
        street=f"{D19}; time: 08:00; -> square",
        square="time: 19:10; -> bridge",
        bridge="time: 09:40; -> island",
        island="time: 10:00",
    )

    ((words, message),) = found_
    assert words == "19:10"
    assert "'square' (19:10) is later than 'bridge' (09:40), to which one goes on" in message


def test_where_as_much_speaks_against_both_pages_the_second_is_blamed(tmp_path):
    ((words, _),) = backward(
        tmp_path,
        street=f"{D19}; time: 08:00; -> square",
        square="time: 09:10; -> bridge",
        bridge="time: 07:30; -> island",
        island="time: 09:00",
    )

    assert words == "07:30"


def test_a_time_too_late_for_several_ways_on_is_one_mistake_that_names_them(tmp_path):
    ((words, message),) = backward(
        tmp_path,
        street=f"{D19}; time: 19:10; -> bridge; -> quay; -> island",
        bridge="time: 09:40",
        quay="time: 09:50",
        island="time: 10:00",
    )

    assert words == "19:10"
    assert message.endswith("the same to quay, island")


def test_a_time_too_early_for_several_ways_in_is_one_mistake_that_names_them(tmp_path):
    ((words, message),) = backward(
        tmp_path,
        street=f"{D19}; time: 08:00; -> quay; -> bridge",
        quay="time: 09:50; -> island",
        bridge="time: 09:40; -> island",
        island="time: 07:00",
    )

    assert words == "07:00"
    assert message.endswith("the same from bridge")


def test_time_is_read_in_another_chapter_too(tmp_path):
    files = {
        "01-street.yaml": pages(street=f"{D19}; time: 09:10; -> bridge"),
        "02-bridge.yaml": pages(bridge=f"{D19}; time: 08:45"),
    }

    assert [(code, words) for code, words, _ in found(tmp_path, files)] == [("E220", "08:45")]


def test_pages_that_nothing_leads_to_are_read_as_well(tmp_path):
    ((words, _),) = backward(
        tmp_path,
        street="title: The street",
        one=f"{D19}; time: 09:10; -> two",
        two="time: 08:00; -> three",
        three="time: 08:30; -> one",
    )

    assert words == "08:00"


def test_otherwise_and_the_way_past_a_page_are_ways_too(tmp_path):
    chapter = """
        chapter: The street
        scenes:
          street:
            time: 09:10
            text: You look.
            otherwise: {go: bridge}
          bridge:
            time: 09:00
            text: You look.
            care: {warns: [death], instead: You pass., go: quay}
            otherwise: {go: quay}
          quay: {time: 08:00, text: You look., ending: home}
    """

    blamed = [words for code, words, _ in found(tmp_path, {"01-street.yaml": chapter}) if code == "E220"]

    assert sorted(blamed) == ["08:00", "09:10"]


@pytest.mark.parametrize(("ways", "expected"), [(20, ["00:00"]), (40, [])])
def test_more_clocks_than_are_followed_end_in_silence_not_in_a_guess(tmp_path, ways, expected):
    sides = {f"way_{minute}": f"time: 09:{minute:02}; -> hall" for minute in range(10, 10 + ways)}

    blamed = backward(
        tmp_path,
        street=f"{D19}; time: 08:00; " + "; ".join(f"-> {name.replace('_', '-')}" for name in sides),
        **sides,
        hall="-> gate once: yes; -> late",
        gate=f"{D19}; time: 00:00",
        late="time: 23:00",
    )

    assert [words for words, _ in blamed] == expected
