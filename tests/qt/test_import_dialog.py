"""The import preview: nothing of the source is lost, doubts are seen, accepting is one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLineEdit

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.draft import Draft, LineRole, ReadLine, Unread
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.source_table import ColumnUse, SourceTable
from pmqa_desk.domain.visit import Item, Kind, Mode, Session, SessionKind, Visit
from pmqa_desk.qt.import_dialog import ImportDialog
from pmqa_desk.qt.import_models import DraftColumn
from pmqa_desk.qt.import_source import Tone
from tests.qt.keys import type_text

CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = "ซ้อม 20 ก.ค. 2569\n1. กล่าวต้อนรับ\n2. วีดิทัศน์ (6:50)\nพักรับประทานอาหารว่าง\n\nตรวจ 21 ก.ค."
DRAFT = Draft(
    Visit(
        "read",
        date=date(2026, 7, 22),
        start=time(9),
        venue="ห้องที่อ่านได้",
        mode=Mode.ONLINE,
        sessions=(Session("s", SessionKind.REHEARSAL, date(2026, 7, 19), doubts=("โปรดตรวจวันซ้อม",)),),
        items=(
            Item("i1", "กล่าวต้อนรับ", Kind.WELCOME, "1", doubts=(Doubt.NO_START.sentence(),)),
            Item("i2", "วีดิทัศน์", Kind.VIDEO, "2", duration_s=410, doubts=(Doubt.LONG_TITLE.sentence(),)),
        ),
    ),
    (Unread(4, "พักรับประทานอาหารว่าง"),),
    (
        ReadLine(1, "ซ้อม 20 ก.ค. 2569", LineRole.SESSION, ("s",)),
        ReadLine(2, "1. กล่าวต้อนรับ", LineRole.ITEM, ("i1",)),
        ReadLine(3, "2. วีดิทัศน์ (6:50)", LineRole.ITEM, ("i2",)),
        ReadLine(4, "พักรับประทานอาหารว่าง", LineRole.UNREAD),
        ReadLine(5, "", LineRole.BLANK),
        ReadLine(6, "ตรวจ 21 ก.ค.", LineRole.VISIT),
    ),
    ("โปรดตรวจวันตรวจ",),
)


def _read(source, columns=None):
    if source == "":
        raise DeskError("ข้อความว่าง", "Empty")
    return DRAFT


@pytest.fixture
def dialog(context, qtbot):
    dialog = ImportDialog(context, _read, TEXT)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.step_stack.currentWidget() is dialog.preview)
    qtbot.waitUntil(dialog.preview.result_view.hasFocus)
    preview = dialog.preview
    modes = QAbstractItemModelTester.FailureReportingMode.Fatal
    preview.testers = [
        QAbstractItemModelTester(model, modes)
        for model in (preview.source_model, preview.draft_model, preview.session_model)
    ]
    return dialog


@pytest.fixture
def preview(dialog):
    return dialog.preview


def _plain(label):
    return label.text().replace("\u200b", "")


def _edit_cell(qtbot, view, row, column, text):
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, column))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = next(e for e in view.viewport().findChildren(QLineEdit) if e.isVisible())
    editor.selectAll()
    type_text(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(view.hasFocus)


def test_every_line_of_the_source_stands_on_the_left(preview):
    model = preview.source_model
    assert [model.mark(row).line.text for row in range(model.rowCount())] == TEXT.split("\n")
    tones = [model.mark(row).tone for row in range(model.rowCount())]
    assert tones == [Tone.DOUBT, Tone.DOUBT, Tone.DOUBT, Tone.UNUSED, Tone.UNUSED, Tone.USED]
    assert [model.mark(row).sign for row in range(model.rowCount())] == ["?", "?", "?", "·", "", ""]


def test_summary_counts_items_doubts_and_lines(preview):
    assert preview.summary_label.text() == "อ่านได้ 2 ลำดับ · สงสัย 4 · ไม่ได้ใช้ 1 บรรทัด"
    assert preview.source_label.text() == "ข้อความที่วาง 6 บรรทัด"


def test_empty_length_is_never_zero(preview):
    assert preview.draft_model.index(0, DraftColumn.LENGTH).data() == "ยังไม่ระบุ"
    assert preview.draft_model.index(1, DraftColumn.LENGTH).data() == "6:50"


def test_f8_walks_the_doubtful_cells_and_says_each(preview, qtbot):
    view = preview.result_view
    qtbot.keyClick(view, Qt.Key.Key_F8)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (0, DraftColumn.START)
    assert "ไม่มีเวลาเริ่มที่ใช้ได้" in _plain(preview.echo_label)
    qtbot.keyClick(view, Qt.Key.Key_F8)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, DraftColumn.TITLE)
    qtbot.keyClick(view, Qt.Key.Key_F8)
    assert view.currentIndex().row() == 0


def test_doubtful_cell_has_ground_mark_and_reason(preview, context):
    index = preview.draft_model.index(0, DraftColumn.START)
    assert index.data(Qt.ItemDataRole.BackgroundRole) == context.look.colour("warning_ground")
    assert "ไม่มีเวลาเริ่มที่ใช้ได้" in index.data(Qt.ItemDataRole.ToolTipRole).replace("\u200b", "")
    assert "ไม่มีเวลาเริ่มที่ใช้ได้" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_enter_accepts_a_cell_and_goes_to_the_next_doubt(preview, qtbot):
    qtbot.keyClick(preview.result_view, Qt.Key.Key_F8)
    qtbot.keyClick(preview.result_view, Qt.Key.Key_Return)
    assert preview.draft.visit.items[0].doubts == ()
    assert preview.result_view.currentIndex().row() == 1
    qtbot.keyClick(preview.result_view, Qt.Key.Key_Return)
    assert preview.draft.doubt_count == 2
    assert preview.source_model.mark(1).tone is Tone.ITEM


@pytest.mark.parametrize(
    ("column", "typed", "field", "value"),
    [
        (DraftColumn.NUMBER, "๓", "number", "๓"),
        (DraftColumn.TITLE, "ต้อนรับ", "title", "ต้อนรับ"),
        (DraftColumn.AGENCY, "สำนักงานจังหวัด", "agency", "สำนักงานจังหวัด"),
        (DraftColumn.START, "9.15", "start", time(9, 15)),
        (DraftColumn.LENGTH, "15", "duration_s", 900),
    ],
)
def test_every_cell_is_edited_in_place(preview, qtbot, column, typed, field, value):
    _edit_cell(qtbot, preview.result_view, 0, column, typed)
    assert getattr(preview.draft.visit.items[0], field) == value


def test_wrong_length_leaves_the_cell(preview, qtbot):
    _edit_cell(qtbot, preview.result_view, 1, DraftColumn.LENGTH, "1:60")
    assert preview.draft.visit.items[1].duration_s == 410


def test_kind_is_chosen_from_a_list(preview, qtbot):
    view = preview.result_view
    index = preview.draft_model.index(0, DraftColumn.KIND)
    delegate = view.itemDelegate()
    combo = delegate.createEditor(view, None, index)
    delegate.setEditorData(combo, index)
    assert isinstance(combo, QComboBox)
    assert combo.currentData() == "welcome"
    combo.setCurrentIndex(combo.findData("break"))
    delegate.setModelData(combo, preview.draft_model, index)
    assert preview.draft.visit.items[0].kind is Kind.BREAK


def test_line_not_used_becomes_an_item_by_a_click(preview, qtbot):
    pane = preview.source_pane
    place = pane.visualRect(preview.source_model.index(3)).center()
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert preview.draft.visit.items[2].title == "พักรับประทานอาหารว่าง"
    assert preview.result_view.currentIndex().row() == 2
    assert preview.summary_label.text() == "อ่านได้ 3 ลำดับ · สงสัย 4 · ไม่ได้ใช้ 0 บรรทัด"


def test_line_not_used_becomes_an_item_by_a_key(preview, qtbot):
    preview.source_pane.setFocus()
    preview.source_pane.setCurrentIndex(preview.source_model.index(3))
    qtbot.keyClick(preview.source_pane, Qt.Key.Key_Space)
    qtbot.keyClick(preview.source_pane, Qt.Key.Key_Space)
    assert len(preview.draft.visit.items) == 3


def test_line_chosen_on_one_side_is_shown_on_the_other(preview):
    preview.result_view.setCurrentIndex(preview.draft_model.index(1, 0))
    assert preview.source_pane.currentIndex().row() == 2
    preview.source_pane.setFocus()
    preview.source_pane.setCurrentIndex(preview.source_model.index(1))
    assert preview.result_view.currentIndex().row() == 0


def test_item_taken_out_gives_its_line_back_and_undo_returns_it(preview, qtbot):
    preview.result_view.setCurrentIndex(preview.draft_model.index(1, DraftColumn.TITLE))
    qtbot.keyClick(preview.result_view, Qt.Key.Key_Delete)
    assert preview.source_model.mark(2).tone is Tone.UNUSED
    qtbot.keyClick(preview.result_view, Qt.Key.Key_Z, CTRL)
    assert preview.draft == DRAFT
    qtbot.keyClick(preview.result_view, Qt.Key.Key_Y, CTRL)
    assert len(preview.draft.visit.items) == 1


def test_sessions_are_shown_edited_and_taken_out(preview, qtbot):
    view = preview.session_view
    assert preview.session_model.index(0, 1).data() == "19 ก.ค. 2569"
    _edit_cell(qtbot, view, 0, 1, "20 ก.ค. 2569")
    _edit_cell(qtbot, view, 0, 3, "ห้องซ้อม")
    session = preview.draft.visit.sessions[0]
    assert (session.date, session.venue, session.doubts) == (date(2026, 7, 20), "ห้องซ้อม", ())
    view.setCurrentIndex(preview.session_model.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert preview.draft.visit.sessions == ()
    assert view.isHidden()


def test_kind_of_a_session_is_chosen_from_a_list(preview):
    view, index = preview.session_view, preview.session_model.index(0, 0)
    combo = view.itemDelegate().createEditor(view, None, index)
    combo.setCurrentIndex(combo.findData("meeting"))
    view.itemDelegate().setModelData(combo, preview.session_model, index)
    assert preview.draft.visit.sessions[0].kind is SessionKind.MEETING


def test_facts_are_shown_and_edited(preview):
    assert preview.date_edit.text() == "22 ก.ค. 2569"
    assert preview.mode_combo.currentData() == "online"
    preview.end_edit.setFocus()
    type_text(preview.end_edit, "12")
    preview.venue_edit.setFocus()
    preview.venue_edit.selectAll()
    type_text(preview.venue_edit, "ห้องใหม่")
    preview.result_view.setFocus()
    preview.mode_combo.activated.emit(0)
    visit = preview.draft.visit
    assert (visit.end, visit.venue, visit.mode) == (time(12), "ห้องใหม่", None)


def test_doubts_of_the_visit_are_named_and_settled(preview, qtbot):
    assert _plain(preview.doubt_label) == "โปรดตรวจวันตรวจ · โปรดตรวจวันซ้อม"
    qtbot.mouseClick(preview.settle_button, Qt.MouseButton.LeftButton)
    assert preview.doubt_label.isHidden()
    assert preview.draft.doubt_count == 2


def test_accepting_all_is_one_step_of_undo(dialog, session, qtbot):
    before = session.visit
    qtbot.keyClick(dialog.preview.result_view, Qt.Key.Key_Return, CTRL)
    assert dialog.result() == 1
    assert len(session.visit.items) == len(before.items) + 2
    assert session.visit.venue == before.venue
    session.undo()
    assert session.visit == before


def test_items_and_facts_may_be_replaced(dialog, session, qtbot):
    preview = dialog.preview
    assert preview.append_button.text() == "ต่อท้ายกำหนดการเดิม 20 ลำดับ"
    qtbot.mouseClick(preview.replace_button, Qt.MouseButton.LeftButton)
    preview.fact_check.setChecked(True)
    qtbot.mouseClick(preview.accept_button, Qt.MouseButton.LeftButton)
    assert [item.uid for item in session.visit.items] == ["i1", "i2"]
    assert session.visit.venue == "ห้องที่อ่านได้"
    assert session.visit.title is not None


def test_choice_is_not_offered_where_there_is_none(context, session, qtbot):
    session.edit(lambda v: Visit(v.uid), "x")
    dialog = ImportDialog(context, _read, TEXT)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.step_stack.currentWidget() is dialog.preview)
    assert dialog.preview.append_button.isHidden()
    assert dialog.preview.fact_check.isHidden()


def test_field_being_typed_in_is_accepted_too(dialog, session, qtbot):
    preview = dialog.preview
    preview.replace_button.click()
    preview.fact_check.setChecked(True)
    preview.venue_edit.setFocus()
    preview.venue_edit.selectAll()
    type_text(preview.venue_edit, "ห้องสุดท้าย")
    qtbot.keyClick(preview.venue_edit, Qt.Key.Key_Return, CTRL)
    assert session.visit.venue == "ห้องสุดท้าย"


def test_escape_leaves_at_once_when_nothing_was_edited(dialog, session, qtbot):
    before = session.visit
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert session.visit == before


def test_escape_after_an_edit_asks_in_the_button(dialog, qtbot):
    preview = dialog.preview
    _edit_cell(qtbot, preview.result_view, 0, DraftColumn.TITLE, "ต้อนรับ")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert preview.cancel_button.text() == "กดอีกครั้งเพื่อทิ้งสิ่งที่แก้ไข"
    _edit_cell(qtbot, preview.result_view, 0, DraftColumn.TITLE, "ต้อนรับคณะ")
    assert preview.cancel_button.text() == "ยกเลิก"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_text_is_asked_for_pasted_and_read(context, qtbot):
    dialog = ImportDialog(context, _read)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.paste_edit.hasFocus)
    assert dialog.step_stack.currentWidget() is dialog.paste_page
    dialog.paste_edit.setPlainText(TEXT)
    qtbot.keyClick(dialog.paste_edit, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: dialog.step_stack.currentWidget() is dialog.preview)


def test_text_that_cannot_be_read_stays_with_the_sentence(context, qtbot):
    dialog = ImportDialog(context, _read)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.read_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.step_stack.currentWidget() is dialog.paste_page)
    assert _plain(dialog.refusal_label) == "ข้อความว่าง"


def test_file_is_named_above_its_lines(context, qtbot, tmp_path):
    dialog = ImportDialog(context, _read, tmp_path / "ประกาศ.txt")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.step_stack.currentWidget() is dialog.preview)
    assert dialog.preview.source_label.text() == "ไฟล์ ประกาศ.txt · 6 บรรทัด"


def test_reading_can_be_stopped(context, qtbot):
    dialog = ImportDialog(context, _read, TEXT)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.stop_button, Qt.MouseButton.LeftButton)
    qtbot.wait(50)
    assert dialog.step_stack.currentWidget() is dialog.paste_page
    assert dialog.paste_edit.toPlainText() == TEXT


def test_disk_that_refuses_leaves_the_dialog_open(dialog, session, store, context, qtbot):
    store.failure = DeskError("พื้นที่เต็ม", "Disk full")
    before = session.visit
    with qtbot.waitSignal(context.bridge.refused):
        qtbot.mouseClick(dialog.preview.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert session.visit == before


def test_thousand_lines_stay_in_order_where_items_come_and_go(preview):
    items = tuple(Item(str(n), str(n)) for n in range(1000))
    preview.show_draft(replace(DRAFT, visit=replace(DRAFT.visit, items=items)), None)
    moved = (*items[500:], *items[:500])
    preview.draft_model.show(moved)
    assert preview.draft_model.items == moved


def test_language_reaches_every_part_while_the_preview_is_open(dialog, context, qtbot):
    preview = dialog.preview
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: "read" in preview.summary_label.text())
    shown = [preview.summary_label.text(), preview.source_label.text(), preview.append_button.text()]
    for model, columns in ((preview.draft_model, len(DraftColumn)), (preview.session_model, 4)):
        shown += [model.headerData(n, Qt.Orientation.Horizontal) for n in range(columns)]
    shown += [preview.session_model.index(0, 0).data(), preview.draft_model.index(0, DraftColumn.KIND).data()]
    shown.append(preview.source_model.index(3).data(Qt.ItemDataRole.AccessibleTextRole).split()[0])
    context.speech.speak(Language.THAI)
    assert not [text for text in shown if any("\u0e00" <= letter <= "\u0e7f" for letter in text)]


def test_doubts_are_said_in_the_language_of_the_screen(preview, context, qtbot):
    view, roles = preview.result_view, Qt.ItemDataRole
    draft = replace(
        preview.draft,
        lines=(replace(DRAFT.lines[0], doubts=(Doubt.DAMAGED.sentence(),)), *DRAFT.lines[1:]),
        doubts=(Doubt.GUESSED_DATE.sentence(), "ถามเลขานุการ"),
        visit=replace(
            DRAFT.visit,
            sessions=(replace(DRAFT.visit.sessions[0], doubts=(Doubt.DAY_OF_HEADING.sentence(),)),),
        ),
    )
    context.speech.speak(Language.ENGLISH)
    preview.show_draft(draft, None)
    view.setCurrentIndex(preview.draft_model.index(0, DraftColumn.START))
    start = view.currentIndex()
    said = [Doubt.GUESSED_DATE.english, "ถามเลขานุการ", Doubt.DAY_OF_HEADING.english]
    assert _plain(preview.doubt_label).split(" · ") == said
    assert _plain(preview.echo_label).startswith(f"{Doubt.NO_START.english}  (")
    assert start.data(roles.ToolTipRole).replace("\u200b", "") == Doubt.NO_START.english
    assert start.data(roles.AccessibleTextRole) == f"–, {Doubt.NO_START.english}"
    session, line = preview.session_model.index(0, 0), preview.source_model.index(0)
    assert session.data(roles.ToolTipRole).replace("\u200b", "") == Doubt.DAY_OF_HEADING.english
    assert line.data(roles.ToolTipRole).replace("\u200b", "").endswith(f"\n{Doubt.DAMAGED.english}")
    context.speech.speak(Language.THAI)
    qtbot.waitUntil(lambda: Doubt.GUESSED_DATE.thai in _plain(preview.doubt_label))
    assert _plain(preview.echo_label).startswith(Doubt.NO_START.thai)


@pytest.mark.parametrize("language", Language)
def test_doubtful_time_and_length_are_read_in_full_beside_their_triangle(preview, context, qtbot, language):
    context.look.load_icons()
    context.speech.speak(language)
    doubts = (Doubt.OVERLAPS.sentence(), Doubt.BACKWARDS.sentence())
    item = replace(DRAFT.visit.items[0], start=time(20, 30), doubts=doubts)
    preview.show_draft(replace(DRAFT, visit=replace(DRAFT.visit, items=(item,))), None)
    for column in (DraftColumn.START, DraftColumn.LENGTH):
        index = preview.draft_model.index(0, column)
        assert index.data(Qt.ItemDataRole.DecorationRole) is not None
        assert preview.result_view.sizeHintForIndex(index).width() <= preview.result_view.columnWidth(column)
    context.speech.speak(Language.THAI)


def test_source_and_results_are_painted(dialog, context):
    context.look.load_icons()
    dialog.preview.result_view.setCurrentIndex(dialog.preview.draft_model.index(0, DraftColumn.START))
    assert not dialog.grab().isNull()
    assert dialog.preview.source_pane.height() > 100


def test_enter_presses_the_focused_button_and_tab_leaves_the_text(qtbot, context):
    dialog = ImportDialog(context, _read)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.paste_edit, Qt.Key.Key_Tab)
    assert dialog.paste_edit.toPlainText() == ""
    assert dialog.focusWidget() is not dialog.paste_edit

    dialog.close_button.setFocus()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.close_button, Qt.Key.Key_Return)


def test_a_refusal_goes_when_another_text_is_put_in(qtbot, context):
    dialog = ImportDialog(context, _read)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read_button.click()
    qtbot.waitUntil(lambda: dialog.refusal_label.text() != "")

    dialog.paste_edit.setPlainText(TEXT)

    assert dialog.refusal_label.text() == ""


TABLE = SourceTable(1, 4, ("ที่", "เวลา", "ชื่อ"), (ColumnUse.NUMBER, ColumnUse.LENGTH, ColumnUse.TITLE))
MEMBERS = SourceTable(5, 6, ("", "ชื่อ"), (ColumnUse.UNUSED, ColumnUse.UNUSED))


class TableReader:
    """Reads a source of two tables, and remembers how the columns were corrected."""

    def __init__(self, refuses=False):
        self.asked = []
        self.refuses = refuses

    def __call__(self, source, columns=None):
        assert source.name == "กำหนดการ.docx"
        self.asked.append(columns)
        if columns is None:
            return replace(DRAFT, tables=(MEMBERS, TABLE))
        if self.refuses:
            raise DeskError("อ่านไม่ได้", "No")
        item = replace(DRAFT.visit.items[0], title="อ่านใหม่", doubts=())
        tables = tuple(replace(table, uses=columns[place]) for place, table in enumerate((MEMBERS, TABLE)))
        return replace(DRAFT, visit=replace(DRAFT.visit, items=(item,)), tables=tables)


def _choose(preview, column, use):
    combo = preview.columns.combos[column]
    combo.setCurrentIndex(combo.findData(use.value))
    combo.activated.emit(combo.currentIndex())


@pytest.fixture
def table_dialog(context, qtbot, tmp_path):
    def shown(reader):
        dialog = ImportDialog(context, reader, tmp_path / "กำหนดการ.docx")
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.step_stack.currentWidget() is dialog.preview)
        return dialog

    return shown


def test_columns_are_shown_only_above_a_table(preview, table_dialog):
    assert not preview.column_area.isVisible()
    dialog = table_dialog(TableReader())
    columns = dialog.preview.columns
    assert [combo.currentText() for combo in columns.combos] == ["ลำดับที่", "ระยะเวลา", "ชื่อรายการ"]
    assert columns.table_combo.currentText() == "ตารางที่ 2"


def test_a_corrected_column_reads_the_source_anew_as_one_step_of_undo(table_dialog, qtbot):
    reader = TableReader()
    dialog = table_dialog(reader)
    preview = dialog.preview
    _choose(preview, 1, ColumnUse.CLOCK)
    qtbot.waitUntil(lambda: preview.draft_model.rowCount() == 1)
    assert reader.asked[-1] == {0: MEMBERS.uses, 1: (ColumnUse.NUMBER, ColumnUse.CLOCK, ColumnUse.TITLE)}
    assert preview.columns.combos[1].currentData() == ColumnUse.CLOCK.value
    assert dialog.step_stack.currentWidget() is preview
    preview._on_undo()
    assert preview.draft_model.rowCount() == 2
    assert preview.columns.combos[1].currentData() == ColumnUse.LENGTH.value


def test_a_refused_correction_leaves_what_was_read_and_says_why(table_dialog, qtbot):
    dialog = table_dialog(TableReader(refuses=True))
    preview = dialog.preview
    _choose(preview, 2, ColumnUse.UNUSED)
    qtbot.waitUntil(lambda: _plain(preview.echo_label) == "อ่านไม่ได้")
    assert preview.columns.combos[2].currentData() == ColumnUse.TITLE.value
    assert preview.draft_model.rowCount() == 2


def test_the_columns_are_those_of_the_table_that_the_chosen_line_stands_in(table_dialog):
    dialog = table_dialog(TableReader())
    columns = dialog.preview.columns
    columns.show_line(5)
    assert [combo.currentText() for combo in columns.combos] == ["ไม่ใช้", "ไม่ใช้"]
    columns.show_line(2)
    assert len(columns.combos) == 3


def test_a_line_of_a_table_says_which_item_it_became(preview):
    tip = preview.source_model.data(preview.source_model.index(1), Qt.ItemDataRole.ToolTipRole)
    assert "→ กล่าวต้อนรับ" in tip.replace("\u200b", "")
