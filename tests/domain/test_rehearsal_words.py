"""The runs in sentences of both languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.rehearsal_advice import advise, findings
from pmqa_desk.domain.rehearsal_words import (
    Tone,
    advice_in_words,
    column_remarks,
    column_title,
    count_in_words,
    difference_in_words,
    span_figure,
    sum_in_words,
    three_sentences,
    trend_in_words,
)
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.spread import Spread, spread_of
from tests.rehearsed import FIRST, LAST, SESSIONS, Telling, all_runs

RUNS = all_runs()
THAI, ENGLISH = Language.THAI, Language.ENGLISH


def matrix(visit=LAST, runs=RUNS):
    return RunBook().matrix(visit, runs)


def said(told, language=THAI):
    return [(each.head, each.detail, each.tone) for each in three_sentences(told, findings(told), language)]


def test_one_run_is_told_against_the_plan_and_where_to_cut():
    assert said(matrix(FIRST, RUNS[:1])) == [
        (
            "ซ้อมครั้งที่ 1 ยาวกว่าแผน 13 นาที 30 วินาที",
            "ใช้ไป 3 ชั่วโมง 10 นาที 20 วินาที จากแผน 2 ชั่วโมง 56 นาที 50 วินาที",
            Tone.WARNING,
        ),
        ("ยังไม่มีครั้งก่อนให้เทียบ", "เมื่อซ้อมอีกครั้งจะเทียบกับครั้งนี้", Tone.NEUTRAL),
        (
            "ควรตัดเวลา: ลำดับที่ 3, 4, 12",
            "ใช้เวลาเกินแผนมากที่สุดในครั้งล่าสุด รวมควรตัด 11 นาที 30 วินาที",
            Tone.CUT,
        ),
    ]


def test_the_day_is_told_against_plan_and_second_rehearsal():
    assert said(matrix()) == [
        (
            "วันตรวจจริง ยาวกว่าแผน 5 นาที 45 วินาที",
            "ใช้ไป 2 ชั่วโมง 57 นาที 35 วินาที จากแผน 2 ชั่วโมง 51 นาที 50 วินาที",
            Tone.WARNING,
        ),
        (
            "สั้นกว่าซ้อมครั้งที่ 2 อยู่ 7 นาที 15 วินาที",
            "10 ลำดับใช้เวลาน้อยลง 3 ลำดับมากขึ้น จาก 14 ลำดับที่มีทั้งสองครั้ง",
            Tone.GOOD,
        ),
        ("ไม่มีลำดับที่ต้องตัดเวลา", "ลำดับที่ตัดเวลาได้ ครั้งล่าสุดเกินแผนไม่ถึง 1 นาที", Tone.GOOD),
    ]


def test_the_same_in_english():
    heads = [head for head, _, _ in said(matrix(), ENGLISH)]
    assert heads == [
        "Visit day: 5:45 longer than plan",
        "7:15 shorter than Rehearsal 2",
        "No item needs cutting",
    ]
    first = said(matrix(FIRST, RUNS[:1]), ENGLISH)
    assert [head for head, _, _ in first][1:] == ["No earlier run to compare with", "Cut items 3, 4, 12"]


def test_interrupted_items_are_said_to_be_left_out():
    plan, last, _ = said(matrix(runs=RUNS[:3]))
    # Forty seconds over, and the item that was broken off is named.
    assert plan[:2] == (
        "ซ้อมครั้งที่ 3 ยาวกว่าแผน 40 วินาที",
        "ใช้ไป 25 นาที 40 วินาที จากแผน 25 นาที ไม่รวม 1 ลำดับที่ค้างกลางคัน",
    )
    assert last[0] == "สั้นกว่าซ้อมครั้งที่ 2 อยู่ 4 นาที 15 วินาที"
    assert said(matrix(runs=RUNS[:3]), ENGLISH)[0][1].endswith(", 1 interrupted left out")


@pytest.mark.parametrize("language", [THAI, ENGLISH])
def test_of_no_run_each_sentence_says_what_is_missing(language):
    told = said(matrix(FIRST, ()), language)
    assert {tone for _, _, tone in told} == {Tone.NEUTRAL}
    assert all(head and detail for head, detail, _ in told)


def test_half_a_minute_is_about_the_same():
    told = Telling(FIRST, SESSIONS[0]).after(0, "start").each(630).after(60, "end").run("r1")
    again = Telling(FIRST, SESSIONS[1]).after(0, "start").each(605).after(60, "end").run("r2")
    plan, last, _ = said(matrix(FIRST, (told, again)))
    assert (plan[0], plan[2]) == ("ซ้อมครั้งที่ 2 ใกล้เคียงกับแผน", Tone.NEUTRAL)
    assert last[0] == "ใกล้เคียงกับซ้อมครั้งที่ 1"
    assert said(matrix(FIRST, (told, again)), ENGLISH)[1][0] == "about as long as Rehearsal 1"


def test_a_plan_with_missing_lengths_is_at_least():
    items = tuple(replace(i, duration_s=None) if i.uid == "v" else i for i in FIRST.items)
    visit = replace(FIRST, items=items)
    run = Telling(visit, SESSIONS[0]).after(0, "start").each(630, 400).after(60, "end").run("r")
    assert "จากแผน อย่างน้อย 10 นาที" in said(matrix(visit, (run,)))[0][1]
    assert "of at least 10 minutes" in said(matrix(visit, (run,)), ENGLISH)[0][1]


def test_an_item_without_number_is_cut_by_its_name():
    items = tuple(replace(i, number="1" if i.uid == "w" else None) for i in FIRST.items)
    told = matrix(replace(FIRST, items=items), RUNS[:1])
    assert "“ชมนิทรรศการ”" in said(told)[2][0]


def test_runs_have_names():
    told = matrix(runs=(replace(RUNS[0], name="ซ้อมใหญ่"), *RUNS[1:]))
    assert [column_title(column, THAI) for column in told.columns] == [
        "ซ้อมใหญ่",
        "ซ้อมครั้งที่ 2",
        "ซ้อมครั้งที่ 3",
        "วันตรวจจริง",
    ]
    assert column_title(told.columns[3], ENGLISH) == "Visit day"


def test_remarks_say_all_that_a_sum_leaves_out():
    third = matrix(runs=(*RUNS[:2], replace(RUNS[2], left_out=True))).columns
    assert column_remarks(third[2], THAI) == (
        "ไม่นำมาคิดรวม",
        "ซ้อมบางลำดับ",
        "หยุดก่อนครบทุกลำดับ",
        "ไม่รวม 1 ลำดับที่ค้างกลางคัน",
    )
    assert column_remarks(third[1], ENGLISH) == ("1 skipped",)
    assert column_remarks(third[0], THAI) == ()


def test_the_exceeded_window_is_said_before_the_plan():
    told = matrix().columns
    assert sum_in_words(told[0], THAI) == "เกินกรอบเวลา 10 นาที 20 วินาที"
    assert sum_in_words(told[1], ENGLISH) == "9 minutes 35 seconds over the day's window"
    assert sum_in_words(told[3], THAI) == "เกินแผน 5 นาที 45 วินาที"
    opened = Run("r", programme_of(LAST), 0)
    assert sum_in_words(matrix(runs=(opened,)).columns[0], THAI) == "–"


@pytest.mark.parametrize(
    ("over", "thai", "english"),
    [
        (0, "ตรงตามแผน", "as planned"),
        (75, "เกินแผน 1 นาที 15 วินาที", "1 minute 15 seconds over plan"),
        (-60, "ต่ำกว่าแผน 1 นาที", "1 minute under plan"),
    ],
)
def test_a_difference_has_no_sign(over, thai, english):
    assert (difference_in_words(over, THAI), difference_in_words(over, ENGLISH)) == (thai, english)


@pytest.mark.parametrize(
    ("times", "thai", "english"),
    [
        ((), "–", "–"),
        ((600,), "–", "–"),
        ((600, 610), "คงที่", "steady"),
        ((700, 600), "สั้นลง 1 นาที 40 วินาที", "1 minute 40 seconds shorter"),
        ((600, 700), "ยาวขึ้น 1 นาที 40 วินาที", "1 minute 40 seconds longer"),
        ((600, 700, 600), "ขึ้นลงไม่แน่นอน", "up and down"),
    ],
)
def test_a_trend_is_said_in_words(times, thai, english):
    spread = spread_of(times)
    assert (trend_in_words(spread, THAI), trend_in_words(spread, ENGLISH)) == (thai, english)


def test_narrow_columns_have_figures():
    assert trend_in_words(spread_of((700, 600)), THAI, narrow=True) == "สั้นลง 1:40"
    row = next(each for each in matrix(FIRST, RUNS[:1]).rows if each.item.uid == "st")
    assert advice_in_words(advise(row), THAI, narrow=True) == "ตัด 4:00"
    assert advice_in_words(advise(row), ENGLISH) == "cut 4 minutes"


def test_spans_and_counts():
    assert span_figure(Spread()) == "–"
    assert span_figure(spread_of((600,))) == "10:00"
    assert span_figure(spread_of((600, 655, 615))) == "10:00–10:55"
    assert count_in_words(spread_of((600,)), ENGLISH) == "1 run"
    assert (count_in_words(spread_of((1, 2)), THAI), count_in_words(Spread(), ENGLISH)) == ("2 ครั้ง", "0 runs")
