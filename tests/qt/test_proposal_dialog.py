"""A proposal of new lengths: taken whole or for some, nothing before; rehearsed times, the window's fit."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.qt.adopt_dialog import AdoptDialog
from pmqa_desk.qt.fit_dialog import FitDialog
from pmqa_desk.qt.proposal_dialog import BECOMES, NUMBER, REMARK, WAS
from tests.qt.rehearsals import store  # noqa: F401 - a fixture


@pytest.fixture
def shown(context, qtbot):
    def show(kind):
        dialog = kind(context)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def _row(dialog, number):
    table = dialog.row_table
    found = next(r for r in range(table.rowCount()) if table.item(r, NUMBER).text() == number)
    return [table.item(found, column).text() for column in (WAS, BECOMES, REMARK)]


def _lengths(session):
    return {item.uid: item.duration_s for item in session.visit.items}


def _head(dialog):
    return dialog.head_label.text().replace("\u200b", "")


def test_rehearsed_times_are_shown_old_and_new_with_what_they_rest_on(shown):
    dialog = shown(AdoptDialog)
    assert _row(dialog, "3") == ["15:00", "15:30", "ซ้อมได้ 15:30 (4 ครั้ง)"]
    assert _row(dialog, "4") == ["12:00", "", "ตรงกับแผนแล้ว"]
    assert _row(dialog, "15") == ["5:00", "", "คงเวลาไว้ ไม่ตัด"]
    assert _head(dialog).startswith("เวลาของ 9 ลำดับจะเปลี่ยน")


def test_nothing_changes_before_it_is_taken_and_then_in_one_step(shown, session):
    before = _lengths(session)
    dialog = shown(AdoptDialog)
    dialog.close_button.click()
    assert _lengths(session) == before
    dialog = shown(AdoptDialog)
    dialog.accept_button.click()
    assert _lengths(session)["st"] == 930
    assert session.undo_label == "ใช้เวลาที่ซ้อมเป็นแผนใหม่"
    session.undo()
    assert _lengths(session) == before


def test_only_what_is_chosen_is_taken_and_the_sum_says_what_it_comes_to(shown, session):
    dialog = shown(AdoptDialog)
    dialog.all_button.click()
    assert dialog.uids == ()
    assert not dialog.accept_button.isEnabled()
    assert dialog.sum_label.text() == "รวมเดิม 2:51:50 เป็น 2:51:50"
    dialog.check("st", chosen=True)
    assert dialog.sum_label.text() == "รวมเดิม 2:51:50 เป็น 2:52:20"
    before = _lengths(session)
    dialog.accept_button.click()
    assert _lengths(session) == {**before, "st": 930}
    dialog.all_button.click()
    assert len(dialog.uids) == 9


def test_another_figure_makes_another_proposal(shown):
    dialog = shown(AdoptDialog)
    dialog.figure_combo.setCurrentIndex(2)
    assert _row(dialog, "3") == ["15:00", "19:00", "ซ้อมได้ 18:40 (4 ครั้ง)"]


def test_where_nothing_is_to_change_it_says_so(shown, session):
    for run in session.runs:
        session.leave_out_run(run.uid, left_out=True)
    dialog = shown(AdoptDialog)
    assert _row(dialog, "3") == ["15:00", "", "ยังไม่เคยซ้อม"]
    assert _head(dialog) == "ทุกลำดับที่ซ้อมแล้วมีเวลาตรงกับแผน ไม่มีสิ่งที่ต้องเปลี่ยน"
    assert not dialog.all_button.isEnabled()


def test_a_programme_within_its_window_needs_no_fit(shown):
    dialog = shown(FitDialog)
    assert _head(dialog) == "กำหนดการอยู่ในกรอบเวลาแล้ว"
    assert not dialog.accept_button.isEnabled()
    assert dialog.figure_combo.isHidden()


def test_a_fit_names_who_gives_how_much_and_warns_below_what_was_rehearsed(shown, session):
    session.edit(lambda v: replace(v, end=time(11, 40)), "x")
    dialog = shown(FitDialog)
    assert _head(dialog).startswith("กำหนดการเกินกรอบเวลา 11 นาที 50 วินาที")
    was, becomes, remark = _row(dialog, "3")
    assert (was, becomes != "") == ("15:00", True)
    assert remark.startswith("▲ น้อยกว่าที่เคยซ้อม · ครั้งที่นานที่สุดใน 4 ครั้งคือ 18:40")
    assert _row(dialog, "15") == ["5:00", "", "คงเวลาไว้ ไม่ตัด"]
    before = sum(_lengths(session).values())
    dialog.accept_button.click()
    assert 710 <= before - sum(_lengths(session).values()) < 740
    session.undo()
    assert sum(_lengths(session).values()) == before


def test_an_impossible_window_is_refused_in_a_sentence(shown, session):
    session.edit(lambda v: replace(v, end=time(9, 30)), "x")
    dialog = shown(FitDialog)
    assert _head(dialog).startswith("ลดเวลาให้พอดีกรอบไม่ได้ ลดได้มากที่สุด")
    assert dialog.row_table.rowCount() == 0
    assert dialog.sum_label.text() == ""
    assert not dialog.accept_button.isEnabled()
