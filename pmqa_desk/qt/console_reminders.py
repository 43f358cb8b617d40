"""What the console brings up by itself: a run taken up again, a forgotten start, evidence, a blank stage."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from pmqa_desk.domain.evidence_register import closing_is_near, waited_for
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.forgotten_start import AGAIN_MS, Because, Forgotten, forgotten_start
from pmqa_desk.domain.run import Phase
from pmqa_desk.qt.console_band import Band
from pmqa_desk.qt.console_deeds import ConsoleDeeds
from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.console_medium import ConsoleMedium
from pmqa_desk.qt.console_news import News
from pmqa_desk.qt.console_words import ConsoleWords
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.pulse import Pulse

RECOVERY_MS = 60_000
BLANK_MS = 60_000
# Half as long as until the next reminder (T20).
ASKED_MS = AGAIN_MS // 2


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
        self._turn = 0
        self._minutes = 0
        self._speaking = False
        self._told: tuple[str | None, int] = (None, 0)
        self._blank_minutes = 0
        self._blank_pulse = Pulse(form.blank_button, form.context.preferences)
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
        self._tell_of_evidence(view)
        here = None if view.current is None else view.current.item.uid
        if self._recovering and here != self._recovered:
            # The operator went on: what was restored, and the choice about its time, are past.
            self._recovering = False
            self.band.hide()
        if self.band.isVisible() and self._recovering and view.current is not None:
            self.band.say(self._recovery_sentence(view))
        else:
            self._remind(view, forgotten_start(view))

    def accept(self) -> bool:
        """Take Enter as the first choice; return whether there was one.

        Never while somebody may still speak: the band comes by itself, and Enter may have been for the line.
        """
        asked = self.band.is_on_top() and (self._recovering or not self._speaking)
        if asked:
            self.band.choose_first()
        return asked

    def blank(self, *, on: bool) -> None:
        """Watch a stage that was made blank."""
        self._blank_minutes = 0
        if on:
            self._blank_timer.start()
        else:
            self._blank_timer.stop()
            self._blank_pulse.stop()

    def place(self) -> None:
        """Lie over the ribbon."""
        self.band.setGeometry(self._form.ribbon_box.geometry())

    def _tell_of_evidence(self, view: RunView) -> None:
        """Say before the day closes what is still to be handed over: once an item, again where it grew."""
        if not closing_is_near(view):
            return
        session = self._form.context.bridge.session
        here = None if view.current is None else view.current.item.uid
        left = waited_for(session.visit, None if session.live is None else session.live.run.uid)
        known = self._told[1] if self._told[0] == here else 0
        self._told = (here, len(left))
        if len(left) > known:
            # %1 is a number of documents, %2 the first of them.
            text = self.tr("ก่อนปิด: เอกสารที่ผู้ตรวจประเมินขอยังค้างส่ง %1 รายการ เช่น %2")
            text = text.replace("%1", self._form.context.figures(len(left)))
            self._news.say(text.replace("%2", " ".join(left[0].title.split())))

    def _remind(self, view: RunView, forgotten: Forgotten | None) -> None:
        """Ask once for each turn; a start that is no longer forgotten is asked for no more."""
        turn = 0 if forgotten is None else forgotten.turn
        if turn == self._turn:
            return
        self._turn = turn
        if forgotten is None:
            self.band.hide()
            return
        self._recovering = False
        self._minutes = forgotten.minutes
        self._speaking = forgotten.because is Because.OVERRUN
        figures = self._form.context.figures
        second = self.tr("เริ่มไปแล้ว {minutes} นาที").replace("{minutes}", str(self._minutes))
        sentence = figures(self._forgotten_sentence(view, forgotten))
        self.band.ask(sentence, self.tr("เริ่มเดี๋ยวนี้"), figures(second), "clock-alert-outline", ASKED_MS)

    def _forgotten_sentence(self, view: RunView, forgotten: Forgotten) -> str:
        texts = {
            Because.ENDED: self.tr("สิ้นสุดลำดับก่อนแล้ว {minutes} นาที ยังไม่เริ่ม{item}"),
            Because.DUE: self.tr("ถึงเวลาเริ่มแล้ว {minutes} นาที ยังไม่เริ่ม{item}"),
            Because.OVERRUN: self.tr("เลยเวลาของลำดับนี้แล้ว {minutes} นาที ยังไม่เริ่ม{item}"),
        }
        text = texts[forgotten.because].replace("{minutes}", str(forgotten.minutes))
        return text.replace("{item}", self._words.short_name(view, forgotten.coming))

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
        if self._recovering:
            self._recovering = False
            if self._deeds.hold_from_crash():
                text = self.tr("นับเวลาต่อจากตอนที่หยุดแล้ว · {undo} เลิกทำ")
                self._news.say(with_keys(self._form.context.preferences, text), stays=True)
            return
        self._deeds.began(self._minutes)

    def _on_blank_forgotten(self) -> None:
        self._blank_minutes += 1
        self._blank_pulse.start()
        text = self.tr("จอแสดงผลว่างอยู่ {minutes} นาที").replace("{minutes}", str(self._blank_minutes))
        self._news.say(self._form.context.figures(text))
