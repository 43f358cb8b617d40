"""An item's state follows its medium: up by what comes and what is tested, down by another file only."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.item_status import is_good, with_medium, with_new_content, with_test
from pmqa_desk.domain.medium_facts import (
    DeckFact,
    FilmFact,
    PicturesFact,
    SlidesFact,
    Unusable,
    UnusableFact,
)
from pmqa_desk.domain.visit import Item, ItemStatus, Visit

GOOD = SlidesFact("a.pdf", 12, drawn=True)


def item(status=ItemStatus.DRAFT, media=None, uid="i"):
    return Item(uid, "ผลงาน", media=media, status=status)


def visit_of(*items):
    return Visit("v", items=items)


def statuses(visit):
    return [each.status for each in visit.items]


def test_attached_medium_is_received():
    assert with_medium(item(), "a.pdf") == item(ItemStatus.RECEIVED, "a.pdf")


@pytest.mark.parametrize("status", ItemStatus)
def test_other_file_is_received_whatever_the_one_before_was(status):
    assert with_medium(item(status, "a.pdf"), "b.pdf").status is ItemStatus.RECEIVED


@pytest.mark.parametrize("status", ItemStatus)
def test_same_file_again_changes_nothing(status):
    assert with_medium(item(status, "a.pdf"), "a.pdf") == item(status, "a.pdf")


def test_nothing_is_received_where_the_medium_was_taken_away():
    assert with_medium(item(ItemStatus.READY, "a.pdf"), None) == item()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (ItemStatus.DRAFT, ItemStatus.TESTED),
        (ItemStatus.RECEIVED, ItemStatus.TESTED),
        (ItemStatus.TESTED, ItemStatus.TESTED),
        (ItemStatus.READY, ItemStatus.READY),
    ],
)
def test_good_test_raises_and_never_lowers(before, after):
    assert statuses(with_test(visit_of(item(before, "a.pdf")), GOOD)) == [after]


def test_test_concerns_the_items_of_that_medium_only():
    visit = visit_of(item(media="a.pdf"), item(media="b.pdf", uid="j"), item(uid="k"))
    assert statuses(with_test(visit, GOOD)) == [ItemStatus.TESTED, ItemStatus.DRAFT, ItemStatus.DRAFT]


@pytest.mark.parametrize("status", ItemStatus)
def test_bad_test_leaves_the_visit_as_it_is(status):
    visit = visit_of(item(status, "a.pdf"))
    assert with_test(visit, replace(GOOD, drawn=False)) is visit


def test_replaced_content_takes_the_approval_back():
    visit = visit_of(*(item(status, "a.pdf", status.value) for status in ItemStatus))
    received = ItemStatus.RECEIVED
    assert statuses(with_new_content(visit, "a.pdf")) == [ItemStatus.DRAFT, received, received, received]
    assert with_new_content(visit, "b.pdf") is visit


@pytest.mark.parametrize(
    ("fact", "good"),
    [
        (FilmFact("a.mp4", opened=True, length_ms=9000, pictures=True), True),
        (FilmFact("a.mp4", opened=True, length_ms=9000, pictures=True, gaps_ms=(3000,)), False),
        (FilmFact("a.mp4", opened=True, length_ms=9000), False),
        (FilmFact("a.mp4", opened=False), False),
        (GOOD, True),
        (PicturesFact("a.png", 1), True),
        (PicturesFact("a", 2, ("b.png",)), False),
        (PicturesFact("a", 0), False),
        (DeckFact("a.pptx", failed=False), False),
        (UnusableFact("a.pdf", Unusable.MISSING), False),
    ],
)
def test_only_what_was_seen_whole_is_good(fact, good):
    assert is_good(fact) is good
