"""The ready check as a sheet of paper, to be signed and put into the file."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from pmqa_desk.domain.blocks import Align, Block, Column, Heading, Paragraph, Run, Signature, Table, clean
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.official_text import official_digits
from pmqa_desk.domain.ready_check import STATE_WORDS, CheckLine, ReadyReport, Said, State
from pmqa_desk.domain.thai import Digits, date_in_words, time_of_day
from pmqa_desk.domain.visit import Visit

_WIDTHS = (1500, 1750, 3071, 2750)
_HEADS = (
    Said("ผล", "State"),
    Said("เรื่อง", "What"),
    Said("สิ่งที่พบ", "What was found"),
    Said("สิ่งที่ต้องทำ", "What to do"),
)
_NOTE = Said(
    "ข้อที่ยังไม่ได้ทดสอบ ถือว่ายังไม่พร้อม ให้ทดสอบก่อนเริ่ม",
    "What is not tested counts as not ready: test it before you begin.",
)


def ready_blocks(
    visit: Visit,
    report: ReadyReport,
    at_ms: int,
    digits: Digits = Digits.THAI,
    language: Language = Language.THAI,
) -> tuple[Block, ...]:
    """Return the sheet: the verdict, every line, and a place to sign; ``at_ms`` is when it was checked."""
    written = _Written(digits if language is Language.THAI else Digits.ARABIC, language)
    title = Heading(written.said(Said("แบบตรวจความพร้อมก่อนดำเนินรายการ", "Ready check")), 1)
    names = tuple(Heading(written.line(name), 1) for name in (visit.title, visit.organisation) if name)
    columns = tuple(
        Column(written.said(head), width, Align.LEFT) for head, width in zip(_HEADS, _WIDTHS, strict=True)
    )
    rows = tuple(_row(line, written) for line in report.lines)
    untested = any(line.state is State.UNTESTED for line in report.lines)
    return (
        title,
        *names,
        Heading(written.moment(at_ms, visit.timezone), 1),
        Heading(written.said(report.verdict), 2),
        Table(columns, rows, keep_with_next=True),
        *((Paragraph((Run(written.said(_NOTE)),), keep_with_next=True),) if untested else ()),
        # Where one signs is written in Thai.
        *((Signature("ผู้ตรวจความพร้อม"),) if language is Language.THAI else ()),
    )


class _Written:
    """How texts stand on this sheet."""

    def __init__(self, digits: Digits, language: Language) -> None:
        self._digits = digits
        self._language = language

    def said(self, said: Said) -> str:
        return self.line(said.sentence(self._language))

    def line(self, text: str) -> str:
        return official_digits(" ".join(clean(text).split()), self._digits)

    def moment(self, at_ms: int, timezone: str) -> str:
        moment = datetime.fromtimestamp(at_ms / 1000, ZoneInfo(timezone))
        day = date_in_words(moment.date(), self._language)
        thai = self._language is Language.THAI
        at = time_of_day(moment, Digits.ARABIC, suffix=thai)
        return self.line(f"ตรวจเมื่อ{day} เวลา {at}" if thai else f"Checked on {day} at {at}")


def _row(line: CheckLine, written: _Written) -> tuple[str, ...]:
    to_do = "" if line.to_do is None else written.said(line.to_do)
    return (written.said(STATE_WORDS[line.state]), written.said(line.what), written.said(line.found), to_do)
