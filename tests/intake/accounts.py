"""The account of a draft: each line of the source has a role, and the words of a line stand where it went."""

from __future__ import annotations

import re

from pmqa_desk.domain.draft import Draft, LineRole
from pmqa_desk.domain.thai import normalise
from pmqa_desk.domain.visit import Item

_WORD = re.compile(r"[A-Za-z\u0e01-\u0e3a\u0e40-\u0e4e]{2,}")
# What tells when, how long and by whom: it goes into fields, not into words.
_FUNCTION = re.compile(
    r"(?:จากนั้น|หลัง|ต่อมา|ต่อ|และ|แล้ว|ตั้งแต่|ช่วง|เวลา|ถึง|เป็นต้นไป|นาฬิกา|น(?![ก-๙])|เสร็จสิ้น"
    r"|ประมาณ|ความยาว|ไม่เกิน|ใช้|ระยะ|นาที|วินาที|ชั่วโมง"
    r"|ผู้นำเสนอ|นำเสนอโดย|หน่วยงาน|ผู้|ที่|รับผิดชอบ|โดย|สังกัด"
    r"|ระเบียบ|วาระ|ลำดับ|ขั้นตอน|ขั้น|ข้อ|to\b)+"
)


def assert_accounted(text: str, draft: Draft) -> None:
    """Hold a draft to the invariant: every line of the source has a role, and the roles are true."""
    source = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert [line.text for line in draft.lines] == source
    assert_lines_told(draft)


def assert_lines_told(draft: Draft) -> None:
    """Hold the lines of a draft, of whichever source, to what its items, sessions and unread lines say."""
    assert [line.line for line in draft.lines] == list(range(1, len(draft.lines) + 1))
    unread = [line.line for line in draft.lines if line.role is LineRole.UNREAD]
    assert [one.line for one in draft.unread] == unread
    uids = {part.uid for part in (*draft.visit.items, *draft.visit.sessions)}
    for line in draft.lines:
        assert set(line.uids) <= uids
        if line.role in {LineRole.ITEM, LineRole.DETAIL, LineRole.SESSION}:
            assert line.uids
        assert line.role is not LineRole.BLANK or not normalise(line.text).strip()
    sources = {item.source_line for item in draft.visit.items}
    assert sources == {line.line for line in draft.lines if line.role is LineRole.ITEM}
    assert all(item.duration_s is None or item.duration_s > 0 for item in draft.visit.items)


def lost_words(draft: Draft) -> list[tuple[int, str]]:
    """Return the words of the programme's lines that stand in none of the items that took the line."""
    kept = {item.uid: _told_by(item) for item in draft.visit.items}
    lost: list[tuple[int, str]] = []
    for line in draft.lines:
        # A paragraph that holds several items tells other things too.
        if line.role not in {LineRole.ITEM, LineRole.DETAIL} or _is_paragraph(draft, line.line):
            continue
        told = "\n".join(kept[uid] for uid in line.uids)
        words = _WORD.findall(normalise(line.text).replace("**", ""))
        lost += [(line.line, word) for word in words if not _stands_in(word, told)]
    return lost


def _is_paragraph(draft: Draft, number: int) -> bool:
    return sum(item.source_line == number for item in draft.visit.items) > 1


def _told_by(item: Item) -> str:
    fields = (item.title, item.script, item.agency, item.section, *item.presenters, *item.doubts)
    return normalise("\n".join(field for field in fields if field))


def _stands_in(word: str, told: str) -> bool:
    opening = _FUNCTION.match(word)
    return word in told or (opening is not None and word[opening.end() :] in told)
