"""Values of the visit as rows of tables, there and back; only what differs is written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from pmqa_desk.domain.plain import Plain, wrong_field, zone_of
from pmqa_desk.domain.records import from_plain, shapes, to_plain
from pmqa_desk.domain.visit import Award, Item, MinutesDetails, Visit
from pmqa_desk.domain.wire import LISTS, RECORDED, Part
from pmqa_desk.store.connection import fetch

V = TypeVar("V")
Row = dict[str, Plain]
# A visit without its lists.
BARE: Final[Mapping[str, Any]] = dict.fromkeys(("awards", *LISTS), ())  # Any: each list has its own type


def row_of(value: object, zone: ZoneInfo) -> Row:
    """Return a value as a row; a list inside it is one JSON text."""
    return {
        name: json.dumps(part, ensure_ascii=False) if isinstance(part, list) else part
        for name, part in to_plain(value, zone).items()
    }


def value_of(cls: type[V], row: Mapping[str, object], where: str) -> V:
    """Return the value that a row holds, checked."""
    plain: dict[str, object] = {}
    for shape in shapes(cls):
        cell = row.get(shape.name)
        if shape.many and isinstance(cell, str):
            cell = _listed(cell, f"{where}.{shape.name}")
        elif shape.core is bool and cell in {0, 1}:
            cell = bool(cell)
        plain[shape.name] = cell
    return from_plain(cls, plain, where)


def _listed(cell: str, where: str) -> object:
    try:
        return json.loads(cell)
    except ValueError as fault:
        raise wrong_field(where, "รายการ JSON", "a JSON list", cell) from fault


def read_rows(db: Database, cls: type[V], table: str) -> tuple[V, ...]:
    """Return the values of a table in their order."""
    rows = fetch(db, f'SELECT * FROM "{table}" ORDER BY place')  # noqa: S608 - the tables' names are ours
    return tuple(value_of(cls, row, f"{table}[{index}]") for index, row in enumerate(rows))


def read_visit(db: Database) -> Visit | None:
    """Return the visit that the tables hold, or ``None`` where they hold none."""
    heads = fetch(db, "SELECT * FROM visit")
    if not heads:
        return None
    zone_of(str(heads[0]["timezone"]))
    bare = value_of(Visit, heads[0], "visit")
    (minutes,) = fetch(db, "SELECT * FROM minutes") or ({},)
    lists: dict[str, Any] = {  # Any: each list has its own type
        name: read_rows(db, part, name) for name, part in LISTS.items()
    }
    return replace(
        bare,
        awards=read_rows(db, Award, "awards"),
        minutes=value_of(MinutesDetails, minutes, "minutes"),
        **lists,
    )


def write_visit(db: Database, before: Visit | None, after: Visit) -> None:
    """Write what differs between ``before`` and ``after``; call it inside a transaction."""
    zone = zone_of(after.timezone)
    head = _head(after, zone)
    if before is None or _head(before, zone) != head:
        db.table("visit").upsert(head, pk="uid")
    if before is None or before.minutes != after.minutes:
        db.table("minutes").upsert({"uid": after.uid, **row_of(after.minutes, zone)}, pk="uid")
    if before is None or before.awards != after.awards:
        _write_awards(db, after, zone)
    for name in LISTS:
        old: tuple[Part, ...] = () if before is None else getattr(before, name)
        new: tuple[Part, ...] = getattr(after, name)
        if old is not new:
            _write_list(db, name, old, new, zone)


def _head(visit: Visit, zone: ZoneInfo) -> Row:
    # Without its lists: a note among thousands must not cost a look at all of them.
    bare = replace(visit, **BARE)
    return {
        name: cell for name, cell in row_of(bare, zone).items() if name not in {*LISTS, "awards", "minutes"}
    }


def _write_awards(db: Database, visit: Visit, zone: ZoneInfo) -> None:
    db.table("awards").delete_where()
    rows = [{"place": place, **row_of(award, zone)} for place, award in enumerate(visit.awards, 1)]
    db.table("awards").insert_all(rows, pk="place")


def _write_list(
    db: Database, table: str, old: tuple[Part, ...], new: tuple[Part, ...], zone: ZoneInfo
) -> None:
    was = {part.uid: (place, part) for place, part in enumerate(old, 1)}
    kept = {part.uid for part in new}
    if len(kept) != len(new):
        raise ValueError(f"two entries of {table} have one identity")
    gone = [part for part in old if part.uid not in kept]
    if table == "items":
        _keep_titles(db, gone)
    for part in gone:
        db.table(table).delete(part.uid)
    rows = [
        {"place": place, **row_of(part, zone)}
        for place, part in enumerate(new, 1)
        if was.get(part.uid) != (place, part)
    ]
    if rows:
        db.table(table).upsert_all(rows, pk="uid")


def _keep_titles(db: Database, gone: Iterable[Part]) -> None:
    """What was said at an item that is deleted keeps the item's title."""
    for item in gone:
        assert isinstance(item, Item)  # noqa: S101 - the list of items holds nothing else
        for table in RECORDED:
            db.execute(
                f"UPDATE {table} SET item_title = ? WHERE item_uid = ?",  # noqa: S608 - the tables' names are ours
                [item.title, item.uid],
            )
