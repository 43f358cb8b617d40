"""Tell what each date of a text is: of the assessment, of a rehearsal, of a meeting, or of none of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.thai import FoundDate, arabic, date_in_words, find_dates
from pmqa_desk.domain.visit import Mode, SessionKind
from pmqa_desk.intake.lines import Line
from pmqa_desk.intake.marks import find_clocks
from pmqa_desk.intake.places import find_place

_EVENT: Final = re.compile(
    r"(?P<rehearsal>(?:ซัก|ฝึก)?ซ้อม|rehearsal)"
    r"|(?P<visit>(?<!ผู้)(?<!คณะกรรมการ)(?<!กรรมการ)(?<!แนวทางการ)(?<!ผลการ)ตรวจประเมิน"
    r"|site ?[-–]? ?visit|(?<!ซ้อม)(?<!ซ้อมการ)นำเสนอ[^ ]{0,40}ต่อ(?:คณะ)?(?:กรรมการ)?(?:ผู้)?ตรวจ(?:การ)?ประเมิน"
    r"|รับการประเมิน(?!สถานะ)|ตรวจเยี่ยม|วันตรวจ(?!ประเมิน)|ตรวจจริง)"
    r"|(?P<meeting>(?<!ห้อง)(?<!ที่)(?<!ศูนย์)ประชุม(?! ?(?:ผ่าน|ทางไกล|ออนไลน์|ลับ))|meeting)",
    re.IGNORECASE,
)
_PURPOSE: Final = re.compile(
    r"(?:เพื่อ|เตรียม|พร้อม|รองรับ|ก่อน|สำหรับ)[^ ]{0,40}$|(?:ความพร้อม|เตรียมการ|เตรียมรับ) ?[^ ]{0,12}$"
)
_RESULT: Final = re.compile(
    r"ผ่านเกณฑ์|ประกาศ|ได้รับรางวัล|คะแนน|ผลการ(?:ประเมิน|พิจารณา|ตรวจ)|ผ่านการรับรอง|(?:มอบ|เข้ารับ|คว้า)รางวัล"
)
_LEAD: Final = re.compile(
    r"[\W_]*(?:(?:วันนี้|เมื่อวาน(?:นี้)?|เมื่อ|ระหว่าง|ใน|วัน|ที่|ประจำ|กำหนดการ|ตรงกับ|เวลา|ครั้งที่ ?\d{1,2}|date|วันเวลา"
    r"|วัน ?/ ?เวลา|โดย)[\W_]*)*",
    re.IGNORECASE,
)
_NO_SESSION_BEFORE: Final = re.compile(
    r"(?:ลงวันที่|ลงวัน|ภายใน(?:วันที่)?|ก่อนวันที่|คำสั่ง\S* ?วันที่|หนังสือ\S* ?วันที่|out"
    r"|เผยแพร่(?:เมื่อ)?(?:วันที่)?|โพสต์\S*|updated?) ?$",
    re.IGNORECASE,
)
_PAST_BEFORE: Final = re.compile(r"เมื่อ(?:วัน)?(?:ที่)? ?$")
_PUBLISHED_AFTER: Final = re.compile(
    r"[ ,]*(?:\d[\d,]* ?(?:views|ครั้ง)|/ ?\d{1,2}:\d{2}|\d{1,2}:\d{2}:\d{2}|อ่าน|ผู้เข้าชม|เปิดอ่าน)", re.IGNORECASE
)
_AT_ONCE: Final = re.compile(
    r"[ ):–—-]*(?:เวลา ?[\d.: –—-]+(?:น\.?)? ?)?(?:เป็น|คือ|จะ|กำหนด|มี|ให้|ได้)*(?:การ"
    r"|วัน)?(?:จัด|ทำ|ดำเนิน)?(?:การ)?(?=(?:ประชุม)?(?:ซัก|ซ้อม)|ตรวจประเมิน|ประชุม|รับการ)"
)
_CALL: Final = re.compile(r"พร้อมเพรียง|พร้อมกัน|รายงานตัว|มาถึง|ลงทะเบียน|นัดหมาย")
_CALL_FOR: Final = re.compile(r" ?(?:น\.)? ?(?:เพื่อ)?(?:เตรียม(?:ความ)?พร้อม|ลงทะเบียน|รายงานตัว|พร้อมกัน)")
_ONLINE: Final = re.compile(
    r"(?:ผ่าน|ทาง|ด้วย|โดย)ระบบ ?(?:zoom|webex|ms ?teams|microsoft|google|cisco|ออนไลน์|วิดีโอ"
    r"|วีดิโอ|การประชุม|ประชุม|video|conference|อิเล็กทรอนิกส์)"
    r"|\bzoom\b|webex|microsoft teams|google meet|ผ่านสื่ออิเล็กทรอนิกส์|video ?conference"
    r"|ประชุมทางไกล|ออนไลน์|\bonline\b|ว[ีิ]ด[ีิ]โอคอนเฟอ",
    re.IGNORECASE,
)
_ONSITE: Final = re.compile(
    r"ณ พื้นที่|ณ สถานที่(?:จริง|ปฏิบัติงาน)|ลงพื้นที่|ในพื้นที่(?:จริง)?|site ?[-–]? ?visit|on-?site", re.IGNORECASE
)
_HYBRID: Final = re.compile(
    r"hybrid|ไฮบริด|ห้อง[^\n]{0,90}(?:และ|ควบคู่(?:กับ)?|ร่วมกับ|พร้อม) ?(?:ผ่าน|ทาง)(?:ระบบ|สื่อ)"
    r"|แบบผสม|(?:ออนไลน์|zoom)\S* ?(?:ควบคู่|และ)(?:ใน|ณ)? ?(?:พื้นที่|on-?site)|(?:พื้นที่"
    r"|on-?site)\S* ?(?:ควบคู่|และ|ร่วมกับ)\S*(?:ออนไลน์|ระบบ)",
    re.IGNORECASE,
)
_KINDS: Final = {
    "rehearsal": SessionKind.REHEARSAL,
    "visit": SessionKind.VISIT,
    "meeting": SessionKind.MEETING,
}
_JOINS: Final = re.compile(r"[ ,–—-]*(?:และ|ถึง|กับ|หรือ)?[ ,]*(?:(?:ใน)?วันที่)? ?")
_MOST_JOINED: Final = 4
_BEFORE: Final = 400
_AFTER: Final = 600


@dataclass(frozen=True, slots=True)
class Dated:
    """A date of the text with what happens then."""

    kind: SessionKind | None
    day: date
    line: int
    start: time | None = None
    end: time | None = None
    call_time: time | None = None
    venue: str | None = None
    mode: Mode | None = None
    past: bool = False
    more_lines: tuple[int, ...] = ()
    """Lines below the date that go on saying when and where."""
    doubts: tuple[str, ...] = ()


def read_dates(lines: tuple[Line, ...], year: int | None) -> tuple[Dated, ...]:
    """Return every date of ``lines`` in order, each with what its own sentence says."""
    found: list[Dated] = []
    subject: SessionKind | None = None
    for place, line in enumerate(lines):
        dates = find_dates(line.plain, year=year)
        found += [_dated(lines, place, dates, order, subject) for order in range(len(dates))]
        named = _strongest(line.plain[:_AFTER])
        if named is not None and (subject is None or len(line.plain) < 200):
            subject = named
    return tuple(found)


def mode_of(text: str) -> Mode | None:
    """Return where a gathering takes place as ``text`` says; a named system says more than a place."""
    if _HYBRID.search(text):
        return Mode.HYBRID
    if _ONLINE.search(text):
        return Mode.ONLINE
    return Mode.ONSITE if _ONSITE.search(text) else None


def event_of(text: str) -> SessionKind | None:
    """Return what a heading is about."""
    return _strongest(text)


def _dated(
    lines: tuple[Line, ...], place: int, dates: tuple[FoundDate, ...], order: int, subject: SessionKind | None
) -> Dated:
    line, found = lines[place], dates[order]
    first, last = _joined(line.plain, dates, order)
    previous = dates[first - 1].end if first else 0
    following = dates[last + 1].start if last + 1 < len(dates) else len(line.plain)
    before = line.plain[max(previous, dates[first].start - _BEFORE) : dates[first].start]
    at = dates[last].end
    after = line.plain[at : min(following, at + _AFTER)]
    leads = first == 0 and _LEAD.fullmatch(before) is not None
    doubts: list[str] = []
    if found.weekday_wrong:
        right = date_in_words(found.date, Language.THAI)
        doubts.append(Doubt.WRONG_WEEKDAY.sentence(date=right))
    told_before = first > 0 and _tells_after(line.plain, dates, first - 1)
    kind = _kind(before, after, leads=leads, told_before=told_before)
    if kind is None and leads and not _PUBLISHED_AFTER.match(after) and not _RESULT.search(after):
        kind = subject
        if kind is not None:
            doubts.append(Doubt.DAY_OF_HEADING.sentence())
    scope = line.text[at : at + len(after)]
    more = _below(lines, place) if leads and len(after) < 200 else ()
    scope = " ".join([scope, *(one.text for one in more)])
    start, end, call = _hours(arabic(scope))
    mode = mode_of(before[-200:] + scope) if not leads else mode_of(scope)
    below = tuple(one.number for one in more)
    past = not leads and _PAST_BEFORE.search(before) is not None
    return Dated(
        kind, found.date, line.number, start, end, call, find_place(scope), mode, past, below, tuple(doubts)
    )


def _joined(plain: str, dates: tuple[FoundDate, ...], order: int) -> tuple[int, int]:
    """Return the first and the last of the dates that one sentence names together with this one."""
    first = last = order
    while first > max(0, order - _MOST_JOINED) and _JOINS.fullmatch(
        plain, dates[first - 1].end, dates[first].start
    ):
        first -= 1
    while last + 1 < min(len(dates), order + _MOST_JOINED) and _JOINS.fullmatch(
        plain, dates[last].end, dates[last + 1].start
    ):
        last += 1
    return first, last


def _tells_after(plain: str, dates: tuple[FoundDate, ...], order: int) -> bool:
    """Tell whether what happens on a date is said behind it, so that those words are not the next date's."""
    first, last = _joined(plain, dates, order)
    leads = (
        first == 0 and _LEAD.fullmatch(plain, max(0, dates[0].start - _BEFORE), dates[0].start) is not None
    )
    return leads or _AT_ONCE.match(plain, dates[last].end) is not None


def _kind(before: str, after: str, *, leads: bool, told_before: bool) -> SessionKind | None:
    if _NO_SESSION_BEFORE.search(before) or _PUBLISHED_AFTER.match(after):
        return None
    if _AT_ONCE.match(after):
        return _strongest(after[:80])
    if leads:
        event, result = _EVENT.search(after), _RESULT.search(after)
        return None if event and result and result.start() < event.start() else _first(after)
    last_event = max((match.end() for match in _EVENT.finditer(before)), default=-1)
    last_result = max((match.end() for match in _RESULT.finditer(before)), default=-1)
    if last_result > last_event:
        return None
    events = _events(before)
    told = _told(events[1:] if told_before and len(events) > 1 else events)
    return told[-1] if told else None


def _events(text: str) -> list[tuple[SessionKind, bool, int]]:
    """Return what ``text`` speaks of in order, each with whether it is only what something else prepares."""
    found: list[tuple[SessionKind, bool, int]] = []
    for match in _EVENT.finditer(text):
        kind = _KINDS[match.lastgroup or "meeting"]
        before = text[max(0, match.start() - 45) : match.start()]
        weak = kind is SessionKind.VISIT and not before.endswith("วัน") and _PURPOSE.search(before) is not None
        if (
            found
            and found[-1][0] is SessionKind.MEETING
            and kind is SessionKind.REHEARSAL
            and match.start() - found[-1][2] < 30
        ):
            found.pop()
        found.append((kind, weak, match.end()))
    return found


def _first(text: str) -> SessionKind | None:
    told = _told(_events(text))
    return told[0] if told else None


def _told(events: list[tuple[SessionKind, bool, int]]) -> list[SessionKind]:
    """Return what is spoken of; what is only prepared for counts where nothing else is named."""
    return [kind for kind, weak, _ in events if not weak] or [kind for kind, _, _ in events]


def _strongest(text: str) -> SessionKind | None:
    return _first(text)


def _below(lines: tuple[Line, ...], place: int) -> tuple[Line, ...]:
    """Return the lines below a date that go on saying when and where."""
    said = []
    for line in lines[place + 1 : place + 5]:
        if line.blank:
            continue
        if not re.match(r"(?:เวลา|ณ |ผ่าน|สถานที่|ที่ห้อง|ห้อง|โดยระบบ|รูปแบบ)", line.plain) or len(line.plain) > 200:
            break
        said.append(line)
    return tuple(said)


def _hours(scope: str) -> tuple[time | None, time | None, time | None]:
    """Return when it begins, when it ends and when to be there."""
    start = end = call = None
    at = 0
    for begin, finish, clock in find_clocks(scope):
        called = _CALL.search(scope, at, begin) or _CALL_FOR.match(scope, finish)
        at = finish
        if called and call is None and clock.start is not None and (start is None or clock.start < start):
            call = clock.start
        elif start is None:
            start, end = clock.start, clock.finish
    return start, end, call
