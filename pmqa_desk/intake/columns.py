"""Pair the columns of a table that were copied one after the other: n times with n titles, with a doubt."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.intake.lines import Line
from pmqa_desk.intake.rows import FOOTER, NOTE, Entry, Row, is_header
from pmqa_desk.intake.titles import read_agency, read_presenters


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
        unpaired += _join(paired, run, titles)
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


def _join(paired: list[Row], run: list[int], titles: list[int]) -> list[Entry]:
    count = len(run)
    matched = len(titles) == count or (
        len(titles) == 2 * count and all(_answers(paired[place]) for place in titles[count:])
    )
    if not matched:
        if titles:
            for place in (*run, *titles):
                paired[place] = _emptied(paired[place])
        return [_untimed(paired_row, count, len(titles)) for paired_row in _rows_at(paired, titles)]
    for order, place in enumerate(run):
        title = paired[titles[order]]
        others = [paired[titles[order + count]]] if len(titles) > count else []
        paired[place] = replace(
            paired[place],
            words=title.words,
            mark=title.mark,
            details=tuple(row.words for row in others),
            more_lines=(title.line.number, *(row.line.number for row in others)),
            doubts=(Doubt.COLUMNS_PAIRED.sentence(),),
        )
    for place in titles:
        paired[place] = _emptied(paired[place])
    return []


def _rows_at(rows: list[Row], places: list[int]) -> list[Row]:
    return [rows[place] for place in places]


def _answers(row: Row) -> bool:
    return bool(read_agency(row.words) or read_presenters(row.words))


def _emptied(row: Row) -> Row:
    """Return a row that the programme's readers pass over; its line is accounted for elsewhere."""
    source = row.line
    return Row(Line(source.number, source.raw, "", ""), source.text)


def _untimed(row: Row, times: int, titles: int) -> Entry:
    doubt = Doubt.COLUMNS_UNPAIRED.sentence(times=times, titles=titles)
    return Entry(row.line.number, row.words, lines=[row.line.number], doubts=[doubt])
