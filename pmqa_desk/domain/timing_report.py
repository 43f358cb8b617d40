"""The timing report of a run: planned beside actual, with every difference in words."""

from __future__ import annotations

from collections.abc import Sequence

from pmqa_desk.domain.blocks import Align, Block, Column, Heading, Paragraph, Run, Table
from pmqa_desk.domain.durations import lateness_in_words
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.forecast import ItemView, RunView
from pmqa_desk.domain.official_text import official_digits
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.thai import Digits, official_date
from pmqa_desk.domain.visit import Item, Visit

UNKNOWN = "–"
# Within this much an item kept its time: nobody speaks to the second.
AS_PLANNED_S = 30
_COLUMNS = (
    Column("ลำดับที่", 920, Align.CENTRE),
    Column("รายการ", 3151),
    Column("เริ่มจริง", 1150, Align.CENTRE),
    Column("กำหนด", 1250, Align.CENTRE),
    Column("ใช้จริง", 1250, Align.CENTRE),
    Column("ผลต่าง", 1350),
)


def timing_blocks(
    visit: Visit,
    run: RunView,
    digits: Digits = Digits.THAI,
    edition: Edition = Edition.INTERNAL,
    *,
    name: str | None = None,
    whole: Sequence[Item] | None = None,
) -> tuple[Block, ...]:
    """Return the report of one run; ``name`` says which, as in ซ้อมครั้งที่ 2.

    ``whole`` is the programme of which a partial run held a part: its items are numbered as in that.

    Times are no secret; why an item was skipped, and telephone numbers, stay out of the public edition.
    """
    text = PaperText(visit.timezone, digits, edition)
    numbers = _numbers(run, whole)
    rows = tuple(_row(number, view, text) for number, view in zip(numbers, run.items, strict=True))
    return (
        Heading("รายงานการใช้เวลา" + (f" {text.line(name)}" if name else ""), 1),
        *((Heading(text.line(visit.title), 1),) if text.line(visit.title) else ()),
        *_dated(run, text),
        Table(_COLUMNS, (*rows, _sum(run, text)), bold_last=True),
        *(Paragraph((Run(line),)) for line in _remarks(run, numbers, text)),
    )


def _dated(run: RunView, text: PaperText) -> tuple[Block, ...]:
    if run.started_ms is None:
        return (Heading("ยังไม่ได้เริ่มดำเนินการ", 1),)
    day = official_date(text.local(run.started_ms).date(), text.digits)
    ends = text.clock(run.ended_ms) if run.ended_ms is not None else "ยังไม่จบ"
    hours = f"เวลา {text.clock(run.started_ms, suffix=False)} - {ends}"
    return (Heading(f"{day} {hours}", 1),)


def _row(number: str, view: ItemView, text: PaperText) -> tuple[str, ...]:
    planned = UNKNOWN if view.planned_s is None else text.length(view.planned_s)
    start = UNKNOWN if view.actual_start_ms is None else text.clock(view.actual_start_ms)
    title = text.line_or_dots(view.item.title)
    if len(view.attempts) > 1:
        title = f"{title} (ดำเนินการ {text.number(len(view.attempts))} ครั้ง)"
    actual = text.length(view.actual_ms // 1000) if view.attempts else UNKNOWN
    return (text.line(number), title, start, planned, actual, _difference(view, text))


def _difference(view: ItemView, text: PaperText) -> str:
    if view.skip is not None and not view.attempts:
        return "ข้าม"
    if not view.attempts:
        return "มิได้ดำเนินการ"
    if view.planned_s is None:
        return UNKNOWN
    return _words(view.actual_ms // 1000 - view.planned_s, text)


def _words(over_s: int, text: PaperText) -> str:
    if abs(over_s) <= AS_PLANNED_S:
        return "ตามกำหนด"
    return f"{'เกิน' if over_s > 0 else 'น้อยกว่า'} {text.length(over_s)}"


def _sum(run: RunView, text: PaperText) -> tuple[str, ...]:
    """Return the sums; where a length is missing the planned one is "at least" and has no difference."""
    lengths = [view.planned_s for view in run.items]
    planned = sum(length or 0 for length in lengths)
    actual = sum(view.actual_ms for view in run.items) // 1000
    missing = None in lengths
    least = "อย่างน้อย " if missing else ""
    difference = UNKNOWN if missing else _words(actual - planned, text)
    return ("", "รวม", "", f"{least}{text.length(planned)}", text.length(actual), difference)


def _remarks(run: RunView, numbers: tuple[str, ...], text: PaperText) -> list[str]:
    """Return what the day came to, in sentences: its end, its overruns and what was left out."""
    remarks = [_end(run, text)]
    over = [
        f"{_called(number, view, text)} ({text.length(view.actual_ms // 1000 - view.planned_s)})"
        for number, view in zip(numbers, run.items, strict=True)
        if view.attempts
        and view.planned_s is not None
        and view.actual_ms // 1000 - view.planned_s > AS_PLANNED_S
    ]
    remarks.append(f"ใช้เวลาเกินกำหนด {text.number(len(over))} ลำดับ ได้แก่ {', '.join(over)}" if over else "")
    for number, view in zip(numbers, run.items, strict=True):
        if view.skip is not None:
            reason = "" if text.public else text.line(view.skip.reason)
            why = f" เนื่องจาก{reason}" if reason else ""
            at = text.clock(view.skip.at_ms)
            rest = "ส่วนที่เหลือของ" if view.attempts else ""
            remarks.append(f"ข้าม{rest}{_called(number, view, text)} เมื่อเวลา {at}{why}")
    return [remark for remark in remarks if remark]


def _numbers(run: RunView, whole: Sequence[Item] | None) -> tuple[str, ...]:
    items = [view.item for view in run.items]
    if whole is None:
        return item_numbers(items)
    known = dict(zip((item.uid for item in whole), item_numbers(whole), strict=True))
    return tuple(known.get(item.uid, "") for item in items)


def _called(number: str, view: ItemView, text: PaperText) -> str:
    return f"ลำดับที่ {text.line(number)}" if number else f"รายการ “{text.line_or_dots(view.item.title)}”"


def _end(run: RunView, text: PaperText) -> str:
    if run.phase is not Phase.ENDED or run.ended_ms is None:
        return "การดำเนินการยังไม่จบ เวลาในรายงานนี้เป็นเวลาถึงขณะที่จัดทำ"
    end = f"จบเวลา {text.clock(run.ended_ms)}"
    if run.shown_lateness_ms is None or run.planned_end_ms is None:
        return end
    late = lateness_in_words(int(run.shown_lateness_ms / 1000), Language.THAI)
    planned = text.clock(run.planned_end_ms + run.shift_ms)
    return f"{end} {official_digits(late, text.digits)} (กำหนดจบ {planned})"
