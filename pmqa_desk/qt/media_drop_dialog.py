"""Files that were dropped together: to which item each is proposed to go, before any is attached."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from pmqa_desk.domain.media_matching import Match, item_for
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.visit import Item, new_uid
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import CalmWheel, load_form
from pmqa_desk.qt.media_deeds import Take

FILE, ITEM = range(2)
# What the lists of choices hold besides the identities of items.
NOWHERE, NEW = "", "+"


class MediaDropDialog(QDialog):
    """Each file has a list of the items; no item is chosen twice."""

    chosen = Signal(object)
    """The ``Take`` of each file that is to be attached."""

    head_label: QLabel
    file_table: QTableWidget
    sum_label: QLabel
    close_button: QPushButton
    accept_button: QPushButton

    def __init__(
        self, context: Context, paths: Sequence[Path], matches: Sequence[Match], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._paths = tuple(paths)
        self._calm = CalmWheel(self)
        load_form(self, "media_drop_dialog.ui")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("แนบสื่อหลายไฟล์"))
        head = self.tr("เลือกลำดับของแต่ละไฟล์ โปรแกรมเสนอจากเลขและคำในชื่อไฟล์ แนบแล้วเลิกทำได้ในครั้งเดียว")
        context.words.put(self.head_label, head)
        self._prepare()
        self.combos = tuple(self._combo(place, match) for place, match in enumerate(matches))
        self.close_button.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._on_accept_clicked)
        self._count()

    @property
    def takes(self) -> tuple[Take, ...]:
        """Return what would be attached."""
        takes = []
        for path, combo in zip(self._paths, self.combos, strict=True):
            wanted = str(combo.currentData())
            if wanted == NEW:
                item = item_for(path.name, new_uid())
                takes.append(Take(item.uid, path, item))
            elif wanted != NOWHERE:
                takes.append(Take(wanted, path))
        return tuple(takes)

    def _prepare(self) -> None:
        table = self.file_table
        table.setColumnCount(2)
        table.setHorizontalHeaderLabels([self.tr("ไฟล์"), self.tr("แนบกับลำดับ")])
        table.setRowCount(len(self._paths))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(36)
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        for column in (FILE, ITEM):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for place, path in enumerate(self._paths):
            cell = QTableWidgetItem(path.name)
            cell.setToolTip(str(path))
            table.setItem(place, FILE, cell)

    def _combo(self, place: int, match: Match) -> QComboBox:
        combo = QComboBox(self.file_table)
        combo.addItem(self.tr("ไม่แนบ"), NOWHERE)
        combo.addItem(self.tr("เพิ่มเป็นลำดับใหม่"), NEW)
        items = self._context.bridge.session.visit.items
        for item, number in zip(items, item_numbers(items), strict=True):
            combo.addItem(self._said(item, number), item.uid)
        combo.setCurrentIndex(max(0, combo.findData(match.uid or NOWHERE)))
        # %1 is the name of a file.
        combo.setAccessibleName(self.tr("ลำดับของไฟล์ %1").replace("%1", match.name))
        combo.activated.connect(self._on_combo_activated)
        self._calm.watch(combo)
        self.file_table.setCellWidget(place, ITEM, combo)
        return combo

    def _said(self, item: Item, number: str) -> str:
        said = f"{self._context.figures(number)} {' '.join(item.title.split())}".strip()
        if item.media is None:
            return said
        # %1 is an item's number and title, %2 the name of the file that it has now.
        text = self.tr("%1 (แทน %2)").replace("%2", PurePosixPath(item.media).name)
        return text.replace("%1", said)

    def _on_combo_activated(self) -> None:
        changed = self.sender()
        wanted = changed.currentData() if isinstance(changed, QComboBox) else NOWHERE
        for combo in self.combos:
            if combo is not changed and wanted not in {NOWHERE, NEW} and combo.currentData() == wanted:
                combo.setCurrentIndex(0)
        self._count()

    def _count(self) -> None:
        count = sum(combo.currentData() != NOWHERE for combo in self.combos)
        # %1 is a number of files, %2 of how many.
        text = self.tr("แนบ %1 จาก %2 ไฟล์").replace("%1", str(count)).replace("%2", str(len(self.combos)))
        self.sum_label.setText(self._context.figures(text))
        self.accept_button.setEnabled(count > 0)

    def _on_accept_clicked(self) -> None:
        self.chosen.emit(self.takes)
        self.accept()
