"""The bars of the matrix: one scale, breaks where a bar is too long for it, ends to scale."""

from __future__ import annotations

import pytest

from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.domain.matrix_bars import Bar, bar, scale_s
from tests.rehearsed import FIRST, all_runs


def test_one_item_far_longer_than_the_others_does_not_set_the_scale():
    matrix = RunBook().matrix(FIRST, all_runs())
    # Questions take 35 minutes; the longest of the others took 18:50.
    assert scale_s(matrix) == 1130


def test_without_a_length_there_is_no_scale():
    assert scale_s(RunBook().matrix(FIRST, ()))
    assert scale_s(RunBook().matrix(type(FIRST)("v"), ())) == 0
    assert bar(None, None, 0) == Bar(None, None)


def test_bars_of_one_scale_are_shares_of_it():
    assert bar(600, 900, 1200) == Bar(0.5, 0.75)
    assert bar(600, None, 1200) == Bar(0.5, None)
    assert bar(None, 300, 1200) == Bar(None, 0.25)


def test_what_is_too_long_is_broken_and_its_difference_stays_to_scale():
    long = bar(2100, 1890, 1200)
    assert long.broken
    assert long.planned == 1
    assert long.actual == pytest.approx(1 - 210 / 1200)
    assert bar(2100, 2400, 1200).planned == pytest.approx(1 - 300 / 1200)
    assert bar(2100, None, 1200) == Bar(1, None, broken=True)


def test_a_broken_bar_never_ends_before_its_break():
    assert bar(3600, 60, 1200).actual == 0.5
