"""The register of evidence: what is waited for stands first, one key hands it over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from pmqa_desk.domain.visit import Evidence, Question
from pmqa_desk.qt.evidence_list import EvidenceList

ASKED = (
    Evidence("handed", "แผนปฏิบัติราชการ", "ผู้ตรวจ ก", "งานแผน", handed_ms=1_784_599_200_000),
    Evidence("late", "รายงานผล", "ผู้ตรวจ ข", "กลุ่มข้อมูล", "elderly", due=date(2026, 7, 20)),
    Evidence("open", "ผลสำรวจปี ๒๕๖๘", question_uid="q"),
)


@pytest.fixture
def page(context, session, qtbot):
    session.edit(
        lambda visit: replace(visit, evidence=ASKED, questions=(Question("q", "พึงพอใจเท่าใด"),)), "ขอ"
    )
    page = EvidenceList(context)
    qtbot.addWidget(page)
    return page


def _column(page, column):
    return [page.rows.index(row, column).data() for row in range(page.rows.rowCount())]


def _select(page, *rows):
    model = page.evidence_view.selectionModel()
    model.clearSelection()
    for row in rows:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        model.select(page.rows.index(row, 0), flags)


def _evidence(session, uid):
    return next(each for each in session.visit.evidence if each.uid == uid)


def test_what_is_waited_for_stands_first_the_earliest_on_top(page):
    assert _column(page, 6) == ["▲ เกินกำหนด 20 ก.ค.", "○ ค้างส่ง", "✓ ส่งมอบแล้ว"]
    assert page.sum_label.whole == "เอกสารที่ขอ 3 รายการ ค้างส่ง 2 เกินกำหนด 1"


def test_one_key_hands_over_at_this_instant_and_undo_takes_it_back(page, session, qtbot):
    qtbot.keyClick(page.evidence_view, Qt.Key.Key_H)
    assert _evidence(session, "late").handed_ms == session.now_ms()
    session.undo()
    assert _evidence(session, "late").handed_ms is None


def test_same_key_takes_back_what_is_handed_over(page, session, qtbot):
    _select(page, 2)
    qtbot.keyClick(page.evidence_view, Qt.Key.Key_H)
    assert _evidence(session, "handed").handed_ms is None


def test_several_are_handed_over_at_once_and_the_first_instant_stays(page, session, qtbot):
    _select(page, 0, 1, 2)
    qtbot.keyClick(page.evidence_view, Qt.Key.Key_H)
    assert all(each.handed_ms is not None for each in session.visit.evidence)
    assert _evidence(session, "handed").handed_ms == 1_784_599_200_000


def test_place_tells_the_item_and_the_question(page):
    assert "ลำดับที่ 8" in page.where_label.text().replace("\u200b", "")
    _select(page, 1)
    assert "พึงพอใจเท่าใด" in page.where_label.text().replace("\u200b", "")


def test_fields_are_kept_as_one_types(page, session, qtbot):
    page.owner_edit.end(False)
    qtbot.keyClicks(page.owner_edit, "!")
    qtbot.keyClicks(page.remark_edit, "soon")
    qtbot.keyClicks(page.criterion_edit, "7.1")
    late = _evidence(session, "late")
    assert (late.owner, late.remark, late.category, late.criterion) == ("กลุ่มข้อมูล!", "soon", 7, "7.1")


def test_search_folds_digits_and_finds_who_fetches(page):
    page.search_edit.setText("2568")
    assert _column(page, 2) == ["ผลสำรวจปี ๒๕๖๘"]
    page.search_edit.setText("งานแผน")
    assert _column(page, 2) == ["แผนปฏิบัติราชการ"]


def test_only_what_is_waited_for_is_shown_where_that_is_wished(page):
    page.filter_combo.setCurrentIndex(page.filter_combo.findData("waited_for"))
    assert len(_column(page, 0)) == 2


def test_deleted_document_comes_back_by_undo(page, session, qtbot):
    qtbot.keyClick(page.evidence_view, Qt.Key.Key_Delete)
    assert len(session.visit.evidence) == 2
    session.undo()
    assert len(_column(page, 0)) == 3


def test_register_without_documents_says_how_they_come(context, qtbot):
    page = EvidenceList(context)
    qtbot.addWidget(page)
    assert page.body_stack.currentWidget() is page.empty_page
    assert "Shift+F7" in page.empty_label.text().replace("\u200b", "")
