"""The emblem is chosen, copied beside the visit, shown and taken away; what cannot be shown is refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog

from pmqa_desk.domain.errors import Language
from pmqa_desk.qt.emblem import LARGEST
from pmqa_desk.qt.emblem_row import EmblemRow


@pytest.fixture
def row(qtbot, context):
    row = EmblemRow()
    qtbot.addWidget(row)
    row.prepare(context)
    row.show()
    return row


@pytest.fixture
def elsewhere(tmp_path_factory):
    return tmp_path_factory.mktemp("stick")


def _picture(path, side=300):
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(QColor("#D4AF37"))
    image.save(str(path))
    return path


def test_chosen_file_is_copied_beside_the_visit(row, session, context, elsewhere, qtbot):
    row.choose(_picture(elsewhere / "ตรา.png"))
    qtbot.waitUntil(lambda: session.visit.emblem is not None)
    assert session.visit.emblem == "media/ตรา.png"
    assert (context.folder / "media" / "ตรา.png").is_file()
    assert row.name_label.whole == "ตรา.png"
    assert row.picture_label.isVisible()
    assert not row.picture_label.pixmap().isNull()


def test_emblem_is_taken_away_and_comes_back_by_undo(row, session, context, qtbot):
    row.choose(_picture(context.folder / "own.png"))
    qtbot.waitUntil(lambda: session.visit.emblem == "own.png")
    row.remove_button.click()
    assert session.visit.emblem is None
    assert not row.remove_button.isVisible()
    session.undo()
    assert session.visit.emblem == "own.png"


def test_file_that_is_no_picture_is_refused_and_not_copied(row, session, context, elsewhere, qtbot):
    path = elsewhere / "words.png"
    path.write_text("no picture", encoding="utf-8")
    with qtbot.waitSignal(context.bridge.refused) as refused:
        row.choose(path)
    assert "words.png" in refused.args[0].thai
    assert session.visit.emblem is None
    assert not (context.folder / "media").exists()


def test_small_picture_is_taken_with_a_word(row, session, context, elsewhere, qtbot):
    with qtbot.waitSignal(context.bridge.told) as told:
        row.choose(_picture(elsewhere / "small.png", 20))
    assert told.args == ["ภาพตราสัญลักษณ์เล็กมาก บนจอใหญ่จะไม่คมชัด"]
    assert session.visit.emblem == "media/small.png"


def test_large_picture_is_kept_smaller(row, session, context, elsewhere, qtbot):
    row.choose(_picture(elsewhere / "large.jpg", 2100))
    qtbot.waitUntil(lambda: session.visit.emblem is not None)
    assert session.visit.emblem == "media/large.png"
    assert QImage(str(context.folder / "media" / "large.png")).width() == LARGEST


def test_missing_file_is_said_in_its_place(row, session, context, qtbot):
    row.choose(_picture(context.folder / "gone.png"))
    qtbot.waitUntil(lambda: session.visit.emblem == "gone.png")
    (context.folder / "gone.png").unlink()
    row.show_visit()
    assert "gone.png" in row.name_label.whole
    assert row.name_label.property("state") == "danger"
    assert not row.picture_label.isVisible()


def _drag(kind, row, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place = QPoint(5, 5) if kind is QDragEnterEvent else QPointF(5, 5)
    buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = kind(place, Qt.DropAction.CopyAction, data, buttons, held)
    event._data = data
    return event


def test_file_is_dropped_on_the_row(row, session, elsewhere, qtbot):
    path = _picture(elsewhere / "dropped.png")
    enter = _drag(QDragEnterEvent, row, path)
    row.dragEnterEvent(enter)
    assert enter.isAccepted()
    row.dropEvent(_drag(QDropEvent, row, path))
    qtbot.waitUntil(lambda: session.visit.emblem == "media/dropped.png")


def test_nothing_is_dropped_on_a_visit_to_be_read_only(row, store, elsewhere):
    store.read_only_because = ("อ่านเท่านั้น", "Read only.")
    enter = _drag(QDragEnterEvent, row, elsewhere / "x.png")
    enter.setAccepted(False)
    row.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_file_is_chosen_by_a_dialog(row, session, context, qtbot):
    row.choose_button.click()
    dialog = row.findChild(QFileDialog)
    assert "*.svg" in dialog.nameFilters()[0]
    dialog.fileSelected.emit(str(_picture(context.folder / "asked.png")))
    dialog.close()
    qtbot.waitUntil(lambda: session.visit.emblem == "asked.png")


def test_words_follow_the_language(row, context, qtbot):
    assert row.name_label.whole.startswith("ยังไม่ได้เลือก")
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: row.name_label.whole.startswith("None chosen"))
    context.speech.speak(Language.THAI)
    qtbot.waitUntil(lambda: row.name_label.whole.startswith("ยังไม่ได้เลือก"))
