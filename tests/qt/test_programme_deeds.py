"""What the programme's deeds do where a medium cannot be copied: the next one is copied all the same."""

from __future__ import annotations

from pmqa_desk.qt import programme_deeds
from pmqa_desk.qt.programme_deeds import ProgrammeDeeds


def test_fault_of_ours_in_one_copy_keeps_no_other_from_being_made(
    context, session, qtbot, monkeypatch, tmp_path_factory
):
    outside = tmp_path_factory.mktemp("stick")
    for name in ("a.pdf", "b.pdf"):
        (outside / name).write_bytes(b"x")
    whole = programme_deeds.bring_in

    def faulty(folder, source, progress):
        if source.name == "a.pdf":
            raise ZeroDivisionError
        return whole(folder, source, progress)

    monkeypatch.setattr(programme_deeds, "bring_in", faulty)
    deeds = ProgrammeDeeds(context)
    items = session.visit.items
    with qtbot.captureExceptions() as caught:
        deeds.attach(items[0].uid, outside / "a.pdf")
        deeds.attach(items[1].uid, outside / "b.pdf")
        qtbot.waitUntil(lambda: session.visit.items[1].media == "media/b.pdf")
    assert caught[0][0] is ZeroDivisionError
    assert session.visit.items[0].media == items[0].media
