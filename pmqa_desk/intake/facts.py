"""Read what a text tells of the visit itself around its programme: title, place, hours, mode, sessions."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Final

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.thai import impossible_dates
from pmqa_desk.domain.visit import Mode, Session, SessionKind, Visit
from pmqa_desk.intake.awards import read_awards
from pmqa_desk.intake.dated import Dated, event_of, mode_of, read_dates
from pmqa_desk.intake.lines import Line
from pmqa_desk.intake.marks import find_clocks, read_mark
from pmqa_desk.intake.places import find_place

_TITLE: Final = re.compile(
    r"(?:\(?ร่าง\)? ?)?(?:กำหนดการ|ลำดับ(?:การ|พิธี|ขั้นตอน)|ระเบียบวาระ(?!ที่)|โปรแกรม|การตรวจประเมิน|การรับการตรวจ"
    r"|การเข้ารับการตรวจ|โครงการ|programme)",
    re.IGNORECASE,
)
_TITLE_GOES_ON: Final = re.compile(r"(?:รางวัล|ตาม|ประจำปี|ของ|เพื่อ|สาขา|ประเภท|การตรวจ|การประเมิน|\(|หมวด|PMQA)")
_OWNER: Final = re.compile(
    r"(?:ของ|โดย)?(?P<name>จังหวัด[ก-๙]{2,18}|(?:สำนักงาน|กรม|เทศบาล|องค์การ|โรงพยาบาล"
    r"|มหาวิทยาลัย)[^\s(]{2,60}(?: จังหวัด\S+)?)"
)
_OWNER_INSIDE: Final = re.compile(
    r"(?:(?<![ก-๙])|(?<=ของ)|(?<=ประเมิน)|(?<=ภาครัฐ)|(?<=เลิศรัฐ))(?:ของ)?"
    r"(?P<name>(?:จังหวัด|กรม)[ก-๙]{2,40})(?=$|[ (])"
)
_CALLED: Final = re.compile(r"พร้อมเพรียง|พร้อมกัน|รายงานตัว")
_BEGINS: Final = re.compile(r"เริ่ม[^ ]{0,40}")
_BEGINS_AT: Final = re.compile(
    r"(?:เวลา)?[\d.: –—-]+(?:น\.?)? ?(?:เป็นต้นไป )?(?:เริ่ม|เปิด)(?:การ)?(?:ประชุม|ตรวจ|รับการ|นำเสนอ)"
)
_PLACE_LINE: Final = re.compile(r"(?:ณ|สถานที่|ที่|ห้องประชุม)")
# "Programme" alone, or the order of presentation, heads many texts and names none.
_SHORTEST_TITLE: Final = 16
_NAMES_NONE: Final = re.compile(
    r"(?:กำหนดการ|ลำดับ|โปรแกรม)(?:กำหนดการ|ลำดับ|ขั้นตอน|และ|การ|ดำเนิน|ดำเนินการ|นำเสนอ|ประชุม|ผลงาน|เวลา|[ :])*"
)
_SUBJECT: Final = re.compile(r"เรื่อง ?:? ?")


@dataclass(frozen=True, slots=True)
class Facts:
    """The visit without its items, the lines that told it, and what is doubtful of it."""

    visit: Visit
    visit_lines: frozenset[int]
    session_lines: dict[int, tuple[str, ...]]
    doubts: tuple[str, ...]
    ahead: bool
    """A meeting, rehearsal or assessment is dated, and not only as something past."""


class FactsReader:
    """Reads the lines around a programme."""

    def __init__(self, lines: tuple[Line, ...], head: tuple[Line, ...], year: int | None) -> None:
        self._lines = lines
        self._head = head
        self._dates = read_dates(lines, year)
        self._dated_lines = {one.line for one in self._dates}
        self._places = {one.venue for one in self._dates}
        self._visit_lines: set[int] = set()
        self._doubts: list[str] = []

    def read(self, days: tuple[date, ...], new_uid: Callable[[], str]) -> Facts:
        """Return the facts; ``days`` are the days that head the programme's own lists."""
        named = self._visit_dates()
        day = self._visit_day(named, days)
        # A day that was guessed has its hours and its place where it is named.
        bare = [one for one in self._dates if one.day == day and one.kind is None]
        self._visit_lines.update(one.line for one in bare)
        named = named or bare
        sessions, session_lines = self._sessions(day, new_uid)
        for line in self._lines:
            for written in impossible_dates(line.plain):
                self._doubts.append(Doubt.NO_SUCH_DATE.sentence(written=written))
        title, organisation = self._title(), self._organisation()
        start, end = self._hours(named)
        venue = self._venue(named)
        visit = Visit(
            new_uid(),
            title,
            organisation,
            day,
            self._call_time(named),
            start,
            end,
            venue,
            self._mode(named, venue),
        )
        plain = "\n".join(line.plain for line in self._lines)
        visit = replace(visit, awards=read_awards(plain, day.year + 543 if day else None), sessions=sessions)
        self._award_lines(visit)
        ahead = any(one.kind is not None and not one.past for one in self._dates)
        return Facts(
            visit, frozenset(self._visit_lines), session_lines, tuple(dict.fromkeys(self._doubts)), ahead
        )

    def _visit_dates(self) -> list[Dated]:
        return [one for one in self._dates if one.kind is SessionKind.VISIT]

    def _visit_day(self, named: list[Dated], days: tuple[date, ...]) -> date | None:
        for one in named:
            self._visit_lines.update((one.line, *one.more_lines))
        ahead = [one for one in named if not one.past] or named
        if ahead:
            if len({one.day for one in ahead}) > 1 and not days:
                self._doubts.append(Doubt.SECOND_DATE.sentence())
            self._doubts.extend(doubt for one in ahead for doubt in one.doubts)
            return ahead[0].day
        taken = {one.day for one in self._dates if one.kind is not None}
        guessed = next((day for day in (*days, *self._days_of_title()) if day not in taken), None)
        if guessed is not None:
            self._doubts.append(Doubt.GUESSED_DATE.sentence())
            self._visit_lines.update(
                number for one in self._dates if one.day == guessed for number in (one.line, *one.more_lines)
            )
        return guessed

    def _days_of_title(self) -> tuple[date, ...]:
        """Return the days that the programme's own heading names, and nothing says of what they are."""
        headings = {line.number for line in self._head if _TITLE.match(line.plain)}
        return tuple(
            one.day for one in self._dates if one.line in headings and one.kind is None and not one.past
        )

    def _sessions(
        self, day: date | None, new_uid: Callable[[], str]
    ) -> tuple[tuple[Session, ...], dict[int, tuple[str, ...]]]:
        """Return the other gatherings that are named, each once, with what any mention tells of it."""
        found: dict[tuple[SessionKind, date], Session] = {}
        lines: dict[int, list[str]] = {}
        for one in self._dates:
            if one.kind is None or one.kind is SessionKind.VISIT or one.day == day:
                continue
            session = found.get((one.kind, one.day)) or Session(new_uid(), one.kind, one.day)
            found[one.kind, one.day] = replace(
                session,
                start=session.start or one.call_time or one.start,
                venue=session.venue or one.venue,
                doubts=tuple(dict.fromkeys((*session.doubts, *one.doubts))),
            )
            for number in (one.line, *one.more_lines):
                lines.setdefault(number, []).append(session.uid)
        ordered = tuple(sorted(found.values(), key=lambda session: session.date or date.min))
        return ordered, {line: tuple(uids) for line, uids in lines.items()}

    def _hours(self, named: list[Dated]) -> tuple[time | None, time | None]:
        for one in named:
            if one.start is not None:
                return one.start, one.end
        for line in self._lines:
            begins = _BEGINS.search(line.plain)
            clocks = find_clocks(line.plain)
            if begins and clocks and self._of_visit(line) and line.number not in self._dated_lines:
                self._visit_lines.add(line.number)
                told = next((one for one in clocks if one[0] >= begins.start()), clocks[-1])[2]
                return told.start, told.finish
        return None, None

    def _of_visit(self, line: Line) -> bool:
        """Tell whether a line that names when something begins means the visit."""
        event = event_of(line.plain)
        alone = not any(one.kind not in {None, SessionKind.VISIT} for one in self._dates)
        by_place = alone and line in self._head and _BEGINS_AT.match(line.plain) is not None
        return event is SessionKind.VISIT or (event is not SessionKind.REHEARSAL and by_place)

    def _call_time(self, named: list[Dated]) -> time | None:
        for one in named:
            if one.call_time is not None:
                return one.call_time
        for line in self._lines:
            if not _CALLED.search(line.plain) or line.number in self._dated_lines:
                continue
            clocks = find_clocks(line.plain)
            if clocks:
                self._visit_lines.add(line.number)
                return clocks[0][2].start
        return None

    def _venue(self, named: list[Dated]) -> str | None:
        venue = next((one.venue for one in named if one.venue), None)
        if venue is not None:
            return venue
        for line in self._head:
            mark = read_mark(line.plain)
            words = line.text[mark.end :] if mark and mark.number is None else line.text
            place = find_place(words) if _PLACE_LINE.match(words) else None
            if place and place not in self._places:
                self._visit_lines.add(line.number)
                return place
        return None

    def _mode(self, named: list[Dated], venue: str | None) -> Mode | None:
        mode = next((one.mode for one in named if one.mode), None)
        if mode is not None:
            return mode
        near = {line.number for line in self._head[:8]}
        for line in (*self._head, *self._lines):
            if event_of(line.plain) is SessionKind.VISIT or line.number in near:
                mode = mode_of(line.plain)
                if mode is not None and len(line.plain) < 300:
                    self._visit_lines.add(line.number)
                    return mode
        if venue is None:
            return None
        self._doubts.append(Doubt.GUESSED_MODE.sentence())
        return Mode.ONSITE

    def _title(self) -> str | None:
        for place, line in enumerate(self._head):
            subject = _SUBJECT.match(line.plain)
            plain = line.plain[subject.end() :] if subject else line.plain
            if not _is_title(plain):
                continue
            parts = [line.text[-len(plain) :] if subject else line.text]
            self._visit_lines.add(line.number)
            for more in self._head[place + 1 : place + 3]:
                if not _TITLE_GOES_ON.match(more.plain) or more.number in self._dated_lines:
                    break
                parts.append(more.text)
                self._visit_lines.add(more.number)
            return " ".join(parts)
        return None

    def _organisation(self) -> str | None:
        for line in self._head:
            match = _OWNER.fullmatch(line.text)
            if match:
                self._visit_lines.add(line.number)
                return match["name"]
        for line in self._head:
            if _TITLE.match(line.plain) and (inside := _OWNER_INSIDE.search(line.text)):
                return inside["name"]
        return None

    def _award_lines(self, visit: Visit) -> None:
        """Count a heading that names the award among the lines that tell of the visit."""
        for line in self._head:
            if visit.awards and len(line.plain) < 300 and read_awards(line.plain, None):
                self._visit_lines.add(line.number)


def _is_title(plain: str) -> bool:
    """Tell whether a line names a visit, not only what follows it."""
    return (
        _TITLE.match(plain) is not None
        and _SHORTEST_TITLE <= len(plain) <= 250
        and not plain.rstrip(" :").endswith("ดังนี้")
        and _NAMES_NONE.fullmatch(plain) is None
    )
