"""What of the machine is not ready for a run, line by line."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from pmqa_desk.domain.durations import duration_in_words
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.machine_facts import (
    ClockFacts,
    Fonts,
    MachineFacts,
    Power,
    Printers,
    Room,
    Screens,
    SleepSettings,
)
from pmqa_desk.domain.ready_check import CheckLine, Deed, Offer, Said, State
from pmqa_desk.domain.thai import Digits, date_in_words, time_of_day
from pmqa_desk.domain.visit import Mode, Visit

# Below this a visit of three hours ends in the dark.
LOW_PERCENT = 20
# Log and backups of a run fit many times over into the one; a film copied late into the other.
SCARCE_BYTES = 200_000_000
TIGHT_BYTES = 1_000_000_000
# The smallest stage that the cards are drawn for.
STAGE_WIDTH, STAGE_HEIGHT = 1280, 720
# A machine that idles less than this long may sleep while a chair is waited for.
SLEEP_S = 3600
# A file copied from another machine bears that one's clock, which may be a little ahead.
CLOCK_GRACE_MS = 120_000
# No visit was run before this program was written; a clock whose battery is empty begins earlier.
FIRST_YEAR, LAST_YEAR = 2024, 2100

_AGAIN = Offer(Deed.LOOK_AGAIN, Said("ดูใหม่", "Look again"))


def machine_lines(visit: Visit, facts: MachineFacts) -> tuple[CheckLine, ...]:
    """Return a line for each thing of the machine that a run depends on."""
    return (
        _screens(facts.screens, visit.mode),
        _sounds(facts.sounds),
        _power(facts.power),
        _sleep(facts.sleep),
        _clock(facts.clock, visit.timezone),
        _room("visit_room", Said("ที่เก็บไฟล์งาน", "Folder of the visit"), facts.visit_room),
        _room("own_room", Said("ที่เก็บสำเนาสำรอง", "Folder of the backups"), facts.own_room),
        _printers(facts.printers),
        _fonts(facts.fonts, visit.minutes.font),
    )


def _untested(key: str, what: Said, to_do: Said) -> CheckLine:
    found = Said("ยังไม่ได้ทดสอบ", "Not tested")
    return CheckLine(key, State.UNTESTED, what, found, to_do, _AGAIN)


def _screens(screens: Screens | None, mode: Mode | None) -> CheckLine:
    what = Said("จอภาพ", "Screens")
    if screens is None or not screens.all:
        return _untested(
            "screens", what, Said("ต่อจอของห้องประชุม แล้วดูใหม่", "Connect the room's screen and look again.")
        )
    sizes = ", ".join(f"{screen.width} × {screen.height}" for screen in screens.all)
    count = len(screens.all)
    seen = Said(f"{count} จอ ({sizes})", f"{count} screen{'s' if count > 1 else ''} ({sizes})")
    trouble = _screen_trouble(screens, mode)
    if trouble is None:
        return CheckLine("screens", State.READY, what, seen)
    state, found, to_do = trouble
    both = Said(f"{seen.thai} {found.thai}", f"{seen.english}; {found.english}")
    return CheckLine("screens", state, what, both, to_do, _AGAIN)


def _screen_trouble(screens: Screens, mode: Mode | None) -> tuple[State, Said, Said] | None:
    if screens.mirrored:
        return (
            State.MEND,
            Said(
                "จอแสดงภาพซ้ำกัน ห้องประชุมจะเห็นหน้าควบคุม", "they show the same, so the room would see the console"
            ),
            Said("ตั้งจอเป็นแบบขยาย (Extend) ไม่ใช่แบบทำซ้ำ", "Set the screens to extend, not to duplicate."),
        )
    if len(screens.all) == 1 and mode is not Mode.ONLINE:
        return (
            State.WARN,
            Said("จอแสดงผลจะเป็นหน้าต่างสำหรับแชร์", "the stage will be a window to share"),
            Said(
                "หากมีเครื่องฉาย ให้ต่อสายแล้วตั้งจอเป็นแบบขยาย (Extend)",
                "With a projector, connect it and set the screens to extend.",
            ),
        )
    if len(screens.all) > 1 and screens.stage_found is False:
        return (
            State.WARN,
            Said("ไม่พบจอที่เคยใช้แสดงผล", "the screen last used for the stage is not there"),
            Said(
                "ตรวจว่าต่อจอของห้องประชุมแล้ว และดูจอแสดงผลก่อนเริ่ม",
                "Check the cable, and look at the stage before you begin.",
            ),
        )
    if any(screen.width < STAGE_WIDTH or screen.height < STAGE_HEIGHT for screen in screens.all):
        return (
            State.WARN,
            Said("ความละเอียดต่ำ ตัวหนังสืออาจอ่านยาก", "the resolution is low and text may be hard to read"),
            Said(
                f"ตั้งความละเอียดอย่างน้อย {STAGE_WIDTH} × {STAGE_HEIGHT}",
                f"Set it to {STAGE_WIDTH} × {STAGE_HEIGHT} or more.",
            ),
        )
    return None


def _sounds(sounds: tuple[str, ...] | None) -> CheckLine:
    what = Said("เสียง", "Sound")
    if sounds is None:
        return _untested(
            "sound", what, Said("เปิดเสียงลองฟังในห้องประชุม", "Play something and listen in the room.")
        )
    if not sounds:
        found = Said("ไม่พบอุปกรณ์เสียง วีดิทัศน์จะไม่มีเสียง", "No sound output: films will be silent")
        to_do = Said(
            "ต่อลำโพงหรือสายเสียงของห้อง แล้วดูใหม่", "Connect a loudspeaker or the room's cable and look again."
        )
        return CheckLine("sound", State.WARN, what, found, to_do, _AGAIN)
    named = Said(f"ออกทาง {sounds[0]}", f"Through {sounds[0]}")
    return CheckLine("sound", State.READY, what, named)


def _power(power: Power | None) -> CheckLine:
    what = Said("ไฟฟ้า", "Power")
    if power is None:
        return _untested("power", what, Said("ตรวจว่าเสียบสายไฟแล้ว", "See that the mains cable is in."))
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
        return _untested("sleep", what, to_do)
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
        _AGAIN,
    )


def _clock(clock: ClockFacts | None, timezone: str) -> CheckLine:
    what = Said("นาฬิกาของเครื่อง", "Clock of the machine")
    if clock is None:
        return _untested("clock", what, Said("เทียบกับนาฬิกาอื่น", "Hold it against another clock."))
    zone = ZoneInfo(timezone)
    now = datetime.fromtimestamp(clock.now_ms / 1000, UTC).astimezone(zone)
    thai, english = (_moment(now, language) for language in Language)
    set_it = Said("ตั้งวันและเวลาของเครื่องให้ตรง แล้วดูใหม่", "Set date and time of the machine and look again.")
    if not FIRST_YEAR <= now.year <= LAST_YEAR:
        found = Said(f"{thai} ไม่น่าเป็นไปได้", f"{english} cannot be")
        return CheckLine("clock", State.MEND, what, found, set_it, _AGAIN)
    if clock.kept_ms is not None and clock.now_ms < clock.kept_ms - CLOCK_GRACE_MS:
        kept = datetime.fromtimestamp(clock.kept_ms / 1000, UTC).astimezone(zone)
        found = Said(
            f"{thai} ช้ากว่าเวลาที่บันทึกครั้งสุดท้าย ({_moment(kept, Language.THAI)})",
            f"{english} is before what was kept last ({_moment(kept, Language.ENGLISH)})",
        )
        return CheckLine("clock", State.MEND, what, found, set_it, _AGAIN)
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
        return CheckLine("clock", State.WARN, what, found, to_do, _AGAIN)
    return CheckLine("clock", State.READY, what, Said(thai, english))


def _moment(moment: datetime, language: Language) -> str:
    day = date_in_words(moment.date(), language, short=True)
    return f"{day} {time_of_day(moment, Digits.ARABIC, suffix=language is Language.THAI)}"


def _room(key: str, what: Said, room: Room | None) -> CheckLine:
    if room is None:
        return _untested(key, what, Said("ตรวจว่าเปิดโฟลเดอร์ได้", "See that the folder can be opened."))
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
            _AGAIN,
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
    return CheckLine(key, state, what, found, Said("ลบไฟล์ที่ไม่ใช้", "Delete files that are not needed."), _AGAIN)


def _printers(printers: Printers | None) -> CheckLine:
    what = Said("เครื่องพิมพ์", "Printer")
    if printers is None:
        return _untested("printer", what, Said("ลองพิมพ์หน้านี้หนึ่งแผ่น", "Print this page once."))
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
            _AGAIN,
        )
    name = printers.default or printers.names[0]
    return CheckLine("printer", State.READY, what, Said(name, name))


def _fonts(fonts: Fonts | None, paper: str) -> CheckLine:
    what = Said("แบบอักษร", "Fonts")
    if fonts is None:
        return _untested("fonts", what, Said("เปิดโปรแกรมแล้วตรวจอีกครั้ง", "Open the program and check again."))
    if not fonts.screen:
        return CheckLine(
            "fonts",
            State.MEND,
            what,
            Said(
                "ใช้แบบอักษร Sarabun ของโปรแกรมไม่ได้ ตัวหนังสือบนจออาจผิดรูป",
                "The program's own Sarabun is not in use",
            ),
            Said("ติดตั้งโปรแกรมใหม่", "Install the program anew."),
        )
    if not fonts.paper:
        return CheckLine(
            "fonts",
            State.WARN,
            what,
            Said(
                f"ไม่มี {paper} ในเครื่อง รายงานจะพิมพ์ด้วย Sarabun",
                f"{paper} is not installed: minutes will be printed in Sarabun",
            ),
            Said(
                f"ติดตั้ง {paper} หรือเลือกแบบอักษรอื่นในรายงาน",
                f"Install {paper}, or choose another font for the minutes.",
            ),
            _AGAIN,
        )
    return CheckLine("fonts", State.READY, what, Said(f"Sarabun และ {paper}", f"Sarabun and {paper}"))
