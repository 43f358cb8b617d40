"""Draw everything that the room can be shown: a picture of each kind of item and of each holding picture."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize

from pmqa_desk.app.tools import Tools
from pmqa_desk.app.virtual_clocks import VirtualClocks
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.before_start import TURN_MS
from pmqa_desk.domain.holding import Cover, Holding
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Item, Kind, Visit
from pmqa_desk.qt.bridge import Bridge
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.presenter_clock import PresenterClock
from pmqa_desk.qt.presenter_keeper import Wish
from pmqa_desk.qt.stage import Stage
from pmqa_desk.store.file import open_visit_file

SIZE = QSize(1920, 1080)
# A quarter of an hour before the start of the example's day.
BEGIN = "2026-07-21T08:45"
LENGTH_S = 600
WORDS = "กรุณารอสักครู่"


class StagePictures:
    """Plays a copy of the example whose programme has one item of each kind."""

    def __init__(self, path: Path, tools: Tools, out: Path) -> None:
        self._out = out
        self._preferences = Preferences(path.parent / "pictures.ini")
        store = open_visit_file(path, backups=tools.backups, who="", now_ms=0)
        self._clocks = _clocks()
        self._session = Session(store, self._clocks, "pictures")
        self._session.edit(_with_every_kind, "")
        self._context = Context(
            Bridge(self._session), tools.look, tools.words, self._preferences, tools.speech, path.parent
        )
        self._session.open_run()
        self._stage = Stage(self._context)
        self._stage.resize(SIZE)

    def draw(self) -> None:
        """Draw all pictures, and close the file."""
        self._before_start()
        self._prefer(motion=False, stage_clock_visit=True, stage_clock_speeches=True, stage_over=True)
        for item in self._session.visit.items:
            self._begin(item)
            self._pass(LENGTH_S * 0.4)
            self._draw("stage-break" if item.kind is Kind.BREAK else f"stage-title-{item.kind.value}")
        self._variants()
        self._holding()
        self._session.run(Command(Do.END))
        self._draw("stage-closing")
        self._context.bridge.stop()
        self._stage.close()
        self._session.close()

    def _before_start(self) -> None:
        names = (
            "stage-welcome",
            "",
            "stage-programme",
            "stage-programme-2",
            "stage-programme-3",
            "stage-guests",
        )
        for name in names:
            self._pass(0)
            if name:
                self._draw(name)
            self._pass(TURN_MS / 1000)

    def _variants(self) -> None:
        """Draw the clock's phases and places, and the other themes, on the card of a showcase."""
        showcase = next(item for item in self._session.visit.items if item.kind is Kind.SHOWCASE)
        self._begin(showcase)
        self._pass(LENGTH_S * 0.4)
        for theme in ("paper", "province"):
            self._preferences.set("stage_theme", theme)
            self._draw(f"stage-title-{theme}")
        self._preferences.set("stage_theme", "navy")
        for name, seconds in (("stage-title-warning", LENGTH_S * 0.45), ("stage-title-over", LENGTH_S * 0.3)):
            self._pass(seconds)
            self._draw(name)
        self._preferences.set("presenter_clock", Wish.CORNER.value)
        self._prefer(corner_visit=True, corner_message=True)
        self._stage.show_message("ขอความกรุณาสรุป")
        self._draw("stage-corner")
        self._draw_presenter()
        self._preferences.set("presenter_clock", Wish.AUTO.value)
        self._prefer(stage_clock_questions=True)
        self._begin(next(item for item in self._session.visit.items if item.kind is Kind.QUESTIONS))
        self._pass(LENGTH_S * 0.4)
        self._draw("stage-count")

    def _holding(self) -> None:
        for cover, text in ((Cover.MESSAGE, WORDS), (Cover.EMBLEM, ""), (None, "")):
            self._stage.show_holding(None if cover is None else Holding(cover, text))
            if cover is not None:
                self._draw(f"stage-{cover.value}")
        self._preferences.set("stage_blank", "emblem")
        self._stage.set_blank(True)
        self._draw("stage-blank")
        self._stage.set_blank(False)

    def _draw_presenter(self) -> None:
        clock = PresenterClock(self._context)
        clock.resize(SIZE)
        clock.show_message("ขอความกรุณาสรุป")
        clock.grab().save(str(self._out / "presenter.png"))
        clock.deleteLater()

    def _begin(self, item: Item) -> None:
        self._session.run(Command(Do.JUMP, item_uid=item.uid))

    def _pass(self, seconds: float) -> None:
        self._clocks.forward(round(seconds))
        self._context.bridge.tick()

    def _prefer(self, **entries: bool) -> None:
        for entry, value in entries.items():
            self._preferences.set(entry, value)

    def _draw(self, name: str) -> None:
        self._stage.picture.save(str(self._out / f"{name}.png"))


def _clocks() -> VirtualClocks:
    begin = datetime.fromisoformat(BEGIN).replace(tzinfo=ZoneInfo("Asia/Bangkok"))
    return VirtualClocks(round(begin.timestamp() * 1000))


def _with_every_kind(visit: Visit) -> Visit:
    """Return the visit with one item of each kind, each of the same length: those it has, as they are."""
    example = visit.items[0]
    items = []
    for kind in Kind:
        own = next((item for item in visit.items if item.kind is kind), None)
        usual = replace(example, uid=kind.value, kind=kind, number=None, title=visit.title or "")
        items.append(replace(own or usual, duration_s=LENGTH_S, media=None))
    return replace(visit, items=tuple(items))
