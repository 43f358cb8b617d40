"""Texts are found at any depth; nothing else is touched."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.rewrite import rewritten
from pmqa_desk.domain.visit import Item, Kind, Person, Visit
from pmqa_desk.domain.wire import Whole
from tests.visits import runs, visits


@given(st.builds(Whole, visits, runs))
def test_keeping_every_text_changes_nothing(whole):
    assert rewritten(whole, lambda _cls, _field, text: text) == whole


def test_texts_change_by_class_and_field_and_enumerations_stay():
    visit = Visit("v", items=(Item("i", "ก", Kind.VIDEO, presenters=("ข", "ค")),))
    after = rewritten(visit, lambda cls, field, text: f"{cls.__name__}.{field}.{text}")
    assert after.items[0].title == "Item.title.ก"
    assert after.items[0].presenters == ("Item.presenters.ข", "Item.presenters.ค")
    assert after.items[0].kind is Kind.VIDEO


def test_what_is_left_out_is_empty_where_it_must_be_there():
    visit = Visit("v", title="ก", items=(Item("i", "ข", presenters=("ค",)),))
    after = rewritten(visit, lambda _cls, field, text: text if field == "uid" else None)
    assert (after.title, after.items[0].title, after.items[0].presenters) == (None, "", ())


def test_whole_records_may_be_dropped():
    visit = Visit("v", people=(Person("p", "ก"),))
    assert rewritten(visit, lambda _cls, _field, text: text, {"Person"}).people == ()
