"""Durations and clock times: read as people type them, echoed in words before they are accepted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import Final

from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.thai import arabic, normalise

MINUTE_S: Final = 60
HOUR_S: Final = 3600
# A step of a programme is shorter than a day; more is a slip of the finger.
LONGEST_S: Final = 24 * HOUR_S
# Within this much, nobody in the room would call it late (tokens.md).
ON_TIME_S: Final = 30

_UNITS_S: Final = {
    HOUR_S: ("ชั่วโมง", "ชม.", "ชม", "hours", "hour", "hrs", "hr", "h"),
    MINUTE_S: ("นาที", "น.", "minutes", "minute", "mins", "min", "m", "'"),
    1: ("วินาที", "วิ.", "วิ", "seconds", "second", "secs", "sec", "s", '"', "''"),
}
_UNIT_S: Final = {word: size for size, words in _UNITS_S.items() for word in words}
_UNIT: Final = "|".join(re.escape(word) for word in sorted(_UNIT_S, key=len, reverse=True))
_PART: Final = re.compile(rf"(?P<count>\d{{1,6}}(?:\.5)?) ?(?:(?P<unit>{_UNIT}) ?(?P<half>ครึ่ง)?)?[, ]*")
# Inside a sentence only whole Thai words count: "น." after a figure is mostly a clock time there.
_FOUND: Final = re.compile(
    r"(?P<half_hour>ครึ่งชั่วโมง)|(?<![\d.:])(?:"
    r"(?P<colon>\d{1,3}:[0-5]\d) ?(?:นาที|minutes?\b|mins?\b)"
    r"|(?P<h>\d{1,3}(?:\.5)?) ?(?:ชั่วโมง|ชม\.|hours?\b)(?P<half>ครึ่ง)?"
    r"(?: ?(?P<hm>\d{1,3}) ?(?:นาที|minutes?\b))?(?: ?(?P<hs>\d{1,3}) ?(?:วินาที|seconds?\b))?"
    r"|(?P<m>\d{1,4}(?:\.5)?) ?(?:นาที|minutes?\b|mins?\b)(?P<half_m>ครึ่ง)?"
    r"(?: ?(?:และ)? ?(?P<ms>\d{1,3}) ?(?:วินาที|seconds?\b))?"
    r"|(?P<s>\d{1,5}) ?(?:วินาที|seconds?\b))",
    re.IGNORECASE,
)
_CLOCK: Final = re.compile(
    r"(?:เวลา ?)?(?:(?P<hour>\d{1,2})(?: ?[.:] ?(?P<minute>\d{2}))?|(?P<both>\d{4}))(?: ?(?:น\.?|นาฬิกา))?"
)


def read_duration(text: str) -> int | None:
    """Return the seconds that were typed; nothing typed is ``None``, no length (T26)."""
    typed = normalise(text)
    plain = arabic(typed).strip().strip("()").strip().lower().replace("’", "'").replace("”", '"')
    if not plain:
        return None
    seconds = _figure_s(plain, typed)
    if seconds is None:
        seconds = _words_s(plain)
    if seconds is None:
        raise DeskError(
            f"อ่านระยะเวลา “{typed}” ไม่ได้ โปรดพิมพ์เช่น 15 (นาที), 6:50 หรือ 1 ชั่วโมง 30 นาที",
            f"“{typed}” could not be read as a length. Type 15 (minutes), 6:50 or 1 hour 30 minutes.",
        )
    if seconds > LONGEST_S:
        raise DeskError(
            f"“{typed}” ยาวเกิน 24 ชั่วโมง โปรดตรวจสอบระยะเวลา",
            f"“{typed}” is longer than 24 hours. Check the length.",
        )
    return seconds


def _figure_s(plain: str, typed: str) -> int | None:
    """Return the seconds of ``90``, ``6:50`` or ``1:02:03``; ``None`` is another form."""
    if re.fullmatch(r"\d{1,9}", plain):
        return int(plain) * MINUTE_S
    if re.fullmatch(r"[-–—−] ?\d.*", plain):
        raise DeskError(
            f"ระยะเวลา “{typed}” ติดลบไม่ได้ โปรดพิมพ์จำนวนนาทีที่มากกว่าศูนย์",
            f"A length cannot be negative, as “{typed}” is. Type a number of minutes above zero.",
        )
    dotted = re.fullmatch(r"(\d{1,4})\.(\d{1,2})", plain)
    if dotted:
        raise _dotted(typed, int(dotted[1]), dotted[2])
    colons = re.fullmatch(r"(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})", plain)
    if colons is None:
        return None
    hours, minutes, seconds = int(colons[1] or 0), int(colons[2]), int(colons[3])
    if len(colons[3]) < 2 or seconds > 59 or (colons[1] is not None and minutes > 59):
        raise DeskError(
            f"“{typed}” ไม่ใช่ระยะเวลา หลังเครื่องหมาย : ต้องเป็นเลขสองหลัก ตั้งแต่ 00 ถึง 59 เช่น 6:50",
            f"“{typed}” is not a length. After a colon stand two figures from 00 to 59, as in 6:50.",
        )
    return hours * HOUR_S + minutes * MINUTE_S + seconds


def _dotted(typed: str, whole: int, after: str) -> DeskError:
    if len(after) == 2 and int(after) < 60:
        long, short = f"{whole}:{after}:00", f"{whole}:{after}"
    else:
        part = round(float(f"0.{after}") * 60)
        long, short = f"{whole}:{part:02}:00", f"{whole}:{part:02}"
    hours_s, minutes_s = (_colon_s(form) for form in (long, f"0:{short}"))
    return DeskError(
        f"“{typed}” อ่านได้สองอย่าง โปรดพิมพ์ {short} สำหรับ {duration_in_words(minutes_s, Language.THAI)} "
        f"หรือ {long} สำหรับ {duration_in_words(hours_s, Language.THAI)}",
        f"“{typed}” can be read two ways. Type {short} for {duration_in_words(minutes_s, Language.ENGLISH)} "
        f"or {long} for {duration_in_words(hours_s, Language.ENGLISH)}.",
    )


def _colon_s(figure: str) -> int:
    hours, minutes, seconds = (int(part) for part in figure.split(":"))
    return hours * HOUR_S + minutes * MINUTE_S + seconds


def _words_s(plain: str) -> int | None:
    if re.fullmatch(r"ครึ่ง ?(?:ชั่วโมง|ชม\.?)|half an hour", plain):
        return 30 * MINUTE_S
    total, size, at = 0.0, LONGEST_S, 0
    while at < len(plain):
        part = _PART.match(plain, at)
        if part is None:
            return None
        # A bare number after hours is minutes (1h30), after minutes seconds; units only grow smaller.
        unit = _UNIT_S[part["unit"]] if part["unit"] else size // 60
        if unit >= size or unit == 0 or (size == LONGEST_S and not part["unit"]):
            return None
        total += (float(part["count"]) + (0.5 if part["half"] else 0)) * unit
        size, at = unit, part.end()
    return round(total)


@dataclass(frozen=True, slots=True)
class FoundDuration:
    """A duration in words inside a text, and where it stands."""

    start: int
    end: int
    seconds: int


def find_durations(text: str) -> tuple[FoundDuration, ...]:
    """Return the durations written with their units (``6 นาที 50 วินาที``) in ``text``, in order."""
    return tuple(
        FoundDuration(match.start(), match.end(), _found_s(match)) for match in _FOUND.finditer(arabic(text))
    )


def _found_s(match: re.Match[str]) -> int:
    if match["half_hour"]:
        return HOUR_S // 2
    if match["colon"]:
        return _colon_s(f"0:{match['colon']}")
    hours = float(match["h"] or 0) + (0.5 if match["half"] else 0)
    minutes = float(match["hm"] or match["m"] or 0) + (0.5 if match["half_m"] else 0)
    return round(hours * HOUR_S + minutes * MINUTE_S) + int(match["hs"] or match["ms"] or match["s"] or 0)


def duration_in_words(seconds: int, language: Language) -> str:
    """Return a length in whole words: 1 ชั่วโมง 30 นาที, 6 minutes 50 seconds."""
    hours, rest = divmod(abs(seconds), HOUR_S)
    minutes, left = divmod(rest, MINUTE_S)
    parts = [(hours, "ชั่วโมง", "hour"), (minutes, "นาที", "minute"), (left, "วินาที", "second")]
    said = [part for part in parts if part[0]] or [parts[1]]
    if language is Language.THAI:
        return " ".join(f"{count} {thai}" for count, thai, _ in said)
    return " ".join(f"{count} {english}{'' if count == 1 else 's'}" for count, _, english in said)


def duration_figure(seconds: int) -> str:
    """Return a length in figures with a colon: 6:50, 1:02:03."""
    hours, rest = divmod(abs(seconds), HOUR_S)
    minutes, left = divmod(rest, MINUTE_S)
    sign = "-" if seconds < 0 else ""
    return f"{sign}{hours}:{minutes:02}:{left:02}" if hours else f"{sign}{minutes}:{left:02}"


def read_clock(text: str) -> time | None:
    """Return the time of day that was typed; nothing typed is ``None``."""
    typed = normalise(text)
    plain = arabic(typed).strip()
    if not plain:
        return None
    match = _CLOCK.fullmatch(plain)
    if match is None:
        raise DeskError(
            f"อ่านเวลา “{typed}” ไม่ได้ โปรดพิมพ์เช่น 09.00 น. หรือ 13:30",
            f"“{typed}” could not be read as a time of day. Type it as 09.00 or 13:30.",
        )
    both = match["both"]
    hour, minute = (both[:2], both[2:]) if both else (match["hour"], match["minute"] or "0")
    if int(hour) > 23 or int(minute) > 59:
        raise DeskError(
            f"ไม่มีเวลา “{typed}” โปรดใช้ 00.00 ถึง 23.59 น.",
            f"There is no such time as “{typed}”. Use 00.00 to 23.59.",
        )
    return time(int(hour), int(minute))


def lateness_in_words(seconds: int | None, language: Language, *, exact: bool = False) -> str:
    """Return lateness in words, never with a sign; unknown is a dash.

    Spoken, it is in whole minutes from one minute on, and a few seconds are on time; ``exact`` tells all.
    """
    if seconds is None:
        return "–"
    size = abs(seconds)
    if size <= (0 if exact else ON_TIME_S):
        return "ตรงเวลา" if language is Language.THAI else "on time"
    amount = duration_in_words(size if exact else _whole(size), language)
    if language is Language.THAI:
        return f"{'ช้ากว่ากำหนด' if seconds > 0 else 'เร็วกว่ากำหนด'} {amount}"
    return f"{amount} {'late' if seconds > 0 else 'early'}"


def _whole(size_s: int) -> int:
    """Return a lateness without the part that nobody speaks of: the seconds of a minute and more."""
    return size_s if size_s < MINUTE_S else size_s // MINUTE_S * MINUTE_S
