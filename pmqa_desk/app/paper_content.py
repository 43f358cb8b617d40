"""What each paper says, and its figures: from everything that a visit file holds.

A maker of blocks takes the whole, the edition, the digits and the place of the visit file, those of sheets
and texts what they need of these; each raises ``DeskError`` where there is nothing to say yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.domain.blocks import Block, Picture
from pmqa_desk.domain.calendar_events import CalendarEvent, calendar_events
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.rehearsals import Matrix
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_names import run_title
from pmqa_desk.domain.sheets import Sheet
from pmqa_desk.domain.thai import Digits, in_digits
from pmqa_desk.domain.visit import Visit
from pmqa_desk.domain.wire import Whole


def minutes(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return the minutes of a session: the one wanted, or the one that is at hand."""
    from pmqa_desk.app.show import seen_last  # noqa: PLC0415 - no start needs what writes a paper
    from pmqa_desk.domain.minutes import minutes_blocks  # noqa: PLC0415
    from pmqa_desk.domain.minutes_facts import run_of_session, session_at_hand  # noqa: PLC0415

    visit, runs = whole.visit, whole.runs
    at_hand = session_at_hand(visit, runs) if whole.session_uid is None else whole.session_uid
    session_uid = at_hand or None
    run = run_of_session(visit, runs, session_uid)
    return minutes_blocks(
        visit,
        None if run is None else seen_last(run),
        edition,
        digits,
        run_uid=None if run is None else run.uid,
        session_uid=session_uid,
        pictures=_photographs(visit, session_uid, file),
        runs=runs,
    )


def _photographs(visit: Visit, session_uid: str | None, file: Path | None) -> Mapping[str, Picture]:
    mine = [photo for photo in visit.photos if photo.session_uid == session_uid]
    if file is None or not mine:
        return {}
    from pmqa_desk.qt.photographs import photographs  # noqa: PLC0415 - Qt, where there are any

    return photographs(mine, file.absolute().parent)


def timings(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return where the time of each run went."""
    from pmqa_desk.app.show import seen_last  # noqa: PLC0415 - no start needs what writes a paper
    from pmqa_desk.domain.run_remarks import remark_blocks  # noqa: PLC0415
    from pmqa_desk.domain.timing_report import timing_blocks  # noqa: PLC0415

    del file
    _refuse_without_runs(whole)
    matrix = _matrix(whole)
    blocks: list[Block] = []
    for place, run in enumerate(whole.runs):
        blocks += timing_blocks(
            whole.visit,
            seen_last(run),
            digits,
            edition,
            name=run_title(whole.visit, whole.runs, run, Language.THAI),
            whole=run.programme.items if run.programme.chosen else None,
        )
        blocks += remark_blocks(whole.visit, matrix, place, digits, edition)
    return tuple(blocks)


def comparison(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return all runs compared, with their pictures."""
    from pmqa_desk.app.show import seen_last  # noqa: PLC0415 - as above
    from pmqa_desk.domain.comparison_report import comparison_blocks  # noqa: PLC0415
    from pmqa_desk.domain.drawn_runs import drawn_runs  # noqa: PLC0415
    from pmqa_desk.qt.run_pictures import picture_blocks  # noqa: PLC0415

    del file
    _refuse_without_runs(whole)
    visit, matrix = whole.visit, _matrix(whole)

    def title(run: Run) -> str:
        return in_digits(run_title(visit, whole.runs, run, Language.THAI), digits)

    drawn = drawn_runs(visit, whole.runs, matrix, seen_last, title)
    return (*comparison_blocks(visit, matrix, digits, edition), *picture_blocks(drawn, digits))


def presenters(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return a sheet for each presenter."""
    from pmqa_desk.domain.presenter_sheets import presenter_blocks  # noqa: PLC0415 - as above

    del file
    blocks = presenter_blocks(whole.visit, _matrix(whole), digits, edition)
    if not blocks:
        raise DeskError(
            "ยังไม่มีลำดับใดระบุหน่วยงานหรือผู้นำเสนอ โปรดระบุในกำหนดการก่อน",
            "No item names an agency or a presenter yet. Name them in the programme first.",
        )
    return blocks


def programme(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return the formal programme."""
    from pmqa_desk.domain.programme_paper import programme_blocks  # noqa: PLC0415 - as above

    del file
    _refuse_without_items(whole)
    return programme_blocks(whole.visit, digits, edition)


def programme_sheets(whole: Whole, edition: Edition) -> tuple[Sheet, ...]:
    """Return the programme, an item a row."""
    from pmqa_desk.domain.programme_paper import programme_sheets  # noqa: PLC0415 - as above

    _refuse_without_items(whole)
    return programme_sheets(whole.visit, edition)


def programme_text(whole: Whole, edition: Edition, digits: Digits) -> str:
    """Return the programme for a chat."""
    from pmqa_desk.domain.chat_text import programme_text  # noqa: PLC0415 - as above

    return programme_text(whole.visit, digits, edition)


def running_sheet(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return the running sheet."""
    from pmqa_desk.domain.programme_paper import running_sheet_blocks  # noqa: PLC0415 - as above

    del file
    _refuse_public(edition, "ใบลำดับสำหรับผู้ควบคุมและพิธีกร", "The running sheet is")
    _refuse_without_items(whole)
    return running_sheet_blocks(whole.visit, digits)


def script(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return the script of the master of ceremonies."""
    from pmqa_desk.domain.mc_script_paper import script_blocks  # noqa: PLC0415 - as above

    del file
    _refuse_without_items(whole)
    return script_blocks(whole.visit, digits, edition)


def script_text(whole: Whole, edition: Edition, digits: Digits) -> str:
    """Return the script as plain text, for a telephone or a prompter."""
    from pmqa_desk.domain.mc_script_paper import script_text  # noqa: PLC0415 - as above

    _refuse_without_items(whole)
    return script_text(whole.visit, edition, digits)


def _refuse_without_items(whole: Whole) -> None:
    if not whole.visit.items:
        raise DeskError(
            "ยังไม่มีลำดับการนำเสนอ กรุณาเพิ่มลำดับในหน้ากำหนดการก่อน",
            "There is no item yet. Add items to the programme first.",
        )


def questions(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return the register of questions."""
    from pmqa_desk.domain.question_register import question_blocks  # noqa: PLC0415 - as above

    del file
    _refuse_without_questions(whole)
    return question_blocks(whole.visit, whole.runs, digits, edition)


def question_sheets(whole: Whole, edition: Edition) -> tuple[Sheet, ...]:
    """Return the questions, one a row."""
    from pmqa_desk.domain.question_register import question_sheets  # noqa: PLC0415 - as above

    _refuse_without_questions(whole)
    return question_sheets(whole.visit, whole.runs, edition)


def _refuse_without_questions(whole: Whole) -> None:
    if not whole.visit.questions:
        raise DeskError(
            "ยังไม่มีคำถาม กด F7 ระหว่างดำเนินรายการเพื่อจดคำถาม หรือเพิ่มในหน้าประเด็นคำถาม",
            "There is no question yet. Press F7 during the run, or add one on the questions page.",
        )


def bank(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return the question bank."""
    from pmqa_desk.domain.bank_paper import bank_blocks  # noqa: PLC0415 - as above

    del file
    return bank_blocks(whole.bank, whole.visit, digits, edition)


def bank_sheets(whole: Whole, edition: Edition) -> tuple[Sheet, ...]:
    """Return the question bank, an entry a row."""
    from pmqa_desk.domain.bank_paper import bank_sheets  # noqa: PLC0415 - as above

    return bank_sheets(whole.bank, whole.visit, edition)


def evidence(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return the register of evidence."""
    from pmqa_desk.domain.evidence_register import evidence_blocks  # noqa: PLC0415 - as above

    del file
    _refuse_without_evidence(whole)
    return evidence_blocks(whole.visit, whole.runs, digits, edition)


def evidence_sheets(whole: Whole, edition: Edition) -> tuple[Sheet, ...]:
    """Return the evidence asked for, a document a row."""
    from pmqa_desk.domain.evidence_register import evidence_sheets  # noqa: PLC0415 - as above

    _refuse_without_evidence(whole)
    return evidence_sheets(whole.visit, whole.runs, edition)


def promises_text(whole: Whole, edition: Edition, digits: Digits) -> str:
    """Return what is still to be handed over to the assessors, for a chat."""
    from pmqa_desk.domain.chat_text import promises_text  # noqa: PLC0415 - as above

    _refuse_public(edition, "เรื่องที่ต้องส่งผู้ตรวจประเมิน", "What is to be handed over is")
    return promises_text(whole.visit, digits)


def _refuse_without_evidence(whole: Whole) -> None:
    if not whole.visit.evidence:
        raise DeskError(
            "ยังไม่มีเอกสารที่ขอ กด Shift+F7 ระหว่างดำเนินรายการเพื่อจด หรือเพิ่มในหน้าประเด็นคำถาม",
            "No evidence was asked for yet. Press Shift+F7 during the run, or add it on the questions page.",
        )


def assignments(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return what each is to do."""
    from pmqa_desk.domain.assignment_paper import assignment_blocks  # noqa: PLC0415 - as above

    del file
    _refuse_assignments(whole, edition)
    return assignment_blocks(whole.visit, digits, _today(whole))


def assignment_sheets(whole: Whole, edition: Edition) -> tuple[Sheet, ...]:
    """Return what was given out, one a row."""
    from pmqa_desk.domain.assignment_paper import assignment_sheets  # noqa: PLC0415 - as above

    _refuse_assignments(whole, edition)
    return assignment_sheets(whole.visit, _today(whole))


def assignments_text(whole: Whole, edition: Edition, digits: Digits) -> str:
    """Return what is still to be done, for a chat."""
    from pmqa_desk.domain.chat_text import assignments_text  # noqa: PLC0415 - as above

    _refuse_public(edition, "งานที่มอบหมาย", "Assignments are")
    return assignments_text(whole.visit, digits, _today(whole))


def _today(whole: Whole) -> date:
    """Return today's date where the visit takes place: what was due before it is marked."""
    return datetime.now(ZoneInfo(whole.visit.timezone)).date()


def _refuse_public(edition: Edition, thai: str, english: str) -> None:
    if edition is Edition.PUBLIC:
        raise DeskError(
            f"{thai}เป็นเอกสารภายใน ไม่มีฉบับเผยแพร่ โปรดส่งออกเป็นฉบับภายใน",
            f"{english} internal and without a public edition. Export the internal one.",
        )


def _refuse_assignments(whole: Whole, edition: Edition) -> None:
    _refuse_public(edition, "งานที่มอบหมาย", "Assignments are")
    if not whole.visit.assignments:
        raise DeskError(
            "ยังไม่มีงานที่มอบหมาย โปรดเพิ่มในหน้าบันทึกการประชุม หรือหน้าการซักซ้อม ปุ่ม “คำแนะนำ” ก่อน",
            "Nothing has been assigned yet. Add it on the record page, or under “Advice” of rehearsals.",
        )


def checklists(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return what is to be got ready, a page for each agency."""
    from pmqa_desk.domain.preparation_paper import preparation_blocks  # noqa: PLC0415 - as above

    del file
    _refuse_checklists(whole, edition)
    return preparation_blocks(whole.visit, digits, _today(whole))


def checklist_sheets(whole: Whole, edition: Edition) -> tuple[Sheet, ...]:
    """Return what is to be got ready, one line a row."""
    from pmqa_desk.domain.preparation_paper import preparation_sheets  # noqa: PLC0415 - as above

    _refuse_checklists(whole, edition)
    return preparation_sheets(whole.visit, _today(whole))


def _refuse_checklists(whole: Whole, edition: Edition) -> None:
    _refuse_public(edition, "รายการเตรียมการ", "Checklists are")
    if not whole.visit.checklists:
        raise DeskError(
            "ยังไม่มีรายการเตรียมการ โปรดเพิ่มในหน้าการเตรียมการก่อน",
            "The checklists are empty. Add lines on the page of preparations first.",
        )


def sign_in(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return the sheet to sign on."""
    from pmqa_desk.domain.sign_in_sheet import sign_in_blocks  # noqa: PLC0415 - as above

    del file
    return sign_in_blocks(whole.visit, digits, edition, whole.session_uid or None)


def attendance_sheets(whole: Whole, edition: Edition) -> tuple[Sheet, ...]:
    """Return everybody, one a row."""
    from pmqa_desk.domain.sign_in_sheet import attendance_sheets  # noqa: PLC0415 - as above

    return attendance_sheets(whole.visit, edition)


def name_plates(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return a plate for each who comes."""
    from pmqa_desk.domain.name_plates import name_plate_blocks  # noqa: PLC0415 - as above

    del file
    return _of_people(name_plate_blocks(whole.visit, digits, edition, whole.session_uid or None))


def seating_plan(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return who sits where."""
    from pmqa_desk.domain.seating_plan import seating_blocks  # noqa: PLC0415 - as above

    del file
    return _of_people(seating_blocks(whole.visit, digits, edition, whole.session_uid or None))


def _of_people(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    if not blocks:
        raise DeskError(
            "ยังไม่มีรายชื่อผู้มาประชุม โปรดเพิ่มรายชื่อในหน้ารายงานการประชุมก่อน",
            "Nobody is listed yet. Add the people on the minutes page first.",
        )
    return blocks


def calendar(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return the days of the visit as a table."""
    from pmqa_desk.domain.calendar_paper import calendar_blocks  # noqa: PLC0415 - as above

    del file
    calendar_days(whole, edition)
    return calendar_blocks(whole.visit, edition, digits)


def calendar_days(whole: Whole, edition: Edition) -> tuple[CalendarEvent, ...]:
    """Return the days of the visit as events."""
    events = calendar_events(whole.visit, edition)
    if not events:
        raise DeskError(
            "ยังไม่มีวันที่ให้ใส่ในปฏิทิน โปรดระบุวันตรวจประเมินหรือวันซักซ้อมก่อน",
            "There is no day to put in a calendar yet. Set the day of the visit or of a rehearsal first.",
        )
    return events


def timing_sheets(whole: Whole, edition: Edition) -> tuple[Sheet, ...]:
    """Return every item of every run."""
    from pmqa_desk.domain.rehearsal_sheets import timing_sheets  # noqa: PLC0415 - as above

    _refuse_without_runs(whole)
    return timing_sheets(whole.visit, _matrix(whole), edition)


def comparison_sheets(whole: Whole, edition: Edition) -> tuple[Sheet, ...]:
    """Return all runs side by side."""
    from pmqa_desk.domain.rehearsal_sheets import comparison_sheets  # noqa: PLC0415 - as above

    _refuse_without_runs(whole)
    return comparison_sheets(whole.visit, _matrix(whole), edition)


def _matrix(whole: Whole) -> Matrix:
    return RunBook().matrix(whole.visit, whole.runs)


def _refuse_without_runs(whole: Whole) -> None:
    if not whole.runs:
        raise DeskError(
            "ยังไม่มีการดำเนินรายการหรือการซักซ้อมให้รายงาน โปรดดำเนินรายการก่อน",
            "There is no run or rehearsal to report yet. Run the programme first.",
        )


def ready(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return the ready check."""
    from pmqa_desk.app.ready_sheet import sheet_of  # noqa: PLC0415 - no start needs what writes a paper

    del edition
    if file is None:
        raise DeskError(
            "ตรวจความพร้อมได้เมื่อมีไฟล์งานเท่านั้น โปรดบันทึกไฟล์งานก่อน",
            "A ready check needs the file of the visit. Save it first.",
        )
    return sheet_of(whole, file, digits)


def media(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    """Return the report on media."""
    from pmqa_desk.app.media_sheet import report_of  # noqa: PLC0415 - as above

    _refuse_public(edition, "รายงานสื่อนำเสนอ", "The report on media is")
    return report_of(whole.visit, file, digits)


def media_sheets(whole: Whole, edition: Edition) -> tuple[Sheet, ...]:
    """Return the report on media without what only the folder tells."""
    from pmqa_desk.domain.media_report import MediaKnown, media_sheets  # noqa: PLC0415 - as above

    _refuse_public(edition, "รายงานสื่อนำเสนอ", "The report on media is")
    return media_sheets(whole.visit, MediaKnown())


def media_sheets_there(whole: Whole, edition: Edition, file: Path | None) -> tuple[Sheet, ...]:
    """Return the report on media, an item a row."""
    from pmqa_desk.app.media_sheet import sheets_of  # noqa: PLC0415 - as above

    _refuse_public(edition, "รายงานสื่อนำเสนอ", "The report on media is")
    return sheets_of(whole.visit, file)
