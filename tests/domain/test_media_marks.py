"""Marks follow the media that the items name."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.media_marks import is_other_content, mark_of, with_marks
from pmqa_desk.domain.visit import Item, MediumMark, Visit

A = MediumMark("1", "a.mp4", 10, "aa")
B = MediumMark("2", "b.pdf", 20, "bb")
VISIT = Visit("v", items=(Item("i", "ก", media="a.mp4"), Item("j", "ข", media="b.pdf"), Item("k", "ค")))


def test_mark_is_kept_for_a_medium_that_is_named_and_for_no_other():
    marked = with_marks(VISIT, (A, MediumMark("3", "c.pdf", 1, "cc")))
    assert marked.media_marks == (A,)
    assert (mark_of(marked, "a.mp4"), mark_of(marked, "b.pdf")) == (A, None)


def test_new_mark_takes_the_place_and_the_identity_of_the_one_before():
    marked = with_marks(with_marks(VISIT, (A, B)), (MediumMark("9", "a.mp4", 11, "a2"),))
    assert marked.media_marks == (MediumMark("1", "a.mp4", 11, "a2"), B)


def test_mark_of_a_medium_that_no_item_names_any_more_goes_with_the_next():
    both = with_marks(VISIT, (A, B))
    without = replace(both, items=both.items[1:])
    assert with_marks(without, ()).media_marks == (B,)


def test_other_content_is_known_by_size_or_digest():
    marked = with_marks(VISIT, (A,))
    assert not is_other_content(marked, replace(A, uid="9"))
    assert is_other_content(marked, replace(A, size=11))
    assert is_other_content(marked, replace(A, digest="a2"))
    assert not is_other_content(marked, B)
