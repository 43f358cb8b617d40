"""The console made small at the lower edge of an only screen, so that the room's picture has the rest."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.qt.console_band import Band
from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.console_parts import BigClock
from pmqa_desk.qt.elided_label import ElidedLabel

HEIGHT = 92
CLOCK_WIDTH = 200


class ConsoleStrip(QWidget):
    """Says what the console says and presses the console's own buttons; never over the room's picture."""

    left = Signal()
    """The whole console is wanted again."""

    def __init__(self, form: ConsoleForm) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self._form = form
        form.context.look.dress(self)
        self.setObjectName("console")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.clock = BigClock(self)
        self.clock.wear(form.context.look)
        self.clock.setMinimumSize(CLOCK_WIDTH, HEIGHT - 16)
        self.clock.setMaximumWidth(CLOCK_WIDTH)
        self.title_label, self.late_label, self.news_label = (ElidedLabel(self) for _ in range(3))
        self.title_label.setProperty("role", "strong")
        self.news_label.setProperty("role", "muted")
        self.next_button = QPushButton(self)
        self.next_button.setProperty("role", "primary")
        self.next_button.clicked.connect(form.next_button.click)
        self.hold_button = QPushButton(self)
        self.hold_button.clicked.connect(form.hold_button.click)
        self.whole_button = QPushButton(self)
        self.whole_button.clicked.connect(self.leave)
        for button in (self.next_button, self.hold_button, self.whole_button):
            # Keys go to the console, whichever button was pressed last.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay()
        # After the console, whose words it says.
        form.context.bridge.followed.connect(self._on_bridge_followed)
        self._bands = [band for band in form.findChildren(Band) if not band.tells]
        for band in self._bands:
            band.asked.connect(self._on_band_asked)

    def open(self, screen: QRect) -> QRect:
        """Lie along the lower edge of a screen; return what is left of it."""
        self.setGeometry(screen.x(), screen.bottom() + 1 - HEIGHT, screen.width(), HEIGHT)
        self.name()
        self.show_now()
        # Nothing is typed where nobody sees it.
        self._form.setFocus()
        self._form.hide()
        self.show()
        self.activateWindow()
        for band in self._bands:
            if band.isVisibleTo(self._form):
                self._on_band_asked(band.band_label.whole)
        return screen.adjusted(0, 0, 0, -HEIGHT)

    def leave(self) -> None:
        """Make room for the whole console."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def name(self) -> None:
        """Write all words anew."""
        self.whole_button.setText(self.tr("หน้าควบคุมทั้งหมด"))

    def show_now(self) -> None:
        """Say what the console says at this moment."""
        form = self._form
        self.clock.show_figure(form.big_clock.figure, form.big_clock.tone)
        self.title_label.show_text(form.title_label.whole)
        self.late_label.show_text(f"{form.phase_label.text()} · {form.late_label.whole}")
        self.news_label.show_text(form.news_label.whole)
        word = f"{form.next_word.whole}  {form.next_title.whole}".strip()
        room = self.next_button.width() - 28
        self.next_button.setText(
            self.next_button.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, room)
        )
        self.next_button.setAccessibleName(word)
        self.hold_button.setText(form.hold_button.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._form.receive_key(event)
        event.accept()
        line = self._form.focusWidget()
        if isinstance(line, QLineEdit):
            # A question or a note is to be written: that needs its line.
            self.leave()
            line.setFocus()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._form.receive_key(event)
        event.accept()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Be the whole console again: the run is not ended by closing a strip."""
        event.ignore()
        self.leave()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.name()

    def _on_bridge_followed(self) -> None:
        if self.isVisible():
            self.show_now()

    def _on_band_asked(self, sentence: str) -> None:
        """Say in the line of the news what is asked on the console, which nobody sees now."""
        if self.isVisible():
            self._form.context.bridge.told.emit(sentence)
            self.show_now()

    def _lay(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for label in (self.title_label, self.late_label, self.news_label):
            texts.addWidget(label)
        self.next_button.setMinimumSize(280, 60)
        self.next_button.setMaximumWidth(360)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(12)
        layout.addWidget(self.clock)
        layout.addLayout(texts, 1)
        layout.addWidget(self.next_button, 1)
        layout.addWidget(self.hold_button)
        layout.addWidget(self.whole_button)
