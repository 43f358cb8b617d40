"""The rehearsals page with 200 runs of 60 items: first paint, a step aside, its pictures; prints its figures.

python -m tests.bench.runs_page FOLDER | bare
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from pmqa_desk.app.windows import make_application, make_tools
from pmqa_desk.desk.session import Session
from pmqa_desk.qt.bridge import Bridge
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.run_charts import Chart
from pmqa_desk.qt.runs_page import RunsPage
from pmqa_desk.qt.shown_runs import shown_runs
from tests.bench.child import measured, part_of
from tests.bench.deeds import LONG_DAY, RUNS, many_runs
from tests.bench.row import Row
from tests.fakes import MemoryStore

SIZE = (1366, 768)
STEPS = 40
SIZE_WORDS = f"{RUNS} runs of {LONG_DAY} items"


def measure_runs_page(folder: Path, environ: Mapping[str, str]) -> list[Row]:
    """Return the rows of the page, each beside a bare table or plot."""
    ours = measured(["tests.bench.runs_page", str(folder)], environ)
    floor = measured(["tests.bench.runs_page", "bare"], environ)
    table, plot = "a bare table with as many texts", "a bare plot, loaded and empty"
    return [
        Row(f"{SIZE_WORDS}, the page painted", "ms", part_of(ours, "page"), part_of(floor, "page"), table),
        Row("  one run aside", "ms", part_of(ours, "step"), part_of(floor, "step"), table),
        Row("  99 of 100", "ms", part_of(ours, "step", 0.99), part_of(floor, "step", 0.99), table),
        Row("  its first picture", "ms", part_of(ours, "first"), part_of(floor, "first"), plot),
        Row("  the next ones", "ms", part_of(ours, "next"), part_of(floor, "next"), plot),
    ]


def _painted_ms(made: Callable[[], QWidget]) -> float:
    """Return how long a window takes from nothing to its first paint."""
    began = time.perf_counter()
    widget = made()
    widget.resize(*SIZE)
    widget.show()
    QTest.qWaitForWindowExposed(widget)
    widget.repaint()
    return 1000 * (time.perf_counter() - began)


def _now_ms(deed: Callable[[], object], widget: QWidget) -> float:
    began = time.perf_counter()
    deed()
    widget.repaint()
    return 1000 * (time.perf_counter() - began)


def _ours(folder: Path) -> dict[str, list[float]]:
    application = make_application()
    tools = make_tools(folder / "home", application)
    visit, runs = many_runs()
    session = Session(MemoryStore(visit, list(runs)), tools.clocks, "bench")
    context = Context(Bridge(session), tools.look, tools.words, tools.preferences, tools.speech, folder)
    session.matrix()
    pages: list[RunsPage] = []

    def page() -> RunsPage:
        pages.append(RunsPage(context))
        return pages[-1]

    found = {"page": [_painted_ms(page) for _ in range(5)]}
    last = pages[-1]
    bar = last.matrix.bar
    found["step"] = [_now_ms(lambda: bar.setValue(bar.value() - 1), last) for _ in range(STEPS)]
    charts = [*Chart] * 3
    times = [_now_ms(lambda: last.charts.show_runs(chart, shown_runs(context)), last) for chart in charts]  # noqa: B023 - called at once
    return found | {"first": times[:1], "next": times[1:]}


def _bare() -> dict[str, list[float]]:
    application = QApplication([])
    tables: list[QTableView] = []
    model = QStandardItemModel(LONG_DAY, RUNS)
    for place in range(LONG_DAY * RUNS):
        model.setItem(place // RUNS, place % RUNS, QStandardItem("3:05 ▲ 0:05"))

    def table() -> QTableView:
        tables.append(QTableView())
        tables[-1].setModel(model)
        return tables[-1]

    found = {"page": [_painted_ms(table) for _ in range(5)]}
    last = tables[-1]
    bar = last.horizontalScrollBar()
    found["step"] = [_now_ms(lambda: bar.setValue(bar.value() + 1), last) for _ in range(STEPS)]

    def plot() -> QWidget:
        import pyqtgraph  # noqa: PLC0415 - measured

        return pyqtgraph.PlotWidget()

    plots: list[QWidget] = []
    times = [_painted_ms(lambda: plots.append(plot()) or plots[-1]) for _ in range(4)]
    del application
    return found | {"first": times[:1], "next": times[1:]}


def main() -> None:
    """Measure, print, and go without a word."""
    print(json.dumps(_bare() if sys.argv[1] == "bare" else _ours(Path(sys.argv[1]))), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
