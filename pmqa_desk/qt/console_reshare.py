"""Sharing the rest of the day anew on the console: offered in the strip, previewed, used by the operator."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.reshare import Proposal, aims, propose
from pmqa_desk.qt.console_band import Band
from pmqa_desk.qt.console_form import ConsoleForm, Room, put
from pmqa_desk.qt.console_words import ConsoleWords
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.painting import LEFT, RIGHT

# A question that nobody answers goes; the strip still offers it.
ASKED_MS = 30_000
NUMBER, TITLE, WAS, BECOMES = range(4)
LENGTH_WIDTH = 72
VCENTRE = Qt.AlignmentFlag.AlignVCenter


class ReshareSheet(QFrame):
    """Every item still to come with its length before and after, over the list of the run."""

    used = Signal()
    left = Signal()

    def __init__(self, form: ConsoleForm) -> None:
        super().__init__(form)
        self._form = form
        self.setObjectName("reshare_sheet")
        self.setProperty("role", "panel")
        self.head = ElidedLabel(self)
        self.head.setProperty("role", "strong")
        self.table = QTableWidget(0, 4, self)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self.use_button = QPushButton(self)
        self.use_button.setProperty("role", "primary")
        self.leave_button = QPushButton(self)
        self.leave_button.setProperty("role", "small")
        self._lay()
        self.use_button.clicked.connect(self.used)
        self.leave_button.clicked.connect(self.left)
        self.hide()

    def open(self) -> None:
        """Lie over the list; the arrows move through the table."""
        self.place()
        self.show()
        self.raise_()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Lie over the list; clock and main button stay in sight."""
        view = self._form.run_view
        self.setGeometry(*view.mapTo(self._form, QPoint(0, 0)).toTuple(), view.width(), view.height())

    def show_lengths(self, head: str, rows: list[tuple[str, str, str, str]]) -> None:
        """Show what would change; the last two of a row are its lengths."""
        self.head.show_text(head)
        self.table.setAccessibleName(head)
        hint = self.tr("Enter ใช้ · Esc ปิดโดยไม่เปลี่ยน · เวลาใหม่แทนเวลาเดิมในกำหนดการด้วย")
        self._hint.setText(self._form.context.words.breakable(hint))
        put(self.use_button, self.tr("ใช้"))
        put(self.leave_button, self.tr("ปิด"))
        heads = ("", self.tr("ลำดับที่เหลือ"), self.tr("เดิม"), self.tr("ใหม่"))
        for column, text in enumerate(heads):
            cell = QTableWidgetItem(text)
            cell.setTextAlignment((RIGHT if column >= WAS else LEFT) | VCENTRE)
            self.table.setHorizontalHeaderItem(column, cell)
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                self._put(place, column, text)

    def _put(self, place: int, column: int, text: str) -> None:
        cell = self.table.item(place, column)
        if cell is None:
            cell = QTableWidgetItem()
            cell.setTextAlignment((RIGHT if column >= WAS else LEFT) | VCENTRE)
            self.table.setItem(place, column, cell)
        if cell.text() != text:
            cell.setText(text)
            cell.setToolTip(text)

    def _lay(self) -> None:
        table = self.table
        table.setObjectName("reshare_table")
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(29)
        header = table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(NUMBER, 40)
        header.resizeSection(WAS, LENGTH_WIDTH)
        header.resizeSection(BECOMES, LENGTH_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.head)
        layout.addWidget(table, 1)
        line = QHBoxLayout()
        line.addWidget(self._hint, 1)
        line.addWidget(self.leave_button)
        line.addWidget(self.use_button)
        layout.addLayout(line)


class Reshare(QObject):
    """Offers, asks, shows and carries out; the rule itself stands in the domain."""

    said = Signal(str, bool)
    """News, and whether it stays until the next action."""

    def __init__(self, form: ConsoleForm, words: ConsoleWords) -> None:
        super().__init__(form)
        self._form = form
        self._words = words
        self._preferences = form.context.preferences
        self._second: int | None = None
        self.button = QPushButton(form.day_strip)
        self.button.setObjectName("reshare_button")
        self.button.setProperty("role", "small")
        self.button.hide()
        form.day_layout.addWidget(self.button)
        # Tab goes as one reads: the strip stands above the main button.
        form.setTabOrder(form.next_button, self.button)
        form.setTabOrder(self.button, form.next_button)
        self.band = Band(form.context, form)
        self.band.setObjectName("reshare_band")
        self.sheet = ReshareSheet(form)
        self.button.clicked.connect(self.open)
        self.band.first_chosen.connect(self._preview)
        self.band.second_chosen.connect(self.use)
        self.sheet.used.connect(self.use)
        self.sheet.left.connect(self.leave)
        bridge = form.context.bridge
        bridge.ticked.connect(self._on_bridge_ticked)
        bridge.run_changed.connect(self._look)
        bridge.visit_changed.connect(self._look)
        self._preferences.changed.connect(self._name)

    def open(self) -> None:
        """Ask whether the rest is to be shared anew; asked again, show how."""
        if self.sheet.isVisible():
            return
        if self.band.isVisible():
            self.band.choose_first()
            return
        found = self._found()
        if isinstance(found, DeskError):
            self.said.emit(found.sentence(self._form.context.language), False)
            return
        self.place()
        self.band.ask(self._sentence(*found), self.tr("ดูก่อน"), self.tr("ใช้"), "clock-alert-outline", ASKED_MS)

    def accept(self) -> bool:
        """Take Enter: the question's first choice, or what is previewed; return whether there was either."""
        chosen = (self.band.second_button, self.sheet.leave_button)
        focused = next((button for button in chosen if button.hasFocus() and button.isVisible()), None)
        if focused is not None:
            focused.click()
        elif self.sheet.isVisible():
            self.use()
        elif self.band.isVisible() and self.band.is_on_top():
            self.band.choose_first()
        else:
            return False
        return True

    @property
    def lies_open(self) -> bool:
        """Return whether question or preview lies over the console."""
        return self.sheet.isVisible() or self.band.isVisible()

    def leave(self) -> None:
        """Close preview and question without a change."""
        if self.sheet.isVisible():
            # Whoever has begun to type elsewhere goes on typing.
            inside = self.holds(self._form.focusWidget())
            self.sheet.hide()
            if inside:
                self._form.setFocus()
        self.band.hide()

    def holds(self, widget: QWidget | None) -> bool:
        """Return whether a widget is part of the preview."""
        return widget is not None and self.sheet.isVisible() and self.sheet.isAncestorOf(widget)

    def use(self) -> None:
        """Share the rest anew as it stands at this instant."""
        self.leave()
        bridge = self._form.context.bridge
        done: list[Proposal] = []
        label = self.tr("เฉลี่ยเวลาใหม่")
        if bridge.attempt(lambda: done.append(bridge.session.reshare(label))):
            view = bridge.view()
            assert view is not None  # noqa: S101 - there is a run: its lengths have just been shared
            text = with_keys(self._preferences, self.tr("เฉลี่ยเวลาใหม่แล้ว {change} · {undo} เลิกทำ"))
            self.said.emit(text.replace("{change}", self._change(view, done[0])), True)

    def place(self) -> None:
        """Lie over ribbon and list."""
        self.band.setGeometry(self._form.ribbon_box.geometry())
        self.sheet.place()
        self._name()

    def _preview(self) -> None:
        found = self._found()
        if not isinstance(found, DeskError):
            self._fill(*found)
            self.sheet.open()

    def _found(self) -> tuple[RunView, Proposal] | DeskError:
        """Return how the rest would be shared now, or why it cannot be."""
        live = self._form.context.bridge.session.live
        assert live is not None  # noqa: S101 - the console is opened with a run
        view = live.view()
        try:
            return view, propose(live.state, view)
        except DeskError as refusal:
            return refusal

    def _on_bridge_ticked(self, view: RunView | None) -> None:
        second = None if view is None else view.now_ms // 1000
        if second != self._second:
            self._second = second
            self._look()

    def _look(self) -> None:
        """Offer what can be done; keep question and preview true while they are on show."""
        view = self._form.context.bridge.view()
        found = None if view is None or not aims(view) else self._found()
        # A day that is early, and nobody can take the time: nothing is wrong, so nothing is said.
        early = view is not None and (view.shown_lateness_ms or 0) < 0
        offered = found is not None and not (early and isinstance(found, DeskError))
        self.button.setVisible(offered)
        self._name()
        covered = self.band.isVisible() and not self.band.is_on_top()
        if found is None or isinstance(found, DeskError) or covered:
            self.leave()
        elif self.band.isVisible():
            self.band.say(self._sentence(*found))
        elif self.sheet.isVisible():
            self._fill(*found)

    def _name(self) -> None:
        short = self._form.room is Room.COMPACT
        text = self.tr("เฉลี่ย  {reshare}") if short else self.tr("เฉลี่ยเวลาใหม่  {reshare}")
        put(self.button, with_keys(self._preferences, text))
        self.button.setAccessibleName(self.tr("เฉลี่ยเวลาใหม่"))

    def _fill(self, view: RunView, proposal: Proposal) -> None:
        context = self._form.context
        becomes = {change.uid: change.becomes_s for change in proposal.changes}
        numbers = item_numbers([each.item for each in view.items])
        # {change} says which items change and by how much, {clock} is a time of day.
        head = self.tr("{change} · จบ {clock}").replace("{change}", self._change(view, proposal))
        rows = []
        for each, number in zip(view.items, numbers, strict=True):
            if not each.to_come:
                continue
            uid, length = each.item.uid, each.item.duration_s
            new = context.length(becomes[uid]) if uid in becomes else self.tr("คงเดิม")
            rows.append((context.figures(number), each.item.title, context.length(length), new))
        self.sheet.show_lengths(head.replace("{clock}", context.clock(proposal.aim.end_ms)), rows)

    def _sentence(self, view: RunView, proposal: Proposal) -> str:
        text = self.tr("เฉลี่ยเวลาที่เหลือใหม่หรือไม่ {change}")
        return text.replace("{change}", self._change(view, proposal))

    def _change(self, view: RunView, proposal: Proposal) -> str:
        """Return which items change, and by how much in all."""
        text = self.tr("{items} สั้นลงรวม {length}")
        if proposal.total_s > 0:
            text = self.tr("{items} ยาวขึ้นรวม {length}")
        length = self._form.context.length_in_words(abs(proposal.total_s))
        return text.replace("{items}", self._items(view, proposal)).replace("{length}", length)

    def _items(self, view: RunView, proposal: Proposal) -> str:
        uids = {change.uid for change in proposal.changes}
        changed = [each for each in view.items if each.item.uid in uids]
        if len(changed) == 1:
            return self._words.short_name(view, changed[0])
        numbers = item_numbers([each.item for each in view.items])
        first, last = (numbers[view.items.index(changed[place])] for place in (0, -1))
        text = self.tr("{count} ลำดับ").replace("{count}", str(len(changed)))
        if first and last:
            text = self.tr("ลำดับที่ {first}–{last}").replace("{first}", first).replace("{last}", last)
        return self._form.context.figures(text)
