"""Where a medium cannot be shown another file or program is offered, and the clock stays in sight."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListView

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Item
from pmqa_desk.qt import console_medium_help
from pmqa_desk.qt.stage_media import StageMedia
from tests.fakes import FakeOutside, MemoryStore
from tests.qt.consoles import new_console, press
from tests.slides import COLOURS, is_colour, write_slides

ITEMS = (
    Item("broken", "Broken", number="1", duration_s=600, media="broken.pdf"),
    Item("plain", "Plain", number="2", duration_s=600),
    Item("missing", "Missing", number="3", duration_s=600, media="missing.pdf"),
    Item("last", "Last", number="4", duration_s=600),
)


@pytest.fixture
def store(example_visit):
    return MemoryStore(replace(example_visit, items=ITEMS))


@pytest.fixture
def outside():
    return FakeOutside()


@pytest.fixture
def media(context, copies, session, tmp_path, qtbot):
    (tmp_path / "broken.pdf").write_bytes(b"no slides")
    (tmp_path / "media").mkdir()
    write_slides(tmp_path / "media" / "good.pdf", COLOURS[2:])
    session.open_run()
    media = StageMedia(context, copies)
    media.fit(QSize(640, 360))
    yield media
    media.close()


@pytest.fixture
def console(context, session, media, outside, qtbot):
    console = new_console(context, qtbot)
    console.medium.watch(media)
    console.sheets.help.watch(media, outside)
    console.show()
    qtbot.waitActive(console)
    media.look()
    return console


@pytest.fixture
def band(console, session, qtbot):
    session.run(Command(Do.START))
    band = console.sheets.help.band
    qtbot.waitUntil(band.isVisible)
    return band


def test_failure_is_offered_help_with_both_choices(console, band):
    assert band.band_label.whole == "ลำดับที่ 1: เปิดไฟล์สไลด์ไม่ได้ จอแสดงชื่อเรื่องแทน"
    assert band.first_button.text() == "เลือกไฟล์ใหม่"
    assert band.second_button.text() == "เปิดด้วยโปรแกรมอื่น"
    assert not band.geometry().intersects(
        console.now_panel.geometry().translated(0, 0).adjusted(0, 98, 0, 98)
    )


def test_missing_file_cannot_be_opened_elsewhere(console, session, qtbot):
    session.run(Command(Do.JUMP, item_uid="missing"))
    band = console.sheets.help.band
    qtbot.waitUntil(band.isVisible)
    assert not band.second_button.isVisible()


def test_trouble_of_the_next_item_is_offered_before_its_turn(console, session, qtbot):
    session.run(Command(Do.JUMP, item_uid="plain"))
    band = console.sheets.help.band
    qtbot.waitUntil(band.isVisible)
    assert band.band_label.whole.startswith("ลำดับที่ 3: ")


def test_file_of_the_visits_folder_is_attached_and_shown_at_once(console, band, session, media, qtbot):
    band.first_button.click()
    sheet = console.sheets.help.sheet
    assert sheet.isVisible()
    qtbot.waitUntil(sheet.list_view.isVisible)
    names = [sheet.list_view.item(row).text().split("\n")[0] for row in range(sheet.list_view.count())]
    assert set(names) == {"good.pdf", "broken.pdf"}
    sheet.list_view.setCurrentRow(names.index("good.pdf"))
    sheet.use_button.click()
    assert not sheet.isVisible()
    assert session.visit.items[0].media == "media/good.pdf"
    qtbot.waitUntil(lambda: media.showing is not None and is_colour(media.showing.frame, COLOURS[2]))
    console.context.bridge.tick()
    assert not band.isVisible()


def test_chosen_file_is_taken_back_like_any_deed_of_the_run(console, band, session, qtbot):
    band.first_button.click()
    sheet = console.sheets.help.sheet
    sheet.file_chosen.emit(console.context.folder / "media" / "good.pdf")
    assert session.visit.items[0].media == "media/good.pdf"
    session.undo_run()
    assert session.visit.items[0].media == "broken.pdf"
    qtbot.waitUntil(band.isVisible)


def test_file_from_elsewhere_is_copied_beside_the_visit(console, band, session, tmp_path_factory, qtbot):
    other = write_slides(tmp_path_factory.mktemp("stick") / "other.pdf")
    band.first_button.click()
    sheet = console.sheets.help.sheet
    sheet.browse_button.click()
    assert sheet.browser.parent() is sheet
    assert not sheet.browser.isWindow(), "no window of its own can land on the stage"
    sheet.browser.fileSelected.emit(str(other))
    qtbot.waitUntil(lambda: session.visit.items[0].media == "media/other.pdf")
    assert (console.context.folder / "media" / "other.pdf").exists()
    assert sheet.browser is None


def test_browsing_given_up_goes_back_to_the_list(console, band, qtbot):
    band.first_button.click()
    sheet = console.sheets.help.sheet
    qtbot.waitUntil(sheet.list_view.isVisible)
    sheet.browse_button.click()
    assert not sheet.list_view.isVisible()
    sheet.browser.rejected.emit()
    assert sheet.browser is None
    assert sheet.list_view.isVisible()


def test_name_that_is_not_there_is_told_on_the_news_line_and_by_no_box(console, band, qtbot):
    band.first_button.click()
    sheet = console.sheets.help.sheet
    sheet.browse_button.click()
    line = sheet.browser.findChild(QLineEdit)
    line.setText("not-there.pdf")
    boxes = []
    QTimer.singleShot(200, lambda: boxes.append(_closed_box()))
    sheet.browser.accept()
    qtbot.waitUntil(lambda: boxes != [])
    assert boxes == [None]
    assert console.news.text == "ไม่พบไฟล์ “not-there.pdf”"
    assert sheet.browser is not None


def _closed_box():
    box = QApplication.activeModalWidget()
    if box is not None:
        box.close()
    return box


def test_file_that_is_there_is_taken_from_the_browser(console, band, session, qtbot):
    band.first_button.click()
    sheet = console.sheets.help.sheet
    sheet.browse_button.click()
    sheet.browser.findChild(QLineEdit).setText(str(console.context.folder / "media" / "good.pdf"))
    sheet.browser.accept()
    assert session.visit.items[0].media == "media/good.pdf"


def test_nothing_of_the_machine_is_changed_while_a_file_is_looked_for(console, band):
    band.first_button.click()
    console.sheets.help.sheet.browse_button.click()
    assert console.sheets.help.sheet.browser.testOption(QFileDialog.Option.ReadOnly)


def test_letters_in_the_browser_look_for_a_file_and_command_nothing(console, band):
    band.first_button.click()
    console.sheets.help.sheet.browse_button.click()
    console.sheets.help.sheet.browser.findChild(QListView).setFocus()
    press(console, Qt.Key.Key_B)
    assert not console.stage_side.blank


def test_sheet_lets_clock_and_main_button_be_seen(console, band, qtbot):
    band.first_button.click()
    sheet = console.sheets.help.sheet
    for size in ((1366, 768), (1920, 1080), (1093, 614)):
        console.resize(*size)
        qtbot.wait(20)
        for part in (console.big_clock, console.next_button, console.late_strip, console.title_label):
            box = part.rect().translated(part.mapTo(console, part.rect().topLeft()))
            assert not sheet.geometry().intersects(box)


def test_file_goes_to_the_item_that_was_asked_about_though_the_run_went_on(console, band, session):
    band.first_button.click()
    session.run(Command(Do.NEXT))
    console.sheets.help.sheet.file_chosen.emit(console.context.folder / "media" / "good.pdf")
    assert session.visit.items[0].media == "media/good.pdf"
    assert session.visit.items[2].media == "missing.pdf"


def test_folder_without_media_says_so(console, session, band, tmp_path, qtbot):
    for name in ("broken.pdf", "media/good.pdf"):
        (tmp_path / name).unlink()
    band.first_button.click()
    sheet = console.sheets.help.sheet
    qtbot.waitUntil(lambda: sheet.none_label.text() == "ไม่มีไฟล์สื่อในโฟลเดอร์ของการตรวจ")
    assert sheet.none_label.isVisible()
    assert not sheet.use_button.isVisible()
    sheet.list_view.itemActivated.emit(None)
    assert sheet.isVisible()


def test_other_program_opens_the_file_and_its_way_to_the_screen_is_told(
    console, band, outside, tmp_path, qtbot
):
    with qtbot.waitSignal(console.sheets.help.opened_elsewhere):
        band.second_button.click()
    assert outside.opened == [tmp_path / "broken.pdf"]
    assert console.news.text == "เปิดด้วยโปรแกรมอื่นแล้ว ลากหน้าต่างไปที่จอของห้อง แล้วกดแสดงเต็มจอ"
    console.context.bridge.tick()
    assert not band.isVisible()


def test_file_of_a_later_item_opened_elsewhere_leaves_the_room_what_it_sees(
    console, session, outside, tmp_path, qtbot
):
    (tmp_path / "missing.pdf").write_bytes(b"no slides")
    session.run(Command(Do.JUMP, item_uid="plain"))
    band = console.sheets.help.band
    qtbot.waitUntil(band.isVisible)
    with qtbot.assertNotEmitted(console.sheets.help.opened_elsewhere):
        band.second_button.click()
    assert outside.opened == [tmp_path / "missing.pdf"]
    assert "เมื่อถึงลำดับนั้น" in console.news.text
    console.context.bridge.tick()
    assert not band.isVisible()


def test_sheet_that_the_band_opens_lies_alone_over_the_list(console, band):
    for other in (console.finder.isVisible, console.sheets.screens.isVisible):
        console.sheets.leave()
        console.context.bridge.tick()
        console.finder.open() if other == console.finder.isVisible else console.screens_button.click()
        assert other()
        band.first_button.click()
        assert console.sheets.help.sheet.isVisible()
        assert not other()


def test_on_windows_the_keys_are_told(console, band, monkeypatch):
    monkeypatch.setattr(console_medium_help.sys, "platform", "win32")
    band.second_button.click()
    assert "Win + Shift + →" in console.news.text


def test_other_program_that_is_not_there_is_told(console, band, outside):
    outside.refuses = True
    band.second_button.click()
    assert console.news.text == "เปิดไม่ได้"
    console.context.bridge.tick()
    assert band.isVisible()


def test_escape_closes_the_sheet_then_puts_the_band_away_until_other_trouble(console, band, session, qtbot):
    band.first_button.click()
    console.context.bridge.tick()
    press(console, Qt.Key.Key_Escape)
    assert not console.sheets.help.sheet.isVisible()
    assert band.isVisible()
    press(console, Qt.Key.Key_Escape)
    console.context.bridge.tick()
    assert not band.isVisible()
    session.run(Command(Do.NEXT))
    qtbot.waitUntil(band.isVisible)
    assert "ลำดับที่ 3" in band.band_label.whole


def test_band_of_greater_weight_is_not_covered(console, band):
    console.reminders.band.ask("Recovered", "Go on", "", "history", 60_000)
    console.context.bridge.tick()
    assert not band.isVisible()
    console.reminders.band.hide()
    console.context.bridge.tick()
    assert band.isVisible()


def test_trouble_that_is_over_takes_the_band_away(console, band, media, tmp_path, qtbot):
    write_slides(tmp_path / "broken.pdf")
    media.look()
    qtbot.waitUntil(lambda: not band.isVisible())


def test_help_is_asked_once_though_the_console_is_hidden(console, band):
    asked = []
    band.asked.connect(asked.append)
    console.hide()
    for _ in range(3):
        console.context.bridge.tick()
    assert asked == []
    console.sheets.help.leave()
    console.show()


def test_copying_tells_how_far_it_is(console, band):
    told, kept = [], console.notice_label.text()
    console.sheets.help.progressed.connect(told.append)
    for done in (1000, 1001, 1500, 4000):
        console.sheets.help._deeds.copying.emit(done, 4000)
    assert console.news.text == "กำลังคัดลอกไฟล์ไว้ข้างไฟล์การตรวจ 37 %"
    assert len(told) == 2, "said when the figure changes"
    assert console.notice_label.text() == kept


def test_copying_takes_away_no_sentence_that_stays(console, band):
    console.news.say("Undo it by Ctrl+Z", stays=True)
    console.sheets.help._deeds.copying.emit(1, 4)
    assert console.news.text == "Undo it by Ctrl+Z"
    console.news.clear()
    console.sheets.help._deeds.copying.emit(2, 4)
    assert "50 %" in console.news.text


def test_folder_is_looked_through_elsewhere_and_any_other_file_can_be_sought_meanwhile(
    console, band, qtbot, monkeypatch
):
    gate, threads = threading.Event(), []

    def slow(folder, endings):
        threads.append(threading.current_thread())
        gate.wait(5)
        return ()

    monkeypatch.setattr(console_medium_help, "media_files", slow)
    band.first_button.click()
    sheet = console.sheets.help.sheet
    assert sheet.none_label.text() == "กำลังค้นหาไฟล์ในโฟลเดอร์ของการตรวจ"
    assert sheet.browse_button.isVisible()
    sheet.browse_button.click()
    gate.set()
    qtbot.waitUntil(lambda: sheet.none_label.text() == "ไม่มีไฟล์สื่อในโฟลเดอร์ของการตรวจ")
    assert threads != [threading.current_thread()]
    assert sheet.browser is not None
    assert not sheet.none_label.isVisible()


def test_where_nothing_opens_files_it_is_not_offered(console, media, session, qtbot):
    console.sheets.help.watch(media, None)
    session.run(Command(Do.START))
    qtbot.waitUntil(console.sheets.help.band.isVisible)
    assert not console.sheets.help.band.second_button.isVisible()
