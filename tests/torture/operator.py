"""A day at random: opens a visit file as the program does, works on it, and says what it was told is safe.

    python -m tests.torture.operator FILE SEED

Each line is one JSON object, printed after the call returned: whatever it tells must survive anything.
"""

from __future__ import annotations

import json
import os
import random
import sys
from dataclasses import replace
from pathlib import Path

from pmqa_desk.app.clocks import MachineClocks
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import NoteKind
from pmqa_desk.store.file import open_visit_file

WORDS = ("ถาม", "ตอบ", "มติ", "ปี่ ป้ำ", "👍", "\u200d", "%", "'")


class Operator:
    """Presses keys at random, each drawn from a seed."""

    def __init__(self, session: Session, draw: random.Random) -> None:
        self.session = session
        self._draw = draw
        self._count = 0
        self._deeds = (
            *(self._command,) * 10,
            *(self._undo,) * 2,
            self._question,
            self._note,
            self._edit,
            self._draft,
        )

    def step(self) -> dict[str, object] | None:
        """Do one thing; return what it made, or ``None`` where the desk refused."""
        try:
            return self._draw.choice(self._deeds)()
        except DeskError:
            return None

    def run_now(self) -> dict[str, object]:
        """Return how the run stands, and when that was."""
        live = self.session.live
        assert live is not None
        view = live.view()
        return {
            "run": live.run.uid,
            "events": len(live.run.events),
            "phase": view.phase.value,
            "item": live.state.current_uid,
            "remaining_ms": view.remaining_ms,
            "wall_ms": MachineClocks().wall_ms(),
        }

    def _text(self) -> str:
        self._count += 1
        return f"{os.getpid()}-{self._count} " + " ".join(self._draw.choices(WORDS, k=8))

    def _command(self) -> dict[str, object]:
        live = self.session.live
        if live is None or live.state.phase is Phase.ENDED:
            self.session.open_run()
            return {"did": "open"}
        words = (Do.START, Do.NEXT, Do.PAUSE, Do.RESUME, Do.FINISH, Do.BACK, Do.JUMP, Do.SKIP, Do.ADD, Do.END)
        weights = (4, 10, 5, 5, 2, 3, 3, 1, 5, 0.2)
        do = self._draw.choices(words, weights)[0]
        uid = self._draw.choice(self.session.visit.items).uid if do in {Do.JUMP, Do.SKIP} else None
        seconds = self._draw.choice((-300, -60, 60, 300)) if do is Do.ADD else None
        self.session.run(Command(do, uid, seconds))
        return {"did": do.value}

    def _undo(self) -> dict[str, object]:
        if self.session.live is None:
            raise DeskError("", "")
        self.session.undo_run()
        return {"did": "undo"}

    def _question(self) -> dict[str, object]:
        question = self.session.record_question(self._text(), "ถาม", answer=self._text())
        return {"did": "question", "uid": question.uid, "text": question.text}

    def _note(self) -> dict[str, object]:
        kind = self._draw.choice(tuple(NoteKind))
        note = self.session.record_note(kind, self._text(), "จด")
        return {"did": "note", "uid": note.uid, "text": note.text}

    def _edit(self) -> dict[str, object]:
        venue = self._text()
        self.session.edit(lambda visit: replace(visit, venue=venue), "แก้")
        return {"did": "edit", "venue": venue}

    def _draft(self) -> dict[str, object]:
        text = self._text()
        self.session.keep_draft("line", text)
        return {"did": "draft", "text": text}


def main() -> None:
    """Work until killed."""
    path = Path(sys.argv[1])
    now = MachineClocks().wall_ms()
    store = open_visit_file(path, backups=path.parent, who="u@m", now_ms=now)
    session = Session(store, MachineClocks(), f"{os.getpid()}")
    if session.read_only_because is not None:
        raise SystemExit("another has the file")
    operator = Operator(session, random.Random(int(sys.argv[2])))  # noqa: S311 - the same day each time
    if session.live is None or session.live.state.phase is Phase.ENDED:
        session.open_run()
    print(json.dumps({"did": "opened", **operator.run_now()}), flush=True)
    while True:
        done = operator.step()
        if done is not None:
            print(json.dumps({**done, **operator.run_now()}), flush=True)


if __name__ == "__main__":
    main()
