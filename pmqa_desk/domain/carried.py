"""Advice and assignments of earlier runs, carried on until they are settled: for an item, and for the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pmqa_desk.domain.visit import Assignment, Item, Note, NoteKind, Visit


@dataclass(frozen=True, slots=True)
class Carried:
    """What is still open at one item, or at none in particular."""

    item: Item | None
    advice: tuple[Note, ...]
    assignments: tuple[Assignment, ...]

    @property
    def count(self) -> int:
        """Return how many there are."""
        return len(self.advice) + len(self.assignments)


def carried_to(visit: Visit, item_uid: str, run_uid: str | None = None) -> Carried:
    """Return what earlier runs left open at an item, for when it comes up; ``run_uid`` is the run it is in.

    What was said in that run itself is known to those in the room.
    """
    item = next((item for item in visit.items if item.uid == item_uid), None)
    advice = (note for note in _open_advice(visit) if note.item_uid == item_uid)
    given = (each for each in visit.assignments if not each.done and each.item_uid == item_uid)
    return Carried(
        item,
        tuple(note for note in advice if run_uid is None or note.run_uid != run_uid),
        tuple(each for each in given if run_uid is None or each.run_uid != run_uid),
    )


def open_before_next(visit: Visit) -> tuple[Carried, ...]:
    """Return all that is open before the next run, in the programme's order, what belongs to no item last."""
    advice, given = _open_advice(visit), [each for each in visit.assignments if not each.done]
    places = {item.uid for item in visit.items}
    groups = [
        Carried(
            item,
            tuple(note for note in advice if note.item_uid == item.uid),
            tuple(each for each in given if each.item_uid == item.uid),
        )
        for item in visit.items
    ]
    loose = Carried(
        None,
        tuple(note for note in advice if note.item_uid not in places),
        tuple(each for each in given if each.item_uid not in places),
    )
    return tuple(group for group in (*groups, loose) if group.count)


def overdue(visit: Visit, today: date) -> tuple[Assignment, ...]:
    """Return the assignments whose day is past and that are not done, the oldest first."""
    late = [
        (each.due, each) for each in visit.assignments if each.due is not None and is_overdue(each, today)
    ]
    return tuple(each for _, each in sorted(late, key=lambda pair: pair[0]))


def is_overdue(assignment: Assignment, today: date) -> bool:
    """Return whether an assignment's day is past and it is not done."""
    return assignment.due is not None and assignment.due < today and not assignment.done


def _open_advice(visit: Visit) -> list[Note]:
    return [note for note in visit.notes if note.kind is NoteKind.ADVICE and not note.settled]
