"""The operator's own notes on what runs and on what comes next: on the console, and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QLabel

from pmqa_desk.domain.forecast import ItemView, RunView
from pmqa_desk.qt.console_form import ConsoleForm, Room, put
from pmqa_desk.qt.console_words import ConsoleWords
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.key_words import with_keys


class ConsoleNotes(QObject):
    """One line for the two items under the words for the master of ceremonies; the whole by F2."""

    def __init__(self, form: ConsoleForm, words: ConsoleWords) -> None:
        super().__init__(form)
        self._form = form
        self._words = words
        self._texts: tuple[str, ...] = ()
        self.labels = (ElidedLabel(form.mc_panel), ElidedLabel(form.mc_panel))
        # Side by side: a second line would take its height from the clock.
        row = QHBoxLayout()
        row.setSpacing(16)
        form.mc_layout.addLayout(row)
        for label, name in zip(self.labels, ("now_notes", "next_notes"), strict=True):
            label.setObjectName(name)
            label.hide()
            row.addWidget(label, 1)
        self.mark = QLabel(form.mc_panel)
        self.mark.setObjectName("notes_mark")
        self.mark.setProperty("state", "warning")
        self.mark.hide()
        form.mc_head_layout.addWidget(self.mark)
        form.context.bridge.ticked.connect(self.show_run)

    @property
    def whole(self) -> str:
        """Return all of both notes; empty where there is none."""
        return "\n".join(text for text in self._texts if text)

    def show_run(self, view: RunView | None) -> None:
        """Show the notes of what runs and of what comes next."""
        if view is None:
            return
        now = self._line(view, view.current, self.tr("ขณะนี้"))
        coming = self._line(view, view.next, self.tr("ถัดไป"))
        self._texts = (now, coming)
        room = self._has_room()
        for label, text in zip(self.labels, self._texts, strict=True):
            label.show_text(" ".join(text.split()))
            label.setVisible(bool(text) and room)
        put(self.mark, with_keys(self._form.context.preferences, self.tr("มีบันทึก · {script}")))
        self.mark.setVisible(bool(self.whole) and not room)

    def _has_room(self) -> bool:
        """Return whether the words above leave a line: the clock never gives way to a note."""
        label = self._form.mc_label
        one_line = label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
        return self._form.room is Room.WIDE or one_line

    def _line(self, view: RunView, item: ItemView | None, when: str) -> str:
        if item is None or not item.item.notes:
            return ""
        # {when} says whether the item runs or comes next.
        text = self.tr("บันทึก {item} ({when}): {notes}")
        text = text.replace("{item}", self._words.short_name(view, item)).replace("{when}", when)
        return text.replace("{notes}", item.item.notes)
