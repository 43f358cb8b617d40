"""Whether the room will see and hear what it should: screens, sound, fonts."""

from __future__ import annotations

from pmqa_desk.domain.machine_facts import Fonts, Screens
from pmqa_desk.domain.ready_check import LOOK_AGAIN, CheckLine, Said, State, untested_line
from pmqa_desk.domain.visit import Mode

# The smallest stage that the cards are drawn for.
STAGE_WIDTH, STAGE_HEIGHT = 1280, 720

_Trouble = tuple[State, Said, Said]
_SAME: _Trouble = (
    State.MEND,
    Said("จอแสดงภาพซ้ำกัน ห้องประชุมจะเห็นหน้าควบคุม", "they show the same, so the room would see the console"),
    Said("ตั้งจอเป็นแบบขยาย (Extend) ไม่ใช่แบบทำซ้ำ", "Set the screens to extend, not to duplicate."),
)
_ALONE: _Trouble = (
    State.WARN,
    Said("จอแสดงผลจะเป็นหน้าต่างสำหรับแชร์", "the stage will be a window to share"),
    Said(
        "หากมีเครื่องฉาย ให้ต่อสายแล้วตั้งจอเป็นแบบขยาย (Extend)",
        "With a projector, connect it and set the screens to extend.",
    ),
)
_GONE: _Trouble = (
    State.WARN,
    Said("ไม่พบจอที่เคยใช้แสดงผล", "the screen last used for the stage is not there"),
    Said(
        "ตรวจว่าต่อจอของห้องประชุมแล้ว และดูจอแสดงผลก่อนเริ่ม",
        "Check the cable, and look at the stage before you begin.",
    ),
)
_COARSE: _Trouble = (
    State.WARN,
    Said("ความละเอียดต่ำ ตัวหนังสืออาจอ่านยาก", "the resolution is low and text may be hard to read"),
    Said(
        f"ตั้งความละเอียดอย่างน้อย {STAGE_WIDTH} × {STAGE_HEIGHT}",
        f"Set it to {STAGE_WIDTH} × {STAGE_HEIGHT} or more.",
    ),
)


def screens_line(screens: Screens | None, mode: Mode | None) -> CheckLine:
    """Return how the screens stand: one, two or three, and whether the stage has its own."""
    what = Said("จอภาพ", "Screens")
    if screens is None or not screens.all:
        return untested_line(
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
    return CheckLine("screens", state, what, both, to_do, LOOK_AGAIN)


def _screen_trouble(screens: Screens, mode: Mode | None) -> _Trouble | None:
    if screens.mirrored:
        return _SAME
    if len(screens.all) == 1 and mode is not Mode.ONLINE:
        return _ALONE
    if len(screens.all) > 1 and screens.stage_found is False:
        return _GONE
    coarse = any(screen.width < STAGE_WIDTH or screen.height < STAGE_HEIGHT for screen in screens.all)
    return _COARSE if coarse else None


def sounds_line(sounds: tuple[str, ...] | None) -> CheckLine:
    """Return through what the room will hear."""
    what = Said("เสียง", "Sound")
    if sounds is None:
        return untested_line(
            "sound", what, Said("เปิดเสียงลองฟังในห้องประชุม", "Play something and listen in the room.")
        )
    if not sounds:
        found = Said("ไม่พบอุปกรณ์เสียง วีดิทัศน์จะไม่มีเสียง", "No sound output: films will be silent")
        to_do = Said(
            "ต่อลำโพงหรือสายเสียงของห้อง แล้วดูใหม่", "Connect a loudspeaker or the room's cable and look again."
        )
        return CheckLine("sound", State.WARN, what, found, to_do, LOOK_AGAIN)
    named = Said(f"ออกทาง {sounds[0]}", f"Through {sounds[0]}")
    return CheckLine("sound", State.READY, what, named)


def fonts_line(fonts: Fonts | None, paper: str) -> CheckLine:
    """Return whether screen and paper have their faces."""
    what = Said("แบบอักษร", "Fonts")
    if fonts is None:
        to_do = Said("เปิดโปรแกรมแล้วตรวจอีกครั้ง", "Open the program and check again.")
        return untested_line("fonts", what, to_do)
    if not fonts.screen:
        found = Said(
            "ใช้แบบอักษร Sarabun ของโปรแกรมไม่ได้ ตัวหนังสือบนจออาจผิดรูป",
            "The program's own Sarabun is not in use: text on the screens may be misshapen",
        )
        to_do = Said("ติดตั้งโปรแกรมใหม่", "Install the program anew.")
        return CheckLine("fonts", State.MEND, what, found, to_do)
    if not fonts.paper:
        found = Said(
            f"ไม่มี {paper} ในเครื่อง รายงานจะพิมพ์ด้วย Sarabun",
            f"{paper} is not installed: minutes will be printed in Sarabun",
        )
        thai, english = f"ติดตั้ง {paper} หรือเลือกแบบอักษรอื่นในรายงาน", f"Install {paper}, or choose another font."
        return CheckLine("fonts", State.WARN, what, found, Said(thai, english), LOOK_AGAIN)
    return CheckLine("fonts", State.READY, what, Said(f"Sarabun และ {paper}", f"Sarabun and {paper}"))
