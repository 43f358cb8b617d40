"""What is most likely to be run next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pmqa_desk.domain.next_run import likely_session
from pmqa_desk.domain.visit import SessionKind
from tests.rehearsed import DAY, FIRST


def test_on_its_day_it_is_the_visit():
    assert likely_session(FIRST, DAY) is SessionKind.VISIT


def test_before_it_is_the_next_dated_rehearsal():
    assert likely_session(FIRST, date(2022, 7, 15)) == "s2"
    assert likely_session(FIRST, date(2022, 7, 17)) == "s2"


def test_with_no_rehearsal_ahead_it_is_one_of_this_moment():
    assert likely_session(FIRST, date(2022, 7, 20)) is SessionKind.REHEARSAL
    assert likely_session(replace(FIRST, sessions=()), date(2022, 7, 1)) is SessionKind.REHEARSAL
