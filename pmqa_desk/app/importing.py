"""Somebody's agenda into a visit file."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Final

from pmqa_desk.app.machine import Machine
from pmqa_desk.app.sources import read_bytes, source_name
from pmqa_desk.domain.doubts import doubt_in
from pmqa_desk.domain.draft import Draft
from pmqa_desk.domain.english import counted
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import Visit
from pmqa_desk.domain.wire import draft_to_json, json_text
from pmqa_desk.store.file import create_visit_file, open_visit_file

# What a reading may fill in where the file says nothing yet.
FILLED: Final = ("title", "organisation", "date", "call_time", "start", "end", "venue", "mode")


def import_agenda(words: Namespace, machine: Machine) -> int:
    """Read an agenda; without ``--dry-run`` into a new file, or one whose programme is still empty."""
    from pmqa_desk.intake.read import read_source  # noqa: PLC0415 - only this command reads agendas

    data = read_bytes(words.source, machine)
    draft = read_source(data, source_name(words.source), this_year=machine.now.year)
    if not words.dry_run:
        _keep(draft.visit, words.file, machine)
    if words.json:
        print(json_text(draft_to_json(draft)), file=machine.stdout)
    else:
        _tell(draft, machine)
    return 0


def _keep(read: Visit, path: Path, machine: Machine) -> None:
    if not path.exists():
        create_visit_file(path, read)
        return
    store = open_visit_file(path, backups=machine.backups, who=machine.who, now_ms=machine.now_ms)
    try:
        before = store.load()
        if before.items:
            there = len(before.items)
            raise DeskError(
                f"{path.name} มีกำหนดการอยู่แล้ว {there} ลำดับ โปรดนำเข้าไปยังไฟล์ใหม่",
                f"{path.name} has a programme of {counted(there, 'item')} already. Import into a new file.",
            )
        store.save(before, merged(before, read))
    finally:
        store.close()


def merged(before: Visit, read: Visit) -> Visit:
    """Return the visit with what was read added; nothing that stood there is replaced."""
    filled = {name: getattr(read, name) for name in FILLED if getattr(before, name) is None}
    return replace(
        before,
        **filled,
        awards=before.awards or read.awards,
        sessions=(*before.sessions, *read.sessions),
        items=read.items,
    )


def _tell(draft: Draft, machine: Machine) -> None:
    count, doubts, unread = len(draft.visit.items), draft.doubt_count, len(draft.unread)
    machine.say(
        f"อ่านได้ {count} ลำดับ · สงสัย {doubts} · ไม่ได้ใช้ {unread} บรรทัด",
        f"{counted(count, 'item')} read, {counted(doubts, 'doubt')}, {counted(unread, 'line')} not used.",
    )
    _tell_doubts((*draft.doubts, *(doubt for one in draft.visit.sessions for doubt in one.doubts)), machine)
    for place, item in enumerate(draft.visit.items, 1):
        print(
            f"{place:>3}  {item.number or '–':>4}  {item.kind.value:<12}  {item.title}", file=machine.stdout
        )
        _tell_doubts(item.doubts, machine)


def _tell_doubts(doubts: tuple[str, ...], machine: Machine) -> None:
    for doubt in dict.fromkeys(doubts):
        print(f"{'?':>3}  {doubt_in(machine.language, doubt)}", file=machine.stdout)
