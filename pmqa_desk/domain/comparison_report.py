"""All runs compared, as a paper: what to know first, items against the last runs, every run with its sum."""

from __future__ import annotations

from typing import Final

from pmqa_desk.domain.blocks import Align, Block, Column, Heading, Paragraph, Run, Table
from pmqa_desk.domain.durations import duration_figure
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.official_text import official_digits
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.rehearsal_advice import Advice, advise, findings
from pmqa_desk.domain.rehearsal_words import (
    advice_in_words,
    column_remarks,
    column_title,
    count_in_words,
    span_figure,
    sum_in_words,
    three_sentences,
    trend_in_words,
)
from pmqa_desk.domain.rehearsals import Matrix, Row
from pmqa_desk.domain.run_figures import ItemFigure
from pmqa_desk.domain.spread import SAME_S
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Visit

# So many runs fit an upright page beside plan and spread; the spread speaks for all of them.
SHOWN: Final = 3
THAI: Final = Language.THAI
UNKNOWN: Final = "–"
_NUMBER = Column("ลำดับที่", 900, Align.CENTRE)
_TITLE_WIDTH = 1821
_PLAN = Column("กำหนด", 850, Align.CENTRE)
_RUN_WIDTH = 1100
_SPREAD = Column("ทุกครั้ง", 2200, Align.CENTRE)
_RUNS = (
    Column("ครั้ง", 2200),
    Column("วันที่", 1700),
    Column("ใช้เวลา", 1900, Align.CENTRE),
    Column("ผล", 3271),
)


def comparison_blocks(
    visit: Visit, matrix: Matrix, digits: Digits = Digits.THAI, edition: Edition = Edition.INTERNAL
) -> tuple[Block, ...]:
    """Return the comparison of all runs; notes of the runs stay out of the public edition."""
    text = PaperText(visit.timezone, digits, edition)
    said = three_sentences(matrix, findings(matrix), THAI)
    return (
        Heading("รายงานเปรียบเทียบเวลาการซักซ้อม", 1),
        *((Heading(text.line(visit.title), 1),) if text.line(visit.title) else ()),
        *(
            Paragraph((Run(f"{text.line(each.head)} ", bold=True), Run(text.line(each.detail))))
            for each in said
        ),
        *_shown_only(matrix, text),
        _items_table(matrix, text),
        Heading("ทุกครั้งที่ดำเนินรายการ"),
        Table(_RUNS, tuple(_run_row(matrix, place, text) for place in range(len(matrix.columns)))),
        *_notes(matrix, text),
    )


def _shown_only(matrix: Matrix, text: PaperText) -> tuple[Block, ...]:
    """Say that not all runs have a column, where they have not."""
    counting = sum(column.counts for column in matrix.columns)
    if counting <= SHOWN:
        return ()
    said = f"ตารางแสดง {SHOWN} ครั้งล่าสุด จาก {counting} ครั้ง ช่อง “ทุกครั้ง” คิดจากทุกครั้ง"
    return (Paragraph((Run(official_digits(said, text.digits)),), first_line=0, keep_with_next=True),)


def shown_columns(matrix: Matrix) -> tuple[int, ...]:
    """Return the last runs that count, oldest first."""
    places = [place for place, column in enumerate(matrix.columns) if column.counts]
    return tuple(places[-SHOWN:])


def _items_table(matrix: Matrix, text: PaperText) -> Table:
    shown = shown_columns(matrix)
    # Runs that are not there leave their room to the titles.
    title = Column("รายการ", _TITLE_WIDTH + _RUN_WIDTH * (SHOWN - len(shown)))
    runs = tuple(
        Column(text.line(column_title(matrix.columns[place], THAI)), _RUN_WIDTH, Align.CENTRE)
        for place in shown
    )
    rows = tuple(_item_row(row, shown, text) for row in matrix.rows)
    total = (
        "",
        "รวม",
        "",
        *(_figure(matrix.columns[place].sum.actual_s, text) for place in shown),
        "",
    )
    return Table((_NUMBER, title, _PLAN, *runs, _SPREAD), (*rows, total), bold_last=True)


def _item_row(row: Row, shown: tuple[int, ...], text: PaperText) -> tuple[str, ...]:
    title = text.line_or_dots(row.title)
    if row.place is None:
        title = f"{title} (ไม่มีในกำหนดการแล้ว)"
    planned = UNKNOWN if row.planned_s is None else _figure(row.planned_s, text)
    cells = tuple(_cell(row.cells[place], text) for place in shown)
    return text.line(row.number), title, planned, *cells, _spread(row, text)


def _cell(figure: ItemFigure | None, text: PaperText) -> str:
    if figure is None:
        return UNKNOWN
    if figure.actual_s is None:
        return "ข้าม" if figure.skipped else UNKNOWN
    time = _figure(figure.actual_s, text)
    if figure.interrupted or figure.running:
        return f"{time}\nค้าง"
    over = figure.difference_s
    if over is None or abs(over) <= SAME_S:
        return time
    return f"{time}\n{'เกิน' if over > 0 else 'ต่ำกว่า'} {_figure(abs(over), text)}"


def _spread(row: Row, text: PaperText) -> str:
    spread, advised = row.spread, advise(row)
    said = [span_figure(spread)]
    if spread.count:
        trend = f" {trend_in_words(spread, THAI, narrow=True)}" if spread.count > 1 else ""
        said.append(f"{count_in_words(spread, THAI)}{trend}")
    if advised.advice in {Advice.CUT, Advice.WATCH}:
        said.append(advice_in_words(advised, THAI, narrow=True))
    return official_digits("\n".join(said), text.digits)


def _run_row(matrix: Matrix, place: int, text: PaperText) -> tuple[str, ...]:
    column = matrix.columns[place]
    remarks = [sum_in_words(column, THAI), *column_remarks(column, THAI)]
    said = official_digits("\n".join(word for word in remarks if word != UNKNOWN), text.digits)
    time = text.length(column.sum.actual_s) if column.sum.counted else UNKNOWN
    return text.line(column_title(column, THAI)), text.day(column.date), time, said or UNKNOWN


def _notes(matrix: Matrix, text: PaperText) -> tuple[Block, ...]:
    if text.public:
        return ()
    noted = [(column_title(column, THAI), text.line(column.notes)) for column in matrix.columns]
    return tuple(
        Paragraph((Run(f"{text.line(name)}: ", bold=True), Run(notes))) for name, notes in noted if notes
    )


def _figure(seconds: int, text: PaperText) -> str:
    return official_digits(duration_figure(seconds), text.digits)
