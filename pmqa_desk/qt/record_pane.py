"""What is recorded at one place: its summary in a large field, then a row for each other record."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.gatherings import Listed
from pmqa_desk.domain.place import recorded_here, without_empty
from pmqa_desk.domain.record_edits import drop_record, put_topic
from pmqa_desk.domain.visit import NoteKind, Topic, Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.key_bindings import Press
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.record_rows import Record, RecordRow, row_for
from pmqa_desk.qt.soon_keeper import SoonKeeper
from pmqa_desk.qt.wrapped_edit import WrappedEdit

SUMMARY, TITLE = "summary", "title"


class RecordPane(QWidget):
    """Edits a place as one types; a row in which nothing was written goes when the place is left."""

    pane_stack: QStackedWidget
    empty_page: QWidget
    empty_icon_label: QLabel
    empty_label: QLabel
    place_page: QWidget
    number_label: QLabel
    title_edit: QLineEdit
    title_label: ElidedLabel
    summary_label: QLabel
    summary_edit: WrappedEdit
    resolution_button: QPushButton
    action_button: QPushButton
    note_button: QPushButton
    hint_label: QLabel
    row_area: QScrollArea
    row_box: QWidget
    row_layout: QVBoxLayout

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "record_pane.ui", ElidedLabel, WrappedEdit)
        self._listed: Listed | None = None
        self._stay = 0
        self._keeper = SoonKeeper(self)
        self.rows: dict[str, RecordRow] = {}

    def prepare(self, context: Context) -> None:
        """Take the visit from ``context``."""
        self._context = context
        look = context.look
        look.set_icon(self.resolution_button, "gavel")
        look.set_icon(self.action_button, "clipboard-check-outline")
        look.set_icon(self.note_button, "note-plus-outline")
        look.set_icon(self.empty_icon_label, "format-list-numbered", "faint", 48)
        self.summary_edit.prepare(context.words)
        self.summary_edit.typed.connect(self._on_summary_typed)
        self.title_edit.textEdited.connect(self._on_title_edited)
        self.title_edit.returnPressed.connect(self.summary_edit.setFocus)
        self.resolution_button.clicked.connect(self._on_resolution_clicked)
        self.action_button.clicked.connect(self._on_action_clicked)
        self.note_button.clicked.connect(self._on_note_clicked)
        context.preferences.changed.connect(self.name)
        self.name()

    def name(self) -> None:
        """Write the words in the language of the screen, with the keys as this user has them."""
        preferences = self._context.preferences
        self.resolution_button.setText(with_keys(preferences, self.tr("มติ {resolution}")))
        self.action_button.setText(with_keys(preferences, self.tr("งาน {action}")))
        self.note_button.setText(with_keys(preferences, self.tr("บันทึก {note}")))
        self.hint_label.setText(with_keys(preferences, self.tr("{summary} กลับไปที่สรุป")))
        self.summary_edit.setAccessibleName(self.tr("สรุป"))
        empty = self.tr("ยังไม่มีระเบียบวาระ ใส่ระเบียบวาระมาตรฐาน หรือเพิ่มทีละวาระ แล้วจดที่นี่")
        self.empty_label.setText(self._context.words.breakable(empty))
        self.summary_edit.cut_anew()

    def show_place(self, listed: Listed | None) -> None:
        """Show another place, or the same as it stands."""
        if listed is None or self._listed is None or listed.place != self._listed.place:
            self.leave()
            self._stay += 1
        self._listed = listed
        self.pane_stack.setCurrentWidget(self.empty_page if listed is None else self.place_page)
        if listed is not None:
            self._show_head(listed)
            self._show_summary(listed)
            self._show_rows(listed)

    def leave(self) -> None:
        """Keep what is typed, and take out the rows in which nothing was written."""
        listed = self._listed
        if not self._keeper.flush() or listed is None:
            return
        session, places = self._context.bridge.session, listed.places
        if without_empty(session.visit, places) != session.visit:
            # Taken out of the list first: the visit's news come back to it.
            self._listed = None
            label = self.tr("ลบแถวว่าง")
            self._context.bridge.attempt(
                lambda: session.edit(lambda visit: without_empty(visit, places), label)
            )
            self._listed = listed

    def write(self, press: Press) -> bool:
        """Do what a key of the console does, here; return whether it is one of these."""
        deeds = {
            Press.RESOLUTION: self._on_resolution_clicked,
            Press.ACTION: self._on_action_clicked,
            Press.NOTE: self._on_note_clicked,
            Press.SUMMARY: self.summary_edit.setFocus,
        }
        if press not in deeds or self._listed is None:
            return False
        deeds[press]()
        return True

    def write_title(self) -> None:
        """Write the title of a topic; an item has its own in the programme, so its summary is written."""
        if self.title_edit.isVisible():
            self.title_edit.setFocus()
            self.title_edit.selectAll()
        else:
            self.summary_edit.setFocus()

    def point_to(self, uid: str) -> None:
        """Write in the row of a record, or in the summary where it is that."""
        row = self.rows.get(uid)
        if row is None:
            self.summary_edit.setFocus()
        else:
            row.begin()
            QTimer.singleShot(0, row, lambda: self.row_area.ensureWidgetVisible(row))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.leave()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_context"):
            self.name()

    def _show_head(self, listed: Listed) -> None:
        topic = listed.topic
        self.number_label.setText(self._context.figures(listed.number))
        self.number_label.setVisible(bool(listed.number))
        self.title_edit.setVisible(topic is not None)
        self.title_label.setVisible(topic is None)
        self.title_edit.setPlaceholderText(self.tr("ชื่อระเบียบวาระ"))
        if topic is None:
            self.title_label.show_text(listed.title or self.tr("ไม่ผูกกับลำดับใด"))
        elif not self._keeper.waits_for(TITLE) and self.title_edit.text() != topic.title:
            self.title_edit.setText(topic.title)

    def _show_summary(self, listed: Listed) -> None:
        if self._keeper.waits_for(SUMMARY):
            return
        note = self._context.bridge.session.summary_at(listed.place)
        text = note.text if note else ""
        if text.strip() != self.summary_edit.text().strip():
            self.summary_edit.show_text(text)

    def _show_rows(self, listed: Listed) -> None:
        here = recorded_here(self._context.bridge.session.visit, *listed.places)
        records: tuple[Record, ...] = (*here.resolutions, *here.assignments, *here.notes, *here.questions)
        uids = {record.uid for record in records}
        for uid in [uid for uid in self.rows if uid not in uids]:
            self._keeper.forget(uid)
            row = self.rows.pop(uid)
            row.hide()
            self.row_layout.removeWidget(row)
            row.deleteLater()
        for place, record in enumerate(records):
            if record.uid not in self.rows:
                row = row_for(self._context, self._keeper, record, self.row_box)
                row.removed.connect(self._on_row_removed)
                self.rows[record.uid] = row
            row = self.rows[record.uid]
            if self.row_layout.indexOf(row) != place:
                self.row_layout.insertWidget(place, row)
            row.show_record(record)

    def _on_resolution_clicked(self) -> None:
        self._record(NoteKind.RESOLUTION, self.tr("จดมติ"))

    def _on_note_clicked(self) -> None:
        self._record(NoteKind.NOTE, self.tr("จดบันทึก"))

    def _record(self, kind: NoteKind, label: str) -> None:
        listed, session = self._listed, self._context.bridge.session
        if listed is not None and self._keeper.flush():
            self._context.bridge.attempt(lambda: session.record_note(kind, "", label, at=listed.place))
            self._begin_last(kind)

    def _on_action_clicked(self) -> None:
        listed, session = self._listed, self._context.bridge.session
        label = self.tr("มอบหมายงาน")
        if listed is not None and self._keeper.flush():
            self._context.bridge.attempt(lambda: session.record_assignment("", label, at=listed.place))
            self._begin_last(None)

    def _begin_last(self, kind: NoteKind | None) -> None:
        """Write in the row that has come last of its kind; ``None`` is an action."""
        listed = self._listed
        if listed is None:
            return
        here = recorded_here(self._context.bridge.session.visit, *listed.places)
        of: dict[NoteKind | None, tuple[Record, ...]] = {
            NoteKind.RESOLUTION: here.resolutions,
            NoteKind.NOTE: here.notes,
            None: here.assignments,
        }
        if of[kind]:
            self.point_to(of[kind][-1].uid)

    def _on_row_removed(self, uid: str) -> None:
        session = self._context.bridge.session
        self._keeper.forget(uid)
        order = [row.uid for row in self._in_order()]
        label = self.tr("ลบเรื่องที่จดไว้")
        if self._context.bridge.attempt(lambda: session.edit(lambda visit: drop_record(visit, uid), label)):
            rest = [each for each in order if each != uid]
            near = rest[min(order.index(uid), len(rest) - 1)] if rest else ""
            self.point_to(near)

    def _in_order(self) -> list[RecordRow]:
        return sorted(self.rows.values(), key=self.row_layout.indexOf)

    def _on_summary_typed(self) -> None:
        listed = self._listed
        if listed is not None:
            bridge, place, stay = self._context.bridge, listed.place, self._stay
            label = self.tr("เขียนสรุป")
            self._keeper.typed(
                SUMMARY,
                lambda: bridge.attempt(
                    lambda: bridge.session.put_summary(place, self.summary_edit.text(), label, stay)
                ),
            )

    def _on_title_edited(self) -> None:
        topic = None if self._listed is None else self._listed.topic
        if topic is not None:
            bridge, uid, label = self._context.bridge, topic.uid, self.tr("แก้ชื่อระเบียบวาระ")
            self._keeper.typed(
                TITLE,
                lambda: bridge.attempt(
                    lambda: bridge.session.edit(
                        lambda visit: _titled(visit, uid, self.title_edit.text()), label, f"topic/{uid}"
                    )
                ),
            )


def _titled(visit: Visit, uid: str, title: str) -> Visit:
    topic: Topic | None = next((topic for topic in visit.topics if topic.uid == uid), None)
    return visit if topic is None else put_topic(visit, replace(topic, title=title))
