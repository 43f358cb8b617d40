"""Carries out what is chosen on the sheet of the screens, and remembers it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from pmqa_desk.qt.console_screens import ScreenRow, ScreensSheet, Use
from pmqa_desk.qt.console_strip import ConsoleStrip
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.presenter_keeper import PresenterKeeper
from pmqa_desk.qt.screen_numbers import ScreenNumbers
from pmqa_desk.qt.screens import PRESENTER, STAGE, Display, Displays, StageKeeper, StageState

WINDOWED = "stage_windowed"


class ScreenChoice(QObject):
    """Stands between the sheet and the keepers of stage and presenter's clock."""

    moved = Signal()
    """The stage was put on another screen."""

    def __init__(
        self,
        context: Context,
        sheet: ScreensSheet,
        displays: Displays,
        stage: StageKeeper,
        presenter: PresenterKeeper,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._sheet = sheet
        self._displays = displays
        self._stage = stage
        self._presenter = presenter
        self._warned = False
        self.numbers = ScreenNumbers(self)
        self.strip = ConsoleStrip(sheet.form)
        self.strip.left.connect(self._on_strip_left)
        sheet.strip_requested.connect(self._on_strip_requested)
        sheet.stage_chosen.connect(self._on_stage_chosen)
        sheet.presenter_chosen.connect(self._on_presenter_chosen)
        sheet.windowed_changed.connect(self._on_windowed_changed)
        sheet.swap_requested.connect(self.swap)
        sheet.identify_requested.connect(self.identify)
        stage.state_changed.connect(self.look)
        presenter.state_changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Show the screens anew after they came, went or changed; say once that two show the same."""
        self._sheet.show_screens(self._rows(), windowed=self._stage.windowed, may_swap=self._stage.may_swap)
        if self._stage.state is not StageState.WINDOW or len(self._displays.all()) > 1:
            self.strip.leave()
        mirrored = self._stage.mirrored
        if mirrored and not self._warned:
            text = self.tr("จอสองจอแสดงภาพเดียวกัน ห้องประชุมเห็นหน้าควบคุมอยู่ ตั้งเครื่องเป็น “ขยายจอ” (Extend)")
            self._context.bridge.told.emit(text)
        self._warned = mirrored

    def swap(self) -> None:
        """Change the screens of stage and console over, and remember it."""
        self._stage.swap()
        self._remember_stage()

    def identify(self) -> None:
        """Show on every screen its number of the sheet, for a moment; during an item not to the room."""
        figures, view = self._context.figures, self._context.bridge.view()
        on_stage = self._stage.state is StageState.SHOWN and view is not None and view.current is not None
        room = self._stage.on if on_stage else None
        displays = enumerate(self._displays.all(), start=1)
        self.numbers.show({figures(number): each for number, each in displays if each != room})

    def close(self) -> None:
        """Take away what stands on the screens."""
        self.numbers.close()
        self.strip.hide()
        self.strip.deleteLater()

    def _rows(self) -> list[ScreenRow]:
        displays = self._displays.all()
        own = self._displays.of(self._stage.console)
        several = any(own is not None and each != own and not own.mirrors(each) for each in displays)
        return [self._row(each, own, several=several) for each in displays]

    def _row(self, display: Display, own: Display | None, *, several: bool) -> ScreenRow:
        use = self._use(display, own)
        mirrors = own is not None and own.mirrors(display)
        return ScreenRow(
            display,
            use,
            may_be_stage=several and use is not Use.STAGE and not mirrors,
            may_be_presenter=self._presenter.may_be_on(display) and use is not Use.PRESENTER,
            mirrors_console=mirrors,
        )

    def _use(self, display: Display, own: Display | None) -> Use:
        if display == own:
            return Use.CONSOLE
        if self._stage.state is StageState.SHOWN and display == self._stage.on:
            return Use.STAGE
        if self._presenter.state is StageState.SHOWN and display == self._presenter.on:
            return Use.PRESENTER
        return Use.NONE

    def _on_stage_chosen(self, display: Display) -> None:
        self._stage.choose(display)
        self._context.preferences.set(WINDOWED, self._stage.windowed)
        self._remember_stage()

    def _on_strip_requested(self) -> None:
        own = self._displays.of(self._stage.console)
        if own is not None and own.area is not None and self._stage.state is StageState.WINDOW:
            self._sheet.leave()
            fill(self._stage.window, self.strip.open(QRect(*own.area)))
            self._stage.window.raise_()

    def _on_strip_left(self) -> None:
        own = self._displays.of(self._stage.console)
        if own is None:
            self._stage.console.show()
            return
        self._displays.show_full(self._stage.console, own)
        if self._stage.state is StageState.WINDOW:
            self._displays.show_window(self._stage.window, own)
        self._stage.console.activateWindow()

    def _remember_stage(self) -> None:
        self._context.preferences.set(STAGE, self._stage.remembered)
        self._presenter.look()
        self.look()
        self.moved.emit()

    def _on_presenter_chosen(self, display: Display) -> None:
        if self._presenter.choose(display):
            self._context.preferences.set(PRESENTER, self._presenter.remembered)
        self.look()

    def _on_windowed_changed(self, windowed: bool) -> None:
        self._stage.set_windowed(windowed)
        self._context.preferences.set(WINDOWED, windowed)
        self._presenter.look()
        self.look()


def fill(window: QWidget, room: QRect) -> None:
    """Let a window with its frame be the largest of 16:9 in a room."""
    frame, inner = window.frameGeometry(), window.geometry()
    room = room.adjusted(
        inner.left() - frame.left(),
        inner.top() - frame.top(),
        inner.right() - frame.right(),
        inner.bottom() - frame.bottom(),
    )
    height = min(room.height(), room.width() * 9 // 16)
    width = height * 16 // 9
    window.setGeometry(room.x() + (room.width() - width) // 2, room.y(), width, height)
