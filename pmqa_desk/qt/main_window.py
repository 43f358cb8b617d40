"""The main window: where to go on the left, the page on the right, the way into the run at the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from pmqa_desk.domain.ready_check import ReadyReport
from pmqa_desk.qt.actions import Actions
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.file_menu import FileMenu, PaperChoice
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import Scheme
from pmqa_desk.qt.news_line import NewsLine
from pmqa_desk.qt.page import Made, PageEntry
from pmqa_desk.qt.press import press_focused
from pmqa_desk.qt.ready_shapes import READY_SHAPES

# The first picture reaches the screen before what it can do without is begun.
AFTER_PAINT_MS = 40


class MainWindow(QWidget):
    """Shows one page at a time; what concerns files and runs is asked of whoever built it."""

    present_requested = Signal()
    page_shown = Signal(str)
    paper_requested = Signal(object)
    recent_requested = Signal(object)
    place_requested = Signal(str, str)
    """A page, and a part of it."""
    painted = Signal()
    """The window was painted for the first time: what a start can do without may be done now."""
    closed = Signal()

    side_bar: QFrame
    app_icon_label: QLabel
    overview_nav: QPushButton
    award_nav: QPushButton
    programme_nav: QPushButton
    preparation_nav: QPushButton
    rehearsal_nav: QPushButton
    question_nav: QPushButton
    people_nav: QPushButton
    record_nav: QPushButton
    minutes_nav: QPushButton
    menu_button: QPushButton
    ready_button: QPushButton
    present_button: QPushButton
    page_title: ElidedLabel
    page_place_label: ElidedLabel
    head_button_layout: QHBoxLayout
    read_only_frame: QFrame
    read_only_icon_label: QLabel
    read_only_label: QLabel
    news_line: NewsLine
    page_stack: QStackedWidget

    def __init__(
        self,
        context: Context,
        entries: Sequence[PageEntry],
        papers: Callable[[], tuple[PaperChoice, ...]] = tuple,
        file_name: str = "",
    ) -> None:
        super().__init__()
        self._context = context
        self._entries = tuple(entries)
        self._file_name = file_name
        self._made: dict[str, Made] = {}
        self._shown: str | None = None
        self._first_paint = True
        self._ready: ReadyReport | None = None
        load_form(self, "main_window.ui", ElidedLabel, NewsLine)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        first = (self.overview_nav, self.award_nav, self.programme_nav, self.preparation_nav)
        then = (self.rehearsal_nav, self.question_nav, self.people_nav, self.record_nav, self.minutes_nav)
        self._navs = (*first, *then)
        self.actions_ = Actions(self, context.look)
        self.news_line.prepare(context)
        self.menu = FileMenu(context, self.actions_, papers, lambda: self.news_line.kept, self)
        self.menu_button.setMenu(self.menu)
        self._connect()
        self._dress()
        self._name()

    @property
    def shown(self) -> str | None:
        """Return the key of the page that is shown."""
        return self._shown

    def page(self, key: str) -> QWidget:
        """Return a page, made now if it was not shown yet."""
        return self._make(key).widget

    def show_page(self, key: str) -> None:
        """Show a page; an unknown key shows the first."""
        keys = [entry.key for entry in self._entries]
        key = key if key in keys else keys[0]
        made = self._make(key)
        nav = self._navs[keys.index(key)]
        nav.setChecked(True)
        if self._shown != key:
            # Else the focus would go on to whatever field comes first, where the next key changes something.
            nav.setFocus()
        self._shown = key
        self.page_stack.setCurrentWidget(made.widget)
        for other in self._made.values():
            for button in other.page.head_buttons():
                button.setVisible(other is made)
        self._name()
        self.page_shown.emit(key)

    def show_ready(self, report: ReadyReport) -> None:
        """Say at the foot of the side bar how the ready check stands."""
        self._ready = report
        icon, tone = READY_SHAPES[report.state]
        self._context.look.set_icon(self.ready_button, icon, tone)
        self._name()

    def say_going_on(self) -> None:
        """Say that a run goes on, so the window stays."""
        self.news_line.warn(self.tr("กำลังดำเนินรายการ กด “จบการดำเนินรายการ” ก่อนปิด"))

    def show_anew(self) -> None:
        """Let every page write its texts anew: figures, colours or where lines break have changed."""
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LanguageChange))

    @property
    def going_on(self) -> bool:
        """Return whether a run goes on."""
        return self._context.bridge.session.going_on

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1000, 560)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            # Pages hear of it after the window: their names are asked for once all have heard.
            QTimer.singleShot(0, self, self._name)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._first_paint:
            self._first_paint = False
            QTimer.singleShot(AFTER_PAINT_MS, self, self.painted.emit)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.going_on:
            self.say_going_on()
            event.ignore()
            return
        event.accept()
        self.closed.emit()

    def _connect(self) -> None:
        context = self._context
        context.bridge.visit_changed.connect(self._name)
        context.bridge.run_changed.connect(self._name)
        context.preferences.changed.connect(self._on_preferences_changed)
        for nav, entry, action in zip(self._navs, self._entries, self.actions_.pages, strict=True):
            nav.setProperty("page", entry.key)
            nav.clicked.connect(self._on_nav_clicked)
            action.triggered.connect(nav.click)
        self.actions_.undo.triggered.connect(self._on_undo_triggered)
        self.actions_.redo.triggered.connect(self._on_redo_triggered)
        self.actions_.present.triggered.connect(self.present_requested)
        self.actions_.full_screen.triggered.connect(self._on_full_screen_triggered)
        self.actions_.leave.triggered.connect(self.close)
        self.ready_button.clicked.connect(self.actions_.ready.trigger)
        self.present_button.clicked.connect(self.present_requested)
        self.news_line.place_requested.connect(self.place_requested)
        self.menu.paper_chosen.connect(self.paper_requested)
        self.menu.recent_chosen.connect(self.recent_requested)

    def _dress(self) -> None:
        look = self._context.look
        look.dress(self)
        look.set_icon(self.app_icon_label, "check-decagram-outline", "next", 24)
        for nav, entry in zip(self._navs, self._entries, strict=True):
            look.set_icon(nav, entry.icon)
        look.set_icon(self.menu_button, "menu")
        look.set_icon(self.ready_button, "clipboard-check-outline")
        look.set_icon(self.present_button, "presentation-play", "on_action")
        look.set_icon(self.read_only_icon_label, "lock-outline", "warning")

    def _name(self) -> None:
        """Write everything that depends on the visit, the page or the language."""
        context = self._context
        session = context.bridge.session
        self.actions_.name_commands()
        self.actions_.name_steps(session.undo_label, session.redo_label)
        for action, nav in zip(self.actions_.pages, self._navs, strict=True):
            action.setText(nav.text())
        title = session.visit.title or self._file_name
        self.setWindowTitle(f"{title} – PMQA Desk" if title else "PMQA Desk")
        going_on = self.going_on
        self.present_button.setText(self.tr("กลับสู่การนำเสนอ") if going_on else self.tr("เข้าสู่การนำเสนอ"))
        self.ready_button.setText(self._ready_words())
        because = session.read_only_because
        self.read_only_frame.setVisible(because is not None)
        if because is not None:
            sentence = because[0] if context.language.value == "th" else because[1]
            self.read_only_label.setText(context.words.breakable(sentence))
        if self._shown is not None:
            page = self._made[self._shown].page
            self.page_title.show_text(page.title())
            self.page_place_label.show_text(page.place())

    def _ready_words(self) -> str:
        report = self._ready
        if report is None:
            return self.actions_.ready.text()
        # %1 of %2 lines of the ready check.
        text = self.tr("พร้อม %1/%2 ข้อ").replace("%1", str(report.ready))
        return self._context.figures(text.replace("%2", str(report.applicable)))

    def _make(self, key: str) -> Made:
        if key not in self._made:
            entry = next(entry for entry in self._entries if entry.key == key)
            made = entry.make()
            self._made[key] = made
            self.page_stack.addWidget(made.widget)
            for button in made.page.head_buttons():
                button.hide()
                self.head_button_layout.addWidget(button)
        return self._made[key]

    def _on_nav_clicked(self) -> None:
        chosen = next(nav for nav in self._navs if nav.isChecked())
        self.show_page(str(chosen.property("page")))

    def _on_undo_triggered(self) -> None:
        self._context.bridge.attempt(self._context.bridge.session.undo)

    def _on_redo_triggered(self) -> None:
        self._context.bridge.attempt(self._context.bridge.session.redo)

    def _on_full_screen_triggered(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _on_preferences_changed(self, entry: str) -> None:
        if entry == "scheme":
            scheme = Scheme(self._context.preferences.text("scheme", Scheme.LIGHT.value))
            self._context.look.turn(scheme)
            self._context.look.dress(self)
        if entry in {"scheme", "digits"}:
            self.show_anew()
