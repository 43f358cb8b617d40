"""What the use cases need of the outside: a place to keep the visit, and the machine's clocks."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from pmqa_desk.domain.own_templates import OwnTemplate
from pmqa_desk.domain.question_bank import USUAL_LIMIT, BankEntry
from pmqa_desk.domain.run_log import Event, Run
from pmqa_desk.domain.visit import Visit


class QuestionBank(Protocol):
    """Keeps the likely questions of a visit file; each call is on the disk when it returns, or has raised."""

    @property
    def read_only_because(self) -> tuple[str, str] | None:
        """Return why nothing can be written, as a Thai and an English sentence, or ``None``."""
        ...

    def search(
        self, wanted: str, limit: int = USUAL_LIMIT, agency: str | None = None, category: int | None = None
    ) -> tuple[BankEntry, ...]:
        """Return the first entries that hold every word, ranked as domain/question_bank.py says."""
        ...

    def count(self) -> int:
        """Return how many entries there are."""
        ...

    def entry(self, uid: str) -> BankEntry | None:
        """Return the entry of that identity, or ``None``."""
        ...

    def place(self, uid: str) -> int | None:
        """Return the place of an entry, to which an undo puts it back, or ``None``."""
        ...

    def same(self, entry: BankEntry) -> BankEntry | None:
        """Return the first entry that asks the same of the same agency, or ``None``."""
        ...

    def all(self) -> Iterator[BankEntry]:
        """Return every entry in the order of their places, read in pages."""
        ...

    def put(self, entry: BankEntry, place: int | None = None) -> None:
        """Keep an entry: in the place of its identity, else at ``place`` if that is free, else at the end."""
        ...

    def put_many(self, entries: Sequence[BankEntry], without: Collection[str] = ()) -> None:
        """Keep entries and drop those of the identities ``without``, all in one go."""
        ...

    def drop(self, uid: str) -> None:
        """Drop an entry; one that is not there stays away."""
        ...


class VisitStore(Protocol):
    """Keeps one visit; each call is on the disk when it returns, or has changed nothing and raised."""

    @property
    def read_only_because(self) -> tuple[str, str] | None:
        """Return why nothing can be written, as a Thai and an English sentence, or ``None``."""
        ...

    @property
    def bank(self) -> QuestionBank:
        """Return the bank of likely questions, which lies in the same file."""
        ...

    def load(self) -> Visit:
        """Return the visit as it stands on the disk."""
        ...

    def save(
        self, before: Visit, after: Visit, run_uid: str | None = None, events: tuple[Event, ...] = ()
    ) -> None:
        """Write what differs between two values of the visit, and what it adds to a run, in one go."""
        ...

    def runs(self) -> tuple[Run, ...]:
        """Return every run with its log, oldest first."""
        ...

    def open_run(self, run: Run) -> None:
        """Keep a new run (its events too, if it has any)."""
        ...

    def describe_run(self, run: Run) -> None:
        """Keep the name, the notes and the standing of a run; its log is not touched."""
        ...

    def append_events(self, run_uid: str, events: tuple[Event, ...]) -> None:
        """Append to a run's log, in one transaction."""
        ...

    def mark_alive(self, at_ms: int) -> None:
        """Keep the instant at which the program was last known to run a live run."""
        ...

    def alive_ms(self) -> int | None:
        """Return the instant last marked, or ``None``."""
        ...

    def drafts(self) -> dict[str, str]:
        """Return the texts that were typed and not yet accepted, by the name of their field."""
        ...

    def keep_draft(self, field: str, text: str) -> None:
        """Keep a text being typed; an empty one is forgotten."""
        ...

    def close(self) -> None:
        """Leave one file on the disk."""
        ...


class Clocks(Protocol):
    """The machine's three clocks, in whole milliseconds."""

    def wall_ms(self) -> int:
        """Return the UTC time of the machine's clock, which anybody may set."""
        ...

    def boot_ms(self) -> int:
        """Return a count that never jumps and goes on while the machine sleeps."""
        ...

    def monotonic_ms(self) -> int:
        """Return a count that never jumps; while the machine sleeps it may stand still."""
        ...


class KeepAwake(Protocol):
    """What keeps the machine and its screens from sleeping; it fails without a word."""

    def hold(self) -> None:
        """Keep them awake from now on."""
        ...

    def release(self) -> None:
        """Let them sleep as they are set to."""
        ...


class SlideConverter(Protocol):
    """A program of this machine that can print presentations."""

    def convert(self, source: Path, target: Path) -> None:
        """Write a presentation as a PDF; raise ``DeskError`` where that cannot be done, and leave nothing."""
        ...


class OutsidePrograms(Protocol):
    """The programs of this machine that show files by themselves."""

    def open(self, path: Path) -> None:
        """Open a file with the program that the system has for it, or raise ``DeskError``."""
        ...


class OwnTemplates(Protocol):
    """Keeps the templates that were saved on this machine."""

    def all(self) -> tuple[OwnTemplate, ...]:
        """Return them by name, those that cannot be read too."""
        ...

    def save(self, name: str, visit: Visit) -> None:
        """Keep what of a visit serves again, in the place of a template of that name."""
        ...

    def remove(self, name: str) -> None:
        """Take a template away; one that is gone is gone."""
        ...


class FilmConverter(Protocol):
    """A program of this machine that can write films anew."""

    @property
    def found(self) -> bool:
        """Return whether there is such a program."""
        ...

    def convert(self, source: Path, target: Path, progress: Callable[[int, int], None]) -> None:
        """Write a film as MP4 with H.264 and AAC; raise ``DeskError`` where that cannot be done.

        ``progress`` is told of milliseconds, as far as the length is known; what it raises ends the program.
        """
        ...
