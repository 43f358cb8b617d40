"""The programme's model says what changed and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from pmqa_desk.domain.programme_check import check_day
from pmqa_desk.domain.visit import Item, StartRule, Visit
from pmqa_desk.qt.programme_model import Column, ProgrammeModel
from pmqa_desk.qt.programme_rows import rows_of


@pytest.fixture
def model(context, qapp):
    model = ProgrammeModel(context, qapp)
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


def _rows(visit, folded=()):
    return rows_of(check_day(visit).slots, folded, lambda _: True)


def _changes(model):
    seen = []
    model.dataChanged.connect(lambda first, last: seen.append((first.row(), last.row())))
    return seen


def test_edit_of_one_item_changes_its_row_and_those_it_pushes(model, example_visit):
    model.show(_rows(example_visit))
    seen = _changes(model)
    items = tuple(replace(i, title="ใหม่") if i.uid == "rice" else i for i in example_visit.items)
    model.show(_rows(replace(example_visit, items=items)))
    row = model.row_of("rice")
    assert seen == [(row, row)]


def test_same_rows_again_say_nothing(model, example_visit):
    model.show(_rows(example_visit))
    seen = _changes(model)
    model.show(_rows(example_visit))
    assert seen == []


def test_overlap_and_pin_are_told_in_the_tip(model, example_visit):
    first, second = Item("a", "ก", duration_s=3600), Item("b", "ข", start_rule=StartRule.FIXED)
    late = replace(second, start=example_visit.start, duration_s=60)
    model.show(_rows(replace(example_visit, items=(first, late))))
    index = model.index(1, Column.START)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "ลำดับก่อนหน้ายาวเกินเวลาเริ่มนี้ 1 ชั่วโมง"


def test_row_is_read_out_whole(model):
    model.show(_rows(Visit("v", items=(Item("a", "ต้อนรับ", agency="สำนักงาน"),))))
    spoken = model.index(0, Column.TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "อื่น ๆ, 1, ต้อนรับ, สำนักงาน, –, ยังไม่ระบุ, –, ยังไม่ได้รับ, –, –"


def test_items_without_a_section_among_others_have_a_head_of_their_own(model):
    model.show(_rows(Visit("v", items=(Item("a", "", section="เช้า"), Item("b", "")))))
    assert [model.index(n, Column.TITLE).data() for n in (0, 2)] == ["เช้า", "ไม่ได้จัดช่วง"]


def test_read_only_cells_cannot_be_edited(model):
    model.show(_rows(Visit("v", items=(Item("a", "ก"),))))
    assert model.flags(model.index(0, Column.TITLE)) & Qt.ItemFlag.ItemIsEditable
    model.read_only = True
    assert not model.flags(model.index(0, Column.TITLE)) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(0, Column.TITLE), "ข")


ITEMS = st.lists(
    st.tuples(st.sampled_from("abcdefgh"), st.sampled_from(["เช้า", "บ่าย", None])),
    unique_by=lambda pair: pair[0],
)


@given(st.lists(ITEMS, min_size=2, max_size=5))
@settings(max_examples=60, deadline=None)
def test_any_programme_follows_any_other(programmes):
    # A model without a context of its own: only its rows are looked at.
    model = ProgrammeModel(None)
    for programme in programmes:
        rows = _rows(Visit("v", items=tuple(Item(uid, uid, section=part) for uid, part in programme)))
        model.show(rows)
        assert model.rows == rows
