"""Which of two histories has the last deed."""

from __future__ import annotations

from pmqa_desk.desk.deed_order import DeedOrder, Of


def test_last_deed_is_the_one_that_came_last():
    order = DeedOrder()
    assert order.last is Of.VISIT
    order.note(1, 0)
    order.note(1, 1)
    assert order.last is Of.BANK
    order.note(2, 1)
    assert order.last is Of.VISIT


def test_taken_back_deeds_leave_the_others_in_their_order():
    order = DeedOrder()
    for steps in ((1, 0), (1, 1), (2, 1), (1, 1)):
        order.note(*steps)
    assert order.last is Of.BANK
    order.note(1, 0)
    assert order.last is Of.VISIT


def test_nothing_known_any_more_of_one_leaves_the_other():
    order = DeedOrder()
    for steps in ((1, 0), (1, 1), (1, 2)):
        order.note(*steps)
    order.note(1, 0)
    assert order.last is Of.VISIT
