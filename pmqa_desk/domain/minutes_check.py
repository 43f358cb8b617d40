"""What of the minutes is missing or wrong, and the mend of what one press can mend."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from pmqa_desk.domain.minutes_facts import MinutesFacts, facts_of
from pmqa_desk.domain.minutes_remark import Place, Remark
from pmqa_desk.domain.minutes_wording import wording_remarks
from pmqa_desk.domain.ranks import bare_name
from pmqa_desk.domain.record_edits import drop_record
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_names import session_of
from pmqa_desk.domain.session_words import day_of
from pmqa_desk.domain.visit import (
    Assignment,
    Attendance,
    Item,
    Note,
    NoteKind,
    Person,
    Presence,
    Question,
    SessionKind,
    Visit,
)


def check_minutes(
    visit: Visit, run_uid: str | None = None, session_uid: str | None = None, runs: Collection[Run] = ()
) -> tuple[Remark, ...]:
    """Return what is to be looked at in the minutes of a session, in the order of the paper.

    ``runs`` are all runs of the file. What those of another session recorded is left alone, and with
    ``run_uid`` what any other recorded: it is in no minutes of this one. Of others of the same session it is
    said that there is such.
    """
    facts = facts_of(visit, None, run_uid, session_uid, runs=runs)
    return (
        *_missing(facts, ran=run_uid is not None),
        *_people(facts),
        *_unmarked(facts, ran=run_uid is not None),
        *_topics(facts),
        *wording_remarks(facts.visit, session_uid),
        *_presenters(facts.visit),
        *_recorder(facts),
        *_left_out(visit, run_uid, [run for run in runs if run.session_uid == session_uid]),
    )


def _missing(facts: MinutesFacts, *, ran: bool) -> Iterator[Remark]:
    visit, details = facts.visit, facts.details
    session = session_of(visit, facts.session_uid)
    if session is None and not (details.body or visit.title or "").strip():
        yield Remark(Place.BODY, "ยังไม่ระบุชื่อการประชุม", "The meeting has no name yet.")
    if details.meeting_number is None:
        yield Remark(Place.MEETING, "ยังไม่ระบุครั้งที่ของการประชุม", "The number of the meeting is not set.")
    if day_of(visit, facts.session_uid) is None:
        yield Remark(Place.DATE, "ยังไม่ระบุวันที่ประชุม", "The date of the meeting is not set.")
    if not (facts.venue or "").strip():
        yield Remark(Place.VENUE, "ยังไม่ระบุสถานที่ประชุม", "The place of the meeting is not set.")
    if session is not None and not ran and (session.began is None or session.ended is None):
        yield Remark(
            Place.HOURS,
            "ยังไม่ระบุเวลาเริ่มและเลิกประชุม",
            "When the meeting began and ended is not set.",
            session.uid,
        )
    if session is not None and not ran and session.began and session.ended and session.ended < session.began:
        yield Remark(
            Place.HOURS,
            "เวลาเลิกประชุมมาก่อนเวลาเริ่มประชุม",
            "The meeting ends before it begins.",
            session.uid,
        )


def _recorder(facts: MinutesFacts) -> Iterator[Remark]:
    if not (facts.details.recorder or "").strip():
        yield Remark(Place.RECORDER, "ยังไม่ระบุผู้จดรายงานการประชุม", "Who took the minutes is not named yet.")


def _left_out(visit: Visit, run_uid: str | None, runs: Iterable[Run]) -> Iterator[Remark]:
    """Yield that something was recorded in another run of the session, which may have been broken off."""
    others = {run.uid for run in runs if not run.left_out} - {run_uid}
    recorded: tuple[Question | Note | Assignment, ...] = (*visit.questions, *visit.notes, *visit.assignments)
    count = sum(each.run_uid in others and each.topic_uid is None for each in recorded)
    if run_uid is not None and count:
        yield Remark(
            Place.RECORD,
            f"มี {count} เรื่องที่บันทึกไว้ในการดำเนินรายการครั้งอื่นของวันเดียวกัน ไม่อยู่ในรายงานนี้",
            f"What another run of the same day recorded ({count}) is not in these minutes.",
        )


# ---------------------------------------------------------------- people


def _people(facts: MinutesFacts) -> Iterator[Remark]:
    visit = facts.visit
    if not any(each.listed is Attendance.MEMBER for each in facts.roll.attendees):
        yield Remark(Place.PEOPLE, "ยังไม่มีรายชื่อผู้มาประชุม", "Nobody stands among those present.")
    seen: dict[str, Person] = {}
    for person in visit.people:
        name = bare_name(person.name)
        if not name:
            yield Remark(Place.PEOPLE, "มีบรรทัดรายชื่อที่ยังไม่มีชื่อ", "A line of the list has no name.", person.uid)
        elif name in seen:
            yield _twice(seen[name], person)
        else:
            seen[name] = person
    for each in facts.roll.attendees:
        if each.absent and not (each.appearance.reason or "").strip():
            yield Remark(
                Place.PEOPLE,
                f"{each.name} ไม่มาประชุม ยังไม่ระบุเหตุผล",
                f"{each.name} is absent; the reason is not given.",
                each.person.uid,
            )


def _unmarked(facts: MinutesFacts, *, ran: bool) -> Iterator[Remark]:
    """Yield that nobody has said of some whether they came, where the session was held: it says they did."""
    session = session_of(facts.visit, facts.session_uid)
    if not ran and (session is None or session.began is None):
        return
    waiting = [each for each in facts.roll.attendees if each.appearance.presence is Presence.EXPECTED]
    if waiting:
        first, rest = waiting[0], len(waiting) - 1
        thai, english = (f" และอีก {rest} คน", f" and {rest} more") if rest else ("", "")
        yield Remark(
            Place.PEOPLE,
            f"ยังไม่ระบุว่า {first.name}{thai} มาประชุมหรือไม่ ในรายงานนับว่ามา",
            f"Nobody marked whether {first.name}{english} came; the minutes say so.",
            first.person.uid,
        )


def _twice(first: Person, second: Person) -> Remark:
    """Return that a name stands twice; a line goes only where it says nothing else than the other."""
    same = replace(second, uid=first.uid, name=first.name) == first
    # The fuller name stays: a rank is not lost.
    fuller = len("".join(second.name.split())) > len("".join(first.name.split()))
    spare, kept = (first, second) if fuller else (second, first)
    return Remark(
        Place.PEOPLE,
        f"{second.name} อยู่ในรายชื่อสองแห่ง",
        f"{second.name} stands in the lists twice.",
        spare.uid if same else second.uid,
        spare.name if same else "",
        "",
        (lambda visit: _without(visit, spare, kept)) if same else None,
    )


def _without(visit: Visit, spare: Person, kept: Person) -> Visit:
    """Return the visit without a line of the directory; how it was marked stays, where the other was not."""
    if spare not in visit.people:
        return visit
    marked = {came.session_uid for came in visit.appearances if came.person_uid == kept.uid}
    handed = tuple(
        replace(came, person_uid=kept.uid)
        if came.person_uid == spare.uid and came.session_uid not in marked
        else came
        for came in visit.appearances
    )
    return drop_record(replace(visit, appearances=handed), spare.uid)


# ---------------------------------------------------------------- topics


def _topics(facts: MinutesFacts) -> Iterator[Remark]:
    """Yield topics that end without a resolution; one that only heads others needs none."""
    visit, session = facts.visit, session_of(facts.visit, facts.session_uid)
    if session is not None and session.kind is SessionKind.MEETING and not facts.topics:
        yield Remark(
            Place.TOPIC,
            "ยังไม่มีระเบียบวาระของการประชุมนี้",
            "This meeting has no agenda topics yet.",
            session.uid,
        )
    resolved = {note.topic_uid for note in visit.notes if note.kind is NoteKind.RESOLUTION}
    resolved |= {each.topic_uid for each in visit.assignments}
    told = {note.topic_uid for note in visit.notes} | {each.topic_uid for each in visit.questions}
    for each in facts.topics:
        if each.topic.uid in told - resolved:
            yield Remark(
                Place.TOPIC,
                f"ระเบียบวาระที่ {each.number} {each.topic.title} ยังไม่มีมติที่ประชุม",
                f"Topic {each.number} {each.topic.title} ends without a resolution.",
                each.topic.uid,
            )


# ---------------------------------------------------------------- presenters


def _presenters(visit: Visit) -> Iterator[Remark]:
    """Yield presenters whose name differs from the directory's by rank or by blanks only."""
    known = {bare_name(person.name): person.name.strip() for person in visit.people if bare_name(person.name)}
    for item in visit.items:
        for name in item.presenters:
            listed = known.get(bare_name(name))
            if listed is not None and listed != name.strip():
                yield _other_name(item, name, listed)


def _other_name(item: Item, name: str, listed: str) -> Remark:
    def mend(visit: Visit) -> Visit:
        items = tuple(
            replace(each, presenters=tuple(listed if n == name else n for n in each.presenters))
            if each.uid == item.uid
            else each
            for each in visit.items
        )
        return replace(visit, items=items)

    return Remark(
        Place.ITEM,
        f"ผู้นำเสนอ “{name}” ในรายชื่อเขียนว่า “{listed}”",
        f"The presenter “{name}” is “{listed}” in the list of people.",
        item.uid,
        name,
        listed,
        mend,
    )
