"""Tries one medium after another, in the background, and says what it found."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pmqa_desk.desk.ready import seen_medium
from pmqa_desk.desk.slides import is_deck
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.medium_facts import DeckFact, MediumFact
from pmqa_desk.domain.ready_check import Said
from pmqa_desk.qt.players.film_trial import FilmTrial
from pmqa_desk.qt.players.opening import medium_of
from pmqa_desk.qt.players.player import Medium
from pmqa_desk.qt.slide_copies import SlideCopies
from pmqa_desk.qt.still_trials import pictures_fact, slides_fact
from pmqa_desk.qt.worker import Worker


@dataclass(frozen=True, slots=True)
class Trying:
    """The medium that is being tried, the how-manieth of how many."""

    medium: str
    place: int
    whole: int
    film: bool


class MediaTester(QObject):
    """Plays films, draws slides and reads pictures; nothing of it is seen or heard."""

    trying = Signal(object)
    """A ``Trying``."""
    tested = Signal(object)
    """A ``MediumFact``."""
    finished = Signal()
    """Every medium was tried."""

    def __init__(self, folder: Path, copies: SlideCopies, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._copies = copies
        self._media: tuple[str, ...] = ()
        self._place = 0
        self._film: FilmTrial | None = None
        self._busy = False
        self._worker = Worker(self)
        self._worker.done.connect(self._on_worker_done)

    @property
    def busy(self) -> bool:
        """Return whether media are being tried."""
        return self._busy

    def start(self, media: tuple[str, ...]) -> None:
        """Try these media, in this order."""
        self.cancel()
        self._media, self._place, self._busy = media, 0, True
        self._go_on()

    def cancel(self) -> None:
        """Stop at once; what was found so far was said."""
        self._worker.abandon()
        self._let_film_go()
        self._busy = False

    def _go_on(self) -> None:
        if self._place == len(self._media):
            self._busy = False
            self.finished.emit()
            return
        medium = self._media[self._place]
        self._place += 1
        film = medium_of(Path(medium)) is Medium.FILM
        self.trying.emit(Trying(medium, self._place, len(self._media), film))
        folder = self._folder
        self._worker.start(lambda _progress: seen_medium(folder, medium) or _still_fact(folder, medium))

    def _on_worker_done(self, found: object) -> None:
        medium = self._media[self._place - 1]
        if found is not None:
            self._tell(found)
        elif medium_of(self._folder / medium) is Medium.FILM:
            self._play(medium)
        else:
            self._look_for_copy(medium)

    def _play(self, medium: str) -> None:
        film = FilmTrial(self._folder / medium, medium, self)
        self._film = film
        film.finished.connect(self._on_film_finished)
        film.start()

    def _on_film_finished(self, fact: object) -> None:
        self._let_film_go()
        self._tell(fact)

    def _let_film_go(self) -> None:
        film, self._film = self._film, None
        if film is not None:
            film.stop()
            film.deleteLater()

    def _look_for_copy(self, medium: str) -> None:
        deck = self._folder / medium
        pdf = self._copies.pdf_of(deck)
        if pdf is not None:
            self._worker.start(lambda _progress: slides_fact(pdf, medium))
        elif self._copies.awaited(deck):
            self._tell(DeckFact(medium, failed=False))
        else:
            self._tell(DeckFact(medium, failed=True, why=_reason(self._copies.refusal_of(deck))))

    def _tell(self, fact: object) -> None:
        self.tested.emit(fact)
        if self._busy:
            self._go_on()


def _still_fact(folder: Path, medium: str) -> MediumFact | None:
    """Return what a medium that stands still is found to be; ``None`` for a film or a presentation."""
    path = folder / medium
    if is_deck(path):
        return None
    kind = medium_of(path)
    if kind is Medium.SLIDES:
        return slides_fact(path, medium)
    return pictures_fact(path, medium) if kind is Medium.PICTURES else None


def _reason(refusal: DeskError | None) -> Said | None:
    return None if refusal is None else Said(refusal.thai, refusal.english)
