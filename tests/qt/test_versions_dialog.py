"""Versions of the programme are kept under a name, set side by side, put back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.programme_versions import items_of
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Item, Kind, Version
from pmqa_desk.qt.versions_dialog import VersionsDialog
from pmqa_desk.qt.words import plain

ITEMS = (
    Item("a", "กล่าวต้อนรับ", Kind.WELCOME, duration_s=600),
    Item("b", "วีดิทัศน์", Kind.VIDEO, duration_s=410),
)


@pytest.fixture
def visit(session):
    session.edit(lambda visit: replace(visit, items=ITEMS, versions=()), "เตรียม")
    return lambda: session.visit


@pytest.fixture
def dialog(context, visit, qtbot):
    dialog = VersionsDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _rows(dialog):
    model = dialog.pair_view.model()
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def _lengthen(session, seconds=900):
    session.edit(
        lambda visit: replace(visit, items=(replace(visit.items[0], duration_s=seconds), *visit.items[1:])),
        "เวลา",
    )


def test_without_a_version_it_says_what_one_is_for(dialog):
    assert "เก็บฉบับนี้ก่อนแก้ไขครั้งใหญ่" in plain(dialog.sum_label.text())
    assert not dialog.restore_button.isEnabled()
    assert dialog.name_edit.text() == "ร่างที่ 1"


def test_kept_version_stands_on_the_left_and_the_next_has_the_next_number(dialog, visit):
    dialog.keep_button.click()
    assert [version.name for version in visit().versions] == ["ร่างที่ 1"]
    assert dialog.before_combo.currentText().startswith("ร่างที่ 1")
    assert dialog.name_edit.text() == "ร่างที่ 2"


def test_what_changed_since_stands_side_by_side(dialog, session):
    dialog.keep_button.click()
    _lengthen(session)
    first, second = _rows(dialog)
    assert (first[0], first[2], first[5], first[7]) == ("≠", "10:00", "15:00", "ระยะเวลา")
    assert (second[0], second[7]) == ("", "")
    # The second begins later by what the first takes more.
    assert (second[1], second[4]) == ("09.10", "09.15")
    dialog.differing_check.setChecked(True)
    assert len(_rows(dialog)) == 1
    assert plain(dialog.sum_label.text()).startswith("ตรงกัน 1 · เปลี่ยน 1")


def test_restoring_keeps_what_stood_there_and_undo_takes_it_back(dialog, session, visit):
    dialog.keep_button.click()
    _lengthen(session)
    changed = visit()
    dialog.restore_button.click()
    assert visit().items == ITEMS
    assert visit().versions[-1].name == "ก่อนคืน ร่างที่ 1"
    assert items_of(visit().versions[-1]) == changed.items
    session.undo()
    assert visit() == changed


def test_version_is_renamed_and_removed(dialog, visit):
    dialog.keep_button.click()
    dialog._on_name_given("ฉบับประชุม")
    assert visit().versions[0].name == "ฉบับประชุม"
    assert dialog.before_combo.currentText().startswith("ฉบับประชุม")
    dialog.remove_button.click()
    assert visit().versions == ()


def test_run_is_shown_as_it_really_went(context, session, visit, clocks, qtbot):
    live = session.open_run()
    session.run(Command(Do.NEXT))
    clocks.forward(720)
    session.run(Command(Do.NEXT))
    assert live is session.live
    dialog = VersionsDialog(context)
    qtbot.addWidget(dialog)
    dialog.after_combo.setCurrentIndex(1)
    dialog.before_combo.setCurrentIndex(0)
    first = _rows(dialog)[0]
    assert dialog.after_combo.currentText() == "ตามจริง: วันตรวจจริง"
    assert (first[2], first[5]) == ("10:00", "12:00")


def test_damaged_version_is_said_and_nothing_breaks(context, session, visit, qtbot):
    session.edit(lambda v: replace(v, versions=(Version("x", "เสีย", 1, "?"),)), "เตรียม")
    dialog = VersionsDialog(context)
    qtbot.addWidget(dialog)
    assert "เสียหาย" in plain(dialog.sum_label.text())
    dialog.restore_button.click()
    assert session.visit.items == ITEMS


def test_however_long_the_titles_are_both_sides_stand_beside_each_other(dialog, session):
    long = tuple(replace(item, title="การพัฒนาคุณภาพการบริหารจัดการ" * 8) for item in ITEMS)
    session.edit(lambda visit: replace(visit, items=long), "ชื่อ")
    dialog.keep_button.click()
    view = dialog.pair_view
    assert view.horizontalHeader().length() <= view.viewport().width()
    assert abs(view.columnWidth(3) - view.columnWidth(6)) <= 1
