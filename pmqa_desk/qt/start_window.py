"""The window of a start without a file: a new visit, a file, the example; and why a file was not opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QPushButton, QWidget
from typing_extensions import override

from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.language import Speech
from pmqa_desk.qt.look import Look
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.press import press_focused
from pmqa_desk.qt.words import Words

PATH = Qt.ItemDataRole.UserRole
# The first picture reaches the screen before what it can do without is begun.
AFTER_PAINT_MS = 40


class StartWindow(QWidget):
    """Asks what to open."""

    new_requested = Signal()
    paste_requested = Signal()
    open_requested = Signal()
    example_requested = Signal()
    recent_chosen = Signal(object)
    painted = Signal()
    closed = Signal()

    app_icon_label: QLabel
    about_label: QLabel
    refusal_frame: QFrame
    refusal_icon_label: QLabel
    refusal_label: QLabel
    new_button: QPushButton
    paste_button: QPushButton
    open_button: QPushButton
    example_button: QPushButton
    recent_label: QLabel
    recent_list: QListWidget
    language_button: QPushButton

    def __init__(self, look: Look, words: Words, preferences: Preferences, speech: Speech) -> None:
        super().__init__()
        self._words = words
        self._preferences = preferences
        self._speech = speech
        self._look = look
        self._refusal: DeskError | None = None
        self._first_paint = True
        load_form(self, "start_window.ui")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("PMQA Desk")
        self._dress()
        self.new_button.clicked.connect(self.new_requested)
        self.paste_button.clicked.connect(self.paste_requested)
        self.open_button.clicked.connect(self.open_requested)
        self.example_button.clicked.connect(self.example_requested)
        self.language_button.clicked.connect(self._on_language_button_clicked)
        self.recent_list.itemActivated.connect(self._on_recent_list_activated)
        self.recent_list.itemClicked.connect(self._on_recent_list_activated)
        self.name()

    def refuse(self, refusal: DeskError | None) -> None:
        """Say why a file was not opened."""
        self._refusal = refusal
        self.name()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.name()

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
        event.accept()
        self.closed.emit()

    def _dress(self) -> None:
        look = self._look
        look.dress(self)
        look.set_icon(self.app_icon_label, "check-decagram-outline", "next", 40)
        look.set_icon(self.refusal_icon_label, "alert", "warning")
        look.set_icon(self.new_button, "file-plus-outline", "on_action")
        look.set_icon(self.paste_button, "content-paste")
        look.set_icon(self.open_button, "folder-open-outline")
        look.set_icon(self.example_button, "school-outline")

    def name(self) -> None:
        """Write every text that depends on the language, or on where lines break."""
        language = self._speech.language
        refusal = self._refusal
        self.refusal_frame.setVisible(refusal is not None)
        if refusal is not None:
            self.refusal_label.setText(self._words.breakable(refusal.sentence(language)))
        about = self.tr("ดำเนินรายการวันตรวจประเมินจากเครื่องเดียว ตั้งแต่กำหนดการจนถึงรายงานการประชุม")
        self.about_label.setText(self._words.breakable(about))
        # The button leads to the other language and is written in it.
        self.language_button.setText("English" if language is Language.THAI else "ไทย")
        self.recent_list.clear()
        for recent in self._preferences.recent:
            path = Path(recent)
            entry = QListWidgetItem(path.stem)
            entry.setData(PATH, recent)
            entry.setToolTip(recent)
            self.recent_list.addItem(entry)
        for widget in (self.recent_label, self.recent_list):
            widget.setVisible(self.recent_list.count() > 0)

    def _on_language_button_clicked(self) -> None:
        other = Language.ENGLISH if self._speech.language is Language.THAI else Language.THAI
        self._preferences.set("language", other.value)

    def _on_recent_list_activated(self, entry: QListWidgetItem) -> None:
        self.recent_chosen.emit(Path(str(entry.data(PATH))))
