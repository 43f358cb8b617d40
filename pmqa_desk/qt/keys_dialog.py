"""Gives the console's deeds other keys; each change takes effect as it is made, conflicts in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.thai import in_digits
from pmqa_desk.qt.console_deeds import GUARD, GUARD_MS, GUARDS_MS, PAST_LAST
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.key_bindings import DEEDS, DEFAULTS, ENTRY, Bindings, Device, Slot, bindings_of
from pmqa_desk.qt.key_catcher import KeyCatcher
from pmqa_desk.qt.key_places import Chord, chord_from
from pmqa_desk.qt.key_words import chord_name, deed_name, groups
from pmqa_desk.qt.look import font, set_state
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.words import Words

DEVICES = (Device.BOARD, Device.CLICKER)
SLOT_ROLE = Qt.ItemDataRole.UserRole


class KeysDialog(QDialog):
    """A deed is chosen, the next key is taken by its place on the board."""

    hint_label: QLabel
    deed_table: QTableWidget
    catch_label: KeyCatcher
    take_button: QPushButton
    cancel_button: QPushButton
    change_button: QPushButton
    add_button: QPushButton
    clear_button: QPushButton
    restore_button: QPushButton
    restore_all_button: QPushButton
    past_check: QCheckBox
    guard_combo: QComboBox
    close_button: QPushButton

    def __init__(self, preferences: Preferences, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._words = words
        self._beside = False
        self._wanted: Slot | None = None
        self._pending: Chord | None = None
        load_form(self, "keys_dialog.ui", KeyCatcher)
        self._build_table()
        self._write()
        self._ask_nothing()
        self.past_check.setChecked(preferences.flag(PAST_LAST, default=False))
        self._connect()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._write()
            self._ask_nothing()

    @property
    def slot(self) -> Slot | None:
        """Return the deed and the device that are chosen, or ``None``."""
        found = self.deed_table.currentIndex().data(SLOT_ROLE)
        return found if isinstance(found, tuple) else None

    def _connect(self) -> None:
        self.deed_table.itemActivated.connect(self._on_change)
        self.deed_table.currentItemChanged.connect(self._on_choice_changed)
        self.change_button.clicked.connect(self._on_change)
        self.add_button.clicked.connect(self._on_add)
        self.clear_button.clicked.connect(self._on_clear)
        self.restore_button.clicked.connect(self._on_restore)
        self.restore_all_button.clicked.connect(self._on_restore_all)
        self.catch_label.caught.connect(self._on_caught)
        self.catch_label.left.connect(self._on_catcher_left)
        self.take_button.clicked.connect(self._on_take)
        self.cancel_button.clicked.connect(self._ask_nothing)
        self.past_check.toggled.connect(self._on_past_toggled)
        self.guard_combo.activated.connect(self._on_guard_activated)
        self.close_button.clicked.connect(self.accept)
        for button in self.findChildren(QPushButton):
            # Enter in the table is for the chosen deed.
            button.setAutoDefault(False)

    def _build_table(self) -> None:
        table = self.deed_table
        table.setColumnCount(1 + len(DEVICES))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        header = table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _write(self) -> None:
        """Write all words and keys; the chosen cell stays chosen."""
        table = self.deed_table
        here = (table.currentRow(), table.currentColumn())
        heads = (self.tr("สิ่งที่แป้นทำ"), self.tr("แป้นพิมพ์"), self.tr("คลิกเกอร์"))
        table.setHorizontalHeaderLabels(list(heads))
        lines: list[tuple[str, Slot | None]] = []
        for head, presses in groups():
            lines.append((head, None))
            lines += [(deed_name(press), (press, Device.BOARD)) for press in presses]
        table.setRowCount(len(lines))
        for row, (text, slot) in enumerate(lines):
            self._write_row(row, text, slot)
        table.setCurrentCell(*(here if here[0] >= 0 else (1, 1)))
        hint = self.tr(
            "เลือกช่องแล้วกด Enter จากนั้นกดแป้นใหม่ ตำแหน่งบนแป้นพิมพ์เป็นหลัก เปลี่ยนภาษาของแป้นแล้วยังใช้ได้เหมือนเดิม"
        )
        self.hint_label.setText(self._words.breakable(hint))
        self._write_guards()

    def _write_row(self, row: int, text: str, slot: Slot | None) -> None:
        bindings = bindings_of(self._preferences)
        for column in range(1 + len(DEVICES)):
            own = None if slot is None else (slot[0], DEVICES[max(0, column - 1)])
            shown = text if column == 0 else ""
            if column and own is not None:
                shown = "  ".join(map(chord_name, bindings.of(*own))) or "–"
            item = QTableWidgetItem(shown)
            item.setData(SLOT_ROLE, own)
            usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(usable if own else Qt.ItemFlag.ItemIsEnabled)
            item.setFont(font(15, bold=own is None))
            self.deed_table.setItem(row, column, item)

    def _write_guards(self) -> None:
        chosen = self._preferences.text(GUARD, str(GUARD_MS))
        self.guard_combo.clear()
        for milliseconds in GUARDS_MS:
            text = self.tr("{seconds} วินาที").replace("{seconds}", f"{milliseconds / 1000:g}")
            thai = self._preferences.language is Language.THAI
            self.guard_combo.addItem(
                in_digits(text, self._preferences.digits) if thai else text, milliseconds
            )
        known = int(chosen) if chosen in map(str, GUARDS_MS) else GUARD_MS
        self.guard_combo.setCurrentIndex(GUARDS_MS.index(known))

    def _on_change(self) -> None:
        self._catch(beside=False)

    def _on_add(self) -> None:
        self._catch(beside=True)

    def _catch(self, *, beside: bool) -> None:
        slot = self.slot
        if slot is None:
            return
        self._wanted, self._beside, self._pending = slot, beside, None
        text = self.tr("กดแป้นสำหรับ “{deed}” · Esc ยกเลิก").replace("{deed}", deed_name(slot[0]))
        self._say(text, "next")
        self.cancel_button.show()
        self.take_button.hide()
        self.catch_label.catch()

    def _on_caught(self, chord: Chord) -> None:
        slot = self._wanted
        if slot is None:
            return
        if chord_from(chord.written()) != chord:
            self._say(self.tr("ไม่รู้จักแป้นนี้ กรุณากดแป้นอื่น"), "danger")
            return
        bindings = bindings_of(self._preferences)
        owner = bindings.taken_by(slot[0], chord)
        if owner is None or owner not in DEEDS:
            self._attempt(lambda: bindings.given(slot, chord, beside=self._beside))
            return
        self._pending = chord
        text = self.tr("แป้น {key} ใช้กับ “{deed}” อยู่แล้ว")
        self._say(text.replace("{key}", chord_name(chord)).replace("{deed}", deed_name(owner)), "warning")
        self.take_button.show()
        self.take_button.setFocus()

    def _on_take(self) -> None:
        slot, chord = self._wanted, self._pending
        if slot is not None and chord is not None:
            bindings = bindings_of(self._preferences)
            self._attempt(lambda: bindings.given(slot, chord, beside=self._beside))

    def _on_clear(self) -> None:
        slot = self.slot
        if slot is not None:
            self._attempt(lambda: bindings_of(self._preferences).without(slot))

    def _on_restore(self) -> None:
        slot = self.slot
        if slot is not None:
            self._attempt(lambda: bindings_of(self._preferences).restored(slot))

    def _on_restore_all(self) -> None:
        self._attempt(lambda: DEFAULTS)

    def _attempt(self, change: Callable[[], Bindings]) -> None:
        """Keep a change, or say why it cannot be."""
        try:
            bindings = change()
        except DeskError as refusal:
            self._ask_nothing()
            self._say(refusal.sentence(self._preferences.language), "danger")
            return
        self._preferences.set(ENTRY, bindings.written())
        self._write()
        self._ask_nothing()

    def _ask_nothing(self) -> None:
        self._wanted = self._pending = None
        self.take_button.hide()
        self.cancel_button.hide()
        self._say("", "")
        self.deed_table.setFocus()

    def _say(self, text: str, tone: str) -> None:
        set_state(self.catch_label, tone)
        self.catch_label.setText(self._words.breakable(text))

    def _on_catcher_left(self) -> None:
        if self._wanted is not None and self._pending is None:
            self._ask_nothing()

    def _on_choice_changed(self) -> None:
        chosen = self.slot is not None
        for button in (self.change_button, self.add_button, self.clear_button, self.restore_button):
            button.setEnabled(chosen)

    def _on_past_toggled(self, checked: bool) -> None:
        self._preferences.set(PAST_LAST, checked)

    def _on_guard_activated(self, place: int) -> None:
        self._preferences.set(GUARD, str(self.guard_combo.itemData(place)))
