"""Play the worked example's day without a screen: virtual time, the real windows, papers and pictures."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import sleep
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pmqa_desk.app.demo import ANNOUNCEMENT, make_demo
from pmqa_desk.app.open_visit import OpenVisit
from pmqa_desk.app.papers import write_paper
from pmqa_desk.app.stage_pictures import StagePictures
from pmqa_desk.app.virtual_clocks import VirtualClocks
from pmqa_desk.app.windows import make_application, make_tools
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.run_names import session_of
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.wire import Whole
from pmqa_desk.qt.collector import Collector
from pmqa_desk.qt.console import Console
from pmqa_desk.qt.console_deeds import FILM
from pmqa_desk.qt.import_dialog import ImportDialog
from pmqa_desk.store.file import open_visit_file

# The laptop of the operator and the projector beside it.
SCREENS = (("LAPTOP", 0, 1366, 768), ("PROJECTOR", 1366, 1920, 1080))
# Reading is a worker's; so often, 20 ms apart, it is looked whether it is done.
WORKER_LOOKS = 500
PAGES = ("programme", "overview", "rehearsals", "questions", "people", "record", "minutes")
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
# Real seconds that a medium is waited for; usually it takes a few hundredths.
OPENED_S = 5.0
# The same for the ready check of the example, whose film is played for some seconds.
CHECKED_S = 30.0


class Day:
    """A secretary's day by keyboard, in the real windows."""

    def __init__(self, visit: OpenVisit, session: Session, clocks: VirtualClocks, out: Path) -> None:
        self._visit = visit
        self._session = session
        self._clocks = clocks
        self._out = out

    @property
    def _stage(self) -> QWidget:
        stage = self._visit.mode.stage
        assert stage is not None  # noqa: S101 - it is open as long as the console is
        return stage

    @property
    def console(self) -> Console:
        """Return the operator's console; it must be open."""
        console = self._visit.mode.console
        assert console is not None  # noqa: S101 - the play opens it before it is asked for
        return console

    def play(self) -> None:
        """Rehearse once, then run the day, and draw every window on the way."""
        self._visit.show("programme")
        self._visit.window.resize(1366, 768)
        _settle()
        self._to("2026-07-14T08:58")
        self._check()
        self._visit.mode.open(session_of(self._session.visit, "rehearsal-1"))
        self._rehearse()
        self._to("2026-07-21T08:31")
        self._visit.mode.open(None)
        self._run()
        for page in PAGES:
            self._visit.window.show_page(page)
            self._draw(self._visit.window, page)
        self._import()

    def _check(self) -> None:
        """Run the ready check, which really plays the film and opens the slides."""
        self._visit.ready.show()
        window = self._visit.ready.window
        assert window is not None  # noqa: S101 - it was just shown
        window.resize(1093, 614)
        progress = window.findChild(QWidget, "progress_frame")
        until = time.monotonic() + CHECKED_S
        while progress is not None and progress.isVisible() and time.monotonic() < until:
            sleep(0.02)  # lets the worker have the interpreter
            _settle()
        self._draw(window, "ready")
        self._visit.ready.leave()

    def _import(self) -> None:
        """Read the announcement that lies beside the example, and look at what was read."""
        self._visit.import_from(self._visit.path.parent / ANNOUNCEMENT)
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ImportDialog))
        for _ in range(WORKER_LOOKS):
            if dialog.step_stack.currentWidget() is dialog.preview:
                break
            sleep(0.02)  # lets the worker have the interpreter
            _settle()
        self._draw(dialog, "import")
        dialog.reject()

    def _rehearse(self) -> None:
        for place, item in enumerate(self._session.visit.items):
            self._next()
            self._wait((item.duration_s or 0) + (45 if place % 3 else -20))
        self._end()

    def _run(self) -> None:
        """Run the day: two minutes late, with a pause, a slip taken back, added time, an item left out."""
        for item in self._session.visit.items:
            if item.uid != "closed":  # skipping what comes before it has started it
                self._next()
            self._happen(item.uid, item.duration_s or 0)
        self._end()

    def _happen(self, uid: str, length_s: int) -> None:
        happenings: dict[str, Callable[[int], None]] = {
            "registration": lambda length: self._wait(length + 60),
            "video": self._filmed,
            "strategy": self._held,
            "flood": self._asked,
            "elderly": self._slipped,
            "rice": self._over,
            "questions": self._lengthened,
            "evidence": self._left_out,
            "thanks": self._resolved,
        }
        happenings.get(uid, self._wait)(length_s)

    def _filmed(self, length_s: int) -> None:
        self._wait(1)
        self._draw(self._stage, "stage-video")
        self._wait(length_s - 1)

    def _held(self, length_s: int) -> None:
        self._wait(300)
        self._press(Qt.Key.Key_P)
        self._wait(60)
        self._press(Qt.Key.Key_P)
        self._press(Qt.Key.Key_Minus)
        self._wait(length_s - 360)

    def _asked(self, length_s: int) -> None:
        self._wait(240)
        self._type(Qt.Key.Key_F7, "ระบบเตือนภัยครอบคลุมหมู่บ้านที่อยู่นอกเขตสัญญาณโทรศัพท์อย่างไร")
        self._type(Qt.Key.Key_F8, "ผู้แทนหมู่บ้านเล่าประสบการณ์การอพยพ ใช้เวลาไม่ถึงสองชั่วโมง")
        self._draw(self.console, "console")
        self._draw(self._stage, "stage-slide")
        for key, name in ((Qt.Key.Key_F1, "console-keys"), (Qt.Key.Key_H, "console-holding")):
            self._press(key)
            self._draw(self.console, name)
            self._press(Qt.Key.Key_Escape)
        self._wait(length_s - 240)

    def _slipped(self, length_s: int) -> None:
        self._wait(200)
        self._press(Qt.Key.Key_Space)
        self._wait(6)
        self._press(Qt.Key.Key_Z, CTRL)
        self._type(Qt.Key.Key_F7, "วัดคุณภาพการดูแลผู้สูงอายุด้วยตัวชี้วัดใด และใครเป็นผู้เก็บข้อมูล")
        self._draw(self._stage, "stage")
        self._wait(length_s - 206)

    def _over(self, length_s: int) -> None:
        self._wait(length_s - 50)
        self._press(Qt.Key.Key_Plus)
        self._wait(145)
        self._draw(self.console, "console-over")

    def _lengthened(self, length_s: int) -> None:
        """Let the assessors ask for two minutes more, and look at who would give them."""
        self._wait(length_s - 300)
        self._press(Qt.Key.Key_Plus)
        self._press(Qt.Key.Key_Plus)
        self._press(Qt.Key.Key_R)
        self._press(Qt.Key.Key_R)
        self._draw(self.console, "console-reshare")
        self._press(Qt.Key.Key_Escape)
        self._wait(300)

    def _left_out(self, length_s: int) -> None:
        del length_s
        self._wait(20)
        self._press(Qt.Key.Key_Right, CTRL)

    def _resolved(self, length_s: int) -> None:
        self._type(Qt.Key.Key_F9, "รับทราบข้อเสนอแนะ และมอบหมายให้สำนักงานจังหวัดรวบรวมแผนปรับปรุงภายใน 30 วัน")
        self._wait(length_s)

    def _end(self) -> None:
        self.console.deeds.end()
        self._wait(1)  # a second press within half a second would be none
        self.console.deeds.end()
        _settle()
        self.console.close()
        _settle()

    def _next(self) -> None:
        """Go on; a film, which here has hardly begun when its time is over, asks for a second press."""
        self._ready()
        self._press(Qt.Key.Key_Space)
        if self.console.deeds.armed == FILM:
            self._press(Qt.Key.Key_Space)
        _settle()

    def _ready(self) -> None:
        """Let slides and films be opened, as they are long before their turn on a real day."""
        media = self._visit.mode.media
        until = time.monotonic() + OPENED_S
        while media is not None and media.waiting and time.monotonic() < until:
            _settle()

    def _to(self, local: str) -> None:
        zone = ZoneInfo(self._session.visit.timezone)
        self._clocks.now_ms = round(datetime.fromisoformat(local).replace(tzinfo=zone).timestamp() * 1000)

    def _wait(self, seconds: int) -> None:
        self._clocks.forward(seconds)
        self._visit.bridge.tick()
        _settle()

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self._clocks.forward(1)
        QTest.keyClick(self.console, key, modifiers)
        _settle()

    def _type(self, kind: Qt.Key, text: str) -> None:
        """Record a line at the current item; Thai is typed as the input method hands it over."""
        self._press(kind)
        self.console.line_bar.line_edit.insert(text)
        QTest.keyClick(self.console.line_bar.line_edit, Qt.Key.Key_Return)
        QTest.keyClick(self.console.line_bar.line_edit, Qt.Key.Key_Escape)
        _settle()

    def _draw(self, window: QWidget, name: str) -> None:
        self._ready()
        _settle()
        window.grab().save(str(self._out / f"{name}.png"))


def main(argv: Sequence[str] | None = None) -> int:
    """Play the day into a folder; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("out"), help="folder for papers and pictures")
    out: Path = parser.parse_args(argv).out
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_screens(Path(folder))}")
        if os.environ["QT_QPA_PLATFORM"] == "offscreen":
            os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screens(Path(folder))}"
        application = make_application()
        collector = Collector(application)
        whole = _play(application, Path(folder), out)
        collector.close()
    for paper, ending in (
        ("minutes", ".docx"),
        ("minutes", ".pdf"),
        ("timings", ".docx"),
        ("timings", ".pdf"),
        ("ready", ".pdf"),
    ):
        target = out / f"{paper}{ending}"
        write_paper(whole, paper, target, Edition.INTERNAL, Digits.THAI, file=out / "day.pmqa")
    for path in sorted(out.iterdir()):
        sys.stdout.write(f"{path}\n")
    return 0


def _play(application: QApplication, folder: Path, out: Path) -> Whole:
    """Play the day in a folder of its own; return all that its file then holds."""
    path = make_demo(folder / "example")
    clocks = VirtualClocks(0)
    tools = replace(make_tools(folder / "home", application), clocks=clocks, who="", process="headless")
    store = open_visit_file(path, backups=tools.backups, who=tools.who, now_ms=0)
    session = Session(store, clocks, tools.process)
    visit = OpenVisit(session, path, tools, application)
    tools.look.load_icons()
    # Pictures are drawn in the middle of nothing: a fade takes real time.
    tools.preferences.set("motion", value=False)
    Day(visit, session, clocks, out).play()
    whole = Whole(session.visit, session.runs)
    visit.close()
    _settle()
    shutil.copyfile(path, out / "day.pmqa")
    StagePictures(make_demo(folder / "pictures"), tools, out).draw()
    return whole


def _screens(folder: Path) -> Path:
    """Write what Qt's offscreen platform takes for the two screens."""
    path = folder / "screens.json"
    screens = [
        {
            "name": name,
            "x": x,
            "y": 0,
            "width": width,
            "height": height,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
        }
        for name, x, width, height in SCREENS
    ]
    path.write_text(json.dumps({"windowFrameMargins": False, "screens": screens}), encoding="utf-8")
    return path


def _settle() -> None:
    """Let windows do what waits for them, as between two presses of a hand."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
