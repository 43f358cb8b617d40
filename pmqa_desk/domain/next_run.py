"""What is most likely to be run next."""

from __future__ import annotations

from datetime import date

from pmqa_desk.domain.visit import SessionKind, Visit


def likely_session(visit: Visit, today: date) -> str | SessionKind:
    """Return the next dated rehearsal by its identity, or the kind of run that needs none.

    On its day that is the visit itself; with no rehearsal ahead it is one of this moment.
    """
    if visit.date == today:
        return SessionKind.VISIT
    rehearsals = (each for each in visit.sessions if each.kind is SessionKind.REHEARSAL)
    ahead = (each.uid for each in rehearsals if each.date is not None and each.date >= today)
    return next(ahead, SessionKind.REHEARSAL)
