"""Chooses which items a rehearsal holds: all, some, or from one on."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QPushButton, QWidget

from pmqa_desk.domain.partial_runs import chosen_items, items_from
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form

UID_ROLE = Qt.ItemDataRole.UserRole


class PartDialog(QDialog):
    """Nothing is begun by it; what was chosen is told when it is accepted."""

    chosen = Signal(object)
    """The items by identity; an empty choice is the whole programme."""

    item_list: QListWidget
    all_button: QPushButton
    none_button: QPushButton
    from_button: QPushButton
    close_button: QPushButton
    accept_button: QPushButton

    def __init__(self, context: Context, items: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        load_form(self, "part_dialog.ui")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        visit = context.bridge.session.visit
        for item, number in zip(visit.items, item_numbers(visit.items), strict=True):
            entry = QListWidgetItem(context.figures(f"{number}  {item.title}".strip()), self.item_list)
            entry.setData(UID_ROLE, item.uid)
        self._check(items or [item.uid for item in visit.items])
        self.item_list.setCurrentRow(0)
        self._on_changed()
        self._connect()

    def _connect(self) -> None:
        self.item_list.itemChanged.connect(self._on_changed)
        self.all_button.clicked.connect(self._on_all_clicked)
        self.none_button.clicked.connect(self._on_none_clicked)
        self.from_button.clicked.connect(self._on_from_clicked)
        self.close_button.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._on_accept_clicked)

    def _uids(self) -> list[str]:
        entries = [self.item_list.item(row) for row in range(self.item_list.count())]
        return [entry.data(UID_ROLE) for entry in entries if entry.checkState() is Qt.CheckState.Checked]

    def _check(self, uids: Collection[str]) -> None:
        for row in range(self.item_list.count()):
            entry = self.item_list.item(row)
            checked = entry.data(UID_ROLE) in uids
            entry.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)

    def _on_changed(self) -> None:
        self.accept_button.setEnabled(bool(self._uids()))

    def _on_all_clicked(self) -> None:
        self._check([item.uid for item in self._context.bridge.session.visit.items])

    def _on_none_clicked(self) -> None:
        self._check(())

    def _on_from_clicked(self) -> None:
        entry = self.item_list.currentItem()
        if entry is not None:
            self._check(items_from(self._context.bridge.session.visit, entry.data(UID_ROLE)))

    def _on_accept_clicked(self) -> None:
        visit = self._context.bridge.session.visit
        uids = self._uids()
        if self._context.bridge.attempt(lambda: chosen_items(visit, uids)):
            self.chosen.emit(chosen_items(visit, uids))
            self.accept()
