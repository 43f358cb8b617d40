"""The register of questions: what was asked at which item, what was answered, what is followed up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pmqa_desk.domain.blocks import Align, Block, Column, Heading, Table
from pmqa_desk.domain.criteria import tag_of
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.official_text import official_digits
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.programme import number_and_item
from pmqa_desk.domain.question_state import PAPER_WORDS, QuestionState, question_state
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_names import run_title
from pmqa_desk.domain.sheets import Cell, CellKind, Sheet, SheetColumn
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Question, Visit
from pmqa_desk.domain.visit_day import is_visit_day

TITLE: Final = "ทะเบียนประเด็นคำถาม"
NO_RUN: Final = "นอกการดำเนินรายการ"
GONE: Final = "ลำดับที่นำออกแล้ว"
_COLUMNS: Final = (
    Column("ที่", 600, Align.CENTRE),
    Column("ประเด็นคำถาม", 3371),
    Column("คำชี้แจง", 3500),
    Column("สถานะ", 1600, Align.CENTRE),
)
_SHEET: Final = (
    SheetColumn("ครั้ง", width=18),
    SheetColumn("เวลา", CellKind.CLOCK, 11),
    SheetColumn("ลำดับที่", width=9),
    SheetColumn("รายการ", width=36),
    SheetColumn("ผู้ถาม", width=24),
    SheetColumn("ประเด็นคำถาม", width=60),
    SheetColumn("คำชี้แจง", width=60),
    SheetColumn("ผู้ตอบ", width=24),
    SheetColumn("หน่วยงาน", width=30),
    SheetColumn("หมวด", CellKind.NUMBER, 8),
    SheetColumn("หัวข้อ", width=8),
    SheetColumn("สถานะ", width=14),
    SheetColumn("ส่งภายใน", CellKind.DATE, 14),
    SheetColumn("ส่งมอบเมื่อ", CellKind.DATE, 14),
)


def question_blocks(
    visit: Visit, runs: Sequence[Run], digits: Digits = Digits.THAI, edition: Edition = Edition.INTERNAL
) -> tuple[Block, ...]:
    """Return the register, a table for each run in which something was asked.

    What was asked before the day, in rehearsals and in meetings is the house's own: the public edition has
    the questions of the visit day only.
    """
    text = PaperText(visit.timezone, digits, edition)
    blocks: list[Block] = [Heading(TITLE, 1)]
    blocks += [Heading(line, 1) for line in (text.line(visit.title),) if line]
    for name, asked in _groups(visit, runs, text):
        rows = tuple(_row(visit, number, question, text) for number, question in enumerate(asked, 1))
        blocks += [Heading(name), Table(_COLUMNS, rows)]
    return tuple(blocks)


def question_sheets(visit: Visit, runs: Sequence[Run], edition: Edition) -> tuple[Sheet, ...]:
    """Return the register as one sheet, a question a row."""
    text = PaperText(visit.timezone, Digits.ARABIC, edition)
    rows = tuple(
        _cells(visit, name, question, text)
        for name, asked in _groups(visit, runs, text)
        for question in asked
    )
    return (Sheet("คำถาม", _SHEET, rows, frozen=1),)


def state_of(question: Question) -> str:
    """Return in a word or two how a question stands."""
    return PAPER_WORDS[question_state(question)]


def when_of(question: Question, text: PaperText) -> str:
    """Return how a question stands, with the day by which it was promised or on which it was handed over."""
    state = question_state(question)
    if state is QuestionState.PROMISED:
        return f"{PAPER_WORDS[state]}\nภายใน {text.day(question.due)}"
    if question.handed_ms is None:
        return PAPER_WORDS[state]
    return f"{PAPER_WORDS[state]}\n{text.day(text.local(question.handed_ms).date())}"


def _groups(visit: Visit, runs: Sequence[Run], text: PaperText) -> list[tuple[str, list[Question]]]:
    """Return the questions of each run under its name, in the order in which they were asked."""
    groups: list[tuple[str, list[Question]]] = []
    for run in runs:
        asked = [question for question in visit.questions if question.run_uid == run.uid]
        if asked and (not text.public or is_visit_day(visit, run)):
            name = text.line(run_title(visit, tuple(runs), run, Language.THAI))
            groups.append((name, sorted(asked, key=lambda question: question.asked_ms or 0)))
    known = {run.uid for run in runs}
    rest = [question for question in visit.questions if question.run_uid not in known]
    return [*groups, (NO_RUN, rest)] if rest and not text.public else groups


def _row(visit: Visit, number: int, question: Question, text: PaperText) -> tuple[str, ...]:
    asker, answerer = text.line(question.asked_by), text.line(question.answered_by)
    tag = text.line(tag_of(question.category, question.criterion))
    asked = [
        _at(visit, question, text),
        text.text(question.text),
        f"ผู้ถาม: {asker}" if asker else "",
        f"หมวด {tag}" if tag else "",
    ]
    answered = [text.text(question.answer), f"ผู้ตอบ: {answerer}" if answerer else ""]
    return (
        text.number(number),
        "\n".join(line for line in asked if line),
        "\n".join(line for line in answered if line),
        when_of(question, text),
    )


def _at(visit: Visit, question: Question, text: PaperText) -> str:
    number, title = _item_of(visit, question, text)
    return f"ลำดับที่ {number} {title}" if number else title


def _item_of(visit: Visit, question: Question, text: PaperText) -> tuple[str, str]:
    """Return number and title of the item at which it was asked; nothing where it was at none."""
    if question.item_uid is None:
        return "", ""
    found = number_and_item(visit.items, question.item_uid)
    return ("", GONE) if found is None else (text.line(found[0]), text.title(found[1]))


def _cells(visit: Visit, name: str, question: Question, text: PaperText) -> tuple[Cell, ...]:
    number, title = _item_of(visit, question, text)
    asked = None if question.asked_ms is None else text.local(question.asked_ms)
    handed = None if question.handed_ms is None else text.local(question.handed_ms).date()
    return (
        official_digits(name, Digits.ARABIC),
        asked,
        number,
        title,
        text.line(question.asked_by),
        text.text(question.text),
        text.text(question.answer),
        text.line(question.answered_by),
        _agency(visit, question, text),
        question.category,
        question.criterion or "",
        state_of(question),
        question.due,
        handed,
    )


def _agency(visit: Visit, question: Question, text: PaperText) -> str:
    """Return whose question it is to answer: its own agency, else the item's."""
    found = number_and_item(visit.items, question.item_uid)
    return text.line(question.agency) or ("" if found is None else text.agency(found[1]))
