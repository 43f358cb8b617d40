"""Every command of the main window, once: its words, its key, its icon."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from pmqa_desk.qt.look import Look

PAGE_KEYS = tuple(f"Ctrl+{number}" for number in range(1, 10))


class Actions(QObject):
    """The commands as actions of one window: their keys work wherever its focus is."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._icons: dict[QAction, str] = {}
        self.new = self._made("file-plus-outline", "Ctrl+N")
        self.open = self._made("folder-open-outline", "Ctrl+O")
        self.bring_in = self._made("file-import-outline", "Ctrl+I")
        self.script = self._made("account-voice")
        self.print = self._made("printer-outline", "Ctrl+P")
        self.collect = self._made("")
        self.backup = self._made("content-save-check-outline")
        self.clear = self._made("")
        self.save_template = self._made("")
        self.undo = self._made("undo", "Ctrl+Z")
        self.redo = self._made("redo", "Ctrl+Y", "Ctrl+Shift+Z")
        self.ready = self._made("clipboard-check-outline", "Ctrl+R")
        self.present = self._made("presentation-play", "F5")
        self.full_screen = self._made("fullscreen", "F11")
        self.settings = self._made("cog-outline", "Ctrl+,")
        self.example = self._made("school-outline")
        self.help = self._made("help-circle-outline", "F1")
        self.keys = self._made("", "Ctrl+F1")
        self.about = self._made("information-outline")
        self.leave = self._made("close", "Ctrl+Q")
        self.pages = tuple(self._made("", key) for key in PAGE_KEYS)
        look.icons_loaded.connect(self._on_look_icons_loaded)
        self.name_commands()
        self._on_look_icons_loaded()

    def keys_and_deeds(self) -> tuple[tuple[str, str], ...]:
        """Return each key with what it does, in the order of the menu."""
        plain = {self.undo: self.tr("เลิกทำ"), self.redo: self.tr("ทำซ้ำ")}
        shown = QKeySequence.SequenceFormat.NativeText
        return tuple(
            (action.shortcut().toString(shown), plain.get(action, action.text()))
            for action in self._icons
            if not action.shortcut().isEmpty()
        )

    def name_steps(self, undo: str | None, redo: str | None) -> None:
        """Say what undo would take back and redo make again; without one the command is off."""
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        # %1 is the name of an edit, such as "ลบลำดับ".
        self.undo.setText(self.tr("เลิกทำ %1").replace("%1", undo) if undo else self.tr("เลิกทำ"))
        self.redo.setText(self.tr("ทำซ้ำ %1").replace("%1", redo) if redo else self.tr("ทำซ้ำ"))

    def _made(self, icon: str, *keys: str) -> QAction:
        action = QAction(self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(action)
        self._icons[action] = icon
        return action

    def name_commands(self) -> None:
        """Name every command in the language of the screen; undo and redo by ``name_steps``."""
        names = (
            (self.new, self.tr("สร้างงานใหม่")),
            (self.open, self.tr("เปิดไฟล์งาน")),
            (self.bring_in, self.tr("นำเข้ากำหนดการ")),
            (self.script, self.tr("คำกล่าวพิธีกร")),
            (self.print, self.tr("พิมพ์รายงานการประชุม")),
            (self.collect, self.tr("รวบรวมสื่อไว้ในโฟลเดอร์")),
            (self.backup, self.tr("สำรองไฟล์งาน")),
            (self.clear, self.tr("ทำสำเนาที่ปกปิดข้อมูลส่วนบุคคล")),
            (self.save_template, self.tr("บันทึกเป็นแม่แบบ…")),
            (self.ready, self.tr("ตรวจความพร้อม")),
            (self.present, self.tr("เข้าสู่การนำเสนอ")),
            (self.full_screen, self.tr("เต็มจอ")),
            (self.settings, self.tr("การตั้งค่า")),
            (self.example, self.tr("เปิดตัวอย่าง")),
            (self.help, self.tr("คู่มือการใช้งาน")),
            (self.keys, self.tr("ปุ่มลัด")),
            (self.about, self.tr("เกี่ยวกับโปรแกรม")),
            (self.leave, self.tr("ปิดโปรแกรม")),
        )
        for action, name in names:
            action.setText(name)

    def _on_look_icons_loaded(self) -> None:
        for action, icon in self._icons.items():
            if icon:
                action.setIcon(self._look.icon(icon))
