"""Finds items of the programme: typed at once, gone through one by one, closed with Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget
from typing_extensions import override

from pmqa_desk.domain.item_search import found_items
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.press import ENTERS


class FindBar(QFrame):
    """Says which item is wanted; the table goes there, the cursor stays in the field."""

    wanted = Signal(str)
    """The identity of the item that was found."""
    left = Signal()
    """Esc: back to the table."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._here: str | None = None
        self.setProperty("role", "strip")
        self.find_edit = QLineEdit(self)
        self.count_label = QLabel(self)
        self.previous_button, self.next_button, self.close_button = (QToolButton(self) for _ in range(3))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.find_edit, 1)
        row.addWidget(self.count_label)
        for button in (self.previous_button, self.next_button, self.close_button):
            row.addWidget(button)
        self.find_edit.textChanged.connect(self._on_text_changed)
        self.find_edit.installEventFilter(self)
        self.next_button.clicked.connect(self.go_on)
        self.previous_button.clicked.connect(self.go_back)
        self.close_button.clicked.connect(self.close_bar)
        context.bridge.visit_changed.connect(self._on_visit_changed)
        self.retranslate()
        self.hide()

    def open_bar(self, here: str | None) -> None:
        """Take the cursor; ``here`` is the item from which one looks on."""
        self._here = here
        self.show()
        self.find_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_edit.selectAll()
        self._count()

    def close_bar(self) -> None:
        """Go away and give the cursor back."""
        self.hide()
        self.left.emit()

    def go_on(self) -> None:
        """Go to the next item found, from the last to the first."""
        self._go(1)

    def go_back(self) -> None:
        """Go to the item found before, from the first to the last."""
        self._go(-1)

    def retranslate(self) -> None:
        """Say all in the language of the moment."""
        look = self._context.look
        self.find_edit.setPlaceholderText(self.tr("ค้นชื่อลำดับ หน่วยงาน ผู้นำเสนอ หรือไฟล์"))
        self.find_edit.setAccessibleName(self.tr("ค้นหาในกำหนดการ"))
        names = (
            (self.previous_button, "arrow-left", self.tr("ก่อนหน้า (Shift+F3)")),
            (self.next_button, "arrow-right-bold", self.tr("ถัดไป (F3)")),
            (self.close_button, "close", self.tr("ปิด (Esc)")),
        )
        for button, icon, name in names:
            look.set_icon(button, icon)
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._count()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if event.key() in ENTERS:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._go(-1 if back else 1)
                return True
        return super().eventFilter(watched, event)

    @property
    def _found(self) -> tuple[str, ...]:
        return found_items(self._context.bridge.session.visit.items, self.find_edit.text())

    def _go(self, step: int) -> None:
        found = self._found
        if not found:
            self._count()
            return
        if self._here in found:
            place = (found.index(self._here) + step) % len(found)
        else:
            place = self._place_after(found, step)
        self._show(found, place)

    def _place_after(self, found: tuple[str, ...], step: int) -> int:
        """Return which of those found comes next from an item that is none of them."""
        order = {item.uid: n for n, item in enumerate(self._context.bridge.session.visit.items)}
        here = order.get(self._here or "", -1)
        behind = next((place for place, uid in enumerate(found) if order[uid] > here), 0)
        return behind if step > 0 else (behind - 1) % len(found)

    def _show(self, found: tuple[str, ...], place: int) -> None:
        self._here = found[place]
        self.wanted.emit(self._here)
        self._count()

    def _on_text_changed(self) -> None:
        found = self._found
        if found and self._here not in found:
            self._show(found, self._place_after(found, 1))
        self._count()

    def _on_visit_changed(self) -> None:
        if self.isVisible():
            self._count()

    def _count(self) -> None:
        found = self._found
        typed = bool(self.find_edit.text().strip())
        # %1 is which one, %2 of how many.
        text = self.tr("%1 จาก %2") if found else self.tr("ไม่พบ")
        place = found.index(self._here) + 1 if self._here in found else 0
        text = text.replace("%1", str(place)).replace("%2", str(len(found)))
        self.count_label.setText(self._context.figures(text) if typed else "")
        set_state(self.count_label, "muted" if found else "warning")
        for button in (self.previous_button, self.next_button):
            button.setEnabled(bool(found))
