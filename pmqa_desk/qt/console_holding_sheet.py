"""The sheet on which it is chosen what the room waits with; nothing reaches the stage before Enter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from pmqa_desk.domain.holding import Cover
from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.console_presenter import BUTTON_ROOM, MessageEdit
from pmqa_desk.qt.key_words import with_keys

# A choice that is no holding picture: the blank screen, which has its own key.
BLACK = "black"
PICTURES = 4


class HoldingSheet(QFrame):
    """Lies over the list of the run while it is chosen what the room waits with; Enter shows it."""

    chosen = Signal(object)
    """A ``Cover``, or ``BLACK``."""
    written = Signal(str)
    """A message for the room."""
    left = Signal()

    def __init__(self, form: ConsoleForm) -> None:
        super().__init__(form)
        self._form = form
        self._choice: str | None = None
        self.setObjectName("holding_sheet")
        self.setProperty("role", "panel")
        self._head = QLabel(self)
        self._head.setProperty("role", "strong")
        self.buttons = tuple(QPushButton(self) for _ in range(9))
        self.edit = MessageEdit(self)
        self.show_button = QPushButton(self)
        self.show_button.setProperty("role", "small")
        self._hint = QLabel(self)
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._layout = QVBoxLayout(self)
        self._lay()
        for number, button in enumerate(self.buttons, start=1):
            button.setProperty("role", "message")
            button.clicked.connect(partial(self._on_number_chosen, number))
        self.edit.chosen.connect(self._on_number_chosen)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.returnPressed.connect(self._on_show)
        self.show_button.clicked.connect(self._on_show)
        self.name()
        self.hide()

    def open(self) -> None:
        """Ask what the room shall wait with."""
        self.edit.begin()
        self.show()
        self.raise_()
        # Once it is shown: only then its buttons know how wide they are.
        self.place()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close; the room sees what it saw before."""
        self.hide()
        self.left.emit()

    def place(self) -> None:
        """Lie over the list, and over the pictures where the list is low; never over clock or main button."""
        view = self._form.run_view
        corner = view.mapTo(self._form, QPoint(0, 0))
        tall = self.heightForWidth(view.width()) if self.hasHeightForWidth() else self.sizeHint().height()
        top = min(corner.y(), corner.y() + view.height() - tall)
        self.setGeometry(corner.x(), top, view.width(), tall)
        self._show_choices()

    def name(self) -> None:
        """Write all words anew: language or digits changed."""
        self._head.setText(self.tr("ภาพพักจอสำหรับห้องประชุม"))
        self.edit.setAccessibleName(self._head.text())
        self.edit.setPlaceholderText(self.tr("พิมพ์ข้อความถึงห้องประชุม หรือกด 1–9 เลือก"))
        self.show_button.setText(self.tr("แสดงบนจอ"))
        hint = self.tr("Enter แสดงบนจอ · Esc ปิดโดยไม่แสดง · ขณะพักจอ กด {holding} หรือเริ่มลำดับใหม่ เพื่อกลับสู่รายการ")
        context = self._form.context
        self._hint.setText(context.words.breakable(with_keys(context.preferences, hint)))
        self._show_choices()

    def choices(self) -> tuple[tuple[str | None, str], ...]:
        """Return what the keys 1 to 9 choose: a picture and its name, or ready-made words."""
        texts = (
            self.tr("กรุณารอสักครู่"),
            self.tr("พักรับประทานอาหารว่าง"),
            self.tr("พักรับประทานอาหารกลางวัน"),
            self.tr("กำลังเตรียมระบบประชุมทางไกล"),
            self.tr("ขออภัย กำลังแก้ไขระบบเสียง"),
        )
        pictures = (
            (Cover.EMBLEM, self.tr("ตราสัญลักษณ์")),
            (Cover.WELCOME, self.tr("บัตรต้อนรับและนับถอยหลัง")),
            (BLACK, self.tr("จอดำ")),
            (Cover.ASIDE, self.tr("เปิดทางให้โปรแกรมอื่น")),
        )
        return (*pictures, *((None, text) for text in texts))

    def _show_choices(self) -> None:
        """Write the choices on their buttons, as much of each as there is room for."""
        self._layout.activate()
        for number, (button, (_, text)) in enumerate(zip(self.buttons, self.choices(), strict=True), start=1):
            whole = f"{self._form.context.figures(number)} {text}"
            room = button.width() - BUTTON_ROOM
            button.setText(button.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room))
            button.setAccessibleName(text)
            button.setToolTip(text)

    def _lay(self) -> None:
        layout = self._layout
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self._head)
        grid = QGridLayout()
        grid.setSpacing(4)
        grid.setColumnStretch(0, 50)
        grid.setColumnStretch(1, 50)
        # Numbered down the columns, as they are read: pictures left, words right.
        for place, button in enumerate(self.buttons):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(
                button, place % PICTURES if place < 2 * PICTURES else PICTURES, min(1, place // PICTURES)
            )
        layout.addLayout(grid)
        line = QHBoxLayout()
        line.addWidget(self.edit, 1)
        line.addWidget(self.show_button)
        layout.addLayout(line)
        layout.addWidget(self._hint)

    def _on_number_chosen(self, number: int) -> None:
        choice, text = self.choices()[number - 1]
        self.edit.show_choice(text)
        self._choice = choice
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text_changed(self) -> None:
        """Take what is typed over the name of a picture for words."""
        self._choice = None

    def _on_show(self) -> None:
        text, choice = " ".join(self.edit.text().split()), self._choice
        self.leave()
        if choice is not None:
            self.chosen.emit(choice)
        elif text:
            self.written.emit(text)
