"""The command line: which words mean which command, and how a refusal is told."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from pmqa_desk.app.machine import LANGUAGE, Machine, language_of, this_machine
from pmqa_desk.app.parser import COMMANDS, FORM_WORDS, command_parser, language_parser
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.templates import TEMPLATES

REFUSED: Final = 1


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out a command line and return its exit status: 0 done, 1 refused.

    Wrong words of the command line itself leave by ``SystemExit`` with status 2.
    """
    machine = this_machine(language_of(os.environ.get(LANGUAGE)))
    common, words = language_parser().parse_known_args(sys.argv[1:] if argv is None else argv)
    if common.lang is not None:
        machine = replace(machine, language=language_of(common.lang))
    try:
        status = _carry_out(words, machine)
        machine.stdout.flush()
    except DeskError as refusal:
        print(refusal.sentence(machine.language), file=machine.stderr)
        return REFUSED
    except OSError as fault:
        return _unsaid(fault, machine)
    return status


def _unsaid(fault: OSError, machine: Machine) -> int:
    """Return the status of an answer that could not be given whole."""
    if not isinstance(fault, BrokenPipeError) and fault.errno != errno.ENOSPC:
        raise fault
    # Python would complain once more when it flushes what is left at the end.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    # A closed pipe is no news: whoever read our answer has read enough.
    if fault.errno == errno.ENOSPC:
        full = DeskError(
            "ส่งคำตอบไม่ครบ พื้นที่ดิสก์เต็ม โปรดลบไฟล์ที่ไม่ใช้ แล้วลองอีกครั้ง",
            "The answer could not be written: the disk is full. Free some space, then try again.",
        )
        print(full.sentence(machine.language), file=machine.stderr)
    return REFUSED


def _carry_out(words: list[str], machine: Machine) -> int:
    if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
        return _window(words, machine)
    parser = command_parser(machine.language)
    read = parser.parse_args(words)
    _refuse_missing(parser, read, machine)
    from pmqa_desk.app.commands import COMMANDS as ACTIONS  # noqa: PLC0415 - SQLite's layer: not for --help

    return ACTIONS[read.command](read, machine)


def _refuse_missing(parser: argparse.ArgumentParser, read: argparse.Namespace, machine: Machine) -> None:
    """Refuse what the parser cannot say by itself: words that others make needless."""
    if read.command == "import" and read.file is None and not read.dry_run:
        parser.error("import: FILE or --dry-run is required")
    if read.command == "export" and not read.list and None in {read.file, read.paper, read.out}:
        parser.error("export: FILE PAPER -o OUT, or --list, is required")
    if read.command == "new":
        _refuse_new(parser, read, machine)


def _refuse_new(parser: argparse.ArgumentParser, read: argparse.Namespace, machine: Machine) -> None:
    from pmqa_desk.app.template_folder import TemplateFolder  # noqa: PLC0415 - this command alone needs it

    if (read.file is None) is not read.list:
        parser.error("new: FILE, or --list alone, is required")
    if read.source is not None and any(getattr(read, word) is not None for word in FORM_WORDS):
        parser.error("new: --from takes no other words")
    known = (None, *TEMPLATES, *TemplateFolder(machine.home).names())
    if read.template not in known:
        parser.error(f"new: unknown template: {read.template}; new --list names them")


def _window(words: list[str], machine: Machine) -> int:
    """Open the window, on a file where one is named."""
    if len(words) > 1 or (words and not Path(words[0]).suffix and not Path(words[0]).exists()):
        command_parser(machine.language).error(f"unknown command: {' '.join(words)}")
    if words and not Path(words[0]).exists():
        raise DeskError(
            f"ไม่พบไฟล์ {words[0]} โปรดตรวจสอบชื่อและที่เก็บ",
            f"{words[0]} was not found. Check its name and place.",
        )
    from pmqa_desk.app.main import main as window  # noqa: PLC0415 - Qt, which no command needs

    return window(words)
