"""Opens visits, one at a time, and shows the start window where none is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from pmqa_desk.app.open_visit import OpenVisit
from pmqa_desk.app.tools import Tools
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import Visit, new_uid
from pmqa_desk.qt.look import Scheme
from pmqa_desk.qt.start_window import StartWindow
from pmqa_desk.store.file import open_visit_file

# On a screen that is hardly larger the window takes all of it.
USUAL_PX = (1366, 768)
ROOMY_PX = 1500


class Desk(QObject):
    """What is open now: a visit or the start window."""

    left = Signal()
    """The last window was closed."""

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.visit: OpenVisit | None = None
        self.start_window: StartWindow | None = None
        tools.preferences.changed.connect(self._on_preferences_changed)

    def start(self, path: Path | None, page: str | None = None) -> None:
        """Open a file, or the visit opened last; where that cannot be, ask what to open."""
        recent = [Path(name) for name in self._tools.preferences.recent]
        chosen = path or next((name for name in recent[:1] if name.exists()), None)
        if chosen is None:
            self.show_start(None)
            return
        self.open(chosen, page=page)

    def open(self, path: Path, create: Visit | None = None, page: str | None = None) -> bool:
        """Open a visit file in place of the one that is open; return whether it was opened."""
        path = path.resolve()
        if self.visit is not None and self.visit.path == path and create is None:
            self.visit.window.activateWindow()
            return True
        if self.visit is not None and self.visit.window.going_on:
            self.visit.window.say_going_on()
            return False
        tools = self._tools
        try:
            now_ms = tools.clocks.wall_ms()
            store = open_visit_file(path, backups=tools.backups, create=create, who=tools.who, now_ms=now_ms)
            try:
                session = Session(store, tools.clocks, tools.process)
            except BaseException:
                store.close()
                raise
        except DeskError as refusal:
            self._refuse(refusal)
            return False
        self._replace(OpenVisit(session, path, tools, self), page)
        return True

    def show_start(self, refusal: DeskError | None) -> None:
        """Ask what to open; say why what was asked for was not."""
        if self.start_window is None:
            tools = self._tools
            self.start_window = StartWindow(tools.look, tools.words, tools.preferences, tools.speech)
            self.start_window.painted.connect(self._on_start_window_painted)
            self.start_window.new_requested.connect(self._on_new_requested)
            self.start_window.paste_requested.connect(self._on_paste_requested)
            self.start_window.open_requested.connect(self._on_open_requested)
            self.start_window.example_requested.connect(self._on_example_requested)
            self.start_window.recent_chosen.connect(self._on_recent_chosen)
            self.start_window.closed.connect(self._on_closed)
            self.start_window.resize(1100, 680)
        self.start_window.refuse(refusal)
        self.start_window.show()

    def tell_fault(self) -> bool:
        """Say in the news line that something failed, where a run goes on; return whether it was said."""
        if self.visit is None or not self.visit.window.going_on:
            return False
        self.visit.bridge.refused.emit(
            DeskError(
                "มีสิ่งที่โปรแกรมทำไม่สำเร็จ ข้อมูลที่บันทึกไว้ยังอยู่ครบ ดำเนินรายการต่อได้",
                "Something failed. Everything recorded is safe; the run goes on.",
            )
        )
        return True

    def close(self) -> None:
        """Close what is open; nothing is asked."""
        if self.visit is not None:
            self.visit.close()
            self.visit = None
        if self.start_window is not None:
            self.start_window.deleteLater()
            self.start_window = None

    def _replace(self, opened: OpenVisit, page: str | None) -> None:
        before = self.visit
        self.visit = opened
        opened.closed.connect(self._on_closed)
        actions = opened.window.actions_
        actions.new.triggered.connect(self._on_new_requested)
        actions.open.triggered.connect(self._on_open_requested)
        actions.example.triggered.connect(self._on_example_requested)
        opened.window.recent_requested.connect(self._on_recent_chosen)
        if before is None:
            _place(opened.window)
        else:
            opened.window.setGeometry(before.window.geometry())
        opened.show(page)
        if before is not None:
            before.close()
        if self.start_window is not None:
            self.start_window.hide()
        self._tools.preferences.add_recent(opened.path)

    def _refuse(self, refusal: DeskError) -> None:
        if self.visit is None:
            self.show_start(refusal)
        else:
            self.visit.bridge.refused.emit(refusal)

    @property
    def _folder(self) -> Path:
        return self._tools.documents if self.visit is None else self.visit.path.parent

    def _on_start_window_painted(self) -> None:
        self._tools.look.load_icons()
        self._tools.words.load()
        if self.start_window is not None:
            self.start_window.name()

    def _on_new_requested(self) -> None:
        self._new()

    def _on_paste_requested(self) -> None:
        if self._new() and self.visit is not None:
            self.visit.import_from(None)

    def _new(self) -> bool:
        parent = self.visit.window if self.visit is not None else self.start_window
        chosen = None if parent is None else self._tools.dialogs.new(parent, self._folder)
        if chosen is None:
            return False
        return self.open(chosen, Visit(new_uid()), "overview")

    def _on_open_requested(self) -> None:
        parent = self.visit.window if self.visit is not None else self.start_window
        chosen = None if parent is None else self._tools.dialogs.open(parent, self._folder)
        if chosen is not None:
            self.open(chosen)

    def _on_example_requested(self) -> None:
        from pmqa_desk.app.demo import make_demo  # noqa: PLC0415 - when it is wanted

        try:
            path = make_demo(self._tools.home / "example")
        except DeskError as refusal:
            self._refuse(refusal)
            return
        self.open(path, page="programme")

    def _on_recent_chosen(self, path: Path) -> None:
        # Later: the list that was clicked is emptied when the window goes.
        QTimer.singleShot(0, self, lambda: self.open(path))

    def _on_closed(self) -> None:
        self.close()
        self.left.emit()

    def _on_preferences_changed(self, entry: str) -> None:
        if entry == "language":
            self._tools.speech.speak(self._tools.preferences.language)
        if entry == "scheme" and self.start_window is not None:
            scheme = Scheme(self._tools.preferences.text("scheme", Scheme.LIGHT.value))
            self._tools.look.turn(scheme)
            self._tools.look.dress(self.start_window)


def _place(window: QWidget) -> None:
    """Give the first window its size: the usual one, or the whole of a small screen."""
    window.resize(*USUAL_PX)
    if window.screen().availableSize().width() < ROOMY_PX:
        window.setWindowState(Qt.WindowState.WindowMaximized)
