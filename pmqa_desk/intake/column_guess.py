"""Guess what each column of a table is: by the words at its head, and by what stands below them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from pmqa_desk.domain.durations import find_durations
from pmqa_desk.domain.source_table import ColumnUse
from pmqa_desk.domain.thai import find_dates, normalise
from pmqa_desk.intake.blocks import Cell, Grid, GridRow
from pmqa_desk.intake.cells import plain_of, read_clock, read_length
from pmqa_desk.intake.marks import read_mark
from pmqa_desk.intake.titles import read_agency, read_presenters

Uses = tuple[ColumnUse, ...]
CLOCKS: Final = frozenset({ColumnUse.CLOCK, ColumnUse.START, ColumnUse.FINISH})
_WHO: Final = frozenset({ColumnUse.AGENCY, ColumnUse.PRESENTER, ColumnUse.CHARGE})
_WORDS: Final = (
    (ColumnUse.NUMBER, r"(?:ลำดับ|วาระ|ข้อ|รายการ)?(?:ที่)|ลำดับ|ข้อ|วาระ|no\.?|#|seq\.?"),
    (ColumnUse.DAY, r"วัน(?:ที่)?|ว\.?ด\.?ป\.?|วัน ?/? ?เดือน ?/? ?ปี|วันที่จัด|date|day"),
    (
        ColumnUse.FINISH,
        r"(?:เวลา)?(?:ที่)?(?:สิ้นสุด|เสร็จสิ้น|เสร็จ|จบ|เลิก)(?:เวลา)?|ถึง(?:เวลา)?|finish|end|to|until",
    ),
    (ColumnUse.START, r"(?:เวลา)?(?:ที่)?เริ่ม(?:ต้น)?(?:เวลา)?|ตั้งแต่(?:เวลา)?|จาก(?:เวลา)?|start|begin|from"),
    (
        ColumnUse.LENGTH,
        r".*(?:ระยะเวลา|นาที|ความยาว|duration|minutes?|mins?|length).*|(?:เวลาที่)?ใช้(?:เวลา)?.*|ใช้เวลา",
    ),
    (ColumnUse.CLOCK, r".*เวลา.*|time"),
    (ColumnUse.AGENCY, r".*(?:หน่วยงาน|ส่วนราชการ|สังกัด|เจ้าภาพ|เจ้าของเรื่อง|agency|organi[sz]ation).*"),
    (ColumnUse.PRESENTER, r".*(?:ผู้นำเสนอ|วิทยากร|ผู้บรรยาย|ผู้กล่าว|ผู้พูด|ผู้แสดง|presenter|speaker).*|โดย"),
    (ColumnUse.CHARGE, r".*(?:รับผิดชอบ|ผู้ดำเนินการ|ผู้เกี่ยวข้อง|ผู้ปฏิบัติ|ดำเนินการโดย|responsible|owner).*"),
    (
        ColumnUse.NOTES,
        r"หมายเหตุ.*|รูปแบบ.*|บท.*|สคริปต์|สื่อ.*|อุปกรณ์.*|เอกสาร.*|คำกล่าว.*|การเตรียม.*|note.*|remark.*|script",
    ),
    (ColumnUse.PLACE, r"สถานที่.*|ห้อง.*|จุด.*|ณ|venue|place|room.*"),
    (ColumnUse.SECTION, r"ช่วง(?:ที่)?|ภาค|ส่วน(?:ที่)?|ตอน(?:ที่)?|กลุ่ม|session|section|part|track"),
    (
        ColumnUse.TITLE,
        (
            r".*(?:กิจกรรม|หัวข้อ|เรื่อง|กำหนดการ|ขั้นตอน|ผลงาน|ประเด็น|เนื้อหา|ลำดับการ|ลำดับพิธี|โปรแกรม).*|(?:ชื่อ)?รายการ.*"
            r"|การดำเนินการ|การดำเนินงาน|activity|activities|topic|title|item|agenda|programme?|การนำเสนอ"
        ),
    ),
    (ColumnUse.NOTES, r"รายละเอียด.*|details?"),
)
_HEADS: Final = tuple((use, re.compile(pattern, re.IGNORECASE)) for use, pattern in _WORDS)
_TRACK: Final = re.compile(r"(?:ห้อง|สาย|เส้นทาง|กลุ่ม|ทีม|คณะ|ชุด|room|group|team|track)", re.IGNORECASE)
_LONGEST_HEAD: Final = 40
_HEADS_WITHIN: Final = 6
_MOSTLY: Final = 0.5
_SAMPLE: Final = 200


def head_row(rows: tuple[GridRow, ...], *, within: int = _HEADS_WITHIN) -> int | None:
    """Return the first row that holds the heads of columns."""
    for place, row in enumerate(rows[:within]):
        known = [use_of(cell.text) for cell in row.own]
        count = sum(use is not None for use in known)
        if count >= 2 and count * 2 > len(known) and not is_timed(row):
            return place
    return None


def head_count(grid: Grid) -> int:
    """Return how many rows the heads end after; they have two where one head stands over others."""
    first = head_row(grid.rows)
    if first is None:
        return 0
    end = first + 1
    while end < len(grid.rows) and end < first + 3:
        row = grid.rows[end]
        below = [use_of(cell.text) for cell in row.own]
        over = any(cell.carried for cell in row.cells) or any(cell.span > 1 for cell in grid.rows[first].own)
        if not row.own or not over or not all(below) or is_timed(row):
            break
        end += 1
    return end


def heads_of(grid: Grid, count: int) -> tuple[str, ...]:
    """Return the words at the head of each column; of two rows of heads the lower one, where it has some."""
    heads = [""] * grid.width
    for row in grid.rows[:count]:
        if len(row.own) < 2:
            continue
        for cell in row.own:
            for column in range(cell.column, min(cell.column + cell.span, grid.width)):
                heads[column] = plain_of(cell.text)
    return tuple(heads)


def use_of(head: str) -> ColumnUse | None:
    """Return what the words at the head of a column say it is."""
    plain = normalise(head.replace("\n", " ")).strip(" :.*")
    if not plain or len(plain) > _LONGEST_HEAD:
        return None
    bare = re.sub(r" *\([^()]*\)$", "", plain) or plain
    if re.search(r"\((?:นาที|min)", plain, re.IGNORECASE):
        return ColumnUse.LENGTH
    return next((use for use, pattern in _HEADS if pattern.fullmatch(bare)), None)


def is_timed(row: GridRow) -> bool:
    """Tell whether a cell of the row holds a time of day and nothing else."""
    return any(_is_clock(cell) for cell in row.own)


def guess(grid: Grid) -> Uses:
    """Return what each column is; all unused where the table is no programme."""
    count = head_count(grid)
    heads = heads_of(grid, count)
    columns = [
        [cell for row in grid.rows[count : count + _SAMPLE] for cell in row.own if cell.column == column]
        for column in range(grid.width)
    ]
    named = [_named(head, cells) for head, cells in zip(heads, columns, strict=True)]
    uses = _tracks(heads, named, columns)
    told = [use if use is not None else _by_content(cells) for use, cells in zip(uses, columns, strict=True)]
    if told.count(ColumnUse.CLOCK) == 2 and ColumnUse.START not in told:
        told = _start_and_finish(told, columns)
    found = _with_title(told, columns, headed=count > 0)
    whole = tuple(
        use or (ColumnUse.NOTES if cells else ColumnUse.UNUSED)
        for use, cells in zip(found, columns, strict=True)
    )
    return whole if _is_programme(whole, named) else (ColumnUse.UNUSED,) * grid.width


def _named(head: str, cells: list[Cell]) -> ColumnUse | None:
    """Return what the head says, where the column does not say otherwise."""
    use = use_of(head)
    if use is ColumnUse.LENGTH and _share(cells, _is_span) >= _MOSTLY:
        return ColumnUse.CLOCK
    if (
        use is ColumnUse.CLOCK
        and cells
        and not _share(cells, _may_be_clock)
        and _share(cells, _is_length) >= _MOSTLY
    ):
        return ColumnUse.LENGTH
    if use is ColumnUse.DAY and _share(cells, _is_clock) >= _MOSTLY:
        return ColumnUse.CLOCK
    if use in {ColumnUse.AGENCY, ColumnUse.PRESENTER}:
        people, agencies = _share(cells, _is_person), _share(cells, _is_agency)
        return ColumnUse.CHARGE if (agencies if use is ColumnUse.PRESENTER else people) > 0 else use
    return use


def _tracks(
    heads: tuple[str, ...], uses: list[ColumnUse | None], columns: list[list[Cell]]
) -> list[ColumnUse | None]:
    """Return the uses where several columns headed by rooms or groups hold a programme each."""
    places = [place for place, head in enumerate(heads) if _TRACK.match(head) and columns[place]]
    if len(places) < 2 or ColumnUse.TITLE in uses or not any(use in CLOCKS for use in uses):
        return uses
    return [ColumnUse.TITLE if place in places else use for place, use in enumerate(uses)]


def _by_content(cells: list[Cell]) -> ColumnUse | None:
    """Return what a column without a known head is by its cells; ``None`` where they are plain words."""
    if not cells:
        return None
    if _share(cells, _is_clock) >= _MOSTLY:
        return ColumnUse.CLOCK
    if _share(cells, _is_day) >= _MOSTLY:
        return ColumnUse.DAY
    if _counts_up(cells):
        return ColumnUse.NUMBER
    if _share(cells, _is_length) >= _MOSTLY:
        return ColumnUse.LENGTH
    people, agencies = _share(cells, _is_person), _share(cells, _is_agency)
    if people + agencies >= _MOSTLY:
        return (
            ColumnUse.CHARGE if people and agencies else ColumnUse.PRESENTER if people else ColumnUse.AGENCY
        )
    return None


def _start_and_finish(uses: list[ColumnUse | None], columns: list[list[Cell]]) -> list[ColumnUse | None]:
    """Return the uses with two columns of single times as start and end, or as start and length."""
    first, second = (place for place, use in enumerate(uses) if use is ColumnUse.CLOCK)
    if any(_share(columns[place], _is_span) for place in (first, second)):
        return uses
    later = [_hours(two) > _hours(one) for one, two in zip(columns[first], columns[second], strict=False)]
    other = ColumnUse.FINISH if sum(later) * 2 > len(later) else ColumnUse.LENGTH
    named = {first: ColumnUse.START, second: other}
    return [named.get(place, use) for place, use in enumerate(uses)]


def _hours(cell: Cell) -> float:
    found = read_clock(cell)
    start = found[0].start if found else None
    return start.hour + start.minute / 60 if start else 0.0


def _with_title(
    uses: list[ColumnUse | None], columns: list[list[Cell]], *, headed: bool
) -> list[ColumnUse | None]:
    """Return the uses with the column of the longest words as the titles, where no head names them."""
    if ColumnUse.TITLE in uses or (headed and not any(use in CLOCKS for use in uses)):
        return uses
    free = [place for place, use in enumerate(uses) if use in {None, ColumnUse.NOTES} and columns[place]]
    if not free:
        free = [place for place, use in enumerate(uses) if use in _WHO]
    if not free:
        return uses
    # Words stand in most rows of the titles, and only in some of the notes.
    title = max(free, key=lambda place: sum(min(len(cell.text), 60) for cell in columns[place]))
    return [ColumnUse.TITLE if place == title else use for place, use in enumerate(uses)]


def _is_programme(uses: Uses, named: list[ColumnUse | None]) -> bool:
    if ColumnUse.TITLE not in uses:
        return False
    if any(use in CLOCKS for use in uses):
        return True
    if ColumnUse.LENGTH in uses:
        return True
    if ColumnUse.TITLE in named:
        return any(use in _WHO for use in uses)
    # Numbers and names without heads are mostly a list of members.
    return ColumnUse.NUMBER in uses and (ColumnUse.AGENCY in uses or ColumnUse.CHARGE in uses)


def _share(cells: list[Cell], test: object) -> float:
    assert callable(test)  # noqa: S101 - one of the tests below
    return sum(bool(test(cell)) for cell in cells) / len(cells) if cells else 0.0


def _is_clock(cell: Cell) -> bool:
    if cell.figure is not None:
        return False
    found = read_clock(cell)
    return found is not None and len(found[1]) < 12 and (found[0].sure or found[0].start is not None)


def _may_be_clock(cell: Cell) -> bool:
    return _is_clock(cell) or (cell.figure is not None and (0 < cell.figure < 1 or cell.figure % 1 > 0))


def _is_span(cell: Cell) -> bool:
    found = read_clock(cell)
    return found is not None and found[0].ranged


def _is_length(cell: Cell) -> bool:
    return read_length(cell.text) is not None


def _is_day(cell: Cell) -> bool:
    dates = find_dates(plain_of(cell.text), year=2000)
    return bool(dates) and dates[0].start < 12 and not find_durations(cell.text)


def _is_agency(cell: Cell) -> bool:
    return read_agency(plain_of(cell.text)) is not None


def _is_person(cell: Cell) -> bool:
    return bool(read_presenters(plain_of(cell.text)))


def _counts_up(cells: list[Cell]) -> bool:
    """Tell whether a column holds 1, 2, 3, with or without dots and brackets."""
    marks = [read_mark(plain_of(cell.text)) for cell in cells]
    numbers = [
        mark.ordinal
        for mark, cell in zip(marks, cells, strict=True)
        if mark and mark.end >= len(plain_of(cell.text))
    ]
    rising = sum(after == before + 1 for before, after in pairwise(numbers))
    return len(numbers) >= max(2, len(cells) * _MOSTLY) and rising >= (len(numbers) - 1) * _MOSTLY
