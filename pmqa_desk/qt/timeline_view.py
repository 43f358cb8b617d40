"""Everything that was recorded, by time: chosen by kind, gathering and words; Enter goes to edit it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.gatherings import Gathering, gathering_title, gatherings
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.timeline import Entry, EntryKind, chosen, timeline
from pmqa_desk.domain.topics import topics_of
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.model_index import ROOT, Index
from pmqa_desk.qt.timeline_words import TimelineWords

DAY, TIME, KIND, WHERE, TEXT = range(5)
# Set once: asking five thousand rows how wide they are would take as long as all the rest.
_WIDTHS = {DAY: 112, TIME: 84, KIND: 128, WHERE: 64}
_PRESS = QEvent.Type.KeyPress
EDITED = frozenset(EntryKind) - {EntryKind.EVIDENCE, EntryKind.ATTENDANCE}


class TimelineModel(QAbstractTableModel):
    """The entries on show; the words of a row are made when it is painted."""

    def __init__(self, words: TimelineWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._entries: tuple[Entry, ...] = ()

    def show(self, entries: tuple[Entry, ...]) -> None:
        """Show other entries."""
        if entries != self._entries:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """Return the entry of a row, or ``None``."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else TEXT + 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.cell(entry, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words.tip(entry, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == KIND:
            return self._words.colour(entry)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        across = orientation is Qt.Orientation.Horizontal
        return self._words.heads()[section] if across and role == Qt.ItemDataRole.DisplayRole else None


class TimelineView(QWidget):
    """Reads the visit only while it is seen."""

    wanted = Signal(object)
    """An ``Entry`` is to be edited."""

    kind_combo: QComboBox
    gathering_combo: QComboBox
    search_edit: QLineEdit
    entry_view: QTableView
    sum_label: QLabel
    hint_label: QLabel

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stale = True
        self._naming = False
        self._all: tuple[Entry, ...] = ()
        self._gatherings: tuple[Gathering, ...] = ()
        load_form(self, "timeline_view.ui")
        self._words = TimelineWords(context)
        self.model = TimelineModel(self._words, self)
        self._prepare_view()
        bridge = context.bridge
        bridge.visit_changed.connect(self._on_changed)
        bridge.run_changed.connect(self._on_changed)
        self.kind_combo.currentIndexChanged.connect(self._show_chosen)
        self.gathering_combo.currentIndexChanged.connect(self._show_chosen)
        self.search_edit.textChanged.connect(self._show_chosen)
        self.entry_view.doubleClicked.connect(self._on_row_wanted)
        self.entry_view.installEventFilter(self)

    def refresh(self) -> None:
        """Read everything anew."""
        session = self._context.bridge.session
        self._stale = False
        visit = session.visit
        self._all = timeline(visit, session.runs)
        numbers = dict(zip((i.uid for i in visit.items), item_numbers(visit.items), strict=True))
        topics = {
            each.topic.uid: each
            for uid in dict.fromkeys(topic.session_uid for topic in visit.topics)
            for each in topics_of(visit, uid)
        }
        self._words.know(visit, numbers, topics)
        self._name_choices()
        self._show_chosen()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "model") and self._gatherings:
            self.refresh()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() is _PRESS else None
        if pressed in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_row_wanted(self.entry_view.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def _prepare_view(self) -> None:
        view = self.entry_view
        view.setModel(self.model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(29)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)

    def _name_choices(self) -> None:
        session = self._context.bridge.session
        self._gatherings = gatherings(session.visit, session.runs)
        titles = [
            gathering_title(session.visit, session.runs, each, self._context.language)
            for each in self._gatherings
        ]
        kinds = [("", self.tr("ทุกเรื่อง")), *((kind.value, self._words.kind_name(kind)) for kind in EntryKind)]
        places = [("", self.tr("ทุกการประชุมและการซักซ้อม"))]
        places += [(each.key, title) for each, title in zip(self._gatherings, titles, strict=True)]
        self._naming = True
        for combo, choices in ((self.kind_combo, kinds), (self.gathering_combo, places)):
            kept = combo.currentData() or ""
            combo.clear()
            for key, name in choices:
                combo.addItem(self._context.figures(name), key)
            combo.setCurrentIndex(max(0, combo.findData(kept)))
        self._naming = False

    def _show_chosen(self) -> None:
        if self._naming or self._stale:
            return
        kind, key = self.kind_combo.currentData(), self.gathering_combo.currentData()
        kinds = frozenset({EntryKind(kind)}) if kind else None
        found = next((each for each in self._gatherings if each.key == key), None)
        place = None if found is None else (found.session_uid, found.run.uid if found.run else None)
        kept = self.model.entry(self.entry_view.currentIndex().row())
        entries = chosen(self._all, kinds, place, self.search_edit.text())
        self.model.show(entries)
        if kept in entries:
            self.entry_view.selectRow(entries.index(kept))
        # %1 entries of %2 in all.
        text = self.tr("แสดง %1 จาก %2 เรื่อง").replace("%1", str(len(entries)))
        self.sum_label.setText(self._context.figures(text.replace("%2", str(len(self._all)))))

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _on_row_wanted(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row())
        if entry is not None and entry.kind in EDITED:
            self.wanted.emit(entry)
