"""A new edition of the programme beside the one here: what it changes, each change taken or left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from pmqa_desk.domain.programme_update import Fate, FieldChange, Row, Update
from pmqa_desk.domain.visit import Item
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.item_words import field_name, field_text

TITLE, FIELD, MINE, THEIRS, REMARK = range(5)
ROW_PX = 29


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of the table: a field that differs, or an item that came or went."""

    row: Row
    change: FieldChange | None = None

    @property
    def taken_as(self) -> tuple[str, str]:
        """Return how ``programme_update.applied`` names it."""
        return self.row.key, "" if self.change is None else self.change.field


class UpdatePreview(QWidget):
    """Shows what would change, the usual choice ticked; nothing is changed before it is accepted."""

    head_label: QLabel
    hint_label: QLabel
    change_table: QTableWidget
    all_button: QPushButton
    back_button: QPushButton
    accept_button: QPushButton

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._update = Update((), known=False)
        self._lines: Sequence[_Line] = ()
        load_form(self, "update_preview.ui")
        self._prepare()
        self.change_table.itemChanged.connect(self._say_accept)
        self.all_button.clicked.connect(self._on_all_clicked)
        for button in (self.all_button, self.back_button, self.accept_button):
            button.setAutoDefault(False)

    @property
    def taken(self) -> frozenset[tuple[str, str]]:
        """Return what is ticked, as ``programme_update.applied`` takes it."""
        return frozenset(line.taken_as for place, line in enumerate(self._lines) if self._is_ticked(place))

    def show_update(self, update: Update) -> None:
        """Show an update with what is usually taken ticked."""
        self._update = update
        self._lines = tuple(line for row in update.rows for line in _lines(row))
        usual = update.usual()
        with QSignalBlocker(self.change_table):
            self.change_table.setRowCount(len(self._lines))
            for place, line in enumerate(self._lines):
                self._fill(place, line, ticked=line.taken_as in usual)
        self.change_table.resizeRowsToContents()
        self.change_table.setCurrentCell(0, TITLE)
        self._say()
        self._say_accept()

    def retranslate(self) -> None:
        """Say all in the language of the moment, what is ticked stays so."""
        taken = self.taken
        self._name_columns()
        with QSignalBlocker(self.change_table):
            for place, line in enumerate(self._lines):
                self._fill(place, line, ticked=line.taken_as in taken)
        self._say()
        self._say_accept()

    def _prepare(self) -> None:
        table = self.change_table
        table.setColumnCount(5)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_PX)
        table.setShowGrid(False)
        # Two titles are told apart only whole.
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((FIELD, 110), (MINE, 190), (THEIRS, 190), (REMARK, 250)):
            table.setColumnWidth(column, width)
        # The news comes before the width counts.
        head.sectionResized.connect(self._on_section_resized, Qt.ConnectionType.QueuedConnection)
        self._name_columns()

    def _name_columns(self) -> None:
        heads = (
            self.tr("ลำดับการนำเสนอ"),
            self.tr("สิ่งที่ต่าง"),
            self.tr("ที่นี่"),
            self.tr("ฉบับใหม่"),
            self.tr("หมายเหตุ"),
        )
        self.change_table.setHorizontalHeaderLabels(heads)

    def _fill(self, place: int, line: _Line, *, ticked: bool) -> None:
        item = line.row.mine or line.row.theirs
        assert item is not None  # noqa: S101 - a row is of some item
        texts = (item.title, self._field(line), *self._sides(line), self._remark(line))
        doubtful = line.row.kept or (line.change is not None and line.change.both)
        for column, text in enumerate(texts):
            cell = QTableWidgetItem(self._context.words.breakable(text))
            cell.setToolTip(cell.text())
            if column == TITLE:
                cell.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            elif column == REMARK and doubtful:
                cell.setForeground(self._context.look.colour("warning"))
            self.change_table.setItem(place, column, cell)

    def _field(self, line: _Line) -> str:
        if line.change is not None:
            return field_name(line.change.field)
        return self.tr("ลำดับใหม่") if line.row.fate is Fate.NEW else self.tr("ไม่มีแล้ว")

    def _sides(self, line: _Line) -> tuple[str, str]:
        mine, theirs, change = line.row.mine, line.row.theirs, line.change
        if change is None:
            return self._length(mine), self._length(theirs)
        assert mine is not None  # noqa: S101 - a change has both sides
        assert theirs is not None  # noqa: S101
        context = self._context
        return field_text(mine, change.field, context), field_text(theirs, change.field, context)

    def _length(self, item: Item | None) -> str:
        return "" if item is None else self._context.length(item.duration_s)

    def _remark(self, line: _Line) -> str:
        if line.change is not None:
            return self.tr("▲ แก้ไขไว้ที่นี่ด้วย จึงคงของเดิม") if line.change.both else ""
        if line.row.kept and line.row.fate is Fate.NEW:
            return self.tr("▲ เอาออกไว้ที่นี่ จึงไม่เพิ่มกลับ")
        if line.row.kept:
            told = self.tr("▲ มีข้อมูลที่เพิ่มไว้ที่นี่ จึงคงไว้")
            return told if self._update.known else self.tr("▲ ไม่ทราบว่ามาจากฉบับก่อนหรือไม่ จึงคงไว้")
        return self.tr("เพิ่มเข้ามา") if line.row.fate is Fate.NEW else self.tr("เอาออก")

    def _say(self) -> None:
        update = self._update
        # Each in braces is a number of items.
        text = self.tr("ตรงกัน {same} ลำดับ · เปลี่ยน {changed} · ใหม่ {new} · ไม่มีแล้ว {gone} · เพิ่มไว้ที่นี่ {own}")
        counts = {
            "{same}": update.count(Fate.SAME),
            "{changed}": update.count(Fate.CHANGED),
            "{new}": update.count(Fate.NEW),
            "{gone}": update.count(Fate.GONE),
            "{own}": update.count(Fate.ADDED_HERE),
        }
        for name, count in counts.items():
            text = text.replace(name, str(count))
        self._context.words.put(self.head_label, self._context.figures(text))
        hint = self.tr("เลือกสิ่งที่จะปรับตามฉบับใหม่ บันทึก สื่อ คำกล่าว และผลการซักซ้อมของแต่ละลำดับคงอยู่ และเลิกทำได้")
        none = self.tr("ฉบับใหม่ไม่เปลี่ยนกำหนดการที่นี่ กดรับเพื่อจำไว้ว่าอ่านฉบับนี้แล้ว")
        self._context.words.put(self.hint_label, hint if self._lines else none)

    def _say_accept(self) -> None:
        count = len(self.taken)
        # {count} is a number of changes.
        text = self.tr("ปรับ {count} แห่ง").replace("{count}", str(count)) if count else self.tr("รับโดยไม่ปรับ")
        self.accept_button.setText(self._context.figures(text))
        self.all_button.setEnabled(bool(self._lines))

    def _on_section_resized(self, column: int) -> None:
        """Fit the rows anew: before it is in sight, a table knows nothing of the width that titles have."""
        if column == TITLE:
            self.change_table.resizeRowsToContents()

    def _is_ticked(self, place: int) -> bool:
        cell = self.change_table.item(place, TITLE)
        return cell is not None and cell.checkState() is Qt.CheckState.Checked

    def _on_all_clicked(self) -> None:
        every = len(self.taken) == len(self._lines)
        with QSignalBlocker(self.change_table):
            for place, line in enumerate(self._lines):
                self._fill(place, line, ticked=not every)
        self._say_accept()


def _lines(row: Row) -> tuple[_Line, ...]:
    if row.fate in {Fate.NEW, Fate.GONE}:
        return (_Line(row),)
    return tuple(_Line(row, change) for change in row.changes)
