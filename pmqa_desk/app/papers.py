"""The papers that ``export`` writes, and in which forms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.domain.blocks import Block
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.rehearsals import Matrix
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_names import run_title, session_of
from pmqa_desk.domain.sheets import Sheet
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import SessionKind
from pmqa_desk.domain.wire import Whole


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: what it is called and how its content is made."""

    thai: str
    english: str
    blocks: Callable[[Whole, Edition, Digits, Path | None], tuple[Block, ...]]
    """From everything that the file holds, and from the place of that file where it matters."""
    sheets: Callable[[Whole, Edition], tuple[Sheet, ...]] | None = None
    """Its figures as a spreadsheet has them, where it has figures."""

    @property
    def endings(self) -> tuple[str, ...]:
        """Return the forms in which it can be written."""
        return (".docx", ".pdf") if self.sheets is None else (".docx", ".pdf", ".xlsx")

    def title(self, language: Language) -> str:
        """Return the name in ``language``."""
        return self.thai if language is Language.THAI else self.english


def visit_day_run(whole: Whole) -> Run | None:
    """Return the last whole run of the visit day itself, rehearsals, meetings and false starts left aside."""
    for run in reversed(whole.runs):
        session = session_of(whole.visit, run.session_uid)
        kind = session.kind if session else SessionKind.VISIT
        aside = run.programme.rehearsal or bool(run.programme.chosen) or run.left_out
        if kind is SessionKind.VISIT and not aside:
            return run
    return None


def _minutes(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    from pmqa_desk.app.show import seen_last  # noqa: PLC0415 - no start needs what writes a paper
    from pmqa_desk.domain.minutes import minutes_blocks  # noqa: PLC0415

    del file
    # Before the day there are only rehearsals, whose minutes are as good: those of the last one.
    run = visit_day_run(whole) or (whole.runs[-1] if whole.runs else None)
    view = None if run is None else seen_last(run)
    return minutes_blocks(whole.visit, view, edition, digits, run_uid=None if run is None else run.uid)


def _timings(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
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


def _comparison(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    from pmqa_desk.domain.comparison_report import comparison_blocks  # noqa: PLC0415 - as above

    del file
    _refuse_without_runs(whole)
    return comparison_blocks(whole.visit, _matrix(whole), digits, edition)


def _presenters(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    from pmqa_desk.domain.presenter_sheets import presenter_blocks  # noqa: PLC0415 - as above

    del file
    blocks = presenter_blocks(whole.visit, _matrix(whole), digits, edition)
    if not blocks:
        raise DeskError(
            "ยังไม่มีลำดับใดระบุหน่วยงานหรือผู้นำเสนอ โปรดระบุในกำหนดการก่อน",
            "No item names an agency or a presenter yet. Name them in the programme first.",
        )
    return blocks


def _timing_sheets(whole: Whole, edition: Edition) -> tuple[Sheet, ...]:
    from pmqa_desk.domain.rehearsal_sheets import timing_sheets  # noqa: PLC0415 - as above

    _refuse_without_runs(whole)
    return timing_sheets(whole.visit, _matrix(whole), edition)


def _comparison_sheets(whole: Whole, edition: Edition) -> tuple[Sheet, ...]:
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


def _ready(whole: Whole, edition: Edition, digits: Digits, file: Path | None) -> tuple[Block, ...]:
    from pmqa_desk.app.ready_sheet import sheet_of  # noqa: PLC0415 - no start needs what writes a paper

    del edition
    if file is None:
        raise DeskError(
            "ตรวจความพร้อมได้เมื่อมีไฟล์งานเท่านั้น โปรดบันทึกไฟล์งานก่อน",
            "A ready check needs the file of the visit. Save it first.",
        )
    return sheet_of(whole, file, digits)


PAPERS: Final[dict[str, Paper]] = {
    "minutes": Paper("รายงานการประชุม", "the minutes", _minutes),
    "timings": Paper("รายงานการใช้เวลา", "where the time of each run went", _timings, _timing_sheets),
    "comparison": Paper("รายงานเปรียบเทียบเวลาการซักซ้อม", "all runs compared", _comparison, _comparison_sheets),
    "presenter-sheets": Paper(
        "กำหนดเวลาของผู้นำเสนอแต่ละราย", "a sheet for each presenter: slot, times, advice", _presenters
    ),
    "ready": Paper("แบบตรวจความพร้อม", "the ready check", _ready),
}


def write_paper(
    whole: Whole,
    name: str,
    out: Path,
    edition: Edition,
    digits: Digits,
    file: Path | None = None,
    blocks: tuple[Block, ...] | None = None,
) -> None:
    """Write a paper to ``out``, whose ending chooses the form; a file there stays whole if that fails.

    ``file`` is where the visit lies; ``blocks`` are what the paper says, where that is known already.
    """
    paper = PAPERS[name]
    ending = out.suffix.lower()
    if ending not in paper.endings:
        offered = " ".join(paper.endings)
        raise DeskError(
            f"เอกสาร {name} ไม่มีแบบ “{ending}” โปรดตั้งชื่อไฟล์ให้ลงท้ายด้วย {offered}",
            f"The paper {name} has no form “{ending}”. Let the name end in one of {offered}.",
        )
    if ending == ".xlsx" and paper.sheets is not None:
        _write_excel(paper.sheets(whole, edition), out, whole)
        return
    said = paper.blocks(whole, edition, digits, file) if blocks is None else blocks
    _FORMS[ending](said, out, whole, digits)


def _write_excel(sheets: tuple[Sheet, ...], out: Path, whole: Whole) -> None:
    from pmqa_desk.export.xlsx_file import write_xlsx  # noqa: PLC0415 - no other command needs it

    write_xlsx(sheets, out, font=whole.visit.minutes.font)


def _write_word(blocks: tuple[Block, ...], out: Path, whole: Whole, digits: Digits) -> None:
    from pmqa_desk.export.docx_file import write_docx  # noqa: PLC0415 - 47 ms that no other command needs

    write_docx(blocks, out, font=whole.visit.minutes.font, digits=digits)


def _write_pdf(blocks: tuple[Block, ...], out: Path, whole: Whole, digits: Digits) -> None:
    from pmqa_desk.qt.printing import write_pdf  # noqa: PLC0415 - Qt, which no other command needs

    del whole
    write_pdf(blocks, out, digits=digits)


_FORMS: Final[dict[str, Callable[[tuple[Block, ...], Path, Whole, Digits], None]]] = {
    ".docx": _write_word,
    ".pdf": _write_pdf,
}
