"""Undo and redo of values."""

from __future__ import annotations

from pmqa_desk.domain.history import History


def test_new_edit_forgets_what_was_undone():
    history = History(0)
    history.edit(1, "one")
    history.undo()
    history.edit(2, "two")
    assert (history.value, history.redo_label, history.before) == (2, None, 0)


def test_undo_then_redo_comes_back_to_the_same_value():
    history = History(0)
    for value in range(1, 1001):
        history.edit(value, str(value))
    for _ in range(1000):
        history.undo()
    assert (history.value, history.undo_label) == (0, None)
    for _ in range(1000):
        history.redo()
    assert (history.value, history.after) == (1000, None)


def test_edit_after_undo_does_not_join_the_step_before():
    history = History("")
    history.edit("a", "typing", "field")
    history.edit("ab", "typing", "field")
    history.edit("x", "other")
    history.undo()
    history.edit("abc", "typing", "field")
    history.undo()
    assert history.value == "ab"


def test_steps_with_different_keys_stay_apart():
    history = History(0)
    history.edit(1, "one", "a")
    history.edit(2, "two", "b")
    assert history.before == 1
