"""Whether the media of the items can be shown, and whether films fit the plan, line by line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pmqa_desk.domain.durations import duration_figure, duration_in_words
from pmqa_desk.domain.english import counted
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.medium_facts import (
    DeckFact,
    FilmFact,
    MediumFact,
    PicturesFact,
    SlidesFact,
    Unusable,
    UnusableFact,
)
from pmqa_desk.domain.programme import Slot, item_numbers, lay, programme_of
from pmqa_desk.domain.ready_check import CheckLine, Deed, Offer, Said, State
from pmqa_desk.domain.visit import Format, Item, Kind, StartRule, Visit

# Nobody plans a film to the second.
LENGTH_GRACE_S = 5
_PLAYED = frozenset({Format.VIDEO, Format.SLIDES})


@dataclass(frozen=True, slots=True)
class _Of:
    """The item that a line is about."""

    slot: Slot
    place: int
    called: Said
    converts: bool = False

    @property
    def item(self) -> Item:
        return self.slot.item

    def line(
        self,
        state: State,
        found: Said,
        to_do: Said | None = None,
        offer: Offer | None = None,
        key: str = "media",
    ) -> CheckLine:
        return CheckLine(f"{key}/{self.item.uid}", state, self.called, found, to_do, offer, self.place)

    def other_file(self, state: State, found: Said, to_do: Said) -> CheckLine:
        """Return a line whose button chooses another file."""
        offer = Offer(Deed.CHOOSE_FILE, Said("เลือกไฟล์ใหม่", "Choose another file"), self.item.uid)
        return self.line(state, found, to_do, offer)


def media_lines(
    visit: Visit, facts: Mapping[str, MediumFact], *, converts: bool = False
) -> tuple[CheckLine, ...]:
    """Return a line for each item that shows something; ``facts`` are by the identity of the item.

    ``converts`` tells whether this machine can write films anew.
    """
    slots = lay(programme_of(visit))
    numbers = item_numbers(visit.items)
    lines = []
    for place, (slot, number) in enumerate(zip(slots, numbers, strict=True), 1):
        of = _Of(slot, place, called(number, slot.item), converts)
        if slot.item.media is not None:
            fact = facts.get(slot.item.uid)
            lines.append(_medium(of, fact if fact is not None and fact.medium == slot.item.media else None))
        elif _is_film(slot.item) or slot.item.format in _PLAYED:
            lines.append(_nothing_chosen(of))
    return tuple(lines)


def called(number: str, item: Item) -> Said:
    """Return what an item is called: by its number, or where it has none by its title."""
    if number:
        return Said(f"ลำดับที่ {number}", f"Item {number}")
    return Said(f"“{item.title}”", f"“{item.title}”")


def _is_film(item: Item) -> bool:
    return item.kind is Kind.VIDEO or item.format is Format.VIDEO


def _nothing_chosen(of: _Of) -> CheckLine:
    return of.line(
        State.WARN,
        Said("ยังไม่ได้เลือกไฟล์ จอแสดงผลจะแสดงชื่อเรื่อง", "No file is chosen; the stage will show the title"),
        Said("เลือกไฟล์ หรือเปลี่ยนรูปแบบของลำดับนี้", "Choose a file, or change how the item is presented."),
        Offer(Deed.CHOOSE_FILE, Said("เลือกไฟล์", "Choose a file"), of.item.uid),
        key="file",
    )


def _medium(of: _Of, fact: MediumFact | None) -> CheckLine:
    match fact:
        case UnusableFact():
            return _unusable(of, fact)
        case FilmFact():
            return _film(of, fact)
        case SlidesFact():
            return _slides(of, fact)
        case DeckFact():
            return _deck(of, fact)
        case PicturesFact():
            return _pictures(of, fact)
    name = of.item.media or ""
    return of.line(
        State.UNTESTED,
        Said(f"{name} ยังไม่ได้ทดสอบ", f"{name} is not tested"),
        Said("เปิดหน้าตรวจความพร้อม แล้วตรวจอีกครั้ง", "Open the ready check and check again."),
    )


_UNUSABLE = {
    Unusable.MISSING: (
        State.MEND,
        Said("ไม่พบไฟล์", "is missing"),
        Said(
            "วางไฟล์ไว้ในโฟลเดอร์ของไฟล์งาน หรือเลือกไฟล์ใหม่",
            "Put it into the folder of the visit, or choose another.",
        ),
    ),
    Unusable.EMPTY: (
        State.MEND,
        Said("ไฟล์ว่างเปล่า", "is empty"),
        Said("คัดลอกจากต้นฉบับอีกครั้ง แล้วเลือกไฟล์ใหม่", "Copy it again from where it came, and choose it anew."),
    ),
    Unusable.OF_ANOTHER_KIND: (
        State.WARN,
        Said("จอแสดงผลเปิดไฟล์ชนิดนี้ไม่ได้", "is of a kind that the stage cannot show"),
        Said(
            "ใช้ PDF วีดิทัศน์ หรือรูปภาพแทน หรือเปิดด้วยโปรแกรมอื่นเมื่อถึงลำดับ",
            "Use a PDF, a film or pictures, or open it in its own program when its turn comes.",
        ),
    ),
}


def _unusable(of: _Of, fact: UnusableFact) -> CheckLine:
    state, found, to_do = _UNUSABLE[fact.why]
    said = Said(f"{found.thai} {fact.medium}", f"{fact.medium} {found.english}")
    return of.other_file(state, said, to_do)


def _film(of: _Of, fact: FilmFact) -> CheckLine:
    if not fact.opened:
        return of.other_file(
            State.MEND,
            Said(
                "เปิดวีดิทัศน์ไม่ได้ ไฟล์อาจเสียหรือคัดลอกไม่ครบ",
                "The film cannot be opened; it may be damaged or cut off",
            ),
            Said("คัดลอกจากต้นฉบับอีกครั้ง แล้วเลือกไฟล์ใหม่", "Copy it again from where it came, and choose it anew."),
        )
    if not fact.pictures:
        return _not_decoded(of)
    if fact.gaps_ms:
        at = duration_figure(fact.gaps_ms[0] // 1000)
        return of.other_file(
            State.MEND if fact.steady else State.WARN,
            Said(f"วีดิทัศน์ไม่มีภาพที่ {at} ไฟล์อาจเสียหาย", f"No picture at {at} of the film; it may be damaged"),
            Said(
                "เปิดดูช่วงนั้น หากเสียให้คัดลอกจากต้นฉบับ",
                "Look at that place; if it is damaged, copy the film again.",
            ),
        )
    return _film_length(of, fact)


def _not_decoded(of: _Of) -> CheckLine:
    found = Said(
        "วีดิทัศน์เล่นแล้วไม่มีภาพ เครื่องนี้ถอดรหัสภาพไม่ได้",
        "The film plays without a picture: this machine cannot decode it",
    )
    if of.converts:
        convert = Offer(Deed.CONVERT_FILM, Said("แปลงวีดิทัศน์", "Convert the film"), of.item.uid)
        to_do = Said(
            "แปลงเป็น MP4 แบบ H.264 ในเครื่องนี้ หรือขอไฟล์ใหม่จากหน่วยงาน",
            "Convert it to MP4 with H.264 here, or ask the agency for another file.",
        )
        return of.line(State.MEND, found, to_do, convert)
    to_do = Said(
        "ขอไฟล์ MP4 แบบ H.264 เสียง AAC จากหน่วยงาน แล้วเลือกไฟล์ใหม่",
        "Ask the agency for MP4 with H.264 and AAC, and choose that.",
    )
    return of.other_file(State.MEND, found, to_do)


def _film_length(of: _Of, fact: FilmFact) -> CheckLine:
    length_s, planned_s = -(-fact.length_ms // 1000), of.slot.length_s
    figure = duration_figure(length_s)
    use = Offer(
        Deed.USE_LENGTH,
        Said(f"ใช้ {figure} เป็นแผน", f"Plan {figure}"),
        of.item.uid,
        seconds=length_s,
    )
    # A finish is what such an item is planned by: another length would change nothing.
    offer = None if of.item.start_rule is StartRule.FINISH_AT else use
    to_do = Said("ใช้ความยาวของวีดิทัศน์เป็นแผน หรือตัดวีดิทัศน์", "Plan the length of the film, or cut the film.")
    if planned_s is None:
        found = Said(f"วีดิทัศน์ยาว {figure} ยังไม่ระบุเวลาในแผน", f"The film takes {figure}; no length is planned")
        return of.line(State.WARN, found, to_do, offer)
    over_s = length_s - planned_s
    if over_s > LENGTH_GRACE_S or (over_s < -LENGTH_GRACE_S and _is_film(of.item)):
        thai, english = (duration_in_words(abs(over_s), language) for language in Language)
        more, longer = ("ยาวกว่า", "longer") if over_s > 0 else ("สั้นกว่า", "shorter")
        found = Said(
            f"วีดิทัศน์ยาว {figure} {more}แผน {thai}", f"The film takes {figure}, {english} {longer} than planned"
        )
        return of.line(State.WARN, found, to_do, offer)
    if not fact.sound:
        return of.line(
            State.WARN,
            Said(f"วีดิทัศน์ยาว {figure} ไม่มีเสียงในไฟล์", f"The film takes {figure} and has no sound"),
            Said("หากตั้งใจให้ไม่มีเสียง ไม่ต้องแก้ไข", "Where it is meant to be silent, leave it."),
        )
    return of.line(State.READY, Said(f"วีดิทัศน์ยาว {figure} เล่นได้", f"The film takes {figure} and plays"))


def _slides(of: _Of, fact: SlidesFact) -> CheckLine:
    if not fact.drawn:
        return of.other_file(
            State.MEND,
            Said("เปิดไฟล์สไลด์ไม่ได้", "The slides cannot be opened"),
            Said(
                "บันทึกเป็น PDF อีกครั้ง โดยไม่ตั้งรหัสผ่าน แล้วเลือกไฟล์ใหม่",
                "Save them as PDF again, without a password, and choose that.",
            ),
        )
    return of.line(State.READY, Said(f"สไลด์ {fact.pages} หน้า", f"Slides, {counted(fact.pages, 'page')}"))


def _deck(of: _Of, fact: DeckFact) -> CheckLine:
    if not fact.failed:
        return of.line(
            State.UNTESTED,
            Said("กำลังแปลงสไลด์เป็น PDF", "The slides are being converted to PDF"),
            Said("รอสักครู่ ผลจะแสดงเอง", "Wait a moment; what comes of it will be shown."),
        )
    why = fact.why or Said("ยังไม่มีสไลด์แบบ PDF", "There is no PDF of the slides")
    to_do = Said(
        "บันทึกสไลด์เป็น PDF จาก PowerPoint แล้วเลือกไฟล์นั้น",
        "Save the slides as PDF in PowerPoint, and choose that.",
    )
    return of.other_file(State.MEND, why, to_do)


def _pictures(of: _Of, fact: PicturesFact) -> CheckLine:
    if fact.unreadable:
        first = fact.unreadable[0]
        return of.other_file(
            State.MEND,
            Said(f"เปิดรูปภาพ {first} ไม่ได้", f"The picture {first} cannot be opened"),
            Said("คัดลอกจากต้นฉบับอีกครั้ง หรือเลือกไฟล์ใหม่", "Copy it again from where it came, or choose another."),
        )
    return of.line(State.READY, Said(f"รูปภาพ {fact.count} รูป", counted(fact.count, "picture")))
