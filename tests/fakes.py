"""The outside world as tests see it: clocks moved by hand and a store that remembers in memory."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.machine_facts import Fonts, Power, Printers, Room, Screens, SleepSettings
from pmqa_desk.domain.question_bank import USUAL_LIMIT, BankEntry, fold_entry, found, wanted_of
from pmqa_desk.domain.run_log import Event, Run
from pmqa_desk.domain.sound_output import SoundOutput
from pmqa_desk.domain.visit import Visit

# 30 July 2021, 09.00 in Bangkok.
NINE_O_CLOCK_MS = 1_627_610_400_000


@dataclass
class FakeClocks:
    """Three clocks that go only when told to."""

    wall: int = NINE_O_CLOCK_MS
    boot: int = 5_000_000
    monotonic: int = 4_000_000

    def wall_ms(self) -> int:
        return self.wall

    def boot_ms(self) -> int:
        return self.boot

    def monotonic_ms(self) -> int:
        return self.monotonic

    def forward(self, seconds: float) -> None:
        """Let time pass."""
        ms = round(seconds * 1000)
        self.wall += ms
        self.boot += ms
        self.monotonic += ms

    def sleep(self, seconds: float) -> None:
        """Let the machine sleep: only what goes by the processor stands still."""
        ms = round(seconds * 1000)
        self.wall += ms
        self.boot += ms

    def set_wall(self, seconds: float) -> None:
        """Set the machine's clock forward, or back with a negative number."""
        self.wall += round(seconds * 1000)


@dataclass
class FakeConverter:
    """Turns every presentation into the same PDF; those it refuses are named."""

    pdf: bytes = b""
    refused: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)

    def convert(self, source: Path, target: Path) -> None:
        self.asked.append(source.name)
        if source.name in self.refused:
            raise DeskError("แปลงไม่ได้", "It could not be converted.")
        target.write_bytes(self.pdf)


@dataclass
class FakeAwake:
    """Counts how often the machine was to be kept awake, and was let go."""

    held: int = 0
    released: int = 0

    def hold(self) -> None:
        self.held += 1

    def release(self) -> None:
        self.released += 1


@dataclass
class MemoryBank:
    """A question bank in memory, searched the plain way."""

    kept: dict[int, BankEntry] = field(default_factory=dict)
    """The entries by their place."""
    read_only_because: tuple[str, str] | None = None
    failure: Exception | None = None
    """Raised by the next write, which then has changed nothing."""

    def search(
        self, wanted: str, limit: int = USUAL_LIMIT, agency: str | None = None, category: int | None = None
    ) -> tuple[BankEntry, ...]:
        return found(self.all(), wanted_of(wanted, agency, category), limit)

    def count(self) -> int:
        return len(self.kept)

    def entry(self, uid: str) -> BankEntry | None:
        return next((entry for entry in self.kept.values() if entry.uid == uid), None)

    def place(self, uid: str) -> int | None:
        return next((place for place, entry in self.kept.items() if entry.uid == uid), None)

    def same(self, entry: BankEntry) -> BankEntry | None:
        wanted = fold_entry(entry).same
        return next((other for other in self.all() if fold_entry(other).same == wanted), None)

    def all(self) -> Iterator[BankEntry]:
        return iter([self.kept[place] for place in sorted(self.kept)])

    def put(self, entry: BankEntry, place: int | None = None) -> None:
        self._may_write()
        known = self.place(entry.uid)
        free = None if place in self.kept else place
        self.kept[known or free or max(self.kept, default=0) + 1] = entry

    def put_many(self, entries: Sequence[BankEntry], without: Collection[str] = ()) -> None:
        self._may_write()
        gone = set(without) - {entry.uid for entry in entries}
        last = max(self.kept, default=0)
        self.kept = {place: entry for place, entry in self.kept.items() if entry.uid not in gone}
        for entry in entries:
            last = max(last, *self.kept, 0)
            self.kept[self.place(entry.uid) or last + 1] = entry

    def drop(self, uid: str) -> None:
        self.put_many((), (uid,))

    def _may_write(self) -> None:
        if self.read_only_because is not None:
            raise DeskError(*self.read_only_because)
        if self.failure is not None:
            failure, self.failure = self.failure, None
            raise failure


@dataclass
class MemoryStore:
    """A store that keeps everything in memory, and every visit that was ever saved."""

    visit: Visit
    kept_runs: list[Run] = field(default_factory=list)
    kept_drafts: dict[str, str] = field(default_factory=dict)
    saved: list[Visit] = field(default_factory=list)
    read_only_because: tuple[str, str] | None = None
    bank: MemoryBank = field(default_factory=MemoryBank)
    failure: Exception | None = None
    """Raised by the next write, which then has changed nothing."""
    closed: bool = False
    alive: int | None = None

    def load(self) -> Visit:
        return self.visit

    def save(
        self, before: Visit, after: Visit, run_uid: str | None = None, events: tuple[Event, ...] = ()
    ) -> None:
        self._may_write()
        assert before == self.visit, "saved over a visit that is not the one on the disk"
        if run_uid is not None:
            self._append(run_uid, events)
        self.visit = after
        self.saved.append(after)

    def runs(self) -> tuple[Run, ...]:
        return tuple(self.kept_runs)

    def open_run(self, run: Run) -> None:
        self._may_write()
        assert run.uid not in {kept.uid for kept in self.kept_runs}, "opened the same run twice"
        self.kept_runs.append(run)

    def describe_run(self, run: Run) -> None:
        self._may_write()
        place = [kept.uid for kept in self.kept_runs].index(run.uid)
        kept = self.kept_runs[place]
        self.kept_runs[place] = replace(kept, name=run.name, notes=run.notes, left_out=run.left_out)

    def append_events(self, run_uid: str, events: tuple[Event, ...]) -> None:
        self._may_write()
        self._append(run_uid, events)

    def _append(self, run_uid: str, events: tuple[Event, ...]) -> None:
        place = [run.uid for run in self.kept_runs].index(run_uid)
        run = self.kept_runs[place]
        self.kept_runs[place] = replace(run, events=(*run.events, *events))

    def mark_alive(self, at_ms: int) -> None:
        self._may_write()
        self.alive = at_ms

    def alive_ms(self) -> int | None:
        return self.alive

    def drafts(self) -> dict[str, str]:
        return dict(self.kept_drafts)

    def keep_draft(self, field: str, text: str) -> None:
        self._may_write()
        if text:
            self.kept_drafts[field] = text
        else:
            self.kept_drafts.pop(field, None)

    def close(self) -> None:
        self.closed = True

    def _may_write(self) -> None:
        assert not self.closed, "written after closing"
        assert self.read_only_because is None, "written though read-only"
        if self.failure is not None:
            failure, self.failure = self.failure, None
            raise failure


@dataclass
class FakeProbe:
    """A machine that says what it is told to; what it is not told it does not know."""

    says_power: Power | None = None
    says_sleep: SleepSettings | None = None
    says_printers: Printers | None = None
    says_room: Room | None = None
    says_offset_s: int = 7 * 3600
    asked: int = 0
    folders: list[Path] = field(default_factory=list)

    def power(self) -> Power | None:
        self.asked += 1
        return self.says_power

    def sleep(self) -> SleepSettings | None:
        return self.says_sleep

    def printers(self) -> Printers | None:
        return self.says_printers

    def room(self, folder: Path) -> Room | None:
        self.folders.append(folder)
        return self.says_room

    def offset_s(self) -> int:
        return self.says_offset_s


@dataclass
class FakeSurroundings:
    """Screens, sound outputs and fonts as a test wants them."""

    says_screens: Screens = field(default_factory=lambda: Screens(()))
    says_sounds: tuple[str, ...] = ()
    says_fonts: Fonts = field(default_factory=lambda: Fonts(screen=True, paper=True))
    papers: list[str] = field(default_factory=list)

    def screens(self) -> Screens:
        return self.says_screens

    def sounds(self) -> tuple[str, ...]:
        return self.says_sounds

    def fonts(self, paper: str) -> Fonts:
        self.papers.append(paper)
        return self.says_fonts


@dataclass
class FakeSoundDevices:
    """Loudspeakers plugged in and out by hand; the first is the system's own choice."""

    plugged: list[SoundOutput] = field(default_factory=list)
    listeners: list[Callable[[], None]] = field(default_factory=list)

    def all(self) -> tuple[SoundOutput, ...]:
        return tuple(self.plugged)

    def usual(self) -> SoundOutput | None:
        return self.plugged[0] if self.plugged else None

    def device(self, output: SoundOutput) -> object:
        return f"device {output.identity}"

    def listen(self, changed: Callable[[], None]) -> None:
        self.listeners.append(changed)

    def plug(self, *outputs: SoundOutput) -> None:
        """Let exactly these be plugged in."""
        self.plugged = list(outputs)
        for changed in self.listeners:
            changed()


@dataclass
class FakeOutside:
    """Remembers what was opened elsewhere, or refuses it."""

    opened: list[Path] = field(default_factory=list)
    refuses: bool = False

    def open(self, path: Path) -> None:
        if self.refuses:
            raise DeskError("เปิดไม่ได้", "It could not be opened.")
        self.opened.append(path)


class FakeFilms:
    """A converter of films that writes what it is told to, in two steps."""

    def __init__(self, content: bytes = b"converted", refusal: DeskError | None = None, found: bool = True):
        self.content = content
        self.refusal = refusal
        self.found = found

    def convert(self, source: Path, target: Path, progress: Callable[[int, int], None]) -> None:
        assert source.is_file()
        target.write_bytes(b"part")
        progress(1, 2)
        if self.refusal is not None:
            raise self.refusal
        target.write_bytes(self.content)
        progress(2, 2)
