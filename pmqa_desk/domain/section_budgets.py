"""The time that a section of the programme may take: read, set, and carried along when it is renamed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from pmqa_desk.domain.programme import Slot
from pmqa_desk.domain.visit import Budget, Visit


def budgets_by_section(visit: Visit) -> dict[str, int]:
    """Return the budget of each section that has one, in seconds; of two the first counts."""
    found: dict[str, int] = {}
    for budget in visit.budgets:
        found.setdefault(budget.section, budget.seconds)
    return found


@dataclass(frozen=True, slots=True)
class SectionSum:
    """What a section takes, all its parts together, and what it may."""

    name: str
    taken_s: int
    budget_s: int | None = None

    @property
    def over_s(self) -> int:
        """Return by how much it takes more; 0 where it does not."""
        return 0 if self.budget_s is None else max(0, self.taken_s - self.budget_s)


def section_sums(visit: Visit, slots: Iterable[Slot]) -> dict[str, SectionSum]:
    """Return what each section with a name takes as the programme is laid."""
    taken: dict[str, int] = {}
    for slot in slots:
        if slot.item.section:
            taken[slot.item.section] = taken.get(slot.item.section, 0) + (slot.length_s or 0)
    budgets = budgets_by_section(visit)
    return {name: SectionSum(name, seconds, budgets.get(name)) for name, seconds in taken.items()}


def with_budget(visit: Visit, section: str, seconds: int | None, fresh: Callable[[], str]) -> Visit:
    """Return the visit with a section's budget set; ``None`` takes it away, and so does no time at all."""
    kept = tuple(budget for budget in visit.budgets if budget.section != section)
    if not seconds:
        return replace(visit, budgets=kept)
    place = next((n for n, budget in enumerate(visit.budgets) if budget.section == section), len(kept))
    known = visit.budgets[place] if place < len(visit.budgets) else Budget(fresh(), section, seconds)
    return replace(visit, budgets=(*kept[:place], replace(known, seconds=seconds), *kept[place:]))


def with_budget_following(before: Visit, after: Visit, old: str | None, new: str | None) -> Visit:
    """Return ``after``, in which a section was renamed, with its budget under the new name.

    It stays where it is while items still bear the old name, and where the new name has one of its own.
    """
    if old is None or new is None or any(item.section == old for item in after.items):
        return after
    if old == new or new in budgets_by_section(before):
        return after
    return replace(
        after,
        budgets=tuple(
            replace(budget, section=new) if budget.section == old else budget for budget in after.budgets
        ),
    )
