"""The sheet on which it is chosen what the room waits with; nothing reaches the stage before Enter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from typing_extensions import override

from pmqa_desk.domain.holding import Cover
from pmqa_desk.qt.console_choice_sheet import ChoiceSheet
from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.key_words import with_keys

# A choice that is no holding picture: the blank screen, which has its own key.
BLACK = "black"


class HoldingSheet(ChoiceSheet):
    """It is chosen what the room waits with; Enter shows it."""

    chosen = Signal(object)
    """A ``Cover``, or ``BLACK``."""
    written = Signal(str)
    """A message for the room."""

    def __init__(self, form: ConsoleForm) -> None:
        # Pictures left, words right.
        super().__init__(form, "holding_sheet", rows=4, widths=(50, 50))
        self._choice: str | None = None
        self.edit.textChanged.connect(self._on_text_changed)
        self.name()

    @override
    def name(self) -> None:
        self.head_label.setText(self.tr("ภาพพักจอสำหรับห้องประชุม"))
        self.edit.setPlaceholderText(self.tr("พิมพ์ข้อความถึงห้องประชุม หรือกด 1–9 เลือก"))
        self.done_button.setText(self.tr("แสดงบนจอ"))
        hint = self.tr("Enter แสดงบนจอ · Esc ปิดโดยไม่แสดง · ขณะพักจอ กด {holding} หรือเริ่มลำดับใหม่ เพื่อกลับสู่รายการ")
        context = self.form.context
        self.hint_label.setText(context.words.breakable(with_keys(context.preferences, hint)))
        super().name()

    @override
    def texts(self) -> tuple[str, ...]:
        return tuple(text for _, text in self.choices())

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

    @override
    def done(self) -> None:
        text, choice = " ".join(self.edit.text().split()), self._choice
        self.leave()
        if choice is not None:
            self.chosen.emit(choice)
        elif text:
            self.written.emit(text)

    @override
    def _on_number_chosen(self, number: int) -> None:
        super()._on_number_chosen(number)
        self._choice = self.choices()[number - 1][0]

    def _on_text_changed(self) -> None:
        """Take what is typed over the name of a picture for words."""
        self._choice = None
