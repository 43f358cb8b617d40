"""The runs of the visit made ready to be drawn, and their pictures as blocks of a paper."""

from __future__ import annotations

from pmqa_desk.domain.blocks import Block, Heading, Picture
from pmqa_desk.domain.forecast import RunView, project
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
    columns = {column.uid: column for column in session.matrix().columns}
    begun = [run for run in session.runs if columns[run.uid].started_ms is not None and not run.left_out]
    return tuple(_drawn(context, run) for run in begun[-SHOWN:])


def picture_blocks(context: Context) -> tuple[Block, ...]:
    """Return the pictures of the runs for a paper; none where nothing has begun."""
    runs = drawn_runs(context)
    if not runs:
        return ()
    # A paper is Thai whatever the language of the screen is.
    titles = {
        Chart.TIMELINES: "เส้นเวลาของแต่ละครั้ง: กรอบคือกำหนด แถบทึบคือเวลาจริง",
        Chart.LATENESS: "ความล่าช้าระหว่างวันของแต่ละครั้ง",
    }
    blocks: list[Block] = []
    for chart, title in titles.items():
        png, size = picture_png(context, chart, runs)
        picture = Picture(png, size.width() * TWIPS_A_PIXEL, size.height() * TWIPS_A_PIXEL, title)
        blocks += [Heading(title), picture]
    return tuple(blocks)


def _drawn(context: Context, run: Run) -> Drawn:
    session = context.bridge.session
    view = _view_of(context, run)
    name = context.figures(run_title(session.visit, session.runs, run, context.language))
    return Drawn(timeline(view, name, session.visit.timezone), lateness(view))


def _view_of(context: Context, run: Run) -> RunView:
    session = context.bridge.session
    live = session.live
    if live is not None and live.run.uid == run.uid:
        return live.view()
    last = run.events[-1].at_ms if run.events else run.opened_ms
    return project(session.state_of(run), last)
