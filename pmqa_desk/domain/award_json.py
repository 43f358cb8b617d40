"""Awards as the JSON of the command line has them: short in the visit, each with its steps in ``award``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, Final

from pmqa_desk.domain.plain import Plain
from pmqa_desk.domain.visit import Award

# What the visit itself says of an award; the rest stands in the records.
READ_OF_AWARD: Final = ("type", "category", "fiscal_year")


def award_records(
    awards: list[dict[str, Plain]], steps: list[dict[str, Plain]], history: list[dict[str, Plain]]
) -> list[Plain]:
    """Return each award with its own steps and the awards of earlier years."""
    return [
        {
            **award,
            "steps": [
                {key: value for key, value in step.items() if key != "award_place"}
                for step in steps
                if step["award_place"] == place
            ],
            "history": [*history],
        }
        for place, award in enumerate(awards, 1)
    ]


def awards_of(named: tuple[Award, ...], records: tuple[Award, ...]) -> tuple[Award, ...]:
    """Return the awards that the visit names, completed from their records; without any, the records."""
    if not named:
        return records
    rest = (*records, *(Award() for _ in named))
    return tuple(_completed(award, record) for award, record in zip(named, rest, strict=False))


def with_flat_records(data: object) -> object:
    """Return the JSON of a visit with steps and history as lists of their own, not inside ``award`` alone."""
    if not isinstance(data, Mapping) or not isinstance(data.get("award"), list):
        return data
    flat = dict(data)
    if flat.get("award_steps") is None:
        flat["award_steps"] = [
            {**step, "award_place": place} if isinstance(step, Mapping) else step
            for place, step in _inside(flat["award"], "steps")
        ]
    if flat.get("award_history") is None:
        flat["award_history"] = _once([entry for _, entry in _inside(flat["award"], "history")])
    return flat


def _completed(award: Award, record: Award) -> Award:
    known: dict[str, Any] = {  # Any: each field has its own type
        field.name: getattr(award, field.name)
        for field in fields(Award)
        if field.name in READ_OF_AWARD or getattr(award, field.name) is not None
    }
    return replace(record, **known)


def _inside(records: list[object], name: str) -> Iterator[tuple[int, object]]:
    """Yield the entries of a list that stands inside records, with the place of the record."""
    for place, record in enumerate(records, 1):
        entries = record.get(name) if isinstance(record, Mapping) else None
        if isinstance(entries, list):
            yield from ((place, entry) for entry in entries)


def _once(entries: list[object]) -> list[object]:
    """Each award is told with the whole history: what is the same is one entry."""
    kept: list[object] = []
    for entry in entries:
        if entry not in kept:
            kept.append(entry)
    return kept
