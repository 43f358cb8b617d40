"""What the programme page does to the visit: each command once, as one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from pmqa_desk.desk.media import is_there
from pmqa_desk.domain.back_timing import with_start_from_end
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme_clipboard import Carried, admitted
from pmqa_desk.domain.programme_edits import (
    change_item,
    chosen_items,
    delete_items,
    duplicate_items,
    insert_items,
    move_items,
    rename_section,
    share_missing_lengths,
    step_items,
)
from pmqa_desk.domain.repair_bench import Repair
from pmqa_desk.domain.section_budgets import with_budget
from pmqa_desk.domain.visit import Item, Visit, new_uid
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.item_fields import changed, field_label
from pmqa_desk.qt.media_deeds import MediaDeeds, Take
from pmqa_desk.qt.programme_clips import carried_by, mime_of
from pmqa_desk.qt.programme_rows import ItemRow


class ProgrammeDeeds(QObject):
    """Edits of the programme through the bridge."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.media = MediaDeeds(context, self)

    @property
    def visit(self) -> Visit:
        """Return the visit as it stands."""
        return self._context.bridge.session.visit

    def edit(self, change: Callable[[Visit], Visit], label: str) -> bool:
        """Make one edit; return whether it was done."""
        session = self._context.bridge.session
        return self._context.bridge.attempt(lambda: session.edit(change, label))

    def insert(self, after_uid: str | None) -> str | None:
        """Put a new item below another and return its identity."""
        item = Item(new_uid(), "")
        done = self.edit(lambda visit: insert_items(visit, (item,), after_uid), self.tr("เพิ่มลำดับ"))
        return item.uid if done else None

    def duplicate(self, uids: Collection[str]) -> None:
        """Put copies below."""
        self.edit(lambda visit: duplicate_items(visit, uids, new_uid), self.tr("ทำสำเนาลำดับ"))

    def delete(self, uids: Collection[str], label: str) -> None:
        """Take items out."""
        self.edit(lambda visit: delete_items(visit, uids), label)

    def step(self, uids: Collection[str], step: int) -> None:
        """Move items one place up or down."""
        self.edit(lambda visit: step_items(visit, uids, step), self.tr("ย้ายลำดับ"))

    def move(self, uids: Collection[str], before_uid: str | None, section: str | None) -> None:
        """Move items before another and into its section."""
        self.edit(lambda visit: move_items(visit, uids, before_uid, section), self.tr("ย้ายลำดับ"))

    def set_field(self, uid: str, field: str, value: object) -> None:
        """Set a field typed in the table."""
        self.edit(lambda v: change_item(v, uid, lambda item: changed(item, field, value)), field_label(field))

    def rename(self, uids: Collection[str], name: str) -> None:
        """Rename a section."""
        typed = " ".join(name.split()) or None
        self.edit(lambda visit: rename_section(visit, uids, typed), self.tr("เปลี่ยนชื่อช่วง"))

    def share(self) -> None:
        """Share the time left among the items without a length."""
        self.edit(share_missing_lengths, self.tr("เฉลี่ยเวลาที่เหลือ"))

    def repair(self, repair: Repair) -> bool:
        """Mend what does not add up; return whether it was done."""
        return self.edit(repair.apply, self._context.figures(repair.label(self._context.language)))

    def start_from_end(self) -> None:
        """Set the start of the day so that it ends at its end."""
        self.edit(with_start_from_end, self.tr("ตั้งเวลาเริ่มย้อนจากเวลาจบ"))

    def set_budget(self, section: str, seconds: int | None) -> None:
        """Set the time that a section may take."""
        self.edit(lambda visit: with_budget(visit, section, seconds, new_uid), self.tr("กำหนดเวลาของช่วง"))

    def copy(self, rows: Sequence[ItemRow]) -> None:
        """Put items on the clipboard."""
        if rows:
            QGuiApplication.clipboard().setMimeData(mime_of(self._context, rows))

    def paste(self, data: QMimeData, after_uid: str | None) -> bool:
        """Put the items that the clipboard carries below another; return whether it carried any."""
        carried = self._carried(data)
        if carried is None:
            return False
        items = admitted(carried.items, {item.uid for item in self.visit.items}, new_uid)
        done = self.edit(lambda visit: insert_items(visit, items, after_uid), self.tr("วางลำดับ"))
        if done and carried.folder:
            self._bring_media(items, Path(carried.folder))
        return done

    def drop(self, data: QMimeData, before_uid: str | None, section: str | None) -> bool:
        """Move or copy the items that were dragged here; return whether there were any."""
        carried = self._carried(data)
        if carried is None:
            return False
        uids = {item.uid for item in carried.items}
        if len(chosen_items(self.visit, uids)) == len(uids):
            self.move(uids, before_uid, section)
            return True
        place = next((n for n, item in enumerate(self.visit.items) if item.uid == before_uid), None)
        above = len(self.visit.items) - 1 if place is None else place - 1
        after_uid = self.visit.items[above].uid if above >= 0 else None
        return self.paste(data, after_uid)

    def _carried(self, data: QMimeData) -> Carried | None:
        """Return the items that came from this program; what is damaged is refused, and none."""
        try:
            carried = carried_by(data)
        except DeskError as refusal:
            self._context.bridge.refused.emit(refusal)
            return None
        return carried if carried is not None and carried.items else None

    def _bring_media(self, items: Sequence[Item], folder: Path) -> None:
        """Copy the media of items from another visit beside this one."""
        takes = tuple(
            Take(item.uid, source)
            for item in items
            if item.media and not is_there(self._context.folder, item.media)
            if (source := folder / item.media).is_file()
        )
        if takes:
            self.media.take(takes, field_label("media"))
