"""The programme as a table model: shows rows, announces exactly what changed, passes on what was typed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import IntEnum
from pathlib import PurePosixPath

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from typing_extensions import override

from pmqa_desk.domain.programme_clipboard import MIME
from pmqa_desk.domain.visit import Format
from pmqa_desk.qt.announcing import announce_anew, announce_steps
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.model_index import ROOT, Index
from pmqa_desk.qt.names import format_name, item_status_name, kind_name
from pmqa_desk.qt.problem_words import problem_sentences
from pmqa_desk.qt.programme_clips import dropped_paths, mime_of
from pmqa_desk.qt.programme_rows import ItemRow, Row, SectionRow
from pmqa_desk.qt.row_steps import row_steps

ROW_ROLE = Qt.ItemDataRole.UserRole

_FORMATS = {
    ".pdf": Format.SLIDES,
    ".pptx": Format.SLIDES,
    ".ppt": Format.SLIDES,
    ".odp": Format.SLIDES,
    ".mp4": Format.VIDEO,
    ".mov": Format.VIDEO,
    ".mkv": Format.VIDEO,
    ".webm": Format.VIDEO,
    ".avi": Format.VIDEO,
    ".wmv": Format.VIDEO,
}


class Column(IntEnum):
    """The columns of the programme's table."""

    NUMBER = 0
    TITLE = 1
    AGENCY = 2
    START = 3
    LENGTH = 4
    MEDIUM = 5
    STATUS = 6
    PRESENTERS = 7
    END = 8


_CELL = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_CARRIED = _CELL | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
# Of an item, and edited: put together once, since a view asks for them at every cell that it paints.
_FLAGS = {
    (False, False): _CELL,
    (False, True): _CELL | Qt.ItemFlag.ItemIsEditable,
    (True, False): _CARRIED,
    (True, True): _CARRIED | Qt.ItemFlag.ItemIsEditable,
}
EDITABLE = frozenset({Column.NUMBER, Column.TITLE, Column.AGENCY, Column.START, Column.LENGTH})
OF_A_SECTION = frozenset({Column.TITLE, Column.LENGTH})
RIGHT = frozenset({Column.NUMBER, Column.START, Column.LENGTH, Column.END})


class ProgrammeModel(QAbstractTableModel):
    """Rows of sections and items; edits are only asked for, the visit decides what becomes of them."""

    typed = Signal(str, int, object)
    """The key of a row, the column, what was typed into it."""
    dropped = Signal(object, object, object)
    """The ``QMimeData``, and the identity of the item before which it fell with the section there."""

    files_dropped = Signal(object, object)
    """The paths of files, and the identity of the item on which they fell, or ``None``."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: tuple[Row, ...] = ()
        self._places: dict[str, int] = {}
        self.read_only = False

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return the rows on show."""
        return self._rows

    def row_of(self, key: str | None) -> int | None:
        """Return where a row stands, or ``None``."""
        return None if key is None else self._places.get(key)

    def show(self, rows: tuple[Row, ...]) -> None:
        """Show other rows; only what differs is announced."""
        by_key = {row.key: row for row in rows}
        steps = row_steps([row.key for row in self._rows], [row.key for row in rows])
        announce_steps(self, steps, self._rows, rows, self._set)
        before = self._rows
        self._set(tuple(by_key[row.key] for row in before))
        for first, last in _runs_that_differ(before, self._rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def show_anew(self) -> None:
        """Let every cell be read again: language, digits or icons are others."""
        announce_anew(self)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        row = self._rows[index.row()]
        edits = not self.read_only and index.column() in _editable(row)
        return _FLAGS[isinstance(row, ItemRow), edits]

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            Column.NUMBER: self.tr("ที่"),
            Column.TITLE: self.tr("ลำดับการนำเสนอ"),
            Column.AGENCY: self.tr("หน่วยงานรับผิดชอบ"),
            Column.START: self.tr("เริ่ม (น.)"),
            Column.LENGTH: self.tr("เวลา"),
            Column.MEDIUM: self.tr("สื่อ"),
            Column.STATUS: self.tr("สถานะ"),
            Column.PRESENTERS: self.tr("ผู้นำเสนอ"),
            Column.END: self.tr("จบ (น.)"),
        }
        return names[Column(section)]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if isinstance(row, SectionRow):
            return self._section_data(row, column, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return self._edited(row, column)
        return self._spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or self.read_only:
            return False
        self.typed.emit(self._rows[index.row()].key, index.column(), value)
        return True

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME, "text/uri-list", "text/plain"]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        places = sorted({index.row() for index in indexes})
        rows = [self._rows[place] for place in places]
        return mime_of(self._context, [row for row in rows if isinstance(row, ItemRow)])

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if self.read_only or action is Qt.DropAction.IgnoreAction:
            return False
        paths = dropped_paths(data)
        if paths and not data.hasFormat(MIME):
            on = self._rows[parent.row()] if parent.isValid() else None
            self.files_dropped.emit(paths, on.key if isinstance(on, ItemRow) else None)
            return False
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self._rows)
        self.dropped.emit(data, self._uid_from(place), self._section_at(place))
        # Not done by the view: the visit is edited, and the rows follow it.
        return False

    def _uid_from(self, place: int) -> str | None:
        """Return the first item at a place or below."""
        return next((row.key for row in self._rows[place:] if isinstance(row, ItemRow)), None)

    def _section_at(self, place: int) -> str | None:
        above = self._rows[place - 1] if 0 < place <= len(self._rows) else None
        if isinstance(above, SectionRow):
            return above.name
        first = self._rows[0] if self._rows else None
        below = first.name if isinstance(first, SectionRow) else None
        return above.item.section if above else below

    def _set(self, rows: tuple[Row, ...]) -> None:
        self._rows = rows
        self._places = {row.key: place for place, row in enumerate(rows)}

    def _section_data(self, row: SectionRow, column: Column, role: int) -> object:
        if column is Column.LENGTH:
            return self._budget_data(row, role)
        if column is not Column.TITLE:
            return None
        if role == Qt.ItemDataRole.EditRole:
            return row.name or ""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.section_title(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return problem_sentences(row.problems, self._context) or self.section_title(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            wrong = problem_sentences(row.problems, self._context)
            return " ".join(part for part in (self.section_title(row), self.section_sum(row), wrong) if part)
        return None

    def _budget_data(self, row: SectionRow, role: int) -> object:
        if role == Qt.ItemDataRole.EditRole:
            return row.whole.budget_s if row.whole else None
        if role != Qt.ItemDataRole.ToolTipRole or row.whole is None:
            return None
        hint = self.tr("ดับเบิลคลิกตรงนี้เพื่อกำหนดเวลาของช่วง")
        return problem_sentences(row.problems, self._context) or hint

    def section_title(self, row: SectionRow) -> str:
        """Return the name of a section as shown."""
        return row.name or self.tr("ไม่ได้จัดช่วง")

    def section_sum(self, row: SectionRow) -> str:
        """Return how many items a section has and their length in words, beside what it may take."""
        # %1 is a number of items, %2 a length in words, %3 the time that the section may take.
        texts = {
            (False, False): self.tr("%1 ลำดับ · %2"),
            (True, False): self.tr("%1 ลำดับ · อย่างน้อย %2"),
            (False, True): self.tr("%1 ลำดับ · %2 จาก %3"),
            (True, True): self.tr("%1 ลำดับ · อย่างน้อย %2 จาก %3"),
        }
        whole = row.whole
        budget_s = None if whole is None else whole.budget_s
        text, length_s = texts[row.missing > 0, budget_s is not None], row.total_s
        if whole is not None and budget_s is not None:
            text, length_s = text.replace("%3", self._context.length_in_words(budget_s)), whole.taken_s
        count = self._context.figures(len(row.uids))
        return text.replace("%1", count).replace("%2", self._context.length_in_words(length_s))

    def _text(self, row: ItemRow, column: Column) -> str:
        texts = {
            Column.NUMBER: lambda: self._context.figures(row.number),
            Column.TITLE: lambda: _one_line(row.item.title) or self.tr("ยังไม่มีชื่อเรื่อง"),
            Column.AGENCY: lambda: _one_line(row.item.agency or "–"),
            Column.START: lambda: self._context.clock(row.start_ms, suffix=False),
            Column.LENGTH: lambda: self._length(row),
            Column.MEDIUM: lambda: self._medium(row),
            Column.STATUS: lambda: item_status_name(row.item.status),
            Column.PRESENTERS: lambda: ", ".join(row.item.presenters) or "–",
            Column.END: lambda: self._context.clock(row.end_ms, suffix=False),
        }
        return texts[column]()

    def _length(self, row: ItemRow) -> str:
        return self.tr("ยังไม่ระบุ") if row.length_s is None else self._context.length(row.length_s)

    def _medium(self, row: ItemRow) -> str:
        if not row.medium_found:
            return self.tr("ไม่พบไฟล์")
        medium = row.item.media
        kind = row.item.format if medium is None else _FORMATS.get(PurePosixPath(medium).suffix.lower())
        if kind is None:
            return "–" if medium is None else self.tr("ไฟล์แนบ")
        return format_name(kind)

    def _tip(self, row: ItemRow, column: Column) -> str:
        if column is Column.MEDIUM and row.item.media:
            return row.item.media
        if column is Column.LENGTH and row.length_s is not None:
            return self._context.length_in_words(row.length_s)
        if column is Column.START:
            return self._start_tip(row)
        if column is Column.TITLE and row.problems:
            wrong = problem_sentences(row.problems, self._context)
            return f"{self._context.words.breakable(row.item.title)}\n{wrong}"
        whole = {Column.TITLE: row.item.title, Column.AGENCY: row.item.agency or ""}
        return self._context.words.breakable(whole.get(column) or self._text(row, column))

    def _start_tip(self, row: ItemRow) -> str:
        """Return what pushes an item, and when it must begin so that the day still ends in time."""
        lines = [self._text(row, Column.START)]
        if row.overlap_s:
            # %1 is a length in words.
            text = self.tr("ลำดับก่อนหน้ายาวเกินเวลาเริ่มนี้ %1")
            lines = [text.replace("%1", self._context.length_in_words(row.overlap_s))]
        if row.latest_ms is not None:
            # %1 is a time of day.
            latest = self.tr("เริ่มช้าที่สุด %1 จึงจะจบตามเวลา")
            lines.append(latest.replace("%1", self._context.clock(row.latest_ms)))
        return "\n".join(lines)

    def _edited(self, row: ItemRow, column: Column) -> object:
        item = row.item
        values: dict[Column, object] = {
            Column.NUMBER: item.number or "",
            Column.TITLE: item.title,
            Column.AGENCY: item.agency or "",
            Column.LENGTH: item.duration_s,
        }
        if column is Column.START:
            return shown_clock(row, self._context)
        return values.get(column, "")

    def _spoken(self, row: ItemRow) -> str:
        kind = kind_name(row.item.kind)
        wrong = (problem_sentences((problem,), self._context) for problem in row.problems)
        return ", ".join([kind, *(self._text(row, column) for column in Column), *wrong])


def shown_clock(row: ItemRow, context: Context) -> object:
    """Return the time of day that an item obeys, or else the planned one."""
    obeyed = row.item.finish if row.item.start_rule == "finish_at" else row.item.start
    if row.item.start_rule != "linked":
        return obeyed
    return context.time_of(row.start_ms)


def _editable(row: Row) -> Collection[Column]:
    if isinstance(row, ItemRow):
        return EDITABLE
    return OF_A_SECTION if row.whole else {Column.TITLE}


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _runs_that_differ(before: tuple[Row, ...], after: tuple[Row, ...]) -> list[tuple[int, int]]:
    """Return the stretches of rows with other content."""
    stretches: list[tuple[int, int]] = []
    for place, (old, new) in enumerate(zip(before, after, strict=True)):
        if old == new:
            continue
        if stretches and stretches[-1][1] == place - 1:
            stretches[-1] = (stretches[-1][0], place)
        else:
            stretches.append((place, place))
    return stretches
