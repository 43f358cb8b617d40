"""Puts a view of the run on the console: texts change only where they differ."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from pmqa_desk.domain.forecast import RunView, Urgency
from pmqa_desk.domain.people import in_one_line, presenters_of
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_names import run_title
from pmqa_desk.qt.console_form import ConsoleForm, put, put_property
from pmqa_desk.qt.console_medium import ConsoleMedium
from pmqa_desk.qt.console_table import RowState
from pmqa_desk.qt.console_words import ConsoleWords, Sign
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.mc_cue import NextCue
from pmqa_desk.qt.spare_time import SpareTime
from pmqa_desk.qt.stage_card import Card
from pmqa_desk.qt.stage_cards import CardMaker
from pmqa_desk.qt.stage_painter import picture
from pmqa_desk.qt.stage_themes import chosen_theme

# Large enough to read in miniature on a screen of twice the pixels.
NEXT_PICTURE = QSize(960, 540)
# What it may take to paint it.
NEXT_COST_MS = 60
# The list keeps what runs third from the top.
ROWS_ABOVE = 2


class ConsoleShow(QObject):
    """Paints one view on one form; keeps nothing but what it painted last."""

    shown = Signal(object)
    """The ``RunView`` of a new second, or of what changed within it."""

    def __init__(self, form: ConsoleForm, medium: ConsoleMedium) -> None:
        super().__init__(form)
        self._form = form
        self._medium = medium
        self._context = form.context
        self._words = ConsoleWords(form.context)
        self._cards = CardMaker(form.context)
        self._cue = NextCue(form.context)
        self._next_card: Card | None = None
        self._next_picture: int | None = None
        self._spare = SpareTime(form.context.bridge, NEXT_COST_MS, self)
        self._spare.came.connect(self._paint_next)
        self._second: int | None = None
        self._place: int | None = None
        self._icons: dict[QLabel, tuple[str, str]] = {}

    @property
    def words(self) -> ConsoleWords:
        """Return what says a run's figures in words."""
        return self._words

    def show_run(self, view: RunView | None, *, whole: bool = False) -> None:
        """Show a run at one instant; ``whole`` paints also what changes only with the second."""
        if view is None:
            return
        self._show_clock(view)
        second = view.now_ms // 1000
        if second == self._second and not whole:
            return
        self._second = second
        self._show_header(view)
        self._show_now(view)
        self._show_strips(view)
        self._show_main(view)
        self._form.table.show_run(view)
        self._form.ribbon.show_run(view)
        self._show_next(view)
        self._keep_in_sight()
        self.shown.emit(view)

    def show_medium(self, view: RunView) -> None:
        """Show what is said of the running item's medium, and the picture that comes next."""
        self._show_now(view)
        self._show_next(view)

    def settle(self) -> None:
        """Bring what runs back to its place in the list: its height has changed."""
        self._place = None
        self._keep_in_sight()

    def repaint_next(self) -> None:
        """Paint the next picture anew: theme, icons or language changed."""
        self._next_card = self._next_picture = None
        self._spare.cancel()

    def _show_clock(self, view: RunView) -> None:
        form = self._form
        figure = self._words.figure(view)
        form.big_clock.show_figure(figure.text, figure.tone)
        sign = self._words.urgency(view)
        self._show_sign(form.phase_plate, form.phase_icon, form.phase_label, sign, 22)
        form.progress_bar.show_marks(*_marks(view))
        form.progress_bar.show_share(_share(view), _bar_tone(view), held=view.held_ms is not None)

    def _show_header(self, view: RunView) -> None:
        form = self._form
        wall = self._context.clock(view.now_ms, suffix=False)
        seconds = self._context.figures(f"{view.now_ms // 1000 % 60:02}")
        text = self.tr("{clock}.{seconds} น.").replace("{clock}", wall).replace("{seconds}", seconds)
        put(form.day_clock, text)
        put(form.session_label, self._session_name())
        ready = view.phase in {Phase.READY, Phase.ENDED}
        form.leave_button.setVisible(ready)
        form.end_button.setVisible(not ready)
        self._icon(form.session_icon, "record-circle", "now", 16)

    def _session_name(self) -> str:
        session = self._context.bridge.session
        live = session.live
        if live is None:
            return ""
        return self._context.figures(run_title(session.visit, session.runs, live.run, self._context.language))

    def _show_now(self, view: RunView) -> None:
        form = self._form
        item = view.current or (None if view.phase is Phase.ENDED else view.next)
        sign = self._words.phase(view)
        self._show_sign(form.now_chip, form.now_icon, form.now_word, sign, 16)
        place = "" if item is None else self._words.item_place(view, item)
        form.now_label.show_text(self._medium.beside(place))
        done = self.tr("จบการดำเนินรายการแล้ว") if view.phase is Phase.ENDED else self.tr("ครบทุกลำดับแล้ว")
        form.title_label.show_text(done if item is None else item.item.title)
        known = self._context.bridge.session.roll().known
        presenters = "" if item is None else in_one_line(presenters_of(item.item, known))
        parts = [] if item is None else [item.item.agency or "", presenters]
        form.agency_label.show_text(" · ".join(part for part in parts if part))
        self._show_facts(view)

    def _show_facts(self, view: RunView) -> None:
        form, current = self._form, view.current
        began = None if current is None or not current.attempts else current.attempts[-1].start_ms
        length = view.length_s if current is not None else None
        put(form.allotted_label, "–" if length is None else self._context.length_in_words(length))
        put(form.began_label, self._context.clock(began))
        put(form.ends_label, self._context.clock(None if current is None else current.expected_end_ms))

    def _show_strips(self, view: RunView) -> None:
        form = self._form
        late = self._words.lateness(view)
        put_property(form.late_strip, "state", late.tone)
        put_property(form.late_label, "state", late.tone)
        form.late_label.show_text(late.text)
        self._icon(form.late_icon, late.icon, late.tone, 26)
        day, under = self._words.day_end(view)
        put_property(form.day_strip, "state", day.tone)
        put_property(form.day_label, "state", day.tone)
        form.day_label.show_text(day.text)
        form.slack_label.show_text(under)
        form.slack_label.setVisible(bool(under))
        self._icon(form.day_icon, day.icon, day.tone, 24)

    def _show_main(self, view: RunView) -> None:
        form, active = self._form, view.current is not None
        paused = view.phase is Phase.PAUSED
        hold = self.tr("เดินเวลาต่อ  {hold}") if paused else self.tr("หยุดเวลา  {hold}")
        put(form.hold_button, with_keys(self._context.preferences, hold))
        for button in (form.hold_button, form.less_button, form.more_button):
            enable(button, self.tr("ยังไม่เริ่ม"), on=active)
        enable(form.skip_button, self.tr("ไม่มีลำดับให้ข้าม"), on=active or view.next is not None)
        enable(form.back_button, self.tr("ไม่มีลำดับก่อนหน้า"), on=bool(view.place))
        coming = view.next
        use = self.tr("ใช้เมื่อจบรายการ")
        if coming is not None:
            use = self.tr("ใช้เมื่อเข้าสู่ {item}").replace("{item}", self._words.item_name(view, coming))
        head = self.tr("คำกล่าวพิธีกร")
        form.mc_head.show_text(f"{head} · {use}")
        put(form.mc_label, self._context.words.breakable(f"“{self._cue.said(view)}”"))

    def _show_next(self, view: RunView) -> None:
        known = self._medium.coming
        if known is not None:
            if known.cacheKey() != self._next_picture:
                self._next_picture = known.cacheKey()
                self._next_card = None
                self._form.next_mini.show_picture(known)
            return
        coming = view.next
        card = None if coming is None else self._cards.of_next(view, view.items.index(coming))
        if card == self._next_card and card is not None:
            return
        self._next_card, self._next_picture = card, None
        if self._context.bridge.wait_ms(NEXT_COST_MS):
            self._spare.ask()
        else:
            self._paint_next()

    def _paint_next(self) -> None:
        """Paint the card that comes next, unless the picture of a medium took its place meanwhile."""
        if self._next_picture is not None:
            return
        card, theme = self._next_card, chosen_theme(self._context.preferences)
        image = None if card is None else picture(card, theme, self._context.look, NEXT_PICTURE)
        note = "" if card else self.tr("ไม่มีลำดับถัดไป")
        self._form.next_mini.show_picture(image, note)

    def _keep_in_sight(self) -> None:
        table, view = self._form.table, self._form.run_view
        place = table.place_of(RowState.NOW)
        place = table.place_of(RowState.NEXT) if place is None else place
        if place is None or place == self._place or view.hasFocus():
            return
        self._place = place
        view.setCurrentIndex(table.index(place, 0))
        view.scrollTo(table.index(max(0, place - ROWS_ABOVE), 0), view.ScrollHint.PositionAtTop)

    def _show_sign(self, frame: QFrame, icon: QLabel, label: QLabel, sign: Sign, size: int) -> None:
        put_property(label, "state", sign.tone)
        put_property(frame, "state", sign.tone)
        put(label, sign.text)
        self._icon(icon, sign.icon, "muted" if sign.tone == "plain" else sign.tone, size)

    def _icon(self, label: QLabel, name: str, tone: str, size: int) -> None:
        if self._icons.get(label) != (name, tone):
            self._icons[label] = (name, tone)
            self._context.look.set_icon(label, name, tone, size)


def enable(button: QPushButton, why_not: str, *, on: bool) -> None:
    """Turn a button on or off; off, its tooltip says why."""
    if button.isEnabled() == on:
        return
    button.setEnabled(on)
    if on:
        button.setToolTip(str(button.property("usual_tip") or ""))
    else:
        button.setProperty("usual_tip", button.toolTip())
        button.setToolTip(why_not)


def _share(view: RunView) -> float | None:
    """Return how much of the running item's time is spent."""
    if view.current is None or view.remaining_ms is None or not view.length_s:
        return None
    return 1 - view.remaining_ms / (view.length_s * 1000)


def _marks(view: RunView) -> tuple[float, float]:
    """Return where warning and danger begin, as shares of the running item's time."""
    marks = view.marks
    if marks is None or not view.length_s:
        return 1.0, 1.0
    whole = view.length_s * 1000
    return 1 - marks.warning_ms / whole, 1 - marks.danger_ms / whole


def _bar_tone(view: RunView) -> str:
    tones = {Urgency.WARNING: "warning", Urgency.DANGER: "danger", Urgency.OVER: "over_ground"}
    if view.held_ms is not None:
        return "muted"
    return "now" if view.urgency is None else tones.get(view.urgency, "now")
