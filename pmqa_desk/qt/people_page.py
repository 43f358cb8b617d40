"""The people: the directory in the order of rank, and how each came to the session that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from pmqa_desk.domain.attendance import attendees
from pmqa_desk.domain.attendance_edits import likely_session, sums_of
from pmqa_desk.domain.visit import Visit
from pmqa_desk.domain.wire import VISIT_DAY
from pmqa_desk.qt.attendance_deeds import AttendanceDeeds
from pmqa_desk.qt.attendance_marks import Mark, sums_text
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.paper_saving import WordWriter
from pmqa_desk.qt.people_deeds import PeopleDeeds
from pmqa_desk.qt.people_pane import PeoplePane
from pmqa_desk.qt.people_rows import PersonRow, person_rows
from pmqa_desk.qt.people_table import PeopleTable
from pmqa_desk.qt.session_names import session_names
from pmqa_desk.qt.sign_in_paper import SignInPaper


class PeoplePage(QWidget):
    """Shows everybody and takes what is typed or marked; ``write_word`` writes the sheet to sign on."""

    paste_requested = Signal(object)
    """Names are to be pasted; the session at which they are to be recorded."""

    session_combo: QComboBox
    search_edit: QLineEdit
    body_stack: QStackedWidget
    empty_page: QWidget
    empty_icon_label: QLabel
    empty_label: QLabel
    empty_add_button: QPushButton
    list_page: QWidget
    people_view: PeopleTable
    add_button: QPushButton
    higher_button: QPushButton
    lower_button: QPushButton
    delete_button: QPushButton
    people_pane: PeoplePane
    sum_label: QLabel

    def __init__(self, context: Context, write_word: WordWriter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stale = False
        # Those for whom a reason is being typed, all of them marked by one press.
        self._absent: tuple[str, ...] = ()
        self.deeds = AttendanceDeeds(context, self)
        self._people = PeopleDeeds(context, self)
        load_form(self, "people_page.ui", PeopleTable, PeoplePane)
        self.people_view.prepare(context)
        self.people_pane.prepare(context, self.deeds)
        self._paper = SignInPaper(context, write_word, self)
        self._paste_button = QPushButton(self)
        self._paste_button.setProperty("role", "primary")
        self._dress()
        self._connect()
        self._choose_session(self._likely())
        self._name()
        self._refresh()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("รายชื่อ")

    def place(self) -> str:
        """Return the line under the page's name."""
        return self.tr("ผู้มาประชุม ผู้เข้าร่วมประชุม และผู้ตรวจประเมิน ตามลำดับอาวุโส")

    def head_buttons(self) -> list[QPushButton]:
        """Return the buttons of the page's head."""
        return [*self._paper.buttons, self._paste_button]

    def point_to(self, uid: str | None) -> None:
        """Choose a person; nobody is the first."""
        self.search_edit.clear()
        rows = self.people_view.people.rows
        wanted = uid if self.people_view.people.row_of(uid) is not None else rows[0].key if rows else None
        if wanted is not None:
            self.people_view.choose((wanted,))
            self.people_view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def session_uid(self) -> str | None:
        """Return the session that is chosen; ``None`` is the visit day."""
        return self.session_combo.currentData() or None

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
            self.people_view.people.show_anew()
            self._refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _dress(self) -> None:
        look = self._context.look
        look.set_icon(self.empty_icon_label, "account-group-outline", "faint", 48)
        look.set_icon(self._paste_button, "content-paste", "on_action")
        look.set_icon(self.add_button, "plus")
        look.set_icon(self.delete_button, "delete-outline", "danger")
        look.icons_loaded.connect(self.people_view.people.show_anew)

    def _connect(self) -> None:
        self._context.bridge.visit_changed.connect(self._on_visit_changed)
        self.session_combo.currentIndexChanged.connect(self._on_session_changed)
        self.search_edit.textChanged.connect(self._on_search_changed)
        view = self.people_view
        view.chosen_changed.connect(self._show_chosen)
        view.marked.connect(self._on_marked)
        view.step_wanted.connect(self._step)
        view.insert_wanted.connect(self._add)
        view.deletion_wanted.connect(self._delete)
        view.people.typed.connect(self._people.type)
        view.people.reason_typed.connect(self._on_reason_typed)
        view.itemDelegate().closeEditor.connect(self._on_editor_closed)
        view.people.dropped.connect(self._on_dropped)
        self.people_pane.marked.connect(self._on_marked)
        for button in (self.add_button, self.empty_add_button):
            button.clicked.connect(self._add)
        self.higher_button.clicked.connect(self._on_higher_clicked)
        self.lower_button.clicked.connect(self._on_lower_clicked)
        self.delete_button.clicked.connect(self._delete)
        self._paste_button.clicked.connect(self._on_paste_clicked)

    def _name(self) -> None:
        self._paste_button.setText(self.tr("วางรายชื่อ"))
        self._paper.name()
        sentence = self.tr("ยังไม่มีรายชื่อ วางรายชื่อจากหนังสือหรือ Excel หรือเพิ่มทีละชื่อ")
        self.empty_label.setText(self._context.words.breakable(sentence))

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _likely(self) -> str | None:
        """Return the session that runs, or whose attendance is asked for today."""
        session = self._context.bridge.session
        going = session.live is not None and session.view_of(session.live.run).current is not None
        if going and session.live is not None:
            return session.live.run.session_uid
        return likely_session(session.visit, session.today())

    def _choose_session(self, wanted: str | None) -> None:
        """Offer the sessions in the order of their days, the visit day among them."""
        with QSignalBlocker(self.session_combo):
            self.session_combo.clear()
            for key, name in session_names(self._context).items():
                self.session_combo.addItem(name, key)
            place = self.session_combo.findData(wanted or VISIT_DAY)
            self.session_combo.setCurrentIndex(max(place, 0))

    def _refresh(self) -> None:
        self._stale = False
        self._choose_session(self.session_uid)
        rows = person_rows(self._visit, self.session_uid, self.search_edit.text())
        chosen = self.people_view.chosen()
        self.people_view.people.show(rows)
        if chosen and not self.people_view.chosen():
            self.people_view.choose(chosen)
        self.body_stack.setCurrentWidget(self.list_page if self._visit.people else self.empty_page)
        sums = sums_of(attendees(self._visit, self.session_uid))
        # {count} is a number of people.
        count = self.tr("{count} คนในครั้งนี้").replace("{count}", self._context.figures(sums.everybody))
        found = self.tr("พบ {count} คน").replace("{count}", self._context.figures(len(rows)))
        self._paper.session_uid = self.session_uid
        parts = (count, sums_text(sums, self._context), found if self.search_edit.text().strip() else "")
        self.sum_label.setText("  ·  ".join(part for part in parts if part) if self._visit.people else "")
        self.people_pane.show_rest(some=sums.unmarked > 0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        rows = self._chosen()
        self.people_pane.show_rows(rows, self.session_uid)
        for button in (self.higher_button, self.lower_button, self.delete_button):
            button.setEnabled(bool(rows))

    def _chosen(self) -> tuple[PersonRow, ...]:
        people = self.people_view.people
        places = (people.row_of(uid) for uid in self.people_view.chosen())
        return tuple(people.rows[place] for place in places if place is not None)

    def _on_visit_changed(self) -> None:
        """Follow what is in sight; a run on the console waits for nothing of this page."""
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _on_session_changed(self) -> None:
        self._refresh()

    def _on_search_changed(self) -> None:
        self._refresh()

    def _on_marked(self, mark: Mark) -> None:
        uids = self.people_view.chosen()
        if mark is Mark.REST:
            self.deeds.mark((), self.session_uid, Mark.REST)
        elif not uids:
            self._context.bridge.told.emit(self.tr("เลือกชื่อในตารางก่อน แล้วกดแป้นอีกครั้ง"))
        elif mark is Mark.SUBSTITUTE:
            self.people_view.choose(uids[:1])
            self.people_pane.type_substitute()
        elif self.deeds.mark(uids, self.session_uid, mark) and mark is Mark.ABSENT:
            self._absent = uids
            self.people_view.type_reason(uids[0])

    def _on_reason_typed(self, uid: str, reason: str) -> None:
        """Keep a reason for everybody whom the same press marked absent."""
        uids = self._absent if uid in self._absent else (uid,)
        self._absent = ()
        self.deeds.give_reason(uids, self.session_uid, reason)

    def _on_editor_closed(self) -> None:
        """Forget who was marked by one press: what is typed in a row later is of that row alone."""
        self._absent = ()

    def _on_dropped(self, uids: list[str], before_uid: str | None) -> None:
        self._move(tuple(uids), before_uid)

    def _on_higher_clicked(self) -> None:
        self._step(-1)

    def _on_lower_clicked(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        """Move those who are chosen one row up or down, past whoever is in sight there."""
        chosen, rows = self.people_view.chosen(), self.people_view.people.rows
        places = [place for place, row in enumerate(rows) if row.key in chosen]
        if not places or (places[0] == 0 if by < 0 else places[-1] == len(rows) - 1):
            return
        target = places[0] - 1 if by < 0 else places[-1] + 2
        self._move(chosen, rows[target].key if target < len(rows) else None)

    def _move(self, uids: tuple[str, ...], before_uid: str | None) -> None:
        if self._people.move(uids, before_uid):
            self.people_view.choose(uids)

    def _add(self) -> None:
        """Add somebody below the chosen one, and let the name be typed."""
        rows = self._chosen()
        self.search_edit.clear()
        uid = self._people.add(rows[-1].person if rows else None)
        if uid is not None:
            self._refresh()
            self.people_view.choose((uid,))
            self.people_view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.people_view.edit(self.people_view.currentIndex())

    def _delete(self) -> None:
        uids = [row.key for row in self._chosen()]
        place = self.people_view.people.row_of(uids[0]) if uids else None
        if place is None or not self._people.delete(uids):
            return
        left = self.people_view.people.rows
        if left:
            self.people_view.choose((left[min(place, len(left) - 1)].key,))

    def _on_paste_clicked(self) -> None:
        self.paste_requested.emit(self.session_uid)
