"""The programme page with 1,000 items: a length typed, an item dragged, an undo; prints its figures.

python -m tests.bench.programme_page FOLDER | bare
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from datetime import date
from datetime import time as clock
from pathlib import Path

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from pmqa_desk.app.clocks import MachineClocks
from pmqa_desk.app.windows import make_application, make_tools
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.visit import Item, Visit
from pmqa_desk.qt.bridge import Bridge
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.programme_page import ProgrammePage
from pmqa_desk.store.file import create_visit_file, open_visit_file
from tests.bench.child import measured, part_of
from tests.bench.row import Row
from tests.bench.runs_page import SIZE

ITEMS = 1000
# Into the middle of what the table shows, as one who types or drags sees it.
SEEN = 12
STEPS = 40


def measure_programme_page(folder: Path, environ: Mapping[str, str]) -> list[Row]:
    """Return the rows of the page, each beside a bare table in which as much changes."""
    ours = measured(["tests.bench.programme_page", str(folder)], environ)
    floor = measured(["tests.bench.programme_page", "bare"], environ)
    names = {
        "length": f"{ITEMS:,} items, a length typed: on the disk and painted",
        "drag": "  an item dragged ten places on",
        "undo": "  an undo of that",
    }
    table = "a bare table, one cell or row changed"
    return [
        Row(
            name if part == 0.5 else f"  {round(100 * part)} of 100",
            "ms",
            *(part_of(side, key, part) for side in (ours, floor)),
            table,
        )
        for key, name in names.items()
        for part in (0.5, 0.99)
    ]


def _now_ms(deed: Callable[[], object]) -> float:
    """Return how long a deed takes until all that it touched is painted anew, as the event loop does it."""
    began = time.perf_counter()
    deed()
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - began)


def _visit() -> Visit:
    items = tuple(
        Item(f"i{n}", f"ลำดับการนำเสนอที่ {n}", duration_s=31, section=f"ช่วงที่ {n // 50}") for n in range(ITEMS)
    )
    return Visit("visit", items=items, date=date(2022, 7, 25), start=clock(8), end=clock(17))


def _ours(folder: Path) -> dict[str, list[float]]:
    application = make_application()
    tools = make_tools(folder / "home", application)
    path = folder / "programme.pmqa"
    create_visit_file(path, _visit())
    clocks = MachineClocks()
    session = Session(open_visit_file(path, backups=folder, who="u@m", now_ms=clocks.wall_ms()), clocks, "b")
    page = ProgrammePage(
        Context(Bridge(session), tools.look, tools.words, tools.preferences, tools.speech, folder)
    )
    page.resize(*SIZE)
    page.show()
    QTest.qWaitForWindowExposed(page)
    deeds, found = page._deeds, {"length": [], "drag": [], "undo": []}
    for step in range(STEPS):
        uid = session.visit.items[SEEN].uid
        before = session.visit.items[SEEN + 10]
        found["length"].append(_now_ms(lambda: deeds.set_field(uid, "length", 60 + step)))  # noqa: B023 - called at once
        found["drag"].append(_now_ms(lambda: deeds.move([uid], before.uid, before.section)))  # noqa: B023
        found["undo"].append(_now_ms(session.undo))
    assert [item.uid for item in session.visit.items] == [f"i{n}" for n in range(ITEMS)]
    session.close()
    return found


def _bare() -> dict[str, list[float]]:
    application = QApplication([])
    model = QStandardItemModel(ITEMS, 6)
    for place in range(ITEMS * 6):
        model.setItem(place // 6, place % 6, QStandardItem("ลำดับการนำเสนอ"))
    table = QTableView()
    table.setModel(model)
    table.resize(*SIZE)
    table.show()
    QTest.qWaitForWindowExposed(table)

    def moved(place: int, to: int) -> None:
        model.insertRow(to, model.takeRow(place))

    found = {"length": [], "drag": [], "undo": []}
    for step in range(STEPS):
        found["length"].append(_now_ms(lambda: model.item(SEEN, 4).setText(f"{step}:00")))  # noqa: B023
        found["drag"].append(_now_ms(lambda: moved(SEEN, SEEN + 10)))
        found["undo"].append(_now_ms(lambda: moved(SEEN + 10, SEEN)))
    del application
    return found


def main() -> None:
    """Measure, print, and go without a word."""
    print(json.dumps(_bare() if sys.argv[1] == "bare" else _ours(Path(sys.argv[1]))), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
