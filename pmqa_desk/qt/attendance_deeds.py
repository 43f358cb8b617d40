"""Marks how people came to a session: each press is one step of undo, each text typed another."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject

from pmqa_desk.domain.attendance import set_substitute
from pmqa_desk.domain.attendance_edits import change_appearance, give_reason, mark, mark_rest_present
from pmqa_desk.domain.ranks import bare_name
from pmqa_desk.domain.visit import Presence, Visit
from pmqa_desk.qt.attendance_marks import PRESENCES, Mark, mark_name
from pmqa_desk.qt.context import Context


class AttendanceDeeds(QObject):
    """Does what page and console ask; every deed returns whether it was done."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def mark(self, uids: Collection[str], session_uid: str | None, wanted: Mark) -> bool:
        """Mark people of a session; the hour of who is late or leaves is that of the press."""
        if wanted is Mark.REST:
            return self._edit(lambda visit: mark_rest_present(visit, session_uid), mark_name(wanted))
        presence = PRESENCES.get(wanted)
        if presence is None or not uids:
            return False
        hours = presence in {Presence.LATE, Presence.LEFT}
        at_ms = self._context.bridge.session.instant_at(session_uid) if hours else None
        return self._edit(lambda visit: mark(visit, uids, session_uid, presence, at_ms), mark_name(wanted))

    def give_reason(self, uids: Collection[str], session_uid: str | None, reason: str) -> bool:
        """Keep why people are absent."""
        return self._edit(lambda visit: give_reason(visit, uids, session_uid, reason), self.tr("แก้เหตุผลที่ขาด"))

    def change(self, uid: str, session_uid: str | None, field: str, value: object) -> bool:
        """Keep one field of what is recorded of a person; typing in one field is one step."""
        return self._edit(
            lambda visit: change_appearance(visit, uid, session_uid, field, value),
            self.tr("แก้การมาประชุม"),
            f"appearance/{uid}/{session_uid}/{field}",
        )

    def send(self, uid: str, session_uid: str | None, name: str, position: str) -> bool:
        """Keep who came in a person's place; whom the directory knows has the position it tells."""
        position = position.strip() or self.position_of(name)
        return self._edit(
            lambda visit: set_substitute(visit, uid, session_uid, name, position), mark_name(Mark.SUBSTITUTE)
        )

    def names(self) -> list[str]:
        """Return the names of the directory, each once, to be offered."""
        people = self._context.bridge.session.visit.people
        return list(dict.fromkeys(person.name for person in people if person.name))

    def position_of(self, name: str) -> str:
        """Return the position that the directory tells of a name, or nothing."""
        wanted = bare_name(name)
        people = self._context.bridge.session.visit.people
        found = (person.position for person in people if wanted and bare_name(person.name) == wanted)
        return next(found, None) or ""

    def _edit(self, change: Callable[[Visit], Visit], label: str, merge: str | None = None) -> bool:
        bridge = self._context.bridge
        return bridge.attempt(lambda: bridge.session.edit(change, label, merge))
