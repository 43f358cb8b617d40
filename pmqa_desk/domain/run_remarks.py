"""What a report says of a run beneath its times: whether it counts, items taken up again, its notes."""

from __future__ import annotations

from pmqa_desk.domain.blocks import Block, Paragraph, Run
from pmqa_desk.domain.durations import duration_figure
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.official_text import official_digits
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.rehearsal_words import column_remarks
from pmqa_desk.domain.rehearsals import Matrix
from pmqa_desk.domain.run_figures import ItemFigure
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Visit


def remark_blocks(
    visit: Visit,
    matrix: Matrix,
    place: int,
    digits: Digits = Digits.THAI,
    edition: Edition = Edition.INTERNAL,
) -> tuple[Block, ...]:
    """Return the remarks on the run in one column; its notes stay out of the public edition."""
    text = PaperText(visit.timezone, digits, edition)
    column = matrix.columns[place]
    standing = official_digits(", ".join(column_remarks(column, Language.THAI)), text.digits)
    cells = (row.cells[place] for row in matrix.rows)
    again = [_again(cell, text) for cell in cells if cell is not None and len(cell.tries) > 1]
    notes = None if text.public else column.notes
    lines = [*([f"หมายเหตุ: {standing}"] if standing else []), *again]
    return (*(Paragraph((Run(line),)) for line in lines), *text.paragraphs(notes))


def _again(figure: ItemFigure, text: PaperText) -> str:
    title = (
        f"ลำดับที่ {text.line(figure.number)}" if figure.number else f"“{text.line_or_dots(figure.item.title)}”"
    )
    times = ", ".join(duration_figure(attempt.speaking_s) for attempt in figure.attempts)
    return official_digits(f"{title} ดำเนินการ {len(figure.tries)} รอบ ใช้เวลา {times}", text.digits)
