"""The visit as the JSON of the command line has it, there and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Final, Protocol, TypeVar

from pmqa_desk.domain.award_json import READ_OF_AWARD, award_records, awards_of, with_flat_records
from pmqa_desk.domain.draft import Draft
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.old_json import brought_up
from pmqa_desk.domain.plain import Plain, read_scalar, wrong_field, zone_of
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.records import from_plain, read_list, to_plain
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.visit import (
    Appearance,
    Assignment,
    Award,
    AwardStep,
    Budget,
    Evidence,
    Item,
    MediumMark,
    MinutesDetails,
    MinutesEdit,
    MinutesStep,
    Note,
    PastAward,
    Person,
    Photo,
    Preparation,
    Question,
    Session,
    SessionMinutes,
    Topic,
    Version,
    Visit,
    new_uid,
)

Part = (
    Session
    | Item
    | Person
    | Question
    | Note
    | Assignment
    | Topic
    | Appearance
    | Evidence
    | Photo
    | SessionMinutes
    | MinutesEdit
    | MinutesStep
    | AwardStep
    | PastAward
    | Budget
    | Version
    | Preparation
    | MediumMark
)
# What a reading of somebody's agenda says of an item; identities mean nothing yet.
READ_OF_ITEM: Final = (
    *("number", "title", "kind", "date", "start_rule", "start", "finish", "duration_s"),
    *("agency", "presenters", "format", "section", "script", "source_line", "doubts"),
)
# What of a visit itself no reading says.
READ_NEVER: Final = frozenset(
    {"uid", "emblem", "minutes", "vision", "strategies", "script_opening", "script_closing"}
)
READ_OF_SESSION: Final = ("kind", "date", "start", "venue", "doubts")
# The lists of a visit whose entries keep their identity, and what their entries are.
LISTS: Final[Mapping[str, type[Part]]] = {
    "sessions": Session,
    "items": Item,
    "people": Person,
    "questions": Question,
    "notes": Note,
    "assignments": Assignment,
    "topics": Topic,
    "appearances": Appearance,
    "evidence": Evidence,
    "photos": Photo,
    "session_minutes": SessionMinutes,
    "minutes_edits": MinutesEdit,
    "minutes_steps": MinutesStep,
    "award_steps": AwardStep,
    "award_history": PastAward,
    "budgets": Budget,
    "versions": Version,
    "checklists": Preparation,
    "media_marks": MediumMark,
}
# Those of them that were recorded at an item.
RECORDED: Final = ("questions", "notes", "assignments", "evidence")


# The visit day itself, where a session is asked for by its identity: it is no dated session.
VISIT_DAY: Final = ""


@dataclass(frozen=True, slots=True)
class Whole:
    """A visit with its runs and the question bank: all that one file holds."""

    visit: Visit
    runs: tuple[Run, ...] = ()
    session_uid: str | None = None
    """The session of which a paper is wanted: ``VISIT_DAY``, or a dated one; ``None`` is the one at hand."""
    bank: tuple[BankEntry, ...] = ()


class Identified(Protocol):
    """A part of the visit that keeps its identity."""

    @property
    def uid(self) -> str:
        """Return the identity."""
        ...


P = TypeVar("P", bound=Identified)


def visit_to_json(visit: Visit) -> dict[str, Plain]:
    """Return everything of a visit but its runs."""
    zone = zone_of(visit.timezone)
    plain = to_plain(visit, zone)
    parts: dict[str, Plain] = {name: plain.pop(name) for name in LISTS}
    minutes = plain.pop("minutes")
    places = {item.uid: place for place, item in enumerate(visit.items, 1)}
    for name in RECORDED:
        _add_places(parts[name], places)
    awards = _dicts(plain["awards"])
    award = award_records(awards, _dicts(parts["award_steps"]), _dicts(parts["award_history"]))
    plain["awards"] = [_only(each, READ_OF_AWARD.__contains__) for each in awards]
    return {"visit": plain, **parts, "award": award, "minutes": minutes}


def run_to_json(run: Run) -> dict[str, Plain]:
    """Return a run: the programme as it was opened and its log; an event has only the fields it needs."""
    plain = to_plain(run, zone_of(run.programme.timezone))
    events = plain["events"]
    assert isinstance(events, list)  # noqa: S101 - to_plain makes a list of a tuple
    plain["events"] = [
        {key: value for key, value in event.items() if value is not None}
        for event in events
        if isinstance(event, dict)
    ]
    return plain


def bank_to_json(bank: Iterable[BankEntry]) -> list[Plain]:
    """Return the entries of a question bank."""
    # All its fields are plain already, and there may be 100,000 entries.
    names = [field.name for field in fields(BankEntry)]
    return [{name: getattr(entry, name) for name in names} for entry in bank]


def draft_to_json(draft: Draft) -> dict[str, Plain]:
    """Return what was read of somebody's agenda, the lines that were not, and the doubts about the whole."""
    plain = to_plain(draft.visit, zone_of(draft.visit.timezone))
    head = {key: value for key, value in plain.items() if key not in {*READ_NEVER, *LISTS}}
    head["awards"] = [_only(each, READ_OF_AWARD.__contains__) for each in _dicts(plain["awards"])]
    return {
        "visit": head,
        "sessions": [_only(entry, READ_OF_SESSION.__contains__) for entry in _dicts(plain["sessions"])],
        "items": [_only(entry, READ_OF_ITEM.__contains__) for entry in _dicts(plain["items"])],
        "unread": [{"line": line.line, "text": line.text} for line in draft.unread],
        "doubts": list(draft.doubts),
    }


def whole_from_json(data: object, fresh: Callable[[], str] = new_uid) -> Whole:
    """Return the visit, the runs and the bank of a ``show``; any field may be left out.

    Raises:
        DeskError: the first field with a wrong type or value, named by its path.
    """
    visit = visit_from_json(data, fresh)
    runs = read_list(Run, _part(data, "runs"), "runs", fresh)
    _refuse_twins(runs, "runs")
    for index, run in enumerate(runs):
        zone_of(run.programme.timezone, f"runs[{index}].programme.timezone")
    bank = read_list(BankEntry, _part(data, "bank"), "bank", fresh)
    _refuse_twins(bank, "bank")
    return Whole(visit, runs, bank=bank)


def visit_from_json(data: object, fresh: Callable[[], str] = new_uid) -> Visit:
    """Return the visit that a JSON value describes; any field may be left out."""
    data = with_flat_records(brought_up(data))
    head = _part(data, "visit")
    visit = from_plain(Visit, {} if head is None else head, "visit", fresh)
    zone_of(visit.timezone)
    awards = awards_of(visit.awards, read_list(Award, _part(data, "award"), "award", fresh))
    lists: dict[str, Any] = {  # Any: each list has its own type
        name: read_list(part, _part(data, name), name, fresh) for name, part in LISTS.items()
    }
    for name in RECORDED:
        recorded = enumerate(lists[name])
        lists[name] = tuple(_placed(each, data, name, n, lists["items"]) for n, each in recorded)
    minutes = _part(data, "minutes")
    details = from_plain(MinutesDetails, {} if minutes is None else minutes, "minutes", fresh)
    whole = replace(visit, awards=awards, minutes=details, **lists)
    for name in LISTS:
        _refuse_twins(getattr(whole, name), name)
    return whole


def json_text(data: Mapping[str, object]) -> str:
    """Return JSON as people read it: their own letters, one field a line."""
    return json.dumps(data, ensure_ascii=False, indent=2)


def json_chunks(data: Mapping[str, object], many: str) -> Iterator[str]:
    """Yield JSON as people read it piece by piece: the entries of its last part ``many`` a line each.

    There may be 100,000 of them, and laid out field by field each of them takes ten times as long.
    """
    entries = data[many]
    assert isinstance(entries, list)  # noqa: S101 - the caller's own
    yield json_text({key: value for key, value in data.items() if key != many}).removesuffix("\n}")
    yield f',\n  "{many}": ['
    for place, entry in enumerate(entries):
        lead = ",\n    " if place else "\n    "
        yield lead + json.dumps(entry, ensure_ascii=False)
    yield "\n  ]\n}" if entries else "]\n}"


def json_value(text: str, name: str) -> object:
    """Return what a JSON text holds; ``name`` is where it came from."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as fault:
        raise DeskError(
            f"{name} ไม่ใช่ JSON ที่ถูกต้อง (บรรทัด {fault.lineno} อักขระที่ {fault.colno}) โปรดตรวจสอบไฟล์",
            f"{name} is not well-formed JSON (line {fault.lineno}, character {fault.colno}). Check the file.",
        ) from fault
    except (RecursionError, ValueError) as fault:
        raise DeskError(
            f"{name} ซ้อนกันลึกหรือมีตัวเลขยาวเกินไป จึงอ่านไม่ได้ โปรดตรวจสอบไฟล์",
            f"{name} is nested too deeply or holds too long a number. Check the file.",
        ) from fault


def _part(data: object, name: str) -> object:
    if not isinstance(data, Mapping):
        raise wrong_field("", "วัตถุ { }", "an object { }", data)
    return data.get(name)


def _dicts(entries: Plain) -> list[dict[str, Plain]]:
    assert isinstance(entries, list)  # noqa: S101 - to_plain makes a list of a tuple
    return [entry for entry in entries if isinstance(entry, dict)]


def _only(entry: dict[str, Plain], wanted: Callable[[str], bool]) -> Plain:
    return {key: value for key, value in entry.items() if wanted(key)}


def _add_places(entries: Plain, places: Mapping[str, int]) -> None:
    for entry in _dicts(entries):
        uid = entry["item_uid"]
        entry["item"] = places.get(uid) if isinstance(uid, str) else None


Q = TypeVar("Q", Question, Note, Assignment, Evidence)


def _placed(part: Q, data: object, name: str, index: int, items: tuple[Item, ...]) -> Q:
    """Give a record written by hand the item at the place it names, from 1."""
    entries = _part(data, name)
    place = entries[index].get("item") if isinstance(entries, list) else None
    if part.item_uid is not None or place is None:
        return part
    path = f"{name}[{index}].item"
    number = read_scalar(int, place, path)
    if not isinstance(number, int) or not 1 <= number <= len(items):
        raise wrong_field(path, f"ลำดับตั้งแต่ 1 ถึง {len(items)}", f"a place from 1 to {len(items)}", place)
    return replace(part, item_uid=items[number - 1].uid)


def _refuse_twins(parts: tuple[P, ...], name: str) -> None:
    seen: set[str] = set()
    for index, part in enumerate(parts):
        if part.uid in seen:
            raise wrong_field(
                f"{name}[{index}].uid", "รหัสที่ไม่ซ้ำกับรายการอื่น", "different from every other entry's", part.uid
            )
        seen.add(part.uid)
