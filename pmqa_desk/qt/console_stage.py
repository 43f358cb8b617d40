"""The console's side of the stage: what the room sees, blank and frozen, and how the stage is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from pmqa_desk.domain.holding import Holding
from pmqa_desk.qt.console_form import ConsoleForm, Room, put, put_property
from pmqa_desk.qt.console_holding import ConsoleHolding
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.screens import StageState


class ConsoleStage(QObject):
    """Asks for black or a frozen picture, and says on the console what the room really sees."""

    blank_changed = Signal(bool)
    """The room is to see black, or the picture again."""
    freeze_changed = Signal(bool)
    """The room is to keep what it sees, or to see again what is on."""
    swap_requested = Signal()
    renamed = Signal()
    """The words of the buttons changed."""
    said = Signal(str)

    def __init__(self, form: ConsoleForm, holding: ConsoleHolding) -> None:
        super().__init__(form)
        self._form = form
        self._holding = holding
        self._blank = False
        self._frozen = False
        self._frozen_over: Holding | None = None
        self._state = StageState.CLOSED
        self._swap = False
        form.blank_button.clicked.connect(self.toggle_blank)
        form.freeze_button.clicked.connect(self.toggle_freeze)
        form.swap_button.clicked.connect(self.swap_requested)
        holding.blank_wished.connect(self._on_blank_wished)
        holding.changed.connect(self._on_holding_changed)
        holding.released.connect(self._on_holding_released)
        self.show_state(StageState.CLOSED, swap=False)

    @property
    def blank(self) -> bool:
        """Return whether the room is to see black."""
        return self._blank

    def toggle_blank(self) -> None:
        """Let the room see black, or the picture again; where it sees another program, ours again."""
        if self._holding.aside:
            self._holding.release()
            return
        self._blank = not self._blank
        self.name()
        self.blank_changed.emit(self._blank)

    def toggle_freeze(self) -> None:
        """Let the room keep what it sees, or see again what is on."""
        self._frozen = not self._frozen
        self._frozen_over = self._holding.holding
        self.name()
        if self._frozen:
            text = self.tr("ห้องประชุมเห็นภาพเดิมจนกว่าจะกด {freeze} อีกครั้ง")
            self.said.emit(with_keys(self._form.context.preferences, text))
        self.freeze_changed.emit(self._frozen)

    def show_picture(self, image: QImage) -> None:
        """Show what the room sees; a picture that comes late, when its screen is gone, is not seen."""
        if self._state is StageState.LOST:
            return
        # What the room waits with since then stands before the picture that was kept.
        kept = self._frozen and self._holding.holding in {None, self._frozen_over}
        frozen = self.tr("ตรึงภาพ") if kept else ""
        note = self.tr("จอว่าง") if self._blank else self._holding.note or frozen
        self._form.stage_mini.show_picture(image, note)

    def show_state(self, state: StageState, *, swap: bool) -> None:
        """Say how the stage is shown; ``swap`` offers to change the two screens over."""
        self._state, self._swap = state, swap
        self._holding.show_state(state)
        self._say_state()
        self.place()
        if state is StageState.LOST:
            self._form.stage_mini.show_picture(None, self.tr("หลุดการเชื่อมต่อ"))

    def place(self) -> None:
        """Offer the swap in the header where news leave room for it; the sheet of the screens has it too."""
        self._form.swap_button.setVisible(self._swap and self._form.room is Room.WIDE)

    def name(self) -> None:
        """Write all words anew."""
        form = self._form
        form.blank_button.setText(self.tr("แสดงภาพต่อ") if self._blank else self.tr("จอว่าง"))
        form.freeze_button.setText(self.tr("เลิกตรึงภาพ") if self._frozen else self.tr("ตรึงภาพ"))
        form.next_mini.name(self.tr("ภาพถัดไป"))
        self._say_state()
        self.renamed.emit()

    def _say_state(self) -> None:
        words = {
            StageState.SHOWN: (self.tr("จอแสดงผล: แสดงอยู่"), "now"),
            StageState.WINDOW: (self.tr("จอแสดงผล: เป็นหน้าต่าง"), "now"),
            StageState.LOST: (self.tr("จอแสดงผล: หลุดการเชื่อมต่อ"), "danger"),
            StageState.CLOSED: (self.tr("จอแสดงผล: ปิดอยู่"), "muted"),
        }
        text, tone = words[self._state]
        if self._holding.words() and tone == "now":
            text, tone = self._holding.words(), "warning"
        put(self._form.stage_state, text)
        put_property(self._form.stage_state, "state", tone)
        self._form.context.look.set_icon(self._form.stage_icon, "projector-screen-outline", tone, 18)

    def _on_blank_wished(self, wished: bool) -> None:
        if wished != self._blank:
            self.toggle_blank()

    def _on_holding_released(self) -> None:
        """Say what the room sees now: the programme, unless something else still stands before it."""
        texts = (
            (self._state is StageState.LOST, self.tr("เลิกพักจอแล้ว จอแสดงผลยังหลุดการเชื่อมต่อ")),
            (self._blank, self.tr("เลิกพักจอแล้ว จอแสดงผลยังว่างอยู่")),
            (self._frozen, self.tr("เลิกพักจอแล้ว ห้องประชุมยังเห็นภาพที่ตรึงไว้")),
            (True, self.tr("ห้องประชุมเห็นรายการตามปกติแล้ว")),
        )
        self.said.emit(next(text for holds, text in texts if holds))

    def _on_holding_changed(self) -> None:
        self._say_state()
        picture = self._form.stage_mini.picture
        if picture is not None:
            self.show_picture(picture)
