"""Typing is kept soon, in its order, and what was refused is not forgotten."""

from __future__ import annotations

from pmqa_desk.qt.soon_keeper import KEEP_MS, SoonKeeper


def test_what_is_typed_last_in_a_field_is_kept_once(qtbot):
    keeper, kept = SoonKeeper(), []
    for text in ("ก", "กข", "กขค"):
        keeper.typed("field", lambda text=text: kept.append(text) is None)
    assert keeper.waits_for("field")
    qtbot.waitUntil(lambda: kept == ["กขค"], timeout=1000)
    assert not keeper.waits_for("field")


def test_who_types_without_a_pause_is_kept_all_the_same(qtbot):
    keeper, kept = SoonKeeper(), []
    for number in range(12):
        keeper.typed("field", lambda number=number: kept.append(number) is None)
        qtbot.wait(KEEP_MS // 4)
    assert kept


def test_what_was_refused_waits_for_the_next_key(qtbot):
    keeper, works = SoonKeeper(), []
    keeper.typed("field", lambda: bool(works))
    assert not keeper.flush()
    assert keeper.waits_for("field")
    works.append(True)
    assert keeper.flush()


def test_what_is_forgotten_is_not_kept():
    keeper, kept = SoonKeeper(), []
    keeper.typed("field", lambda: kept.append(1) is None)
    keeper.forget("field")
    assert keeper.flush()
    assert kept == []
