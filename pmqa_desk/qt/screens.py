"""Which screen shows what: the room's picture never lands on the operator's screen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from pmqa_desk.domain.screen_identity import ScreenIdentity, same_screen

# The entries under which the screens of stage and presenter's clock are remembered.
STAGE, PRESENTER = "stage_display", "presenter_display"
# A screen just plugged in tells its size a moment after it is announced.
SETTLE_MS = 300
# One screen only: the window to share takes this much of its width.
WINDOW_SHARE = 0.42
# A window at the upper right leaves the console's header in sight, and its own frame on the screen.
HEAD_PX = 88


class StageState(StrEnum):
    """How the room's picture is shown."""

    SHOWN = "shown"
    WINDOW = "window"
    """One screen only: a window to share in a video meeting."""
    LOST = "lost"
    """Its screen was unplugged; nothing is shown until one is plugged in."""
    CLOSED = "closed"


class Area(NamedTuple):
    """What a screen shows of the desktop, in its own logical pixels."""

    x: int
    y: int
    width: int
    height: int

    def meets(self, other: Area) -> bool:
        """Return whether both show something of the desktop that is the same."""
        across = self.x < other.x + other.width and other.x < self.x + self.width
        return across and self.y < other.y + other.height and other.y < self.y + self.height


KEYLESS = "keyless"


@dataclass(frozen=True, slots=True)
class Display:
    """A screen, known by what it is and not by where it stands."""

    identity: str
    title: str = field(default="", compare=False)
    """What people call it."""
    area: Area | None = field(default=None, compare=False)
    pixels: tuple[int, int] = field(default=(0, 0), compare=False)

    def mirrors(self, other: Display) -> bool:
        """Return whether another screen shows the same picture as this."""
        if self == other or self.area is None or other.area is None:
            return False
        return self.area.meets(other.area)


def remembered_among(remembered: str, displays: Iterable[Display]) -> Display | None:
    """Return the screen that is remembered, if it is plugged in, on whichever socket."""
    plugged = {each.identity: each for each in displays}
    found = same_screen(remembered, plugged)
    return None if found is None else plugged[found]


class Displays(Protocol):
    """The machine's screens, and windows on them."""

    def all(self) -> tuple[Display, ...]:
        """Return the screens that are plugged in."""
        ...

    def of(self, window: QWidget) -> Display | None:
        """Return the screen that a window is on."""
        ...

    def show_full(self, window: QWidget, display: Display) -> None:
        """Show a window on the whole of a screen."""
        ...

    def show_window(self, window: QWidget, display: Display, *, upper: bool = False) -> None:
        """Show a window of 16:9 at the lower right of a screen, or at the ``upper``."""
        ...


class StageKeeper(QObject):
    """Keeps the stage on a screen that is not the console's."""

    state_changed = Signal(StageState)

    def __init__(
        self,
        displays: Displays,
        stage: QWidget,
        console: QWidget,
        remembered: str,
        parent: QObject,
        *,
        windowed: bool = False,
    ) -> None:
        super().__init__(parent)
        self._displays = displays
        self._stage = stage
        self._console = console
        self._remembered = remembered
        self._windowed = windowed
        self._state = StageState.CLOSED
        self._on: Display | None = None
        self._home: Display | None = None

    @property
    def state(self) -> StageState:
        """Return how the stage is shown."""
        return self._state

    @property
    def window(self) -> QWidget:
        """Return the window that the room sees."""
        return self._stage

    @property
    def console(self) -> QWidget:
        """Return the operator's window, which the stage keeps away from."""
        return self._console

    @property
    def on(self) -> Display | None:
        """Return the screen that the stage is on."""
        return self._on

    @property
    def remembered(self) -> str:
        """Return the identity of the screen that the stage goes back to: the chosen one, or its first."""
        return self._remembered

    @property
    def windowed(self) -> bool:
        """Return whether the stage is to be a window, whatever screens there are."""
        return self._windowed

    @property
    def mirrored(self) -> bool:
        """Return whether another screen shows what the console's shows: the room would see the console."""
        own = self._displays.of(self._console)
        return own is not None and any(own.mirrors(each) for each in self._displays.all())

    @property
    def may_swap(self) -> bool:
        """Return whether there are two screens to change over."""
        return self._state is StageState.SHOWN

    def open(self) -> None:
        """Show the stage where it belongs; the console stands where it is to stay."""
        self._home = self._displays.of(self._console)
        self._place()

    def close(self) -> None:
        """Show the stage no more."""
        self._tell(StageState.CLOSED, None)
        self._stage.hide()

    def swap(self) -> None:
        """Change the screens of stage and console over, and remember it."""
        own, other = self._displays.of(self._console), self._on
        if own is None or other is None or not self.may_swap:
            return
        self._stage.hide()
        self._displays.show_full(self._console, other)
        self._displays.show_full(self._stage, own)
        self._home = other
        self._remembered = own.identity
        self._tell(StageState.SHOWN, own)

    def choose(self, display: Display) -> None:
        """Let a screen be the room's from now on; the console leaves it, if there is another."""
        own = self._displays.of(self._console)
        if display == own:
            away = [each for each in self._apart(own) if each != self._on]
            home = self._on if self._on in self._apart(own) else next(iter(away), None)
            if home is None:
                return
            self._stage.hide()
            self._displays.show_full(self._console, home)
            self._home = home
        elif display not in self._apart(own):
            return
        self._windowed = False
        self._remembered = display.identity
        self._displays.show_full(self._stage, display)
        self._tell(StageState.SHOWN, display)

    def set_windowed(self, windowed: bool) -> None:
        """Let the stage be a window to share, or fill the room's screen again where there is one."""
        if windowed != self._windowed and self._state is not StageState.CLOSED:
            self._windowed = windowed
            self._stage.hide()
            self._tell(StageState.WINDOW, None)
            self._place()

    def look(self) -> None:
        """Put the stage right after screens came, went or changed."""
        if self._state is not StageState.CLOSED:
            self._place()

    def _place(self) -> None:
        own = self._bring_console_home()
        others = self._apart(own)
        if self._windowed:
            self._place_window(next(iter(others), own))
            return
        chosen = remembered_among(self._remembered, others)
        target = chosen or (self._on if self._on in others else None) or (others[0] if others else None)
        if target is not None:
            # With a third screen about, only this tells which one the room looks at.
            self._remembered = self._remembered or target.identity
            if self._on != target or self._displays.of(self._stage) != target or not self._stage.isVisible():
                self._displays.show_full(self._stage, target)
            self._tell(StageState.SHOWN, target)
        elif self._state in {StageState.SHOWN, StageState.LOST}:
            # At once: the system has already moved it over the operator's window.
            self._stage.hide()
            self._tell(StageState.LOST, None)
        else:
            self._place_window(own)

    def _place_window(self, display: Display | None) -> None:
        """Show the window to share where it was not shown yet: it stays where it was put."""
        if display is not None:
            if not self._stage.isVisible():
                self._displays.show_window(self._stage, display)
            self._tell(StageState.WINDOW, display)

    def _apart(self, own: Display | None) -> list[Display]:
        """Return the screens that are not the console's, nor show the same picture as that."""
        return [
            each for each in self._displays.all() if each != own and (own is None or not own.mirrors(each))
        ]

    def _bring_console_home(self) -> Display | None:
        """Return the console's screen; where its own was unplugged, fill another with it."""
        displays = self._displays.all()
        own = self._displays.of(self._console)
        if self._home in displays or not displays:
            return own
        home = own if own in displays else displays[0]
        if home is not None:
            self._stage.hide()
            self._displays.show_full(self._console, home)
            self._home = home
        return home

    def _tell(self, state: StageState, on: Display | None) -> None:
        self._on = on
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)


class QtDisplays(QObject):
    """The screens that Qt sees."""

    changed = Signal()
    """Screens came, went or have another size."""

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._gone: QScreen | None = None
        application.screenAdded.connect(self._on_screen_added)
        application.screenRemoved.connect(self._on_screen_removed)

    def all(self) -> tuple[Display, ...]:
        """Return the screens that are plugged in."""
        return tuple(_display(screen) for screen in self._screens())

    def of(self, window: QWidget) -> Display | None:
        """Return the screen that a window is on."""
        screen = window.screen()
        return None if screen is self._gone else _display(screen)

    def show_full(self, window: QWidget, display: Display) -> None:
        """Show a window on the whole of a screen."""
        screen = self._screen(display)
        if screen is None:
            return
        # Hidden first: a window that is full screen elsewhere stays there on X11;
        # and Windows wants the screen before the window fills it.
        window.hide()
        _take_keys(window, takes=False)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.winId()
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        _show_full(window)
        QTimer.singleShot(SETTLE_MS, window, partial(_fill_screen, window))

    def show_window(self, window: QWidget, display: Display, *, upper: bool = False) -> None:
        """Show a window of 16:9 at the lower right of a screen, or at the ``upper``."""
        screen = self._screen(display)
        if screen is None:
            return
        free = screen.availableGeometry()
        width = max(round(free.width() * WINDOW_SHARE), window.minimumWidth())
        size = QSize(width, width * 9 // 16)
        corner = free.bottomRight() - QPoint(size.width() + 8, size.height() + 8)
        if upper:
            corner = free.topRight() + QPoint(-size.width() - 8, HEAD_PX)
        _take_keys(window, takes=True)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.setScreen(screen)
        window.setGeometry(QRect(corner, size))
        window.showNormal()

    def _screens(self) -> list[QScreen]:
        return [screen for screen in self._application.screens() if screen is not self._gone]

    def _screen(self, display: Display) -> QScreen | None:
        return next((screen for screen in self._screens() if _display(screen) == display), None)

    def _on_screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_geometry_changed)
        QTimer.singleShot(SETTLE_MS, self, self.changed.emit)

    def _on_geometry_changed(self) -> None:
        self.changed.emit()

    def _on_screen_removed(self, screen: QScreen) -> None:
        self._gone = screen
        self.changed.emit()
        self._gone = None
        QTimer.singleShot(SETTLE_MS, self, self.changed.emit)


def _take_keys(window: QWidget, *, takes: bool) -> None:
    """Let a window that was made to take no focus take it while it is no more than a window.

    Windows leaves one that takes none out of what can be shared in a meeting.
    """
    refuses = Qt.WindowType.WindowDoesNotAcceptFocus
    if window.windowFlags() & refuses:
        window.setProperty(KEYLESS, True)
    if window.property(KEYLESS):
        window.setWindowFlag(refuses, not takes)


def _fill_screen(window: QWidget) -> None:
    """Ask once more: a window manager that was still hiding the window has missed it."""
    if window.isVisible() and not window.isFullScreen():
        _show_full(window)


def _show_full(window: QWidget) -> None:
    """Fill the screen; a window that takes no focus does not ask for it, as Qt's own call would."""
    if window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus:
        window.setWindowState(Qt.WindowState.WindowFullScreen)
        window.show()
    else:
        window.showFullScreen()


def _display(screen: QScreen) -> Display:
    known = ScreenIdentity(screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name())
    title = " ".join(part for part in known.make if part) or known.name
    ratio, shown = screen.devicePixelRatio(), screen.geometry()
    pixels = (round(shown.width() * ratio), round(shown.height() * ratio))
    return Display(known.text, title, Area(shown.x(), shown.y(), shown.width(), shown.height()), pixels)
