"""The ready check on the screen: the verdict, what wants a hand first, what is well folded away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.ready_check import CheckLine, State
from pmqa_desk.domain.ready_media import called
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.media_tester import Trying
from pmqa_desk.qt.news_line import NewsLine
from pmqa_desk.qt.ready_checker import ReadyChecker
from pmqa_desk.qt.ready_deeds import ReadyDeeds
from pmqa_desk.qt.ready_row import ReadyRow
from pmqa_desk.qt.ready_shapes import READY_SHAPES

VERDICT_PX = 40


class ReadyPage(QWidget):
    """Shows what a checker found, and lets each trouble be mended by its button."""

    print_requested = Signal()
    present_requested = Signal()

    verdict_icon_label: QLabel
    verdict_label: ElidedLabel
    moment_label: ElidedLabel
    recheck_button: QPushButton
    print_button: QPushButton
    news_line: NewsLine
    progress_frame: QFrame
    progress_label: ElidedLabel
    cancel_button: QPushButton
    check_view: QScrollArea
    check_body: QWidget
    trouble_layout: QVBoxLayout
    fold_button: QPushButton
    quiet_layout: QVBoxLayout
    hint_label: ElidedLabel
    pass_button: QPushButton

    def __init__(self, context: Context, checker: ReadyChecker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._checker = checker
        self._rows: dict[str, ReadyRow] = {}
        self._trying: Trying | None = None
        load_form(self, "ready_page.ui", ElidedLabel, NewsLine)
        self.news_line.prepare(context)
        self.deeds = ReadyDeeds(context, self)
        self._connect()
        self._refresh()

    def next_trouble(self) -> None:
        """Put the focus on the button of the next trouble; after the last comes the first."""
        buttons = [row.deed_button for row in self._in_order() if row.deed_button.isVisibleTo(self)]
        if not buttons:
            self.pass_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        here = next((place for place, button in enumerate(buttons) if button.hasFocus()), -1)
        button = buttons[(here + 1) % len(buttons)]
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.check_view.ensureWidgetVisible(button)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_anew()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def show_anew(self) -> None:
        """Write every text anew: language, digits or colours have changed."""
        for row in self._rows.values():
            if row.line is not None:
                row.show_line(row.line)
        self._refresh()

    def _connect(self) -> None:
        look = self._context.look
        look.set_icon(self.recheck_button, "refresh")
        look.set_icon(self.print_button, "printer-outline", "on_action")
        look.set_icon(self.pass_button, "presentation-play")
        self._checker.changed.connect(self._on_news)
        self._checker.trying.connect(self._on_checker_trying)
        self._context.bridge.run_changed.connect(self._on_news)
        self.recheck_button.clicked.connect(self._checker.check)
        self.cancel_button.clicked.connect(self._checker.cancel)
        self.print_button.clicked.connect(self.print_requested)
        self.pass_button.clicked.connect(self.present_requested)
        self.fold_button.toggled.connect(self._on_fold_button_toggled)
        self.deeds.look_again_requested.connect(self._checker.look_again)
        next_key = QShortcut(QKeySequence("F8"), self, context=Qt.ShortcutContext.WindowShortcut)
        next_key.activated.connect(self.next_trouble)

    def _refresh(self) -> None:
        report = self._checker.report
        icon, tone = READY_SHAPES[report.state]
        self._context.look.set_icon(self.verdict_icon_label, icon, tone, VERDICT_PX)
        language = self._context.language
        self.verdict_label.show_text(self._context.figures(report.verdict.sentence(language)))
        self.moment_label.show_text(self._moment())
        ready = report.state is State.READY
        self.pass_button.setText(self.tr("เข้าสู่การนำเสนอ") if ready else self.tr("เริ่มทั้งที่ยังไม่พร้อม"))
        hint = self.tr("F8 ไปข้อถัดไปที่ต้องดู · Enter กดปุ่มของข้อนั้น")
        self.hint_label.show_text("" if ready else hint)
        self.recheck_button.setEnabled(self._checker.allowed)
        self.recheck_button.setToolTip(
            "" if self._checker.allowed else self.tr("กำลังดำเนินรายการ ตรวจใหม่ได้เมื่อจบ")
        )
        self._show_rows(report.troubles, report.quiet)
        self._show_progress()

    def _moment(self) -> str:
        at = self._checker.at_ms
        if at is None:
            return self.tr("ยังไม่ได้ตรวจ")
        # %1 is a time of day.
        return self.tr("ตรวจเมื่อ %1").replace("%1", self._context.clock(at))

    def _show_rows(self, troubles: Sequence[CheckLine], quiet: Sequence[CheckLine]) -> None:
        self.fold_button.setVisible(bool(quiet))
        open_ = self.fold_button.isChecked()
        # %1 is a number of lines.
        text = self.tr("พร้อมแล้ว %1 ข้อ ซ่อน") if open_ else self.tr("พร้อมแล้ว %1 ข้อ แสดง")
        self.fold_button.setText(text.replace("%1", self._context.figures(len(quiet))))
        self._context.look.set_icon(self.fold_button, "chevron-down" if open_ else "chevron-right")
        keys = {line.key for line in (*troubles, *quiet)}
        for key in [key for key in self._rows if key not in keys]:
            self._rows.pop(key).deleteLater()
        for layout, lines, shown in (
            (self.trouble_layout, troubles, True),
            (self.quiet_layout, quiet, open_),
        ):
            for place, line in enumerate(lines):
                row = self._row(line.key)
                if layout.indexOf(row) != place:
                    layout.insertWidget(place, row)
                if row.line != line:
                    row.show_line(line)
                row.setVisible(shown)
        self._order_tabs()

    def _row(self, key: str) -> ReadyRow:
        if key not in self._rows:
            row = ReadyRow(self._context, self.check_body)
            row.pressed.connect(self.deeds.do)
            self._rows[key] = row
        return self._rows[key]

    def _in_order(self) -> list[ReadyRow]:
        """Return the rows of the troubles from top to bottom."""
        return [self._rows[line.key] for line in self._checker.report.troubles if line.key in self._rows]

    def _order_tabs(self) -> None:
        """Let Tab go from top to bottom: rows come and go in the order in which they are found out."""
        buttons = [row.deed_button for row in self._in_order()]
        chain = [self.recheck_button, self.print_button, self.cancel_button, *buttons, self.fold_button]
        for before, after in zip(chain, (*chain[1:], self.pass_button), strict=True):
            QWidget.setTabOrder(before, after)

    def _show_progress(self) -> None:
        trying = self._trying
        self.progress_frame.setVisible(trying is not None)
        if trying is None:
            return
        # %1 is what the item is called, %2 of %3 files.
        film = self.tr("กำลังเล่นวีดิทัศน์%1 (%2 จาก %3 ไฟล์)")
        still = self.tr("กำลังเปิดไฟล์ของ%1 (%2 จาก %3 ไฟล์)")
        text = film if trying.film else still
        for mark, value in (("%2", trying.place), ("%3", trying.whole)):
            text = text.replace(mark, str(value))
        self.progress_label.show_text(self._context.figures(text).replace("%1", self._called(trying.medium)))

    def _called(self, medium: str) -> str:
        items = self._context.bridge.session.visit.items
        for item, number in zip(items, item_numbers(items), strict=True):
            if item.media == medium:
                return self._context.figures(called(number, item).sentence(self._context.language))
        return medium

    def _on_news(self) -> None:
        # Behind closed doors it costs every edit of the programme nothing.
        if self.isVisible():
            self._refresh()

    def _on_checker_trying(self, trying: Trying | None) -> None:
        self._trying = trying
        self._show_progress()

    def _on_fold_button_toggled(self, checked: bool) -> None:
        del checked
        self._refresh()
