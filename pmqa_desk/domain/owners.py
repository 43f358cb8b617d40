"""Who may be given something to do: names of the directory and of the programme, offered while one types."""

from __future__ import annotations

from collections.abc import Iterable

from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Visit

# More than one reads while somebody speaks.
MOST = 6


def owners(visit: Visit) -> tuple[str, ...]:
    """Return every name once: who had something to do before, then agencies, then people."""
    agencies = (item.agency for item in visit.items)
    return _once(
        (
            *(each.owner for each in reversed(visit.assignments)),
            *(step.owner for step in visit.award_steps),
            *(name for line in visit.checklists for name in (line.agency, line.person)),
            *agencies,
            *(person.agency for person in visit.people),
            *(person.name for person in visit.people),
            *(name for item in visit.items for name in item.presenters),
        )
    )


def offered(names: Iterable[str], typed: str) -> tuple[str, ...]:
    """Return the names that hold what was typed, those first that begin with it; a whole name offers none."""
    wanted = fold_for_search(typed).strip()
    folded = [(fold_for_search(name), name) for name in names]
    if wanted and any(each == wanted for each, _ in folded):
        return ()
    found = [(not each.startswith(wanted), name) for each, name in folded if wanted in each]
    return tuple(name for _, name in sorted(found, key=lambda pair: pair[0])[:MOST])


def _once(names: Iterable[str | None]) -> tuple[str, ...]:
    tidy = (" ".join((name or "").split()) for name in names)
    return tuple(dict.fromkeys(name for name in tidy if name))
