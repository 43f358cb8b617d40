"""What the stage asks of every medium, whatever plays it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage

from pmqa_desk.qt.sound_outputs import SoundOutputs


class Medium(Enum):
    """The kinds of media that the stage can show."""

    FILM = auto()
    SLIDES = auto()
    PICTURES = auto()


@dataclass(frozen=True, slots=True)
class MediumState:
    """Where a medium stands: a page of so many, or a place in a film."""

    medium: Medium
    place: int = 0
    """Milliseconds into a film; pages and pictures are counted from 0."""
    whole: int = 0
    """Length of a film in milliseconds; how many pages or pictures."""
    playing: bool = False

    @property
    def left_ms(self) -> int | None:
        """Return how much of a film is left; ``None`` for what is no film."""
        return max(0, self.whole - self.place) if self.medium is Medium.FILM else None


class Player(QObject):
    """One medium: opened beforehand, started when its item starts, rewound when it is left.

    It shows what it was given last and never raises: a medium that cannot be shown says ``failed``.
    """

    frame_changed = Signal()
    """There is another picture to show."""
    state_changed = Signal()
    """Another page, or a film began, stopped or ended; a film's place goes on without it."""
    failed = Signal()
    """The medium cannot be shown; there will be no picture."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._broken = False
        self.failed.connect(self._on_failed)

    @property
    def broken(self) -> bool:
        """Return whether ``failed`` was said."""
        return self._broken

    @property
    def frame(self) -> QImage | None:
        """Return the picture to show now, or ``None`` until there is one."""
        raise NotImplementedError

    @property
    def coming(self) -> QImage | None:
        """Return the picture after this one, where it is known."""
        return None

    @property
    def state(self) -> MediumState:
        """Return where the medium stands."""
        raise NotImplementedError

    def open(self) -> None:
        """Open the medium, once whoever made this player listens to it."""
        raise NotImplementedError

    def fit(self, size: QSize) -> None:
        """Make pictures for a stage of so many pixels; a film's are scaled when they are painted."""

    def set_volume(self, volume: float) -> None:
        """Set how loud it is, 0 to 1 in steps that the ear takes for even; most media are silent."""

    def sound_to(self, sound: SoundOutputs) -> None:
        """Let what is heard go where it is wished, now and when that changes; most media are silent."""

    def start(self) -> None:
        """Begin, or go on; pages just stand."""

    def pause(self) -> None:
        """Stand still."""

    def rewind(self) -> None:
        """Stand still at the beginning, ready to start."""
        self.pause()
        self.go_to(0)

    def go_to(self, place: int) -> None:
        """Show a page, or a place in a film; beyond the ends is the nearest end."""
        raise NotImplementedError

    def step(self, by: int) -> bool:
        """Go on or back; return whether there was anywhere to go."""
        raise NotImplementedError

    def _on_failed(self) -> None:
        self._broken = True


def fitted(size: QSizeF, room: QSize) -> QRectF:
    """Return where a picture lies in a room: whole, undistorted, in the middle."""
    shown = size.scaled(QSizeF(room), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (room.width() - shown.width()) / 2, (room.height() - shown.height()) / 2
    return QRectF(left, top, shown.width(), shown.height())
