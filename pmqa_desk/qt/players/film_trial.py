"""Plays a film here and there, unseen and unheard, and counts the pictures: some fail without a word."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QMediaMetaData, QMediaPlayer, QVideoFrame, QVideoSink

from pmqa_desk.domain.medium_facts import FilmFact

# A film opens in hundredths of a second, from a slow stick in a few.
OPEN_MS = 6000
START_MS = 1000
PLACE_MS = 350
# A picture comes within 50 ms, after a jump within 260; under load a few times that.
FIRST_MS = 1500
# Between two places at which a short film is looked at; a long one has this many places.
APART_MS = 2500
PLACES = 16
END_MS = 700
# Damage lets the player run on to the next sound picture: one so far off is not of the place.
OFF_MS = 700
# A film of fewer pictures a second may hold one for as long as is waited here.
STEADY_RATE = 5


def places_of(length_ms: int) -> tuple[int, ...]:
    """Return where a film is to be looked at: its start, evenly over it, and near its end."""
    count = min(PLACES, length_ms // APART_MS)
    middle = tuple(length_ms * (place + 1) // (count + 1) for place in range(count))
    end = (length_ms - END_MS,) if count else ()
    return (0, *middle, *end)


class FilmTrial(QObject):
    """Tries one film and says ``finished`` with its ``FilmFact``."""

    finished = Signal(object)

    def __init__(self, path: Path, medium: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._medium = medium
        self._places: list[int] = []
        self._at = 0
        self._frames = 0
        self._seen = False
        self._gaps: list[int] = []
        self._over = False
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._on_frame)
        # Without a sound output of its own it is silent.
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(self._on_error)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self) -> None:
        """Open the film; everything else follows."""
        self._timer.start(OPEN_MS)
        self._player.setSource(QUrl.fromLocalFile(str(self._path)))

    def stop(self) -> None:
        """Try no more; nothing is said."""
        self._over = True
        self._timer.stop()
        self._player.stop()

    @property
    def _opened(self) -> bool:
        return bool(self._places)

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if self._over:
            return
        if status is QMediaPlayer.MediaStatus.LoadedMedia and not self._opened:
            # What plays sound only is no film to be shown.
            self._places = list(places_of(self._player.duration()))
            if self._player.hasVideo():
                self._look()
            else:
                self._finish()
        elif status is QMediaPlayer.MediaStatus.EndOfMedia and self._opened:
            # Later: the player is not done with its end yet.
            self._timer.start(0)

    def _on_error(self) -> None:
        if not self._over:
            self._finish()

    def _look(self) -> None:
        self._frames = 0
        place = self._places[self._at]
        if place:
            self._player.setPosition(place)
        self._player.play()
        self._timer.start(FIRST_MS)

    def _on_frame(self, frame: QVideoFrame) -> None:
        if self._over or not self._opened or not frame.isValid():
            return
        place = self._places[self._at]
        window = PLACE_MS if self._at else START_MS
        start_ms = frame.startTime() // 1000
        if start_ms >= 0 and not place - OFF_MS <= start_ms <= place + window + OFF_MS:
            return
        self._frames += 1
        if self._frames == 1:
            self._timer.start(window)

    def _on_timer_timeout(self) -> None:
        if not self._opened:
            self._finish()
            return
        self._player.pause()
        if self._frames:
            self._seen = True
        else:
            self._gaps.append(self._places[self._at])
        self._at += 1
        hopeless = not self._seen and self._at > 1
        if hopeless or self._at == len(self._places):
            self._finish()
        else:
            self._look()

    def _finish(self) -> None:
        player = self._player
        rate = player.metaData().value(QMediaMetaData.Key.VideoFrameRate)
        fact = FilmFact(
            self._medium,
            opened=self._opened,
            length_ms=player.duration() if self._opened else 0,
            pictures=self._seen,
            sound=self._opened and player.hasAudio(),
            gaps_ms=tuple(self._gaps) if self._seen else (),
            steady=isinstance(rate, float | int) and rate >= STEADY_RATE,
        )
        self.stop()
        self.finished.emit(fact)
