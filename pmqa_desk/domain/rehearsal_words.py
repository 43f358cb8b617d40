"""What the runs say, in sentences of both languages: names of runs, trends, advice and the three findings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desk.domain.durations import ON_TIME_S, duration_figure, duration_in_words
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.rehearsal_advice import Advice, AgainstLast, AgainstPlan, Findings, RowAdvice
from pmqa_desk.domain.rehearsals import Column, Matrix
from pmqa_desk.domain.run_names import rehearsal_title, session_kind_title
from pmqa_desk.domain.spread import Spread, Trend


class Tone(StrEnum):
    """How a sentence is meant; each has a colour and a shape of its own."""

    NEUTRAL = "neutral"
    GOOD = "good"
    WARNING = "warning"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One finding: the sentence itself, and what it rests on."""

    head: str
    detail: str
    tone: Tone = Tone.NEUTRAL


def column_title(column: Column, language: Language) -> str:
    """Return what a run is called: by its own name, or what it was and which in number."""
    if column.own_name:
        return column.own_name
    if column.rehearsal is not None:
        return rehearsal_title(column.rehearsal, language)
    return session_kind_title(column.kind, language)


def column_remarks(column: Column, language: Language) -> tuple[str, ...]:
    """Return what is to be known of a run before its sums are compared."""
    thai = language is Language.THAI
    total = column.sum
    said = (
        (column.live, "กำลังดำเนินการ", "still running"),
        (column.left_out, "ไม่นำมาคิดรวม", "left out of the sums"),
        (column.partial, "ซ้อมบางลำดับ", "some of the items only"),
        (column.cut_short, "หยุดก่อนครบทุกลำดับ", "ended before all items"),
        (total.aside, f"ไม่รวม {total.aside} ลำดับที่ค้างกลางคัน", f"{total.aside} interrupted, in no sum"),
        (total.skipped, f"ข้าม {total.skipped} ลำดับ", f"{total.skipped} skipped"),
    )
    return tuple(words if thai else english for true, words, english in said if true)


def sum_in_words(column: Column, language: Language) -> str:
    """Return how a run's sum compares: with the window where that is exceeded, else with its plan."""
    thai = language is Language.THAI
    if column.over_window_s is not None:
        over = duration_in_words(column.over_window_s, language)
        return f"เกินกรอบเวลา {over}" if thai else f"{over} over the day's window"
    if column.sum.counted == column.sum.unplanned:
        return "–"
    return difference_in_words(column.sum.over_s, language)


def difference_in_words(over_s: int, language: Language) -> str:
    """Return how a time compares with its plan, without a sign."""
    thai = language is Language.THAI
    if over_s == 0:
        return "ตรงตามแผน" if thai else "as planned"
    amount = duration_in_words(over_s, language)
    if thai:
        return f"{'เกินแผน' if over_s > 0 else 'ต่ำกว่าแผน'} {amount}"
    return f"{amount} {'over' if over_s > 0 else 'under'} plan"


def trend_in_words(spread: Spread, language: Language, *, narrow: bool = False) -> str:
    """Return which way an item's times go, by how much in figures where it is ``narrow``."""
    change = _amount(abs(spread.change_s or 0), language, narrow=narrow)
    thai, english = {
        Trend.UNKNOWN: ("–", "–"),
        Trend.STEADY: ("คงที่", "steady"),
        Trend.SHORTER: (f"สั้นลง {change}", f"{change} shorter"),
        Trend.LONGER: (f"ยาวขึ้น {change}", f"{change} longer"),
        Trend.VARYING: ("ขึ้นลงไม่แน่นอน", "up and down"),
    }[spread.trend]
    return thai if language is Language.THAI else english


def span_figure(spread: Spread) -> str:
    """Return the shortest and the longest time in figures, one where they are the same."""
    if spread.shortest_s is None or spread.longest_s is None:
        return "–"
    shortest, longest = duration_figure(spread.shortest_s), duration_figure(spread.longest_s)
    return shortest if shortest == longest else f"{shortest}–{longest}"


def count_in_words(spread: Spread, language: Language) -> str:
    """Return how many runs an item's times come from."""
    if language is Language.THAI:
        return f"{spread.count} ครั้ง"
    return f"{spread.count} run{'' if spread.count == 1 else 's'}"


def advice_in_words(advised: RowAdvice, language: Language, *, narrow: bool = False) -> str:
    """Return what to do about an item, by how much in figures where it is ``narrow``."""
    cut = _amount(advised.cut_s, language, narrow=narrow)
    thai, english = {
        Advice.UNKNOWN: ("–", "–"),
        Advice.AS_PLANNED: ("ตามแผน", "as planned"),
        Advice.WATCH: ("เฝ้าระวัง", "watch"),
        Advice.CUT: (f"ตัด {cut}", f"cut {cut}"),
        Advice.KEEP: ("คงเวลาไว้ ไม่ตัด", "keep its time"),
    }[advised.advice]
    return thai if language is Language.THAI else english


def three_sentences(
    matrix: Matrix, found: Findings, language: Language
) -> tuple[Sentence, Sentence, Sentence]:
    """Return what one should know first, in the order of the page: plan, last run, where to cut."""
    return (
        _plan_sentence(matrix, found.plan, language),
        _last_sentence(matrix, found.last, language),
        _cut_sentence(matrix, found, language),
    )


def _plan_sentence(matrix: Matrix, found: AgainstPlan | None, language: Language) -> Sentence:
    thai = language is Language.THAI
    if found is None:
        if thai:
            return Sentence("ยังไม่มีเวลาซ้อมให้เทียบกับแผน", "ดำเนินรายการสักครั้งก่อน")
        return Sentence("No run to hold against the plan yet", "Run the programme once")
    name = column_title(matrix.columns[found.column], language)
    head = f"{name} {_longer(found.over_s, 'แผน')}" if thai else f"{name}: {_english(found.over_s, 'plan')}"
    actual, planned = (duration_in_words(s, language) for s in (found.actual_s, found.planned_s))
    least = ("อย่างน้อย " if thai else "at least ") if found.at_least else ""
    detail = f"ใช้ไป {actual} จากแผน {least}{planned}" if thai else f"took {actual} of {least}{planned}"
    if found.aside:
        detail += f" ไม่รวม {found.aside} ลำดับที่ค้างกลางคัน" if thai else f", {found.aside} interrupted left out"
    return Sentence(head, detail, _tone(found.over_s))


def _last_sentence(matrix: Matrix, found: AgainstLast | None, language: Language) -> Sentence:
    thai = language is Language.THAI
    if found is None:
        if thai:
            return Sentence("ยังไม่มีครั้งก่อนให้เทียบ", "เมื่อซ้อมอีกครั้งจะเทียบกับครั้งนี้")
        return Sentence("No earlier run to compare with", "The next one is compared with this")
    earlier = column_title(matrix.columns[found.earlier], language)
    head = _longer(found.difference_s, earlier) if thai else _english(found.difference_s, earlier)
    if thai:
        detail = f"{found.shorter} ลำดับใช้เวลาน้อยลง {found.longer} ลำดับมากขึ้น จาก {found.shared} ลำดับที่มีทั้งสองครั้ง"
    else:
        detail = f"{found.shorter} items shorter, {found.longer} longer, of {found.shared} that both have"
    return Sentence(head, detail, _tone(found.difference_s))


def _cut_sentence(matrix: Matrix, found: Findings, language: Language) -> Sentence:
    thai = language is Language.THAI
    if found.cuts:
        names = ", ".join(each.row.number or f"“{each.row.title}”" for each in found.cuts)
        seconds = duration_in_words(sum(each.cut_s for each in found.cuts), language)
        if thai:
            return Sentence(
                f"ควรตัดเวลา: ลำดับที่ {names}", f"ใช้เวลาเกินแผนมากที่สุดในครั้งล่าสุด รวมควรตัด {seconds}", Tone.CUT
            )
        return Sentence(f"Cut items {names}", f"They last went furthest over; {seconds} in all", Tone.CUT)
    if matrix.merged.counted == 0:
        if thai:
            return Sentence("ยังบอกไม่ได้ว่าควรตัดเวลาที่ใด", "ยังไม่มีลำดับใดที่ซ้อมจบ")
        return Sentence("Nothing to say about cuts yet", "No item has been rehearsed to its end")
    if thai:
        return Sentence("ไม่มีลำดับที่ต้องตัดเวลา", "ลำดับที่ตัดเวลาได้ ครั้งล่าสุดเกินแผนไม่ถึง 1 นาที", Tone.GOOD)
    return Sentence("No item needs cutting", "None that may be cut last went a minute over", Tone.GOOD)


def _amount(seconds: int, language: Language, *, narrow: bool) -> str:
    return duration_figure(seconds) if narrow else duration_in_words(seconds, language)


def _longer(over_s: int, than: str) -> str:
    if abs(over_s) <= ON_TIME_S:
        return f"ใกล้เคียงกับ{than}"
    # Between a run's number and a length a word must stand: two numbers would read as one.
    by = " อยู่" if than[-1:].isdigit() else ""
    return f"{'ยาวกว่า' if over_s > 0 else 'สั้นกว่า'}{than}{by} {duration_in_words(over_s, Language.THAI)}"


def _english(over_s: int, than: str) -> str:
    if abs(over_s) <= ON_TIME_S:
        return f"about as long as {than}"
    # A figure: in words the head of a card would be cut before it says longer or shorter.
    return f"{duration_figure(abs(over_s))} {'longer' if over_s > 0 else 'shorter'} than {than}"


def _tone(over_s: int) -> Tone:
    if abs(over_s) <= ON_TIME_S:
        return Tone.NEUTRAL
    return Tone.WARNING if over_s > 0 else Tone.GOOD
