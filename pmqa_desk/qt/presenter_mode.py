"""Presenter mode: opens the run with its windows, and closes them again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from pmqa_desk.domain.holding import Cover, Holding
from pmqa_desk.domain.ports import KeepAwake, OutsidePrograms
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Session as Dated
from pmqa_desk.qt.console import Console
from pmqa_desk.qt.console_form import platform
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.look import Look, Scheme
from pmqa_desk.qt.media_watch import MediaWatch
from pmqa_desk.qt.presenter_bell import QtBell
from pmqa_desk.qt.presenter_side import PresenterSide
from pmqa_desk.qt.screen_choice import WINDOWED, ScreenChoice
from pmqa_desk.qt.screens import STAGE, Display, Displays, StageKeeper, StageState, remembered_among
from pmqa_desk.qt.slide_copies import SlideCopies
from pmqa_desk.qt.sound_outputs import SoundOutputs
from pmqa_desk.qt.stage import Stage
from pmqa_desk.qt.stage_aside import StageAside
from pmqa_desk.qt.stage_media import StageMedia
from pmqa_desk.qt.wake_keeper import WakeKeeper

# By then the window manager has done what it does with a new window.
FOCUS_MS = 150


class PresenterMode(QObject):
    """Console for the operator, stage for the room, clock for the presenter; one run at a time."""

    left = Signal()
    """All windows are closed: the main window is wanted."""
    minutes_requested = Signal()
    print_requested = Signal()
    """The run is over and its minutes are wanted; all windows are closed."""

    def __init__(
        self,
        context: Context,
        displays: Displays,
        copies: SlideCopies,
        awake: KeepAwake,
        parent: QObject | None = None,
        *,
        sound: SoundOutputs | None = None,
        outside: OutsidePrograms | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._displays = displays
        self._copies = copies
        self._awake = awake
        self._sound = sound or SoundOutputs(context.preferences, parent=self)
        self._outside = outside
        self._bell = QtBell(self, sound=self._sound)
        self.media: StageMedia | None = None
        self.console: Console | None = None
        self.stage: Stage | None = None
        self.presenter: PresenterSide | None = None
        self._keeper: StageKeeper | None = None
        self._aside: StageAside | None = None
        self._wake: WakeKeeper | None = None
        self.screens: ScreenChoice | None = None
        self._watch: MediaWatch | None = None

    @property
    def keeper(self) -> StageKeeper | None:
        """Return what keeps the stage on its screen, while it is open."""
        return self._keeper

    def open(self, dated: Dated | None = None, name: str | None = None, items: Collection[str] = ()) -> bool:
        """Open a run with its windows; a run that is going on is taken up again. Say whether it was done."""
        if self.console is not None:
            self.console.raise_()
            self.console.activateWindow()
            return True
        if not self._context.bridge.attempt(lambda: self._open_run(dated, name, items)):
            return False
        self._open_windows()
        return True

    def close(self) -> None:
        """Close the windows, as far as the run lets them."""
        if self.media is not None:
            self.media.close()
        if self.console is not None:
            self.console.close()
        if self._wake is not None:
            # The run goes on, the program does not.
            self._wake.close()
            self._wake = None

    def look(self) -> None:
        """Put stage and clock right after screens came, went or changed."""
        if self._keeper is not None and self.presenter is not None:
            self._keeper.look()
            self.presenter.look()
            if self.screens is not None:
                self.screens.look()
        self._look_aside()

    def _open_run(self, dated: Dated | None, name: str | None, items: Collection[str]) -> None:
        session = self._context.bridge.session
        live = session.live
        uid = None if dated is None else dated.uid
        if live is not None and live.state.phase is Phase.READY and live.run.session_uid != uid:
            # Opened for another session and never begun: nothing of it is lost.
            session.run(Command(Do.END))
        if not session.going_on:
            session.open_run(dated, name, items)

    def _open_windows(self) -> None:
        scheme = Scheme(self._context.preferences.text("console_scheme", Scheme.DARK.value))
        look = Look(scheme, self)
        # The room's first card must break between words; a start into a run that goes on comes here at once.
        self._context.words.load()
        context = replace(self._context, look=look)
        self.console = Console(context)
        self.stage = Stage(context)
        self.media = StageMedia(context, self._copies, self, sound=self._sound)
        remembered = self._context.preferences.text(STAGE, "")
        windowed = self._context.preferences.flag(WINDOWED, default=False)
        self._keeper = StageKeeper(
            self._displays, self.stage, self.console, remembered, self, windowed=windowed
        )
        self.presenter = PresenterSide(context, self.console, self._displays, self._keeper, self._bell, self)
        self.presenter.focus_taken.connect(self._give_keys_to_console)
        self.presenter.message.changed.connect(self.stage.show_message)
        self._wake = WakeKeeper(context.bridge, self._awake, self)
        self._aside = StageAside(self.stage, platform(), self.stage)
        self._connect(self.console, self.stage, self._keeper)
        self._connect_media(self.console, self.stage, self.media)
        display = self._operators_display(remembered)
        if display is not None:
            self._displays.show_full(self.console, display)
        self._keeper.open()
        self.presenter.open()
        sheet = self.console.sheets.screens
        self.screens = ScreenChoice(context, sheet, self._displays, self._keeper, self.presenter.keeper, self)
        self.console.stage_side.swap_requested.connect(self.screens.swap)
        self.screens.moved.connect(self._look_aside)
        self._give_keys_to_console()
        # After the first paint: the icon font costs a third of a start.
        QTimer.singleShot(0, look, look.load_icons)

    def _connect(self, console: Console, stage: Stage, keeper: StageKeeper) -> None:
        console.left.connect(self._on_console_left)
        console.minutes_requested.connect(self._on_minutes_requested)
        console.print_requested.connect(self._on_print_requested)
        console.stage_side.blank_changed.connect(stage.set_blank)
        console.stage_side.freeze_changed.connect(stage.set_frozen)
        console.holding.changed.connect(self._on_holding_changed)
        stage.painted.connect(console.stage_side.show_picture)
        stage.key_pressed.connect(console.receive_key)
        stage.activated.connect(self._give_keys_to_console)
        keeper.state_changed.connect(self._show_state)

    def _connect_media(self, console: Console, stage: Stage, media: StageMedia) -> None:
        console.medium.watch(media)
        console.sheets.help.watch(media, self._outside)
        console.sheets.hear(self._sound, self._bell)
        self._watch = MediaWatch(self._context, self)
        self._watch.changed.connect(media.look)
        media.frame_changed.connect(self._on_frame_changed)
        stage.resized.connect(media.fit)
        media.fit(stage.pixels)
        media.look()

    def _on_frame_changed(self) -> None:
        if self.stage is not None and self.media is not None:
            self.stage.show_medium(self.media.showing)

    def _on_holding_changed(self, holding: Holding | None) -> None:
        if self.stage is not None and self._aside is not None and self._keeper is not None:
            aside = holding is not None and holding.cover is Cover.ASIDE
            self._aside.make_way(aside=aside, fills=self._keeper.state is StageState.SHOWN)
            self.stage.show_holding(None if aside else holding)

    def _operators_display(self, stage: str) -> Display | None:
        """Return the screen for the console: where the visit was opened, but not where the stage belongs."""
        displays = self._displays.all()
        if self.console is None:
            return None
        own, room = self._displays.of(self.console), remembered_among(stage, displays)
        if own is not None and own != room:
            return own
        return next((each for each in displays if each != room), own)

    def _show_state(self) -> None:
        if self.console is None or self._keeper is None:
            return
        self.console.stage_side.show_state(self._keeper.state, swap=self._keeper.may_swap)
        if self.stage is not None and self._keeper.state in {StageState.SHOWN, StageState.WINDOW}:
            # Back on its screen it shows what it showed: nothing is painted anew that would tell of it.
            self.console.stage_side.show_picture(self.stage.picture)
        self._give_keys_to_console()

    def _give_keys_to_console(self) -> None:
        """Let the console have the focus, unless the stage is a window that somebody may want to move."""
        if self._keeper is not None and self._keeper.state is not StageState.WINDOW:
            QTimer.singleShot(FOCUS_MS, self, self._on_focus_due)

    def _on_focus_due(self) -> None:
        if self.console is not None:
            self.console.raise_()
            self.console.activateWindow()

    def _look_aside(self) -> None:
        if self._aside is not None:
            self._aside.look()

    def _on_minutes_requested(self) -> None:
        self._close_windows()
        self.minutes_requested.emit()

    def _on_print_requested(self) -> None:
        self._close_windows()
        self.print_requested.emit()

    def _on_console_left(self) -> None:
        if self.console is not None:
            self._close_windows()
            self.left.emit()

    def _close_windows(self) -> None:
        parts = (self._watch, self.media, self.screens, self.presenter)
        windows = (self._keeper, self.stage, self.console, self._wake)
        self.console = self.stage = self._keeper = self.media = self.presenter = self._wake = None
        self._aside = self._watch = self.screens = None
        for each in (*parts, *windows):
            if each is not None:
                each.close()
                each.deleteLater()
