"""The console's side of the presenter: whether the clock is shown, what it says, and what it shall say."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

from pmqa_desk.qt.console_choice_sheet import ChoiceSheet
from pmqa_desk.qt.console_form import ConsoleForm, Room, put
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.screens import StageState

# How wide the header's button may be: the news beside it is wanted too.
WIDEST = {Room.COMPACT: 190, Room.USUAL: 250, Room.WIDE: 420}
ICON_ROOM = 44


class MessageSheet(ChoiceSheet):
    """A message to the presenter is written."""

    sent = Signal(str)

    def __init__(self, form: ConsoleForm) -> None:
        # As wide as the longest message of each column asks.
        super().__init__(form, "message_sheet", rows=5, widths=(64, 36))
        self.seen_label = ElidedLabel(self)
        self.seen_label.setProperty("role", "muted")
        self.head.addWidget(self.seen_label, 1)
        self.name()

    @override
    def name(self) -> None:
        self.head_label.setText(self.tr("ข้อความถึงผู้นำเสนอ"))
        self.edit.setPlaceholderText(self.tr("พิมพ์ข้อความ หรือกด 1–9 เลือกข้อความสำเร็จรูป"))
        self.done_button.setText(self.tr("ส่งข้อความ"))
        hint = self.tr("Enter ส่ง · ส่งข้อความว่างเพื่อเก็บข้อความเดิม · Esc ปิด")
        self.hint_label.setText(self.form.context.words.breakable(hint))
        super().name()

    @override
    def texts(self) -> tuple[str, ...]:
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
        return tuple(self.form.context.figures(text) for text in texts)

    @override
    def done(self) -> None:
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
        self._answer = False
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

    def show_answer(self, *, on: bool) -> None:
        """Say that the presenter reads an answer."""
        self._answer = on
        self._show()

    @property
    def has_screen(self) -> bool:
        """Return whether there is a screen of the presenter's own; a corner of the stage is none."""
        return self._shown

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
        if self._answer and self._shown:
            text = shown = self.tr("ผู้นำเสนอเห็นคำตอบ")
            icon = "text-box-outline"
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
