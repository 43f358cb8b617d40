"""Who is here, beside the run: an arrow and a number key mark somebody, the clock stays in sight."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
)
from typing_extensions import override

from pmqa_desk.domain.attendance import name_key
from pmqa_desk.domain.attendance_edits import sums_of
from pmqa_desk.domain.visit import Appearance, Visit
from pmqa_desk.qt.attendance_deeds import AttendanceDeeds
from pmqa_desk.qt.attendance_marks import Mark, coming_sign, coming_words, keyed, mark_of, sums_text
from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.console_sheet import Sheet
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.people_rows import PersonRow, person_rows

UID = Qt.ItemDataRole.UserRole
MARK_COLUMNS = 4
LONGEST = 200


class LoneEdit(QLineEdit):
    """A line of the sheet: nothing behind it may act on its keys."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        event.accept()


class ConsoleAttendance(Sheet):
    """Everybody of the session that runs; presenters of what runs and comes next say so."""

    def __init__(self, form: ConsoleForm) -> None:
        super().__init__(form, "attendance_sheet")
        self._deeds = AttendanceDeeds(form.context, self)
        self._stale = False
        self._shown: dict[str, tuple[PersonRow, str]] = {}
        # The visit as each deed of this sheet left it: that alone is taken back here.
        self._done: list[Visit] = []
        self.button = form.line_bar.people_button
        self.search_edit = LoneEdit(self)
        self.people_list = QListWidget(self)
        self.mark_buttons = {mark: QPushButton(self) for mark in Mark}
        self.substitute_edit, self.position_edit = LoneEdit(self), LoneEdit(self)
        self._lay()
        self._connect()
        self.name()

    @property
    def types(self) -> bool:
        """Return whether a text is typed here: letters and numbers are its own then."""
        edits = (self.search_edit, self.substitute_edit, self.position_edit)
        return self.isVisible() and any(edit.hasFocus() for edit in edits)

    @override
    def open(self) -> None:
        super().open()
        self.search_edit.clear()
        self._refresh()
        self._choose_presenter()
        self._show_chosen()
        self.people_list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look(self) -> None:
        """Write what waited until the console was seen or the clock was looked at."""
        if self._stale:
            self._refresh()

    def toggle(self) -> None:
        """Open the sheet, or put it away."""
        if self.isVisible():
            self.leave()
        else:
            self.open()

    def go_back(self) -> None:
        """Leave the text that is typed; the list has the keys again."""
        self.search_edit.clear()
        self._show_chosen()
        self.people_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Mark the chosen one where a number says so; every other key does what it always does."""
        mark = mark_of(event)
        if not self.isVisible() or mark is None:
            return False
        if self.types:
            # The key that asked for a substitute is still down: it is no letter of the name.
            return event.isAutoRepeat() and not self.substitute_edit.text()
        if not event.isAutoRepeat():
            self._mark(mark)
        return True

    def undo(self) -> bool:
        """Take back the last mark made here while the sheet lies open; return whether there was one."""
        bridge = self.form.context.bridge
        if not self.isVisible() or not self._done or self._done[-1] is not bridge.session.visit:
            self._done.clear()
            return False
        if bridge.attempt(bridge.session.undo):
            self._done.pop()
        return True

    @override
    def name(self) -> None:
        super().name()
        context = self.form.context
        for mark, button in self.mark_buttons.items():
            button.setText(keyed(mark, context))
        self.search_edit.setPlaceholderText(self.tr("ค้นชื่อหรือตำแหน่ง"))
        self.search_edit.setAccessibleName(self.search_edit.placeholderText())
        self.people_list.setAccessibleName(self.tr("ผู้มาประชุมในครั้งนี้"))
        self.substitute_edit.setPlaceholderText(self.tr("ชื่อผู้มาแทน กด Enter เก็บ"))
        self.substitute_edit.setAccessibleName(self.tr("ผู้มาแทน"))
        self.position_edit.setPlaceholderText(self.tr("ตำแหน่งของผู้มาแทน"))
        self.position_edit.setAccessibleName(self.position_edit.placeholderText())
        self.button.setAccessibleName(self.tr("ผู้มาประชุมในครั้งนี้"))
        self.button.setToolTip(self.button.accessibleName())
        self._shown.clear()
        self._refresh()

    def _lay(self) -> None:
        for edit in (self.search_edit, self.substitute_edit, self.position_edit):
            edit.setMaxLength(LONGEST)
        self.people_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people_list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.people_list.setUniformItemSizes(True)
        self.people_list.setMinimumHeight(96)
        self.body.addWidget(self.search_edit)
        self.body.addWidget(self.people_list, 1)
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, button in enumerate(self.mark_buttons.values()):
            button.setProperty("role", "message")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            grid.addWidget(button, place // MARK_COLUMNS, place % MARK_COLUMNS)
        self.body.addLayout(grid)
        line = QHBoxLayout()
        line.addWidget(self.substitute_edit, 3)
        line.addWidget(self.position_edit, 2)
        self.body.addLayout(line)

    def _connect(self) -> None:
        context = self.form.context
        context.bridge.visit_changed.connect(self._refresh)
        context.bridge.run_changed.connect(self._on_run_changed)
        context.bridge.followed.connect(self._on_bridge_followed)
        context.look.icons_loaded.connect(self.name)
        context.preferences.looks_changed.connect(self.name)
        self.button.clicked.connect(self.toggle)
        self.search_edit.textEdited.connect(self._on_search_edited)
        self.search_edit.returnPressed.connect(self._on_search_returned)
        self.people_list.currentRowChanged.connect(self._show_chosen)
        for mark, button in self.mark_buttons.items():
            button.clicked.connect(partial(self._mark, mark))
        for edit in (self.substitute_edit, self.position_edit):
            edit.returnPressed.connect(self._send)

    @property
    def _session_uid(self) -> str | None:
        live = self.form.context.bridge.session.live
        return None if live is None else live.run.session_uid

    def _refresh(self) -> None:
        # A console that nobody sees writes nothing: with 500 people that took 4 ms of each of their edits.
        self._stale = not self.form.isVisible()
        if self._stale:
            return
        context = self.form.context
        session = context.bridge.session
        sums = sums_of(session.roll().attendees)
        # {came} of {everybody} are here; {attendance} is a key.
        text = self.tr("ผู้มา {came}/{everybody}  {attendance}").replace("{came}", context.figures(sums.came))
        text = text.replace("{everybody}", context.figures(sums.everybody))
        self.button.setText(with_keys(context.preferences, text))
        if not self.isVisible():
            return
        head = self.tr("การมาประชุม")
        self.head_label.setText(f"{head} · {sums_text(sums, context)}")
        self.mark_buttons[Mark.REST].setEnabled(sums.unmarked > 0)
        self._show_people(person_rows(session.visit, self._session_uid, self.search_edit.text()))

    def _show_people(self, rows: tuple[PersonRow, ...]) -> None:
        """Write what differs; another set of people fills the list anew."""
        presenting = self._presenting()
        known = {row.key: (row, presenting.get(name_key(row.person.name), "")) for row in rows}
        if list(known) != list(self._shown):
            chosen = self._chosen()
            with QSignalBlocker(self.people_list):
                self.people_list.clear()
                for key in known:
                    QListWidgetItem(self.people_list).setData(UID, key)
                places = list(known)
                self.people_list.setCurrentRow(places.index(chosen) if chosen in known else 0)
            self._shown.clear()
        for place, (key, what) in enumerate(known.items()):
            if self._shown.get(key) != what:
                self._write(self.people_list.item(place), *what)
        self._shown = known
        self._show_chosen()

    def _write(self, item: QListWidgetItem, row: PersonRow, says: str) -> None:
        context = self.form.context
        icon, tone = coming_sign(row.appearance)
        item.setIcon(context.look.icon(icon, tone))
        parts = (says, row.person.name or self.tr("ยังไม่มีชื่อ"), coming_words(row.appearance, context))
        item.setText("  ·  ".join(part for part in parts if part))
        office = (row.person.name, row.person.position, row.person.agency)
        item.setToolTip("\n".join(part for part in office if part))

    def _presenting(self) -> dict[str, str]:
        """Return by name who presents what runs, and what comes next."""
        view = self.form.context.bridge.view()
        if view is None:
            return {}
        # The nearer one last: whoever presents both presents now.
        words = ((view.next, self.tr("ถัดไป")), (view.current, self.tr("กำลังนำเสนอ")))
        return {
            name_key(name): word for each, word in words if each is not None for name in each.item.presenters
        }

    def _choose_presenter(self) -> None:
        """Begin at whoever presents now or next: that one's absence is the most urgent."""
        said = {says: place for place, (_, says) in reversed(list(enumerate(self._shown.values())))}
        place = said.get(self.tr("กำลังนำเสนอ"), said.get(self.tr("ถัดไป"), 0))
        self.people_list.setCurrentRow(place)

    def _chosen(self) -> str | None:
        row = self.people_list.currentRow()
        return str(self.people_list.item(row).data(UID)) if row >= 0 else None

    def _show_chosen(self) -> None:
        """Show who came in the place of the chosen one, unless that is being typed."""
        uid = self._chosen()
        for edit in (self.substitute_edit, self.position_edit):
            edit.setEnabled(uid is not None)
        if self.substitute_edit.hasFocus() or self.position_edit.hasFocus():
            return
        row = self._shown[uid][0] if uid in self._shown else None
        came = Appearance("", "") if row is None else row.appearance
        self.substitute_edit.setText(came.substitute or "")
        self.position_edit.setText(came.substitute_position or "")

    def _mark(self, mark: Mark) -> None:
        uid = self._chosen()
        if mark is Mark.SUBSTITUTE:
            self._type_substitute()
            return
        uids = (uid,) if uid is not None else ()
        if self._deeds.mark(uids, self._session_uid, mark):
            self._remember()

    def _type_substitute(self) -> None:
        if self._chosen() is None:
            return
        # Within the line: a list of its own would be a window, which may open where the room looks.
        completer = QCompleter(self._deeds.names(), self.substitute_edit)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.substitute_edit.setCompleter(completer)
        self.substitute_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.substitute_edit.selectAll()

    def _send(self) -> None:
        """Keep who came instead; an empty name gives the place back."""
        uid = self._chosen()
        if uid is None:
            return
        name, position = self.substitute_edit.text(), self.position_edit.text()
        if self._deeds.send(uid, self._session_uid, name, position):
            self._remember()
            self.go_back()

    def _remember(self) -> None:
        visit = self.form.context.bridge.session.visit
        if not self._done or self._done[-1] is not visit:
            self._done.append(visit)

    def _on_search_edited(self) -> None:
        self._refresh()

    def _on_search_returned(self) -> None:
        self.people_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_run_changed(self) -> None:
        """Wait for the tick that follows: first the room sees what was pressed."""
        self._stale = True

    def _on_bridge_followed(self) -> None:
        self.look()
