"""A long day in the real windows: ticks, presses, typed lines; says how memory grew in its second half.

python -m tests.torture.soak FOLDER LOOKS SEED
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pmqa_desk.app.demo import make_demo
from pmqa_desk.app.open_visit import OpenVisit
from pmqa_desk.app.windows import make_application, make_tools
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.store.file import open_visit_file
from tests.bench.probe import memory_kb
from tests.torture.operator import Operator

# One look in this many comes with something done; the rest is time going by.
DEED_EVERY = 5


class Day:
    """The windows of one open visit, looked at again and again."""

    def __init__(self, visit: OpenVisit, session: Session) -> None:
        self._visit = visit
        self._session = session

    def look(self, times: int = 1) -> None:
        """Let time go by; a run that has ended is followed by another."""
        for _ in range(times):
            self._visit.bridge.tick()
            QApplication.processEvents()
        live = self._session.live
        if live is not None and live.state.phase is Phase.ENDED:
            self._visit.mode.close()
            self._visit.mode.open(None)

    def warm(self) -> None:
        """Run every item once: what is loaded at first use, players of media above all, is loaded then."""
        for _ in self._session.visit.items:
            self._session.run(Command(Do.NEXT))
            self.look(20)
        self._session.run(Command(Do.END))
        self.look(20)


def main() -> None:
    """Work through the looks, and print memory on the way."""
    folder, looks, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    application = make_application()
    tools = make_tools(folder / "home", application)
    path = make_demo(folder)
    store = open_visit_file(path, backups=folder, who="u@m", now_ms=tools.clocks.wall_ms())
    session = Session(store, tools.clocks, "soak")
    visit = OpenVisit(session, path, tools, application)
    visit.show("programme")
    visit.mode.open(None)
    operator = Operator(session, random.Random(seed))  # noqa: S311 - the same day each time
    day, done, failures = Day(visit, session), 0, []
    sys.excepthook = lambda _kind, failure, _trace: failures.append(repr(failure))
    day.warm()
    halfway = 0
    for look in range(looks):
        if look == looks // 2:
            halfway = memory_kb()["rss"]
        if look % DEED_EVERY == 0:
            done += operator.step() is not None
        day.look()
    grown = memory_kb()["rss"] - halfway
    print(json.dumps({"grown_kb": grown, "done": done, "failures": failures[:3]}), flush=True)
    visit.bridge.stop()
    session.close()


if __name__ == "__main__":
    main()
