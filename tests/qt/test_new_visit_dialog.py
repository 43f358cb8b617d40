"""The dialog in which a new visit begins."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.own_templates import OwnTemplate, template_of
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.template_form import TemplateForm
from pmqa_desk.domain.templates import TEMPLATES
from pmqa_desk.domain.wire import Whole
from pmqa_desk.qt.figures import Outside
from pmqa_desk.qt.new_visit_dialog import NewVisitDialog
from pmqa_desk.qt.words import plain

BROKEN = OwnTemplate("เสีย", trouble=DeskError("อ่านไม่ได้เลย", "It cannot be read."))


class Kept:
    """Templates in memory."""

    def __init__(self, *own: OwnTemplate) -> None:
        self.own = own
        self.locked = False

    def all(self) -> tuple[OwnTemplate, ...]:
        return self.own

    def remove(self, name: str) -> None:
        if self.locked:
            raise DeskError("ลบไม่ได้", "It cannot be removed.")
        self.own = tuple(each for each in self.own if each.name != name)


class Last:
    """Last year's file as the user answers: ``None`` for whoever changed their mind."""

    def __init__(self) -> None:
        self.answer: Whole | DeskError | None = None

    def __call__(self, _) -> Whole | None:
        if isinstance(self.answer, DeskError):
            raise self.answer
        return self.answer


@pytest.fixture
def own(example_visit) -> Kept:
    return Kept(OwnTemplate("ของเรา", template_of(example_visit)), BROKEN)


@pytest.fixture
def last() -> Last:
    return Last()


@pytest.fixture
def dialog(qtbot, context, own, last):
    outside = Outside(context.look, context.words, context.preferences, context.speech)
    made = NewVisitDialog(outside, own, last, TemplateForm("จังหวัดธารานคร", venue="ห้องธารา"))
    context.preferences.changed.connect(lambda _: context.speech.speak(context.preferences.language))
    qtbot.addWidget(made)
    made.show()
    return made


def created(qtbot, dialog) -> Whole:
    with qtbot.waitSignal(dialog.create_requested) as asked:
        dialog.create_button.click()
    return asked.args[0]


def rows(dialog) -> list[str]:
    table = dialog.preview.row_table
    return [
        " ".join(filter(None, (cell.text() for column in range(3) if (cell := table.item(row, column)))))
        for row in range(table.rowCount())
    ]


def test_it_begins_at_the_organisation_with_the_standard_day(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.organisation_edit)
    assert dialog.organisation_edit.text() == "จังหวัดธารานคร"
    assert "09.00 ประธานกล่าวต้อนรับคณะผู้ตรวจประเมิน 10:00" in rows(dialog)


def test_ours_then_the_offices_then_last_year_are_listed(dialog):
    listed = [plain(dialog.template_list.item(row).text()) for row in range(dialog.template_list.count())]
    assert listed[: len(TEMPLATES)] == [each.thai for each in TEMPLATES.values()]
    assert listed[len(TEMPLATES) :] == ["ของเรา (ของหน่วยงาน)", "เสีย (อ่านไม่ได้)", "จากการตรวจปีก่อน…"]


@pytest.mark.parametrize("key", TEMPLATES)
def test_each_template_is_told_and_made_with_what_was_typed(qtbot, dialog, key):
    dialog.choose(key)
    assert plain(dialog.about_label.text()) == TEMPLATES[key].about_thai
    assert created(qtbot, dialog).visit.organisation == "จังหวัดธารานคร"


def test_what_is_typed_is_seen_in_the_preview_and_in_the_visit(qtbot, dialog):
    dialog.choose("category")
    qtbot.keyClicks(dialog.date_edit, "22/7/2569")
    qtbot.keyClicks(dialog.start_edit, "13.00")
    dialog.category_combo.setCurrentIndex(6)
    dialog.category_combo.activated.emit(6)
    assert "13.00 ประธานกล่าวต้อนรับคณะผู้ตรวจประเมิน 5:00" in rows(dialog)
    assert any("หมวด 6" in row for row in rows(dialog))
    said = plain(dialog.preview.sum_label.text())
    assert "13 ลำดับ เวลา 12.30–15.42 น." in said
    assert "รายการเตรียมงาน 57 ข้อ" in said
    assert "การซักซ้อม 16 ก.ค. 2569 13.00 น." in said
    visit = created(qtbot, dialog).visit
    assert (visit.date, visit.start, visit.venue) == (date(2026, 7, 22), time(13), "ห้องธารา")
    assert visit.awards[0].category == 6


def test_a_field_that_the_template_does_not_use_is_off_and_not_taken(qtbot, dialog):
    dialog.award_combo.setEditText("รายหมวด")
    dialog.choose("pmqa4")
    assert not dialog.award_combo.isEnabled()
    assert created(qtbot, dialog).visit.awards[0].type == "PMQA 4.0"
    dialog.choose("standard")
    assert created(qtbot, dialog).visit.awards[0].type == "รายหมวด"


def test_enter_creates_from_a_field(qtbot, dialog):
    with qtbot.waitSignal(dialog.create_requested):
        qtbot.keyClick(dialog.organisation_edit, Qt.Key.Key_Return)


def test_enter_and_two_clicks_create_from_the_list(qtbot, dialog):
    dialog.template_list.setFocus()
    with qtbot.waitSignal(dialog.create_requested):
        qtbot.keyClick(dialog.template_list, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.create_requested):
        dialog.template_list.itemDoubleClicked.emit(dialog.template_list.currentItem())


def test_enter_on_cancel_leaves(qtbot, dialog):
    dialog.close_button.setFocus()
    with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.create_requested):
        qtbot.keyClick(dialog.close_button, Qt.Key.Key_Return)


def test_the_arrows_go_through_the_list(qtbot, dialog):
    dialog.template_list.setFocus()
    qtbot.keyClick(dialog.template_list, Qt.Key.Key_Down)
    assert plain(dialog.about_label.text()) == TEMPLATES["virtual"].about_thai
    assert "15 ลำดับ" in plain(dialog.preview.sum_label.text())


def test_a_date_that_cannot_be_read_is_pointed_at_once_before_it_is_left_out(qtbot, dialog):
    dialog.date_edit.setFocus()
    qtbot.keyClicks(dialog.date_edit, "tomorrow")
    with qtbot.assertNotEmitted(dialog.create_requested):
        qtbot.keyClick(dialog.date_edit, Qt.Key.Key_Return)
    assert "อ่านวันที่" in plain(dialog.echo_label.text())
    assert created(qtbot, dialog).visit.date is None


def test_an_own_template_is_made_with_the_day_that_is_told(qtbot, dialog, example_visit):
    dialog.choose("ของเรา")
    qtbot.keyClicks(dialog.date_edit, "20/7/2570")
    visit = created(qtbot, dialog).visit
    assert [item.title for item in visit.items] == [item.title for item in example_visit.items]
    assert visit.sessions[0].date == date(2027, 7, 2)


def test_one_that_cannot_be_read_says_so_and_makes_nothing(dialog):
    dialog.choose("เสีย")
    assert plain(dialog.about_label.text()) == "อ่านไม่ได้เลย"
    assert not dialog.create_button.isEnabled()
    assert rows(dialog) == []


def test_an_own_template_is_removed_after_two_presses(dialog, own):
    assert not dialog.remove_button.isVisible()
    dialog.choose("เสีย")
    dialog.remove_button.confirmed.emit()
    assert [each.name for each in own.own] == ["ของเรา"]
    assert dialog.template_list.count() == len(TEMPLATES) + 2
    assert dialog.create_button.isEnabled()


def test_one_that_cannot_be_removed_stays_and_says_why(dialog, own):
    own.locked = True
    dialog.choose("ของเรา")
    dialog.remove_button.confirmed.emit()
    assert plain(dialog.refusal_label.text()) == "ลบไม่ได้"
    assert len(own.own) == 2


def test_last_year_is_asked_for_first_and_then_made(qtbot, dialog, last, example_visit):
    dialog.choose("last")
    assert dialog.create_button.text() == "เลือกไฟล์ปีก่อน…"
    dialog.create_button.click()
    assert rows(dialog) == []

    last.answer = Whole(example_visit, bank=(BankEntry("b", "ถามอะไร"),))
    with qtbot.assertNotEmitted(dialog.create_requested):
        dialog.create_button.click()
    assert len(rows(dialog)) >= len(example_visit.items)
    assert dialog.last_button.isVisible()
    made = created(qtbot, dialog)
    assert (made.bank, made.visit.awards[0].fiscal_year) == (last.answer.bank, 2570)


def test_another_last_year_can_be_chosen(dialog, last, example_visit):
    last.answer = Whole(replace(example_visit, title="หนึ่ง"))
    dialog.choose("last")
    dialog.create_button.click()
    last.answer = Whole(replace(example_visit, title=None, organisation="สอง"))
    dialog.last_button.click()
    assert plain(dialog.about_label.text()) == "เริ่มจาก “สอง”"


def test_a_last_year_that_cannot_be_read_is_told(dialog, last):
    last.answer = DeskError("เปิดไม่ได้", "It cannot be opened.")
    dialog.choose("last")
    dialog.create_button.click()
    assert plain(dialog.refusal_label.text()) == "เปิดไม่ได้"
    dialog.choose("standard")
    assert not dialog.refusal_label.isVisible()


def test_a_meeting_shows_its_topics(dialog):
    dialog.choose("meeting")
    assert rows(dialog)[-1] == "5 เรื่องอื่น ๆ"
    said = plain(dialog.preview.sum_label.text())
    assert "ระเบียบวาระ 5 เรื่อง" in said
    assert "ยังไม่มีลำดับการนำเสนอ" not in said
    assert "การประชุม 09.30 น." in said


def test_an_empty_one_says_that_it_is(dialog):
    dialog.choose("blank")
    assert plain(dialog.preview.sum_label.text()) == "ยังไม่มีลำดับการนำเสนอ"


def test_without_a_start_only_the_items_are_counted(qtbot, context, example_visit, last):
    kept = Kept(
        OwnTemplate(
            "ไม่มีเวลา", template_of(replace(example_visit, start=None, items=example_visit.items[3:5]))
        )
    )
    outside = Outside(context.look, context.words, context.preferences, context.speech)
    made = NewVisitDialog(outside, kept, last, TemplateForm())
    qtbot.addWidget(made)
    made.choose("ไม่มีเวลา")
    assert plain(made.preview.sum_label.text()).splitlines()[0] == "2 ลำดับ"


def test_what_an_own_template_says_stands_in_the_fields_that_are_left_empty(dialog, example_visit):
    dialog.choose("ของเรา")
    assert dialog.venue_edit.placeholderText() == example_visit.venue
    assert dialog.start_edit.placeholderText() == "09.00"
    assert dialog.award_combo.lineEdit().placeholderText() == "รายหมวด"


def test_another_language_names_it_anew_and_keeps_what_was_chosen_and_typed(qtbot, dialog, context):
    dialog.choose("virtual")
    dialog.award_combo.setEditText("รางวัล")
    context.preferences.set("language", "en")
    qtbot.waitUntil(lambda: dialog.about_label.text() == TEMPLATES["virtual"].about_english)
    assert dialog.template_list.currentItem().text() == "By video meeting, 15 steps"
    assert dialog.award_combo.currentText() == "รางวัล"
    context.preferences.set("language", "th")
