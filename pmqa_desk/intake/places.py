"""Find the place of a gathering in a sentence."""

from __future__ import annotations

import re
from typing import Final

_BEGINS: Final = (
    r"(?:ห้อง|หอ(?:ประชุม)?|ศาลา|โรงแรม|อาคาร|สำนักงาน|ศูนย์|ที่ว่าการ|ศาลากลาง|มหาวิทยาลัย|วิทยาลัย"
    r"|โรงเรียน|โรงพยาบาล|อุทยาน|สนาม|ลาน|เทศบาล|จวน|ตึก)"
)
_START: Final = re.compile(
    rf"(?:^|[ (,])(?:(?:ณ|สถานที่|place) ?[:]? ?(?:ที่)?|ที่)(?=[\"“]?{_BEGINS})|(?:^|(?<= ))(?=ห้องประชุม)"
)
_GOES_ON: Final = re.compile(
    r"(?:ชั้น|ห้อง|อาคาร|ศาลากลาง|ศูนย์|สำนักงาน|โรงแรม|จังหวัด|อำเภอ|ตำบล|ถนน|เลขที่|หลัง|ตึก|ที่ว่าการ|กระทรวง|กรม|มหาวิทยาลัย|โรงพยาบาล|เทศบาล|\d{1,3}$|[๐-๙]{1,3}$|[\"“”(].*[\"”)]$)"
)
_STOPS: Final = re.compile(
    r"(?:เวลา|นาย|นาง|ดร\.|โดย|เพื่อ|ซึ่ง|พร้อม|ผ่าน|และ|เป็น|เข้า|ว่าที่|พล|มี|จัด|วันที่|ใน|ทั้งนี้|ท่าน|ผู้|รอง|หัวหน้า|น\.|ร่วม|จะ|ได้|กำหนด|ระหว่าง|ตั้งแต่|-|–)"
)
_LONGEST: Final = 150
_UNKNOWN_WORDS: Final = 2


def find_place(text: str) -> str | None:
    """Return the first place that ``text`` names as where something happens."""
    start = _START.search(text)
    if start is None:
        return None
    words = text[start.end() : start.end() + _LONGEST].split(" ")
    taken = [words[0]]
    waiting: list[str] = []
    for word in words[1:]:
        if _GOES_ON.match(word):
            taken += [*waiting, word]
            waiting = []
        elif _STOPS.match(word) or len(waiting) == _UNKNOWN_WORDS or not word:
            break
        else:
            waiting.append(word)
    return " ".join(taken).strip(" ,;.)") or None


# No name begins another.
_PROVINCE: Final = re.compile(
    "จังหวัด ?("
    "กระบี่|กรุงเทพมหานคร|กาญจนบุรี|กาฬสินธุ์|กำแพงเพชร|ขอนแก่น|จันทบุรี|ฉะเชิงเทรา|ชลบุรี|ชัยนาท|"
    "ชัยภูมิ|ชุมพร|เชียงราย|เชียงใหม่|ตรัง|ตราด|ตาก|นครนายก|นครปฐม|นครพนม|นครราชสีมา|นครศรีธรรมราช|"
    "นครสวรรค์|นนทบุรี|นราธิวาส|น่าน|บึงกาฬ|บุรีรัมย์|ปทุมธานี|ประจวบคีรีขันธ์|ปราจีนบุรี|ปัตตานี|"
    "พระนครศรีอยุธยา|พะเยา|พังงา|พัทลุง|พิจิตร|พิษณุโลก|เพชรบุรี|เพชรบูรณ์|แพร่|ภูเก็ต|มหาสารคาม|"
    "มุกดาหาร|แม่ฮ่องสอน|ยโสธร|ยะลา|ร้อยเอ็ด|ระนอง|ระยอง|ราชบุรี|ลพบุรี|ลำปาง|ลำพูน|เลย|ศรีสะเกษ|"
    "สกลนคร|สงขลา|สตูล|สมุทรปราการ|สมุทรสงคราม|สมุทรสาคร|สระแก้ว|สระบุรี|สิงห์บุรี|สุโขทัย|"
    "สุพรรณบุรี|สุราษฎร์ธานี|สุรินทร์|หนองคาย|หนองบัวลำภู|อ่างทอง|อำนาจเจริญ|อุดรธานี|อุตรดิตถ์|"
    "อุทัยธานี|อุบลราชธานี"
    ")"
)


def begins_with_place(text: str) -> bool:
    """Tell whether ``text`` opens with the name of a room or a building."""
    return re.match(_BEGINS, text) is not None


def find_provinces(text: str) -> tuple[str, ...]:
    """Return the provinces that ``text`` names, each once: Thai sets no space behind a name."""
    return tuple(dict.fromkeys(match[1] for match in _PROVINCE.finditer(text)))
