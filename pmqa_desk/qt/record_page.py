"""The record page: what is said at meetings, rehearsals and on the visit day, written and edited by place."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTabWidget, QWidget
from typing_extensions import override

from pmqa_desk.domain.gatherings import Gathering, gathering_title, gatherings
from pmqa_desk.domain.run_names import session_of
from pmqa_desk.domain.session_words import day_of
from pmqa_desk.domain.timeline import Entry
from pmqa_desk.domain.visit import Visit
from pmqa_desk.domain.visit_edits import change_session, with_session_detail
from pmqa_desk.qt.agenda_pane import AgendaPane, key_of_place
from pmqa_desk.qt.console_form import platform
from pmqa_desk.qt.console_keys import stroke_of
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.key_bindings import bindings_of
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.record_pane import RecordPane
from pmqa_desk.qt.timeline_view import TimelineView
from pmqa_desk.qt.typed_edit import ClockEdit

BEGAN, ENDED = "began", "ended"


class RecordPage(QWidget):
    """One gathering at a time: its hours, its places on the left, what is recorded at the chosen one."""

    record_tabs: QTabWidget
    write_page: QWidget
    gathering_combo: QComboBox
    hours_label: QLabel
    hours_box: QWidget
    began_edit: ClockEdit
    begin_button: QPushButton
    ended_edit: ClockEdit
    end_button: QPushButton
    echo_label: QLabel
    agenda_pane: AgendaPane
    record_pane: RecordPane

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._key: str | None = None
        self._gatherings: tuple[Gathering, ...] = ()
        self._stale = True
        load_form(self, "record_page.ui", ClockEdit, AgendaPane, RecordPane)
        self.agenda_pane.prepare(context)
        self.record_pane.prepare(context)
        self.timeline = TimelineView(context, self)
        self.record_tabs.addTab(self.timeline, "")
        self._connect()
        self._name_texts()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("บันทึกการประชุม")

    def place(self) -> str:
        """Return the line under the page's name."""
        return self.tr("สรุป มติ งานที่มอบหมาย และบันทึก ตามระเบียบวาระและลำดับการนำเสนอ")

    def head_buttons(self) -> list[QPushButton]:
        """Return the buttons of the page's head."""
        return []

    def show_entry(self, entry: Entry) -> None:
        """Show an entry of the timeline where it is edited."""
        found = next((each for each in self._gatherings if _holds(each, entry)), None)
        if found is None:
            return
        self.record_tabs.setCurrentWidget(self.write_page)
        self._key = found.key
        self._refresh()
        self.agenda_pane.choose(key_of_place(entry.item_uid, entry.topic_uid))
        self.record_pane.point_to(entry.uid)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys with which the console records, as this user has them."""
        stroke = stroke_of(event, platform(), bindings_of(self._context.preferences))
        writing = self.record_tabs.currentWidget() is self.write_page
        if not (writing and stroke is not None and self.record_pane.write(stroke.press)):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "timeline"):
            self._name_texts()
            if self._gatherings:
                self._refresh()

    def _connect(self) -> None:
        bridge = self._context.bridge
        bridge.visit_changed.connect(self._on_changed)
        bridge.run_changed.connect(self._on_changed)
        self.gathering_combo.activated.connect(self._on_gathering_activated)
        self.agenda_pane.chosen.connect(self.record_pane.show_place)
        self.agenda_pane.title_wanted.connect(self.record_pane.write_title)
        self.timeline.wanted.connect(self.show_entry)
        for edit in (self.began_edit, self.ended_edit):
            edit.prepare(self._context)
            edit.echoed.connect(self._on_echoed)
        self.began_edit.value_typed.connect(self._on_began_typed)
        self.ended_edit.value_typed.connect(self._on_ended_typed)
        self.begin_button.clicked.connect(self._on_begin_clicked)
        self.end_button.clicked.connect(self._on_end_clicked)
        look = self._context.look
        look.set_icon(self.begin_button, "play")
        look.set_icon(self.end_button, "flag-checkered")

    def _name_texts(self) -> None:
        self.record_tabs.setTabText(self.record_tabs.indexOf(self.write_page), self.tr("จดและแก้ไข"))
        self.record_tabs.setTabText(self.record_tabs.indexOf(self.timeline), self.tr("ลำดับเหตุการณ์"))
        for edit in (self.began_edit, self.ended_edit):
            edit.retranslate()

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    @property
    def _gathering(self) -> Gathering:
        found = next((each for each in self._gatherings if each.key == self._key), None)
        return found or self._gatherings[0]

    def _on_changed(self) -> None:
        """Read the visit anew where the page is seen; what goes on elsewhere does not wait for it."""
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        session = self._context.bridge.session
        self._gatherings = gatherings(session.visit, session.runs)
        if all(each.key != self._key for each in self._gatherings):
            self._key = self._nearest()
        self._show_choices()
        self._show_hours()
        self.agenda_pane.show_gathering(self._gathering)

    def _nearest(self) -> str:
        """Return what is looked for first: what goes on or was held last, what is today, else the day."""
        session = self._context.bridge.session
        if session.live is not None:
            return session.live.run.uid
        today = session.today()
        held = (each for each in self._gatherings if day_of(session.visit, each.session_uid) == today)
        return next(held, self._gatherings[0]).key

    def _show_choices(self) -> None:
        combo = self.gathering_combo
        choices = [(self._called(each), each.key) for each in self._gatherings]
        shown = [(combo.itemText(row), combo.itemData(row)) for row in range(combo.count())]
        if choices != shown:
            combo.clear()
            for name, key in choices:
                combo.addItem(name, key)
        combo.setCurrentIndex(combo.findData(self._gathering.key))

    def _called(self, gathering: Gathering) -> str:
        session, run = self._context.bridge.session, gathering.run
        title = gathering_title(session.visit, session.runs, gathering, self._context.language)
        day = (
            day_of(session.visit, gathering.session_uid)
            if run is None or not run.events
            else self._context.date_of(run.events[0].at_ms)
        )
        parts = [title] if day is None else [title, self._context.day(day, short=True)]
        return self._context.figures(" · ".join(parts))

    def _show_hours(self) -> None:
        gathering = self._gathering
        session = session_of(self._visit, gathering.session_uid)
        typed = gathering.run is None and session is not None
        self.hours_box.setVisible(typed)
        self.hours_label.setVisible(not typed)
        if typed and session is not None:
            self.began_edit.set_value(session.began)
            self.ended_edit.set_value(session.ended)
        self.hours_label.setText(self._told_hours(gathering))

    def _told_hours(self, gathering: Gathering) -> str:
        if gathering.run is None:
            day = gathering.session_uid is None
            return self.tr("เวลาเริ่มและเลิกมาจากการดำเนินรายการ") if day else ""
        view = self._context.bridge.session.view_of(gathering.run)
        clock = self._context.clock
        # %1 and %2 are times of day.
        if view.ended_ms is not None:
            text = self.tr("เริ่ม %1 เลิก %2 ตามการดำเนินรายการ").replace("%2", clock(view.ended_ms))
        elif view.started_ms is not None:
            text = self.tr("เริ่ม %1 กำลังดำเนินรายการ")
        else:
            return self.tr("ยังไม่เริ่มดำเนินรายการ")
        return text.replace("%1", clock(view.started_ms))

    def _on_gathering_activated(self, row: int) -> None:
        self._key = self.gathering_combo.itemData(row)
        self._refresh()

    def _on_began_typed(self, value: object) -> None:
        self._put_hour(BEGAN, value, self.tr("แก้เวลาเริ่มประชุม"))

    def _on_ended_typed(self, value: object) -> None:
        self._put_hour(ENDED, value, self.tr("แก้เวลาเลิกประชุม"))

    def _on_begin_clicked(self) -> None:
        self._put_hour(BEGAN, self._now(), self.tr("เริ่มประชุม"))

    def _on_end_clicked(self) -> None:
        self._put_hour(ENDED, self._now(), self.tr("เลิกประชุม"))

    def _now(self) -> time:
        session = self._context.bridge.session
        moment = datetime.fromtimestamp(session.now_ms() / 1000, ZoneInfo(session.visit.timezone))
        return moment.time().replace(second=0, microsecond=0)

    def _put_hour(self, field: str, value: object, label: str) -> None:
        bridge, uid = self._context.bridge, self._gathering.session_uid
        if uid is not None:
            bridge.attempt(
                lambda: bridge.session.edit(
                    lambda visit: change_session(
                        visit, uid, lambda session: with_session_detail(session, field, value)
                    ),
                    label,
                    f"session/{uid}/{field}",
                )
            )

    def _on_echoed(self, sentence: str, wrong: bool) -> None:
        set_state(self.echo_label, "danger" if wrong else "muted")
        self.echo_label.setText(sentence if wrong else "")


def _holds(gathering: Gathering, entry: Entry) -> bool:
    """Return whether an entry is edited at a gathering."""
    if gathering.session_uid != entry.session_uid:
        return False
    return entry.topic_uid is not None or gathering.run is None or entry.run_uid in {None, gathering.run.uid}
