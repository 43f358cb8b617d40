"""The settings of the room's screen that are chosen once a room: each takes effect as it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QPushButton, QWidget
from typing_extensions import override

from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.stage_space import Corner

BLACK, EMBLEM = "black", "emblem"
DEFAULTS = {"stage_corner": Corner.BOTTOM_RIGHT.value, "stage_blank": BLACK}


class StageSettings(QDialog):
    """Shows how the room's screen behaves and keeps what the user chooses."""

    corner_combo: QComboBox
    blank_combo: QComboBox
    questions_check: QCheckBox
    loop_check: QCheckBox
    corner_visit_check: QCheckBox
    corner_message_check: QCheckBox
    close_button: QPushButton

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        load_form(self, "stage_settings.ui")
        self._combos = {"stage_corner": self.corner_combo, "stage_blank": self.blank_combo}
        # Entry -> the box that shows it, and what it is where nothing was chosen.
        self._checks = {
            "stage_clock_questions": (self.questions_check, False),
            "stage_loop": (self.loop_check, True),
            "corner_visit": (self.corner_visit_check, False),
            "corner_message": (self.corner_message_check, False),
        }
        self._fill()
        for combo in self._combos.values():
            combo.activated.connect(self._on_combo_activated)
        for entry, (check, default) in self._checks.items():
            check.setChecked(preferences.flag(entry, default=default))
            check.toggled.connect(self._on_check_toggled)
        self.close_button.clicked.connect(self.accept)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        choices = {
            "stage_corner": (
                (Corner.BOTTOM_RIGHT.value, self.tr("มุมล่างขวา")),
                (Corner.BOTTOM_LEFT.value, self.tr("มุมล่างซ้าย")),
                (Corner.TOP_RIGHT.value, self.tr("มุมบนขวา")),
                (Corner.TOP_LEFT.value, self.tr("มุมบนซ้าย")),
                (Corner.OFF.value, self.tr("ไม่แสดงนาฬิกาบนจอ")),
            ),
            "stage_blank": ((BLACK, self.tr("จอดำ")), (EMBLEM, self.tr("ตราสัญลักษณ์จาง ๆ บนพื้นดำ"))),
        }
        for entry, combo in self._combos.items():
            combo.clear()
            for value, name in choices[entry]:
                combo.addItem(name, value)
            combo.setCurrentIndex(combo.findData(self._preferences.text(entry, DEFAULTS[entry])))

    def _on_combo_activated(self, place: int) -> None:
        entry = next(name for name, combo in self._combos.items() if combo is self.sender())
        self._preferences.set(entry, str(self._combos[entry].itemData(place)))

    def _on_check_toggled(self, checked: bool) -> None:
        entry = next(name for name, (check, _) in self._checks.items() if check is self.sender())
        self._preferences.set(entry, checked)
