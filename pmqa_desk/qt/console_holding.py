"""The console's side of holding pictures: what the room waits with, and for how long."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from typing_extensions import override

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.holding import Cover, Holding, from_text, moment_of, still_holds, to_text
from pmqa_desk.domain.visit import Format, Kind
from pmqa_desk.qt.console_band import Band
from pmqa_desk.qt.console_form import ConsoleForm, put_property
from pmqa_desk.qt.console_holding_sheet import BLACK, HoldingSheet
from pmqa_desk.qt.emblem import Emblems
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.screens import StageState

KEPT_AS = "holding"
# A band that stays as long as the room waits.
ALWAYS_MS = 2**31 - 1
# Another program is shown for these; the programme itself has only a card for them.
OUTSIDE = frozenset({Kind.LIVE, Kind.EXHIBITION})


class ConsoleHolding(QObject):
    """Knows what the room waits with, until an item begins; keeps it over a power cut."""

    changed = Signal(object)
    """A ``Holding``, or ``None`` for the programme."""
    blank_wished = Signal(bool)
    opening = Signal()
    """The sheet is about to lie over the list."""
    released = Signal()
    """The room is no longer to see a holding picture: it is somebody's to say what it sees."""
    said = Signal(str)

    def __init__(self, form: ConsoleForm) -> None:
        super().__init__(form)
        self._form = form
        self._holding: Holding | None = None
        self._stage = StageState.CLOSED
        self._hinted: str | None = None
        self._emblems = Emblems()
        self._trouble: DeskError | None = None
        self.sheet = HoldingSheet(form)
        self.band = Band(form.context, form)
        self.band.setObjectName("holding_band")
        self.band.first_chosen.connect(self.release)
        self.sheet.chosen.connect(self._on_sheet_chosen)
        self.sheet.written.connect(self._on_sheet_written)
        form.stage_mini.installEventFilter(self)
        form.stage_mini.setCursor(Qt.CursorShape.PointingHandCursor)
        bridge = form.context.bridge
        bridge.ticked.connect(self._on_bridge_ticked)
        bridge.visit_changed.connect(self._look_at_emblem)
        QTimer.singleShot(0, self, self._recover)

    @property
    def holding(self) -> Holding | None:
        """Return what the room waits with."""
        return self._holding

    @property
    def aside(self) -> bool:
        """Return whether the room's screen is left to another program."""
        return self._holding is not None and self._holding.cover is Cover.ASIDE

    def toggle(self) -> None:
        """Bring the programme back; where it is on, ask what the room shall wait with."""
        if self._holding is not None:
            self.release()
        elif self.sheet.isVisible():
            self.sheet.leave()
        else:
            self.opening.emit()
            self.sheet.open()

    def release(self) -> None:
        """Let the room see the programme again."""
        self._take(None)
        self.released.emit()

    def place(self) -> None:
        """Lie over the ribbon, and the sheet over the list."""
        self.band.setGeometry(self._form.ribbon_box.geometry())
        self.sheet.place()

    def name(self) -> None:
        """Write all words anew."""
        self.sheet.name()
        self._show_band()
        self._form.stage_mini.name(self._keyed(self.tr("ภาพที่ห้องประชุมเห็น  ·  {holding} พักจอ")))
        self._form.stage_mini.setAccessibleName(self.tr("ภาพที่ห้องประชุมเห็น"))
        self._form.stage_mini.setToolTip(self._keyed(self.tr("คลิกหรือกด {holding} เพื่อเลือกภาพพักจอ")))

    def show_state(self, state: StageState) -> None:
        """Know how the stage is shown; its loss ends what depends on its screen."""
        self._stage = state
        if self.aside and state is not StageState.SHOWN:
            self._take(None)

    def words(self) -> str:
        """Return what the header says of the room's screen while it waits, or nothing."""
        if self._holding is None:
            return ""
        words = {
            Cover.EMBLEM: self.tr("พักจอ: ตราสัญลักษณ์"),
            Cover.MESSAGE: self.tr("พักจอ: ข้อความ"),
            Cover.WELCOME: self.tr("พักจอ: บัตรต้อนรับ"),
            Cover.ASIDE: self._keyed(self.tr("เปิดทางให้โปรแกรมอื่น · {blank} กลับ")),
        }
        return words[self._holding.cover]

    @property
    def note(self) -> str:
        """Return what is said over the room's picture in miniature, which is not what the room sees."""
        return self.tr("โปรแกรมอื่นอยู่บนจอ") if self.aside else ""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent)
        if pressed and watched is self._form.stage_mini:
            self.toggle()
            return True
        return super().eventFilter(watched, event)

    def make_way(self) -> None:
        """Let another program's window be seen on the room's screen."""
        self._on_sheet_chosen(Cover.ASIDE.value)

    def _on_sheet_chosen(self, choice: str) -> None:
        if choice == BLACK:
            if self.aside:
                self._take(None)
            self.blank_wished.emit(True)
            return
        cover = Cover(choice)
        if cover is Cover.ASIDE and self._stage is not StageState.SHOWN:
            self.said.emit(self.tr("จอแสดงผลเป็นหน้าต่าง ย้ายหรือย่อหน้าต่างนั้นได้โดยตรง"))
            return
        self._choose(cover, "")

    def _on_sheet_written(self, text: str) -> None:
        self._choose(Cover.MESSAGE, text)

    def _choose(self, cover: Cover, text: str) -> None:
        self.blank_wished.emit(False)
        self._take(Holding(cover, text, moment_of(self._form.context.bridge.view())))
        if cover is Cover.ASIDE:
            text = self.tr("ย้ายหน้าต่างโปรแกรมประชุมไปที่จอแสดงผล (Win+Shift+→) กด {blank} เมื่อพร้อมกลับ")
        else:
            text = self.tr("ห้องประชุมเห็นภาพพักจอจนกว่าจะกด {holding} หรือเริ่มลำดับใหม่")
        self.said.emit(self._keyed(text))

    def _take(self, holding: Holding | None) -> None:
        if holding == self._holding:
            return
        self._holding = holding
        self._keep()
        self._show_band()
        self.changed.emit(holding)

    def _show_band(self) -> None:
        """Say over the ribbon, for as long as it lasts, that the room does not see the programme."""
        if self._holding is None:
            self.band.hide()
            return
        sentences = {
            Cover.EMBLEM: self.tr("ห้องประชุมเห็นตราสัญลักษณ์"),
            Cover.MESSAGE: self.tr("ห้องประชุมเห็นข้อความ “{text}”").replace("{text}", self._holding.text),
            Cover.WELCOME: self.tr("ห้องประชุมเห็นบัตรต้อนรับ"),
            Cover.ASIDE: self.tr("เปิดทางให้โปรแกรมอื่นอยู่ · ย้ายหน้าต่างนั้นไปที่จอแสดงผล (Windows: Win+Shift+→)"),
        }
        aside = self._holding.cover is Cover.ASIDE
        button = self.tr("กลับสู่รายการ  {blank}") if aside else self.tr("กลับสู่รายการ  {holding}")
        put_property(self.band, "state", "warning" if aside else "next")
        icon = "swap-horizontal-bold" if aside else "monitor-eye"
        self.place()
        self.band.ask(sentences[self._holding.cover], self._keyed(button), "", icon, ALWAYS_MS)

    def _keep(self) -> None:
        session, holding = self._form.context.bridge.session, self._holding
        text = "" if holding is None or session.live is None else to_text(holding, session.live.run.uid)
        # Another program's window is not there any more when ours come back.
        self._form.context.bridge.attempt(lambda: session.keep_draft(KEPT_AS, "" if self.aside else text))

    def _recover(self) -> None:
        """Take up again what the room waited with when the program stopped."""
        session = self._form.context.bridge.session
        if session.live is None:
            return
        kept = from_text(session.drafts().get(KEPT_AS, ""), session.live.run.uid)
        if kept is not None and still_holds(kept, self._form.context.bridge.view()):
            self._take(kept)
        self.name()
        self._look_at_emblem()

    def _look_at_emblem(self) -> None:
        """Tell the operator, and nobody else, of an emblem that cannot be shown."""
        context = self._form.context
        trouble = self._emblems.trouble(context.folder, context.bridge.session.visit.emblem)
        if trouble is not None and trouble is not self._trouble:
            self.said.emit(trouble.sentence(context.language))
        self._trouble = trouble

    def _on_bridge_ticked(self, view: RunView | None) -> None:
        if self._holding is not None and not still_holds(self._holding, view):
            self._take(None)
            # After the words of the press itself, which take the news line for themselves.
            QTimer.singleShot(0, self, self._say_taken_away)
        self._hint_at_outside(view)

    def _say_taken_away(self) -> None:
        self.said.emit(self.tr("เริ่มลำดับใหม่ ภาพพักจอถูกนำออกแล้ว"))

    def _hint_at_outside(self, view: RunView | None) -> None:
        """Say once an item how another program's window is shown, where the programme has only its card."""
        item = None if view is None or view.current is None else view.current.item
        uid = None if item is None else item.uid
        if uid == self._hinted:
            return
        self._hinted = uid
        if item is not None and not item.media and (item.kind in OUTSIDE or item.format is Format.LIVE):
            QTimer.singleShot(0, self, self._say_hint)

    def _say_hint(self) -> None:
        text = self.tr("หากจะแสดงหน้าต่างโปรแกรมอื่นบนจอ กด {holding} แล้วเลือก “เปิดทางให้โปรแกรมอื่น”")
        self.said.emit(self._keyed(text))

    def _keyed(self, text: str) -> str:
        return with_keys(self._form.context.preferences, text)
