"""Films: painted by ourselves from the frames of Qt's player, so that any window can show them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QAudioDevice, QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink
from typing_extensions import override

from pmqa_desk.qt.players.player import Medium, MediumState, Player
from pmqa_desk.qt.sound_outputs import SoundOutputs

# The first frame is there within 50 ms; some films (AV1) never have one and say nothing about it.
NO_FRAME_MS = 4000
STEP_MS = 5000


class FilmPlayer(Player):
    """Waits on its first frame, so that it starts at once; holds its last."""

    def __init__(self, path: Path, volume: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame: QImage | None = None
        self._ended = False
        self._wanted = 0
        # Taken down in this order: what plays, where its pictures go, where its sound goes.
        self._player = QMediaPlayer(self)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._sound = QAudioOutput(self)
        self.set_volume(volume)
        self._player.setVideoSink(self._sink)
        self._player.setAudioOutput(self._sound)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(self._fail)
        self._player.playbackStateChanged.connect(self.state_changed)
        self._watchdog = QTimer(self, singleShot=True, interval=NO_FRAME_MS)
        self._watchdog.timeout.connect(self._fail)
        self._path = path
        self._outputs: SoundOutputs | None = None

    @override
    def open(self) -> None:
        self._watchdog.start()
        self._player.setSource(QUrl.fromLocalFile(str(self._path)))
        # Paused, not stopped: that decodes the first frame.
        self._player.pause()

    @property
    @override
    def frame(self) -> QImage | None:
        return self._frame

    @property
    @override
    def state(self) -> MediumState:
        length = self._player.duration()
        place = length if self._ended else self._player.position()
        return MediumState(Medium.FILM, place, length, self._playing)

    @override
    def set_volume(self, volume: float) -> None:
        # An ear hears the cube of what is sent as about even steps.
        self._sound.setVolume(volume**3)

    @override
    def sound_to(self, sound: SoundOutputs) -> None:
        self._outputs = sound
        sound.changed.connect(self._on_outputs_changed)
        self._on_outputs_changed()
        sound.tell()

    @override
    def start(self) -> None:
        if self._ended:
            self.go_to(0)
        self._player.play()

    @override
    def pause(self) -> None:
        if not self._ended:
            self._player.pause()

    @override
    def go_to(self, place: int) -> None:
        length = self._player.duration()
        if not length:
            self._wanted = place
            return
        if self._ended or place >= length:
            self._player.pause()
        self._ended = place >= length
        # The very end has no frame: the last one stands a moment before it.
        self._player.setPosition(min(max(0, place), length - 1))
        self.state_changed.emit()

    @override
    def step(self, by: int) -> bool:
        state = self.state
        if self._ended and by > 0:
            return False
        going_on = state.playing
        self.go_to(min(max(0, state.place + by * STEP_MS), max(0, state.whole - 1)))
        if going_on:
            self._player.play()
        return True

    @property
    def _playing(self) -> bool:
        return self._player.playbackState() is QMediaPlayer.PlaybackState.PlayingState

    def _on_outputs_changed(self) -> None:
        device = None if self._outputs is None else self._outputs.device
        if not isinstance(device, QAudioDevice):
            # A machine without a sound device: the pictures go on by themselves.
            self._player.setAudioOutput(None)  # type: ignore[arg-type]  # the binding takes None
            return
        if device != self._sound.device():
            self._sound.setDevice(device)
        if self._player.audioOutput() is not self._sound:
            self._player.setAudioOutput(self._sound)

    def _on_frame(self, frame: QVideoFrame) -> None:
        # At the end comes an empty one: the room keeps the last picture.
        image = frame.toImage() if frame.isValid() else QImage()
        if image.isNull() or self.broken:
            return
        first = self._frame is None
        self._frame = image
        self._watchdog.stop()
        self.frame_changed.emit()
        if first:
            self.state_changed.emit()

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.EndOfMedia:
            self._ended = True
            self.state_changed.emit()
        elif status is QMediaPlayer.MediaStatus.LoadedMedia and not self._player.hasVideo():
            self._fail()
        elif self._wanted and self._player.duration():
            place, self._wanted = self._wanted, 0
            self.go_to(place)

    def _fail(self) -> None:
        # What was seen of it stays: a film that breaks off is still better than its title.
        if not self.broken and self._frame is None:
            self._watchdog.stop()
            self.failed.emit()
