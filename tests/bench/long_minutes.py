"""The minutes of the longest visit anybody may ever hold, and what writes the same content besides us."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from datetime import time as clock
from html import escape
from random import Random

from pmqa_desk.assets import asset
from pmqa_desk.domain.blocks import Block, Paragraph, Picture, Piece, Table, flow, plain
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.visit import Item, Kind, Person, Question, Visit
from pmqa_desk.domain.wire import Whole

ITEMS, QUESTIONS, PEOPLE = 1000, 2000, 500
SIZE = f"{ITEMS:,} items, {QUESTIONS:,} questions, {PEOPLE} people"
BEGAN_MS = 1_627_610_400_000
ITEM_MS = 30_000
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def long_whole(share: float = 1.0) -> Whole:
    """Return that visit and its run, or a ``share`` of it; no sentence comes twice, as in a real one."""
    words = asset("resources", "words", "words_th.txt").read_text(encoding="utf-8").split("\n")
    random = Random(2565)  # noqa: S311 - the same visit each time

    def say(count: int) -> str:
        phrases = ("".join(random.choices(words, k=3)) for _ in range(count))
        return " ".join(phrases)

    items = tuple(
        Item(
            f"i{n}", say(3), Kind.SHOWCASE, str(n), duration_s=30, agency=say(1), presenters=(f"นาย{say(1)}",)
        )
        for n in range(1, round(ITEMS * share) + 1)
    )
    people = tuple(Person(f"p{n}", f"นาย{say(1)}", say(2), "กรรมการ") for n in range(round(PEOPLE * share)))
    questions = tuple(
        Question(
            f"q{n}",
            say(5),
            f"i{1 + n // 2}",
            asked_by=say(1),
            answer=f"{say(9)} PMQA 4.0",
            answered_by=say(1),
        )
        for n in range(round(QUESTIONS * share))
    )
    day = {"date": date(2021, 7, 30), "start": clock(9), "end": clock(17)}
    visit = Visit("visit", title=say(3), items=items, people=people, questions=questions, **day)
    return Whole(visit, (_run(visit),))


def _run(visit: Visit) -> Run:
    begun = [
        Event(BEGAN_MS + n * ITEM_MS, n + 1, EventKind.STARTED, item.uid)
        for n, item in enumerate(visit.items)
    ]
    last = len(begun)
    ended = Event(BEGAN_MS + last * ITEM_MS, last + 1, EventKind.ENDED)
    return Run("run", programme_of(visit), BEGAN_MS, events=(*begun, ended))


def raw_zip(blocks: Sequence[Block]) -> bytes:
    """Return a paper as the barest file that Word opens: a paragraph a line, no style, no font."""
    lines = plain(blocks).split("\n")
    body = "".join(f"<w:p><w:r><w:t>{escape(line, quote=False)}</w:t></w:r></w:p>" for line in lines)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {_W}><w:body>{body}</w:body></w:document>")
    return out.getvalue()


def as_html(blocks: Sequence[Block]) -> str:
    """Return a paper as HTML, which pandoc reads: the same headings, paragraphs, bold runs and tables."""
    return f"<html><body>{''.join(map(_html, flow(blocks)))}</body></html>"


def _html(piece: Piece) -> str:
    match piece:
        case Paragraph():
            runs = (f"<b>{escape(run.text)}</b>" if run.bold else escape(run.text) for run in piece.runs)
            tag = f"h{piece.level}" if piece.level else "p"
            return f"<{tag}>{''.join(runs)}</{tag}>"
        case Table():
            rows = (
                "".join(f"<td>{escape(cell).replace(chr(10), '<br>')}</td>" for cell in row)
                for row in piece.rows
            )
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
        case Picture():
            return f"<p>{escape(piece.alt)}</p>"
        case _:
            return ""
