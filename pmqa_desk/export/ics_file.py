"""Events as a calendar file that every calendar program takes in (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from pmqa_desk import __version__
from pmqa_desk.domain.calendar_events import CalendarEvent
from pmqa_desk.export.whole_file import write_whole

# Octets of a line, its end not counted; a longer one goes on in the next behind a space.
LINE_OCTETS: Final = 75
_DOMAIN: Final = "pmqa-desk"


def write_ics(events: Iterable[CalendarEvent], out: Path, name: str, zone: ZoneInfo, made: datetime) -> None:
    """Write events to ``out`` as a calendar called ``name``; a file there stays whole if that fails.

    Raises:
        DeskError: the file cannot be written.
    """
    write_whole(out, ics_bytes(events, name, zone, made))


def ics_bytes(events: Iterable[CalendarEvent], name: str, zone: ZoneInfo, made: datetime) -> bytes:
    """Return a calendar of events whose times of day are those of ``zone``."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//PMQA Desk//{__version__}//TH",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(name)}",
        f"X-WR-TIMEZONE:{zone.key}",
    ]
    for event in events:
        lines += _event(event, zone, made)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(event: CalendarEvent, zone: ZoneInfo, made: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}@{_DOMAIN}"
    yield f"DTSTAMP:{_instant(made)}"
    yield from _span(event, zone)
    yield f"SUMMARY:{_text(event.name)}"
    if event.place:
        yield f"LOCATION:{_text(event.place)}"
    owner = f"ผู้รับผิดชอบ: {event.owner}" if event.owner else None
    note = "\n".join(part for part in (owner, event.note) if part)
    if note:
        yield f"DESCRIPTION:{_text(note)}"
    if event.due:
        yield "TRANSP:TRANSPARENT"
    yield from _alarm(event)
    yield "END:VEVENT"


def _alarm(event: CalendarEvent) -> Iterator[str]:
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{_text(event.name)}"
    yield f"TRIGGER:-PT{event.alarm_h}H"
    yield "END:VALARM"


def _span(event: CalendarEvent, zone: ZoneInfo) -> Iterator[str]:
    """Yield when it begins and ends: instants in UTC, which need no table of a zone's summer times."""
    if event.start is None:
        yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}"
        return
    start = datetime.combine(event.day, event.start, zone)
    yield f"DTSTART:{_instant(start)}"
    if event.end is not None:
        # An end before the start is that of the night that follows.
        later = timedelta(days=0 if event.end > event.start else 1)
        yield f"DTEND:{_instant(datetime.combine(event.day + later, event.end, zone))}"


def _instant(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(typed: str) -> str:
    r"""Return a text as a value: its commas and lines escaped, control characters gone."""
    lines = "\n".join(typed.splitlines())
    kept = "".join(sign for sign in lines if sign in "\n\t" or sign.isprintable() or ord(sign) > 0x9F)
    for sign, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        kept = kept.replace(sign, escaped)
    return kept


def _folded(line: str) -> bytes:
    """Return a line with its end, folded between letters: no letter of Thai is cut in the middle."""
    parts, room, size = [""], LINE_OCTETS, 0
    for sign in line:
        octets = len(sign.encode("utf-8", "replace"))
        if size + octets > room:
            # The space that begins a further line is one of its octets.
            parts.append("")
            room, size = LINE_OCTETS - 1, 0
        parts[-1] += sign
        size += octets
    return "\r\n ".join(parts).encode("utf-8", "replace") + b"\r\n"
