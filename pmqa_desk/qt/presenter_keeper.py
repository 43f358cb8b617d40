"""Which screen shows the presenter's clock: never the room's, never the operator's whole one."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pmqa_desk.qt.screens import Display, Displays, StageKeeper, StageState, remembered_among


class Wish(StrEnum):
    """How the operator wants the presenter's clock."""

    AUTO = "auto"
    """On a third screen, where there is one."""
    WINDOW = "window"
    """As a window that the operator places."""
    CORNER = "corner"
    """In a corner of the stage, which paints it: for rooms with a single screen."""
    OFF = "off"


class PresenterKeeper(QObject):
    """Keeps the presenter's clock on a screen that neither console nor stage needs."""

    state_changed = Signal(StageState)

    def __init__(
        self,
        displays: Displays,
        clock: QWidget,
        console: QWidget,
        stage: StageKeeper,
        remembered: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._displays = displays
        self._clock = clock
        self._console = console
        self._stage = stage
        self._remembered = remembered
        self._wish = Wish.OFF
        self._state = StageState.CLOSED
        self._on: Display | None = None

    @property
    def state(self) -> StageState:
        """Return how the clock is shown."""
        return self._state

    @property
    def remembered(self) -> str:
        """Return the identity of the screen that the clock goes back to."""
        return self._remembered

    def open(self, wish: Wish) -> None:
        """Show the clock as it is wished; console and stage stand where they belong."""
        self._put_away()
        self._wish = wish
        self.look()

    def toggle(self) -> None:
        """Show the clock on a screen that is free, or as a window where none is; or put it away."""
        if self._state in {StageState.SHOWN, StageState.WINDOW}:
            self.open(Wish.OFF)
        else:
            self.open(Wish.WINDOW if self._target() is None else Wish.AUTO)

    def fill(self) -> None:
        """Let the clock fill the screen that its window stands on, if it may; or be a window again."""
        if self._state is StageState.SHOWN:
            self.open(Wish.WINDOW)
            return
        own = self._displays.of(self._clock)
        if self._state is StageState.WINDOW and own is not None and own in self._free():
            self._remembered = own.identity
            self._wish = Wish.AUTO
            self._show_full(own)

    def choose(self, display: Display) -> bool:
        """Let a screen be the presenter's from now on; return whether it may be."""
        if display not in self._free():
            return False
        self._remembered = display.identity
        self._wish = Wish.AUTO
        self._show_full(display)
        return True

    def may_be_on(self, display: Display) -> bool:
        """Return whether the clock may fill a screen."""
        return display in self._free()

    @property
    def on(self) -> Display | None:
        """Return the screen that the clock fills, or whose window it is on."""
        return self._on

    def close(self) -> None:
        """Show the clock no more."""
        self.open(Wish.OFF)

    def look(self) -> None:
        """Put the clock right after screens came, went or changed, or console and stage were moved."""
        target = self._target()
        if self._wish is Wish.WINDOW:
            self._place_window()
        elif self._wish is Wish.AUTO and target is not None:
            if self._on != target or self._displays.of(self._clock) != target or not self._clock.isVisible():
                self._show_full(target)
        elif self._state is StageState.SHOWN:
            # At once: the system has already moved it over another window.
            self._clock.hide()
            self._tell(StageState.LOST, None)

    def _put_away(self) -> None:
        self._clock.hide()
        self._tell(StageState.CLOSED, None)

    def _place_window(self) -> None:
        home = self._displays.of(self._console)
        astray = self._displays.of(self._clock) in {None, self._room()}
        if home is not None and (astray or not self._clock.isVisible()):
            self._displays.show_window(self._clock, home, upper=True)
        self._tell(StageState.WINDOW, home)

    def _room(self) -> Display | None:
        """Return the screen that the room looks at, if it has one of its own."""
        return self._stage.on if self._stage.state is StageState.SHOWN else None

    def _free(self) -> tuple[Display, ...]:
        displays = self._displays.all()
        own = self._displays.of(self._console)
        room = remembered_among(self._stage.remembered, displays)
        # A stage that is a window on a screen of its own is what the video meeting sees.
        taken = {own, self._stage.on, None if self._stage.windowed else room}
        free = (each for each in displays if each not in taken)
        return tuple(each for each in free if own is None or not own.mirrors(each))

    def _target(self) -> Display | None:
        free = self._free()
        chosen = remembered_among(self._remembered, free)
        return chosen or (self._on if self._on in free else None) or (free[0] if free else None)

    def _show_full(self, display: Display) -> None:
        self._remembered = self._remembered or display.identity
        self._displays.show_full(self._clock, display)
        self._tell(StageState.SHOWN, display)

    def _tell(self, state: StageState, on: Display | None) -> None:
        self._on = on
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
