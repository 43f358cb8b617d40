"""The versions of the programme: kept under a name, set side by side, put back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme import lay, programme_of
from pmqa_desk.domain.programme_versions import (
    Change,
    Pair,
    as_run,
    compare,
    items_of,
    keep_version,
    next_name,
    remove_version,
    rename_version,
    restore_version,
)
from pmqa_desk.domain.run_names import run_title
from pmqa_desk.domain.visit import Item, Version, Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.item_words import field_name
from pmqa_desk.qt.press import press_focused
from pmqa_desk.qt.rows_model import Cell, RowsModel, prepare_view
from pmqa_desk.qt.window_size import open_at

NOW, VERSION, RUN = "now", "version:", "run:"
# The titles of both sides.
TITLES = (3, 6)


@dataclass(frozen=True, slots=True)
class _Side:
    """A programme on one side, and when its items begin, by their identity; unknown is ``None``."""

    items: tuple[Item, ...]
    starts: Mapping[str, int | None]


class VersionsDialog(QDialog):
    """On the left an earlier version, on the right a later one, or how a run really went."""

    name_edit: QLineEdit
    keep_button: QPushButton
    before_combo: QComboBox
    after_combo: QComboBox
    differing_check: QCheckBox
    sum_label: QLabel
    pair_view: QTableView
    restore_button: QPushButton
    rename_button: QPushButton
    remove_button: QPushButton
    close_button: QPushButton

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        load_form(self, "versions_dialog.ui")
        self.setObjectName("page")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        open_at(self, 1040, 600)
        self._model = RowsModel(self)
        prepare_view(self.pair_view, self._model, *TITLES)
        self._connect()
        context.look.dress(self)
        self.name_edit.setText(next_name(self._visit))
        self._list_sides(first=True)
        self._show_pairs()
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._list_sides()
            self._show_pairs()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.keep_button.clicked.connect(self._on_keep)
        self.name_edit.returnPressed.connect(self._on_keep)
        for combo in (self.before_combo, self.after_combo):
            combo.currentIndexChanged.connect(self._show_pairs)
        self.differing_check.toggled.connect(self._show_pairs)
        self.restore_button.clicked.connect(self._on_restore)
        self.rename_button.clicked.connect(self._on_rename)
        self.remove_button.clicked.connect(self._on_remove)
        self.close_button.clicked.connect(self.accept)
        self._context.bridge.visit_changed.connect(self._on_visit_changed)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    @property
    def _chosen(self) -> Version | None:
        """Return the version on the left, where a version stands there."""
        key = str(self.before_combo.currentData() or "")
        uid = key.removeprefix(VERSION)
        return next((v for v in self._visit.versions if key != uid and v.uid == uid), None)

    def _list_sides(self, *, first: bool = False) -> None:
        """Fill both choices; the newest version stands on the left at first, the programme on the right."""
        sides = self._sides()
        for combo in (self.before_combo, self.after_combo):
            kept = combo.currentData()
            with QSignalBlocker(combo):
                combo.clear()
                for key, name in sides:
                    combo.addItem(name, key)
                combo.setCurrentIndex(max(0, combo.findData(kept)))
        if first and len(sides) > 1:
            with QSignalBlocker(self.before_combo):
                self.before_combo.setCurrentIndex(1)

    def _sides(self) -> list[tuple[str, str]]:
        context, session = self._context, self._context.bridge.session
        found = [(NOW, self.tr("กำหนดการตอนนี้"))]
        for version in reversed(self._visit.versions):
            day = context.day(context.date_of(version.kept_ms), short=True)
            name = f"{version.name} · {day} {context.clock(version.kept_ms)}"
            # %1 is the name of a version, such as that of a file.
            told = self.tr("นำเข้า %1").replace("%1", name) if version.imported else name
            found.append((f"{VERSION}{version.uid}", context.figures(told)))
        for run in reversed(session.runs):
            name = run_title(self._visit, session.runs, run, context.language)
            # %1 is the name of a run.
            found.append((f"{RUN}{run.uid}", context.figures(self.tr("ตามจริง: %1").replace("%1", name))))
        return found

    def _side(self, combo: QComboBox) -> _Side:
        key = str(combo.currentData() or NOW)
        session = self._context.bridge.session
        if key.startswith(RUN):
            run = next(run for run in session.runs if run.uid == key.removeprefix(RUN))
            view = session.view_of(run)
            starts = {each.item.uid: each.actual_start_ms for each in view.items}
            return _Side(as_run(view), starts)
        if key.startswith(VERSION):
            version = next(v for v in self._visit.versions if v.uid == key.removeprefix(VERSION))
            return self._laid(items_of(version))
        return self._laid(self._visit.items)

    def _laid(self, items: tuple[Item, ...]) -> _Side:
        slots = lay(programme_of(replace(self._visit, items=items)))
        return _Side(items, {slot.item.uid: slot.start_ms for slot in slots})

    def _show_pairs(self) -> None:
        try:
            before, after = self._side(self.before_combo), self._side(self.after_combo)
        except DeskError as refusal:
            self._model.show((), (), ())
            self._context.words.put(self.sum_label, refusal.sentence(self._context.language))
            self._allow()
            return
        pairs = compare(before.items, after.items)
        shown = [p for p in pairs if p.change is not Change.SAME or not self.differing_check.isChecked()]
        rows = tuple(self._row(pair, before, after) for pair in shown)
        keys = tuple(str(place) for place in range(len(rows)))
        self._model.show(self._heads(), rows, keys)
        self._say_sum(pairs)
        self._allow()

    def _heads(self) -> tuple[str, ...]:
        start, length, title = self.tr("เริ่ม (น.)"), self.tr("เวลา"), self.tr("ลำดับการนำเสนอ")
        return ("", start, length, title, start, length, title, self.tr("สิ่งที่ต่าง"))

    def _row(self, pair: Pair, before: _Side, after: _Side) -> tuple[Cell, ...]:
        signs = {
            Change.SAME: ("", None),
            Change.CHANGED: ("≠", "warning"),
            Change.MOVED: ("↕", "next"),
            Change.NEW: ("+", "now"),
            Change.GONE: ("−", "danger"),
        }
        sign, tone = signs[pair.change]
        colour = None if tone is None else self._context.look.colour(tone)
        return (
            Cell(sign, bold=True, colour=colour),
            *self._half(pair.before, before),
            *self._half(pair.after, after),
            Cell(self._remark(pair), colour=colour),
        )

    def _half(self, item: Item | None, side: _Side) -> tuple[Cell, Cell, Cell]:
        if item is None:
            return Cell(""), Cell(""), Cell("")
        context = self._context
        start = context.clock(side.starts.get(item.uid), suffix=False)
        return Cell(start, right=True), Cell(context.length(item.duration_s), right=True), Cell(item.title)

    def _remark(self, pair: Pair) -> str:
        said = {
            Change.SAME: "",
            Change.MOVED: self.tr("ย้ายที่"),
            Change.NEW: self.tr("เพิ่มเข้ามา"),
            Change.GONE: self.tr("ไม่มีแล้ว"),
        }
        if pair.change is not Change.CHANGED:
            return said[pair.change]
        names = [field_name("start_rule" if f in {"start", "finish"} else f) for f in pair.fields]
        return ", ".join(dict.fromkeys(names))

    def _say_sum(self, pairs: Sequence[Pair]) -> None:
        # Each in braces is a number of items.
        text = self.tr("ตรงกัน {same} · เปลี่ยน {changed} · ย้าย {moved} · เพิ่ม {new} · ไม่มีแล้ว {gone}")
        for change in Change:
            count = sum(pair.change is change for pair in pairs)
            text = text.replace(f"{{{change.value}}}", str(count))
        only = self.tr("ยังไม่มีฉบับที่เก็บไว้ เก็บฉบับนี้ก่อนแก้ไขครั้งใหญ่ แล้วเทียบหรือคืนได้ภายหลัง")
        told = text if self.before_combo.count() > 1 else only
        self._context.words.put(self.sum_label, self._context.figures(told))

    def _allow(self) -> None:
        free = self._context.bridge.session.read_only_because is None
        chosen = free and self._chosen is not None
        for button in (self.restore_button, self.rename_button, self.remove_button):
            button.setEnabled(chosen)
        self.keep_button.setEnabled(free and bool(self._visit.items))

    def _on_keep(self) -> None:
        session = self._context.bridge.session
        name = self.name_edit.text().strip() or next_name(self._visit)
        now_ms = session.now_ms()
        done = self._context.bridge.attempt(
            lambda: session.edit(
                lambda visit: keep_version(visit, name, now_ms), self.tr("เก็บฉบับของกำหนดการ")
            )
        )
        if done:
            self.name_edit.setText(next_name(self._visit))
            self.before_combo.setCurrentIndex(1)

    def _on_restore(self) -> None:
        version, session = self._chosen, self._context.bridge.session
        if version is None:
            return
        # %1 is the name of a version.
        name = self.tr("ก่อนคืน %1").replace("%1", version.name)
        now_ms, uid = session.now_ms(), version.uid
        self._context.bridge.attempt(
            lambda: session.edit(
                lambda visit: restore_version(visit, uid, name, now_ms), self.tr("คืนฉบับของกำหนดการ")
            )
        )

    def _on_rename(self) -> None:
        version = self._chosen
        if version is None:
            return
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("เปลี่ยนชื่อ"))
        dialog.setLabelText(self.tr("ชื่อของฉบับ"))
        dialog.setTextValue(version.name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(self._on_name_given)
        dialog.open()

    def _on_name_given(self, name: str) -> None:
        version = self._chosen
        if version is not None:
            self._edit_version(version.uid, name)

    def _edit_version(self, uid: str, name: str | None) -> None:
        """Rename a version, or remove it where there is no name."""
        session = self._context.bridge.session
        label = self.tr("ลบฉบับของกำหนดการ") if name is None else self.tr("เปลี่ยนชื่อฉบับของกำหนดการ")
        self._context.bridge.attempt(
            lambda: session.edit(
                lambda visit: (
                    remove_version(visit, uid) if name is None else rename_version(visit, uid, name)
                ),
                label,
            )
        )

    def _on_remove(self) -> None:
        version = self._chosen
        if version is not None:
            self._edit_version(version.uid, None)

    def _on_visit_changed(self) -> None:
        self._list_sides()
        self._show_pairs()
