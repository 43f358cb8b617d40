"""What the console brings up by itself: a run taken up again, a forgotten start, a stage left blank."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from pmqa_desk.domain.forecast import ItemView, RunView
from pmqa_desk.domain.forgotten import overdue_ms
from pmqa_desk.domain.run import Phase
from pmqa_desk.qt.console_band import Band
from pmqa_desk.qt.console_deeds import ConsoleDeeds
from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.console_medium import ConsoleMedium
from pmqa_desk.qt.console_news import News
from pmqa_desk.qt.console_words import ConsoleWords

RECOVERY_MS = 60_000
BLANK_MS = 60_000
# A start is called forgotten this long after the item before ended, and again each half minute (T20).
FORGOTTEN_MS = 60_000
AGAIN_MS = 30_000
MINUTE_MS = 60_000


class Reminders(QObject):
    """Owns the band over the ribbon and decides what it asks."""

    def __init__(
        self,
        form: ConsoleForm,
        deeds: ConsoleDeeds,
        words: ConsoleWords,
        news: News,
        medium: ConsoleMedium,
    ) -> None:
        super().__init__(form)
        self._medium = medium
        self._form = form
        self._deeds = deeds
        self._words = words
        self._news = news
        self._recovering = False
        self._recovered: str | None = None
        self._step = 0
        self.band = Band(form.context, form)
        self.band.setObjectName("band")
        self.band.first_chosen.connect(self._on_first_chosen)
        self.band.second_chosen.connect(self._on_second_chosen)
        self._blank_timer = QTimer(self, interval=BLANK_MS)
        self._blank_timer.timeout.connect(self._on_blank_forgotten)

    def recover(self) -> None:
        """Say what was restored, where a run was found unfinished; its time has gone on already."""
        live = self._form.context.bridge.session.live
        view = self._form.context.bridge.view()
        if live is None or live.recovery is None or view is None or view.current is None:
            return
        self._recovering = True
        self._recovered = view.current.item.uid
        second = "" if view.phase is Phase.PAUSED else self.tr("นับเวลาต่อจากตอนที่หยุด")
        sentence = self._recovery_sentence(view)
        self.band.ask(sentence, self.tr("เดินเวลาต่อตามจริง"), second, "history", RECOVERY_MS)

    def look(self, view: RunView | None) -> None:
        """Look whether a start was forgotten; keep the sentence of a recovery up to the second."""
        if view is None:
            return
        here = None if view.current is None else view.current.item.uid
        if self._recovering and here != self._recovered:
            # The operator went on: what was restored, and the choice about its time, are past.
            self._recovering = False
            self.band.hide()
        overdue = overdue_ms(view)
        if self.band.isVisible() and self._recovering and view.current is not None:
            self.band.say(self._recovery_sentence(view))
        elif overdue is not None and view.next is not None:
            self._remind(view, view.next, overdue)
        elif self._step:
            self._step = 0
            self.band.hide()

    def blank(self, *, on: bool) -> None:
        """Watch a stage that was made blank."""
        if on:
            self._blank_timer.start()
        else:
            self._blank_timer.stop()

    def place(self) -> None:
        """Lie over the ribbon."""
        self.band.setGeometry(self._form.ribbon_box.geometry())

    def _remind(self, view: RunView, coming: ItemView, waited: int) -> None:
        step = 0 if waited < FORGOTTEN_MS else 1 + (waited - FORGOTTEN_MS) // AGAIN_MS
        if step in {0, self._step}:
            return
        self._step = step
        self._recovering = False
        minutes = waited // MINUTE_MS
        text = self.tr("สิ้นสุดลำดับก่อนแล้ว {minutes} นาที ยังไม่เริ่ม{item}")
        if view.phase is Phase.RUNNING:
            text = self.tr("ถึงกำหนดเริ่ม{item} มา {minutes} นาทีแล้ว ยังไม่เริ่ม")
        text = text.replace("{minutes}", str(minutes)).replace("{item}", self._words.short_name(view, coming))
        second = self.tr("เริ่มไปแล้ว {minutes} นาที").replace("{minutes}", str(minutes))
        figures = self._form.context.figures
        self.band.ask(
            figures(text), self.tr("เริ่มเดี๋ยวนี้"), figures(second), "clock-alert-outline", AGAIN_MS // 2
        )

    def _recovery_sentence(self, view: RunView) -> str:
        live = self._form.context.bridge.session.live
        current = view.current
        recovery = None if live is None else live.recovery
        if current is None or recovery is None:
            return ""
        name = self._words.short_name(view, current)
        left = f"{self._words.figure(view).text} {self._medium.recovered}".strip()
        away = self._form.context.length_in_words(max(0, recovery.back_ms - recovery.alive_ms) // 1000)
        if recovery.clock_went_back:
            text = self.tr("กลับมาทำงานต่อแล้ว {item} {left} นาฬิกาของเครื่องถอยหลัง กรุณาตรวจเวลา")
        elif view.remaining_ms is not None and view.remaining_ms <= 0:
            text = self.tr("กลับมาทำงานต่อแล้ว {item} เกินเวลา {left} (หยุดทำงานไป {away})")
        elif view.remaining_ms is None:
            text = self.tr("กลับมาทำงานต่อแล้ว {item} ใช้เวลาไป {left} (หยุดทำงานไป {away})")
        else:
            text = self.tr("กลับมาทำงานต่อแล้ว {item} เหลือเวลา {left} (หยุดทำงานไป {away})")
        return text.replace("{item}", name).replace("{left}", left).replace("{away}", away)

    def _on_first_chosen(self) -> None:
        if not self._recovering:
            self._deeds.next()
        self._recovering = False

    def _on_second_chosen(self) -> None:
        bridge = self._form.context.bridge
        if self._recovering:
            self._recovering = False
            if bridge.attempt(bridge.session.hold_from_crash):
                self._news.say(self.tr("นับเวลาต่อจากตอนที่หยุดแล้ว · Ctrl+Z เลิกทำ"), stays=True)
            return
        self._deeds.began(self._waited_minutes())

    def _waited_minutes(self) -> int:
        view = self._form.context.bridge.view()
        overdue = None if view is None else overdue_ms(view)
        return 0 if overdue is None else overdue // MINUTE_MS

    def _on_blank_forgotten(self) -> None:
        self._news.say(self.tr("จอแสดงผลว่างอยู่ 1 นาที"))
