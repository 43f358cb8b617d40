"""The dossier put together: every paper that has something to say, in each form that the edition allows."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final

from pmqa_desk.app.papers import PAPERS, Paper, given, write_paper
from pmqa_desk.app.show import show
from pmqa_desk.desk.dossier_media import media_of
from pmqa_desk.domain.blocks import Block
from pmqa_desk.domain.dossier import (
    FILE_NUMBER,
    INDEX_NUMBER,
    JSON_NUMBER,
    SUMS,
    Entry,
    LeftOut,
    Manifest,
    Names,
    numbered_name,
    safe_path,
    sums_text,
)
from pmqa_desk.domain.dossier_index import TITLE, index_sheets, index_text
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.minutes_facts import told_sessions
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.ready_check import Said
from pmqa_desk.domain.run_names import session_kind_title, session_of
from pmqa_desk.domain.session_words import day_of
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.wire import VISIT_DAY, Whole, json_text
from pmqa_desk.export.dossier_file import DossierWriter, new_dossier

Progress = Callable[[int, int], None]
DOSSIER_NAME: Final = Said(
    "แฟ้มเอกสารทั้งหมดของการตรวจ", "all papers of the visit in one dossier: a zip, or a folder"
)
# What a menu offers, by its key.
DOSSIERS: Final[Mapping[str, tuple[Edition, Said]]] = {
    "dossier-internal": (
        Edition.INTERNAL,
        Said("แฟ้มเอกสารทั้งหมด ฉบับภายใน", "all papers in one dossier, internal"),
    ),
    "dossier-public": (
        Edition.PUBLIC,
        Said("แฟ้มเอกสารทั้งหมด ฉบับเผยแพร่", "all papers in one dossier, public"),
    ),
}
# What looks into the office's own machine leaves the house in no form.
INTERNAL_PAPERS: Final = frozenset({"ready"})
_INTERNAL: Final = Said(
    "เป็นเอกสารภายใน ไม่อยู่ในฉบับเผยแพร่", "It is internal, and no part of the public edition."
)
_MEDIA: Final = Said(
    "ไม่อยู่ในฉบับเผยแพร่ เพราะไม่ทราบว่าผู้ที่อยู่ในภาพยินยอมหรือไม่",
    "No part of the public edition: nobody knows whether those who are seen agree.",
)
# A paper counts in the progress as so many bytes: making it takes the time of copying them.
_PAPER_BYTES: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a dossier is made of."""

    whole: Whole
    file: Path
    edition: Edition
    digits: Digits
    made: datetime
    known: Mapping[str, tuple[Block, ...]] = field(default_factory=dict)
    """What papers say that is known already: drawn with windows, or tested by them."""


def make_dossier(wanted: Wanted, out: Path, progress: Progress = lambda _done, _all: None) -> Manifest:
    """Write the dossier to ``out``, a zip by its ending or else a folder, whole or not at all.

    ``progress`` may raise: then nothing is left at ``out``.

    Raises:
        DeskError: the place is taken or cannot be written, or the visit file is damaged.
    """
    made = wanted.made
    # Once for all papers: a long visit takes a sixth of a second.
    told = given(wanted.whole, wanted.edition)
    day = told.visit.date or made.date()
    manifest = Manifest(told.visit.title or "", day, made, wanted.edition, wanted.digits)
    with new_dossier(out, made) as writer, tempfile.TemporaryDirectory(prefix="pmqa-") as place:
        return _Making(wanted, told, manifest, writer, Path(place), progress).whole()


def known_blocks(
    whole: Whole, edition: Edition, digits: Digits, tested: tuple[Block, ...] | None
) -> dict[str, tuple[Block, ...]]:
    """Return what only the thread of the windows can say: papers with pictures, and what was tested."""
    told = given(whole, edition)
    known = {} if tested is None else {"ready": tested}
    for key, paper in PAPERS.items():
        if paper.drawn:
            try:
                known[key] = paper.blocks(told, edition, digits, None)
            except DeskError:
                # It has nothing to say yet, and says so again where it would be put in.
                continue
    return known


class _Making:
    """One dossier while it is made."""

    def __init__(
        self,
        wanted: Wanted,
        told: Whole,
        manifest: Manifest,
        writer: DossierWriter,
        place: Path,
        progress: Progress,
    ) -> None:
        self._wanted = wanted
        self._whole = told
        self._manifest = manifest
        self._writer = writer
        self._place = place
        self._progress = progress
        self._names = Names()
        self._done = 0
        internal = wanted.edition is Edition.INTERNAL
        self._media, self._lost = media_of(wanted.whole, wanted.file.parent) if internal else ((), ())
        self._all = sum(part.size for part in self._media) + _PAPER_BYTES * len(PAPERS)

    def whole(self) -> Manifest:
        """Put everything in, the list last, and return what the list tells."""
        for number, (key, paper) in enumerate(PAPERS.items(), 1):
            for whole, title, day in self._wholes(paper):
                self._add_paper(number, key, whole, (title, day))
            self._tell(_PAPER_BYTES)
        if self._wanted.edition is Edition.INTERNAL:
            self._add_visit()
            self._add_media()
        else:
            self._leave_out("ข้อมูลการตรวจ และไฟล์งาน", _INTERNAL)
            self._leave_out("สื่อและภาพถ่าย", _MEDIA)
        self._add_index()
        return self._manifest

    def _wholes(self, paper: Paper) -> Iterator[tuple[Whole, str, date]]:
        """Yield what a paper is made from, its title and its day: once, or for each session with its own."""
        visit, runs = self._whole.visit, self._whole.runs
        if not paper.by_session:
            yield self._whole, paper.thai, self._manifest.day
            return
        for uid in told_sessions(visit, runs):
            session = session_of(visit, uid)
            kind = None if session is None else session_kind_title(session.kind, Language.THAI)
            called = "" if session is None else f" {session.name or kind}"
            day = day_of(visit, uid) or self._manifest.day
            yield replace(self._whole, session_uid=uid or VISIT_DAY), f"{paper.thai}{called}", day

    def _add_paper(self, number: int, key: str, whole: Whole, called: tuple[str, date]) -> None:
        title, day = called
        if self._wanted.edition is Edition.PUBLIC and key in INTERNAL_PAPERS:
            self._leave_out(title, _INTERNAL)
            return
        refusals: dict[str, Said] = {}
        written = False
        for ending, ask in self._forms(key, whole):
            try:
                blocks = ask()
            except DeskError as refusal:
                refusals[ending] = Said(refusal.thai, refusal.english)
                continue
            name = numbered_name(number, title, day, ending)
            self._write_paper(name, key, whole, blocks)
            written = True
        if refusals and not written:
            self._leave_out(title, next(iter(refusals.values())))
            return
        for ending, why in refusals.items():
            self._leave_out(f"{title} ({ending})", why)

    def _forms(self, key: str, whole: Whole) -> Iterator[tuple[str, Callable[[], tuple[Block, ...] | None]]]:
        """Yield each form of a paper, with what asks whether it has something to say."""
        wanted, paper = self._wanted, PAPERS[key]
        said: list[tuple[Block, ...]] = [wanted.known[key]] if key in wanted.known else []

        def blocks() -> tuple[Block, ...]:
            if not said:
                said.append(paper.blocks(whole, wanted.edition, wanted.digits, wanted.file))
            return said[0]

        def sheets() -> None:
            assert paper.sheets is not None  # noqa: S101 - its ending says so
            paper.sheets(whole, wanted.edition)

        def text() -> None:
            assert paper.text is not None  # noqa: S101 - as above
            paper.text(whole, wanted.edition, wanted.digits)

        def events() -> None:
            assert paper.events is not None  # noqa: S101 - as above
            paper.events(whole, wanted.edition)

        asked = {".xlsx": sheets, ".txt": text, ".ics": events}
        for ending in paper.endings:
            yield ending, asked.get(ending, blocks)

    def _write_paper(self, name: str, key: str, whole: Whole, blocks: tuple[Block, ...] | None) -> None:
        wanted, part = self._wanted, self._place / f"paper{Path(name).suffix}"
        write_paper(whole, key, part, wanted.edition, wanted.digits, wanted.file, blocks, told=True)
        self._add(name, PAPERS[key].thai, part.read_bytes())

    def _add_visit(self) -> None:
        from pmqa_desk.store.copies import backup_file  # noqa: PLC0415 - SQLite: not for what has no file

        wanted, day = self._wanted, self._manifest.day
        data = f"{json_text(show(wanted.whole))}\n".encode()
        self._add(numbered_name(JSON_NUMBER, "ข้อมูลการตรวจ", day, ".json"), "ข้อมูลทั้งหมดของการตรวจ", data)
        copy = backup_file(wanted.file, self._place, wanted.made)
        self._add(numbered_name(FILE_NUMBER, "ไฟล์งาน", day, ".pmqa"), "สำเนาไฟล์งาน", copy.read_bytes())

    def _add_media(self) -> None:
        for part in self._media:
            self._add(safe_path(part.parts), "สื่อและภาพถ่าย", part.path, counted=True)
        self._manifest = replace(self._manifest, left_out=(*self._manifest.left_out, *self._lost))

    def _add_index(self) -> None:
        from pmqa_desk.export.xlsx_file import xlsx_bytes  # noqa: PLC0415 - when a dossier is made

        manifest, day = self._manifest, self._manifest.day
        font = self._wanted.whole.visit.minutes.font
        listed = (
            (".txt", index_text(manifest).encode()),
            (".xlsx", xlsx_bytes(index_sheets(manifest), font=font)),
        )
        summed = list(manifest.entries)
        for ending, data in listed:
            summed.append(self._put(numbered_name(INDEX_NUMBER, TITLE, day, ending), TITLE, data))
        self._writer.add(SUMS, sums_text(summed).encode(), lambda _size: None)

    def _add(self, name: str, what: str, source: bytes | Path, *, counted: bool = False) -> None:
        entry = self._put(name, what, source, counted=counted)
        self._manifest = replace(self._manifest, entries=(*self._manifest.entries, entry))

    def _put(self, name: str, what: str, source: bytes | Path, *, counted: bool = False) -> Entry:
        free = self._names.take(name)
        size, sha256 = self._writer.add(free, source, self._tell if counted else self._look)
        return Entry(free, what, size, sha256)

    def _leave_out(self, what: str, why: Said) -> None:
        self._manifest = replace(self._manifest, left_out=(*self._manifest.left_out, LeftOut(what, why)))

    def _tell(self, more: int) -> None:
        self._done += more
        self._progress(min(self._done, self._all), self._all)

    def _look(self, _more: int) -> None:
        """Let whoever watches stop the work, also where nothing is counted."""
        self._progress(self._done, self._all)
