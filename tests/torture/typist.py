"""Types without a pause into every field that records, and says what must be safe by now, until it is killed.

python -m tests.torture.typist FILE
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from pmqa_desk.app.clocks import MachineClocks
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.topics import add_default_topics
from pmqa_desk.domain.visit import NoteKind
from pmqa_desk.qt.bridge import Bridge
from pmqa_desk.qt.console import Console
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.language import Speech
from pmqa_desk.qt.line_cards import LineKind
from pmqa_desk.qt.look import Look, Scheme, load_fonts
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.record_page import RecordPage
from pmqa_desk.qt.words import Words
from pmqa_desk.store.file import open_visit_file
from tests.qt.keys import type_text

# The issue's own: each key is on the disk within it.
SAFE_MS = 300
# Quicker than anybody: no pause that a field could wait for.
KEY_MS = 20
LETTERS = "ที่ประชุมเห็นชอบตามเสนอ"
MEETING = "meeting"


class Typist(QObject):
    """Gives each field one letter after another."""

    def __init__(self, console: Console, page: RecordPage) -> None:
        super().__init__()
        line, pane = console.line_bar, page.record_pane
        (row,) = pane.rows.values()
        self._fields = {
            "line": line.line_edit,
            "owner": line.deed_card.owner_edit,
            "due": line.deed_card.due_edit,
            "summary": console.summary.edit,
            "title": pane.title_edit,
            "topic_summary": pane.summary_edit,
            "row": row.text_edit,
        }
        self._typed = dict.fromkeys(self._fields, 0)
        self._timer = QTimer(self, interval=KEY_MS)
        self._timer.timeout.connect(self._type)
        self._timer.start()

    def _type(self) -> None:
        field = min(self._typed, key=self._typed.__getitem__)
        place = self._typed[field]
        type_text(self._fields[field], "1" if field == "due" else LETTERS[place % len(LETTERS)])
        self._typed[field] = place + 1
        QTimer.singleShot(SAFE_MS, self, lambda: print(json.dumps([field, place + 1]), flush=True))


def main() -> None:
    """Open the file, its console and its record page, and type."""
    application = QApplication([])
    load_fonts()
    path = Path(sys.argv[1])
    clocks = MachineClocks()
    store = open_visit_file(path, backups=path.parent, who="u@m", now_ms=clocks.wall_ms())
    session = Session(store, clocks, f"{os.getpid()}")
    session.edit(lambda visit: add_default_topics(visit, MEETING), "x")
    session.open_run()
    session.run(Command(Do.START))
    context = Context(
        Bridge(session),
        Look(Scheme.DARK),
        Words(),
        Preferences(path.with_suffix(".ini")),
        Speech(),
        path.parent,
    )
    console, page = Console(context), RecordPage(context)
    console.show()
    console.summary.open()
    console.line_bar.choose(LineKind.ACTION)
    page.show()
    page.gathering_combo.setCurrentIndex(page.gathering_combo.findData(MEETING))
    page.gathering_combo.activated.emit(page.gathering_combo.currentIndex())
    session.record_note(NoteKind.NOTE, "", "x", at=page.agenda_pane.place.place)
    typist = Typist(console, page)  # noqa: F841 - it goes on as long as it is held
    print(json.dumps(["open", 0]), flush=True)
    application.exec()


if __name__ == "__main__":
    main()
