"""The dossier and the cleared copy of the visit that is open, from its window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from pmqa_desk.app.tools import Tools
from pmqa_desk.domain.blocks import Block
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.wire import Whole
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.file_menu import PaperChoice
from pmqa_desk.qt.main_window import MainWindow
from pmqa_desk.qt.work_progress import WorkProgress
from pmqa_desk.qt.worker import Worker


class CopyDeeds(QObject):
    """Asks where a copy shall be, makes it, and says so; a dossier is made in the background."""

    def __init__(
        self,
        context: Context,
        tools: Tools,
        path: Path,
        window: MainWindow,
        tested: Callable[[Digits], tuple[Block, ...] | None],
        parent: QObject,
    ) -> None:
        """``tested`` is the sheet of what the ready check's window has found."""
        super().__init__(parent)
        self._context = context
        self._tools = tools
        self._path = path
        self._window = window
        self._tested = tested
        self._stop = Event()
        self._progress: WorkProgress | None = None
        self._out = path
        self._worker = Worker(self)
        self._worker.progressed.connect(self._on_worker_progressed)
        self._worker.done.connect(self._on_worker_done)
        self._worker.refused.connect(self._on_worker_refused)
        self._worker.failed.connect(self._end)

    @property
    def busy(self) -> bool:
        """Return whether a dossier is being made."""
        return self._progress is not None

    def made_dossier(self, choice: PaperChoice) -> bool:
        """Take up what was chosen, where it is a dossier, and return whether it was."""
        from pmqa_desk.app.dossier import DOSSIERS  # noqa: PLC0415 - when a paper is wanted

        if choice.key not in DOSSIERS:
            return False
        self._ask(choice, DOSSIERS[choice.key][0])
        return True

    def _ask(self, choice: PaperChoice, edition: Edition) -> None:
        """Ask for a place and begin there, unless a run goes on or another is being made."""
        if self._window.going_on:
            self._window.say_going_on()
            return
        if self.busy:
            self._tell(self.tr("กำลังจัดทำแฟ้มอยู่ โปรดรอให้เสร็จหรือยกเลิกก่อน"))
            return
        title = choice.title(self._tools.speech.language)
        name = self._path.parent / f"{self._path.stem} {title}"
        chosen = self._tools.dialogs.paper(self._window, name, choice.endings)
        if chosen is not None:
            self._begin(chosen, edition)

    def clear(self) -> None:
        """Ask for a place and write a copy there that names nobody."""
        from pmqa_desk.domain.cleared import cleared  # noqa: PLC0415 - when it is wanted
        from pmqa_desk.store.file import create_visit_file  # noqa: PLC0415

        chosen = self._tools.dialogs.cleared(self._window, self._path)
        if chosen is None:
            return
        session = self._context.bridge.session
        copy = cleared(Whole(session.visit, session.runs, bank=tuple(session.bank.all())))
        made = (copy.visit, copy.runs, copy.bank)
        if self._context.bridge.attempt(lambda: create_visit_file(chosen, *made)):
            # %1 is the path of a file.
            said = self.tr("สำเนาที่ปกปิดข้อมูลส่วนบุคคลอยู่ที่ %1 ชื่อในข้อความที่ไม่มีในรายชื่อยังอยู่ โปรดอ่านก่อนส่งต่อ")
            self._tell(said.replace("%1", str(chosen)))

    def close(self) -> None:
        """Stop what is being made; nothing of it is left."""
        self._stop.set()
        self._worker.abandon()
        self._end()

    def _begin(self, out: Path, edition: Edition) -> None:
        from pmqa_desk.app.dossier import Wanted, known_blocks, make_dossier  # noqa: PLC0415 - when wanted
        from pmqa_desk.qt.paper_paint import paper_face  # noqa: PLC0415

        session = self._context.bridge.session
        whole = Whole(session.visit, session.runs, bank=tuple(session.bank.all()))
        moment = datetime.fromtimestamp(self._tools.clocks.wall_ms() / 1000, ZoneInfo(session.visit.timezone))
        # What windows draw and have found is made here: another thread touches no widget, and finds the
        # fonts loaded.
        paper_face(self._tools.words)
        known = known_blocks(whole, edition, Digits.THAI, self._tested(Digits.THAI))
        wanted = Wanted(whole, self._path, edition, Digits.THAI, moment, known)
        stop = self._stop = Event()
        self._out = out
        self._progress = WorkProgress(self.tr("กำลังจัดทำแฟ้มเอกสาร"), self._window)
        self._progress.canceled.connect(self._on_progress_canceled)
        self._progress.show()

        def work(progress: Callable[[int, int], None]) -> object:
            def told(done: int, of_all: int) -> None:
                if stop.is_set():
                    raise DeskError(
                        "ยกเลิกการจัดทำแฟ้มแล้ว ไม่มีไฟล์ค้าง",
                        "Making the dossier was cancelled; nothing of it is left.",
                    )
                progress(done, of_all)

            return make_dossier(wanted, out, told)

        self._worker.start(work)

    def _on_progress_canceled(self) -> None:
        self._stop.set()

    def _on_worker_progressed(self, done: int, whole: int) -> None:
        if self._progress is not None:
            self._progress.show_progress(done, whole)

    def _on_worker_done(self, made: object) -> None:
        self._end()
        from pmqa_desk.domain.dossier import Manifest  # noqa: PLC0415 - when one was made

        assert isinstance(made, Manifest)  # noqa: S101 - the work returns it
        # %1 is the path of a file or folder, %2 how many files are in it, %3 how many papers are not.
        said = self.tr("จัดทำแฟ้มที่ %1 แล้ว มี %2 ไฟล์ ไม่ได้ใส่ %3 รายการ ดูเหตุผลในสารบัญแฟ้ม")
        said = said.replace("%1", str(self._out)).replace("%2", str(len(made.entries)))
        self._tell(said.replace("%3", str(len(made.left_out))))

    def _on_worker_refused(self, refusal: DeskError) -> None:
        self._end()
        self._context.bridge.refused.emit(refusal)

    def _end(self) -> None:
        progress, self._progress = self._progress, None
        if progress is not None:
            progress.canceled.disconnect(self._on_progress_canceled)
            progress.close()

    def _tell(self, said: str) -> None:
        self._context.bridge.told.emit(said)
