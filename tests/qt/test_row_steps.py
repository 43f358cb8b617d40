"""Steps between two orders of rows lead where they should."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.qt.row_steps import Inserted, Moved, Removed, row_steps

KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True)


def _walked(old, new):
    rows = list(old)
    for step in row_steps(old, new):
        if isinstance(step, Removed):
            del rows[step.first : step.last + 1]
        elif isinstance(step, Inserted):
            rows[step.first : step.first] = new[step.first : step.last + 1]
        else:
            assert isinstance(step, Moved)
            assert step.before not in {step.row, step.row + 1}, "Qt refuses a move to where the row is"
            key = rows.pop(step.row)
            rows.insert(step.before - (step.before > step.row), key)
    return rows


@given(KEYS, KEYS)
def test_every_order_is_reached(old, new):
    assert _walked(old, new) == new


def test_one_row_moved_is_one_step():
    assert list(row_steps("abcdef", "bcdefa")) == [Moved(0, 6)]
    assert list(row_steps("abcdef", "fabcde")) == [Moved(5, 0)]
    assert list(row_steps("abcdef", "abdecf")) == [Moved(2, 5)]


def test_neighbours_come_and_go_together():
    assert list(row_steps("abcd", "ad")) == [Removed(1, 2)]
    assert list(row_steps("ad", "abcd")) == [Inserted(1, 2)]
