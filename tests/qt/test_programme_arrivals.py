"""What comes to the programme from outside is told apart: agendas, media, nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from pmqa_desk.qt.media_deeds import MediaDeeds
from pmqa_desk.qt.programme_arrivals import ProgrammeArrivals


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def arrivals(context, window):
    return ProgrammeArrivals(context, MediaDeeds(context, window), window)


@pytest.fixture
def agendas(arrivals):
    came = []
    arrivals.agenda_came.connect(came.append)
    return came


def test_text_is_an_agenda_and_blanks_are_nothing(arrivals, agendas, qtbot):
    data = QMimeData()
    data.setText("09.00 น. กล่าวต้อนรับ")
    arrivals.take_data(data, None)
    assert agendas == ["09.00 น. กล่าวต้อนรับ"]
    data.setText(" \n")
    with qtbot.waitSignal(arrivals.nothing_came):
        arrivals.take_data(data, None)


def test_single_document_is_an_agenda_and_a_film_a_medium(arrivals, agendas, context, session):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(context.folder / "กำหนดการ.DOCX"))])
    arrivals.take_data(data, None)
    assert agendas == [Path(context.folder / "กำหนดการ.DOCX")]
    first = session.visit.items[0].uid
    (context.folder / "film.mp4").write_bytes(b"film")
    arrivals.take_files([context.folder / "film.mp4"], first)
    assert session.visit.items[0].media == "film.mp4"


def test_medium_that_is_asked_for_comes_to_its_item(arrivals, window, context, session):
    (context.folder / "film.mp4").write_bytes(b"film")
    arrivals.ask_for_medium(session.visit.items[1].uid)
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(context.folder / "film.mp4"))
    dialog.close()
    assert [item.media for item in session.visit.items[:2]] == [None, "film.mp4"]
