"""The operator's hand: a plan of key presses at the real console, carried out by the event loop."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.run import Phase
from pmqa_desk.qt.console_deeds import GUARD_MS
from pmqa_desk.qt.presenter_mode import PresenterMode

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
# Longer than the guard against double presses and the rest after a stray letter.
BREATH_MS = 2500
LINE = "ผู้ตรวจประเมินขอให้ส่งหลักฐานเพิ่มเติม"


class Hand(QObject):
    """Presses a key each few seconds; goes on to the next item when its time is over."""

    def __init__(
        self,
        mode: PresenterMode,
        session: Session,
        draw: random.Random,
        pressed: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(mode)
        self.presses = 0
        self._mode = mode
        self._session = session
        self._draw = draw
        self._pressed = pressed
        self._owed: list[Callable[[], None]] = []
        self._breath_ms = BREATH_MS
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self, breath_ms: int = BREATH_MS) -> None:
        """Act about each ``breath_ms`` until stopped.

        A hand keeps no time: a beat of whole half seconds would meet a flip at every other press.
        """
        self._breath_ms = breath_ms
        self._timer.start(self._draw.randint(breath_ms * 4 // 5, breath_ms * 6 // 5))

    def stop(self) -> None:
        """Press nothing more."""
        self._timer.stop()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key at the console."""
        self.presses += 1
        assert self._mode.console is not None
        QTest.keyClick(self._mode.console, key, modifiers)
        self._pressed()

    def act(self) -> None:
        """Undo what was begun last, or go on where an item is over, or do something."""
        live = self._session.live
        if live is None or live.state.phase is Phase.ENDED:
            return
        view = live.view()
        if self._owed:
            self._owed.pop()()
        elif view.phase is Phase.PAUSED:
            # The hand that held the run, or gave it more time, is gone with the program it did it in.
            self.press(Qt.Key.Key_P)
        elif live.state.attempt is not None and live.state.attempt.added_s > 0:
            self.press(Qt.Key.Key_Minus)
        elif view.remaining_ms is None or view.remaining_ms < -BREATH_MS or view.phase is Phase.BETWEEN:
            self._next()
        else:
            self._draw.choice(self._deeds())()

    def _on_timer_timeout(self) -> None:
        self.start(self._breath_ms)
        self.act()

    def _deeds(self) -> tuple[Callable[[], None], ...]:
        return (
            *(self._page,) * 8,
            *(self._leave,) * 3,
            self._hold,
            self._add,
            self._blank,
            self._freeze,
            self._line,
            self._take_back,
        )

    def _next(self) -> None:
        self.press(Qt.Key.Key_Space)
        if self._mode.console is not None and self._mode.console.deeds.armed is not None:
            self._owed.append(lambda: self.press(Qt.Key.Key_Space))
            # A second press that comes with the first is none (T22).
            self._owed += [self._leave] * (1 + GUARD_MS // max(1, self._breath_ms * 4 // 5))

    def _page(self) -> None:
        self.press(self._draw.choice((Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)))

    def _leave(self) -> None:
        """Let time go by."""

    def _hold(self) -> None:
        self._twice(Qt.Key.Key_P)

    def _blank(self) -> None:
        self._twice(Qt.Key.Key_B)

    def _freeze(self) -> None:
        self._twice(Qt.Key.Key_F)

    def _add(self) -> None:
        self.press(Qt.Key.Key_Plus)
        self._owed.append(lambda: self.press(Qt.Key.Key_Minus))

    def _take_back(self) -> None:
        """Go on by a slip, and take it back."""
        self._next()
        self._owed.insert(0, lambda: self.press(Qt.Key.Key_Z, CTRL))

    def _line(self) -> None:
        self.press(Qt.Key.Key_F7)
        console = self._mode.console
        assert console is not None
        edit = console.line_bar.line_edit
        edit.insert(LINE)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        QTest.keyClick(edit, Qt.Key.Key_Escape)

    def _twice(self, key: Qt.Key) -> None:
        self.press(key)
        self._owed.append(lambda: self.press(key))
