"""Import of an agenda: a text to paste or a file, read on another thread, looked through, accepted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.draft import Draft
from pmqa_desk.domain.draft_edits import accepted, settled_items, with_facts_read
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme_update import applied, update_of
from pmqa_desk.domain.programme_versions import keep_version
from pmqa_desk.domain.source_table import Columns
from pmqa_desk.domain.visit import Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.import_preview import ImportPreview
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.press import press_focused
from pmqa_desk.qt.update_preview import UpdatePreview
from pmqa_desk.qt.window_size import open_at
from pmqa_desk.qt.worker import Worker

Source: TypeAlias = str | Path
Reader: TypeAlias = Callable[[Source, Columns | None], Draft]


class ImportDialog(QDialog):
    """Reads an agenda through ``reader`` and lets the visit take it as one step of undo."""

    step_stack: QStackedWidget
    paste_page: QWidget
    paste_hint_label: QLabel
    paste_edit: QPlainTextEdit
    refusal_label: QLabel
    file_button: QPushButton
    close_button: QPushButton
    read_button: QPushButton
    reading_page: QWidget
    stop_button: QPushButton

    def __init__(
        self, context: Context, reader: Reader, source: Source | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._reader = reader
        self._source: Source | None = None
        self._leaving = False
        load_form(self, "import_dialog.ui")
        self.setObjectName("page")
        open_at(self, 1060, 580)
        self.setModal(True)
        self.preview = ImportPreview(context, self)
        self.step_stack.addWidget(self.preview)
        self.update_page = UpdatePreview(context, self)
        self.step_stack.addWidget(self.update_page)
        self._worker = Worker(self)
        self._worker.done.connect(self._on_read)
        self._worker.refused.connect(self._on_refused)
        self._connect()
        context.look.dress(self)
        self._retranslate()
        if source is None:
            self._ask()
        else:
            self.read(source)

    def read(self, source: Source) -> None:
        """Read a text or a file; the window stays alive meanwhile."""
        self._source = source
        if isinstance(source, str):
            self.paste_edit.setPlainText(source)
        self.refusal_label.clear()
        self.step_stack.setCurrentWidget(self.reading_page)
        # Not through self: the other thread must not be the last to hold the dialog.
        reader = self._reader
        self._worker.start(lambda _: reader(source, None))

    def read_again(self, columns: Columns) -> None:
        """Read the same source with its columns corrected; what was read stays on show until then."""
        source, reader = self._source, self._reader
        assert source is not None  # noqa: S101 - a source was read before
        self._worker.start(lambda _: reader(source, columns))

    @override
    def reject(self) -> None:
        """Close; after edits only when asked twice."""
        here = self.step_stack.currentWidget()
        if here is self.update_page:
            # Esc goes back one step, as the button there does.
            self._on_back()
            return
        if here is self.preview and self.preview.edited and not self._leaving:
            self._leaving = True
            button = self.preview.cancel_button
            button.setText(self.tr("กดอีกครั้งเพื่อทิ้งสิ่งที่แก้ไข"))
            set_state(button, "danger")
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._worker.abandon()
        super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.update_page.retranslate()

    def _connect(self) -> None:
        self.read_button.clicked.connect(self._on_read_clicked)
        self.file_button.clicked.connect(self._on_file_clicked)
        self.paste_edit.textChanged.connect(self.refusal_label.clear)
        self.close_button.clicked.connect(self.reject)
        self.stop_button.clicked.connect(self._on_stop_clicked)
        self.preview.cancel_button.clicked.connect(self.reject)
        self.preview.accept_button.clicked.connect(self._on_accept)
        self.update_page.back_button.clicked.connect(self._on_back)
        self.update_page.accept_button.clicked.connect(self._on_update_accepted)
        self.preview.columns_chosen.connect(self.read_again)
        self.preview.draft_changed.connect(self._on_draft_changed)
        for button in (self.read_button, self.file_button, self.close_button, self.stop_button):
            button.setAutoDefault(False)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._on_forward)

    def _retranslate(self) -> None:
        hint = self.tr(
            "วางหนังสือ ประกาศ หรือข้อความที่มีลำดับการนำเสนอ หรือเปิดไฟล์ Word, Excel หรือ CSV"
            " โปรแกรมจะแยกลำดับ วัน เวลา และสถานที่ให้ตรวจก่อน"
        )
        self.paste_hint_label.setText(self._context.words.breakable(hint))
        self._context.look.set_icon(self.file_button, "file-import-outline")

    def _ask(self) -> None:
        self.step_stack.setCurrentWidget(self.paste_page)
        self.paste_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_forward(self) -> None:
        here = self.step_stack.currentWidget()
        if here is self.paste_page:
            self._on_read_clicked()
        elif here is self.preview:
            self._on_accept()
        elif here is self.update_page:
            self._on_update_accepted()

    def _on_read_clicked(self) -> None:
        self.read(self.paste_edit.toPlainText())

    def _on_file_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("เปิดกำหนดการ"), str(self._context.folder))
        dialog.setNameFilters(self._file_kinds())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _file_kinds(self) -> list[str]:
        agendas = "*.docx *.xlsx *.csv *.tsv *.txt *.md *.pmqa"
        return [
            self.tr("กำหนดการ") + f" ({agendas})",
            "Word (*.docx)",
            "Excel (*.xlsx)",
            "CSV (*.csv *.tsv)",
            self.tr("ข้อความ") + " (*.txt *.md)",
            self.tr("ไฟล์งานการตรวจอื่น") + " (*.pmqa)",
            self.tr("ทุกไฟล์") + " (*)",
        ]

    def _on_file_selected(self, name: str) -> None:
        self.read(Path(name))

    def _on_stop_clicked(self) -> None:
        self._worker.abandon()
        self._ask()

    def _on_refused(self, refusal: DeskError) -> None:
        sentence = refusal.sentence(self._context.language)
        if self.step_stack.currentWidget() is self.preview:
            self.preview.show_refusal(sentence)
            return
        self.refusal_label.setText(self._context.words.breakable(sentence))
        self._ask()

    def _on_read(self, draft: Draft) -> None:
        if self.step_stack.currentWidget() is self.preview:
            self.preview.show_reread(draft)
            return
        name = self._source.name if isinstance(self._source, Path) else None
        self.preview.show_draft(draft, name)
        self.step_stack.setCurrentWidget(self.preview)
        self.preview.result_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_draft_changed(self) -> None:
        self._leaving = False
        self.preview.cancel_button.setText(self.tr("ยกเลิก"))
        set_state(self.preview.cancel_button, "")

    @property
    def _edition(self) -> str:
        """Return what the edition that was read is called among the versions."""
        return self._source.name if isinstance(self._source, Path) else self.tr("ข้อความที่วาง")

    def _on_back(self) -> None:
        self.step_stack.setCurrentWidget(self.preview)
        self.preview.result_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_accept(self) -> None:
        self.preview.finish_typing()
        if self.preview.updates_items:
            visit = self._context.bridge.session.visit
            self.update_page.show_update(update_of(visit, self.preview.draft.visit.items))
            self.step_stack.setCurrentWidget(self.update_page)
            self.update_page.change_table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._take(self._taken_whole)

    def _on_update_accepted(self) -> None:
        self._take(self._updated)

    def _take(self, change: Callable[..., Visit]) -> None:
        session = self._context.bridge.session
        changed = partial(change, now_ms=session.now_ms())
        if self._context.bridge.attempt(lambda: session.edit(changed, self.tr("นำเข้ากำหนดการ"))):
            self.accept()

    def _taken_whole(self, visit: Visit, now_ms: int) -> Visit:
        """Return the visit with all that was read, behind what is there or in its place."""
        preview = self.preview
        after = accepted(
            visit,
            preview.draft,
            replace_items=preview.replaces_items,
            replace_facts=preview.replaces_facts,
        )
        items = settled_items(preview.draft)
        return keep_version(after, self._edition, now_ms, items=items, imported=True) if items else after

    def _updated(self, visit: Visit, now_ms: int) -> Visit:
        """Return the visit with the changes that are ticked."""
        preview, page = self.preview, self.update_page
        after = with_facts_read(visit, preview.draft, replace_facts=preview.replaces_facts)
        # Anew: a medium may have come to an item while the changes were being read.
        update = update_of(visit, preview.draft.visit.items)
        return applied(after, update, page.taken, self._edition, now_ms)
