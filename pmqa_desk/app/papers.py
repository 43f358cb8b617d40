"""The papers that ``export`` writes, and in which forms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from pmqa_desk.app import paper_content as content
from pmqa_desk.domain.blocks import Block
from pmqa_desk.domain.calendar_events import CalendarEvent
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.plain import zone_of
from pmqa_desk.domain.published import published
from pmqa_desk.domain.sheets import Sheet
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.wire import Whole
from pmqa_desk.export.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: what it is called and how its content is made."""

    thai: str
    english: str
    blocks: Callable[[Whole, Edition, Digits, Path | None], tuple[Block, ...]]
    """From everything that the file holds, and from the place of that file where it matters."""
    sheets: Callable[[Whole, Edition], tuple[Sheet, ...]] | None = None
    """Its figures as a spreadsheet has them, where it has figures."""
    text: Callable[[Whole, Edition, Digits], str] | None = None
    """It as plain text for a chat, where it is short enough for one."""
    by_session: bool = False
    """Each session has one of its own."""
    events: Callable[[Whole, Edition], tuple[CalendarEvent, ...]] | None = None
    """Its days as a calendar program takes them in, where it is about days."""
    sheets_there: Callable[[Whole, Edition, Path | None], tuple[Sheet, ...]] | None = None
    """Its figures where they need the place of the file, instead of ``sheets``."""
    drawn: bool = False
    """It has pictures, which need an application of Qt's, though no screen."""

    @property
    def endings(self) -> tuple[str, ...]:
        """Return the forms in which it can be written."""
        others = ((self.sheets, ".xlsx"), (self.text, ".txt"), (self.events, ".ics"))
        return (".docx", ".pdf", *(ending for made, ending in others if made is not None))

    def title(self, language: Language) -> str:
        """Return the name in ``language``."""
        return self.thai if language is Language.THAI else self.english


# The only paper for which the question bank is read.
BANK: Final = "bank"
CALENDAR: Final = "calendar"
MEDIA: Final = "media"
PAPERS: Final[dict[str, Paper]] = {
    "programme": Paper(
        "กำหนดการ", "the programme", content.programme, content.programme_sheets, content.programme_text
    ),
    "running-sheet": Paper(
        "ลำดับการดำเนินรายการสำหรับผู้ควบคุมและพิธีกร",
        "the running sheet of operator and master of ceremonies",
        content.running_sheet,
    ),
    "script": Paper(
        "คำกล่าวพิธีกร",
        "the script of the master of ceremonies",
        content.script,
        text=content.script_text,
    ),
    "sign-in": Paper(
        "บัญชีลงชื่อผู้เข้าร่วมประชุม", "the sheet to sign on", content.sign_in, content.attendance_sheets
    ),
    "minutes": Paper("รายงานการประชุม", "the minutes", content.minutes, by_session=True),
    "timings": Paper(
        "รายงานการใช้เวลา", "where the time of each run went", content.timings, content.timing_sheets
    ),
    "comparison": Paper(
        "รายงานเปรียบเทียบเวลาการซักซ้อม",
        "all runs compared",
        content.comparison,
        content.comparison_sheets,
        drawn=True,
    ),
    "presenter-sheets": Paper(
        "กำหนดเวลาของผู้นำเสนอแต่ละราย", "a sheet for each presenter: slot, times, advice", content.presenters
    ),
    "questions": Paper(
        "ทะเบียนประเด็นคำถาม", "the register of questions", content.questions, content.question_sheets
    ),
    BANK: Paper(
        "คลังคำถามและแนวคำตอบ",
        "the bank of likely questions with prepared answers",
        content.bank,
        content.bank_sheets,
    ),
    "evidence": Paper(
        "ทะเบียนเอกสารหลักฐาน",
        "the register of evidence that assessors asked for",
        content.evidence,
        content.evidence_sheets,
        content.promises_text,
    ),
    "assignments": Paper(
        "งานที่มอบหมาย",
        "what each is to do, a page each",
        content.assignments,
        content.assignment_sheets,
        content.assignments_text,
    ),
    "checklists": Paper(
        "รายการเตรียมการ",
        "the checklists of what is got ready, a page for each agency",
        content.checklists,
        content.checklist_sheets,
    ),
    "ready": Paper("แบบตรวจความพร้อม", "the ready check", content.ready),
    MEDIA: Paper(
        "รายงานสื่อนำเสนอ",
        "the media of the items, and what is missing of whom",
        content.media,
        content.media_sheets,
        sheets_there=content.media_sheets_there,
    ),
    CALENDAR: Paper(
        "ปฏิทินวันสำคัญ",
        "the calendar: sessions, the visit and what is due",
        content.calendar,
        events=content.calendar_days,
    ),
    "name-plates": Paper("ป้ายชื่อตั้งโต๊ะ", "name plates for the table, two a page", content.name_plates),
    "seating-plan": Paper("ผังที่นั่ง", "who sits where", content.seating_plan),
}


def write_paper(
    whole: Whole,
    name: str,
    out: Path,
    edition: Edition,
    digits: Digits,
    file: Path | None = None,
    blocks: tuple[Block, ...] | None = None,
    template: Path | None = None,
    *,
    told: bool = False,
) -> None:
    """Write a paper to ``out``, whose ending chooses the form; a file there stays whole if that fails.

    ``file`` is where the visit lies; ``blocks`` are what the paper says, where that is known already;
    ``template`` is the office's own empty paper for Word. ``whole`` may be what is ``given`` for the edition
    already: then it is ``told``.
    """
    whole = whole if told else given(whole, edition)
    paper = PAPERS[name]
    ending = out.suffix.lower()
    if ending not in paper.endings:
        offered = " ".join(paper.endings)
        raise DeskError(
            f"เอกสาร {name} ไม่มีแบบ “{ending}” โปรดตั้งชื่อไฟล์ให้ลงท้ายด้วย {offered}",
            f"The paper {name} has no form “{ending}”. Let the name end in one of {offered}.",
        )
    if ending == ".xlsx" and paper.sheets is not None:
        there = paper.sheets_there
        sheets = paper.sheets(whole, edition) if there is None else there(whole, edition, file)
        _write_excel(sheets, out, whole)
        return
    if ending == ".txt" and paper.text is not None:
        write_whole(out, f"{paper.text(whole, edition, digits)}\n".encode())
        return
    if ending == ".ics" and paper.events is not None:
        _write_calendar(paper.events(whole, edition), out, whole)
        return
    # Held until the paper is written: what is drawn without an application ends the program.
    application = _application() if paper.drawn else None
    said = paper.blocks(whole, edition, digits, file) if blocks is None else blocks
    if ending == ".docx":
        write_word(said, out, digits, whole.visit.minutes.font, template)
    else:
        _write_pdf(said, out, digits)
    del application


def given(whole: Whole, edition: Edition) -> Whole:
    """Return what a paper of an edition is made from: what it is not given it cannot tell."""
    return published(whole) if edition is Edition.PUBLIC else whole


def write_word(
    blocks: tuple[Block, ...], out: Path, digits: Digits, font: str, template: Path | None = None
) -> None:
    """Write a paper as a Word file; contents that name no pages are told them first."""
    from pmqa_desk.domain.contents import waits_for_pages, with_contents  # noqa: PLC0415 - as below
    from pmqa_desk.export.docx_file import write_docx  # noqa: PLC0415 - 47 ms that no other command needs

    said = with_contents(blocks)
    if waits_for_pages(said):
        from pmqa_desk.qt.paper_pdf import with_page_numbers  # noqa: PLC0415 - Qt, for a long paper only

        said = with_page_numbers(said, digits, font)
    write_docx(said, out, font=font, digits=digits, template=template)


def _application() -> object:
    from pmqa_desk.qt.screenless import screenless_application  # noqa: PLC0415 - Qt, for what is drawn

    return screenless_application()


def _write_excel(sheets: tuple[Sheet, ...], out: Path, whole: Whole) -> None:
    from pmqa_desk.export.xlsx_file import write_xlsx  # noqa: PLC0415 - no other command needs it

    write_xlsx(sheets, out, font=whole.visit.minutes.font)


def _write_calendar(events: tuple[CalendarEvent, ...], out: Path, whole: Whole) -> None:
    from pmqa_desk.export.ics_file import write_ics  # noqa: PLC0415 - no other command needs it

    visit = whole.visit
    name = visit.title or PAPERS[CALENDAR].thai
    write_ics(events, out, name, zone_of(visit.timezone), datetime.now(UTC))


def _write_pdf(blocks: tuple[Block, ...], out: Path, digits: Digits) -> None:
    from pmqa_desk.qt.paper_pdf import write_pdf  # noqa: PLC0415 - Qt, which no other command needs

    write_pdf(blocks, out, digits=digits)
