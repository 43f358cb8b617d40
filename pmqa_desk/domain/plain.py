"""Single values as JSON has them: dates, times, instants, words of a list; each checked when read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

from pmqa_desk.domain.errors import DeskError

Plain: TypeAlias = "str | int | bool | float | list[Plain] | dict[str, Plain] | None"

# What a calendar of ours can lay out in every time zone.
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2999
# Whole numbers that every reader of JSON and every table holds exactly.
LARGEST: Final = 2**53
LIMITS: Final[Mapping[str, tuple[int, int]]] = {
    "duration_s": (0, 24 * 3600),
    "warning_s": (0, 24 * 3600),
    "danger_s": (0, 24 * 3600),
    "priority": (1, 9),
    "category": (1, 7),
    "level": (1, 3),
    "fiscal_year": (2400, 2999),
    "year": (2400, 2999),
    "meeting_number": (1, 9999),
    "award_place": (1, 9),
    "rank": (1, 9999),
    "units": (1, 9999),
    "source_line": (1, LARGEST),
    "action": (0, LARGEST),
    "seconds": (-24 * 3600, 24 * 3600),
    "undone_action": (1, LARGEST),
}
# Scores of an award, and out of how many.
LARGEST_SCORE: Final = 100_000
_HUNDREDTH: Final = Decimal("0.01")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME: Final = re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2})?")
_SHOWN: Final = 40


def wrong_field(path: str, thai: str, english: str, found: object) -> DeskError:
    """Return the refusal of one field: where it stands, what it must be, what was there."""
    shown = _shown(found)
    place = path or "JSON"
    return DeskError(
        f"ข้อมูลที่ {place} ต้องเป็น{thai} แต่พบ {shown} โปรดแก้ไขแล้วลองอีกครั้ง",
        f"{place} must be {english}, not {shown}. Correct it and try again.",
    )


def _shown(found: object) -> str:
    text = ascii(found) if isinstance(found, str) and not _encodable(found) else repr(found)
    if found is None:
        return "null"
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def zone_of(timezone: str, path: str = "visit.timezone") -> ZoneInfo:
    """Return the time zone of that name, or refuse the name."""
    try:
        return ZoneInfo(timezone)
    except (KeyError, ValueError, OSError) as unknown:
        raise wrong_field(
            path, "ชื่อเขตเวลา เช่น Asia/Bangkok", "a time zone such as Asia/Bangkok", timezone
        ) from (unknown)


def instant_text(instant_ms: int, zone: ZoneInfo) -> str:
    """Return an instant as ISO 8601 with an offset; whole seconds bear no fraction."""
    moment = datetime.fromtimestamp(instant_ms // 1000, zone).replace(microsecond=instant_ms % 1000 * 1000)
    return moment.isoformat(timespec="milliseconds" if instant_ms % 1000 else "seconds")


def written_scalar(value: object, zone: ZoneInfo | None = None) -> Plain:
    """Return a value as JSON has it; a ``zone`` says that it is an instant."""
    if zone is not None and isinstance(value, int):
        return instant_text(value, zone)
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, time):
        return value.isoformat("minutes" if value.second == 0 else "seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        # JSON has but one kind of number; of this size a float gives the hundredths back exactly.
        return int(value) if value == value.to_integral_value() else float(value)
    assert isinstance(value, str | int | bool)  # noqa: S101 - no other type stands in our values
    return value


def read_scalar(core: type, found: object, path: str, *, instant: bool = False, field: str = "") -> object:
    """Return the value of class ``core`` that a JSON value stands for, or refuse it by its path."""
    if instant:
        return read_instant(found, path)
    if issubclass(core, StrEnum):
        return _read_word(core, found, path)
    if core is int:
        return _read_number(found, path, *LIMITS.get(field, (-LARGEST, LARGEST)))
    return _READERS[core](found, path)


def read_instant(found: object, path: str) -> int:
    """Return the UTC milliseconds of an ISO 8601 instant with an offset."""
    moment = None
    if isinstance(found, str) and found.isascii():
        try:
            moment = datetime.fromisoformat(found)
        except ValueError:
            moment = None
    if moment is None or moment.tzinfo is None or not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise wrong_field(
            path,
            "เวลาแบบ ISO 8601 ที่มีเขตเวลา เช่น 2021-07-30T09:00:00+07:00",
            "an ISO 8601 instant with an offset, such as 2021-07-30T09:00:00+07:00",
            found,
        )
    # Whole milliseconds by integers: a float of this size is not exact to the last one.
    return round(moment.replace(microsecond=0).timestamp()) * 1000 + moment.microsecond // 1000


def _read_word(core: type[StrEnum], found: object, path: str) -> StrEnum:
    words = [word.value for word in core]
    if not isinstance(found, str) or found not in words:
        listed = ", ".join(words)
        raise wrong_field(path, f"คำใดคำหนึ่งใน {listed}", f"one of {listed}", found)
    return core(found)


def _read_number(found: object, path: str, least: int, most: int) -> int:
    if not isinstance(found, int) or isinstance(found, bool) or not least <= found <= most:
        whole = (least, most) == (-LARGEST, LARGEST)
        span = "" if whole else f" ตั้งแต่ {least} ถึง {most}"
        english = "a whole number" if whole else f"a whole number from {least} to {most}"
        raise wrong_field(path, f"จำนวนเต็ม{span}", english, found)
    return found


def _read_score(found: object, path: str) -> Decimal:
    if isinstance(found, int | float) and not isinstance(found, bool) and 0 <= found <= LARGEST_SCORE:
        score = Decimal(str(found))
        if score == score.quantize(_HUNDREDTH):
            return score
    raise wrong_field(
        path,
        f"คะแนนตั้งแต่ 0 ถึง {LARGEST_SCORE} มีทศนิยมไม่เกิน 2 ตำแหน่ง",
        f"a score from 0 to {LARGEST_SCORE} with up to 2 decimals",
        found,
    )


def _read_text(found: object, path: str) -> str:
    if not isinstance(found, str) or not _encodable(found):
        raise wrong_field(path, "ข้อความที่ถูกต้อง", "well-formed text", found)
    return found


def _read_flag(found: object, path: str) -> bool:
    if not isinstance(found, bool):
        raise wrong_field(path, " true หรือ false", "true or false", found)
    return found


def _read_date(found: object, path: str) -> date:
    try:
        if isinstance(found, str) and _DATE.fullmatch(found) and FIRST_YEAR <= int(found[:4]) <= LAST_YEAR:
            return date.fromisoformat(found)
    except ValueError:
        pass
    raise wrong_field(path, "วันที่ ค.ศ. เช่น 2021-07-30", "a date such as 2021-07-30", found)


def _read_time(found: object, path: str) -> time:
    try:
        if isinstance(found, str) and _TIME.fullmatch(found):
            return time.fromisoformat(found)
    except ValueError:
        pass
    raise wrong_field(path, "เวลา เช่น 09:00", "a time of day such as 09:00", found)


def _encodable(text: str) -> bool:
    """Return whether the text has no half of a surrogate pair standing alone."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


_READERS: Final[Mapping[type, Callable[[object, str], object]]] = {
    str: _read_text,
    bool: _read_flag,
    date: _read_date,
    time: _read_time,
    Decimal: _read_score,
}
