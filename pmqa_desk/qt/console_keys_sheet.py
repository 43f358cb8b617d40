"""All keys and what they do, over the console's right half; clock and main button stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from pmqa_desk.qt.console_deeds import PAST_LAST
from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.key_bindings import Press, bindings_of
from pmqa_desk.qt.key_words import chord_names, deed_name, groups, with_keys

GAP = 8


class KeysSheet(QFrame):
    """Two pages, the keys and what wrong presses do; the key of the list turns them, Esc closes."""

    def __init__(self, form: ConsoleForm) -> None:
        super().__init__(form)
        self._form = form
        self.setObjectName("keys_sheet")
        self.setProperty("role", "panel")
        self._pages = QStackedWidget(self)
        self._written: tuple[QWidget, ...] = ()
        self._hint = ElidedLabel(self)
        self._hint.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(2)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._hint)
        self.hide()

    def turn(self) -> None:
        """Show the keys, then what wrong presses do, then nothing."""
        if not self.isVisible():
            self._write(0)
            self.show()
            self.place()
            self.raise_()
        elif self._pages.currentIndex() == 0:
            self._write(1)
        else:
            self.hide()

    def retell(self) -> None:
        """Write the page that is shown anew: keys, language or digits changed."""
        if self.isVisible():
            self._write(self._pages.currentIndex())
            self.place()

    def place(self) -> None:
        """Lie over pictures and list, and higher up where that is too low; never over the left half."""
        if not self.isVisible():
            return
        form = self._form
        view = form.run_view
        corner = view.mapTo(form, QPoint(0, 0))
        lowest = form.line_bar.y() - 4
        tall = min(max(self.sizeHint().height(), form.run_view.height()), lowest - form.header.height())
        self.setGeometry(corner.x(), min(corner.y(), lowest - tall), view.width(), tall)

    @property
    def page(self) -> int:
        """Return which page is shown: 0 the keys, 1 what wrong presses do."""
        return self._pages.currentIndex()

    def _write(self, place: int) -> None:
        for old in self._written:
            self._pages.removeWidget(old)
            old.deleteLater()
        self._written = (self._keys_page(), self._slips_page())
        for page in self._written:
            self._pages.addWidget(page)
        self._pages.setCurrentIndex(place)
        more = self.tr("{keys} เมื่อกดผิด · Esc ปิด") if place == 0 else self.tr("{keys} หรือ Esc ปิด")
        self._hint.show_text(with_keys(self._form.context.preferences, more))

    def _keys_page(self) -> QWidget:
        """Return two columns: what moves the run and the stage, and the rest."""
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        # As narrow as the longest key and the longest deed side by side allow.
        grid.setHorizontalSpacing(GAP - 3)
        grid.setVerticalSpacing(0)
        listed = self._listed()
        for column, part in enumerate((listed[:2], listed[2:])):
            lines: list[tuple[str, ...]] = [line for head, keys in part for line in ((head,), *keys)]
            for row, line in enumerate(lines):
                if len(line) == 1:
                    grid.addWidget(_label(line[0], "muted"), row, 2 * column, 1, 2)
                else:
                    grid.addWidget(_label(line[0], "strong"), row, 2 * column)
                    grid.addWidget(_label(line[1], ""), row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return page

    def _listed(self) -> list[tuple[str, list[tuple[str, str]]]]:
        bindings = bindings_of(self._form.context.preferences)
        listed = [
            (head, [(chord_names(bindings, press) or "–", deed_name(press)) for press in presses])
            for head, presses in groups()
        ]
        listed[2][1].append(("Enter", deed_name(Press.ACCEPT)))
        # In the column with room for it.
        listed[0][1].append(("Esc", deed_name(Press.CLOSE)))
        return listed

    def _slips_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(_label(self.tr("เมื่อกดผิด"), "muted"))
        context = self._form.context
        for slip in self._slips():
            text = context.words.breakable(context.figures(slip))
            label = _label(with_keys(context.preferences, f"• {text}"), "")
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(1)
        return page

    def _slips(self) -> tuple[str, ...]:
        past = self.tr("คลิกเกอร์เลยสไลด์สุดท้าย: ไม่เปลี่ยนลำดับ")
        if self._form.context.preferences.flag(PAST_LAST, default=False):
            past = self.tr("คลิกเกอร์เลยสไลด์สุดท้าย: กดสองครั้งจึงไปลำดับถัดไป")
        return (
            self.tr("{next} ซ้ำเร็วเกินไปหรือกดค้าง: ครั้งที่สองไม่มีผล"),
            self.tr("{next} ขณะเล่นวีดิทัศน์: กดอีกครั้งภายใน 3 วินาทีจึงหยุด"),
            self.tr("พิมพ์นอกช่องจด: ไม่มีอะไรเปลี่ยนใน 2 วินาที"),
            past,
            self.tr("คลิกเกอร์กด Esc หรือ {start} ระหว่างดำเนินการ: ลำดับไม่เปลี่ยน"),
            self.tr("ไปเร็วเกินไป ข้าม จบ หรือลดเวลาโดยไม่ตั้งใจ: {undo} เลิกทำ"),
            self.tr("ลืมจอว่าง: เตือนทุก 1 นาที"),
            self.tr("ปิดหน้าต่างระหว่างดำเนินรายการ: หน้าต่างไม่ปิด"),
            self.tr("แก้ไขขณะล็อก: ไม่มีผล กด {lock} ก่อน แล้ว F2 แก้ · Alt+↑ ↓ เลื่อน · Ins เพิ่ม · Del ลบ"),
            self.tr("จอแสดงผลหลุด: รายการเดินต่อ เสียบใหม่แล้วจอกลับมาเอง"),
        )


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
