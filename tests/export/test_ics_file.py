"""Calendar files: read back as RFC 5545 has it, whatever stands in their texts."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.calendar_events import CalendarEvent
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.export.ics_file import LINE_OCTETS, ics_bytes, write_ics

BANGKOK = ZoneInfo("Asia/Bangkok")
MADE = datetime(2021, 7, 1, 1, 2, 3, tzinfo=UTC)
LONG = "การตรวจประเมินรางวัลคุณภาพการบริหารจัดการภาครัฐ พ.ศ. 2564; หมวด 6, กระบวนการ\\นวัตกรรม"
DAY = CalendarEvent(
    *("day.v", LONG, date(2021, 7, 30), time(9), time(12), "ศาลากลาง, ชั้น 3"), note="พร้อมที่ห้อง 08.30 น."
)
DUE = CalendarEvent("a.v", "ส่งสไลด์", date(2021, 7, 20), owner="ประชาสัมพันธ์", note="หนึ่ง\nสอง", due=True)


def lines_of(data: bytes) -> list[str]:
    """Return the lines of a calendar, unfolded as its readers do."""
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    return data.decode().replace("\r\n ", "").split("\r\n")[:-1]


def value(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: {"n": "\n"}.get(found[1], found[1]), text)


def read(data: bytes) -> list[dict[str, str]]:
    """Return the events of a calendar: names with their parameters, and values; those of its alarm apart."""
    events: list[dict[str, str]] = []
    alarm = ""
    for line in lines_of(data):
        name, _, text = line.partition(":")
        if line == "BEGIN:VEVENT":
            events.append({})
        elif line in {"BEGIN:VALARM", "END:VALARM"}:
            alarm = "" if alarm else "alarm "
        elif events:
            name = alarm + name
            assert name == "END" or name not in events[-1]
            events[-1][name] = value(text)
    return events


def made(*events: CalendarEvent, name: str = "ปฏิทิน", zone: ZoneInfo = BANGKOK) -> bytes:
    return ics_bytes(events, name, zone, MADE)


def test_a_calendar_is_read_back():
    day, due = read(made(DAY, DUE))
    assert day["SUMMARY"] == LONG
    assert day["LOCATION"] == "ศาลากลาง, ชั้น 3"
    assert (day["DTSTART"], day["DTEND"]) == ("20210730T020000Z", "20210730T050000Z")
    assert (day["UID"], day["DTSTAMP"]) == ("day.v@pmqa-desk", "20210701T010203Z")
    assert "TRANSP" not in day
    assert (due["DTSTART;VALUE=DATE"], due["DTEND;VALUE=DATE"]) == ("20210720", "20210721")
    assert due["DESCRIPTION"] == "ผู้รับผิดชอบ: ประชาสัมพันธ์\nหนึ่ง\nสอง"
    assert due["TRANSP"] == "TRANSPARENT"
    assert "LOCATION" not in due


def test_it_rings_an_hour_before_an_hour_and_on_the_morning_before_a_day():
    day, due = read(made(DAY, DUE))
    assert (day["alarm TRIGGER"], day["alarm ACTION"]) == ("-PT1H", "DISPLAY")
    assert due["alarm TRIGGER"] == "-PT15H"
    assert due["alarm DESCRIPTION"] == "ส่งสไลด์"


def test_made_again_later_it_brings_the_same_entries_up_to_date():
    again = ics_bytes((DAY, DUE), "ปฏิทิน", BANGKOK, datetime(2021, 7, 2, tzinfo=UTC))
    assert [each["UID"] for each in read(again)] == [each["UID"] for each in read(made(DAY, DUE))]
    assert read(again)[0]["DTSTAMP"] > read(made(DAY))[0]["DTSTAMP"]


def test_it_begins_and_ends_as_a_calendar_does():
    lines = lines_of(made(DAY, name="งาน; ของเรา"))
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert "X-WR-CALNAME:งาน\\; ของเรา" in lines
    assert lines[-2:] == ["END:VEVENT", "END:VCALENDAR"]
    assert any(line.startswith("PRODID:") for line in lines)


def test_hours_of_another_zone_follow_its_summer_time():
    summer = CalendarEvent("s", "x", date(2026, 7, 1), time(9))
    winter = CalendarEvent("w", "x", date(2026, 1, 1), time(9))
    first, second = read(made(summer, winter, zone=ZoneInfo("Europe/Berlin")))
    assert (first["DTSTART"], second["DTSTART"]) == ("20260701T070000Z", "20260101T080000Z")
    assert "DTEND" not in first


def test_an_end_before_the_start_is_that_of_the_night():
    (night,) = read(made(CalendarEvent("n", "x", date(2021, 7, 30), time(22), time(1))))
    assert (night["DTSTART"], night["DTEND"]) == ("20210730T150000Z", "20210730T180000Z")


texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=200) | st.text(
    "กี๊่ป;,\\\n 👩‍👧", max_size=90
)


@given(name=texts, note=texts)
def test_any_text_comes_back_in_lines_that_are_short_enough(name, note):
    data = made(CalendarEvent("u", name, date(2021, 7, 30), note=note))
    for line in data.split(b"\r\n"):
        assert len(line) <= LINE_OCTETS
        line.decode()
    (event,) = read(data)
    assert event["SUMMARY"] == kept(name)
    assert event.get("DESCRIPTION", "") == (kept(note) if note else "")


def kept(text: str) -> str:
    lines = "\n".join(text.splitlines())
    return "".join(sign for sign in lines if sign in "\n\t" or not (ord(sign) < 32 or 127 <= ord(sign) < 160))


def test_a_file_that_cannot_be_written_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(DeskError, match="no folder"):
        write_ics((DAY,), tmp_path / "gone" / "x.ics", "ปฏิทิน", BANGKOK, MADE)
    write_ics((DAY,), tmp_path / "x.ics", "ปฏิทิน", BANGKOK, MADE)
    assert (tmp_path / "x.ics").read_bytes() == made(DAY)
