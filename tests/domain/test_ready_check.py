"""The verdict is never better than the worst line, and what wants a hand stands first."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.ready_check import CheckLine, ReadyReport, Said, State, report_of


def line(key, state):
    return CheckLine(key, state, Said(key, key), Said("พบ", "found"))


def test_lines_stand_with_the_worst_first_and_equals_in_their_order():
    lines = [line("a", State.READY), line("b", State.WARN), line("c", State.NOT_APPLICABLE)]
    lines += [line("d", State.MEND), line("e", State.UNTESTED), line("f", State.WARN)]
    report = report_of(tuple(lines))
    assert [each.key for each in report.lines] == ["d", "b", "f", "e", "a", "c"]
    assert [each.key for each in report.troubles] == ["d", "b", "f", "e"]
    assert [each.key for each in report.quiet] == ["a", "c"]


def test_what_does_not_apply_is_not_counted():
    report = report_of(
        (
            line("a", State.READY),
            line("b", State.WARN),
            line("c", State.NOT_APPLICABLE),
            line("d", State.READY),
        )
    )
    assert report.verdict.sentence(Language.THAI) == "พร้อมดำเนินการ 2 จาก 3 ข้อ"
    assert report.verdict.sentence(Language.ENGLISH) == "Ready: 2 of 3; look at the rest"


@pytest.mark.parametrize(
    ("states", "whole", "verdict"),
    [
        ((State.READY, State.NOT_APPLICABLE), State.READY, "Ready: 1 of 1"),
        ((State.READY, State.UNTESTED), State.UNTESTED, "Ready: 1 of 2; look at the rest"),
        ((State.READY, State.WARN, State.UNTESTED), State.WARN, "Ready: 1 of 3; look at the rest"),
        ((State.READY, State.WARN, State.MEND), State.MEND, "Not ready yet: 1 of 3 are ready"),
        ((State.NOT_APPLICABLE,), State.READY, "Ready: 0 of 0"),
        ((), State.UNTESTED, "Ready: 0 of 0; look at the rest"),
    ],
)
def test_whole_is_ready_only_where_every_line_was_tested_and_is_well(states, whole, verdict):
    report = ReadyReport(tuple(line(str(place), state) for place, state in enumerate(states)))
    assert (report.state, report.verdict.english) == (whole, verdict)
