"""Choosing where the sound goes: a list of the outputs, a test of the one that is chosen, a word on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.qt.presenter_bell import Bell
from pmqa_desk.qt.sound_outputs import Sound, SoundOutputs
from pmqa_desk.qt.words import Words


class SoundChoice(QWidget):
    """The same in the settings and on the console; takes effect at once, while a film plays too."""

    def __init__(self, sound: SoundOutputs, bell: Bell, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._sound = sound
        self._bell = bell
        self._words = words
        self.setObjectName("sound_choice")
        self.label = QLabel(self)
        self.combo = QComboBox(self)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.combo.activated.connect(self._on_combo_activated)
        self.label.setBuddy(self.combo)
        self.test_button = QPushButton(self)
        self.test_button.clicked.connect(self._bell_rings)
        self.state_label = QLabel(self)
        self.state_label.setProperty("role", "muted")
        self.state_label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        line = QHBoxLayout()
        line.addWidget(self.label)
        line.addWidget(self.combo, 1)
        line.addWidget(self.test_button)
        layout.addLayout(line)
        layout.addWidget(self.state_label)
        sound.changed.connect(self.show_outputs)
        self.show_outputs()

    def show_outputs(self) -> None:
        """Show what is plugged in, what is chosen, and how that is met."""
        outputs, wish, state = self._sound.all, self._sound.wish, self._sound.state
        self.label.setText(self.tr("เสียงออกที่"))
        self.combo.setAccessibleName(self.label.text())
        self.test_button.setText(self.tr("ทดสอบเสียง"))
        self.test_button.setEnabled(state is not Sound.NONE)
        self.combo.clear()
        self.combo.addItem(self.tr("ตามที่ระบบตั้งไว้"), None)
        for output in outputs:
            self.combo.addItem(output.title, output)
        used = self._sound.used
        place = next((at for at in range(1, self.combo.count()) if self.combo.itemData(at) == used), 0)
        if wish is not None and state in {Sound.MISSING, Sound.NONE}:
            # %1 is the name of a loudspeaker.
            self.combo.addItem(self.tr("%1 (ไม่พบ)").replace("%1", wish.title), wish)
            place = self.combo.count() - 1
        self.combo.setCurrentIndex(0 if wish is None else place)
        self.state_label.setText(self._words.breakable(self._state_words(state)))
        self.state_label.setVisible(bool(self.state_label.text()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_outputs()

    def _state_words(self, state: Sound) -> str:
        if state is Sound.NONE:
            return self.tr("เครื่องนี้ไม่มีอุปกรณ์เสียง วีดิทัศน์จะเล่นโดยไม่มีเสียง")
        used = self._sound.used
        if state is Sound.MISSING and used is not None:
            # %1 is the name of a loudspeaker.
            return self.tr("ใช้ “%1” แทนจนกว่าจะเสียบใหม่").replace("%1", used.title)
        return ""

    def _bell_rings(self) -> None:
        self._bell.ring()

    def _on_combo_activated(self, place: int) -> None:
        output = self.combo.itemData(place)
        self._sound.choose(output)
