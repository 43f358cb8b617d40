"""Read several items inside one paragraph: numbered in a row, or parted by strokes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.visit import Kind
from pmqa_desk.intake.lines import Line
from pmqa_desk.intake.lists import Candidate, score_steps
from pmqa_desk.intake.rows import LONGEST_WORDS, Entry

_MARK: Final = re.compile(
    r"(?:^|(?<=[ ”\")\]ฯๆ:])|(?<=และ)|(?<=ได้แก่)|(?<=ดังนี้)|(?<=คือ)|(?<=ด้วย))"
    r"(?:\((?P<a>\d{1,2})\)|(?P<b>\d{1,2})(?:\.\)|\)|\.))(?![\d.])"
)
# Where the sentence goes on after the last of its items.
_SENTENCE_GOES_ON: Final = re.compile(
    r" (?:โดย(?! ?(?:หน่วยงาน|สำนัก|กรม|ที่ทำการ|ฝ่าย|ศูนย์|กอง|นาย|นาง|ดร\.|ผู้|หัวหน้า|โรงพยาบาล"
    r"|เทศบาล))|ซึ่ง|ทั้งนี้|นอกจากนี้|อีกทั้ง|พร้อมทั้ง|จากนั้น|ในการนี้|ใน(?:วัน|การ(?:รับการ)?ตรวจ)|สำหรับ(?!ผู้)|ตามลำดับ|เป็นต้น|เพื่อให้)"
)
_WORK_INTRO: Final = re.compile(r"ผลงาน|ความโดดเด่น|จุดเด่น")
_ENUMERATES: Final = re.compile(r"(?:ได้แก่|ดังนี้|ประกอบด้วย|คือ|อาทิ)[ :]*$")
_LEAST_SHARE: Final = 0.34
_INTRO_LENGTH: Final = 200
_PIECE: Final = range(8, 160)
_STROKE_SCORE: Final = 0.6


@dataclass(frozen=True, slots=True)
class _Numbered:
    number: int
    start: int
    end: int


def inline_candidates(lines: tuple[Line, ...]) -> list[Candidate]:
    """Return the programmes that may be written inside single paragraphs."""
    found = []
    for line in lines:
        if line.cells or len(line.text) < 40:
            continue
        marks = _marks(line.plain)
        found += [one for run in _runs(marks) if (one := _numbered(line, run, marks)) is not None]
        found += _strokes(line, marks)
    return found


def _marks(plain: str) -> list[_Numbered]:
    return [
        _Numbered(int(match["a"] or match["b"]), match.start(), match.end())
        for match in _MARK.finditer(plain)
    ]


def _runs(marks: list[_Numbered]) -> list[list[_Numbered]]:
    """Return the sequences 1, 2, 3 ... ; a one opens a sequence inside the one before."""
    done: list[list[_Numbered]] = []
    by_last: dict[int, list[list[_Numbered]]] = {}
    for mark in marks:
        if mark.number == 1:
            run = [mark]
            done.append(run)
        else:
            waiting = by_last.get(mark.number - 1)
            if not waiting:
                continue
            run = waiting.pop()
            run.append(mark)
        by_last.setdefault(mark.number, []).append(run)
    return [run for run in done if len(run) > 1]


def _numbered(line: Line, run: list[_Numbered], marks: list[_Numbered]) -> Candidate | None:
    intro = line.text[max(0, run[0].start - _INTRO_LENGTH) : run[0].start]
    pieces = [_piece(line, mark, _end_of(mark, marks, line)) for mark in run]
    share = score_steps(pieces, "")
    works = _WORK_INTRO.search(intro) is not None and _ENUMERATES.search(intro) is not None
    if (share < _LEAST_SHARE and not works) or not all(pieces):
        return None
    entries = tuple(
        Entry(line.number, piece, str(mark.number), lines=[line.number])
        for mark, piece in zip(run, pieces, strict=True)
    )
    return Candidate(entries, score_steps(pieces, intro), (), works)


def _end_of(mark: _Numbered, marks: list[_Numbered], line: Line) -> int:
    """Return where the item ends: at the next mark, whichever list it belongs to."""
    low, high = 0, len(marks)
    while low < high:
        middle = (low + high) // 2
        if marks[middle].start <= mark.start:
            low = middle + 1
        else:
            high = middle
    return marks[low].start if low < len(marks) else len(line.text)


def _piece(line: Line, mark: _Numbered, end: int) -> str:
    """Return the words of one item, cut where the sentence that holds the list goes on."""
    words = line.text[mark.end : min(end, mark.end + LONGEST_WORDS)].strip(" ,;")
    goes_on = _SENTENCE_GOES_ON.search(words, 4)
    if goes_on:
        words = words[: goes_on.start()]
    return re.sub(r"[ ,]*(?:และ|กับ|หรือ)?[ ,]*$", "", words)


def _strokes(line: Line, marks: list[_Numbered]) -> list[Candidate]:
    """Return works parted by strokes, each with the doubt that they were cut there."""
    cuts = [0, *(mark.end for mark in marks)]
    ends = [*(mark.start for mark in marks), len(line.text)]
    found = []
    for start, end in zip(cuts, ends, strict=True):
        pieces = [piece.strip(" ,") for piece in line.text[start:end].split("/")]
        heads = [index for index, piece in enumerate(pieces[:-1]) if _WORK_INTRO.search(piece)]
        works = pieces[max(heads) + 1 :] if heads else []
        if len(works) < 3 or not all(len(piece) in _PIECE for piece in works):
            continue
        goes_on = _SENTENCE_GOES_ON.search(works[-1], 4)
        works[-1] = works[-1][: goes_on.start()] if goes_on else works[-1]
        found.append(
            Candidate(tuple(_work(line.number, work) for work in works), _STROKE_SCORE, (), works=True)
        )
    return found


def _work(number: int, words: str) -> Entry:
    return Entry(number, words, kind=Kind.SHOWCASE, lines=[number], doubts=[Doubt.STROKES.sentence()])
