"""The programme held against its day says what to mend first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from pmqa_desk.domain.programme_check import Trouble, check_day, first_problem
from pmqa_desk.domain.visit import Item, StartRule, Visit

TIMED = Item("a", "ก", duration_s=3600)
VISIT = Visit("v", date=date(2026, 7, 21), start=time(9), end=time(12), items=(TIMED,))


def _problem(visit, *, found=True):
    return first_problem(check_day(visit), lambda _: found)


def test_slack_is_what_is_left_of_the_day():
    assert check_day(VISIT).slack_s == 2 * 3600
    assert check_day(replace(VISIT, end=time(9, 30))).slack_s == -1800


def test_slack_is_unknown_without_an_end_or_with_a_missing_length():
    assert check_day(replace(VISIT, end=None)).slack_s is None
    assert check_day(replace(VISIT, items=(Item("a", ""),))).slack_s is None


def test_sum_counts_an_item_that_finishes_at_a_time():
    finish = Item("f", "", start_rule=StartRule.FINISH_AT, finish=time(11))
    check = check_day(replace(VISIT, items=(TIMED, finish)))
    assert (check.total_s, check.missing) == (2 * 3600, 0)


def test_programme_in_order_has_no_problem():
    assert _problem(VISIT) is None
    assert _problem(replace(VISIT, items=())) is None


def test_day_without_a_start_comes_first():
    assert _problem(replace(VISIT, start=None)).trouble is Trouble.NO_START


def test_missing_lengths_are_counted():
    problem = _problem(replace(VISIT, items=(TIMED, Item("b", ""), Item("c", ""))))
    assert (problem.trouble, problem.count, problem.item.uid) == (Trouble.MISSING_LENGTHS, 2, "b")


def test_missing_file_is_named():
    problem = _problem(replace(VISIT, items=(replace(TIMED, media="x.pdf"),)), found=False)
    assert (problem.trouble, problem.item.uid) == (Trouble.MISSING_FILE, "a")
