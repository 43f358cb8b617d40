"""Carries out what is chosen on the sheet of the screens, and remembers it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pmqa_desk.qt.console_screens import ScreenRow, ScreensSheet, Use
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.presenter_keeper import PresenterKeeper
from pmqa_desk.qt.screen_numbers import ScreenNumbers
from pmqa_desk.qt.screens import Display, Displays, StageKeeper, StageState

STAGE, PRESENTER, WINDOWED = "stage_display", "presenter_display", "stage_windowed"


class ScreenChoice(QObject):
    """Stands between the sheet and the keepers of stage and presenter's clock."""

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
        sheet.stage_chosen.connect(self._on_stage_chosen)
        sheet.presenter_chosen.connect(self._on_presenter_chosen)
        sheet.windowed_changed.connect(self._on_windowed_changed)
        sheet.swap_requested.connect(self._on_swap_requested)
        sheet.identify_requested.connect(self.identify)
        stage.state_changed.connect(self.look)
        presenter.state_changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Show the screens anew after they came, went or changed; say once that two show the same."""
        self._sheet.show_screens(self._rows(), windowed=self._stage.windowed, may_swap=self._stage.may_swap)
        mirrored = self._stage.mirrored
        if mirrored and not self._warned:
            text = self.tr("จอสองจอแสดงภาพเดียวกัน ห้องประชุมเห็นหน้าควบคุมอยู่ ตั้งเครื่องเป็น “ขยายจอ” (Extend)")
            self._context.bridge.told.emit(text)
        self._warned = mirrored

    def identify(self) -> None:
        """Show on every screen its number of the sheet, for a moment."""
        figures, displays = self._context.figures, self._displays.all()
        self.numbers.show({figures(number): each for number, each in enumerate(displays, start=1)})

    def close(self) -> None:
        """Take away what stands on the screens."""
        self.numbers.close()

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

    def _on_swap_requested(self) -> None:
        self._stage.swap()
        self._remember_stage()

    def _remember_stage(self) -> None:
        self._context.preferences.set(STAGE, self._stage.remembered)
        self._presenter.look()
        self.look()

    def _on_presenter_chosen(self, display: Display) -> None:
        if self._presenter.choose(display):
            self._context.preferences.set(PRESENTER, self._presenter.remembered)
        self.look()

    def _on_windowed_changed(self, windowed: bool) -> None:
        self._stage.set_windowed(windowed)
        self._context.preferences.set(WINDOWED, windowed)
        self._presenter.look()
        self.look()
