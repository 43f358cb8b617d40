"""The one thing to do next on the way from an empty file to printed minutes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.findings import Finding, readiness
from pmqa_desk.domain.run import Phase, fold
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_names import session_of
from pmqa_desk.domain.visit import SessionKind, Visit


class Target(StrEnum):
    """Where the next step is taken."""

    DETAILS = "details"
    PROGRAMME = "programme"
    REHEARSE = "rehearse"
    PRESENT = "present"
    RESUME = "resume"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do, as a sentence, and where."""

    target: Target
    thai: str
    english: str
    field: str | None = None
    """The field of the details that is missing."""

    def sentence(self, language: Language) -> str:
        """Return the sentence in ``language``."""
        return self.thai if language is Language.THAI else self.english


_WHAT_TO_DO = {
    "programme": (
        "วางข้อความจากหนังสือหรือประกาศ หรือเพิ่มทีละลำดับ",
        "Paste the announcement, or add items one by one.",
    ),
    "date": ("ระบุวันตรวจประเมิน", "Say on which day the visit is."),
    "start": ("ระบุเวลาเริ่มของวันตรวจประเมิน", "Say at what hour the visit begins."),
}
_DETAILS = {"date", "start"}


def next_step(visit: Visit, runs: tuple[Run, ...], today: date) -> NextStep:
    """Return what to do next; there is always something."""
    if runs and fold(runs[-1]).phase is not Phase.ENDED:
        return NextStep(Target.RESUME, "มีการดำเนินรายการที่ยังไม่จบ", "A run has not ended yet.")
    if _visit_is_over(visit, runs, today):
        return NextStep(
            Target.MINUTES,
            "ตรวจทานและพิมพ์รายงานการประชุม",
            "Look the minutes over and print them.",
        )
    found = readiness(visit)
    if found:
        return _mend(found[0])
    if visit.date == today:
        return NextStep(
            Target.PRESENT,
            "วันนี้เป็นวันตรวจประเมิน พร้อมเข้าสู่การนำเสนอ",
            "The visit is today: enter presenter mode.",
        )
    return _rehearse(runs)


def visit_day_waits(visit: Visit, runs: tuple[Run, ...], today: date) -> bool:
    """Return whether today is the visit day and it has not been run yet."""
    return visit.date == today and not any(_of_the_visit_day(visit, run) for run in runs)


def _mend(finding: Finding) -> NextStep:
    field = finding.about if finding.about in _DETAILS else None
    target = Target.DETAILS if field else Target.PROGRAMME
    thai, english = _WHAT_TO_DO.get(finding.about, (finding.thai, finding.english))
    return NextStep(target, thai, english, field)


def _rehearse(runs: tuple[Run, ...]) -> NextStep:
    count = sum(run.programme.rehearsal for run in runs)
    if not count:
        return NextStep(
            Target.REHEARSE,
            "กำหนดการครบแล้ว เริ่มซักซ้อมครั้งแรก",
            "The programme is complete: run the first rehearsal.",
        )
    return NextStep(
        Target.REHEARSE,
        f"ซักซ้อมแล้ว {count} ครั้ง ดูว่าเวลาไปอยู่ที่ใด หรือซักซ้อมอีกครั้ง",
        f"{'One rehearsal' if count == 1 else f'{count} rehearsals'} so far: "
        "see where the time went, or rehearse again.",
    )


def _visit_is_over(visit: Visit, runs: tuple[Run, ...], today: date) -> bool:
    if visit.date is not None and today > visit.date:
        return True
    return any(_of_the_visit_day(visit, run) for run in runs)


def _of_the_visit_day(visit: Visit, run: Run) -> bool:
    session = session_of(visit, run.session_uid)
    return not run.programme.rehearsal and (session is None or session.kind is SessionKind.VISIT)
