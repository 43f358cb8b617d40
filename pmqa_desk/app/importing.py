"""Somebody's agenda into a visit file."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from pmqa_desk.app.machine import Machine
from pmqa_desk.app.sources import read_bytes, source_name
from pmqa_desk.app.visit_source import VISIT_FILE, read_visit_source
from pmqa_desk.domain.doubts import doubt_in
from pmqa_desk.domain.draft import Draft
from pmqa_desk.domain.draft_edits import FACTS, with_facts_read
from pmqa_desk.domain.english import counted
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.ports import VisitStore
from pmqa_desk.domain.programme_update import Fate, Update, applied, update_of
from pmqa_desk.domain.programme_versions import keep_version
from pmqa_desk.domain.visit import Visit
from pmqa_desk.domain.wire import draft_to_json, json_text
from pmqa_desk.store.file import create_visit_file, open_visit_file


def import_agenda(words: Namespace, machine: Machine) -> int:
    """Read an agenda; without ``--dry-run`` into a new file, or one whose programme is still empty."""
    draft = _draft(words.source, machine)
    update = None
    if not words.dry_run:
        update = _keep(draft, words.file, machine, source_name(words.source), update=words.update)
    if words.json:
        print(json_text(draft_to_json(draft)), file=machine.stdout)
        return 0
    if update is not None:
        _tell_update(update, machine)
    _tell(draft, machine)
    return 0


def _draft(source: str, machine: Machine) -> Draft:
    from pmqa_desk.intake.read import read_source  # noqa: PLC0415 - only this command reads agendas

    if Path(source).suffix.lower() == VISIT_FILE:
        return read_visit_source(Path(source), machine.backups)
    return read_source(read_bytes(source, machine), source_name(source), this_year=machine.now.year)


def _keep(draft: Draft, path: Path, machine: Machine, name: str, *, update: bool) -> Update | None:
    """Write what was read; return what an update of a programme that was there has found."""
    read = draft.visit
    if not path.exists():
        create_visit_file(path, _with_edition(read, read, name, machine))
        return None
    store = open_visit_file(path, backups=machine.backups, who=machine.who, now_ms=machine.now_ms)
    try:
        before = store.load()
        if before.items and update:
            return _update(store, before, draft, name, machine)
        if before.items:
            there = len(before.items)
            raise DeskError(
                f"{path.name} มีกำหนดการอยู่แล้ว {there} ลำดับ โปรดนำเข้าไปยังไฟล์ใหม่ หรือเทียบและปรับด้วย --update",
                f"{path.name} has a programme of {counted(there, 'item')} already. "
                f"Import into a new file, or compare with --update.",
            )
        store.save(before, _with_edition(merged(before, read), read, name, machine))
        return None
    finally:
        store.close()


def _with_edition(visit: Visit, read: Visit, name: str, machine: Machine) -> Visit:
    """Keep what was read: what is changed here since is told by it when the source is read again."""
    return keep_version(visit, name, machine.now_ms, items=read.items, imported=True) if read.items else visit


def _update(store: VisitStore, before: Visit, draft: Draft, name: str, machine: Machine) -> Update:
    """Take what only the source changed; what was changed here stays."""
    update = update_of(before, draft.visit.items)
    after = with_facts_read(before, draft, replace_facts=False)
    store.save(before, applied(after, update, update.usual(), name, machine.now_ms))
    return update


def _tell_update(update: Update, machine: Machine) -> None:
    counts = [update.count(fate) for fate in (Fate.SAME, Fate.CHANGED, Fate.NEW, Fate.GONE)]
    same, changed, absent, gone = counts
    kept = sum(row.kept for row in update.rows if row.fate is Fate.GONE)
    out = sum(row.kept for row in update.rows if row.fate is Fate.NEW)
    new = absent - out
    machine.say(
        f"ตรงกัน {same} ลำดับ เปลี่ยน {changed} ใหม่ {new} ไม่มีแล้ว {gone} (คงไว้ {kept}) เคยเอาออกไว้จึงไม่เพิ่ม {out} "
        f"แก้ไขทั้งสองฝ่าย {update.both} แห่ง คงของเดิม",
        f"{counted(same, 'item')} the same, {changed} changed, {new} new, {gone} gone ({kept} of them kept), "
        f"{out} taken out here before and left out; "
        f"{counted(update.both, 'field')} changed on both sides: left as here.",
    )


def merged(before: Visit, read: Visit) -> Visit:
    """Return the visit with what was read added; nothing that stood there is replaced."""
    filled = {name: getattr(read, name) for name in FACTS if getattr(before, name) is None}
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
