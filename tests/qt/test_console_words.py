"""What a run's figures are called: lateness in words, an unknown never a zero."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.console_words import ConsoleWords


@pytest.fixture
def words(context):
    return ConsoleWords(context)


@pytest.fixture
def view(session):
    def look():
        return session.live.view()

    return look


def _edit(session, **changes):
    session.edit(lambda visit: replace(visit, **changes), "")


def test_before_the_start_the_wait_is_told(words, session, view, clocks):
    clocks.forward(-2400)
    session.open_run()
    assert words.lateness(view()).text == "อีก 10 นาที ถึงกำหนดเริ่ม"
    clocks.forward(900)
    assert words.lateness(view()).text == "เลยกำหนดเริ่ม 5 นาที"


def test_far_from_the_day_only_the_hour_is_told(words, session, view, clocks):
    clocks.forward(-86_400 * 3)
    session.open_run()
    assert words.lateness(view()).text == "กำหนดเริ่ม 08.30 น."


def test_programme_without_a_date_names_no_start(words, session, view):
    _edit(session, date=None)
    session.open_run()
    assert words.lateness(view()).text == "ยังไม่ได้กำหนดเวลาเริ่ม"


def test_slack_and_excess_are_told_against_the_limit(words, session, view, clocks):
    clocks.forward(-1800)
    session.open_run()
    session.run(Command(Do.START))
    sign, under = words.day_end(view())
    assert (sign.text, under, sign.tone) == ("คาดว่าจบทันเวลา 11.56 น.", "เหลือเวลาสำรอง 4 นาที", "now")
    clocks.forward(3 * 3600)
    sign, under = words.day_end(view())
    assert sign.tone == "warning"
    assert under.startswith("เกินกรอบ ")


def test_day_without_a_limit_has_neither_slack_nor_excess(words, session, view):
    _edit(session, end=None)
    session.open_run()
    sign, under = words.day_end(view())
    assert (sign.text, under) == ("คาดว่าจบ 11.56 น.", "")


def test_missing_length_ahead_leaves_the_end_unknown(words, session, view):
    _edit(session, items=tuple(replace(item, duration_s=None) for item in session.visit.items))
    session.open_run()
    session.run(Command(Do.START))
    sign, under = words.day_end(view())
    assert (sign.text, under) == ("ยังคาดเวลาจบไม่ได้", "มีลำดับที่ไม่ได้กำหนดเวลา")
    assert words.lateness(view()).text == "ยังบอกความช้าเร็วไม่ได้"


def test_item_to_come_without_a_length_has_no_figure(words, session, view):
    _edit(session, items=tuple(replace(item, duration_s=None) for item in session.visit.items))
    session.open_run()
    assert words.figure(view()).text == "–:––"


def test_missed_fixed_start_is_a_sentence(words, session, view, clocks):
    session.open_run()
    session.run(Command(Do.START))
    clocks.forward(2 * 3600 + 2700)
    assert words.missed_starts(view())[-1].startswith("ลำดับที่ 13 กำหนดเริ่ม 11.05 น. จะเริ่มช้า ")


def test_ended_run_says_when(words, session, view, clocks):
    session.open_run()
    session.run(Command(Do.START))
    clocks.forward(754)
    session.run(Command(Do.END))
    assert words.day_end(view())[0].text == "จบเวลา 09.12 น."
    assert words.figure(view()).text == "12:34"


def test_sentence_calls_an_item_by_number_or_by_a_short_title(words, session, view):
    long = replace(session.visit.items[0], title="ลงทะเบียนและตรวจความพร้อมของห้องประชุมและอุปกรณ์")
    _edit(session, items=(long, *session.visit.items[1:]))
    session.open_run()
    first, second = view().items[:2]
    assert words.short_name(view(), second) == "ลำดับที่ 1"
    name = words.short_name(view(), first)
    assert name.startswith("“ลงทะเบียน")
    assert name.endswith("…”")


def test_place_of_an_item_counts_the_numbered_ones(words, session, view):
    session.open_run()
    shown = view()
    assert words.item_place(shown, shown.items[1]) == "ลำดับที่ 1 จาก 15 · กล่าวต้อนรับ"
    assert words.item_place(shown, shown.items[0]) == "ลงทะเบียน"


def test_programme_without_numbers_counts_places(words, session, view):
    _edit(session, items=tuple(replace(item, number=None) for item in session.visit.items))
    session.open_run()
    shown = view()
    assert words.item_place(shown, shown.items[1]) == "ลำดับที่ 2 จาก 20 · กล่าวต้อนรับ"


def test_thai_digits_reach_every_figure(words, session, view, context, clocks):
    clocks.forward(-1800)
    context.preferences.set("digits", "thai")
    session.open_run()
    session.run(Command(Do.START))
    assert words.figure(view()).text == "๓๐:๐๐"
    assert words.day_end(view())[0].text == "คาดว่าจบทันเวลา ๑๑.๕๖ น."
