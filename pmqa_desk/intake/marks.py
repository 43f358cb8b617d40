"""Tell what a line opens with: a number, a bullet, a time of day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import Final

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.thai import find_dates, time_of_day

DASH: Final = "[-–—−~]"
_HOUR: Final = (
    r"(?P<h{0}>\d{{1,2}})(?:(?:\.| ?: ?)(?P<m{0}>\d{{2}})(?!\d)(?![.:]\d)(?: ?(?P<u{0}>น\."
    r"|น(?![ก-๙.])|นาฬิกา))?"
)
_HOUR_ALONE: Final = r"| ?(?P<v{0}>น\.|นาฬิกา))"
_CLOCK: Final = _HOUR + _HOUR_ALONE
_RANGE: Final = (
    r"(?<![\d.:/])"
    + _CLOCK.format(1)
    + rf"(?: ?(?:{DASH}|ถึง|จนถึง|to\b) ?(?:เวลา ?)?"
    + _CLOCK.format(2)
    + ")?"
)
_FIND_RANGE: Final = re.compile(_RANGE)
_CONNECTIVE: Final = (
    r"(?:(?:และ|แล้ว)?(?:หลัง)?จากนั้น|ต่อจากนั้น|ต่อมา|ลำดับต่อไป|ต่อด้วย|และ|สุดท้าย|หลังจากนี้|ก่อนหน้านั้น)[ ,]*"
)
_OPENING: Final = re.compile(
    rf"(?:{_CONNECTIVE})?(?P<word>(?:ใน|ช่วง|ตั้งแต่)*เวลา(?:ประมาณ)? ?:? ?|ตั้งแต่ ?)?[(\[]?{_RANGE}[)\]]?"
    r"(?: ?เป็นต้นไป)?"
)
_AFTER_TIME: Final = re.compile(rf"[ :|→➜»>]*(?:{DASH} )?[ :|]*")
_OPEN_END: Final = re.compile(rf" ?{DASH} ?(?:(?:เสร็จสิ้น|จบ|เลิก)(?= +\S)|(?=$|เสร็จสิ้น|จบ))")
# As forms write them: 0900-0930; years are no such span.
_NO_DOTS: Final = re.compile(
    rf"(?:เวลา ?)?(?P<h1>[01]\d)(?P<m1>[0-5]\d) ?(?:น\.? ?)?(?:{DASH}|ถึง) ?"
    r"(?P<h2>[01]\d|2[0-3])(?P<m2>[0-5]\d)(?!\d)(?: ?น\.?(?![ก-๙]))?"
)
_TRAILING: Final = re.compile(rf"[ ,(\[]+(?:เวลา ?)?{_RANGE}[)\]]?$")

# Chat messages open their lines with pictures; a digit in a key's frame is a number.
_PICTURE: Final = "[\U0001f1e6-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u23e9-\u23ff\u231a\u231b]"
_BULLET: Final = re.compile(
    rf"(?P<mark>{_PICTURE}(?:{_PICTURE}|[\ufe0f\u200d])*"
    rf"|[-–—•●○▪■□◦·*►▶➢➤✓✔❖◆◇→‣★☆\uf0b7\uf0d8\uf0a7\uf0fc])(?: +|(?=[^\s\d*-]))"
    # Word's hollow bullet is copied as a letter.
    r"|(?P<letter>o) +(?=[ก-๙])"
)
_NUMBERS: Final = (
    ("agenda", re.compile(r"(?:ระเบียบ)?วาระ(?:ที่)? ?(?P<n>\d{1,2}(?:\.\d{1,2})*)[ :.)]*")),
    (
        "step",
        re.compile(r"(?:ลำดับ(?:ที่)?|ขั้นตอนที่|ขั้นที่|ข้อที่|ข้อ|รายการที่|เรื่องที่|ผลงานที่) ?(?P<n>\d{1,2})(?!\d)[ :.)]*"),
    ),
    ("(1)", re.compile(r"\((?P<n>\d{1,2})\) ?")),
    ("1)", re.compile("(?P<n>\\d)\ufe0f?\u20e3 ?")),
    ("1)", re.compile(r"(?P<n>\d{1,2})\.?\) ?")),
    ("1.", re.compile(rf"(?P<n>\d{{1,2}})\.(?=\d{{1,2}}\.\d{{2}} ?(?:น\.|น |นาฬิกา|(?:{DASH}|ถึง) ?\d))")),
    ("1.1", re.compile(r"(?P<n>\d{1,2}(?:\.\d{1,2}){1,3})[.):]?(?: +|(?=[^\d\s.]))")),
    ("1.", re.compile(r"(?P<n>\d{1,2})\.(?!\d) ?")),
    ("ก.", re.compile(r"(?P<n>[กขคงจฉช])[.)] +")),
    ("1", re.compile(r"(?P<n>\d{1,2})(?:$| (?=[^\d\s]|\d{1,2}[.:]\d{2} ?(?:น|ถึง|[-–—])))")),
)
_UNITS: Final = re.compile(
    r"\d+ ?(?:นาที|วินาที|ชั่วโมง|ชม\.|คน|ท่าน|ราย|แห่ง|วัน|ปี|เดือน|บาท|ถนน|หมู่|ครั้ง|ผลงาน|เรื่อง|จังหวัด"
    r"|หน่วย|โครงการ|กระบวน|ประเด็น|views?|%)"
)


@dataclass(frozen=True, slots=True)
class Clock:
    """Times of day as written: ``None`` where impossible; ``sure`` where nothing but a time can be meant."""

    start: time | None
    finish: time | None = None
    ranged: bool = False
    sure: bool = True
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """The number or bullet a line opens with; ``number`` is ``None`` for a bullet."""

    style: str
    number: str | None
    end: int

    @property
    def ordinal(self) -> int:
        """Return the place that the last part of the number names; 0 for a bullet or a letter."""
        last = (self.number or "0").split(".")[-1]
        return int(last) if last.isdigit() else 0


def read_mark(plain: str) -> Mark | None:
    """Return the number or bullet that ``plain`` opens with; a date, a count or a time is none."""
    bullet = _BULLET.match(plain)
    if bullet:
        return Mark(bullet["mark"] or bullet["letter"], None, bullet.end())
    if plain[:1].isdigit() and (_opens_with_date(plain) or _UNITS.match(plain)):
        return None
    for style, pattern in _NUMBERS:
        match = pattern.match(plain)
        if match and not (style == "1.1" and _is_clock(plain)):
            return Mark(style, match["n"], match.end())
    return None


def _opens_with_date(plain: str) -> bool:
    dates = find_dates(plain[:60], year=2000)
    return bool(dates) and dates[0].start == 0


def _is_clock(plain: str) -> bool:
    opening = _OPENING.match(plain)
    return opening is not None and (_clock(opening).sure or len(opening["h1"]) == 2 or int(opening["h1"]) > 6)


def read_clock_opening(plain: str) -> tuple[Clock, int] | None:
    """Return the time or range that ``plain`` opens with and where the rest begins."""
    match = _OPENING.match(plain)
    if match is None or (match["m1"] is None and match["v1"] is None):
        return _without_dots(plain)
    end = match.end()
    open_end = _OPEN_END.match(plain, end)
    if open_end:
        end = open_end.end()
    after = _AFTER_TIME.match(plain, end)
    return _clock(match), after.end() if after else end


def _without_dots(plain: str) -> tuple[Clock, int] | None:
    """Return the range that ``plain`` opens with in four figures each, a later one after an earlier."""
    match = _NO_DOTS.match(plain)
    if match is None:
        return None
    start, finish = (time(int(match[f"h{one}"]), int(match[f"m{one}"])) for one in (1, 2))
    after = _AFTER_TIME.match(plain, match.end())
    return (
        (Clock(start, finish, ranged=True), after.end() if after else match.end()) if start < finish else None
    )


def read_clock_ending(plain: str) -> tuple[Clock, int] | None:
    """Return a sure time or range that ``plain`` ends with, and where it begins."""
    at = max(0, len(plain) - 60)
    match = _TRAILING.search(plain, at)
    if match is None:
        return None
    clock = _clock(match)
    return (clock, match.start()) if clock.sure else None


def find_clocks(plain: str) -> tuple[tuple[int, int, Clock], ...]:
    """Return the sure times inside a sentence, each with where it stands."""
    found = []
    for match in _FIND_RANGE.finditer(plain):
        before = plain[max(0, match.start() - 8) : match.start()]
        clock = _clock(match)
        if (clock.sure or "เวลา" in before) and clock.start is not None:
            found.append((match.start(), match.end(), clock))
    return tuple(found)


def _clock(match: re.Match[str]) -> Clock:
    groups = match.groupdict()
    doubts: list[str] = []
    start = _time(groups["h1"], groups["m1"], doubts)
    ranged = groups["h2"] is not None
    finish = _time(groups["h2"], groups["m2"], doubts) if ranged else None
    unit = any(groups[name] for name in ("u1", "v1", "u2", "v2"))
    sure = bool(unit or groups.get("word") or (ranged and groups["m1"] and groups["m2"]))
    if start is not None and start.hour < 6:
        later = time(start.hour + 12, start.minute)
        written, meant = (time_of_day(at, suffix=False) for at in (start, later))
        doubts.append(Doubt.AFTERNOON.sentence(written=written, meant=meant))
    return Clock(start, finish, ranged, sure, tuple(doubts))


def _time(hour: str, minute: str | None, doubts: list[str]) -> time | None:
    if int(hour) > 23 or int(minute or 0) > 59:
        doubts.append(Doubt.NO_SUCH_TIME.sentence(written=f"{hour}.{minute or '00'}"))
        return None
    return time(int(hour), int(minute or 0))
