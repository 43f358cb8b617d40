"""Visits and runs of every shape, for the tests of what keeps and carries them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from hypothesis import strategies as st

from pmqa_desk.domain.programme import Programme
from pmqa_desk.domain.records import OF_AN_ITEM
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.visit import (
    Appearance,
    Assignment,
    Attendance,
    Award,
    AwardStep,
    Budget,
    Evidence,
    Format,
    Item,
    ItemStatus,
    Kind,
    MediumMark,
    MinutesDetails,
    MinutesEdit,
    MinutesStep,
    Mode,
    Note,
    NoteKind,
    PastAward,
    Person,
    Photo,
    Preparation,
    PreparationKind,
    Presence,
    Question,
    Resolution,
    Session,
    SessionKind,
    SessionMinutes,
    Standing,
    StartRule,
    Status,
    Topic,
    Version,
    Visit,
)

# Control characters, the end of C strings, marks on marks, emoji: everything but halves of surrogate pairs.
texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=12) | st.sampled_from(
    ("ปี่ ป้ำ ฐู กี๊", "\x00", "a\x00b", "'; DROP TABLE items; --", "👩‍👩‍👧", "\r\n\t", "\ufeff", "๑๒๓")
)
maybe = st.none() | texts
dates = st.dates(date(2000, 1, 1), date(2100, 12, 31))
times = st.times().map(lambda at: at.replace(second=0, microsecond=0))
instants = st.integers(946_684_800_000, 4_102_444_800_000)
lengths = st.none() | st.integers(0, 86_400)
scores = st.none() | st.decimals(0, 1000, places=2)
zones = st.sampled_from(("Asia/Bangkok", "UTC", "America/Los_Angeles", "Australia/Sydney"))


def _numbered(parts):
    """Give each part of a list an identity of its own."""
    return tuple(make(f"uid{number}") for number, make in enumerate(parts))


# Three have a first, a last and one between; a fourth costs a fifth of the time of all that is drawn.
def _parts(cls, *, max_size=3, **fields):
    made = st.fixed_dictionaries(fields).map(lambda values: lambda uid: cls(uid=uid, **values))
    return st.lists(made, max_size=max_size).map(_numbered)


_ITEM = {
    "title": texts,
    "kind": st.sampled_from(Kind),
    "number": maybe,
    "date": st.none() | dates,
    "start_rule": st.sampled_from(StartRule),
    "start": st.none() | times,
    "finish": st.none() | times,
    "duration_s": lengths,
    "agency": maybe,
    "presenters": st.lists(texts, max_size=3).map(tuple),
    "format": st.none() | st.sampled_from(Format),
    "section": maybe,
    "media": maybe,
    "script": maybe,
    "notes": maybe,
    "warning_s": lengths,
    "danger_s": lengths,
    "advance": st.booleans(),
    "protected": st.none() | st.booleans(),
    "priority": st.none() | st.integers(1, 9),
    "source_line": st.none() | st.integers(1, 9999),
    "status": st.sampled_from(ItemStatus),
    "doubts": st.lists(texts, max_size=2).map(tuple),
}
items = _parts(Item, max_size=6, **_ITEM)
item_uids = st.none() | st.sampled_from(("uid0", "uid3", "gone"))
visits = st.builds(
    Visit,
    uid=st.just("visit"),
    title=maybe,
    organisation=maybe,
    date=st.none() | dates,
    call_time=st.none() | times,
    start=st.none() | times,
    end=st.none() | times,
    venue=maybe,
    mode=st.none() | st.sampled_from(Mode),
    timezone=zones,
    emblem=maybe,
    awards=st.lists(
        st.builds(
            Award,
            type=maybe,
            category=st.none() | st.integers(1, 7),
            fiscal_year=st.none() | st.integers(2500, 2600),
            category_name=maybe,
            edition=maybe,
            passed=st.none() | st.booleans(),
            rank=st.none() | st.integers(1, 99),
            units=st.none() | st.integers(1, 99),
            unit_kinds=maybe,
            announced=st.none() | dates,
            attests=maybe,
        ),
        max_size=2,
    ).map(tuple),
    vision=maybe,
    strategies=maybe,
    script_opening=maybe,
    script_closing=maybe,
    award_steps=_parts(
        AwardStep,
        name=texts,
        award_place=st.integers(1, 2),
        due=st.none() | dates,
        done=st.none() | dates,
        score=scores,
        out_of=scores,
        result=maybe,
        owner=maybe,
    ),
    award_history=_parts(
        PastAward, name=texts, fiscal_year=st.none() | st.integers(2500, 2600), result=maybe
    ),
    sessions=_parts(
        Session,
        kind=st.sampled_from(SessionKind),
        date=st.none() | dates,
        start=st.none() | times,
        venue=maybe,
        doubts=st.lists(texts, max_size=2).map(tuple),
        name=maybe,
        mode=st.none() | st.sampled_from(Mode),
        began=st.none() | times,
        ended=st.none() | times,
    ),
    items=items,
    people=_parts(
        Person,
        name=texts,
        position=maybe,
        role=maybe,
        attendance=st.sampled_from(Attendance),
        agency=maybe,
        telephone=maybe,
    ),
    appearances=_parts(
        Appearance,
        person_uid=texts,
        session_uid=maybe,
        presence=st.sampled_from(Presence),
        listed=st.none() | st.sampled_from(Attendance),
        reason=maybe,
        substitute=maybe,
        substitute_position=maybe,
        arrived_ms=st.none() | instants,
        left_ms=st.none() | instants,
    ),
    topics=_parts(Topic, title=texts, session_uid=maybe, level=st.integers(1, 3)),
    evidence=_parts(
        Evidence,
        title=texts,
        asked_by=maybe,
        owner=maybe,
        item_uid=item_uids,
        run_uid=maybe,
        question_uid=maybe,
        category=st.none() | st.integers(1, 7),
        criterion=maybe,
        asked_ms=st.none() | instants,
        due=st.none() | dates,
        handed_ms=st.none() | instants,
        remark=maybe,
    ),
    photos=_parts(
        Photo, path=texts, caption=maybe, item_uid=item_uids, session_uid=maybe, public=st.booleans()
    ),
    budgets=_parts(Budget, section=texts, seconds=st.integers(0, 86_400)),
    versions=_parts(Version, name=texts, kept_ms=instants, content=texts, imported=st.booleans()),
    checklists=_parts(
        Preparation,
        text=texts,
        kind=st.sampled_from(PreparationKind),
        agency=maybe,
        person=maybe,
        due=st.none() | dates,
        status=st.sampled_from(Status),
        remark=maybe,
    ),
    media_marks=_parts(MediumMark, path=texts, size=st.integers(0, 2**40), digest=texts),
    session_minutes=_parts(
        SessionMinutes,
        body=maybe,
        meeting_number=st.none() | st.integers(1, 99),
        year=st.none() | st.integers(2500, 2600),
        opening=maybe,
        recorder=maybe,
        recorder_position=maybe,
        checker=maybe,
        checker_position=maybe,
        show_checker=st.booleans(),
        assessors_apart=st.booleans(),
        font=texts,
    ),
    minutes_edits=_parts(
        MinutesEdit,
        block=texts,
        was=texts,
        text=texts,
        session_uid=maybe,
        edition=maybe,
        after=st.booleans(),
    ),
    minutes_steps=_parts(
        MinutesStep,
        standing=st.sampled_from(Standing),
        at_ms=instants,
        session_uid=maybe,
        by=maybe,
        reason=maybe,
        adopted_in=maybe,
        content=texts,
    ),
    questions=_parts(
        Question,
        text=texts,
        item_uid=item_uids,
        run_uid=maybe,
        asked_ms=st.none() | instants,
        asked_by=maybe,
        answer=maybe,
        answered_by=maybe,
        follow_up=st.booleans(),
        topic_uid=maybe,
        agency=maybe,
        category=st.none() | st.integers(1, 7),
        criterion=maybe,
        due=st.none() | dates,
        handed_ms=st.none() | instants,
        bank_uid=maybe,
    ),
    notes=_parts(
        Note,
        kind=st.sampled_from(NoteKind),
        text=texts,
        item_uid=item_uids,
        run_uid=maybe,
        noted_ms=st.none() | instants,
        settled=st.booleans(),
        topic_uid=maybe,
        resolution=st.none() | st.sampled_from(Resolution),
    ),
    assignments=_parts(
        Assignment,
        text=texts,
        owner=maybe,
        due=st.none() | dates,
        status=st.sampled_from(Status),
        topic_uid=maybe,
        given_ms=st.none() | instants,
        item_uid=item_uids,
        run_uid=maybe,
    ),
    minutes=st.builds(
        MinutesDetails,
        body=maybe,
        meeting_number=st.none() | st.integers(1, 99),
        year=st.none() | st.integers(2500, 2600),
        opening=maybe,
        recorder=maybe,
        recorder_position=maybe,
        checker=maybe,
        checker_position=maybe,
        show_checker=st.booleans(),
        assessors_apart=st.booleans(),
        font=texts,
    ),
)
events = st.builds(
    Event,
    at_ms=instants,
    action=st.integers(0, 99),
    kind=st.sampled_from(EventKind),
    item_uid=item_uids,
    seconds=st.none() | st.integers(-3600, 3600),
    to_ms=st.none() | instants,
    offset_ms=st.none() | st.integers(-(10**10), 10**10),
    reason=maybe,
    # Each event has a programme of its own: of eight items they were half of all that was drawn.
    items=st.none() | _parts(Item, **_ITEM),
    undone_action=st.none() | st.integers(1, 99),
    monotonic_ms=st.none() | st.integers(0, 10**12),
    process=maybe,
).map(lambda event: replace(event, item_uid=event.item_uid or "a") if event.kind in OF_AN_ITEM else event)
programmes = st.builds(
    Programme,
    items=items,
    date=st.none() | dates,
    start=st.none() | times,
    end=st.none() | times,
    timezone=zones,
    rehearsal=st.booleans(),
    chosen=st.lists(texts, max_size=2).map(tuple),
)
runs = _parts(
    Run,
    max_size=2,
    programme=programmes,
    opened_ms=instants,
    session_uid=maybe,
    name=maybe,
    events=st.lists(events, max_size=4).map(tuple),
    notes=maybe,
    left_out=st.booleans(),
)

# A day as it is run: fifteen minutes of speech, a film without a length, a fixed end.
DAY = date(2021, 7, 30)
PLAIN_VISIT = Visit(
    uid="visit",
    title="การตรวจประเมิน",
    date=DAY,
    start=time(9, 0),
    end=time(12, 0),
    items=(
        Item("a", "กล่าวต้อนรับ", Kind.WELCOME, "1", duration_s=600),
        Item("b", "วีดิทัศน์", Kind.VIDEO, "2", duration_s=410),
        Item("c", "กล่าวขอบคุณ", Kind.THANKS, "3", duration_s=300),
    ),
)
