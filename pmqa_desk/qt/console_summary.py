"""The summary of an item, written while it runs: a large field above the line, kept as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from pmqa_desk.domain.place import Place
from pmqa_desk.domain.programme import number_and_item
from pmqa_desk.qt.console_form import ConsoleForm, put
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.wrapped_edit import WrappedEdit

# On the disk this long after a key, whoever types without a pause included.
KEEP_MS = 150
LEAST_LINES = 4


class SummarySheet(QFrame):
    """Stays with its item until it is left, whatever runs meanwhile; never over clock or main button."""

    left = Signal()
    """The keys are the console's again."""

    def __init__(self, form: ConsoleForm) -> None:
        super().__init__(form)
        self._form = form
        self._place = Place()
        self._stay = 0
        self.setObjectName("summary_sheet")
        self.setProperty("role", "panel")
        self.head_label = ElidedLabel(self)
        self.head_label.setProperty("role", "strong")
        self.elsewhere_label = QLabel(self)
        self.elsewhere_label.setProperty("state", "warning")
        self.edit = WrappedEdit(self)
        self.edit.setObjectName("summary_edit")
        self.edit.setProperty("role", "large")
        self.edit.prepare(form.context.words)
        self.edit.installEventFilter(self)
        self.hint_label = QLabel(self)
        self.hint_label.setProperty("role", "caption")
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self.keep)
        self._lay()
        self._connect()
        self.hide()

    def open(self) -> None:
        """Write of what runs; between two items of the one that ran last, before the first of that one."""
        if not self.keep():
            return
        self._turn_to(self._running())
        self.edit.prepare(self._form.context.words)
        self.show()
        self.raise_()
        self.place()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close; what was typed is kept, and where that was refused the field stays."""
        if not self.isVisible() or not self.keep():
            return
        self.hide()
        self.left.emit()

    def keep(self) -> bool:
        """Keep what is typed at this moment; return whether nothing is left unkept."""
        self._timer.stop()
        if not self.isVisible():
            return True
        bridge, text = self._form.context.bridge, self.edit.text()
        return bridge.attempt(
            lambda: bridge.session.put_summary(self._place, text, self.tr("เขียนสรุป"), self._stay)
        )

    def place(self) -> None:
        """Lie above the line and over the list, as tall as the text asks."""
        form, view = self._form, self._form.run_view
        width = max(420, view.width())
        top = view.mapTo(form, QPoint(0, 0)).y()
        bottom = form.line_bar.y() - 8
        lines = max(LEAST_LINES, int(self.edit.document().size().height()) + 1)
        asked = (
            lines * self.edit.fontMetrics().lineSpacing()
            + self.sizeHint().height()
            - self.edit.sizeHint().height()
        )
        height = min(bottom - top, asked + 16)
        self.setGeometry(form.width() - width - 12, bottom - height, width, height)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.leave()
                return True
        if event.type() is QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            pressed = event.reason() is Qt.FocusReason.MouseFocusReason
            if pressed and isinstance(QApplication.focusWidget(), QPushButton):
                # Who presses a button goes on writing: with the keyboard there the next blank presses again.
                QTimer.singleShot(0, self, self._take_up)
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_timer"):
            self._name()

    def _take_up(self) -> None:
        if self.isVisible():
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.head_label, 1)
        head.addWidget(self.elsewhere_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.hint_label)

    def _connect(self) -> None:
        context = self._form.context
        self.edit.typed.connect(self._on_typed)
        context.bridge.visit_changed.connect(self._show)
        context.bridge.run_changed.connect(self._name)
        context.preferences.changed.connect(self._name)

    def _running(self) -> Place:
        """Return where a summary is written at this moment."""
        session = self._form.context.bridge.session
        here, view = session.here(), self._form.context.bridge.view()
        if view is None or here.item_uid is not None:
            return here
        near = view.items[view.place] if view.place is not None else view.next
        return Place(near.item.uid if near else None, here.run_uid)

    def _turn_to(self, place: Place) -> None:
        if place != self._place or not self.isVisible():
            self._place = place
            self._stay += 1
            note = self._form.context.bridge.session.summary_at(place)
            self.edit.show_text(note.text if note else "")
        self._name()

    def _show(self) -> None:
        """Show a text that was changed elsewhere; what is being typed is not taken away."""
        if self.isVisible() and not self._timer.isActive():
            note = self._form.context.bridge.session.summary_at(self._place)
            text = note.text if note else ""
            if text.strip() != self.edit.text().strip():
                self.edit.show_text(text)
            self._name()

    def _name(self) -> None:
        if not self.isVisible() and self._stay == 0:
            return
        context = self._form.context
        found = number_and_item(context.bridge.session.visit.items, self._place.item_uid)
        # {item} is the number and title of an item.
        head = self.tr("สรุป {item}")
        item = f"{found[0]}  {found[1].title}".strip() if found else self.tr("ภาพรวมของวัน")
        self.head_label.show_text(context.figures(head.replace("{item}", item)))
        away = self._running() != self._place
        # {summary} is a key.
        text = self.tr("ลำดับอื่นดำเนินอยู่ · {summary} ไปลำดับนั้น") if away else ""
        put(self.elsewhere_label, with_keys(context.preferences, text))
        self.elsewhere_label.setVisible(away)
        put(self.hint_label, self.tr("เก็บเองขณะพิมพ์ · Ctrl+Enter หรือ Esc ปิด"))
        self.edit.setAccessibleName(self.head_label.whole)

    def _on_typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
        self.place()
