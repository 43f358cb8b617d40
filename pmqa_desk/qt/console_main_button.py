"""The one blue button: what the next press will do, by name, and why a press was not taken."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.run import Phase
from pmqa_desk.qt.console_deeds import END, FILM, PAST, ConsoleDeeds
from pmqa_desk.qt.console_form import ConsoleForm, Room, put, put_property
from pmqa_desk.qt.console_medium import ConsoleMedium
from pmqa_desk.qt.console_words import ConsoleWords
from pmqa_desk.qt.key_bindings import Press
from pmqa_desk.qt.key_words import key_of

WARNED_MS = 2000


class MainButton(QObject):
    """Writes the main button of the form."""

    def __init__(
        self, form: ConsoleForm, words: ConsoleWords, deeds: ConsoleDeeds, medium: ConsoleMedium
    ) -> None:
        super().__init__(form)
        self._form = form
        self._words = words
        self._deeds = deeds
        self._medium = medium
        self._warning = ""
        self._timer = QTimer(self, singleShot=True, interval=WARNED_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def warn(self, text: str) -> None:
        """Say for a moment why a press was not taken."""
        self._warning = text
        self._timer.start()
        self._form.next_title.show_text(text)

    def show_run(self, view: RunView | None) -> None:
        """Say what the next press will do, or that it asks for a second one."""
        if view is None:
            return
        form = self._form
        word, title = self._words.main_button(view, ending=self._deeds.armed == END)
        asks = self._deeds.armed in {FILM, PAST}
        if self._deeds.armed == PAST:
            title = self.tr("หมดสไลด์แล้ว · กดอีกครั้งเพื่อไปลำดับถัดไป")
        elif asks:
            left = form.context.length(-(-(self._medium.film_left_ms or 0) // 1000))
            title = self.tr("วีดิทัศน์ยังเหลือ {length} · กดอีกครั้งเพื่อหยุด").replace("{length}", left)
        put_property(form.next_button, "state", "warning" if asks else "")
        tone = "warning_ground" if asks else "on_action"
        form.context.look.set_icon(form.next_icon, "arrow-right-bold-circle", tone, 40)
        form.next_word.show_text(word)
        form.next_title.show_text(self._warning or title)
        form.next_button.setAccessibleName(f"{word} {title}".strip())

    def show_key(self, view: RunView, *, typing: bool) -> None:
        """Say which key it is; while one types it is none."""
        if view.phase is Phase.ENDED:
            text = "Enter"
        elif typing:
            text = self.tr("กำลังพิมพ์ · กด Esc ก่อน")
        else:
            text = key_of(self._form.context.preferences, Press.NEXT)
            if text == "Space" and self._form.room is not Room.COMPACT:
                text = self.tr("เว้นวรรค (Space)")
        put(self._form.next_key, text)

    def _on_timer_timeout(self) -> None:
        self._warning = ""
        self.show_run(self._form.context.bridge.view())
