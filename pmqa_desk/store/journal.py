"""The runs of a visit: each with the programme as it was opened, and its append-only log."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from sqlite_utils import Database

from pmqa_desk.domain.plain import zone_of
from pmqa_desk.domain.programme import Programme
from pmqa_desk.domain.run_log import Event, Run
from pmqa_desk.domain.visit import Item
from pmqa_desk.store.connection import fetch
from pmqa_desk.store.rows import Row, row_of, value_of

V = TypeVar("V", Item, Event)


def write_run(db: Database, run: Run) -> None:
    """Write a new run; call it inside a transaction."""
    zone = zone_of(run.programme.timezone)
    row = row_of(run, zone)
    place = _next(db, "SELECT max(place) FROM runs", [])
    programme = row_of(run.programme, zone)
    db.table("runs").insert(
        {
            "uid": run.uid,
            "place": place,
            "name": run.name,
            "session_uid": run.session_uid,
            "opened_at": row["opened_at"],
            "notes": run.notes,
            "left_out": run.left_out,
            **{name: cell for name, cell in programme.items() if name != "items"},
        }
    )
    items = [
        {"run_uid": run.uid, "place": number, **row_of(item, zone)}
        for number, item in enumerate(run.programme.items, 1)
    ]
    if items:
        db.table("run_items").insert_all(items)
    if run.events:
        write_events(db, run.uid, run.events)


def describe_run(db: Database, run: Run) -> None:
    """Write what a run is called, what is noted of it and whether it counts; never its log."""
    db.execute(
        "UPDATE runs SET name = ?, notes = ?, left_out = ? WHERE uid = ?",
        [run.name, run.notes, run.left_out, run.uid],
    )


def write_events(db: Database, run_uid: str, events: tuple[Event, ...]) -> None:
    """Append to a run's log; call it inside a transaction."""
    (timezone,) = db.execute("SELECT timezone FROM runs WHERE uid = ?", [run_uid]).fetchone()
    zone = zone_of(timezone)
    first = _next(db, "SELECT max(place) FROM events WHERE run_uid = ?", [run_uid])
    rows: list[Row] = [
        {"run_uid": run_uid, "place": place, **row_of(event, zone)}
        for place, event in enumerate(events, first)
    ]
    db.table("events").insert_all(rows)


def read_runs(db: Database) -> tuple[Run, ...]:
    """Return every run with its log, oldest first."""
    rows = fetch(db, "SELECT * FROM runs ORDER BY place")
    return tuple(_read_run(db, row, f"runs[{index}]") for index, row in enumerate(rows))


def _read_run(db: Database, row: dict[str, object], where: str) -> Run:
    programme = value_of(Programme, row, f"{where}.programme")
    zone_of(programme.timezone, f"{where}.programme.timezone")
    items = _of_run(db, Item, "run_items", row, where)
    events = _of_run(db, Event, "events", row, where)
    run = value_of(Run, {**row, "programme": {}}, where)
    return replace(run, programme=replace(programme, items=items), events=events)


def _of_run(db: Database, cls: type[V], table: str, run: dict[str, object], where: str) -> tuple[V, ...]:
    statement = f'SELECT * FROM "{table}" WHERE run_uid = ? ORDER BY place'  # noqa: S608 - a table of ours
    found = fetch(db, statement, [run["uid"]])
    return tuple(value_of(cls, row, f"{where}.{table}[{place}]") for place, row in enumerate(found))


def _next(db: Database, statement: str, values: list[str]) -> int:
    (last,) = db.execute(statement, values).fetchone()
    return 1 if last is None else int(last) + 1
