"""The news line: why something was not done, what was done; kept among what is worth knowing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from pmqa_desk.domain.forecast import RunView
from pmqa_desk.qt.console_band import Band
from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.console_words import ConsoleWords

NEWS_MS = 6000
KEPT = 5


class News(QObject):
    """Writes the news line; without news it says where and when the session is."""

    def __init__(self, form: ConsoleForm, words: ConsoleWords) -> None:
        super().__init__(form)
        self._form = form
        self._words = words
        self._kept: list[str] = []
        self._stays = False
        self._missed: tuple[str, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._timer.timeout.connect(self.clear)
        self._band = Band(form.context, form, tells=True)
        self._band.setObjectName("news_band")
        self.clear()
        self._show_kept()

    def retranslate(self) -> None:
        """Say in the language of the moment what says itself."""
        if not self._timer.isActive():
            self.clear()
        self._show_kept()

    def say(self, text: str, stays: bool = False) -> None:
        """Say something for a while, or until the next action; nothing takes the last one away."""
        if not text:
            self.clear()
            return
        self._write(text)
        self._keep(text)
        self._stays = stays
        self._timer.stop()
        if not stays:
            self._timer.start()

    def show_progress(self, text: str) -> None:
        """Say how far something is: it takes away nothing that stays, and is not kept."""
        if not self._stays:
            self._write(text)
            self._timer.start()

    def _write(self, text: str) -> None:
        form = self._form
        form.context.look.set_icon(form.news_icon, "bell-ring-outline", "warning", 18)
        form.news_icon.show()
        form.news_label.setProperty("state", "warning")
        self._polish()
        form.news_label.show_text(text)
        self._show_whole(text)

    def clear(self) -> None:
        """Say where and when the session is."""
        form = self._form
        self._timer.stop()
        self._stays = False
        self._band.hide()
        form.news_icon.hide()
        form.news_label.setProperty("state", "")
        self._polish()
        form.news_label.show_text(self._place())

    def look(self, view: RunView | None) -> None:
        """Name each fixed start that will be missed."""
        missed = () if view is None else self._words.missed_starts(view)
        if missed != self._missed:
            self._missed = missed
            self._show_kept()

    @property
    def text(self) -> str:
        """Return what the line says."""
        return self._form.news_label.whole

    def _show_whole(self, text: str) -> None:
        """Say over the ribbon what the header has no room for, unless something is asked there."""
        self._band.hide()
        cut = self._form.news_label.text() != self._form.news_label.whole
        if cut and not any(band.isVisible() for band in self._form.findChildren(Band)):
            self._band.setGeometry(self._form.ribbon_box.geometry())
            self._band.ask(text, "", "", "bell-ring-outline", NEWS_MS)

    def _place(self) -> str:
        visit = self._form.context.bridge.session.visit
        live = self._form.context.bridge.session.live
        day = visit.date if live is None else live.run.programme.date
        when = "" if day is None else self._form.context.day(day, short=True)
        return " · ".join(part for part in (visit.organisation or "", when) if part)

    def _keep(self, text: str) -> None:
        live = self._form.context.bridge.session.live
        now = None if live is None else live.now_ms() + live.state.offset_ms
        entry = f"{self._form.context.clock(now)}  {text}"
        self._kept = [entry, *self._kept][:KEPT]
        self._show_kept()

    def _show_kept(self) -> None:
        lines = [*self._missed, *self._kept]
        breakable = self._form.context.words.breakable
        text = "\n".join(breakable(line) for line in lines) or self.tr("ยังไม่มีเรื่องที่ควรทราบ")
        self._form.notice_label.setText(text)

    def _polish(self) -> None:
        label = self._form.news_label
        label.style().unpolish(label)
        label.style().polish(label)
