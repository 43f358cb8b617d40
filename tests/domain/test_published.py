"""What the table of personal data says is left out in public is told by no paper, in no form."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmqa_desk.app.papers import PAPERS, write_paper
from pmqa_desk.domain.blocks import Heading, plain
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.minutes import minutes_blocks
from pmqa_desk.domain.minutes_life import take_step
from pmqa_desk.domain.minutes_revision import packed, unpacked
from pmqa_desk.domain.named_blocks import Named
from pmqa_desk.domain.paper_text import CLOSED, Edition
from pmqa_desk.domain.personal_data import PERSONAL_DATA, Fate
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.published import published
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import (
    Appearance,
    Assignment,
    AwardStep,
    Evidence,
    Item,
    Kind,
    MinutesEdit,
    MinutesStep,
    Note,
    NoteKind,
    Person,
    Photo,
    Preparation,
    Presence,
    Question,
    Session,
    SessionKind,
    Standing,
    Version,
    Visit,
)
from pmqa_desk.domain.wire import Whole
from tests.papers import RED
from tests.random_visits import SAID, visits

PHONE = "0812345678"
REHEARSAL = Session("s", SessionKind.REHEARSAL)
# One word for each kind of the table, planted in every field that holds it.
WORDS = {key: f"ลับ{key.replace('_', '')}ลับ" for key in PERSONAL_DATA}


def planted(visit, skip_first):
    """Return a visit with its runs in which every kind of personal data stands somewhere."""
    items = tuple(
        replace(item, notes=WORDS["operator"], script=WORDS["operator"], media=f"{WORDS['media']}.mp4")
        for item in (*visit.items, Item("i9", "ลำดับสุดท้าย", duration_s=60))
    )
    told = WORDS["closed"]
    shut = Item("shut", told, Kind.CLOSED, duration_s=60, agency=told, presenters=(told,))
    visit = replace(
        visit,
        # The day of the runs, which begin at the first instant there is.
        date=date(1970, 1, 1),
        start=time(7, 0),
        title=f"การตรวจ {WORDS['positions']} โทร. {PHONE}",
        sessions=(REHEARSAL,),
        items=(shut, *items),
        people=(
            *visit.people,
            Person("z", WORDS["names"], telephone=WORDS["telephones"]),
        ),
        appearances=(Appearance("c", "z", presence=Presence.ABSENT, reason=WORDS["absence"]),),
        notes=(
            *(note for note in visit.notes if note.kind is NoteKind.RESOLUTION),
            *(
                Note(f"n{kind}", kind, WORDS["notes"], "i9", "day")
                for kind in (NoteKind.NOTE, NoteKind.ADVICE)
            ),
        ),
        questions=(
            Question("q1", "ถาม", "i9", "day", 0, WORDS["askers"]),
            Question("q2", WORDS["rehearsal_questions"], "i9", "early", 0),
        ),
        award_steps=(AwardStep("s", "รายงาน", due=date(1970, 1, 2), owner=WORDS["award_steps"]),),
        evidence=(Evidence("e", "แผน", owner=WORDS["evidence"], remark=WORDS["evidence"]),),
        minutes_edits=(MinutesEdit("m", "place", "", WORDS["hand"], edition=Edition.INTERNAL),),
        photos=(Photo("f", "photo.png", WORDS["photos"]),),
        assignments=(Assignment("a", WORDS["assignments"], WORDS["assignments"], item_uid="i9"),),
        checklists=(Preparation("c", WORDS["checklists"], person=WORDS["checklists"]),),
        versions=(Version("v1", WORDS["versions"], 0, ""),),
        script_opening=WORDS["operator"],
    )
    runs = (_run(visit, "early", REHEARSAL, skip_first), _run(visit, "day", None, skip_first))
    return Whole(visit, runs, bank=(BankEntry("b", WORDS["bank"], WORDS["bank"]),))


def _run(visit, uid, session, skip_first):
    first, *rest = visit.items
    begun = EventKind.SKIPPED if skip_first else EventKind.STARTED
    events = (
        Event(0, 1, begun, first.uid, reason=WORDS["skips"]),
        Event(60_000, 2, EventKind.SKIPPED, rest[0].uid, reason=WORDS["skips"]),
        Event(90_000, 3, EventKind.STARTED, visit.items[-1].uid),
        Event(120_000, 4, EventKind.ENDED),
    )
    return Run(
        uid,
        programme_of(visit, session),
        0,
        session.uid if session else None,
        events=events,
        notes=WORDS["notes"],
    )


def told(whole, edition, folder):
    """Return every text of every paper in every form that can be read back, by paper."""
    found = {}
    (folder / "photo.png").write_bytes(RED.data)
    for name, paper in PAPERS.items():
        for ending in set(paper.endings) - {".pdf"}:
            out = folder / f"paper{ending}"
            try:
                write_paper(whole, name, out, edition, Digits.ARABIC, folder / "visit.pmqa")
            except DeskError:
                continue
            found[name, ending] = _text(out.read_bytes(), ending)
    return found


def _text(data, ending):
    if ending == ".txt":
        return data.decode()
    if ending == ".ics":
        return data.decode().replace("\r\n ", "")
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        whole = "\n".join(packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml"))
    # A word of two scripts stands in several runs.
    return f"{whole}\n{re.sub('<[^>]+>', '', whole)}"


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(visit=visits(SAID), skip_first=st.booleans())
def test_no_public_paper_tells_what_the_table_leaves_out(qapp, tmp_path, visit, skip_first):
    out = {key for key, kind in PERSONAL_DATA.items() if kind.public is Fate.LEFT_OUT} - {"telephones"}
    whole = planted(visit, skip_first)
    # The minutes tell the questions of the run they are about; those of a rehearsal stay in the register.
    for (name, ending), text in told(whole, Edition.PUBLIC, tmp_path).items():
        leaked = [key for key in out if WORDS[key] in text]
        assert leaked == [], (name, ending)
        assert PHONE not in text, (name, ending)
        assert "081-" not in text


def test_what_a_paper_may_tell_it_does_tell(qapp, tmp_path):
    everything = "\n".join(told(planted(_empty(), True), Edition.INTERNAL, tmp_path).values())
    shown = {key for key, kind in PERSONAL_DATA.items() if kind.internal is Fate.STAYS}
    silent = {"drafts", "addresses", "telephones", "versions"}
    assert {key for key in shown - silent if WORDS[key] not in everything} == set()
    assert PHONE in everything
    public = "\n".join(told(planted(_empty(), True), Edition.PUBLIC, tmp_path).values())
    stays = {key for key, kind in PERSONAL_DATA.items() if kind.public is Fate.STAYS} - silent
    assert {key for key in stays if WORDS[key] not in public} == set()


def _empty():
    return Visit("v")


@given(visits(SAID))
def test_publishing_twice_changes_nothing_more(visit):
    once = published(planted(visit, True))
    assert published(once) == once


def test_times_and_open_items_are_untouched():
    whole = planted(_empty(), True)
    after = published(whole)
    assert after.visit.items[0].title == CLOSED
    assert [item.duration_s for item in after.visit.items] == [item.duration_s for item in whole.visit.items]
    assert [event.at_ms for event in after.runs[0].events] == [0, 60_000, 90_000, 120_000]


def test_an_identity_that_looks_like_a_telephone_is_kept_and_a_typed_one_is_not():
    edit = MinutesEdit(
        "e-0812345678-e", "item:d-0812345678-d", f"โทร. {PHONE}", f"โทร. {PHONE}", "s-0812345678-s"
    )
    photo = Photo("p-0812345678-p", "media/0812345678.jpg", public=True)
    after = published(Whole(Visit("v", minutes_edits=(edit,), photos=(photo,)))).visit
    kept = after.minutes_edits[0]
    assert (kept.uid, kept.block, kept.session_uid) == (edit.uid, edit.block, edit.session_uid)
    assert PHONE not in kept.text
    assert after.photos == (photo,)


def test_locked_minutes_leave_the_house_with_their_public_words_alone():
    said = {Edition.INTERNAL: [Named("a", Heading("ภายใน"))], Edition.PUBLIC: [Named("a", Heading("เผยแพร่"))]}
    content = packed(said)
    visit = Visit("v")
    for standing, reason in (
        (Standing.DRAFT, None),
        (Standing.FINAL, None),
        (Standing.DRAFT, WORDS["notes"]),
    ):
        visit = take_step(visit, None, standing, 1, by="หัวหน้า", reason=reason, content=content)
    visit = take_step(visit, None, Standing.FINAL, 2, content=content)
    after = published(Whole(visit)).visit
    assert unpacked(after.minutes_steps[-1].content, Edition.PUBLIC) == tuple(said[Edition.PUBLIC])
    for step in after.minutes_steps:
        assert step.reason is None
        if step.content:
            with pytest.raises(DeskError):
                unpacked(step.content, Edition.INTERNAL)


def test_a_damaged_revision_holds_no_other_paper_back():
    damaged = replace(Visit("v"), minutes_steps=(MinutesStep("m", Standing.FINAL, 1, content="ไม่ใช่"),))
    assert published(Whole(damaged)).visit.minutes_steps[0].content == ""


@pytest.mark.parametrize("key", sorted(PERSONAL_DATA))
def test_every_kind_is_told_in_both_languages(key):
    kind = PERSONAL_DATA[key]
    assert (kind.english + kind.where_english).isascii()
    assert not (kind.thai + kind.where_thai).isascii()


def test_what_was_recorded_at_the_assessors_own_meeting_is_in_no_public_edition():
    shut = Item("shut", "หารือ", Kind.CLOSED)
    visit = Visit(
        "v",
        items=(shut,),
        notes=(Note("n", NoteKind.SUMMARY, "ลับมาก", "shut"), Note("r", NoteKind.RESOLUTION, "ลับมาก", "shut")),
        questions=(Question("q", "ลับมาก", "shut"),),
    )
    assert "ลับมาก" in plain(minutes_blocks(visit, None))
    assert "ลับมาก" not in plain(minutes_blocks(visit, None, Edition.PUBLIC))
    kept = published(Whole(visit, ())).visit
    assert (kept.notes, kept.questions) == ((), ())
