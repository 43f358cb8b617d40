"""The command that makes a visit file: empty, from a template, last year's, or from what ``show`` printed."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Final

from pmqa_desk.app.machine import Machine
from pmqa_desk.app.sources import read_json
from pmqa_desk.app.template_folder import TemplateFolder
from pmqa_desk.domain.durations import read_clock
from pmqa_desk.domain.next_year import next_year
from pmqa_desk.domain.own_templates import filled
from pmqa_desk.domain.template_form import TemplateForm
from pmqa_desk.domain.templates import TEMPLATES
from pmqa_desk.domain.thai import read_date
from pmqa_desk.domain.wire import Whole, whole_from_json
from pmqa_desk.store.file import create_visit_file

BLANK: Final = "blank"


def new(words: Namespace, machine: Machine, read: Callable[[Path, Machine], Whole]) -> None:
    """Make the visit file that the words ask for, or name the templates; ``read`` reads another visit file.

    Raises:
        DeskError: a word cannot be read, a template or file is not there, or the file cannot be made.
    """
    if words.list:
        _list(machine)
        return
    whole = _whole(words, machine, read)
    create_visit_file(words.file, whole.visit, whole.runs, whole.bank)
    machine.say(f"สร้าง {words.file} แล้ว", f"Made {words.file}.")


def _whole(words: Namespace, machine: Machine, read: Callable[[Path, Machine], Whole]) -> Whole:
    if words.source is not None:
        return whole_from_json(read_json(words.source, machine))
    form = _form(words)
    if words.last is not None:
        last = read(words.last, machine)
        # The questions that were likely last year are so again.
        return Whole(next_year(last.visit, form), bank=last.bank)
    name = words.template or BLANK
    if name in TEMPLATES:
        return Whole(TEMPLATES[name].build(form))
    return Whole(filled(_folder(machine).read(name), form))


def _form(words: Namespace) -> TemplateForm:
    return TemplateForm(
        organisation=(words.organisation or "").strip() or None,
        category=words.category,
        date=None if words.date is None else read_date(words.date),
        start=None if words.start is None else read_clock(words.start),
        venue=(words.venue or "").strip() or None,
    )


def _list(machine: Machine) -> None:
    for template in TEMPLATES.values():
        told = template.name(machine.language), template.about(machine.language)
        print(template.key, *told, sep="\t", file=machine.stdout)
    for own in _folder(machine).all():
        if own.trouble is not None:
            machine.say(
                f"{own.name}\tอ่านไม่ได้\t{own.trouble.thai}", f"{own.name}\tunreadable\t{own.trouble.english}"
            )
        else:
            machine.say(f"{own.name}\tแม่แบบของหน่วยงาน", f"{own.name}\tsaved here")


def _folder(machine: Machine) -> TemplateFolder:
    return TemplateFolder(machine.home)
