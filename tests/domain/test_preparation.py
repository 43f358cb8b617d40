"""Checklists: their edits, whose each line is, how many are ready, what is late."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.preparation import (
    Count,
    add_line,
    add_usual,
    agencies,
    by_kind,
    by_owner,
    change_lines,
    count,
    drop_lines,
    is_overdue,
    searched,
    step_lines,
    turned,
    whose,
)
from pmqa_desk.domain.usual_checklists import usual_preparations
from pmqa_desk.domain.visit import Preparation, PreparationKind, Status, Visit
from tests.visits import visits

TODAY = date(2026, 7, 20)
LATE, SOON = date(2026, 7, 19), date(2026, 7, 21)
PLACE, SIGNAL = PreparationKind.PLACE, PreparationKind.SIGNAL
LINES = (
    Preparation("a", "จองห้อง", PLACE, "สำนักงานจังหวัด", due=LATE),
    Preparation("b", "เดินสาย", SIGNAL, "คลังจังหวัด", "ช่างไฟ", SOON),
    Preparation("c", "จัดเก้าอี้", PLACE, status=Status.DONE, due=LATE),
    Preparation("d", "ป้ายชื่อ", PLACE, " สำนักงาน  จังหวัด", status=Status.STARTED, due=SOON),
    Preparation("e", "ไม่ใช้แล้ว", PLACE, status=Status.DROPPED, due=LATE),
)
VISIT = Visit("v", checklists=LINES)


def _order(visit):
    return "".join(line.uid for line in visit.checklists)


def test_a_dropped_line_is_neither_ready_nor_to_do():
    assert count(LINES, TODAY) == Count(ready=1, of=4, overdue=1)
    assert count(LINES, TODAY).open == 3


def test_counts_add_up_to_the_whole():
    parts = [count(lines, TODAY) for lines in by_kind(LINES).values()]
    assert parts[0].plus(parts[1]) == count(LINES, TODAY)


@pytest.mark.parametrize(
    ("status", "due", "late"),
    [
        (Status.OPEN, LATE, True),
        (Status.STARTED, LATE, True),
        (Status.OPEN, TODAY, False),
        (Status.OPEN, None, False),
        (Status.DONE, LATE, False),
        (Status.DROPPED, LATE, False),
    ],
)
def test_a_line_is_overdue_from_the_day_after_its_own_until_it_is_done(status, due, late):
    assert is_overdue(Preparation("x", "", status=status, due=due), TODAY) is late


def test_a_line_is_the_persons_and_without_one_the_agencys():
    assert [whose(line) for line in LINES] == ["สำนักงานจังหวัด", "ช่างไฟ", "", "สำนักงาน จังหวัด", ""]


def test_kinds_come_in_their_order_and_lines_in_the_files():
    found = by_kind(reversed(LINES))
    assert {kind: "".join(line.uid for line in lines) for kind, lines in found.items()} == {
        PLACE: "edca",
        SIGNAL: "b",
    }
    assert list(found) == [PLACE, SIGNAL]


def test_owners_have_what_is_open_and_due_first_and_nobody_comes_last():
    lines = (
        Preparation("1", "", person="ก", due=SOON),
        Preparation("2", "", status=Status.OPEN),
        Preparation("3", "", agency="ก ", due=LATE),
        Preparation("4", "", person="ก", due=LATE, status=Status.DONE),
    )
    found = by_owner(lines)
    assert list(found) == ["ก", ""]
    assert [line.uid for line in found["ก"]] == ["3", "1", "4"]


def test_agencies_are_named_once_as_they_were_written_first():
    lines = (
        Preparation("1", "", agency="Office A"),
        Preparation("2", "", agency="office  a"),
        Preparation("3", ""),
    )
    assert agencies(lines) == ("Office A",)


def test_a_line_is_found_by_its_words_whose_it_is_and_its_remark():
    text = searched(replace(LINES[1], remark="รออุปกรณ์"))
    assert all(word in text for word in ("เดินสาย", "คลังจังหวัด", "ช่างไฟ", "รออุปกรณ์"))


def test_a_line_is_added_below_another_or_at_the_end_of_its_kind():
    made = Preparation("n", "", PLACE)
    assert _order(add_line(VISIT, made, "a")) == "anbcde"
    assert _order(add_line(VISIT, made)) == "abcden"
    assert _order(add_line(VISIT, replace(made, kind=SIGNAL))) == "abncde"
    assert _order(add_line(VISIT, replace(made, kind=PreparationKind.OTHER))) == "abcden"


def test_several_lines_are_changed_at_once_and_dropped_at_once():
    done = change_lines(VISIT, ("a", "b"), lambda line: replace(line, status=Status.DONE))
    assert count(done.checklists, TODAY).ready == 3
    assert _order(drop_lines(VISIT, ("a", "c"))) == "bde"


@pytest.mark.parametrize(
    ("uids", "by", "order"),
    [
        ("c", -1, "cabde"),
        ("a", 1, "bcade"),
        ("cd", -1, "cdabe"),
        ("ac", 1, "bdace"),
        ("a", -1, "abcde"),
        ("ac", -1, "abcde"),
        ("b", 1, "abcde"),
        ("e", 1, "abcde"),
    ],
)
def test_lines_step_within_their_kind_and_stop_at_its_edge(uids, by, order):
    shown = "acdeb"
    assert _order(step_lines(VISIT, uids, shown, by)) == order


def test_a_step_passes_what_is_on_show_alone():
    assert _order(step_lines(VISIT, "e", "ae", -1)) == "eabcd"


def test_the_tick_makes_lines_done_and_only_where_all_are_open_again():
    assert turned(LINES) is Status.DONE
    assert turned(LINES[2:3]) is Status.OPEN


def test_usual_lines_are_added_once_however_often_it_is_asked():
    usual = usual_preparations(TODAY, (PLACE,))
    once = add_usual(VISIT, usual)
    assert len(once.checklists) == len(LINES) + len(usual)
    typed = replace(once, checklists=(replace(once.checklists[-1], text=f" {once.checklists[-1].text}"),))
    again = add_usual(typed, usual_preparations(None, (PLACE,)))
    assert len(again.checklists) == len(usual)
    assert add_usual(once, usual_preparations(None, (PLACE,))) == once


@settings(max_examples=40)
@given(visits, st.data(), st.sampled_from((-1, 1)))
def test_moving_keeps_every_line_and_the_order_of_the_other_kinds(visit, data, by):
    known = [line.uid for line in visit.checklists]
    shown = data.draw(st.permutations(known))
    uids = data.draw(st.sets(st.sampled_from(known))) if known else set()
    after = step_lines(visit, uids, shown, by)
    assert sorted(line.uid for line in after.checklists) == sorted(known)
    assert (
        sum((count(lines, TODAY).of for lines in by_kind(after.checklists).values()), 0)
        == count(visit.checklists, TODAY).of
    )
