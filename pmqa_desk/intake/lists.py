"""Read untimed numbered and bulleted lists as trees, and tell the programme from the other lists."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Final

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.thai import find_dates
from pmqa_desk.intake.kinds import visit_word
from pmqa_desk.intake.lines import Line, is_rule
from pmqa_desk.intake.rows import FOOTER, LONGEST_WORDS, NOTE, Entry, Row, entry_of, is_header
from pmqa_desk.intake.timed import add_detail, is_person_line
from pmqa_desk.intake.titles import read_agency, read_presenters, take_apart

_FOR: Final = re.compile(
    r"ลำดับ(?!ที่ ?\d)|ขั้นตอน|กำหนดการ|ผลงาน(?:ที่|เด่น|โดดเด่น| ?จำนวน)|การนำเสนอ|นำเสนอ"
    r"|ระเบียบวาระ|รายการ(?:ดังนี้|ต่อไปนี้)|โปรแกรม|programme|agenda",
    re.IGNORECASE,
)
_AGAINST: Final = re.compile(
    r"ประเด็น(?:การประชุม|ยุทธศาสตร์|สำคัญ|ที่)|ยุทธศาสตร์|มติ|วัตถุประสงค์|เป้าหมาย|เป้าประสงค์|รายชื่อ|รายนาม|ผู้เข้าร่วม|ผู้มาประชุม|มอบหมาย|หมายเหตุ|เกณฑ์|เตรียม"
    r"|เอกสาร|คุณสมบัติ|พันธกิจ|ค่านิยม|ตัวชี้วัด|ติดต่อ|ข้อสั่งการ|เรื่องที่ประธาน|องค์ประกอบ|คณะทำงานประกอบด้วย|ที่ประชุม(?:ได้)?(?:มี|เห็น|พิจารณา)|ประโยชน์|หลักเกณฑ์"
)
_OPENS_LIST: Final = re.compile(r"(?:ดังนี้|ต่อไปนี้|ประกอบด้วย|ได้แก่|คือ|อาทิ|[:])[ :]*$")
_PHASE: Final = re.compile(r"(?:ช่วง|ภาค|ตอนที่|ส่วนที่|session|part)", re.IGNORECASE)
_WHOLE: Final = re.compile(
    r"กำหนดการ|ลำดับ|โปรแกรม|ระเบียบวาระ(?!ที่)|การ(?:รับการ)?ตรวจประเมิน|programme|agenda", re.IGNORECASE
)
_WORKS: Final = re.compile(
    r"ผลงาน(?:เด่น|ที่|โดดเด่น)|ผลงาน[^ ]{0,30} ?(?:ได้แก่|ดังนี้|คือ|ประกอบด้วย)|\d+ ?(?:ผลงาน"
    r"|กระบวนงาน)|best practice",
    re.IGNORECASE,
)
# Deeper lists are read as if they stood at this depth.
_DEEPEST: Final = 6
_THRESHOLD: Final = 0.34
_INTRO_LENGTH: Final = 240
_LONG_ENTRY: Final = 180
_PLAIN_STYLE: Final = "1"
_HEADED: Final = "#"
# Numbered headings stand outside of what is listed below them.
_OUTER: Final = 0.05


@dataclass(slots=True)
class Branch:
    """One list of the text: its entries, what introduces it, the entry it stands under."""

    style: str
    indent: int
    intro: str
    parent: Node | None = None
    nodes: list[Node] = field(default_factory=list)
    lead_lines: list[int] = field(default_factory=list)

    @property
    def last(self) -> int:
        """Return the last number so far."""
        mark = self.nodes[-1].row.mark if self.nodes else None
        return mark.ordinal if mark else 0


@dataclass(slots=True)
class Node:
    """One entry of a list with what hangs below it."""

    row: Row
    branch: Branch
    entry: Entry
    below: list[Branch] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Steps that may be the programme, and how much speaks for it."""

    entries: tuple[Entry, ...]
    score: float
    lead_lines: tuple[int, ...] = ()
    works: bool = False


class ListReader:
    """Grows the trees of lists line by line."""

    def __init__(self, rows: tuple[Row, ...]) -> None:
        self.roots: list[Branch] = []
        self._rows = rows
        self._stack: list[Branch] = []
        self._loose = ""
        self._loose_line = 0
        self._section: str | None = None
        self._section_line = 0
        self._gap = False

    def read(self) -> list[Branch]:
        """Return the outermost lists in the order of the text."""
        for row, heads_list in zip(self._rows, _heads_list(self._rows), strict=True):
            if row.line.blank or is_rule(row.line.text):
                self._gap = True
                continue
            if NOTE.match(row.line.text) or FOOTER.match(row.line.text):
                self._stack, self._loose = [], row.line.text
            elif row.timed and row.mark is None and self._stack:
                self._joins(row)
            elif row.mark is not None and not row.line.heading and not is_header(row.line):
                self._place(row)
            else:
                self._text(row, heads_list=heads_list)
            self._gap = False
        return self.roots

    def _place(self, row: Row) -> None:
        depth = self._depth_of(row)
        if depth is None:
            self._open(row)
        else:
            del self._stack[depth + 1 :]
            self._append(row)
        self._loose = ""

    def _depth_of(self, row: Row) -> int | None:
        """Return which open list the row goes on with; a list it can only have begun is a new one."""
        mark = row.mark
        for depth in range(len(self._stack) - 1, -1, -1):
            branch = self._stack[depth]
            if mark is None or branch.style != mark.style:
                continue
            if mark.number is None:
                if branch.indent == row.line.indent and not self._restarts():
                    return depth
            elif self._goes_on(branch, mark.ordinal):
                return depth
        return None

    def _goes_on(self, branch: Branch, ordinal: int) -> bool:
        """Tell whether a number belongs to ``branch``: the next, one left out, or one typed again."""
        if ordinal == branch.last:
            return not (self._loose or _OPENS_LIST.search(branch.nodes[-1].entry.words))
        return ordinal == 0 or branch.last < ordinal <= branch.last + 3

    def _restarts(self) -> bool:
        """Tell whether the words before a bullet introduce a list of their own."""
        loose = self._loose
        return bool(loose) and any(words.search(loose) for words in (_OPENS_LIST, _FOR, _AGAINST))

    def _joins(self, row: Row) -> None:
        """Add a line that opens with a time to the outermost list: it goes on there without a number."""
        del self._stack[1:]
        self._append(row)

    def _open(self, row: Row) -> None:
        apart = bool(self._loose or self._section_line) or not self._stack
        del self._stack[_DEEPEST:]
        parent = None if apart else self._stack[-1].nodes[-1]
        intro = self._loose or (parent.row.line.text if parent else "")
        branch = Branch(row.mark.style if row.mark else "", row.line.indent, intro[-_INTRO_LENGTH:], parent)
        if self._loose_line and self._loose:
            branch.lead_lines.append(self._loose_line)
        if parent is None:
            self.roots.append(branch)
            self._stack = []
        else:
            parent.below.append(branch)
        self._stack.append(branch)
        self._append(row)

    def _append(self, row: Row) -> None:
        branch = self._stack[-1]
        entry = entry_of(row)
        entry.section = self._section
        if self._section_line:
            entry.lines.insert(0, self._section_line)
            self._section_line = 0
        mark = row.mark
        if mark and mark.number and branch.nodes and mark.ordinal not in {0, branch.last + 1}:
            entry.doubts.append(Doubt.NUMBER_JUMPS.sentence(before=branch.last))
        branch.nodes.append(Node(row, branch, entry))

    def _text(self, row: Row, *, heads_list: bool) -> None:
        text = row.line.text
        if self._stack and not self._gap and not heads_list and self._continues(row):
            entry = self._stack[-1].nodes[-1].entry
            entry.lines.append(row.line.number)
            if not entry.words or not (is_person_line(text) or read_agency(text) or read_presenters(text)):
                entry.words = f"{entry.words} {text}".strip()
            else:
                add_detail(entry, text, marked=False)
            return
        if (_PHASE.match(text) or _heads_part(row.line)) and len(text) <= _LONG_ENTRY:
            self._section, self._section_line = text, row.line.number
            return
        self._loose, self._loose_line, self._section = text, row.line.number, None

    def _continues(self, row: Row) -> bool:
        text = row.line.text
        if row.line.heading or _OPENS_LIST.search(text) or _PHASE.match(text) or is_header(row.line):
            return False
        if len(self._stack[-1].nodes[-1].entry.words) > LONGEST_WORDS:
            return False
        return len(text) <= _LONG_ENTRY and not find_dates(row.line.plain)


def _heads_part(line: Line) -> bool:
    """Tell whether a heading stands over a part of the programme, not over the whole text."""
    return line.heading and not (_WHOLE.match(line.text) or find_dates(line.plain))


def _heads_list(rows: tuple[Row, ...]) -> list[bool]:
    """Tell of each row whether the next one that is not blank is the first of a numbered list."""
    answers = [False] * len(rows)
    upcoming = False
    for index in range(len(rows) - 1, -1, -1):
        answers[index] = upcoming
        mark = rows[index].mark
        if not rows[index].line.blank:
            upcoming = mark is not None and mark.number is not None and mark.ordinal == 1
    return answers


def list_candidates(rows: tuple[Row, ...]) -> list[Candidate]:
    """Return each list that may be the programme: outermost first where an outer one already is."""
    headed = _numbered_headings(rows)
    branches = [branch for branch in ListReader(headed).read() if branch.style.startswith(_HEADED)]
    found = [candidate for branch in branches if (candidate := _judge(branch)) is not None]
    return [*(replace(one, score=one.score + _OUTER) for one in found), *_candidates(rows)]


def _numbered_headings(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows with the numbers of headings as a list of their own; empty where none has one."""
    found = [row.line.heading and row.mark is not None and row.mark.number is not None for row in rows]
    if not any(found):
        return ()
    return tuple(_as_entry(row) if headed else row for row, headed in zip(rows, found, strict=True))


def _as_entry(row: Row) -> Row:
    if row.mark is None:
        return row
    return replace(
        row, line=replace(row.line, heading=False), mark=replace(row.mark, style=_HEADED + row.mark.style)
    )


def _candidates(rows: tuple[Row, ...]) -> list[Candidate]:
    found: list[Candidate] = []
    waiting = list(reversed(ListReader(rows).read()))
    phases: list[Candidate] = []
    while waiting:
        branch = waiting.pop()
        candidate = _judge(branch)
        if candidate is not None:
            found.append(candidate)
            if any(entry.section for entry in candidate.entries):
                phases.append(candidate)
            continue
        for node in reversed(branch.nodes):
            waiting.extend(reversed(node.below))
    return [*found, *_joined(phases)]


def _joined(phases: list[Candidate]) -> list[Candidate]:
    """Return the lists of the several parts of one day as one programme."""
    if len(phases) < 2:
        return []
    entries = tuple(entry for phase in phases for entry in phase.entries)
    return [Candidate(entries, max(phase.score for phase in phases) + 0.01)]


def _judge(branch: Branch) -> Candidate | None:
    entries = tuple(_gathered(node) for node in branch.nodes)
    if branch.style == _PLAIN_STYLE and (len(entries) < 3 or branch.nodes[0].row.mark is None):
        return None
    works = _WORKS.search(branch.intro) is not None
    agenda = branch.style == "agenda"
    score = score_steps([entry.words for entry in entries], branch.intro) + (0.3 if agenda else 0)
    if score < _THRESHOLD:
        return None
    return Candidate(entries, score, tuple(branch.lead_lines), works)


def score_steps(words: list[str], intro: str) -> float:
    """Return how much speaks for a list being the programme: its introduction and its entries' own words."""
    telling = sum(_tells(entry) for entry in words) / max(1, len(words))
    length = sum(map(len, words)) / max(1, len(words))
    return telling + _introduced(intro) - (0.3 if length > _LONG_ENTRY else 0)


def _tells(words: str) -> bool:
    step = take_apart(words[:400])
    return bool(step.agency or step.presenters or step.duration_s or visit_word(step.title))


def _introduced(intro: str) -> float:
    """Return what the words before a list say of it; the last of them count."""
    spoken_for = max((match.start() for match in _FOR.finditer(intro)), default=-1)
    against = max((match.start() for match in _AGAINST.finditer(intro)), default=-1)
    if spoken_for == against:
        return 0.0
    return 0.4 if spoken_for > against else -0.6


def _gathered(node: Node) -> Entry:
    """Return the entry of a node with all that hangs below it as its details."""
    entry = node.entry
    waiting = _children(node)
    while waiting:
        child = waiting.pop()
        entry.lines.extend(child.entry.lines)
        add_detail(entry, child.entry.words, marked=True)
        entry.details.extend(child.entry.details)
        waiting.extend(_children(child))
    return entry


def _children(node: Node) -> list[Node]:
    """Return what hangs directly below, last first."""
    return [child for branch in reversed(node.below) for child in reversed(branch.nodes)]
