"""What each command does; every refusal is a ``DeskError``."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from pmqa_desk.app.demo import make_demo
from pmqa_desk.app.importing import import_agenda
from pmqa_desk.app.machine import Machine
from pmqa_desk.app.making import new as make_new
from pmqa_desk.app.papers import BANK, PAPERS, write_paper
from pmqa_desk.app.parser import DOSSIER
from pmqa_desk.app.screen import refuse_without_screen
from pmqa_desk.app.show import show
from pmqa_desk.app.sources import read_json
from pmqa_desk.desk.replay import replay
from pmqa_desk.domain.cleared import cleared
from pmqa_desk.domain.durations import duration_figure
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.findings import Finding, readiness
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.plain import zone_of
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.thai import Digits, date_in_words
from pmqa_desk.domain.visit import Session, Visit
from pmqa_desk.domain.wire import VISIT_DAY, Whole, json_chunks, json_text
from pmqa_desk.export.dossier_file import ZIP, compare_sums
from pmqa_desk.store.check import check_media, check_pages
from pmqa_desk.store.copies import backup_file, restore_file
from pmqa_desk.store.file import create_visit_file, read_visit_file

DONE: Final = 0
REFUSED: Final = 1


def read_whole(path: Path, machine: Machine, *, bank: bool = False) -> Whole:
    """Return everything that a visit file holds, whoever has it open; its bank where that is wanted."""
    store = read_visit_file(path, backups=machine.backups)
    try:
        return Whole(store.load(), store.runs(), bank=tuple(store.bank.all()) if bank else ())
    finally:
        store.close()


def new(words: Namespace, machine: Machine) -> int:
    """Make a visit file, or name the templates."""
    make_new(words, machine, lambda path, the_machine: read_whole(path, the_machine, bank=True))
    return DONE


def show_file(words: Namespace, machine: Machine) -> int:
    """Print the whole visit."""
    whole = read_whole(words.file, machine, bank=words.json)
    if words.json:
        machine.stdout.writelines(json_chunks(show(whole), "bank"))
        print(file=machine.stdout)
    else:
        print(_in_words(whole.visit, machine.language), file=machine.stdout)
    return DONE


def replay_events(words: Namespace, machine: Machine) -> int:
    """Print a new run of the programme after a list of events."""
    visit = read_whole(words.file, machine).visit
    answer = replay(
        programme_of(visit, _dated_session(visit, words.session)), read_json(words.events, machine), words.at
    )
    print(json_text(answer), file=machine.stdout)
    return DONE


def export(words: Namespace, machine: Machine) -> int:
    """Write a paper, or name the papers."""
    if words.list:
        from pmqa_desk.app.dossier import DOSSIER_NAME  # noqa: PLC0415 - 25 ms that few commands need

        for name, paper in PAPERS.items():
            print(f"{name}\t{' '.join(paper.endings)}\t{paper.title(machine.language)}", file=machine.stdout)
        called = DOSSIER_NAME.sentence(machine.language)
        print(f"{DOSSIER}\t{ZIP}\t{called}", file=machine.stdout)
        return DONE
    if words.template is not None and words.out.suffix.lower() != ".docx":
        raise DeskError(
            "แม่แบบใช้ได้กับไฟล์ Word เท่านั้น โปรดตั้งชื่อไฟล์ให้ลงท้ายด้วย .docx หรือไม่ระบุ --template",
            "A template is for Word only. Let the name end in .docx, or leave --template out.",
        )
    whole = read_whole(words.file, machine, bank=words.paper in {BANK, DOSSIER})
    if words.paper == DOSSIER:
        return _export_dossier(whole, words, machine)
    session = None if words.session == 0 else _dated_session(whole.visit, words.session)
    day = None if words.session is None else VISIT_DAY
    whole = replace(whole, session_uid=day if session is None else session.uid)
    edition, digits = Edition(words.edition), Digits(words.digits)
    write_paper(whole, words.paper, words.out, edition, digits, words.file, template=words.template)
    machine.say(f"ส่งออก {words.out} แล้ว", f"Wrote {words.out}.")
    return DONE


def _export_dossier(whole: Whole, words: Namespace, machine: Machine) -> int:
    from pmqa_desk.app.dossier import Wanted, make_dossier  # noqa: PLC0415 - as in export
    from pmqa_desk.qt.screenless import screenless_application  # noqa: PLC0415 - Qt, for what is drawn

    # One for all that is drawn: none may be made anew in a process that had one.
    application = screenless_application()
    made = machine.now.astimezone(zone_of(whole.visit.timezone))
    wanted = Wanted(whole, words.file.absolute(), Edition(words.edition), Digits(words.digits), made)
    manifest = make_dossier(wanted, words.out)
    del application
    count = len(manifest.entries)
    machine.say(f"จัดทำแฟ้ม {words.out} แล้ว มี {count} ไฟล์", f"Made the dossier {words.out} with {count} files.")
    for left in manifest.left_out:
        machine.say(f"ไม่อยู่ในแฟ้ม: {left.what} {left.why.thai}", f"Left out: {left.what}: {left.why.english}")
    return DONE


def check(words: Namespace, machine: Machine) -> int:
    """Print what is wrong with a file or not ready yet; exit 1 where something is wrong."""
    if words.file.is_dir() or words.file.suffix.lower() == ZIP:
        differences = compare_sums(words.file)
        findings = tuple(Finding("dossier", wrong=True, thai=d.thai, english=d.english) for d in differences)
    else:
        findings = check_pages(words.file) or _inside(words.file, machine)
    wrong = any(finding.wrong for finding in findings)
    if words.json:
        listed = [_finding_to_json(finding, machine.language) for finding in findings]
        print(json_text({"ok": not wrong, "findings": listed}), file=machine.stdout)
    elif not findings:
        machine.say("เรียบร้อย ไม่พบสิ่งที่ต้องแก้ไข", "All is well.")
    else:
        for finding in findings:
            print(
                f"{'✗' if finding.wrong else '△'} {finding.sentence(machine.language)}", file=machine.stdout
            )
    return REFUSED if wrong else DONE


def _dated_session(visit: Visit, number: int | None) -> Session | None:
    """Return the dated session of that number, from 1; without a number it is the visit day itself."""
    if number is None:
        return None
    if not 1 <= number <= len(visit.sessions):
        raise DeskError(
            f"ไม่มีวันซักซ้อมหรือประชุมลำดับที่ {number} ในไฟล์นี้ (มี {len(visit.sessions)})",
            f"There is no session {number} in this file; it has {len(visit.sessions)}.",
        )
    return visit.sessions[number - 1]


def _inside(path: Path, machine: Machine) -> tuple[Finding, ...]:
    from pmqa_desk.app.ready_sheet import media_findings  # noqa: PLC0415 - 20 ms for this command only

    visit, folder = read_whole(path, machine).visit, path.absolute().parent
    return (*check_media(visit, folder), *media_findings(visit, folder), *readiness(visit))


def _finding_to_json(finding: Finding, language: Language) -> dict[str, object]:
    return {
        "about": finding.about,
        "wrong": finding.wrong,
        "item": finding.place,
        "sentence": finding.sentence(language),
    }


def backup(words: Namespace, machine: Machine) -> int:
    """Copy a visit file to safety."""
    copy = backup_file(words.file, words.to or machine.backups, machine.now.astimezone())
    machine.say(f"สำรองไว้ที่ {copy} แล้ว", f"Copied to {copy}.")
    return DONE


def restore(words: Namespace, machine: Machine) -> int:
    """Put a backup in a file's place; the file that stood there stays beside it."""
    kept = restore_file(words.backup, words.file, machine.now.astimezone())
    machine.say(f"คืนค่า {words.file} แล้ว", f"Restored {words.file}.")
    if kept is not None:
        machine.say(f"ไฟล์เดิมอยู่ที่ {kept}", f"The file before it is {kept}.")
    return DONE


def clear(words: Namespace, machine: Machine) -> int:
    """Make a copy of a visit file that names nobody; the file itself is only read."""
    copy = cleared(read_whole(words.file, machine, bank=True))
    create_visit_file(words.out, copy.visit, copy.runs, copy.bank)
    machine.say(
        f"สร้างสำเนาที่ปกปิดข้อมูลส่วนบุคคลที่ {words.out} แล้ว ชื่อในข้อความที่ไม่มีในรายชื่อยังอยู่ โปรดอ่านก่อนส่งต่อ",
        f"Made the cleared copy {words.out}. Names in texts that no list has are still there: "
        "read it before you pass it on.",
    )
    return DONE


def demo(words: Namespace, machine: Machine) -> int:
    """Put the worked example into a folder and open it; without a screen, say where it lies."""
    path = make_demo(words.dir or machine.home / "example")
    print(path, file=machine.stdout, flush=True)
    try:
        refuse_without_screen(os.environ, sys.platform)
    except DeskError as refusal:
        print(refusal.sentence(machine.language), file=machine.stderr)
        return DONE
    from pmqa_desk.app.main import main as window  # noqa: PLC0415 - Qt, which no other command needs

    return window([str(path)], page="programme")


def _in_words(visit: Visit, language: Language) -> str:
    day = None if visit.date is None else date_in_words(visit.date, language)
    head = [part for part in (visit.title, visit.organisation, day, visit.venue) if part]
    items = [
        f"{place:>3}  {'–' if item.duration_s is None else duration_figure(item.duration_s):>7}  {item.title}"
        for place, item in enumerate(visit.items, 1)
    ]
    return "\n".join((*head, *items))


COMMANDS: Final[dict[str, Callable[[Namespace, Machine], int]]] = {
    "demo": demo,
    "new": new,
    "import": import_agenda,
    "show": show_file,
    "replay": replay_events,
    "export": export,
    "check": check,
    "backup": backup,
    "restore": restore,
    "clear": clear,
}
