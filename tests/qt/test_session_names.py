"""Sessions bear their name or kind and their day, in the digits of the screen, and stand by their days."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.visit import Session, SessionKind
from pmqa_desk.domain.wire import VISIT_DAY
from pmqa_desk.qt.session_names import session_names, session_text


def test_a_session_is_named_with_its_day_in_the_digits_of_the_screen(context, session):
    context.preferences.set("digits", "thai")
    assert session_text(None, context) == "วันตรวจจริง · ๒๑ ก.ค. ๒๕๖๙"
    assert session_text(replace(session.visit.sessions[0], name="ประชุม 1"), context).startswith("ประชุม ๑ · ")


def test_the_visit_day_stands_among_the_others_by_its_day_and_what_has_none_is_last(context, session):
    undated = Session("undated", SessionKind.MEETING)
    session.edit(lambda visit: replace(visit, sessions=(undated, *visit.sessions)), "")
    keys = list(session_names(context))
    assert keys[-1] == "undated"
    assert VISIT_DAY in keys[:-1]
    assert len(keys) == len(session.visit.sessions) + 1
