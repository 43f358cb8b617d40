"""A found answer goes to whoever answers, on the presenter's screen; the room never sees it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from pmqa_desk.qt.console_presenter import ConsolePresenter
from pmqa_desk.qt.console_questions import QuestionPanel

# So many lines at a time: the eye finds where it was.
SCROLL: dict[int, int] = {Qt.Key.Key_Down: 2, Qt.Key.Key_Up: -2}
_SENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ConsoleAnswer(QObject):
    """Sends the answer of the chosen question, scrolls it, and takes it away again."""

    sent = Signal(str)
    """An answer for the presenter's screen; an empty one takes the last away."""
    scrolled = Signal(int)
    said = Signal(str)

    def __init__(self, panel: QuestionPanel, presenter: ConsolePresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel
        self._presenter = presenter
        self._on = False
        panel.send_wished.connect(self.turn)

    @property
    def on(self) -> bool:
        """Return whether an answer is shown."""
        return self._on

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key with Ctrl does for an answer; return whether it was one of these."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.ControlModifier or not (self._on or self._panel.lies_open):
            return False
        step = SCROLL.get(event.key()) if self._on else None
        if event.key() in _SENDS and not event.isAutoRepeat():
            self.turn()
        elif step is not None:
            self.scrolled.emit(step)
        else:
            return event.key() in _SENDS
        return True

    def turn(self) -> None:
        """Send the answer of the chosen question, or take the one that is shown away."""
        if self._on:
            self.take_away()
            return
        answer = self._panel.answer
        if not answer:
            self.said.emit(self.tr("ข้อที่เลือกยังไม่มีคำตอบ จึงไม่มีอะไรให้ส่ง"))
        elif not self._presenter.has_screen:
            self.said.emit(self.tr("ยังไม่มีจอผู้นำเสนอ กดปุ่ม “จอผู้นำเสนอ” ก่อน แล้วส่งคำตอบอีกครั้ง"))
        else:
            self.sent.emit(answer)
            self.said.emit(self.tr("ผู้ตอบเห็นคำตอบแล้ว · Ctrl+↓ เลื่อน · Ctrl+Enter หรือ Esc เก็บ"))

    def take_away(self) -> None:
        """Take the answer away."""
        self.sent.emit("")

    def show_sent(self, text: str) -> None:
        """Know what the presenter reads; empty is nothing."""
        self._on = bool(text)
        self._panel.show_sent(on=self._on)
        self._presenter.show_answer(on=self._on)
