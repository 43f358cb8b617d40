"""The minutes page: the paper as it will print, beside what it is made from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.blocks import CONTENTS_TITLE, Block, Contents, Heading
from pmqa_desk.domain.minutes import minutes_blocks
from pmqa_desk.domain.minutes_check import check_minutes
from pmqa_desk.domain.minutes_remark import Place, Remark
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_names import run_title
from pmqa_desk.domain.thai import Digits, arabic
from pmqa_desk.domain.visit import MinutesDetails, Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.minutes_checks import MinutesChecks
from pmqa_desk.qt.paper_pdf import write_pdf
from pmqa_desk.qt.paper_view import PaperView
from pmqa_desk.qt.printing import show_print_preview

# Long enough not to lay the pages anew at each letter, short enough to feel at once.
LAY_MS = 250
FONTS = ("TH SarabunPSK", "TH Sarabun New", "TH SarabunIT๙")

# Where else than on this page a remark is mended.
_PAGES = {
    Place.DATE: ("overview", "date"),
    Place.VENUE: ("overview", "venue"),
    Place.RECORD: ("questions", None),
    Place.ITEM: ("programme", None),
}

WordWriter = Callable[[tuple[Block, ...], Path, Digits, str], None]


class MinutesPage(QWidget):
    """Shows the minutes of a run and takes what they need; ``write_word`` writes them as a Word file."""

    page_requested = Signal(str, object)
    """A page of the main window where something of the minutes is mended, and the field there."""

    outline_view: QListWidget
    paper_view: PaperView
    run_combo: QComboBox
    edition_combo: QComboBox
    digits_combo: QComboBox
    body_edit: QLineEdit
    meeting_edit: QLineEdit
    year_edit: QLineEdit
    opening_edit: QPlainTextEdit
    recorder_edit: QLineEdit
    recorder_position_edit: QLineEdit
    checker_check: QCheckBox
    checker_edit: QLineEdit
    checker_position_edit: QLineEdit
    assessors_check: QCheckBox
    font_combo: QComboBox
    side_tabs: QTabWidget
    details_area: QScrollArea

    def __init__(self, context: Context, write_word: WordWriter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._write_word = write_word
        self._showing, self._stale = False, False
        self._blocks: tuple[Block, ...] = ()
        self._begun: str | None = None
        load_form(self, "minutes_page.ui", PaperView)
        self._checks = MinutesChecks(context, self)
        self.side_tabs.addTab(self._checks, "")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LAY_MS)
        self._timer.timeout.connect(self._lay)
        self._word_button, self._pdf_button, self._print_button = (QPushButton(self) for _ in range(3))
        self._word_button.setProperty("role", "primary")
        self._dress()
        self._connect()
        self._name_texts()
        self._refresh()
        self._lay()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("รายงานการประชุม")

    def place(self) -> str:
        """Return the line under the page's name."""
        return self.tr("หน้ากระดาษตามแบบราชการ จากสิ่งที่บันทึกไว้")

    def head_buttons(self) -> list[QPushButton]:
        """Return the buttons of the page's head."""
        return [self._print_button, self._pdf_button, self._word_button]

    def print_minutes(self) -> None:
        """Open the print preview of what is shown."""
        self._lay()
        show_print_preview(self, self._blocks, self._digits(), self._visit.minutes.font)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_texts()
            self._refresh()
            self._show_remarks(anew=True)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._lay()

    def _dress(self) -> None:
        look = self._context.look
        look.set_icon(self._word_button, "file-word-box-outline", "on_action")
        look.set_icon(self._pdf_button, "export-variant")
        look.set_icon(self._print_button, "printer-outline")
        self.opening_edit.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.font_combo.addItems(FONTS)
        self.outline_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.outline_view.setTextElideMode(Qt.TextElideMode.ElideRight)

    def _connect(self) -> None:
        self._context.bridge.visit_changed.connect(self._refresh)
        self._context.bridge.run_changed.connect(self._refresh)
        for combo in (self.run_combo, self.edition_combo, self.digits_combo):
            combo.currentIndexChanged.connect(self._on_choice_changed)
        for line in self._lines():
            line.textEdited.connect(self._on_details_edited)
        self.opening_edit.textChanged.connect(self._on_details_edited)
        self.checker_check.clicked.connect(self._on_details_edited)
        self.assessors_check.clicked.connect(self._on_details_edited)
        self.font_combo.currentTextChanged.connect(self._on_details_edited)
        self.outline_view.currentItemChanged.connect(self._on_outline_changed)
        self._word_button.clicked.connect(self._on_word_button_clicked)
        self._pdf_button.clicked.connect(self._on_pdf_button_clicked)
        self._print_button.clicked.connect(self.print_minutes)
        self._checks.pressed.connect(self._on_remark_pressed)
        next_remark = QShortcut(QKeySequence("F7"), self)
        next_remark.activated.connect(self._on_next_remark)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (
            self.body_edit,
            self.meeting_edit,
            self.year_edit,
            self.recorder_edit,
            self.recorder_position_edit,
            self.checker_edit,
            self.checker_position_edit,
        )

    def _name_texts(self) -> None:
        self._word_button.setText(self.tr("บันทึกเป็น Word"))
        self._pdf_button.setText(self.tr("บันทึกเป็น PDF"))
        self._print_button.setText(self.tr("พิมพ์"))
        internal, public = self.tr("ภายใน"), self.tr("เผยแพร่")
        self._fill(self.edition_combo, {Edition.INTERNAL: internal, Edition.PUBLIC: public})
        thai, latin = self.tr("เลขไทย ๑ ๒ ๓"), self.tr("เลขอารบิก 1 2 3")
        self._fill(self.digits_combo, {Digits.THAI: thai, Digits.ARABIC: latin})

    def _fill(self, combo: QComboBox, names: dict[str, str]) -> None:
        chosen = combo.currentData()
        self._showing = True
        combo.clear()
        for key, name in names.items():
            combo.addItem(name, key)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self._showing = False

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _refresh(self) -> None:
        session = self._context.bridge.session
        language = self._context.language
        runs = {
            run.uid: self._context.figures(
                f"{run_title(self._visit, session.runs, run, language)} · "
                f"{self._context.day(self._context.date_of(run.opened_ms), short=True)}"
            )
            for run in reversed(session.runs)
        }
        self._fill(self.run_combo, {**runs, "": self.tr("ยังไม่ใช้เวลาจากการดำเนินรายการ")})
        self._choose_begun()
        self._show_details(self._visit.minutes)
        self._lay_soon()

    def _choose_begun(self) -> None:
        """Show the run that began last: that of a day that was just held, whatever was chosen before it."""
        begun = next((run.uid for run in reversed(self._context.bridge.session.runs) if run.events), None)
        if begun is not None and begun != self._begun:
            self._showing = True
            self.run_combo.setCurrentIndex(self.run_combo.findData(begun))
            self._showing = False
        self._begun = begun

    def _show_details(self, details: MinutesDetails) -> None:
        self._showing = True
        texts = (
            details.body,
            _number_text(details.meeting_number),
            _number_text(details.year),
            details.recorder,
            details.recorder_position,
            details.checker,
            details.checker_position,
        )
        for line, text in zip(self._lines(), texts, strict=True):
            if arabic(line.text()).strip() != (text or ""):
                line.setText(text or "")
        if self.opening_edit.toPlainText().strip() != (details.opening or ""):
            self.opening_edit.setPlainText(details.opening or "")
        self.checker_check.setChecked(details.show_checker)
        self.assessors_check.setChecked(details.assessors_apart)
        self.font_combo.setCurrentText(details.font)
        self._showing = False

    def _run(self) -> Run | None:
        uid = self.run_combo.currentData()
        return next((run for run in self._context.bridge.session.runs if run.uid == uid), None)

    def _digits(self) -> Digits:
        return Digits(self.digits_combo.currentData())

    def _lay_soon(self) -> None:
        """Lay what is in sight at the next rest; a run on the console waits for nothing of this page."""
        if self.isVisible():
            self._timer.start()
        else:
            self._stale = True

    def _lay(self) -> None:
        """Assemble the blocks anew and show them as pages."""
        self._timer.stop()
        self._stale = False
        run = self._run()
        self._blocks = minutes_blocks(
            self._visit,
            None if run is None else self._context.bridge.session.view_of(run),
            Edition(self.edition_combo.currentData()),
            self._digits(),
            run_uid=None if run is None else run.uid,
        )
        self._show_remarks()
        self.paper_view.show_blocks(self._blocks, self._digits(), self._visit.minutes.font)
        # Those of a long paper have contents that name its pages.
        self._blocks = self.paper_view.blocks
        self._showing = True
        self.outline_view.clear()
        for place, block in enumerate(self._blocks):
            title = CONTENTS_TITLE if isinstance(block, Contents) else getattr(block, "text", "")
            if isinstance(block, Heading | Contents) and title.strip():
                entry = QListWidgetItem(title, self.outline_view)
                entry.setToolTip(title)
                entry.setData(Qt.ItemDataRole.UserRole, place)
        self._showing = False

    def _on_choice_changed(self, index: int) -> None:
        del index
        if not self._showing:
            self._lay_soon()

    def _on_outline_changed(self, current: QListWidgetItem | None, previous: QListWidgetItem | None) -> None:
        del previous
        if current is not None and not self._showing:
            self.paper_view.go_to(current.data(Qt.ItemDataRole.UserRole))

    def _on_details_edited(self) -> None:
        if self._showing:
            return
        details = replace(
            self._visit.minutes,
            body=self.body_edit.text().strip() or None,
            meeting_number=_read_number(self.meeting_edit.text(), self._visit.minutes.meeting_number),
            year=_read_number(self.year_edit.text(), self._visit.minutes.year),
            opening=self.opening_edit.toPlainText().strip() or None,
            recorder=self.recorder_edit.text().strip() or None,
            recorder_position=self.recorder_position_edit.text().strip() or None,
            checker=self.checker_edit.text().strip() or None,
            checker_position=self.checker_position_edit.text().strip() or None,
            show_checker=self.checker_check.isChecked(),
            assessors_apart=self.assessors_check.isChecked(),
            font=self.font_combo.currentText(),
        )
        self._edit(lambda visit: replace(visit, minutes=details), self.tr("แก้รายละเอียดรายงาน"), "minutes")

    def _edit(self, change: Callable[[Visit], Visit], label: str, merge: str | None = None) -> bool:
        bridge = self._context.bridge
        return bridge.attempt(lambda: bridge.session.edit(change, label, merge))

    def _on_word_button_clicked(self) -> None:
        def write(path: Path) -> None:
            self._write_word(self._blocks, path, self._digits(), self._visit.minutes.font)

        self._save(self.tr("เอกสาร Word (*.docx)"), ".docx", write)

    def _on_pdf_button_clicked(self) -> None:
        def write(path: Path) -> None:
            write_pdf(self._blocks, path, digits=self._digits())

        self._save(self.tr("เอกสาร PDF (*.pdf)"), ".pdf", write)

    def _save(self, kind: str, ending: str, write: Callable[[Path], None]) -> None:
        """Ask where, and write there; a refusal leaves the earlier file whole and is said."""
        self._lay()
        proposed = self._context.folder / f"{self.tr('รายงานการประชุม')}{ending}"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("บันทึกรายงานการประชุม"), str(proposed), kind)
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix.lower() == ending else path.with_name(path.name + ending)
        if self._context.bridge.attempt(lambda: write(path)):
            # %1 is the name of the file that was written.
            self._context.bridge.told.emit(self.tr("บันทึก %1 แล้ว").replace("%1", path.name))

    def _on_remark_pressed(self, remark: Remark) -> None:
        mend = remark.mend
        if mend is not None:
            self._edit(mend, self.tr("แก้ถ้อยคำในรายงาน"))
            self._lay()
        elif remark.place in _PAGES:
            self.page_requested.emit(*_PAGES[remark.place])
        elif remark.place is Place.PEOPLE:
            self.page_requested.emit("people", remark.uid)
        else:
            self.side_tabs.setCurrentWidget(self.details_area)
            fields = {
                Place.MEETING: self.meeting_edit,
                Place.OPENING: self.opening_edit,
                Place.RECORDER: self.recorder_edit,
            }
            fields.get(remark.place, self.body_edit).setFocus()

    def _on_next_remark(self) -> None:
        self.side_tabs.setCurrentWidget(self._checks)
        self._checks.go_to_next()

    def _show_remarks(self, *, anew: bool = False) -> None:
        run = self._run()
        remarks = check_minutes(self._visit, None if run is None else run.uid)
        self._checks.show_remarks(remarks, anew=anew)
        count = self._context.figures(len(remarks))
        # {count} is how many remarks there are on the wording.
        name = self.tr("ตรวจ ({count})").replace("{count}", count) if remarks else self.tr("ตรวจแล้ว")
        self.side_tabs.setTabText(self.side_tabs.indexOf(self._checks), name)


def _number_text(number: int | None) -> str | None:
    return None if number is None else str(number)


def _read_number(text: str, before: int | None) -> int | None:
    """Return the number that was typed in either digits; what is no number leaves the one before."""
    plain = arabic(text).strip()
    if not plain:
        return None
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) <= 4 else before
