"""The whole ready check of a visit, from what was measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pmqa_desk.domain.english import counted
from pmqa_desk.domain.findings import Finding, readiness
from pmqa_desk.domain.machine_facts import MachineFacts
from pmqa_desk.domain.medium_facts import MediumFact
from pmqa_desk.domain.ready_check import CheckLine, Deed, Offer, ReadyReport, Said, State, report_of
from pmqa_desk.domain.ready_machine import machine_lines
from pmqa_desk.domain.ready_media import media_lines
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.visit import Visit

_PROGRAMME = Offer(Deed.OPEN_PROGRAMME, Said("ไปที่กำหนดการ", "Go to the programme"))
_ABOUT = {"day": {"date", "start"}, "lengths": {"lengths"}, "window": {"window", "overlap"}}
_WHAT = {
    "day": Said("วันและเวลา", "Day and hour"),
    "lengths": Said("ระยะเวลา", "Lengths"),
    "window": Said("กรอบเวลา", "The day's frame"),
}
_WELL = {
    "day": Said("ระบุวันและเวลาเริ่มแล้ว", "Date and start are set"),
    "lengths": Said("ทุกลำดับมีระยะเวลา", "Every item has a length"),
    "window": Said("กำหนดการอยู่ในกรอบเวลา ไม่มีเวลาซ้อนกัน", "The programme fits the day, and no start is passed"),
}


@dataclass(frozen=True, slots=True)
class ReadyFacts:
    """What was measured; a medium without a fact was not tested."""

    media: Mapping[str, MediumFact] = field(default_factory=dict)
    machine: MachineFacts = field(default_factory=MachineFacts)
    read_only: Said | None = None
    """Why nothing can be written into the visit's file."""
    converts: bool = False
    """Whether this machine can write films anew."""


def ready_report(visit: Visit, facts: ReadyFacts) -> ReadyReport:
    """Return every line, those to be mended first."""
    return report_of(
        (
            *_file(facts.read_only),
            *programme_lines(visit),
            *media_lines(visit, facts.media, converts=facts.converts),
            *machine_lines(visit, facts.machine),
        )
    )


def programme_lines(visit: Visit) -> tuple[CheckLine, ...]:
    """Return how the programme stands by itself."""
    if not visit.items:
        none = Said("ยังไม่มีลำดับการนำเสนอ", "There are no items yet")
        what, to_do = Said("กำหนดการ", "Programme"), Said("เพิ่มลำดับก่อน", "Add items first.")
        return (CheckLine("programme", State.MEND, what, none, to_do, _PROGRAMME),)
    found = readiness(visit)
    return tuple(
        _programme_line(key, [finding for finding in found if finding.about in about])
        for key, about in _ABOUT.items()
    )


def _programme_line(key: str, found: list[Finding]) -> CheckLine:
    if not found:
        return CheckLine(key, State.READY, _WHAT[key], _WELL[key])
    first = found[0]
    more = len(found) - 1
    said = Said(
        first.thai + (f" และอีก {more} เรื่อง" if more else ""),
        first.english.rstrip(".") + (f", and {counted(more, 'thing')} more" if more else ""),
    )
    if key == "day":
        details = Said("ระบุในหน้าภาพรวม", "Set it on the overview.")
        offer = Offer(Deed.OPEN_DETAILS, Said("ระบุ", "Set it"), field=first.about)
        return CheckLine(key, State.WARN, _WHAT[key], said, details, offer)
    to_do = Said("แก้ในหน้ากำหนดการ", "Mend it on the programme page.")
    return CheckLine(key, State.WARN, _WHAT[key], said, to_do, _PROGRAMME, first.place)


def _file(read_only: Said | None) -> tuple[CheckLine, ...]:
    if read_only is None:
        return ()
    what = Said("ไฟล์งาน", "The visit's file")
    to_do = Said(
        "ปิดไฟล์นี้ที่เครื่องอื่น หรือเปิดสำเนาที่เขียนได้ ก่อนดำเนินรายการ",
        "Close it elsewhere, or open a copy that can be written, before you run it.",
    )
    return (CheckLine("file", State.MEND, what, read_only, to_do),)


def last_kept_ms(visit: Visit, runs: tuple[Run, ...], saved_ms: int | None) -> int | None:
    """Return the last instant that the file bears: of a run, of a line recorded, of its last writing."""
    instants = [run.opened_ms for run in runs]
    instants += [event.at_ms for run in runs for event in run.events]
    instants += [question.asked_ms for question in visit.questions if question.asked_ms is not None]
    instants += [note.noted_ms for note in visit.notes if note.noted_ms is not None]
    return max([*instants, *(() if saved_ms is None else (saved_ms,))], default=None)
