"""Opens the program's own windows on a day of our making, in a process that measures or torments them."""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from pmqa_desk.app.demo import make_demo
from pmqa_desk.app.open_visit import OpenVisit
from pmqa_desk.app.tools import Tools
from pmqa_desk.app.windows import make_application, make_tools
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.ports import Clocks
from pmqa_desk.domain.visit import Item, Kind, StartRule
from pmqa_desk.qt.collector import Collector
from pmqa_desk.store.file import create_visit_file, open_visit_file, read_visit_file

FILM, SLIDES = "media/film.mp4", "media/05_ยุทธศาสตร์.pdf"
# What Qt says of a machine without sound or graphics, as the suite's own list has it.
USUAL = ("pipewire", "PulseAudio", "No audio device", "No RHI backend", "does not support", "Vulkan", "VDPAU")


@dataclass(frozen=True, slots=True)
class Opened:
    """One open visit with everything around it."""

    application: QApplication
    tools: Tools
    session: Session
    visit: OpenVisit


class Complaints:
    """Everything that would have failed a test: warnings of Qt and ours, exceptions in slots."""

    def __init__(self) -> None:
        self.said: list[str] = []
        qInstallMessageHandler(self._on_message)
        sys.excepthook = lambda _kind, failure, _trace: self.said.append(repr(failure))
        handler = logging.Handler(logging.WARNING)
        handler.emit = lambda record: self.said.append(record.getMessage())  # type: ignore[method-assign]
        logging.getLogger().addHandler(handler)

    def _on_message(self, kind: QtMsgType, _context: object, text: str) -> None:
        loud = kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}
        if loud and not any(word in text for word in USUAL):
            self.said.append(text)


def make_film(path: Path, seconds: float) -> None:
    """Write a film of 720p that moves all over, with a tone."""
    size, tone = f"testsrc2=size=1280x720:rate=30:duration={seconds}", f"sine=f=440:d={seconds}"
    command = ["ffmpeg", "-y", "-loglevel", "error", "-f", "lavfi", "-i", size, "-f", "lavfi", "-i", tone]
    command += ["-pix_fmt", "yuv420p", "-preset", "ultrafast", "-g", "60", str(path)]
    subprocess.run(command, check=True, timeout=300)


def make_day(folder: Path, items: int, item_s: int, *, film_s: float = 0) -> Path:
    """Lay out a visit of today: film, slides and card in turn, one after the other."""
    example = make_demo(folder / "example")
    store = read_visit_file(example, backups=folder)
    visit = store.load()
    store.close()
    film = example.parent / FILM
    if film_s and shutil.which("ffmpeg"):
        make_film(film, film_s)
    media = (FILM if film.exists() else "media/04_แนะนำจังหวัด.mp4", SLIDES, None)
    today = datetime.now(ZoneInfo(visit.timezone)).date()
    path = example.with_name("day.pmqa")
    create_visit_file(
        path, replace(visit, date=today, sessions=(), items=_items(visit.items, items, item_s, media))
    )
    return path


def _items(known: Sequence[Item], count: int, length_s: int, media: Sequence[str | None]) -> tuple[Item, ...]:
    items = []
    for place in range(count):
        item = known[place % len(known)]
        medium = None if item.kind is Kind.BREAK else media[place % len(media)]
        plain = {"start_rule": StartRule.LINKED, "start": None, "finish": None, "duration_s": length_s}
        items.append(replace(item, uid=f"item{place}", media=medium, **plain))
    return tuple(items)


def open_day(path: Path, home: Path, *, clocks: Clocks | None = None) -> Opened:
    """Open a visit as the program does; every window that has a clock will show it."""
    application = make_application()
    Collector(application)
    tools = make_tools(home, application)
    if clocks is not None:
        tools = replace(tools, clocks=clocks)
    for flag in ("stage_clock_visit", "stage_clock_speeches", "stage_over"):
        tools.preferences.set(flag, value=True)
    tools.preferences.set("presenter_clock", value="window")
    store = open_visit_file(path, backups=home, who="u@m", now_ms=tools.clocks.wall_ms())
    session = Session(store, tools.clocks, tools.process)
    return Opened(application, tools, session, OpenVisit(session, path, tools, application))
