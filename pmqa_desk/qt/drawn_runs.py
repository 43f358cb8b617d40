"""The runs of the visit made ready to be drawn, and their pictures as blocks of a paper."""

from __future__ import annotations

from collections.abc import Collection

from pmqa_desk.domain.blocks import Block, Heading, Picture
from pmqa_desk.domain.forecast import RunView, project
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.rehearsals import Matrix
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_names import run_title
from pmqa_desk.domain.run_pictures import lateness, timeline
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.run_charts import Chart, Drawn, picture_png

# So many runs can be told apart above each other; they are the last ones.
SHOWN = 8
TWIPS_A_PIXEL = 15


def drawn_runs(context: Context) -> tuple[Drawn, ...]:
    """Return the last runs that have begun and count, oldest first."""
    session = context.bridge.session
    matrix = session.matrix()
    begun = [
        (place, run)
        for place, (run, column) in enumerate(zip(session.runs, matrix.columns, strict=True))
        if column.started_ms is not None and not column.left_out
    ]
    return tuple(_drawn(context, run, _aside(matrix, place)) for place, run in begun[-SHOWN:])


def picture_blocks(context: Context) -> tuple[Block, ...]:
    """Return the pictures of the runs for a paper; none where nothing has begun."""
    runs = drawn_runs(context)
    if not runs:
        return ()
    # A paper is Thai whatever the language of the screen is.
    titles = {
        Chart.TIMELINES: "เส้นเวลาของแต่ละครั้ง (กรอบ = กำหนด แถบทึบ = เวลาจริง ▲ เกินกำหนด ▼ ต่ำกว่ากำหนด)",
        Chart.LATENESS: "ความล่าช้าระหว่างวันของแต่ละครั้ง",
    }
    blocks: list[Block] = []
    for chart, title in titles.items():
        png, size = picture_png(context, chart, runs)
        picture = Picture(png, size.width() * TWIPS_A_PIXEL, size.height() * TWIPS_A_PIXEL, title)
        blocks += [Heading(title), picture]
    return tuple(blocks)


def _drawn(context: Context, run: Run, aside: Collection[str]) -> Drawn:
    session = context.bridge.session
    view = _view_of(context, run)
    items = run.programme.items
    numbers = dict(zip((item.uid for item in items), item_numbers(items), strict=True))
    name = context.figures(run_title(session.visit, session.runs, run, context.language))
    drawn = timeline(view, name, session.visit.timezone, numbers if run.programme.chosen else None, aside)
    return Drawn(drawn, lateness(view, aside))


def _aside(matrix: Matrix, place: int) -> frozenset[str]:
    """Return the items that a run did not bring to their end."""
    cells = (row.cells[place] for row in matrix.rows)
    return frozenset(cell.item.uid for cell in cells if cell is not None and cell.interrupted)


def _view_of(context: Context, run: Run) -> RunView:
    session = context.bridge.session
    live = session.live
    if live is not None and live.run.uid == run.uid:
        return live.view()
    last = run.events[-1].at_ms if run.events else run.opened_ms
    return project(session.state_of(run), last)
