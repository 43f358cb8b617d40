"""The lists of people beside the minutes: typed, pasted, moved by rank."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QPushButton, QTableView

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.record_edits import drop_record, move_person, people_from_lines, put_person
from pmqa_desk.domain.visit import Attendance, Person, Visit, new_uid
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.people_model import ATTENDANCE, AttendanceDelegate, PeopleModel

NAME_WIDTH, ROW_HEIGHT = 190, 29


class MinutesPeople(QObject):
    """Does what the buttons below the table say, to the person that is chosen in it."""

    def __init__(self, context: Context, view: QTableView, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._view = view
        self._model = PeopleModel(context, self)
        view.setModel(self._model)
        view.setItemDelegateForColumn(ATTENDANCE, AttendanceDelegate(self._model, self))
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        view.setColumnWidth(0, NAME_WIDTH)

    def hear(
        self,
        add: QPushButton,
        paste: QPushButton,
        delete: QPushButton,
        higher: QPushButton,
        lower: QPushButton,
    ) -> None:
        """Obey the buttons."""
        add.clicked.connect(self._on_add_clicked)
        paste.clicked.connect(self._on_paste_clicked)
        delete.clicked.connect(self._on_delete_clicked)
        higher.clicked.connect(self._on_higher_clicked)
        lower.clicked.connect(self._on_lower_clicked)

    def point_to(self, uid: str | None) -> None:
        """Choose a person; nobody is the first."""
        row = None if uid is None else self._model.row_of(uid)
        self._view.setFocus()
        self._view.setCurrentIndex(self._model.index(row or 0, 0))

    def _edit(self, change: Callable[[Visit], Visit], label: str) -> bool:
        bridge = self._context.bridge
        return bridge.attempt(lambda: bridge.session.edit(change, label))

    def _on_add_clicked(self) -> None:
        person = Person(new_uid(), "")
        if self._edit(lambda visit: put_person(visit, person), self.tr("เพิ่มชื่อ")):
            self.point_to(person.uid)
            self._view.edit(self._view.currentIndex())

    def _on_paste_clicked(self) -> None:
        people = people_from_lines(QGuiApplication.clipboard().text(), Attendance.MEMBER)
        if not people:
            self._context.bridge.refused.emit(
                DeskError(
                    "ไม่มีรายชื่อในคลิปบอร์ด กรุณาคัดลอกรายชื่อบรรทัดละหนึ่งชื่อก่อน",
                    "There are no names on the clipboard. Copy them first, one name a line.",
                )
            )
            return
        self._edit(lambda visit: replace(visit, people=(*visit.people, *people)), self.tr("วางรายชื่อ"))

    def _chosen(self) -> Person | None:
        return self._model.person(self._view.currentIndex().row())

    def _on_delete_clicked(self) -> None:
        person = self._chosen()
        if person is not None:
            self._edit(lambda visit: drop_record(visit, person.uid), self.tr("ลบชื่อ"))

    def _on_higher_clicked(self) -> None:
        self._move(-1)

    def _on_lower_clicked(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        person = self._chosen()
        if person is None:
            return
        if self._edit(lambda visit: move_person(visit, person.uid, by), self.tr("เลื่อนชื่อ")):
            self._view.selectRow(self._model.row_of(person.uid) or 0)
