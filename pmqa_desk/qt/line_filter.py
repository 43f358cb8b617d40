"""Which lines of a list are shown: by how they stand, by group, by agency, by words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from pmqa_desk.domain.attendance import name_key
from pmqa_desk.domain.preparation import Line, is_open, is_overdue
from pmqa_desk.domain.question_board import holds
from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Visit
from pmqa_desk.qt.line_book import LineBook

translate = QCoreApplication.translate


class Wanted(StrEnum):
    """Lines by how they stand."""

    ALL = "all"
    OPEN = "open"
    OVERDUE = "overdue"
    CLOSED = "closed"


class LineFilter(QObject):
    """The fields over a list, filled from what its lines have."""

    changed = Signal()

    def __init__(
        self,
        book: LineBook,
        state: QComboBox,
        group: QComboBox,
        agency: QComboBox,
        search: QLineEdit,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._state, self._group, self._agency, self._search = state, group, agency, search
        for combo in (state, group, agency):
            combo.activated.connect(self._on_changed)
        search.textChanged.connect(self._on_changed)

    @property
    def group(self) -> str | None:
        """Return the key of the only group that is shown, if one is chosen."""
        key = self._group.currentData()
        return None if key is None else str(key)

    def clear(self) -> None:
        """Show everything."""
        with QSignalBlocker(self._search):
            self._search.clear()
        for combo in (self._state, self._group, self._agency):
            combo.setCurrentIndex(0)

    def want(self, wanted: Wanted) -> None:
        """Show lines that stand so, of every group and agency."""
        self.clear()
        self._state.setCurrentIndex(max(0, self._state.findData(wanted.value)))
        self.changed.emit()

    def offer(self, visit: Visit) -> None:
        """Offer what the lines of a visit have, in the language of the moment; what is chosen stays."""
        words, lines = self._book.words(), self._book.lines(visit)
        states = {
            Wanted.ALL: translate("line_filter", "ทุกสถานะ"),
            Wanted.OPEN: translate("line_filter", "ยังไม่เสร็จ"),
            Wanted.OVERDUE: translate("line_filter", "เลยกำหนด"),
            Wanted.CLOSED: translate("line_filter", "เสร็จหรือยกเลิกแล้ว"),
        }
        _fill(self._state, [(name, key.value) for key, name in states.items()])
        groups = [(group.name, group.key) for group in self._book.groups(lines)]
        _fill(self._group, [(words.every_group, None), *groups])
        agencies = [(name, name_key(name)) for name in self._book.agencies(visit)]
        _fill(self._agency, [(translate("line_filter", "ทุกหน่วยงาน"), None), *agencies])
        self._agency.setVisible(bool(agencies))

    def shown(self, lines: Iterable[Line], kept: Sequence[str], today: date) -> list[Line]:
        """Return the lines that are wanted, and those that are to stay in sight all the same."""
        words, agency = fold_for_search(self._search.text()).split(), self._agency.currentData()
        wanted = Wanted(self._state.currentData() or Wanted.ALL)
        return [
            line
            for line in lines
            if line.uid in kept
            or (
                _stands(line, wanted, today)
                and agency in {None, name_key(self._book.agency(line))}
                and (not words or holds(self._book.searched(line), words))
            )
        ]

    def _on_changed(self, *args: object) -> None:
        del args
        self.changed.emit()


def _stands(line: Line, wanted: Wanted, today: date) -> bool:
    if wanted is Wanted.OPEN:
        return is_open(line)
    if wanted is Wanted.OVERDUE:
        return is_overdue(line, today)
    return wanted is Wanted.ALL or not is_open(line)


def _fill(combo: QComboBox, choices: Sequence[tuple[str, str | None]]) -> None:
    if [(combo.itemText(n), combo.itemData(n)) for n in range(combo.count())] == list(choices):
        return
    chosen = combo.currentData()
    combo.clear()
    for name, key in choices:
        combo.addItem(name, key)
    place = next((n for n, (_, key) in enumerate(choices) if key == chosen), 0)
    combo.setCurrentIndex(place)
