"""What the operator noted and rehearsals left open, at what runs and what comes next: on the console only."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QLabel

from pmqa_desk.domain.carried import carried_to
from pmqa_desk.domain.forecast import ItemView, RunView
from pmqa_desk.domain.visit import Assignment, Visit
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
        self._read: Visit | None = None
        self._open: dict[str, str] = {}
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

    @property
    def whole(self) -> str:
        """Return all of both notes; empty where there is none."""
        return "\n".join(text for text in self._texts if text)

    def show_run(self, view: RunView) -> None:
        """Show the notes of what runs and of what comes next."""
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
        if item is None:
            return ""
        lines = []
        if item.item.notes:
            # {when} says whether the item runs or comes next.
            lines.append(self.tr("บันทึก {item} ({when}): {notes}").replace("{notes}", item.item.notes))
        carried = self._carried(item.item.uid)
        if carried:
            lines.append(self.tr("คำแนะนำจากการซ้อม {item} ({when}): {notes}").replace("{notes}", carried))
        text = "\n".join(lines)
        return text.replace("{item}", self._words.short_name(view, item)).replace("{when}", when)

    def _carried(self, uid: str) -> str:
        """Return what earlier runs left open at an item, read anew only when the visit has changed."""
        session = self._form.context.bridge.session
        if self._read is not session.visit:
            self._read, self._open = session.visit, {}
        if uid not in self._open:
            live = session.live
            found = carried_to(session.visit, uid, None if live is None else live.run.uid)
            given = (self._given(each) for each in found.assignments)
            self._open[uid] = " · ".join([*(note.text for note in found.advice), *given])
        return self._open[uid]

    def _given(self, assignment: Assignment) -> str:
        if not assignment.owner:
            return assignment.text
        # {owner} is to do {text}.
        text = self.tr("{text} (มอบหมาย {owner})").replace("{owner}", assignment.owner)
        return text.replace("{text}", assignment.text)
