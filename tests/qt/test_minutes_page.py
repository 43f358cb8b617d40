"""The minutes page shows what will print, takes what is missing, and writes it where one chooses."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from pmqa_desk.domain.blocks import Heading
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.minutes_check import Place, check_minutes
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.thai import Digits
from pmqa_desk.qt.minutes_page import LAY_MS, MinutesPage


class WordWriter:
    """Remembers what it was to write, or refuses."""

    def __init__(self):
        self.written = []
        self.refusal = None

    def __call__(self, blocks, path, digits, font):
        if self.refusal is not None:
            raise self.refusal
        self.written.append((blocks, path, digits, font))


@pytest.fixture
def writer():
    return WordWriter()


@pytest.fixture
def page(context, writer, qtbot):
    page = MinutesPage(context, writer)
    qtbot.addWidget(page)
    return page


def _choose_file(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def _click(qtbot, page, place):
    qtbot.mouseClick(page.head_buttons()[place], Qt.MouseButton.LeftButton)


def test_pages_are_laid_with_their_headings_beside_them(page):
    texts = [page.outline_view.item(row).text() for row in range(page.outline_view.count())]
    assert texts[0] == "รายงานการประชุม" or texts[0].startswith("รายงานการประชุม")
    assert page.paper_view.page_count >= 2


def test_typed_detail_is_kept_at_once_as_one_step_of_undo(page, session, qtbot):
    page.recorder_edit.selectAll()
    qtbot.keyClicks(page.recorder_edit, "officer")
    assert session.visit.minutes.recorder == "officer"
    session.undo()
    assert session.visit.minutes.recorder == "นักวิเคราะห์นโยบายและแผนชำนาญการ"
    assert page.recorder_edit.text() == "นักวิเคราะห์นโยบายและแผนชำนาญการ"


def test_number_in_thai_digits_is_read_and_letters_change_nothing(page, session, qtbot):
    page.meeting_edit.selectAll()
    qtbot.keyClicks(page.meeting_edit, "x")
    assert session.visit.minutes.meeting_number == 3
    page.meeting_edit.clear()
    page.meeting_edit.insert("๑๒")
    page.meeting_edit.textEdited.emit("๑๒")
    assert session.visit.minutes.meeting_number == 12


def test_word_file_gets_what_is_shown_in_the_chosen_digits_and_font(
    page, writer, monkeypatch, tmp_path, qtbot
):
    _choose_file(monkeypatch, tmp_path / "minutes")
    page.digits_combo.setCurrentIndex(page.digits_combo.findData(Digits.ARABIC))
    with qtbot.waitSignal(page._context.bridge.told):
        _click(qtbot, page, 2)
    blocks, path, digits, font = writer.written[0]
    assert any(isinstance(block, Heading) for block in blocks)
    assert (path, digits, font) == (tmp_path / "minutes.docx", Digits.ARABIC, "TH SarabunPSK")


def test_refused_file_is_said_and_nothing_is_told(page, writer, context, monkeypatch, tmp_path, qtbot):
    _choose_file(monkeypatch, tmp_path / "minutes.docx")
    writer.refusal = DeskError("เปิดอยู่ใน Word", "open in Word")
    with qtbot.waitSignal(context.bridge.refused) as refused, qtbot.assertNotEmitted(context.bridge.told):
        _click(qtbot, page, 2)
    assert refused.args[0] is writer.refusal


def test_pdf_is_written_where_one_chooses(page, monkeypatch, tmp_path, qtbot):
    _choose_file(monkeypatch, tmp_path / "minutes.pdf")
    _click(qtbot, page, 1)
    assert (tmp_path / "minutes.pdf").read_bytes().startswith(b"%PDF")


def test_leaving_the_file_dialog_writes_nothing(page, writer, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    _click(qtbot, page, 2)
    assert writer.written == []


def test_run_is_offered_by_its_name_and_its_times_come_in(page, session, clocks, qtbot):
    session.open_run()
    session.run(Command(Do.JUMP, "welcome"))
    clocks.forward(300)
    session.run(Command(Do.END))
    page.run_combo.setCurrentIndex(0)
    assert page.run_combo.currentText().startswith("วันตรวจจริง")
    page._lay()
    assert "๐๙.๐๕" in repr(page._blocks)


def test_remark_on_the_people_leads_to_their_page(page, session, qtbot):
    session.edit(lambda visit: replace(visit, people=()), "ลบ")
    remark = next(r for r in check_minutes(session.visit) if r.place is Place.PEOPLE)
    with qtbot.waitSignal(page.page_requested) as asked:
        page._on_remark_pressed(remark)
    assert asked.args == ["people", remark.uid]


def test_choosing_a_heading_scrolls_the_paper_to_it(page, qtbot):
    page.resize(1100, 600)
    page.show()
    page.outline_view.setCurrentRow(page.outline_view.count() - 1)
    assert page.paper_view.verticalScrollBar().value() > 0


def test_page_out_of_sight_is_laid_when_it_is_shown(page, session, qtbot):
    bare = page.outline_view.count()
    session.edit(lambda visit: replace(visit, items=(*visit.items, replace(visit.items[-1], uid="z"))), "")
    qtbot.wait(2 * LAY_MS)
    assert page.outline_view.count() == bare
    page.show()
    assert page.outline_view.count() == bare + 1
    session.undo()
    qtbot.waitUntil(lambda: page.outline_view.count() == bare)


def test_in_a_narrow_window_the_paper_has_the_room_of_the_headings(page, qtbot):
    page.resize(1300, 500)
    page.show()
    qtbot.waitUntil(page.outline_view.isVisible)
    page.resize(913, 500)
    qtbot.waitUntil(lambda: page.heading_combo.isVisible() and page.paper_view.width() > 440)
    assert not page.outline_view.isVisible()
    page.heading_combo.activated.emit(page.heading_combo.count() - 1)
    assert page.paper_view.verticalScrollBar().value() > 0
    page.resize(1300, 500)
    assert page.outline_view.isVisible()


def test_the_public_edition_is_not_saved_under_the_name_of_the_internal_one(page, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *words: asked.append(words[2]) or ("", ""))
    page._word_button.click()
    page.edition_combo.setCurrentIndex(page.edition_combo.findData("public"))
    page._word_button.click()
    assert asked[0] != asked[1]
    assert "เผยแพร่" in asked[1]
