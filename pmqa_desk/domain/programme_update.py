"""A programme read again: what a new edition of the source changes, beside what was changed here since.

Three programmes are compared: what was read the last time (the last version ``imported``), what stands here
now, and what is read anew. A field that only the source changed is offered; one that was only changed here
stays; where both did, nothing is taken unless somebody says so.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme_match import COMPARED, matched
from pmqa_desk.domain.programme_versions import items_of, keep_version, last_imported
from pmqa_desk.domain.visit import Item, StartRule, Visit

# A start rule is nothing without its hour: they are taken or left together.
_TOGETHER: Final[Mapping[str, tuple[str, ...]]] = {"start_rule": ("start_rule", "start", "finish")}
_FIELDS: Final = tuple(field for field in COMPARED if field not in {"start", "finish"})


class Fate(StrEnum):
    """What a new edition says of an item."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"
    """It stood in the last edition and stands in this one no longer."""
    ADDED_HERE = "added_here"
    """No edition had it: somebody added it here."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that a new edition has otherwise; ``both`` where it was changed here as well."""

    field: str
    was: object
    mine: object
    theirs: object
    both: bool

    @property
    def offered(self) -> bool:
        """Return whether it is to be taken unless somebody says otherwise."""
        return not self.both


@dataclass(frozen=True, slots=True)
class Row:
    """One item: as it stands here, as it was read anew, and what differs."""

    fate: Fate
    mine: Item | None
    theirs: Item | None
    changes: tuple[FieldChange, ...] = ()
    kept: bool = False
    """All stays as it is here unless somebody says otherwise: to one that is gone something was added here,
    or one that is not here was taken out here."""

    @property
    def key(self) -> str:
        """Return by what the row is known: the identity of its item here, or as read."""
        item = self.mine or self.theirs
        assert item is not None  # noqa: S101 - a row is of some item
        return item.uid


@dataclass(frozen=True, slots=True)
class Update:
    """What a new edition would change, row by row in the order that the programme would have."""

    rows: tuple[Row, ...]
    known: bool
    """An edition was imported before: what was changed here can be told from what the source changed."""

    def count(self, fate: Fate) -> int:
        """Return how many items fare so."""
        return sum(row.fate is fate for row in self.rows)

    @property
    def both(self) -> int:
        """Return how many fields were changed on either side."""
        return sum(change.both for row in self.rows for change in row.changes)

    def usual(self) -> frozenset[tuple[str, str]]:
        """Return what is taken unless somebody says otherwise: rows and fields, as ``applied`` takes them."""
        fields = {(r.key, c.field) for r in self.rows for c in r.changes if c.offered}
        rows = {(row.key, "") for row in self.rows if row.fate in {Fate.NEW, Fate.GONE} and not row.kept}
        return frozenset(fields | rows)


@dataclass(frozen=True, slots=True)
class _Since:
    """What is known of the time since the last edition."""

    base: Mapping[str, Item]
    """The last edition by identity."""
    recorded: frozenset[str | None]
    """The items at which something was recorded."""
    deleted: frozenset[str]
    """Of what was read anew, what was taken out here."""


def update_of(visit: Visit, read: Sequence[Item]) -> Update:
    """Return what a new edition would change in the programme.

    A last edition that is damaged is as good as none.
    """
    base = _last_edition(visit)
    partners = _partners(visit.items, base, read)
    order = _ordered(visit.items, read, partners, base)
    deleted = _deleted_here(visit, base, [item for item in read if item.uid not in partners])
    since = _Since(base, _recorded(visit), deleted)
    rows = tuple(_row(mine, theirs, since) for mine, theirs in order)
    return Update(rows, last_imported(visit) is not None)


def applied(
    visit: Visit, update: Update, taken: Collection[tuple[str, str]], name: str, now_ms: int
) -> Visit:
    """Return the visit with what is taken: pairs of a row and a field, or of a row and ``""`` for the whole.

    Notes, media, scripts and whatever else was added here stay with their items. What was read is kept as a
    version called ``name``, by which the next edition is told from what is changed here.
    """
    items: list[Item] = []
    edition: list[Item] = []
    for row in update.rows:
        if row.theirs is not None:
            edition.append(replace(row.theirs, uid=row.key, doubts=()))
        taken_whole = (row.key, "") in taken
        if row.mine is None:
            assert row.theirs is not None  # noqa: S101 - a row is of some item
            items += [replace(row.theirs, doubts=())] if taken_whole else []
        elif not (row.fate is Fate.GONE and taken_whole):
            items.append(_with(row, taken))
    after = replace(visit, items=tuple(items))
    return keep_version(after, name, now_ms, items=edition, imported=True)


def _last_edition(visit: Visit) -> Mapping[str, Item]:
    version = last_imported(visit)
    if version is None:
        return {}
    try:
        return {item.uid: item for item in items_of(version)}
    except DeskError:
        return {}


def _partners(mine: Sequence[Item], base: Mapping[str, Item], read: Sequence[Item]) -> Mapping[str, Item]:
    """Return the item here of each one read; one that was renamed here is known by its name in the source."""
    here = {item.uid: item for item in mine}
    as_read = [replace(base[item.uid], uid=item.uid) if item.uid in base else item for item in mine]
    found = {uid: here[old.uid] for uid, old in matched(as_read, read).items()}
    taken = {item.uid for item in found.values()}
    rest = [item for item in read if item.uid not in found]
    return found | dict(matched([item for item in mine if item.uid not in taken], rest))


def _deleted_here(visit: Visit, base: Mapping[str, Item], alone: Sequence[Item]) -> frozenset[str]:
    """Return those without a partner here that the last edition had: they were taken out, or left, here."""
    here = {item.uid for item in visit.items}
    return frozenset(matched([item for item in base.values() if item.uid not in here], alone))


def _ordered(
    mine: Sequence[Item], read: Sequence[Item], partners: Mapping[str, Item], base: Mapping[str, Item]
) -> list[tuple[Item | None, Item | None]]:
    """Return items here and as read in the order of the programme to come.

    It is the source's where the source changed it, else the one here; what the other lacks stands behind
    the item that it stood behind.
    """
    theirs = {partner.uid: item for item in read if (partner := partners.get(item.uid)) is not None}
    was = [uid for uid in base if uid in theirs]
    now = [partners[item.uid].uid for item in read if item.uid in partners and partners[item.uid].uid in base]
    here = [item.uid for item in mine if item.uid in theirs and item.uid in base]
    if was == now != here:
        return _woven([(i, theirs.get(i.uid)) for i in mine], [(partners.get(i.uid), i) for i in read])
    return _woven([(partners.get(i.uid), i) for i in read], [(i, theirs.get(i.uid)) for i in mine])


_Two = tuple[Item | None, Item | None]


def _woven(leading: Sequence[_Two], other: Sequence[_Two]) -> list[_Two]:
    """Return all of the leading order, and what only the other has behind what it stood behind there."""
    there = set(map(_name, leading))
    behind: dict[str, list[_Two]] = {}
    last = ""
    for two in other:
        if _name(two) in there:
            last = _name(two)
        else:
            behind.setdefault(last, []).append(two)
    found = list(behind.get("", ()))
    for two in leading:
        found += [two, *behind.get(_name(two), ())]
    return found


def _name(two: _Two) -> str:
    mine, theirs = two
    item = mine or theirs
    assert item is not None  # noqa: S101 - one of both is there
    return item.uid


def _row(mine: Item | None, theirs: Item | None, since: _Since) -> Row:
    base = since.base
    if mine is None:
        return Row(Fate.NEW, None, theirs, kept=theirs is not None and theirs.uid in since.deleted)
    if theirs is None:
        if mine.uid in base:
            return Row(Fate.GONE, mine, None, kept=_enriched(mine, since))
        return Row(Fate.ADDED_HERE if base else Fate.GONE, mine, None, kept=True)
    changes = _changes(mine, theirs, base.get(mine.uid))
    return Row(Fate.CHANGED if changes else Fate.SAME, mine, theirs, changes)


def _changes(mine: Item, theirs: Item, was: Item | None) -> tuple[FieldChange, ...]:
    found = []
    for field in _FIELDS:
        own, new = _value(mine, field), _value(theirs, field)
        old = None if was is None else _value(was, field)
        if own == new or (was is not None and new == old):
            continue
        # A source that never said anything of it says nothing against it.
        if was is None and _says_nothing(theirs, field):
            continue
        both = was is not None and own != old
        found.append(FieldChange(field, old, own, new, both))
    return tuple(found)


def _says_nothing(item: Item, field: str) -> bool:
    if field == "start_rule":
        return item.start_rule is StartRule.LINKED
    return getattr(item, field) in {None, ()}


def _value(item: Item, field: str) -> object:
    parts = _TOGETHER.get(field)
    return getattr(item, field) if parts is None else tuple(getattr(item, part) for part in parts)


def _with(row: Row, taken: Collection[tuple[str, str]]) -> Item:
    mine, theirs = row.mine, row.theirs
    assert mine is not None  # noqa: S101 - the caller asks for items that are here
    if theirs is None:
        return mine
    values: dict[str, Any] = {}  # Any: each field has its own type
    for change in row.changes:
        if (row.key, change.field) in taken:
            for part in _TOGETHER.get(change.field, (change.field,)):
                values[part] = getattr(theirs, part)
    return replace(mine, **values)


def _enriched(mine: Item, since: _Since) -> bool:
    """Return whether anything would be lost with an item that was added to it here."""
    was = since.base[mine.uid]
    own = any(getattr(mine, field) != getattr(was, field) for field in _ADDED)
    return own or mine.uid in since.recorded


def _recorded(visit: Visit) -> frozenset[str | None]:
    parts = (visit.questions, visit.notes, visit.assignments, visit.evidence, visit.photos)
    return frozenset(each.item_uid for part in parts for each in part)


_ADDED: Final = ("media", "script", "notes", "warning_s", "danger_s", "advance", "protected", "priority")
