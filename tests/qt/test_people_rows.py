"""The rows of the directory say how each came to one session."""

from __future__ import annotations

from pmqa_desk.domain.visit import Appearance, Attendance, Person, Presence, Session, SessionKind, Visit
from pmqa_desk.qt.people_rows import person_rows

VISIT = Visit(
    "v",
    sessions=(Session("s", SessionKind.MEETING),),
    people=(
        Person("a", "นายหนึ่ง", "ปลัดจังหวัด"),
        Person("b", "ดร.สอง", attendance=Attendance.ASSESSOR),
        Person("c", "นางสาม", telephone="08-1"),
    ),
    appearances=(
        Appearance("1", "a", "s", Presence.LATE, listed=Attendance.OTHER),
        Appearance("2", "c", None, Presence.ABSENT, substitute="นายแทน"),
    ),
)


def test_everybody_has_a_row_in_the_order_of_rank():
    assert [(row.key, row.number) for row in person_rows(VISIT, None)] == [("a", 1), ("b", 2), ("c", 3)]


def test_assessor_is_of_no_meeting():
    rows = person_rows(VISIT, "s")
    assert [row.appearance.presence for row in rows] == [Presence.LATE, Presence.UNLISTED, Presence.EXPECTED]
    assert rows[0].listed is Attendance.OTHER


def test_search_asks_for_every_word_in_any_field_and_keeps_the_rank():
    assert [row.number for row in person_rows(VISIT, None, "๐๘")] == [3]
    assert [row.key for row in person_rows(VISIT, None, "หนึ่ง ปลัด")] == ["a"]
    assert [row.key for row in person_rows(VISIT, None, "แทน")] == ["c"]
    assert person_rows(VISIT, None, "ไม่มี") == ()
