"""The rehearsals page: what the runs say, side by side or as pictures, and where each button leads."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from pmqa_desk.domain.record_edits import put_note
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Note, NoteKind
from pmqa_desk.qt.adopt_dialog import AdoptDialog
from pmqa_desk.qt.carried_dialog import CarriedDialog
from pmqa_desk.qt.fit_dialog import FitDialog
from pmqa_desk.qt.item_sheet import ItemSheet
from pmqa_desk.qt.run_charts import Chart
from pmqa_desk.qt.run_sheet import RunSheet
from pmqa_desk.qt.runs_page import RunsPage
from tests.fakes import MemoryStore
from tests.rehearsed import LAST, all_runs


@pytest.fixture
def page(context, qtbot):
    page = RunsPage(context)
    qtbot.addWidget(page)
    context.look.dress(page)
    page.resize(1150, 600)
    page.show()
    assert QTest.qWaitForWindowExposed(page)
    return page


class TestWithoutARun:
    def test_it_says_what_will_stand_here_and_offers_nothing_that_needs_a_run(self, page):
        assert page.body_stack.currentWidget() is page.empty_page
        export, adopt, start = page.head_buttons()
        assert [button.isEnabled() for button in (export, adopt, start)] == [False, False, True]
        assert not page.matrix_button.isVisible()

    def test_what_is_to_be_run_is_asked_for(self, page, session, qtbot):
        uids = tuple(item.uid for item in session.visit.items[:2])
        page.start.choose_part(uids)
        with qtbot.waitSignal(page.present_requested) as asked:
            page.head_buttons()[2].click()
        assert asked.args == [session.visit.sessions[-1], uids]


class TestWithRuns:
    @pytest.fixture
    def store(self):
        return MemoryStore(LAST, list(all_runs()))

    def test_cards_and_matrix_are_shown_with_a_legend_in_words(self, page):
        assert page.body_stack.currentWidget() is page.run_page
        assert page.cards.plan_head_label.whole == "วันตรวจจริง ยาวกว่าแผน 5 นาที 45 วินาที"
        assert page.matrix.model.rowCount() == 16
        assert "▲ เกินแผน" in page.legend_label.whole

    def test_the_chance_is_said_when_it_is_known(self, page, qtbot):
        qtbot.waitUntil(lambda: "โอกาส" in page.chance_label.text().replace("\u200b", ""))

    @pytest.mark.parametrize(
        ("button", "chart"),
        [("timeline", Chart.TIMELINES), ("lengths", Chart.LENGTHS), ("lateness", Chart.LATENESS)],
    )
    def test_the_switch_shows_pictures_and_the_table_again(self, page, button, chart):
        getattr(page, f"{button}_button").click()
        assert page.picture_stack.currentWidget() is page.charts
        assert page.charts.kind is chart
        page.matrix_button.click()
        assert page.picture_stack.currentWidget() is page.matrix

    def test_each_button_opens_its_own(self, page):
        for button, kind in (
            (page.runs_button, RunSheet),
            (page.fit_button, FitDialog),
            (page.head_buttons()[1], AdoptDialog),
            (page.carried_button, CarriedDialog),
        ):
            button.click()
            (dialog,) = page.findChildren(kind)
            assert dialog.isVisible()
            dialog.close()

    def test_an_item_and_a_run_open_their_sheets(self, page):
        page.matrix.item_opened.emit("st")
        assert page.findChildren(ItemSheet)[0].title_label.whole.startswith("3 ")
        page.matrix.run_opened.emit("r1")
        (sheet,) = page.findChildren(RunSheet)
        assert sheet.run_view.currentIndex().row() == 3

    def test_the_menu_of_rows_chooses_what_is_rehearsed_next(self, page):
        page.matrix.table.selectRow(2)
        see, some, since = page.row_menu().actions()
        some.trigger()
        assert page.start.part == ("st",)
        since.trigger()
        assert len(page.start.part) == 13
        see.trigger()
        assert page.findChildren(ItemSheet)

    def test_an_item_that_is_gone_cannot_be_rehearsed_and_that_is_said(self, page, context, qtbot):
        page.matrix.table.selectRow(page.matrix.model.row_of("g"))
        with qtbot.waitSignal(context.bridge.refused):
            page.row_menu().actions()[2].trigger()
        assert page.start.part == ()

    def test_the_menu_comes_where_it_was_asked_for(self, page):
        page.matrix.table.customContextMenuRequested.emit(page.matrix.table.rect().center())
        (menu,) = (menu for menu in page.findChildren(QMenu) if menu.isVisible())
        assert len(menu.actions()) == 3
        menu.close()

    def test_what_is_open_before_the_next_rehearsal_is_counted_on_the_page(self, page, session):
        session.edit(lambda v: put_note(v, Note("n", NoteKind.ADVICE, "พูดช้าลง", "st")), "x")
        assert page.carried_button.text() == "ก่อนซ้อมครั้งต่อไป: 1 เรื่อง"

    def test_a_run_that_goes_on_while_the_page_is_out_of_sight_costs_it_nothing(self, page, session):
        shown = page.matrix.model.matrix
        page.hide()
        session.open_run()
        session.run(Command(Do.START))
        assert page.matrix.model.matrix is shown
        page.show()
        assert len(page.matrix.model.matrix.columns) == 5
        assert page.head_buttons()[2].text() == "กลับไปดำเนินรายการต่อ"

    def test_papers_are_asked_for_by_kind(self, page):
        asked = []
        page.paper_requested.connect(lambda *kind: asked.append(kind))
        for action in page.papers.actions():
            action.trigger()
        assert asked == [
            ("comparison", True), ("comparison", False), ("timings", True), ("presenter-sheets", False),
        ]  # fmt: skip
