"""The console's side of the presenter: whether the clock is shown, what it says, and what it shall say."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)
from typing_extensions import override

from pmqa_desk.qt.console_form import ConsoleForm, Room, platform, put
from pmqa_desk.qt.console_keys import number_of
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.screens import StageState

# How wide the header's button may be: the news beside it is wanted too.
WIDEST = {Room.COMPACT: 190, Room.USUAL: 250, Room.WIDE: 420}
ICON_ROOM = 44
BUTTON_ROOM = 16
LONGEST = 200


class MessageEdit(QLineEdit):
    """One line, in which a number key chooses a ready-made message as long as nothing is typed."""

    chosen = Signal(int)

    def __init__(self, parent: QFrame) -> None:
        super().__init__(parent)
        self._sign: str | None = None
        self.setMaxLength(LONGEST)

    def begin(self) -> None:
        """Hold nothing of what was typed or chosen when it was open before."""
        self._sign = None
        self.clear()

    def show_choice(self, text: str) -> None:
        """Show a ready-made message; whatever is typed over it takes its place."""
        self._sign = None
        self.setText(text)
        self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = number_of(event, platform())
        sign = event.text()
        if number is not None and (not self.text() or (self._sign is not None and sign.isdecimal())):
            self.chosen.emit(number)
            self._sign = sign
        elif self._sign is not None and self._chosen_whole and sign and sign.isprintable():
            # It was the first letter of a text: with the Thai layout these keys are letters.
            self.setText(self._sign + sign)
            self._sign = None
        else:
            self._sign = None
            super().keyPressEvent(event)
        # Nothing behind the sheet may act on it.
        event.accept()

    @property
    def _chosen_whole(self) -> bool:
        """Return whether a ready-made message stands as it was chosen: no cursor was put into it."""
        return self.selectedText() == self.text()


class MessageSheet(QFrame):
    """Lies over the list of the run while a message to the presenter is written."""

    sent = Signal(str)
    left = Signal()

    def __init__(self, form: ConsoleForm) -> None:
        super().__init__(form)
        self._form = form
        self.setObjectName("message_sheet")
        self.setProperty("role", "panel")
        self._head = QLabel(self)
        self._head.setProperty("role", "strong")
        self.seen_label = ElidedLabel(self)
        self.seen_label.setProperty("role", "muted")
        self.buttons = tuple(QPushButton(self) for _ in range(9))
        self.edit = MessageEdit(self)
        self.send_button = QPushButton(self)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._layout = QVBoxLayout(self)
        self._lay()
        for number, button in enumerate(self.buttons, start=1):
            button.setProperty("role", "message")
            button.clicked.connect(partial(self._on_number_chosen, number))
        self.edit.chosen.connect(self._on_number_chosen)
        self.edit.returnPressed.connect(self._on_send)
        self.send_button.setProperty("role", "small")
        self.send_button.clicked.connect(self._on_send)
        self.name()
        self.hide()

    def open(self) -> None:
        """Ask what the presenter is to be told."""
        self.edit.begin()
        self.show()
        self.raise_()
        # Once it is shown: only then its buttons know how wide they are.
        self.place()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close; the presenter sees what was seen before."""
        self.hide()
        self.left.emit()

    def place(self) -> None:
        """Lie over the list, and over the pictures where the list is low; never over clock or main button."""
        view = self._form.run_view
        corner = view.mapTo(self._form, QPoint(0, 0))
        tall = self.heightForWidth(view.width()) if self.hasHeightForWidth() else self.sizeHint().height()
        top = min(corner.y(), corner.y() + view.height() - tall)
        self.setGeometry(corner.x(), top, view.width(), tall)
        self._show_ready_made()

    def name(self) -> None:
        """Write all words anew: language or digits changed."""
        self._head.setText(self.tr("ข้อความถึงผู้นำเสนอ"))
        self._show_ready_made()
        self.edit.setAccessibleName(self._head.text())
        self.edit.setPlaceholderText(self.tr("พิมพ์ข้อความ หรือกด 1–9 เลือกข้อความสำเร็จรูป"))
        self.send_button.setText(self.tr("ส่งข้อความ"))
        hint = self.tr("Enter ส่ง · ส่งข้อความว่างเพื่อเก็บข้อความเดิม · Esc ปิด")
        self._hint.setText(self._form.context.words.breakable(hint))

    def ready_made(self) -> tuple[str, ...]:
        """Return the messages of the keys 1 to 9."""
        texts = (
            self.tr("เหลือเวลา 2 นาที"),
            self.tr("ขอความกรุณาสรุป"),
            self.tr("หมดเวลาแล้ว ขอความกรุณาจบการนำเสนอ"),
            self.tr("กรุณาพูดใกล้ไมโครโฟน"),
            self.tr("กรุณาพูดช้าลง"),
            self.tr("กรุณารอสักครู่"),
            self.tr("เชิญตอบคำถาม"),
            self.tr("ถัดไปคือสไลด์สุดท้าย"),
            self.tr("ขอบคุณ"),
        )
        return tuple(self._form.context.figures(text) for text in texts)

    def _show_ready_made(self) -> None:
        """Write the messages on their buttons, as much of each as there is room for."""
        self._layout.activate()
        for number, (button, text) in enumerate(zip(self.buttons, self.ready_made(), strict=True), start=1):
            whole = f"{self._form.context.figures(number)} {text}"
            room = button.width() - BUTTON_ROOM
            button.setText(button.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room))
            button.setAccessibleName(text)
            button.setToolTip(text)

    def _lay(self) -> None:
        layout = self._layout
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._head)
        head.addWidget(self.seen_label, 1)
        layout.addLayout(head)
        grid = QGridLayout()
        grid.setSpacing(4)
        # As the longest message of each column asks.
        grid.setColumnStretch(0, 64)
        grid.setColumnStretch(1, 36)
        # Numbered down the columns, as they are read.
        for place, button in enumerate(self.buttons):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(button, place % 5, place // 5)
        layout.addLayout(grid)
        line = QHBoxLayout()
        line.addWidget(self.edit, 1)
        line.addWidget(self.send_button)
        layout.addLayout(line)
        layout.addWidget(self._hint)

    def _on_number_chosen(self, number: int) -> None:
        self.edit.show_choice(self.ready_made()[number - 1])
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_send(self) -> None:
        self.sent.emit(self.edit.text())
        self.leave()


class ConsolePresenter(QObject):
    """Speaks of the presenter's clock in the header; what to do about it is not the console's matter."""

    toggled = Signal()
    """The clock is to be shown, or put away."""
    sent = Signal(str)
    """A message for the presenter; an empty one takes the last away."""
    said = Signal(str)

    def __init__(self, form: ConsoleForm) -> None:
        super().__init__(form)
        self._form = form
        self._state = StageState.CLOSED
        self._corner = False
        self._message = ""
        self.sheet = MessageSheet(form)
        self.sheet.sent.connect(self._on_sheet_sent)
        form.presenter_button.clicked.connect(self.toggled)
        self._show()

    def show_state(self, state: StageState) -> None:
        """Say how the clock is shown."""
        self._state = state
        self._show()

    def show_corner(self, *, on: bool) -> None:
        """Know that the presenter looks at a corner of the stage."""
        self._corner = on
        self._show()

    def show_message(self, text: str) -> None:
        """Say what the presenter is told; empty is nothing."""
        self._message = text
        self._show()

    def name(self) -> None:
        """Write all words anew: language, digits or the room for them changed."""
        self.sheet.name()
        self._show()

    def _show(self) -> None:
        words = {
            StageState.SHOWN: (self.tr("จอผู้นำเสนอ: แสดงอยู่"), "now"),
            StageState.WINDOW: (self.tr("จอผู้นำเสนอ: เป็นหน้าต่าง"), "now"),
            StageState.LOST: (self.tr("จอผู้นำเสนอ: หลุดการเชื่อมต่อ"), "danger"),
            StageState.CLOSED: (self.tr("จอผู้นำเสนอ: ปิดอยู่"), "muted"),
        }
        state, tone = words[self._state]
        if self._corner and self._state is StageState.CLOSED:
            state, tone = self.tr("จอผู้นำเสนอ: มุมจอแสดงผล"), "now"
        text, icon, shown = state, "timer-outline", state
        if self._message and self._seen:
            text = self.tr("ผู้นำเสนอเห็น “{text}”").replace("{text}", self._message)
            icon, shown = "message-text-outline", f"“{self._message}”"
        button = self._form.presenter_button
        widest = WIDEST[self._form.room or Room.COMPACT]
        elide = Qt.TextElideMode.ElideRight
        put(button, button.fontMetrics().elidedText(shown, elide, widest - ICON_ROOM))
        button.setAccessibleName(text)
        action = self.tr("กดเพื่อปิดจอผู้นำเสนอ") if self._shown else self.tr("กดเพื่อแสดงจอผู้นำเสนอ")
        key = with_keys(self._form.context.preferences, self.tr("แป้น {message} ส่งข้อความถึงผู้นำเสนอ"))
        button.setToolTip(f"{text}\n{action}\n{key}")
        self._form.context.look.set_icon(button, icon, tone, 18)
        self.sheet.seen_label.show_text(text)

    @property
    def _seen(self) -> bool:
        corner = self._corner and self._form.context.preferences.flag("corner_message", default=False)
        return self._shown or corner

    @property
    def _shown(self) -> bool:
        return self._state in {StageState.SHOWN, StageState.WINDOW}

    def _on_sheet_sent(self, text: str) -> None:
        self.sent.emit(text)
        if text.strip() and not self._seen:
            self.said.emit(self.tr("จอผู้นำเสนอปิดอยู่ กดปุ่มจอผู้นำเสนอเพื่อให้ผู้นำเสนอเห็นข้อความ"))
