"""Edit or show: the console's lock, which shuts by itself and says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from pmqa_desk.qt.console_form import ConsoleForm, Room, put_property
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.pulse import Pulse

# So long without an edit, and the lock shuts.
RELOCK_MS = 120_000


class Lock(QObject):
    """Shows in the header whether rows can be edited; shut when the console opens."""

    said = Signal(str)
    changed = Signal()

    def __init__(self, form: ConsoleForm) -> None:
        super().__init__(form)
        self._form = form
        self._open = False
        self._busy: Callable[[], bool] | None = None
        self._timer = QTimer(self, singleShot=True, interval=RELOCK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._pulse = Pulse(form.show_button, form.context.preferences)
        look = form.context.look
        look.set_icon(form.show_button, "lock-outline", size=18)
        look.set_icon(form.edit_button, "pencil-outline", size=18)
        form.show_button.clicked.connect(self.shut)
        form.edit_button.clicked.connect(self.open)
        self.show()

    @property
    def is_open(self) -> bool:
        """Return whether rows can be edited."""
        return self._open

    def toggle(self) -> None:
        """Open the lock, or shut it."""
        if self._open:
            self.shut()
        else:
            self.open()

    def open(self) -> None:
        """Let rows be edited for a while."""
        self._timer.start()
        self._pulse.stop()
        self._turn(is_open=True)
        text = self.tr("แก้ไขได้ กด F2 ที่ลำดับ · {lock} ล็อก")
        self.said.emit(with_keys(self._form.context.preferences, text))

    def shut(self) -> None:
        """Let nothing be edited."""
        self._timer.stop()
        self._turn(is_open=False)

    def stay_open_while(self, busy: Callable[[], bool]) -> None:
        """Never shut by itself while something is being typed: what was typed would be gone."""
        self._busy = busy

    def touch(self) -> None:
        """Stay open as long again: something was edited, or is being typed."""
        if self._open:
            self._timer.start()

    def refuse(self) -> None:
        """Say that it is shut: somebody tried to edit."""
        self._pulse.start()
        text = self.tr("ล็อกอยู่ กด {lock} เพื่อแก้ไข")
        self.said.emit(with_keys(self._form.context.preferences, text))

    def show(self) -> None:
        """Write and mark the two segments; where there is little room only the unusual state is in words."""
        form = self._form
        compact = form.room is Room.COMPACT
        words = (
            (form.show_button, self.tr("ดำเนินรายการ"), not self._open, compact),
            (form.edit_button, self.tr("แก้ไข"), self._open, compact and not self._open),
        )
        for button, word, checked, bare in words:
            button.setText("" if bare else word)
            put_property(button, "bare", "true" if bare else "")
            button.setAccessibleName(word)
            button.setToolTip(f"{word}  {with_keys(form.context.preferences, '{lock}')}")
            button.setChecked(checked)
        put_property(form.header, "state", "editing" if self._open else "")

    def _turn(self, *, is_open: bool) -> None:
        changed = self._open is not is_open
        self._open = is_open
        self.show()
        if changed:
            self.changed.emit()

    def _on_timer_timeout(self) -> None:
        if self._busy is not None and self._busy():
            self._timer.start()
            return
        self.shut()
        text = self.tr("ล็อกเองแล้ว เพราะไม่มีการแก้ไขมา 2 นาที")
        self.said.emit(self._form.context.figures(text))
