"""Pair the columns of a table that were copied one after the other: n times with n titles, with a doubt."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.intake.lines import Line
from pmqa_desk.intake.rows import FOOTER, NOTE, Entry, Row, is_header
from pmqa_desk.intake.titles import read_agency, read_presenters

# Times, titles, and who speaks and who is in charge behind them.
_MOST_COLUMNS: Final = 3


def pair_columns(rows: tuple[Row, ...]) -> tuple[tuple[Row, ...], tuple[Entry, ...]]:
    """Return the rows with paired columns put together, and the titles whose times do not match in number."""
    paired = list(rows)
    unpaired: list[Entry] = []
    at = 0
    while at < len(rows):
        run, after = _times(rows, at)
        if len(run) < 2:
            at = after
            continue
        titles, end = _titles(rows, after)
        if titles and len(titles) % len(run) == 0 and _in_columns(rows, titles, len(run)):
            _join(paired, run, titles, _numbers(rows, run))
        elif titles:
            unpaired += _left_apart(paired, run, titles)
        at = max(end, after)
    return tuple(paired), tuple(unpaired)


def _times(rows: tuple[Row, ...], at: int) -> tuple[list[int], int]:
    """Return the places of the rows from ``at`` that hold a time and nothing else, and where they end."""
    run: list[int] = []
    while at < len(rows) and (rows[at].line.blank or (rows[at].timed and not rows[at].words)):
        if rows[at].timed:
            run.append(at)
        at += 1
    return run, at if run else at + 1


def _titles(rows: tuple[Row, ...], at: int) -> tuple[list[int], int]:
    found: list[int] = []
    while at < len(rows):
        row = rows[at]
        if row.timed or NOTE.match(row.line.text) or FOOTER.match(row.line.text):
            break
        if not row.line.blank and not is_header(row.line):
            found.append(at)
        at += 1
    return found, at


def _in_columns(rows: tuple[Row, ...], titles: list[int], count: int) -> bool:
    """Tell whether the lines below ``count`` times are as many titles, with columns of names behind them."""
    return len(titles) <= _MOST_COLUMNS * count and all(_answers(rows[place]) for place in titles[count:])


def _numbers(rows: tuple[Row, ...], run: list[int]) -> list[int]:
    """Return the places of the numbers 1, 2, 3 that were copied as a column of their own before the times."""
    found: list[int] = []
    at = run[0] - 1
    while at >= 0 and len(found) < len(run):
        row = rows[at]
        if not (row.line.blank or is_header(row.line)):
            if row.mark is None or row.words.strip() or row.mark.ordinal != len(run) - len(found):
                return []
            found.insert(0, at)
        at -= 1
    return found if len(found) == len(run) else []


def _join(paired: list[Row], run: list[int], titles: list[int], numbers: list[int]) -> None:
    """Put each time together with its number, its title and the names behind it."""
    count = len(run)
    for order, place in enumerate(run):
        title, *others = (paired[titles[at]] for at in range(order, len(titles), count))
        number = [paired[numbers[order]]] if numbers else []
        named = [one.words for one in others]
        people = tuple(person for one in named for person in read_presenters(one))
        agencies = [agency for one in named if not read_presenters(one) and (agency := read_agency(one))]
        paired[place] = replace(
            paired[place],
            words=title.words,
            mark=number[0].mark if number else title.mark,
            agency=agencies[0] if agencies else None,
            presenters=people,
            details=tuple(agencies[1:]),
            more_lines=tuple(row.line.number for row in (*number, title, *others)),
            doubts=(Doubt.COLUMNS_PAIRED.sentence(),),
        )
    for place in (*titles, *numbers):
        paired[place] = _emptied(paired[place])


def _left_apart(paired: list[Row], run: list[int], titles: list[int]) -> list[Entry]:
    """Return the titles whose times do not match them in number, as steps without a time."""
    entries = [_untimed(paired[place], len(run), len(titles)) for place in titles]
    for place in (*run, *titles):
        paired[place] = _emptied(paired[place])
    return entries


def _answers(row: Row) -> bool:
    return bool(read_agency(row.words) or read_presenters(row.words))


def _emptied(row: Row) -> Row:
    """Return a row that the programme's readers pass over; its line is accounted for elsewhere."""
    source = row.line
    return Row(Line(source.number, source.raw, "", ""), source.text)


def _untimed(row: Row, times: int, titles: int) -> Entry:
    doubt = Doubt.COLUMNS_UNPAIRED.sentence(times=times, titles=titles)
    return Entry(row.line.number, row.words, lines=[row.line.number], doubts=[doubt])
