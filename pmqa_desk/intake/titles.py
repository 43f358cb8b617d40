"""Take a step's words apart: its title, the length in brackets, the agency, who presents."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.durations import find_durations
from pmqa_desk.domain.visit import Kind
from pmqa_desk.intake.kinds import kind_of

# What an agency's name begins with; the short list is sure even without a word such as "by" before it.
_SURE_AGENCY: Final = (
    r"(?:สำนักงาน|ที่ทำการปกครอง|ที่ว่าการอำเภอ|กรม(?!ธรรม์)|ฝ่าย|กลุ่มงาน|โรงพยาบาล|องค์การบริหารส่วน|องค์กรปกครองส่วน|เทศบาล|อบต\.|อบจ\.|แขวงทางหลวง"
    r"|โครงการชลประทาน|สถานีตำรวจ|ตำรวจภูธร|มหาวิทยาลัย|วิทยาลัย|เรือนจำ)"
)
_ANY_AGENCY: Final = (
    r"(?:" + _SURE_AGENCY[3:-1] + r"|กอง|ศูนย์|สำนัก|สถาบัน|สถานี|แขวง|คณะทำงาน|โรงเรียน|หน่วยงาน|หน่วย|ส่วนราชการ"
    r"|ด่าน|การไฟฟ้า|การประปา|ท่าอากาศยาน|นิคม|อุทยาน|ทัณฑสถาน|หอการค้า|สภา|วิสาหกิจชุมชน|บริษัท|สมาคม|มูลนิธิ|ธนาคาร"
    # Longer words that begin so tell what a province does.
    r"|(?:จังหวัด|อำเภอ)(?![^\s()\[\],;/]{24})|สสจ\.|พช\.|ปภ\.)"
)
_PERSON: Final = (
    r"(?:นายก|นาย|นางสาว|นาง|น\.ส\.|ดร\.|ผศ\.|รศ\.|ศ\.|ว่าที่|พล\.?|พ\.[ตอ]\.|ร\.[ตอ]\.|น\.อ\.|นพ\.|พญ\.|แพทย์หญิง|นายแพทย์|ท่าน|คุณ"
    r"|ผู้ว่าราชการ|ผู้ว่าฯ|รองผู้ว่า|ปลัด|หัวหน้า|รองหัวหน้า|ผู้อำนวยการ|ผอ\.|ประธาน|รองประธาน|นายอำเภอ|อธิบดี|รองอธิบดี|ผู้แทน|วิทยากร|พิธีกร|เลขานุการ"
    r"|(?:เกษตร|พัฒนาการ|พาณิชย์|คลัง|สาธารณสุข|ท้องถิ่น|ประชาสัมพันธ์|ขนส่ง|จัดหางาน|ปศุสัตว์|ประมง|สหกรณ์|วัฒนธรรม|แรงงาน)จังหวัด|คณะผู้ตรวจ|ผู้ตรวจประเมิน|คณะกรรมการ|Mr\.|Mrs\.|Ms\.|Dr\.)"
)
# Whoever does something is the subject of a step, not the one who presents the step above.
_ACTS: Final = re.compile(
    r"(?<!ผู้)กล่าว|ชี้แจง|(?<=[ ฯ])(?:นำเสนอ|บรรยาย|รายงาน|เปิด|ปิด|แนะนำ|ตอบ|มอบ|สรุป|นำชม|พบปะ|เดินทาง)"
)
_NAME: Final = r"[^\s()\[\]\"“”/,;]+"
_AGENCY_NAME: Final = (
    rf"{{head}}{_NAME}(?: (?:ก\.พ\.ร\.|จังหวัด|อำเภอ|ตำบล|เขต|สาขา){_NAME})?(?: ?\((?:สาขา|ภาค"
    rf"|เขต)[^()]*\))?(?: (?:(?:เขต|ภาค|ที่) ?)?[\d๐-๙]{{{{1,3}}}}(?![\d.:๐-๙]))?"
)
_SURE_NAME: Final = _AGENCY_NAME.format(head=_SURE_AGENCY).replace("{head}", _SURE_AGENCY)
_ANY_NAME: Final = _AGENCY_NAME.format(head=_ANY_AGENCY)
_MORE: Final = rf"(?: ?(?:และ|ร่วมกับ|กับ|,|/) ?{_ANY_NAME})*"
_BY: Final = (
    r"(?:(?:ผู้)?(?:หน่วยงาน(?:ที่)?)?รับผิดชอบ(?:หลัก)?(?: ?โดย)?|ผู้นำเสนอ|นำเสนอโดย|บรรยายโดย"
    r"|โดยหน่วยงาน|สังกัด|หน่วยงาน(?:เจ้าของเรื่อง|หลัก)?|โดย|เจ้าภาพ) ?[:]? ?"
)
_CHARGED: Final = re.compile(rf"(?:^|[ (\[])?(?P<by>{_BY})(?P<name>{_ANY_NAME}{_MORE})[)\]]?")
_SPOKEN: Final = re.compile(rf"[ (\[]*(?P<by>{_BY})(?P<name>{_PERSON}[^()\[\]]*)[)\]]?")
_PART_NAME: Final = _AGENCY_NAME.format(head="(?:กอง|สำนัก|สถาบัน|ศูนย์)")
_BRACKETED: Final = re.compile(rf"[(\[](?P<name>(?:{_SURE_NAME}|{_PART_NAME}){_MORE})[)\]]")
_BARE: Final = re.compile(rf"(?:(?<=[ )\]”\"])|^)(?:[-–—:] ?)?(?P<name>{_SURE_NAME}{_MORE})")
_ONLY: Final = re.compile(rf"(?:{_BY})?(?P<name>{_ANY_NAME}{_MORE})")
_ONLY_PERSON: Final = re.compile(rf"(?:{_BY})?(?P<name>{_PERSON}.*)")
_PER_EACH: Final = re.compile(r"(?:ละ|ต่อ(?:หน่วยงาน|เรื่อง|คน|ผลงาน)) ?(?:ไม่เกิน|ประมาณ)? ?$")
_LENGTH_LEAD: Final = (
    r"[ ,(\[]*(?:(?:^|(?<=[ ,(\[]))(?:(?:โดย)?(?:ใช้)?(?:ระยะ)?เวลา|ความยาว|ยาว|ไม่เกิน|ประมาณ"
    r"|นาน|จำนวน|รวม)+[ :]*)*"
)
_DOTTED: Final = re.compile(r"[\d๐-๙]+\.[\d๐-๙]+ ?(?:นาที|ชั่วโมง|ชม\.)")
_LONG_TITLE: Final = 120


@dataclass(frozen=True, slots=True)
class Step:
    """The words of one step, taken apart."""

    title: str
    duration_s: int | None = None
    agency: str | None = None
    presenters: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def take_apart(words: str) -> Step:
    """Return the title of ``words`` without its length, agency and presenters, which stand beside it."""
    step = _with_agency(_with_presenters(_with_duration(Step(words))))
    title = _tidy(step.title) or _tidy(words)
    if len(title) > _LONG_TITLE:
        step = replace(step, doubts=(*step.doubts, Doubt.LONG_TITLE.sentence()))
    return replace(step, title=title)


def read_agency(text: str) -> str | None:
    """Return the agency where ``text`` is nothing but one."""
    match = _ONLY.fullmatch(text.strip(" ()"))
    return match["name"].strip() if match and not _ONLY_PERSON.fullmatch(text.strip(" ()")) else None


def read_presenters(text: str) -> tuple[str, ...]:
    """Return the people where ``text`` names nothing but people or their offices."""
    match = _ONLY_PERSON.fullmatch(text.strip(" ()"))
    if match is None or _ACTS.search(text) or kind_of(text) not in {Kind.OTHER, Kind.SHOWCASE}:
        return ()
    return _people(match["name"])


def has_name(text: str) -> bool:
    """Tell whether ``text`` begins with a person's title, not with an office."""
    return (
        re.match(r"(?:นาย(?!ก|อำเภอ)|นาง|น\.ส\.|ดร\.|ผศ\.|รศ\.|ศ\.|ว่าที่|พล|พ\.|ร\.|นพ\.|พญ\.)", text)
        is not None
    )


def _with_duration(step: Step) -> Step:
    found = find_durations(step.title)
    if not found:
        dotted = _DOTTED.search(step.title)
        doubt = Doubt.TWO_MEANINGS.sentence(written=dotted[0]) if dotted else None
        return replace(step, doubts=(*step.doubts, doubt)) if doubt else step
    first = found[0]
    if _PER_EACH.search(step.title[: first.start]):
        doubt = Doubt.LENGTH_OF_EACH.sentence(written=step.title[first.start : first.end])
        return replace(step, doubts=(*step.doubts, doubt))
    if len(found) > 1:
        doubt = Doubt.SEVERAL_LENGTHS.sentence()
        step = replace(step, doubts=(*step.doubts, doubt))
    before = re.sub(_LENGTH_LEAD + "$", "", step.title[: first.start])
    opened = "(" in step.title[len(before) : first.start] or "[" in step.title[len(before) : first.start]
    after = step.title[first.end :]
    if opened:
        closed = re.match(r"[ ]*[)\]]", after)
        after = after[closed.end() :] if closed else f" ({after.lstrip(' ,')}"
    if not before.strip() and not after.strip():
        return step
    people = read_presenters(after.strip(" ,-–—:")) if before.strip() else ()
    title = before.rstrip() if people else f"{before.rstrip()} {after.lstrip()}"
    presenters = (*step.presenters, *people)
    return replace(step, title=title, duration_s=first.seconds or None, presenters=presenters)


def _with_presenters(step: Step) -> Step:
    match = _SPOKEN.search(step.title)
    if match is None or _CHARGED.search(step.title, match.start(), match.end()) is not None:
        return step
    rest = f"{step.title[: match.start()]} {step.title[match.end() :]}"
    return replace(step, title=rest, presenters=(*step.presenters, *_people(match["name"])))


def _with_agency(step: Step) -> Step:
    for pattern in (_CHARGED, _BRACKETED, _BARE):
        matches = list(pattern.finditer(step.title))
        # A title may open with the name of an office itself: the last one named is in charge.
        match = matches[-1] if matches and pattern is _BARE else next(iter(matches), None)
        if match is None or (pattern is _BARE and not _may_be_bare(step.title, match)):
            continue
        rest = f"{step.title[: match.start()]} {step.title[match.end() :]}"
        if not _tidy(rest):
            return replace(step, agency=match["name"].strip())
        return replace(step, title=rest, agency=match["name"].strip())
    return step


def _may_be_bare(title: str, match: re.Match[str]) -> bool:
    """Tell whether an agency that nothing introduces is in charge, not what the sentence is about."""
    before = title[: match.start()]
    if kind_of(title) in {
        Kind.TOUR,
        Kind.THANKS,
        Kind.WELCOME,
        Kind.QUESTIONS,
        Kind.REGISTRATION,
        Kind.INTRODUCTION,
    }:
        return False
    return not re.search(r"(?:ของ|กับ|ที่|ณ|จาก|แก่|ต่อ|ใน|เยี่ยม|ชม) ?$", before)


def _people(names: str) -> tuple[str, ...]:
    parts = re.split(rf"(?: *[,;] *| +และ *|และ)(?={_PERSON})", names.strip(" :"))
    return tuple(part.strip(" ,") for part in parts if part.strip(" ,"))


def _tidy(title: str) -> str:
    plain = re.sub(r"\( *\)|\[ *\]", "", title)
    plain = re.sub(r" {2,}", " ", plain).strip(" \t:;,-–—|/")
    plain = re.sub(r"(?: และ|และ)$", "", plain).strip()
    for opening, closing in (("“", "”"), ("(", ")")):
        if plain.startswith(opening) and closing not in plain:
            plain = plain[1:].strip()
    return plain
