"""The minutes page: the paper as it will print, written in by hand, beside what it is made from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QWidget
from typing_extensions import override

from pmqa_desk.domain.blocks import CONTENTS_TITLE, Block, Contents, Heading
from pmqa_desk.domain.minutes_check import check_minutes
from pmqa_desk.domain.minutes_edits import Difference, drop_edit, keep_mine
from pmqa_desk.domain.minutes_remark import Place, Remark
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.visit import MinutesEdit, Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.minutes_checks import MinutesChecks
from pmqa_desk.qt.minutes_choice import MinutesChoice
from pmqa_desk.qt.minutes_edits_list import MinutesEditsList
from pmqa_desk.qt.minutes_fields import MinutesFields
from pmqa_desk.qt.minutes_form import MinutesForm
from pmqa_desk.qt.minutes_hand import MinutesHand
from pmqa_desk.qt.minutes_life_deeds import MinutesLifeDeeds
from pmqa_desk.qt.minutes_life_view import MinutesLifeView
from pmqa_desk.qt.minutes_made import Made, made_minutes
from pmqa_desk.qt.minutes_photos import MinutesPhotos
from pmqa_desk.qt.paper_pdf import write_pdf
from pmqa_desk.qt.paper_saving import WordWriter, save_paper
from pmqa_desk.qt.printing import show_print_preview

# Long enough not to lay the pages anew at each letter, short enough to feel at once.
LAY_MS = 250

# Where else than on this page a remark is mended.
_PAGES = {
    Place.DATE: ("overview", "date"),
    Place.VENUE: ("overview", "venue"),
    Place.RECORD: ("questions", None),
    Place.ITEM: ("programme", None),
}
# Remarks that are mended on a page where one of several is to be shown.
_POINTED = {Place.PEOPLE: "people", Place.TOPIC: "record", Place.HOURS: "record"}


class MinutesPage(MinutesForm):
    """Shows the minutes of a session and takes what they need; ``write_word`` writes them as a Word file."""

    page_requested = Signal(str, object)
    """A page of the main window where something of the minutes is mended, and the field there."""

    def __init__(self, context: Context, write_word: WordWriter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._write_word = write_word
        self._showing, self._stale = False, False
        self._blocks: tuple[Block, ...] = ()
        self.choice = MinutesChoice(context, self)
        self._fields = MinutesFields(context, self, self.choice)
        self._checks = MinutesChecks(context, self)
        self.edits = MinutesEditsList(context, self)
        self.life = MinutesLifeView(context, self)
        self.photos = MinutesPhotos(context, self.choice, self)
        for tab in (self._checks, self.edits, self.photos, self.life):
            self.side_tabs.addTab(tab, "")
        self.hand = MinutesHand(context, self.paper_view, self.choice)
        self._deeds = MinutesLifeDeeds(context, self.life, self.choice, self._flush)
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
        self._flush()
        self._lay()
        show_print_preview(self, self._blocks, self.choice.digits, self._fields.details.font)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_deeds"):
            self._name_texts()
            self._refresh()
            self._lay(anew=True)

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

    def _connect(self) -> None:
        self._context.bridge.visit_changed.connect(self._refresh)
        self._context.bridge.run_changed.connect(self._refresh)
        self.choice.changed.connect(self._on_choice_changed)
        self.outline_view.currentItemChanged.connect(self._on_outline_changed)
        self.heading_combo.activated.connect(self._on_heading_activated)
        self._word_button.clicked.connect(self._on_word_button_clicked)
        self._pdf_button.clicked.connect(self._on_pdf_button_clicked)
        self._print_button.clicked.connect(self.print_minutes)
        self._checks.pressed.connect(self._on_remark_pressed)
        self.hand.laid_wanted.connect(self._lay)
        self.hand.field_wanted.connect(self._on_field_wanted)
        self.edits.mine_kept.connect(self._on_mine_kept)
        self.edits.dropped.connect(self._on_edit_dropped)
        self.edits.sought.connect(self._on_edit_sought)
        next_remark = QShortcut(QKeySequence("F7"), self)
        next_remark.activated.connect(self._on_next_remark)

    def _name_texts(self) -> None:
        self._word_button.setText(self.tr("บันทึกเป็น Word"))
        self._pdf_button.setText(self.tr("บันทึกเป็น PDF"))
        self._print_button.setText(self.tr("พิมพ์"))
        self.choice.name()
        self.life.name()
        self.side_tabs.setTabText(self.side_tabs.indexOf(self.photos), self.tr("ภาพ"))
        self.side_tabs.setTabText(self.side_tabs.indexOf(self.life), self.tr("สถานะ"))

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _flush(self) -> None:
        """Keep what is being written on the paper."""
        self.hand.writer.flush()

    def _refresh(self) -> None:
        shown = self.choice.session_uid
        self.choice.refresh()
        if self.choice.session_uid != shown:
            self.hand.writer.leave()
        self._fields.show()
        self._lay_soon()

    def _lay_soon(self) -> None:
        """Lay what is in sight at the next rest; a run on the console waits for nothing of this page.

        While somebody writes on the paper it stays as it is: long minutes would hold each pause in typing up.
        """
        if self.isVisible() and not self.hand.writer.writing:
            self._timer.start()
        else:
            self._stale = True

    def _lay(self, *, anew: bool = False) -> None:
        """Assemble the minutes anew and show them as pages."""
        self._timer.stop()
        self._stale = False
        choice = self.choice
        made = made_minutes(self._context, choice)
        self._show_remarks(anew=anew)
        font = self._fields.details.font
        self.paper_view.show_blocks([placed.block for placed in made.placed], choice.digits, font)
        # Those of a long paper have contents that name its pages.
        self._blocks = self.paper_view.blocks
        self.hand.show_minutes(made.placed, made.words, len(self._blocks))
        self._show_edits(made, anew=anew)
        self._deeds.show()
        self._list_headings()

    def _list_headings(self) -> None:
        self._showing = True
        self.outline_view.clear()
        self.heading_combo.clear()
        for place, block in enumerate(self._blocks):
            title = CONTENTS_TITLE if isinstance(block, Contents) else getattr(block, "text", "")
            if isinstance(block, Heading | Contents) and title.strip():
                entry = QListWidgetItem(title, self.outline_view)
                entry.setToolTip(title)
                entry.setData(Qt.ItemDataRole.UserRole, place)
                self.heading_combo.addItem(title, place)
        self.heading_combo.setCurrentIndex(-1)
        self._showing = False

    def _show_edits(self, made: Made, *, anew: bool) -> None:
        differing = {each.edit.uid: each for each in made.differences}
        self.edits.show_edits(made.edits, differing, anew=anew)
        count = self._context.figures(len(made.edits))
        name = self.tr("แก้ด้วยมือ")
        if made.edits:
            name = f"{'▲ ' if differing else ''}{name} ({count})"
        self.side_tabs.setTabText(self.side_tabs.indexOf(self.edits), name)
        self.fit_tabs()

    def _on_choice_changed(self) -> None:
        self.hand.writer.leave()
        self._fields.show()
        self._lay_soon()

    def _on_outline_changed(self, current: QListWidgetItem | None, previous: QListWidgetItem | None) -> None:
        del previous
        if current is not None and not self._showing:
            self.paper_view.go_to(current.data(Qt.ItemDataRole.UserRole))

    def _on_heading_activated(self, row: int) -> None:
        self.paper_view.go_to(self.heading_combo.itemData(row))
        self.paper_view.setFocus()

    def _edit(self, change: Callable[[Visit], Visit], label: str, merge: str | None = None) -> bool:
        bridge = self._context.bridge
        return bridge.attempt(lambda: bridge.session.edit(change, label, merge))

    def _on_mine_kept(self, difference: Difference) -> None:
        self._edit(partial(keep_mine, difference=difference), self.tr("คงข้อความที่แก้ไว้"))
        self._lay()

    def _on_edit_dropped(self, edit: MinutesEdit) -> None:
        self._edit(partial(drop_edit, uid=edit.uid), self.tr("ใช้ข้อความของโปรแกรม"))
        self._lay()

    def _on_edit_sought(self, edit: MinutesEdit) -> None:
        self.hand.go_to_edit(edit)

    def _on_field_wanted(self, name: str) -> None:
        """Show where a list of people or a place to sign is made from."""
        if name in {"recorder", "checker"}:
            self.side_tabs.setCurrentWidget(self.details_area)
            (self.recorder_edit if name == "recorder" else self.checker_edit).setFocus()
        else:
            self.page_requested.emit("people", None)

    def _on_word_button_clicked(self) -> None:
        def write(path: Path) -> None:
            self._write_word(self._blocks, path, self.choice.digits, self._fields.details.font)

        self._save(".docx", write)

    def _on_pdf_button_clicked(self) -> None:
        def write(path: Path) -> None:
            write_pdf(self._blocks, path, digits=self.choice.digits)

        self._save(".pdf", write)

    def _save(self, ending: str, write: Callable[[Path], None]) -> None:
        """Ask where, and write there; a refusal leaves the earlier file whole and is said."""
        self._flush()
        self._lay()
        public = self.choice.edition is Edition.PUBLIC
        # Under one name the one for the public would be put over the one that tells all.
        name = self.tr("รายงานการประชุม (ฉบับเผยแพร่)") if public else self.tr("รายงานการประชุม")
        save_paper(self._context, self, name, ending, write)

    def _on_remark_pressed(self, remark: Remark) -> None:
        mend = remark.mend
        if mend is not None:
            self._edit(mend, self.tr("แก้ถ้อยคำในรายงาน"))
            self._lay()
        elif remark.place in _PAGES:
            self.page_requested.emit(*_PAGES[remark.place])
        elif remark.place in _POINTED:
            self.page_requested.emit(_POINTED[remark.place], remark.uid)
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
        run = self.choice.run
        runs = self._context.bridge.session.runs
        uid = None if run is None else run.uid
        remarks = check_minutes(self._visit, uid, self.choice.session_uid, runs)
        self._checks.show_remarks(remarks, anew=anew)
        count = self._context.figures(len(remarks))
        # {count} is how many remarks there are on the wording.
        name = self.tr("ตรวจ ({count})").replace("{count}", count) if remarks else self.tr("ตรวจ ✓")
        self.side_tabs.setTabText(self.side_tabs.indexOf(self._checks), name)
