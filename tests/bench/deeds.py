"""What the program does over and over, each beside the least that any program must do for it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from datetime import time as clock
from functools import partial
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from random import Random

import docx

from pmqa_desk.app.clocks import MachineClocks
from pmqa_desk.app.papers import PAPERS
from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.blocks import flow
from pmqa_desk.domain.day_chance import DRAWS, day_chance
from pmqa_desk.domain.forecast import project
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.programme import Programme, lay, programme_of
from pmqa_desk.domain.run import RunState, apply, begin
from pmqa_desk.domain.run_actions import Command, Do, act
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.schedule_problems import schedule_problems
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Item, NoteKind, StartRule, Visit, new_uid
from pmqa_desk.domain.wire import Whole
from pmqa_desk.export.docx_file import docx_bytes
from pmqa_desk.intake.read import read_source
from pmqa_desk.store.file import create_visit_file, open_visit_file

NOTE = "ประธานขอให้ส่งหลักฐานเพิ่มเติมภายในเจ็ดวัน"
TEXTS = Path("tests/intake/texts")
EVENTS = 10_000
RUNS, LONG_DAY = 200, 60
LONG_PROGRAMME = 1000
Deed = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Pair:
    """One row of the table: ours and its floor, each called many times a measure."""

    name: str
    floor_name: str
    ours: Deed
    floor: Deed
    times: int

    def measure_ms(self) -> tuple[float, float]:
        """Return how long one call of each takes, measured in turn."""
        return _each_ms(self.ours, self.times), _each_ms(self.floor, self.times)


def _each_ms(deed: Deed, times: int) -> float:
    began = time.perf_counter()
    for _ in range(times):
        deed()
    return (time.perf_counter() - began) * 1000 / times


def pairs(folder: Path, example: Visit) -> list[Pair]:
    """Return every deed that can be measured here."""
    return [
        _note(folder, example),
        _tick(),
        _problems(),
        *_runs(),
        *_reading(),
        _minutes(example),
        _chance(),
    ]


def _note(folder: Path, example: Visit) -> Pair:
    ours, raw = folder / "note.pmqa", folder / "raw.pmqa"
    for path in (ours, raw):
        create_visit_file(path, example)
    clocks = MachineClocks()
    store = open_visit_file(ours, backups=folder, who="u@m", now_ms=clocks.wall_ms())
    session = Session(store, clocks, "bench")
    session.open_run()
    session.run(Command(Do.START))
    database = sqlite3.connect(raw, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        database.execute(f"PRAGMA {pragma}")

    def insert() -> None:
        row = (new_uid(), 0, "note", NOTE, example.items[0].uid, example.items[0].title, None, "2026-07-21")
        database.execute(
            "INSERT INTO notes (uid, place, kind, text, item_uid, item_title, run_uid, noted_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )

    note = partial(session.record_note, NoteKind.NOTE, NOTE, "จด")
    return Pair("a note on the disk", "raw sqlite3, same table and pragmas", note, insert, 100)


def _tick() -> Pair:
    items = tuple(Item(new_uid(), f"ลำดับที่ {n}", duration_s=180) for n in range(60))
    empty = begin(programme_of(Visit("visit", items=items, date=None)))
    state, now = _long_run(empty, MachineClocks().wall_ms())
    ours = partial(project, state, now)
    return Pair(
        f"a look at the clock, 60 items, {EVENTS:,} events",
        "the same, nothing begun",
        ours,
        partial(project, empty, now),
        50,
    )


def _problems() -> Pair:
    """A thousand items, every tenth at a clock time that is missed; whoever types feels 50 ms."""
    items = tuple(_at_times(number) for number in range(LONG_PROGRAMME))
    visit = Visit("visit", items=items, date=date(2022, 7, 25), start=clock(9), end=clock(12))
    ours, floor = partial(schedule_problems, visit), partial(lay, programme_of(visit))
    return Pair(
        f"what does not add up in {LONG_PROGRAMME:,} items", "the same, laid on its day", ours, floor, 10
    )


def _at_times(number: int) -> Item:
    item = Item(f"i{number}", f"ลำดับที่ {number}", duration_s=31, section=f"ช่วง {number // 50}")
    if number % 10:
        return item
    return replace(item, start_rule=StartRule.FIXED, start=clock(9 + number // 120, number // 2 % 60))


def _long_run(state: RunState, now: int) -> tuple[RunState, int]:
    words = (Do.JUMP, Do.PAUSE, Do.RESUME, Do.ADD)
    items, count = state.items, 0
    while count < EVENTS:
        do = words[count % len(words)]
        uid = items[count % len(items)].uid if do is Do.JUMP else None
        count, now = count + 1, now + 1000
        for event in act(state, Command(do, uid, 60 if do is Do.ADD else None), now, count):
            state = apply(state, event)
    return state, now


def _runs() -> list[Pair]:
    visit, runs = many_runs()
    book = RunBook()
    book.matrix(visit, runs)
    size = f"{RUNS} runs of {LONG_DAY} items"
    return [
        Pair(
            f"{size} compared, read for the first time",
            "their starts, read once",
            lambda: RunBook().matrix(visit, runs),
            partial(_times, runs),
            1,
        ),
        Pair(
            f"{size} compared again", "the same", partial(book.matrix, visit, runs), partial(_times, runs), 3
        ),
    ]


def many_runs() -> tuple[Visit, tuple[Run, ...]]:
    """Return a visit of a long day and as many runs of it as anybody may ever hold."""
    items = tuple(Item(new_uid(), f"ลำดับที่ {n}", duration_s=180) for n in range(LONG_DAY))
    visit = Visit("visit", items=items, date=date(2021, 7, 30), start=clock(9), end=clock(12))
    return visit, tuple(_rehearsed(visit, number) for number in range(RUNS))


def _rehearsed(visit: Visit, number: int) -> Run:
    programme, at_ms = programme_of(visit), 1_627_610_400_000 + number * 86_400_000
    events = [
        Event(at_ms + n * 185_000, n + 1, EventKind.STARTED, item.uid) for n, item in enumerate(visit.items)
    ]
    ended = Event(at_ms + LONG_DAY * 185_000, LONG_DAY + 1, EventKind.ENDED)
    return Run(f"run{number}", programme, at_ms, events=(*events, ended))


def _times(runs: Sequence[Run]) -> dict[tuple[str, str], int]:
    return {
        (run.uid, event.item_uid or ""): after.at_ms - event.at_ms
        for run in runs
        for event, after in pairwise(run.events)
    }


def _reading() -> list[Pair]:
    texts = sorted(TEXTS.glob("*"), key=lambda path: path.stat().st_size)
    if not texts:
        return []
    data = texts[-1].read_bytes()
    ours = partial(read_source, data, texts[-1].name)
    size = f"{len(data.decode()):,} letters"
    return [
        Pair(f"reading the longest agenda ({size})", "its lines, normalised", ours, partial(_lines, data), 3)
    ]


def _lines(data: bytes) -> list[str]:
    return [" ".join(line.split()) for line in data.decode().splitlines()]


def _minutes(example: Visit) -> Pair:
    whole = Whole(example)
    blocks = PAPERS["minutes"].blocks(whole, Edition.INTERNAL, Digits.THAI, None)
    count = sum(1 for _ in flow(blocks))

    def ours() -> bytes:
        return docx_bytes(PAPERS["minutes"].blocks(whole, Edition.INTERNAL, Digits.THAI, None))

    def floor() -> bytes:
        document = docx.Document()
        for _ in range(count):
            document.add_paragraph(NOTE)
        out = BytesIO()
        document.save(out)
        return out.getvalue()

    return Pair("minutes of the example as Word", f"python-docx, {count} bare paragraphs", ours, floor, 3)


def _chance() -> Pair:
    """The forecast of a day of fifteen items from five rehearsals; 300 ms are the most it may take."""
    random = Random(15)  # noqa: S311 - the same lengths each time
    items = tuple(
        Item(f"i{n}", f"ลำดับที่ {n}", duration_s=600, presenters=(f"ผู้นำเสนอ {n % 6}",)) for n in range(15)
    )
    history = [{item.uid: random.gauss(610, 60) for item in items} for _ in range(5)]
    plan = Programme(items, date(2022, 7, 25), clock(9), clock(11, 40))

    def floor() -> int:
        sums = ([random.random() for _ in items] for _ in range(DRAWS))
        return sum(sum(row) > len(items) / 2 for row in sums)

    ours = partial(day_chance, plan, history, seed=1)
    return Pair(
        f"the chance to end in time, {DRAWS:,} draws", "as many random numbers, summed", ours, floor, 1
    )
