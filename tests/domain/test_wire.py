"""The visit as JSON, there and back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings

from pmqa_desk.domain.draft import Draft, Unread
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.visit import Award, Kind, Mode, NoteKind, Question, Session, SessionKind, Visit
from pmqa_desk.domain.wire import (
    LISTS,
    Whole,
    draft_to_json,
    json_text,
    json_value,
    run_to_json,
    visit_from_json,
    visit_to_json,
    whole_from_json,
)
from tests.fakes import NINE_O_CLOCK_MS
from tests.visits import PLAIN_VISIT, runs, visits


@given(visit=visits, logs=runs)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_everything_comes_back_from_its_json_text(visit, logs):
    whole = Whole(visit, logs)
    text = json_text({**visit_to_json(visit), "runs": [run_to_json(run) for run in logs]})
    assert whole_from_json(json.loads(text)) == whole


def test_a_visit_has_the_fields_of_the_contract():
    visit = replace(
        PLAIN_VISIT, mode=Mode.ONLINE, call_time=time(8, 30), awards=(Award(category=2, fiscal_year=2564),)
    )
    plain = visit_to_json(visit)
    assert plain["visit"] == {
        "uid": "visit",
        "title": "การตรวจประเมิน",
        "organisation": None,
        "date": "2021-07-30",
        "call_time": "08:30",
        "start": "09:00",
        "end": "12:00",
        "venue": None,
        "mode": "online",
        "timezone": "Asia/Bangkok",
        "emblem": None,
        "vision": None,
        "strategies": None,
        "script_opening": None,
        "script_closing": None,
        "awards": [{"type": None, "category": 2, "fiscal_year": 2564}],
    }
    assert list(plain) == [
        "visit",
        *LISTS,
        *("award", "minutes"),
    ]


def test_an_item_has_the_fields_of_the_contract():
    items = visit_to_json(PLAIN_VISIT)["items"]
    assert items[1] == {
        "uid": "b",
        "title": "วีดิทัศน์",
        "kind": "video",
        "number": "2",
        "date": None,
        "start_rule": "linked",
        "start": None,
        "finish": None,
        "duration_s": 410,
        "agency": None,
        "presenters": [],
        "format": None,
        "section": None,
        "media": None,
        "script": None,
        "notes": None,
        "warning_s": None,
        "danger_s": None,
        "advance": False,
        "protected": None,
        "priority": None,
        "source_line": None,
        "doubts": [],
        "status": "draft",
    }


def test_a_reading_says_no_identities_and_what_was_not_read():
    session = Session("s", SessionKind.REHEARSAL, date(2021, 7, 29), time(10, 30), doubts=("วันใด",))
    draft = Draft(replace(PLAIN_VISIT, sessions=(session,)), (Unread(2, "ข่าว"),), doubts=("ไม่มีปี",))
    plain = draft_to_json(draft)
    assert list(plain) == ["visit", "sessions", "items", "unread", "doubts"]
    assert set(plain["items"][0]) == {
        *("number", "title", "kind", "date", "start_rule", "start", "finish", "duration_s"),
        *("agency", "presenters", "format", "section", "script", "source_line", "doubts"),
    }
    assert plain["sessions"] == [
        {"kind": "rehearsal", "date": "2021-07-29", "start": "10:30", "venue": None, "doubts": ["วันใด"]}
    ]
    assert (plain["unread"], plain["doubts"]) == ([{"line": 2, "text": "ข่าว"}], ["ไม่มีปี"])


def test_a_reading_makes_a_visit_with_identities_of_its_own():
    numbers = count(1)
    visit = visit_from_json(draft_to_json(Draft(PLAIN_VISIT)), lambda: f"new{next(numbers)}")
    assert [item.uid for item in visit.items] == ["new2", "new3", "new4"]
    assert [item.title for item in visit.items] == [item.title for item in PLAIN_VISIT.items]


def test_every_field_may_be_left_out_or_null():
    empty = visit_from_json({}, lambda: "u")
    assert empty == Visit("u")
    assert visit_from_json({"visit": None, "items": None, "minutes": None}, lambda: "u") == empty
    parts = {"items": [{}], "sessions": [{}], "people": [{}], "questions": [{}], "notes": [{}]}
    sparse = visit_from_json({**parts, "visit": {"timezone": None, "awards": [{}]}}, lambda: "u")
    assert (sparse.items[0].kind, sparse.items[0].title) == (Kind.OTHER, "")
    assert (sparse.sessions[0].kind, sparse.notes[0].kind) == (SessionKind.MEETING, NoteKind.NOTE)
    assert sparse.awards == (Award(),)


def test_award_records_serve_where_the_visit_names_no_awards():
    assert visit_from_json({"award": [{"category": 6}]}).awards == (Award(category=6),)


def test_a_question_says_the_place_of_its_item_and_may_be_given_by_it():
    asked = replace(PLAIN_VISIT, questions=(Question("q", "ถาม", "b"), Question("r", "ถาม", "gone")))
    plain = visit_to_json(asked)
    assert [entry["item"] for entry in plain["questions"]] == [2, None]
    by_hand = visit_from_json({"items": plain["items"], "questions": [{"text": "ถาม", "item": 3}]})
    assert by_hand.questions[0].item_uid == "c"


def test_instants_bear_the_offset_of_the_visits_zone_and_only_needed_fractions():
    whole = replace(PLAIN_VISIT, questions=(Question("q", "ถาม", asked_ms=NINE_O_CLOCK_MS),))
    broken = replace(PLAIN_VISIT, questions=(Question("q", "ถาม", asked_ms=NINE_O_CLOCK_MS + 7),))
    assert visit_to_json(whole)["questions"][0]["asked_at"] == "2021-07-30T09:00:00+07:00"
    assert visit_to_json(broken)["questions"][0]["asked_at"] == "2021-07-30T09:00:00.007+07:00"


def test_an_event_has_only_the_fields_it_needs():
    log = (Event(NINE_O_CLOCK_MS, 1, EventKind.STARTED, item_uid="a"),)
    plain = run_to_json(Run("r", programme_of(PLAIN_VISIT), NINE_O_CLOCK_MS, events=log))
    assert plain["events"] == [
        {"at": "2021-07-30T09:00:00+07:00", "action": 1, "kind": "started", "item_uid": "a"}
    ]
    assert plain["programme"]["items"][0]["title"] == "กล่าวต้อนรับ"


HALF = "\ud800"


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ([], "JSON"),
        ("text", "JSON"),
        (None, "JSON"),
        ({"visit": []}, "visit"),
        ({"items": {}}, "items"),
        ({"items": ["text"]}, "items[0]"),
        ({"items": [{}, {"kind": "opera"}]}, "items[1].kind"),
        ({"items": [{"kind": 3}]}, "items[0].kind"),
        ({"items": [{"kind": ["video"]}]}, "items[0].kind"),
        ({"items": [{"title": 3}]}, "items[0].title"),
        ({"items": [{"title": HALF}]}, "items[0].title"),
        ({"items": [{"duration_s": True}]}, "items[0].duration_s"),
        ({"items": [{"duration_s": 1.5}]}, "items[0].duration_s"),
        ({"items": [{"duration_s": "410"}]}, "items[0].duration_s"),
        ({"items": [{"duration_s": -1}]}, "items[0].duration_s"),
        ({"items": [{"duration_s": 10**30}]}, "items[0].duration_s"),
        ({"items": [{"warning_s": -1}]}, "items[0].warning_s"),
        ({"items": [{"priority": 0}]}, "items[0].priority"),
        ({"items": [{"presenters": "ก"}]}, "items[0].presenters"),
        ({"items": [{"presenters": ["ก", None]}]}, "items[0].presenters[1]"),
        ({"items": [{"start": "9:00"}]}, "items[0].start"),
        ({"items": [{"start": "24:00"}]}, "items[0].start"),
        ({"items": [{"start": "09:00+07:00"}]}, "items[0].start"),
        ({"items": [{"start": 900}]}, "items[0].start"),
        ({"items": [{"uid": "x"}, {"uid": "x"}]}, "items[1].uid"),
        ({"items": [{"uid": 7}]}, "items[0].uid"),
        ({"visit": {"date": "30/7/2564"}}, "visit.date"),
        ({"visit": {"date": "2021-02-30"}}, "visit.date"),
        ({"visit": {"date": "20210730"}}, "visit.date"),
        ({"visit": {"date": "0001-01-01"}}, "visit.date"),
        ({"visit": {"mode": "moon"}}, "visit.mode"),
        ({"visit": {"timezone": "Mars/Olympus"}}, "visit.timezone"),
        ({"visit": {"timezone": "../../etc/passwd"}}, "visit.timezone"),
        ({"visit": {"awards": [{"category": 8}]}}, "visit.awards[0].category"),
        ({"sessions": [{"kind": "party"}]}, "sessions[0].kind"),
        ({"people": [{"attendance": "late"}]}, "people[0].attendance"),
        ({"questions": [{"follow_up": 1}]}, "questions[0].follow_up"),
        ({"questions": [{"asked_at": "2021-07-30T09:00:00"}]}, "questions[0].asked_at"),
        ({"questions": [{"asked_at": "yesterday"}]}, "questions[0].asked_at"),
        ({"questions": [{"asked_at": 5}]}, "questions[0].asked_at"),
        ({"questions": [{"asked_at": "0001-01-01T00:00:00+07:00"}]}, "questions[0].asked_at"),
        ({"questions": [{"item": 1}]}, "questions[0].item"),
        ({"items": [{}], "questions": [{"item": 0}]}, "questions[0].item"),
        ({"items": [{}], "notes": [{"item": "1"}]}, "notes[0].item"),
        ({"notes": [{"kind": "sermon"}]}, "notes[0].kind"),
        ({"minutes": "text"}, "minutes"),
        ({"minutes": {"year": 2021}}, "minutes.year"),
        ({"runs": [{}]}, "runs[0].programme"),
        ({"runs": [{"programme": {}}]}, "runs[0].opened_at"),
        (
            {"runs": [{"programme": {"timezone": "x"}, "opened_at": "2021-07-30T09:00:00Z"}]},
            "runs[0].programme.timezone",
        ),
        ({"runs": [{"programme": {"items": [{"kind": "x"}]}}]}, "runs[0].programme.items[0].kind"),
        (
            {
                "runs": [
                    {"programme": {}, "opened_at": "2021-07-30T09:00:00Z", "events": [{"kind": "danced"}]}
                ]
            },
            "runs[0].events[0].at",
        ),
    ],
)
def test_a_wrong_field_is_named_by_its_path_in_both_languages(data, path):
    with pytest.raises(DeskError) as refusal:
        whole_from_json(data)
    assert refusal.value.english.startswith(f"{path} must be ")
    assert f"ข้อมูลที่ {path} ต้องเป็น" in refusal.value.sentence(Language.THAI)
    refusal.value.thai.encode()


def test_a_long_wrong_value_is_not_shown_whole():
    with pytest.raises(DeskError) as refusal:
        whole_from_json({"visit": {"date": "x" * 5000}})
    assert len(refusal.value.english) < 200


def test_what_is_not_known_to_us_is_left_alone():
    assert visit_from_json({"colour": 1, "items": [{"colour": 2, "uid": "a"}]}).items[0].uid == "a"


@pytest.mark.parametrize("text", ["", "{", '{"a": }', "[" * 100_000, "1" * 5000, "\x00"])
def test_text_that_is_no_json_is_refused_with_the_name_of_its_source(text):
    with pytest.raises(DeskError, match=r"visit\.json"):
        json_value(text, "visit.json")


def test_json_text_keeps_letters_as_people_read_them():
    assert json_value(json_text({"ก": "๑😀"}), "x") == {"ก": "๑😀"}
    assert "ก" in json_text({"ก": 1})


@pytest.mark.parametrize("kind", ["started", "skipped"])
def test_an_event_that_needs_its_item_is_refused_without_one(kind):
    event = {"at": "2021-07-30T09:00:00+07:00", "action": 1, "kind": kind}
    run = {"programme": {}, "opened_at": "2021-07-30T08:59:00+07:00", "events": [event]}
    with pytest.raises(DeskError, match=r"runs\[0\]\.events\[0\]\.item_uid must be given"):
        whole_from_json({"runs": [run]})
