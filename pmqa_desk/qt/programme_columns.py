"""Which columns of the programme's table are shown: as the user wants, and as far as there is room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView

from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.programme_model import Column

WIDTHS: Final = {
    Column.NUMBER: 44,
    Column.AGENCY: 170,
    Column.START: 78,
    Column.LENGTH: 74,
    Column.MEDIUM: 112,
    Column.STATUS: 112,
    Column.PRESENTERS: 170,
    Column.END: 78,
}
# Without these a table would be no programme.
ALWAYS: Final = frozenset({Column.NUMBER, Column.TITLE, Column.START, Column.LENGTH})
# Which give way first where the title would have no room.
GIVE_WAY: Final = (Column.END, Column.PRESENTERS, Column.STATUS, Column.AGENCY, Column.MEDIUM)
TITLE_LEAST: Final = 230
ENTRY: Final = "programme_hidden"
USUALLY_HIDDEN: Final = "presenters,end"


class ProgrammeColumns(QObject):
    """Hides and shows columns; the choice is the user's and is kept, room is made without changing it."""

    def __init__(self, view: QTableView, preferences: Preferences) -> None:
        super().__init__(view)
        self._view = view
        self._preferences = preferences
        header = view.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_menu_requested)
        self.menu = QMenu(view)
        self.menu.aboutToShow.connect(self._fill)
        self.menu.triggered.connect(self._on_triggered)
        preferences.changed.connect(self._on_preferences_changed)

    @property
    def wanted(self) -> frozenset[Column]:
        """Return the columns that the user wants to see."""
        hidden = set(self._preferences.text(ENTRY, USUALLY_HIDDEN).split(","))
        return frozenset(column for column in Column if column in ALWAYS or column.name.lower() not in hidden)

    def fit(self) -> None:
        """Show what is wanted, as far as the title keeps room."""
        shown = set(self.wanted)
        room = self._view.viewport().width() - TITLE_LEAST
        for column in GIVE_WAY:
            if sum(WIDTHS[each] for each in shown if each in WIDTHS) > room:
                shown.discard(column)
        for column in Column:
            self._view.setColumnHidden(column, column not in shown)

    def show_column(self, column: Column, *, shown: bool) -> None:
        """Show or hide a column from now on."""
        hidden = {each.name.lower() for each in Column if each not in self.wanted}
        name = column.name.lower()
        hidden = hidden - {name} if shown else hidden | {name}
        self._preferences.set(ENTRY, ",".join(sorted(hidden)))

    def _fill(self) -> None:
        self.menu.clear()
        model = self._view.model()
        for column in Column:
            if column in ALWAYS:
                continue
            action = self.menu.addAction(str(model.headerData(column, Qt.Orientation.Horizontal)))
            action.setData(int(column))
            action.setCheckable(True)
            action.setChecked(column in self.wanted)

    def _on_menu_requested(self, place: QPoint) -> None:
        self.menu.popup(self._view.horizontalHeader().viewport().mapToGlobal(place))

    def _on_triggered(self, action: QAction) -> None:
        self.show_column(Column(action.data()), shown=action.isChecked())

    def _on_preferences_changed(self, entry: str) -> None:
        if entry == ENTRY:
            self.fit()
