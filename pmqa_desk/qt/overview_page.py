"""The overview: how long there is still to go, what to do next, the day at a glance, the visit's details."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.attendance import attendees
from pmqa_desk.domain.attendance_edits import sums_of
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.evidence_register import waited_for
from pmqa_desk.domain.milestones import late_milestones, milestones, next_milestone
from pmqa_desk.domain.next_step import NextStep, Target, next_step
from pmqa_desk.domain.programme import lay, limit_ms, missing_lengths, planned_end_ms, programme_of, total_s
from pmqa_desk.domain.question_state import QuestionState, question_state
from pmqa_desk.domain.readiness_summary import readiness_summary
from pmqa_desk.domain.visit import Attendance, Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.day_ribbon import DayRibbon
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.media_check import MediaCheck
from pmqa_desk.qt.milestone_words import milestone_words
from pmqa_desk.qt.readiness_card import ReadinessCard
from pmqa_desk.qt.visit_details import VisitDetails

# Room that the next day that counts may take beside the visit's own name.
MILESTONE_PX = 440


class OverviewPage(QWidget):
    """Shows the visit as a whole; asks for other pages and for the run."""

    page_requested = Signal(str)
    present_requested = Signal()
    ready_requested = Signal()
    place_requested = Signal(str, str)
    """A page, and the part of it where something that is not ready is seen to."""

    visit_title_label: ElidedLabel
    milestone_button: QPushButton
    countdown_chip: QFrame
    countdown_label: QLabel
    next_step_icon_label: QLabel
    next_step_label: QLabel
    next_step_button: QPushButton
    readiness_card: ReadinessCard
    ribbon_place: QWidget
    ribbon_layout: QVBoxLayout
    item_figure_label: QLabel
    item_word_label: QLabel
    end_figure_label: QLabel
    end_word_label: QLabel
    rehearsal_figure_label: QLabel
    rehearsal_word_label: QLabel
    people_figure_label: QLabel
    people_word_label: QLabel
    question_figure_label: QLabel
    question_word_label: QLabel
    visit_details: VisitDetails

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._step: NextStep | None = None
        load_form(self, "overview_page.ui", ElidedLabel, ReadinessCard, VisitDetails)
        self._media = MediaCheck(context.folder)
        self.readiness_card.prepare(context)
        self.readiness_card.place_requested.connect(self.place_requested)
        self._ribbon = DayRibbon(context, self)
        self._ribbon.chosen.connect(self._on_ribbon_chosen)
        self.ribbon_layout.addWidget(self._ribbon)
        self._ready_button = QPushButton(self)
        self._ready_button.clicked.connect(self.ready_requested)
        context.look.set_icon(self._ready_button, "clipboard-check-outline")
        self.milestone_button.clicked.connect(self._on_milestone_button_clicked)
        context.look.set_icon(self.milestone_button, "calendar")
        self.next_step_button.clicked.connect(self._on_next_step_button_clicked)
        context.look.set_icon(self.next_step_icon_label, "arrow-right-bold", "next", 32)
        self.visit_details.prepare(context)
        context.bridge.visit_changed.connect(self._refresh)
        context.bridge.run_changed.connect(self._refresh)
        context.preferences.changed.connect(self._on_preferences_changed)
        self._refresh()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("ภาพรวม")

    def place(self) -> str:
        """Return the day and place of the visit."""
        visit = self._session.visit
        day = self.tr("ยังไม่ระบุวันตรวจประเมิน") if visit.date is None else self._context.day(visit.date)
        return " · ".join(part for part in (day, visit.organisation, visit.venue) if part)

    def head_buttons(self) -> list[QPushButton]:
        """Return the way to the ready check; the blue button stands in the card of the next step."""
        return [self._ready_button]

    def point_to(self, field: str) -> None:
        """Put the cursor where a detail of the visit is to be typed."""
        self.visit_details.point_to(field)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # The day may have changed since: "in 4 days" is reckoned whenever it is looked at.
        super().showEvent(event)
        self._media.look_again()
        self._refresh()

    @property
    def _session(self) -> Session:
        return self._context.bridge.session

    def _refresh(self) -> None:
        visit = self._session.visit
        self._ready_button.setText(self.tr("ตรวจความพร้อม"))
        self.visit_title_label.show_text(visit.title or self.tr("ยังไม่มีชื่อการตรวจประเมิน"))
        self._show_countdown(visit)
        self._show_milestone(visit)
        self._show_next_step(visit)
        self._show_readiness(visit)
        self._show_day(visit)
        self._show_facts(visit)
        self.visit_details.show_visit()

    def _show_countdown(self, visit: Visit) -> None:
        self.countdown_chip.setVisible(visit.date is not None)
        if visit.date is None:
            return
        days = (visit.date - self._session.today()).days
        # %1 is a number of days, at least 2.
        texts = {0: self.tr("วันนี้"), 1: self.tr("พรุ่งนี้"), -1: self.tr("เมื่อวานนี้")}
        away = self.tr("อีก %1 วัน") if days > 0 else self.tr("ผ่านมาแล้ว %1 วัน")
        text = texts.get(days, away.replace("%1", str(abs(days))))
        self.countdown_label.setText(self._context.figures(text))

    def _show_milestone(self, visit: Visit) -> None:
        """Say how many days are left to the next day that counts, unless that is the visit itself."""
        context, today = self._context, self._session.today()
        found = milestones(visit, context.language)
        late, coming = late_milestones(found, today), next_milestone(found, today)
        parts = []
        if coming is not None and coming.uid is not None:
            parts.append(milestone_words(context, coming, today))
        if late:
            # %1 is a number of steps towards an award.
            parts.append(context.figures(self.tr("เลยกำหนด %1 ขั้นตอน").replace("%1", str(len(late)))))
        text = " · ".join(parts)
        metrics = self.milestone_button.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, MILESTONE_PX)
        self.milestone_button.setText(shown.replace("&", "&&"))
        self.milestone_button.setToolTip(text)
        self.milestone_button.setVisible(bool(parts))

    def _show_next_step(self, visit: Visit) -> None:
        step = next_step(visit, self._session.runs, self._session.today())
        self._step = step
        sentence = self._context.figures(step.sentence(self._context.language))
        self.next_step_label.setText(self._context.words.breakable(sentence))
        names = {
            Target.DETAILS: self.tr("ระบุ"),
            Target.PROGRAMME: self.tr("ไปที่กำหนดการ"),
            Target.REHEARSE: self.tr("ไปที่การซักซ้อม"),
            Target.PRESENT: self.tr("เข้าสู่การนำเสนอ"),
            Target.RESUME: self.tr("กลับสู่การนำเสนอ"),
            Target.MINUTES: self.tr("ไปที่รายงานการประชุม"),
        }
        self.next_step_button.setText(names[step.target])

    def _show_readiness(self, visit: Visit) -> None:
        chosen = (item.media for item in visit.items)
        not_found = {media for media in chosen if media is not None and not self._media.found(media)}
        summary = readiness_summary(visit, self._session.today(), not_found)
        self.readiness_card.show_summary(summary)

    def _show_day(self, visit: Visit) -> None:
        programme = programme_of(visit)
        self._ribbon.show_plan(lay(programme), limit_ms(programme), None)
        self.ribbon_place.setVisible(bool(visit.items))

    def _show_facts(self, visit: Visit) -> None:
        context = self._context
        programme = programme_of(visit)
        end, limit = planned_end_ms(lay(programme)), limit_ms(programme)
        self.item_figure_label.setText(context.figures(len(visit.items)))
        known = context.length_in_words(total_s(visit.items))
        least = missing_lengths(lay(programme))
        # %1 is a length in words.
        words = self.tr("ลำดับ รวมอย่างน้อย %1") if least else self.tr("ลำดับ รวม %1")
        self.item_word_label.setText(self._breakable(words.replace("%1", known)))
        self.end_figure_label.setText(context.clock(end))
        self.end_word_label.setText(self._breakable(self._end_words(end, limit)))
        rehearsals = sum(run.programme.rehearsal for run in self._session.runs)
        self.rehearsal_figure_label.setText(context.figures(rehearsals))
        self.rehearsal_word_label.setText(self._breakable(self.tr("ครั้งที่ซักซ้อมแล้ว")))
        self.people_figure_label.setText(context.figures(len(visit.people)))
        self.people_word_label.setText(self._breakable(context.figures(self._people_words(visit))))
        still_open = sum(question_state(each) is QuestionState.ASKED for each in visit.questions)
        self.question_figure_label.setText(context.figures(len(visit.questions)))
        # %1 is how many questions have no answer yet.
        questions = self.tr("ประเด็นคำถาม ยังไม่ตอบ %1 ข้อ").replace("%1", str(still_open))
        left = len(waited_for(visit))
        if left:
            # %1 is how many documents are still to be handed over.
            questions += self.tr(" เอกสารค้างส่ง %1 รายการ").replace("%1", str(left))
        self.question_word_label.setText(self._breakable(context.figures(questions)))

    def _people_words(self, visit: Visit) -> str:
        """Return how they came to the visit day, or before that, how many of them come to assess."""
        those = attendees(visit)
        sums = sums_of(those)
        if sums.came + sums.absent:
            # %1 and %2 are numbers of people.
            text = self.tr("คนในรายชื่อ วันตรวจจริงมา %1 คน ขาด %2 คน").replace("%1", str(sums.came))
            return text.replace("%2", str(sums.absent))
        assessors = sum(each.listed is Attendance.ASSESSOR for each in those)
        # %1 is how many of the people are assessors.
        return self.tr("คนในรายชื่อ เป็นผู้ตรวจประเมิน %1 คน").replace("%1", str(assessors))

    def _end_words(self, end: int | None, limit: int | None) -> str:
        if end is None:
            return self.tr("เวลาจบ ยังคำนวณไม่ได้")
        if limit is None:
            return self.tr("คาดว่าจบ")
        length = self._context.length_in_words(abs(limit - end) // 1000)
        # %1 is a length in words.
        if end > limit:
            return self.tr("คาดว่าจบ เกินกรอบ %1").replace("%1", length)
        return self.tr("คาดว่าจบ เหลือเวลาสำรอง %1").replace("%1", length)

    def _breakable(self, text: str) -> str:
        thai = self._context.language is Language.THAI
        return self._context.words.breakable(text) if thai else text

    def _on_preferences_changed(self, entry: str) -> None:
        if entry == "digits":
            self._refresh()

    def _on_ribbon_chosen(self, uid: str) -> None:
        del uid
        self.page_requested.emit("programme")

    def _on_milestone_button_clicked(self) -> None:
        self.page_requested.emit("award")

    def _on_next_step_button_clicked(self) -> None:
        step = self._step
        if step is None:
            return
        if step.target is Target.DETAILS:
            self.visit_details.point_to(step.field)
        elif step.target in {Target.PRESENT, Target.RESUME}:
            self.present_requested.emit()
        else:
            pages = {Target.REHEARSE: "rehearsals", Target.MINUTES: "minutes"}
            self.page_requested.emit(pages.get(step.target, "programme"))
