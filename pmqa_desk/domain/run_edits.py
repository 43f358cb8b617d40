"""Edits of the programme while it runs: what has begun stays where it is (T14)."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.programme_edits import change_item, delete_items, insert_items, move_items
from pmqa_desk.domain.visit import Item, Visit


def retitle(visit: Visit, uid: str, title: str, duration_s: int | None) -> Visit:
    """Give an item another title and length; one that runs is not interrupted.

    Raises:
        DeskError: the title is empty, which the room would see.
    """
    words = " ".join(title.split())
    if not words:
        raise _untitled()
    return change_item(visit, uid, lambda item: replace(item, title=words, duration_s=duration_s))


def insert_below(visit: Visit, view: RunView, uid: str, new: Item) -> Visit:
    """Put a new item below another that runs or is still to come, so that its turn comes.

    Raises:
        DeskError: its title is empty, or its place has been passed already.
    """
    title = " ".join(new.title.split())
    if not title:
        raise _untitled()
    if uid not in _ahead(view) and uid != _last_begun(view):
        raise DeskError(
            "ตำแหน่งนี้ผ่านไปแล้ว เพิ่มลำดับได้ตั้งแต่ใต้ลำดับที่กำลังดำเนินการลงไป",
            "This place has been passed. Add the item below the one that runs, or further down.",
        )
    return insert_items(visit, (replace(new, title=title),), uid)


def move_ahead(visit: Visit, view: RunView, uid: str, step: int) -> Visit:
    """Move an item that is still to come up (-1) or down (1) among those still to come.

    Raises:
        DeskError: it has begun, or would stand before one that has.
    """
    ahead = _ahead(view)
    if uid not in ahead or all(item.uid != uid for item in visit.items):
        raise DeskError("ลำดับที่เริ่มหรือผ่านไปแล้วย้ายไม่ได้", "An item that has begun or was passed cannot be moved.")
    place = [item.uid for item in visit.items].index(uid) + step
    if not 0 <= place < len(visit.items):
        return visit
    neighbour = visit.items[place]
    if step < 0 and neighbour.uid not in ahead:
        raise DeskError(
            "ย้ายขึ้นเหนือลำดับที่เริ่มหรือผ่านไปแล้วไม่ได้",
            "It cannot be moved above an item that has begun or was passed.",
        )
    beyond = visit.items[place + 1 : place + 2]
    before = neighbour.uid if step < 0 else next((item.uid for item in beyond), None)
    # No section is seen on the console, so a step is a step there.
    return move_items(visit, {uid}, before, neighbour.section)


def remove(visit: Visit, view: RunView, uid: str) -> Visit:
    """Take out an item that is still to come; what was recorded stays.

    Raises:
        DeskError: it has begun: the day's record needs it.
    """
    begun = any(each.item.uid == uid and each.attempts for each in view.items)
    if begun:
        raise DeskError(
            "ลำดับที่เริ่มไปแล้วลบไม่ได้ เพราะอยู่ในบันทึกของวันนี้",
            "An item that has begun cannot be deleted: it belongs to the record of this day.",
        )
    return delete_items(visit, {uid})


def _untitled() -> DeskError:
    return DeskError("กรุณาพิมพ์ชื่อเรื่องก่อน", "Type a title first.")


def _ahead(view: RunView) -> frozenset[str]:
    """Return what may still change its place: before the start all, then what lies after the last begun."""
    if view.place is None:
        return frozenset(each.item.uid for each in view.items)
    return frozenset(each.item.uid for each in view.items[view.place + 1 :])


def _last_begun(view: RunView) -> str | None:
    return None if view.place is None else view.items[view.place].item.uid
