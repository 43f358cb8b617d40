"""The settings: each takes effect as it is chosen, so there is nothing to accept or cancel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.thai import Digits
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.keys_dialog import KeysDialog
from pmqa_desk.qt.look import Scheme
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.presenter_bell import QtBell
from pmqa_desk.qt.presenter_keeper import Wish
from pmqa_desk.qt.sound_choice import SoundChoice
from pmqa_desk.qt.sound_outputs import SoundOutputs
from pmqa_desk.qt.stage_settings import StageSettings
from pmqa_desk.qt.stage_themes import DEFAULT_HUE
from pmqa_desk.qt.template_row import TemplateRow
from pmqa_desk.qt.words import Words

PROVINCE = "province"
# The title of the window, and a hand's breadth of what is behind it.
FRAME_PX = 60
DEFAULTS = {
    "language": Language.THAI.value,
    "digits": Digits.ARABIC.value,
    "scheme": Scheme.LIGHT.value,
    "console_scheme": Scheme.DARK.value,
    "stage_theme": "navy",
    "presenter_clock": Wish.AUTO.value,
}


class SettingsDialog(QDialog):
    """Shows what the user prefers and keeps what they choose."""

    language_combo: QComboBox
    digits_combo: QComboBox
    scheme_combo: QComboBox
    console_scheme_combo: QComboBox
    theme_combo: QComboBox
    presenter_combo: QComboBox
    clock_rehearsal_check: QCheckBox
    clock_visit_check: QCheckBox
    clock_speeches_check: QCheckBox
    over_check: QCheckBox
    chime_check: QCheckBox
    motion_check: QCheckBox
    hint_label: QLabel
    hue_button: QPushButton
    keys_button: QPushButton
    stage_button: QPushButton
    close_button: QPushButton
    content_area: QScrollArea
    content_page: QWidget
    sound_layout: QVBoxLayout
    word_layout: QVBoxLayout

    def __init__(
        self,
        preferences: Preferences,
        words: Words,
        parent: QWidget | None = None,
        sound: SoundOutputs | None = None,
        check_template: Callable[[Path], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._words = words
        load_form(self, "settings_dialog.ui")
        self._combos = {
            "language": self.language_combo,
            "digits": self.digits_combo,
            "scheme": self.scheme_combo,
            "console_scheme": self.console_scheme_combo,
            "stage_theme": self.theme_combo,
            "presenter_clock": self.presenter_combo,
        }
        # Entry -> the box that shows it, and what it is where nothing was chosen.
        self._checks = {
            "stage_clock_rehearsal": (self.clock_rehearsal_check, True),
            "stage_clock_visit": (self.clock_visit_check, False),
            "stage_clock_speeches": (self.clock_speeches_check, False),
            "stage_over": (self.over_check, False),
            "chime": (self.chime_check, False),
            "motion": (self.motion_check, True),
        }
        if sound is not None:
            bell = QtBell(self, sound=sound)
            self.sound_layout.addWidget(SoundChoice(sound, bell, words, self))
        if check_template is not None:
            self.word_layout.addWidget(TemplateRow(preferences, words, check_template, self))
        self._fill()
        for combo in self._combos.values():
            combo.activated.connect(self._on_combo_activated)
        for entry, (check, default) in self._checks.items():
            check.setChecked(preferences.flag(entry, default=default))
            check.toggled.connect(self._on_check_toggled)
        self.hue_button.clicked.connect(self._on_hue_button_clicked)
        self.keys_button.clicked.connect(self._on_keys_button_clicked)
        self.stage_button.clicked.connect(self._on_stage_button_clicked)
        self.close_button.clicked.connect(self.accept)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        content = self.content_page.sizeHint()
        bar = self.content_area.verticalScrollBar().sizeHint().width()
        self.content_area.setMinimumWidth(content.width() + bar)
        # As high as all of it where the screen has the room; else it scrolls.
        room = self.screen().availableGeometry().height() - FRAME_PX
        around = self.height() - self.content_area.height()
        self.resize(self.width(), min(content.height() + around, room))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        schemes = ((Scheme.LIGHT.value, self.tr("สว่าง")), (Scheme.DARK.value, self.tr("มืด")))
        themes = (
            ("navy", self.tr("น้ำเงินทอง")),
            ("paper", self.tr("กระดาษขาว")),
            (PROVINCE, self.tr("สีประจำหน่วยงาน")),
        )
        clocks = (
            (Wish.AUTO.value, self.tr("บนจอที่สาม เมื่อมี")),
            (Wish.WINDOW.value, self.tr("เป็นหน้าต่างที่ย้ายได้")),
            (Wish.CORNER.value, self.tr("ที่มุมของจอแสดงผล")),
            (Wish.OFF.value, self.tr("ไม่แสดง")),
        )
        choices = {
            # Each language is named in itself, so that whoever lost theirs finds it.
            "language": ((Language.THAI.value, "ไทย"), (Language.ENGLISH.value, "English")),
            "digits": ((Digits.ARABIC.value, "0 1 2 3"), (Digits.THAI.value, "๐ ๑ ๒ ๓")),
            "scheme": schemes,
            "console_scheme": schemes,
            "stage_theme": themes,
            "presenter_clock": clocks,
        }
        for entry, combo in self._combos.items():
            combo.clear()
            for value, name in choices[entry]:
                combo.addItem(name, value)
            combo.setCurrentIndex(combo.findData(self._preferences.text(entry, DEFAULTS[entry])))
        self._show_hue()
        hint = self.tr("เลขไทยแสดงเมื่อใช้ภาษาไทย ทุกอย่างมีผลทันที")
        self.hint_label.setText(self._words.breakable(hint))

    def _on_combo_activated(self, place: int) -> None:
        entry = next(name for name, combo in self._combos.items() if combo is self.sender())
        self._preferences.set(entry, str(self._combos[entry].itemData(place)))
        self._show_hue()

    def _show_hue(self) -> None:
        self.hue_button.setVisible(self._preferences.text("stage_theme", "navy") == PROVINCE)

    def _on_stage_button_clicked(self) -> None:
        dialog = StageSettings(self._preferences, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_hue_button_clicked(self) -> None:
        hue = QColor(self._preferences.text("stage_hue", DEFAULT_HUE))
        dialog = QColorDialog(hue, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._on_hue_chosen)
        dialog.open()

    def _on_keys_button_clicked(self) -> None:
        dialog = KeysDialog(self._preferences, self._words, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_hue_chosen(self, hue: QColor) -> None:
        self._preferences.set("stage_hue", hue.name())

    def _on_check_toggled(self, checked: bool) -> None:
        entry = next(name for name, (check, _) in self._checks.items() if check is self.sender())
        self._preferences.set(entry, checked)
