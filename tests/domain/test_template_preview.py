"""What one sees of a visit before it is made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from pmqa_desk.domain.template_form import TemplateForm
from pmqa_desk.domain.template_preview import PreviewRow, preview_of
from pmqa_desk.domain.templates import TEMPLATES
from pmqa_desk.domain.visit import Visit
from tests.visits import PLAIN_VISIT


def test_items_stand_at_their_hours_before_the_day_is_known():
    preview = preview_of(replace(PLAIN_VISIT, date=None))
    assert preview.rows == (
        PreviewRow("กล่าวต้อนรับ", time(9), 600),
        PreviewRow("วีดิทัศน์", time(9, 10), 410),
        PreviewRow("กล่าวขอบคุณ", time(9, 16, 50), 300),
    )
    assert (preview.begins, preview.ends, preview.items) == (time(9), time(9, 21, 50), 3)


def test_without_a_start_hours_are_not_known():
    preview = preview_of(replace(PLAIN_VISIT, start=None))
    assert {row.start for row in preview.rows} == {None}
    assert (preview.begins, preview.ends) == (None, None)


def test_sections_stand_above_their_items():
    rows = preview_of(TEMPLATES["pmqa4"].build(TemplateForm())).rows
    assert rows[0].head
    assert [row.title for row in rows if row.head].count("เปิดการตรวจประเมิน") == 1


def test_topics_of_a_meeting_are_told_with_their_numbers():
    preview = preview_of(TEMPLATES["meeting"].build(TemplateForm(date=date(2026, 7, 1))))
    assert [row.title for row in preview.rows][-1] == "5 เรื่องอื่น ๆ"
    assert [each.date for each in preview.sessions] == [date(2026, 7, 1)]


def test_checklists_are_counted():
    visit = TEMPLATES["standard"].build(TemplateForm())
    assert preview_of(visit).preparations == len(visit.checklists) > 0


def test_of_nothing_nothing_is_told():
    preview = preview_of(Visit("v"))
    assert (preview.rows, preview.items, preview.preparations) == ((), 0, 0)
