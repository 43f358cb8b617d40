"""The award's categories and items: read as they are typed, refused with what there is."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.criteria import CATEGORIES, category_name, category_of, read_criterion, tag_of
from pmqa_desk.domain.errors import DeskError, Language


@pytest.mark.parametrize("typed", ["6.1", "๖.๑", " 6 . 1 ", "หมวด 6.1", "หมวดที่ ๖.๑", "6 1"])
def test_item_is_read_however_it_is_typed(typed):
    assert read_criterion(typed) == "6.1"


def test_nothing_typed_is_no_item():
    assert read_criterion("  ") is None


@pytest.mark.parametrize("typed", ["8.1", "6", "6.", "หก", "6.1.1", "0.1"])
def test_what_is_no_item_is_refused_with_an_example(typed):
    with pytest.raises(DeskError, match=r"6\.1"):
        read_criterion(typed)


def test_number_beyond_the_last_item_is_refused_with_those_there_are():
    with pytest.raises(DeskError, match=r"6\.1 to 6\.4"):
        read_criterion("6.5")
    assert read_criterion("7.6") == "7.6"
    with pytest.raises(DeskError, match=r"7\.1 to 7\.6"):
        read_criterion("7.0")


def test_category_is_named_in_both_languages():
    assert category_name(5) == "หมวด 5 การมุ่งเน้นบุคลากร"
    assert category_name(5, Language.ENGLISH) == "Category 5 Workforce"
    assert category_name(9) == "หมวด 9"


def test_every_item_belongs_to_the_category_of_its_first_figure():
    assert [category_of(f"{number}.1") for number in CATEGORIES] == list(CATEGORIES)
    assert category_of("๓.๒") == 3
    assert category_of("") is None
    assert category_of("9.1") is None


def test_tag_is_the_item_where_it_is_known():
    assert (tag_of(6, "6.1"), tag_of(6, None), tag_of(None, None)) == ("6.1", "6", "")
