"""The JSON contract of ``replay``: the answer's fields in every state, and every refusal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.desk.replay import replay, view_to_json
from pmqa_desk.domain.errors import DeskError
from tests.runs import Desk, item, programme

pytestmark = pytest.mark.usefixtures("machine_zone")
DAY = programme("09:00", 10, 5, 20)


def _at(text):
    padded = ":".join(part.zfill(2) for part in text.split(":"))
    return f"2021-07-30T{padded}{':00' if text.count(':') == 1 else ''}+07:00"


def _event(text):
    """Read ``9:00 skip 2`` as an event of the list."""
    at, do, *rest = text.split()
    event = {"at": _at(at), "do": do}
    if do in {"start", "jump", "skip", "edit"} and rest:
        event["item"] = int(rest[0])
    if do == "edit":
        event["duration_s"] = int(rest[1])
    if do == "skip" and len(rest) > 1:
        event["reason"] = rest[1]
    if do == "add":
        event["seconds"] = int(rest[0])
    if do == "backdate":
        event["to"] = _at(rest[0])
    return event


def _replay(at, *events, laid=DAY):
    return replay(laid, [_event(event) for event in events], _at(at))


def _refused(events, at="2021-07-30T12:00:00+07:00", laid=DAY):
    with pytest.raises(DeskError) as refusal:
        replay(laid, events, at)
    assert refusal.value.thai != refusal.value.english
    return refusal.value


def _times(answer, field):
    return [None if each[field] is None else each[field][11:16] for each in answer["items"]]


def test_answer_has_the_fields_of_the_contract_and_no_other():
    answer = _replay("9:01", "9:00 start")
    assert list(answer) == [
        *("state", "item", "remaining_s", "speaking_s", "lateness_s", "relative_lateness_s"),
        *("planned_end", "expected_end", "items"),
    ]
    assert list(answer["items"][0]) == [
        *("item", "planned_start", "planned_s", "actual_start", "actual_s", "attempts"),
        *("expected_start", "expected_end", "skipped", "overlap_s", "gap_s"),
    ]


def test_case_of_the_contract_an_hour_of_pauses_attempts_and_sums():
    answer = _replay("9:17", "9:02 start", "9:04 pause", "9:05 resume", "9:15 next")
    assert answer["state"] == "running"
    assert (answer["item"], answer["remaining_s"], answer["speaking_s"]) == (2, 180, 120)
    assert (answer["lateness_s"], answer["relative_lateness_s"]) == (300, 180)
    assert answer["planned_end"] == "2021-07-30T09:35:00+07:00"
    assert answer["expected_end"] == "2021-07-30T09:40:00+07:00"
    assert answer["items"][0] == {
        "item": 1,
        "planned_start": "2021-07-30T09:00:00+07:00",
        "planned_s": 600,
        "actual_start": "2021-07-30T09:02:00+07:00",
        "actual_s": 720,
        "attempts": [
            {"start": "2021-07-30T09:02:00+07:00", "end": "2021-07-30T09:15:00+07:00", "speaking_s": 720}
        ],
        "expected_start": "2021-07-30T09:02:00+07:00",
        "expected_end": "2021-07-30T09:15:00+07:00",
        "skipped": False,
        "overlap_s": 0,
        "gap_s": 0,
    }
    assert answer["items"][1]["attempts"] == [
        {"start": "2021-07-30T09:15:00+07:00", "end": None, "speaking_s": 120}
    ]


def test_ready_run_has_no_item_and_no_remaining_time():
    answer = replay(DAY, [], _at("9:30"))
    assert (answer["state"], answer["item"], answer["remaining_s"]) == ("ready", None, None)
    assert (answer["speaking_s"], answer["lateness_s"], answer["expected_end"]) == (
        0,
        0,
        answer["planned_end"],
    )
    assert answer["items"][0]["actual_start"] is None
    assert answer["items"][0]["attempts"] == []


def test_paused_run_names_its_item():
    answer = _replay("9:09", "9:00 start", "9:04 pause")
    assert (answer["state"], answer["item"], answer["remaining_s"]) == ("paused", 1, 360)


def test_run_between_items_has_no_remaining_time():
    answer = _replay("9:12", "9:00 start", "9:10 finish")
    assert (answer["state"], answer["item"], answer["remaining_s"]) == ("between", 1, None)
    assert _times(answer, "expected_start") == ["09:00", "09:12", "09:17"]


def test_ended_run_has_no_item_and_keeps_its_lateness():
    answer = _replay("12:00", "9:00 start", "9:10 finish", "9:40 end")
    assert (answer["state"], answer["item"], answer["remaining_s"]) == ("ended", None, None)
    assert (answer["lateness_s"], answer["speaking_s"]) == (300, 0)
    assert answer["expected_end"] == "2021-07-30T09:40:00+07:00"


def test_next_on_the_last_item_ends_it_and_leaves_the_run_between():
    answer = _replay("9:30", "9:00 start 3", "9:20 next")
    assert (answer["state"], answer["item"]) == ("between", 3)
    assert answer["items"][2]["actual_s"] == 1200


def test_start_without_an_item_is_the_first_not_skipped():
    assert _replay("9:01", "8:50 skip 1", "9:00 start")["item"] == 2


def test_back_starts_the_item_before_anew():
    answer = _replay("9:13", "9:00 start", "9:10 next", "9:12 back")
    assert (answer["item"], answer["remaining_s"], len(answer["items"][0]["attempts"])) == (1, 540, 2)
    assert answer["items"][0]["actual_start"] == _at("9:00")
    assert answer["items"][0]["expected_start"] == _at("9:12")


def test_jumps_of_the_rules_case():
    laid = programme("09:00", 5, 10, 15)
    answer = _replay("9:15", "9:00 start", "9:02 jump 3", "9:15 jump 1", laid=laid)
    assert _times(answer, "expected_start") == ["09:15", "09:20", "09:30"]
    assert [each["actual_s"] for each in answer["items"]] == [120, 0, 780]
    assert [each["skipped"] for each in answer["items"]] == [False, False, False]


def test_skip_of_the_running_item_starts_the_next():
    answer = _replay("9:03", "9:00 start", "9:02 skip 1 เหตุผล")
    assert (answer["item"], answer["items"][0]["skipped"], answer["items"][0]["actual_s"]) == (2, True, 120)


def test_all_items_may_be_skipped_before_the_start():
    answer = _replay("9:00", "8:50 skip 1", "8:51 skip 2", "8:52 skip 3")
    assert (answer["state"], answer["lateness_s"]) == ("ready", -2100)


def test_add_edit_and_backdate_have_their_numbers():
    answer = _replay("9:05", "9:02 start", "9:03 add 60", "9:03 edit 2 600", "9:04 backdate 9:01")
    assert (answer["remaining_s"], answer["lateness_s"]) == (420, 60 + 60 + 300)
    assert (answer["items"][1]["planned_s"], _times(answer, "expected_start")) == (
        300,
        ["09:01", "09:12", "09:22"],
    )


def test_edit_may_take_the_length_away():
    events = [_event("9:00 start"), {"at": _at("9:01"), "do": "edit", "item": 2, "duration_s": None}]
    answer = replay(DAY, events, _at("9:02"))
    assert (answer["lateness_s"], answer["expected_end"]) == (None, None)


def test_undo_takes_back_the_last_action_and_then_the_one_before():
    events = ("9:00 start", "9:01 pause", "9:02 next", "9:03 undo")
    assert _replay("9:04", *events)["state"] == "paused"
    assert _replay("9:04", *events, "9:03 undo")["remaining_s"] == 360
    assert _replay("9:04", *events, "9:03 undo", "9:03 undo")["state"] == "ready"


def test_undo_takes_back_an_end():
    assert _replay("9:05", "9:00 start", "9:01 end", "9:02 undo")["state"] == "running"


def test_gap_and_overlap_stand_on_the_fixed_item():
    laid = programme("15:00", 10, item("2", 10, fixed="15:15"), 5)
    early = _replay("15:03", "15:02 start", laid=laid)
    late = _replay("15:09", "15:08 start", laid=laid)
    assert [(each["gap_s"], each["overlap_s"]) for each in early["items"]] == [(0, 0), (180, 0), (0, 0)]
    assert [(each["gap_s"], each["overlap_s"]) for each in late["items"]] == [(0, 0), (0, 180), (0, 0)]


def test_events_of_one_instant_apply_in_the_order_of_the_list():
    answer = _replay("9:00", "9:00 start", "9:00 next", "9:00 pause", "9:00 back")
    assert (answer["state"], answer["item"], len(answer["items"][0]["attempts"])) == ("running", 1, 2)


def test_last_event_may_be_at_the_very_instant_asked_for():
    assert _replay("9:00", "9:00 start")["remaining_s"] == 600


def test_instants_of_any_offset_are_one_instant_and_answers_are_in_the_visits_zone():
    events = [{"at": "2021-07-30T02:00:00Z", "do": "start"}]
    answer = replay(DAY, events, "2021-07-29T19:01:00-07:00")
    assert (answer["remaining_s"], answer["items"][0]["actual_start"]) == (540, _at("9:00"))


def test_seconds_left_are_rounded_up_and_seconds_spent_down():
    answer = replay(DAY, [_event("9:00 start")], "2021-07-30T09:00:01.400+07:00")
    assert (answer["remaining_s"], answer["speaking_s"]) == (599, 1)
    over = replay(DAY, [_event("9:00 start")], "2021-07-30T09:10:07.900+07:00")
    assert (over["remaining_s"], over["speaking_s"]) == (-7, 607)


def test_milliseconds_of_an_instant_are_kept():
    event = {"at": "2021-07-30T09:00:00.250+07:00", "do": "start"}
    answer = replay(DAY, [event], _at("9:01"))
    assert answer["items"][0]["actual_start"] == "2021-07-30T09:00:00.250+07:00"


def test_run_across_midnight_is_of_instants():
    laid = programme("23:55", 10)
    answer = replay(laid, [_event("23:55 start")], "2021-07-31T00:01:00+07:00")
    assert (answer["remaining_s"], answer["planned_end"]) == (240, "2021-07-31T00:05:00+07:00")


def test_unknown_is_null():
    answer = _replay("13:01", "13:00 start", laid=programme("13:00", None, 5))
    assert (answer["remaining_s"], answer["lateness_s"], answer["planned_end"]) == (None, None, None)
    assert answer["items"][0]["planned_s"] is None
    assert _times(answer, "expected_start") == ["13:00", None]


def test_view_of_a_living_run_has_the_same_fields_as_a_replay():
    view = Desk(DAY).do("9:00", "start").at("9:04")
    assert view_to_json(view, "Asia/Bangkok") == _replay("9:04", "9:00 start")


START = {"at": _at("9:00"), "do": "start"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"at": _at("9:01"), "do": "resume"},
        {"at": _at("9:01"), "do": "start"},
        {"at": _at("9:01"), "do": "back"},
        {"at": _at("9:01"), "do": "dance"},
        {"at": _at("9:01"), "do": "hold"},
        {"at": _at("9:01"), "do": "began"},
        {"at": _at("9:01"), "do": "reason"},
        {"at": _at("9:01"), "do": "reshare"},
        {"at": _at("9:01"), "do": "Start"},
        {"at": _at("9:01"), "do": None},
        {"at": _at("9:01"), "do": ["next"]},
        {"at": _at("9:01")},
        {"do": "next"},
        {"at": None, "do": "next"},
        {"at": 1627610400, "do": "next"},
        {"at": "2021-07-30T09:01:00", "do": "next"},
        {"at": "2021-07-30", "do": "next"},
        {"at": "2021-07-30T25:00:00+07:00", "do": "next"},
        {"at": "๒๐๒๑-07-30T09:01:00+07:00", "do": "next"},
        {"at": "0001-01-01T00:00:00+07:00", "do": "next"},
        {"at": "9999-12-31T23:59:59-12:00", "do": "next"},
        {"at": _at("8:59"), "do": "next"},
        {"at": "2021-07-30T08:59:59.999+07:00", "do": "undo"},
        {"at": "เก้าโมง", "do": "undo"},
        {"at": _at("9:01"), "do": "jump"},
        {"at": _at("9:01"), "do": "jump", "item": 0},
        {"at": _at("9:01"), "do": "jump", "item": 4},
        {"at": _at("9:01"), "do": "jump", "item": -1},
        {"at": _at("9:01"), "do": "jump", "item": "2"},
        {"at": _at("9:01"), "do": "jump", "item": 2.0},
        {"at": _at("9:01"), "do": "jump", "item": True},
        {"at": _at("9:01"), "do": "start", "item": 9},
        {"at": _at("9:01"), "do": "skip"},
        {"at": _at("9:01"), "do": "skip", "item": 4},
        {"at": _at("9:01"), "do": "skip", "item": 2, "reason": 5},
        {"at": _at("9:01"), "do": "add"},
        {"at": _at("9:01"), "do": "add", "seconds": 0},
        {"at": _at("9:01"), "do": "add", "seconds": True},
        {"at": _at("9:01"), "do": "add", "seconds": 1.5},
        {"at": _at("9:01"), "do": "add", "seconds": "60"},
        {"at": _at("9:01"), "do": "add", "seconds": 10**18},
        {"at": _at("9:01"), "do": "edit", "item": 4, "duration_s": 60},
        {"at": _at("9:01"), "do": "edit", "item": 2},
        {"at": _at("9:01"), "do": "edit", "duration_s": 60},
        {"at": _at("9:01"), "do": "edit", "item": 2, "duration_s": -1},
        {"at": _at("9:01"), "do": "edit", "item": 2, "duration_s": False},
        {"at": _at("9:01"), "do": "edit", "item": 2, "duration_s": 1e3},
        {"at": _at("9:01"), "do": "edit", "item": 2, "duration_s": 10**15},
        {"at": _at("9:01"), "do": "backdate"},
        {"at": _at("9:01"), "do": "backdate", "to": "09:00"},
        {"at": _at("9:01"), "do": "backdate", "to": _at("9:02")},
        "next",
        None,
        ["next"],
        5,
    ],
    ids=str,
)
def test_impossible_event_is_refused_with_its_index(wrong):
    refusal = _refused([START, wrong])
    assert refusal.english.startswith("Event 1 ")
    assert "เหตุการณ์ที่ 1 " in refusal.thai


@pytest.mark.parametrize("word", ["pause", "resume", "finish", "back", "undo"])
def test_event_that_needs_a_start_is_refused_before_it(word):
    assert _refused([{"at": _at("9:00"), "do": word}]).english.startswith("Event 0 ")


@pytest.mark.parametrize(
    ("events", "index"),
    [
        (["9:00 start", "9:10 next", "9:11 skip 1"], 2),
        (["9:00 start", "9:01 skip 2", "9:02 skip 2"], 2),
        (["9:00 start", "9:01 finish", "9:02 skip 1"], 2),
        (["9:00 start", "9:01 finish", "9:02 pause"], 2),
        (["9:00 start", "9:01 pause", "9:02 pause"], 2),
        (["9:00 start", "9:10 next", "9:15 next", "9:30 next", "9:31 next"], 4),
        (["9:00 start", "9:05 end", "9:06 start"], 2),
        (["9:00 start", "9:05 end", "9:06 skip 3"], 2),
        (["9:00 start", "9:05 undo", "9:06 undo"], 2),
        (["9:00 start", "9:10 next", "9:12 backdate 8:59"], 2),
    ],
)
def test_index_is_the_place_in_the_list_and_not_in_the_log(events, index):
    refusal = _refused([_event(event) for event in events])
    assert refusal.english.startswith(f"Event {index} ")


def test_instant_before_the_last_event_is_refused_with_that_events_index():
    events = [_event("9:00 start"), _event("9:10 next"), _event("9:20 next")]
    refusal = _refused(events, at=_at("9:15"))
    assert "event 2," in refusal.english
    assert "เหตุการณ์ที่ 2 " in refusal.thai


@pytest.mark.parametrize("at", ["", "9:00", "2021-07-30T12:00:00", "2021-07-30T12:00:00+99:00", "เที่ยง"])
def test_instant_asked_for_must_be_iso_with_an_offset(at):
    assert "--at" in _refused([START], at=at).english


@pytest.mark.parametrize("events", [None, {}, "[]", 3, {"at": _at("9:00"), "do": "start"}])
def test_events_that_are_no_list_are_refused(events):
    assert "list" in _refused(events).english


def test_visit_without_a_date_is_refused():
    assert "date" in _refused([], laid=replace(DAY, date=None)).english


def test_events_given_are_left_as_they_are():
    events = [dict(START), _event("9:05 skip 2")]
    before = [dict(event) for event in events]
    replay(DAY, events, _at("9:06"))
    assert events == before


def test_reset_starts_again_and_is_undone():
    events = ("9:00 start", "9:04 next", "9:05 reset")
    answer = _replay("9:20", *events)
    assert (answer["state"], [each["attempts"] for each in answer["items"]]) == ("ready", [[], [], []])
    again = _replay("9:20", *events, "9:06 undo")
    assert again == _replay("9:20", *events[:2])


def test_reset_with_nothing_begun_is_refused_by_its_place():
    refusal = _refused([_event("9:00 reset")])
    assert "Event 0" in refusal.english
