"""The words of the command line, in both languages."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

from pmqa_desk import __version__
from pmqa_desk.app.papers import PAPERS
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.templates import TEMPLATES
from pmqa_desk.domain.thai import Digits

# All papers in one: a zip, or a folder.
DOSSIER: Final = "dossier"
COMMANDS: Final = ("demo", "new", "import", "show", "replay", "export", "check", "backup", "restore", "clear")
# What new may be told of the visit beside where it comes from.
FORM_WORDS: Final = ("organisation", "category", "date", "start", "venue")
Say: TypeAlias = Callable[[str, str], str]
# argparse has no public name for what commands are added to.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def language_parser() -> argparse.ArgumentParser:
    """Return the parser of the one option that all commands share."""
    parser = argparse.ArgumentParser(prog="pmqa-desk", add_help=False, allow_abbrev=False)
    parser.add_argument("--lang", choices=("th", "en"))
    return parser


def command_parser(language: Language) -> argparse.ArgumentParser:
    """Return the parser of the whole command line; its help is in ``language``."""

    def say(thai: str, english: str) -> str:
        return thai if language is Language.THAI else english

    parser = argparse.ArgumentParser(
        prog="pmqa-desk",
        usage="pmqa-desk [--lang th|en] [FILE | COMMAND ...]",
        description=say(
            "ดำเนินรายการวันตรวจประเมินรางวัลคุณภาพการบริหารจัดการภาครัฐจากเครื่องเดียว ไม่ระบุคำสั่งคือเปิดหน้าต่าง",
            "Run the site-visit day of the public-sector quality award from one laptop. "
            "Without a command, the window.",
        ),
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"PMQA Desk {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for add in (_demo, _new, _import, _show, _replay, _export, _check, _backup, _restore, _clear):
        add(commands, say)
    return parser


def _add(commands: Commands, name: str, about: str) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=about, description=about, allow_abbrev=False)


def _demo(commands: Commands, say: Say) -> None:
    demo = _add(commands, "demo", say("ตัวอย่างที่ทำไว้แล้ว เปิดดูได้ทันที", "a worked example, opened"))
    demo.add_argument("--dir", type=Path, help=say("โฟลเดอร์ที่จะวางตัวอย่าง", "folder to put the example in"))


def _new(commands: Commands, say: Say) -> None:
    new = _add(commands, "new", say("สร้างไฟล์งานใหม่", "make a new visit file"))
    new.add_argument("file", type=Path, metavar="FILE", nargs="?")
    source = new.add_mutually_exclusive_group()
    names = ", ".join(TEMPLATES)
    source.add_argument(
        "--template",
        metavar="NAME",
        help=say(f"แม่แบบ: {names} หรือชื่อที่บันทึกไว้", f"a template: {names}, or one that was saved here"),
    )
    source.add_argument(
        "--from",
        dest="source",
        metavar="VISIT.json",
        help=say("ข้อมูลจาก show --json; - คือ standard input", "what show --json gave; - is standard input"),
    )
    source.add_argument(
        "--next-year",
        dest="last",
        type=Path,
        metavar="VISIT.pmqa",
        help=say("เริ่มจากการตรวจปีก่อน", "begin with last year's visit"),
    )
    source.add_argument("--list", action="store_true", help=say("แสดงชื่อแม่แบบ", "name the templates"))
    _add_form(new, say)


def _add_form(new: argparse.ArgumentParser, say: Say) -> None:
    new.add_argument("--organisation", metavar="TEXT", help=say("หน่วยงาน", "whose visit it is"))
    new.add_argument("--category", type=int, choices=range(1, 8), help=say("หมวด 1-7", "a category"))
    new.add_argument(
        "--date", metavar="DAY", help=say("วันตรวจประเมิน เช่น 22 ก.ค. 2569", "its day, as 2026-07-22")
    )
    new.add_argument("--start", metavar="TIME", help=say("เวลาเริ่ม เช่น 09.00", "when it begins, as 09:00"))
    new.add_argument("--venue", metavar="TEXT", help=say("สถานที่", "where it takes place"))


def _import(commands: Commands, say: Say) -> None:
    about = say(
        "อ่านกำหนดการจากข้อความของผู้อื่น; - คือ standard input",
        "read somebody's agenda; - is standard input",
    )
    imports = _add(commands, "import", about)
    imports.add_argument("source", metavar="SOURCE")
    imports.add_argument("file", type=Path, metavar="FILE", nargs="?")
    imports.add_argument("--dry-run", action="store_true", help=say("อ่านอย่างเดียว ไม่บันทึก", "only read"))
    said = say("ปรับกำหนดการเดิม สิ่งที่แก้ไขไว้เองคงอยู่", "update; what was changed in the file stays")
    imports.add_argument("--update", action="store_true", help=said)
    imports.add_argument("--json", action="store_true", help=say("แสดงผลเป็น JSON", "answer in JSON"))


def _show(commands: Commands, say: Say) -> None:
    show = _add(commands, "show", say("แสดงข้อมูลทั้งหมดของไฟล์งาน", "the whole visit"))
    show.add_argument("file", type=Path, metavar="FILE")
    show.add_argument("--json", action="store_true", help=say("แสดงผลเป็น JSON", "answer in JSON"))


def _replay(commands: Commands, say: Say) -> None:
    replay = _add(commands, "replay", say("คำนวณเวลาจากรายการเหตุการณ์", "apply a list of events to a new run"))
    replay.add_argument("file", type=Path, metavar="FILE")
    replay.add_argument("--events", required=True, metavar="EVENTS.json")
    replay.add_argument("--at", required=True, metavar="INSTANT")
    replay.add_argument("--json", action="store_true", help=say("แสดงผลเป็น JSON", "answer in JSON"))
    _add_session(replay, say("รายการที่มีวันกำหนดลำดับที่ N", "dated session number N"))


def _add_session(command: argparse.ArgumentParser, said: str) -> None:
    command.add_argument("--session", type=int, metavar="N", help=said)


def _export(commands: Commands, say: Say) -> None:
    export = _add(commands, "export", say("ส่งออกเอกสาร", "write a paper"))
    export.add_argument("file", type=Path, metavar="FILE", nargs="?")
    export.add_argument("paper", metavar="PAPER", nargs="?", choices=(*PAPERS, DOSSIER, None))
    export.add_argument("-o", dest="out", type=Path, metavar="OUT")
    export.add_argument("--list", action="store_true", help=say("แสดงชื่อเอกสาร", "name the papers"))
    export.add_argument(
        "--edition", choices=[edition.value for edition in Edition], default=Edition.INTERNAL.value
    )
    export.add_argument(
        "--template",
        type=Path,
        metavar="FILE",
        help=say(
            "แม่แบบ Word ของหน่วยงาน (.docx .dotx)", "the office's own empty paper for Word (.docx .dotx)"
        ),
    )
    export.add_argument("--digits", choices=[digits.value for digits in Digits], default=Digits.THAI.value)
    said = say("รายการที่มีวันกำหนดลำดับที่ N (0 คือวันตรวจจริง)", "dated session number N; 0 is the visit day")
    _add_session(export, said)


def _check(commands: Commands, say: Say) -> None:
    check = _add(
        commands,
        "check",
        say(
            "ตรวจไฟล์งาน สื่อ และความพร้อม หรือตรวจว่าแฟ้มเอกสารครบและไม่ถูกแก้ไข",
            "integrity, media, readiness; of a dossier, whether it is as it was made",
        ),
    )
    check.add_argument("file", type=Path, metavar="FILE")
    check.add_argument("--json", action="store_true", help=say("แสดงผลเป็น JSON", "answer in JSON"))


def _backup(commands: Commands, say: Say) -> None:
    backup = _add(commands, "backup", say("สำรองไฟล์งาน", "copy a visit file to safety"))
    backup.add_argument("file", type=Path, metavar="FILE")
    backup.add_argument("--to", type=Path, metavar="DIR", help=say("โฟลเดอร์ปลายทาง", "folder of the copy"))


def _restore(commands: Commands, say: Say) -> None:
    restore = _add(commands, "restore", say("คืนค่าจากสำเนาสำรอง", "put a backup in a file's place"))
    restore.add_argument("backup", type=Path, metavar="BACKUP")
    restore.add_argument("file", type=Path, metavar="FILE")


def _clear(commands: Commands, say: Say) -> None:
    about = say(
        "สร้างสำเนาที่ไม่มีชื่อบุคคล หมายเลขโทรศัพท์ และอีเมล ไฟล์เดิมไม่เปลี่ยน",
        "make a copy without names of people, telephones and addresses; the file itself stays as it is",
    )
    clear = _add(commands, "clear", about)
    clear.add_argument("file", type=Path, metavar="FILE")
    clear.add_argument("out", type=Path, metavar="OUT")
