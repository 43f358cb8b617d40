"""The pictures of runs as blocks of a paper."""

from __future__ import annotations

from pmqa_desk.domain.blocks import Block, Heading, Picture
from pmqa_desk.domain.drawn_runs import DrawnRuns
from pmqa_desk.domain.thai import Digits
from pmqa_desk.qt.chart_words import PaperWords
from pmqa_desk.qt.run_charts import Chart, pages_of, picture_png

TWIPS_A_PIXEL = 15
# A paper is Thai whatever the language of the screen is.
TITLES = {
    Chart.TIMELINES: "เส้นเวลาของแต่ละครั้ง (กรอบ = กำหนด แถบทึบ = เวลาจริง ▲ เกินกำหนด ▼ ต่ำกว่ากำหนด)",
    Chart.LENGTHS: "เวลาของแต่ละลำดับทุกครั้ง (ขีดตั้ง = กำหนดปัจจุบัน เครื่องหมาย = เวลาจริงของแต่ละครั้ง)",
    Chart.LATENESS: "ความล่าช้าระหว่างวันของแต่ละครั้ง",
}


def picture_blocks(shown: DrawnRuns, digits: Digits = Digits.THAI) -> tuple[Block, ...]:
    """Return the pictures of the runs for a paper; none where nothing has begun."""
    if not shown.runs:
        return ()
    blocks: list[Block] = []
    for kind, title in TITLES.items():
        blocks.append(Heading(title))
        for part in pages_of(kind, shown):
            png, size = picture_png(PaperWords(digits), kind, part)
            blocks.append(Picture(png, size.width() * TWIPS_A_PIXEL, size.height() * TWIPS_A_PIXEL, title))
    return tuple(blocks)
