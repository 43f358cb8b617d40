"""All that is there for the presenter: the clock on its screen, the operator's message, the chime."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pmqa_desk.domain.finish_effect import FinishEffect
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.qt.console import Console
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.presenter_bell import Bell
from pmqa_desk.qt.presenter_clock import PresenterClock
from pmqa_desk.qt.presenter_keeper import PresenterKeeper, Wish
from pmqa_desk.qt.presenter_message import PresenterAnswer, PresenterMessage
from pmqa_desk.qt.screens import PRESENTER, Displays, StageKeeper, StageState
from pmqa_desk.qt.stage_clock import StageClock


class PresenterSide(QObject):
    """Made anew for each run; the console asks and is told, and never knows the clock's window."""

    focus_taken = Signal()
    """The system gave the clock's screen the focus: it is the console's."""

    def __init__(
        self,
        context: Context,
        console: Console,
        displays: Displays,
        stage: StageKeeper,
        bell: Bell,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._console = console
        self._bell = bell
        self._effect = FinishEffect()
        self.clock = PresenterClock(context)
        self.message = PresenterMessage(self)
        self.answer = PresenterAnswer(self)
        remembered = context.preferences.text(PRESENTER, "")
        self.keeper = PresenterKeeper(displays, self.clock, console, stage, remembered, self)
        self._connect()

    def open(self) -> None:
        """Show the clock as the user prefers it."""
        wish = Wish(self._context.preferences.text("presenter_clock", Wish.AUTO.value))
        self.keeper.open(wish)
        self._look_at_corner()

    def look(self) -> None:
        """Put the clock right after screens came, went or changed."""
        self.keeper.look()

    def close(self) -> None:
        """Take the clock away."""
        self.keeper.close()
        self.clock.deleteLater()

    def _connect(self) -> None:
        part, clock = self._console.presenter, self.clock
        part.toggled.connect(self.keeper.toggle)
        part.sent.connect(self._on_part_sent)
        answer = self._console.answer
        answer.sent.connect(self._on_answer_sent)
        answer.scrolled.connect(clock.scroll_answer)
        clock.key_pressed.connect(self._console.receive_key)
        clock.activated.connect(self._on_clock_activated)
        clock.fill_requested.connect(self._on_fill_requested)
        clock.close_requested.connect(self._on_close_requested)
        self.keeper.state_changed.connect(self._on_state_changed)
        self.message.changed.connect(clock.show_message)
        self.message.changed.connect(part.show_message)
        # To the clock alone: what the room sees knows of no answer.
        self.answer.changed.connect(clock.show_answer)
        self.answer.changed.connect(answer.show_sent)
        self._context.bridge.ticked.connect(self._on_bridge_ticked)
        self._context.preferences.changed.connect(self._on_preferences_changed)
        self._context.bridge.visit_changed.connect(self._look_at_corner)

    def _on_part_sent(self, text: str) -> None:
        self.message.send(text, self._context.bridge.view())

    def _on_answer_sent(self, text: str) -> None:
        self.answer.send(text, self._context.bridge.view())

    def _on_bridge_ticked(self, view: RunView | None) -> None:
        self.message.look(view)
        self.answer.look(view)
        if view is None:
            return
        self._effect, due = self._effect.after(view)
        if due and self._context.preferences.flag("chime", default=False):
            self._bell.ring()

    def _on_clock_activated(self) -> None:
        """Leave the focus with a window that somebody may want to move."""
        if self.keeper.state is StageState.SHOWN:
            self.focus_taken.emit()

    def _on_preferences_changed(self, entry: str) -> None:
        if entry == "presenter_clock":
            self.open()
        self._look_at_corner()

    def _look_at_corner(self) -> None:
        """Let the console say that the presenter has a corner of the stage where the stage does have one."""
        self._console.presenter.show_corner(on=StageClock(self._context).of_presenter)

    def _on_fill_requested(self) -> None:
        self.keeper.fill()
        self._context.preferences.set(PRESENTER, self.keeper.remembered)

    def _on_close_requested(self) -> None:
        """Let a window be closed; on a screen of its own a close is a slip."""
        if self.keeper.state is StageState.WINDOW:
            self.keeper.toggle()

    def _on_state_changed(self, state: StageState) -> None:
        self._console.presenter.show_state(state)
        if state is StageState.CLOSED:
            # Put away, it does not come back with an answer to another question.
            self._on_answer_sent("")
        handle = self.clock.windowHandle()
        if handle is not None:
            # Above the console while both are on one screen, and nobody's child on a screen of its own.
            above = self._console.windowHandle() if state is StageState.WINDOW else None
            handle.setTransientParent(above)  # type: ignore[arg-type]  # the binding takes None for nobody
