"""What of the machine is not ready for a run, line by line."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from pmqa_desk.domain.durations import duration_in_words
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.machine_facts import (
    ClockFacts,
    MachineFacts,
    Power,
    Printers,
    Room,
    SleepSettings,
)
from pmqa_desk.domain.ready_check import LOOK_AGAIN, CheckLine, Deed, Offer, Said, State, untested_line
from pmqa_desk.domain.ready_screens import fonts_line, screens_line, sounds_line
from pmqa_desk.domain.thai import Digits, date_in_words, time_of_day
from pmqa_desk.domain.visit import Visit

# Below this a visit of three hours ends in the dark.
LOW_PERCENT = 20
# Log and backups of a run fit many times over into the one; a film copied late into the other.
SCARCE_BYTES = 200_000_000
TIGHT_BYTES = 1_000_000_000
# A machine that idles less than this long may sleep while a chair is waited for.
SLEEP_S = 3600
# A file copied from another machine bears that one's clock, which may be a little ahead.
CLOCK_GRACE_MS = 120_000
# No visit was run before this program was written; a clock whose battery is empty begins earlier.
FIRST_YEAR, LAST_YEAR = 2024, 2100


def machine_lines(visit: Visit, facts: MachineFacts) -> tuple[CheckLine, ...]:
    """Return a line for each thing of the machine that a run depends on."""
    return (
        screens_line(facts.screens, visit.mode),
        sounds_line(facts.sounds),
        _power(facts.power),
        _sleep(facts.sleep),
        _clock(facts.clock, visit.timezone),
        _room("visit_room", Said("ที่เก็บไฟล์งาน", "Folder of the visit"), facts.visit_room),
        _room("own_room", Said("ที่เก็บสำเนาสำรอง", "Folder of the backups"), facts.own_room),
        _printers(facts.printers),
        fonts_line(facts.fonts, visit.minutes.font),
    )


def _power(power: Power | None) -> CheckLine:
    what = Said("ไฟฟ้า", "Power")
    if power is None:
        return untested_line("power", what, Said("ตรวจว่าเสียบสายไฟแล้ว", "See that the mains cable is in."))
    if power.on_mains:
        alone = power.percent is None
        level = f" แบตเตอรี่ {power.percent} %", f"; battery {power.percent} %"
        thai, english = ("", "") if alone else level
        return CheckLine("power", State.READY, what, Said(f"ใช้ไฟบ้าน{thai}", f"On mains{english}"))
    left = ("", "") if power.percent is None else (f" เหลือ {power.percent} %", f", {power.percent} % left")
    low = power.percent is not None and power.percent < LOW_PERCENT
    return CheckLine(
        "power",
        State.MEND if low else State.WARN,
        what,
        Said(f"ใช้แบตเตอรี่อยู่{left[0]}", f"On battery{left[1]}"),
        Said("เสียบสายไฟก่อนเริ่ม", "Plug in the mains cable before you begin."),
        Offer(Deed.LOOK_AGAIN, Said("เสียบสายไฟแล้ว", "It is plugged in")),
    )


def _sleep(sleep: SleepSettings | None) -> CheckLine:
    what = Said("การพักเครื่อง", "Sleep")
    if sleep is None:
        to_do = Said(
            "ดูในการตั้งค่าพลังงานของเครื่องว่าไม่พักเองก่อนเริ่ม",
            "See in the power settings that the machine does not sleep before you begin.",
        )
        return untested_line("sleep", what, to_do)
    soonest = min((s for s in (sleep.machine_s, sleep.screen_s) if s is not None), default=None)
    if soonest is None or soonest >= SLEEP_S:
        found = Said("เครื่องและจอไม่พักเองภายในหนึ่งชั่วโมง", "Neither machine nor screen sleeps within an hour")
        return CheckLine("sleep", State.READY, what, found)
    machine = sleep.machine_s == soonest
    thai, english = (duration_in_words(soonest, language) for language in Language)
    return CheckLine(
        "sleep",
        State.WARN,
        what,
        Said(
            f"{'เครื่อง' if machine else 'จอ'}พักเองเมื่อไม่ใช้ {thai}",
            f"The {'machine' if machine else 'screen'} sleeps after {english} without a hand on it",
        ),
        Said(
            "ระหว่างดำเนินรายการโปรแกรมกันไว้ให้ ก่อนเริ่มควรตั้งเป็นไม่พัก",
            "During a run the program keeps it awake. Until then, set it to never.",
        ),
        LOOK_AGAIN,
    )


def _clock(clock: ClockFacts | None, timezone: str) -> CheckLine:
    what = Said("นาฬิกาของเครื่อง", "Clock of the machine")
    if clock is None:
        return untested_line("clock", what, Said("เทียบกับนาฬิกาอื่น", "Hold it against another clock."))
    zone = ZoneInfo(timezone)
    now = datetime.fromtimestamp(clock.now_ms / 1000, UTC).astimezone(zone)
    thai, english = (_moment(now, language) for language in Language)
    set_it = Said("ตั้งวันและเวลาของเครื่องให้ตรง แล้วดูใหม่", "Set date and time of the machine and look again.")
    if not FIRST_YEAR <= now.year <= LAST_YEAR:
        found = Said(f"{thai} ไม่น่าเป็นไปได้", f"{english} cannot be")
        return CheckLine("clock", State.MEND, what, found, set_it, LOOK_AGAIN)
    if clock.kept_ms is not None and clock.now_ms < clock.kept_ms - CLOCK_GRACE_MS:
        kept = datetime.fromtimestamp(clock.kept_ms / 1000, UTC).astimezone(zone)
        found = Said(
            f"{thai} ช้ากว่าเวลาที่บันทึกครั้งสุดท้าย ({_moment(kept, Language.THAI)})",
            f"{english} is before what was kept last ({_moment(kept, Language.ENGLISH)})",
        )
        return CheckLine("clock", State.MEND, what, found, set_it, LOOK_AGAIN)
    offset = now.utcoffset()
    if offset is not None and round(offset.total_seconds()) != clock.offset_s:
        found = Said(
            f"{thai} เขตเวลาของเครื่องไม่ตรงกับของการตรวจ",
            f"{english}; the machine's time zone is not the visit's",
        )
        to_do = Said(
            "โปรแกรมใช้เวลาของสถานที่ตรวจ ตั้งเขตเวลาของเครื่องให้ตรงเพื่อไม่ให้สับสน",
            "The program goes by the visit's. Set the machine's to the same, so that nobody is misled.",
        )
        return CheckLine("clock", State.WARN, what, found, to_do, LOOK_AGAIN)
    return CheckLine("clock", State.READY, what, Said(thai, english))


def _moment(moment: datetime, language: Language) -> str:
    day = date_in_words(moment.date(), language, short=True)
    return f"{day} {time_of_day(moment, Digits.ARABIC, suffix=language is Language.THAI)}"


def _room(key: str, what: Said, room: Room | None) -> CheckLine:
    if room is None:
        return untested_line(key, what, Said("ตรวจว่าเปิดโฟลเดอร์ได้", "See that the folder can be opened."))
    if not room.writable:
        return CheckLine(
            key,
            State.MEND,
            what,
            Said("เขียนไฟล์ลงโฟลเดอร์นี้ไม่ได้", "Nothing can be written into this folder"),
            Said(
                "ย้ายไฟล์งานไปไว้ในโฟลเดอร์ของตนเอง หรือขอสิทธิ์เขียน",
                "Move it to a folder of yours, or ask for the right to write.",
            ),
            LOOK_AGAIN,
        )
    free = (
        f"{room.free_bytes / 1e9:.1f} GB"
        if room.free_bytes >= TIGHT_BYTES
        else f"{room.free_bytes // 10**6} MB"
    )
    found = Said(f"เขียนได้ เหลือพื้นที่ {free}", f"Writable, {free} free")
    if room.free_bytes >= TIGHT_BYTES:
        return CheckLine(key, State.READY, what, found)
    state = State.MEND if room.free_bytes < SCARCE_BYTES else State.WARN
    return CheckLine(
        key, state, what, found, Said("ลบไฟล์ที่ไม่ใช้", "Delete files that are not needed."), LOOK_AGAIN
    )


def _printers(printers: Printers | None) -> CheckLine:
    what = Said("เครื่องพิมพ์", "Printer")
    if printers is None:
        return untested_line("printer", what, Said("ลองพิมพ์หน้านี้หนึ่งแผ่น", "Print this page once."))
    if not printers.names:
        return CheckLine(
            "printer",
            State.WARN,
            what,
            Said("ไม่พบเครื่องพิมพ์", "No printer"),
            Said(
                "ต่อเครื่องพิมพ์ก่อนจบการตรวจ หรือส่งออกรายงานเป็น PDF แทน",
                "Connect one before the visit ends, or export the minutes as PDF.",
            ),
            LOOK_AGAIN,
        )
    name = printers.default or printers.names[0]
    return CheckLine("printer", State.READY, what, Said(name, name))
