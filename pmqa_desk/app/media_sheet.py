"""What the report on media is made from: what lies in the folder now, and what a window has tested."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pmqa_desk.desk.ready import seen_media
from pmqa_desk.domain.blocks import Block
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.media_report import MediaKnown, media_blocks, media_rows, media_sheets
from pmqa_desk.domain.medium_facts import MediumFact
from pmqa_desk.domain.sheets import Sheet
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Visit


def report_of(
    visit: Visit, file: Path | None, digits: Digits, tested: Mapping[str, MediumFact] | None = None
) -> tuple[Block, ...]:
    """Return the report; ``tested`` are the facts of a ready check by the identity of the item."""
    return media_blocks(visit, known_media(visit, file, tested), digits)


def sheets_of(visit: Visit, file: Path | None) -> tuple[Sheet, ...]:
    """Return the report as a spreadsheet has it."""
    return media_sheets(visit, known_media(visit, file))


def known_media(
    visit: Visit, file: Path | None, tested: Mapping[str, MediumFact] | None = None
) -> MediaKnown:
    """Return what is known of the media beside a visit file.

    Raises:
        DeskError: no item shows anything, or there is no file yet beside which media could lie.
    """
    if not media_rows(visit, MediaKnown()):
        raise DeskError(
            "ยังไม่มีลำดับใดแนบสื่อหรือกำหนดให้ใช้สื่อ โปรดแนบไฟล์ในหน้ากำหนดการก่อน",
            "No item has a medium yet or is meant to show one. Attach files on the programme page first.",
        )
    if file is None:
        raise DeskError(
            "ทำรายงานสื่อได้เมื่อมีไฟล์งานเท่านั้น โปรดบันทึกไฟล์งานก่อน",
            "A report on media needs the file of the visit. Save it first.",
        )
    from pmqa_desk.qt.medium_measure import measure_of  # noqa: PLC0415 - Qt, which no other command needs

    folder = file.absolute().parent
    media = {item.media for item in visit.items if item.media}
    measures = {medium: found for medium in media if (found := measure_of(folder / medium)) is not None}
    return MediaKnown({**(tested or {}), **seen_media(visit, folder)}, measures)
