"""One visit that is open, with its window and pages; made anew for each file."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from pmqa_desk import __version__
from pmqa_desk.app.copy_deeds import CopyDeeds
from pmqa_desk.app.film_programs import FilmPrograms
from pmqa_desk.app.outside_programs import outside_programs
from pmqa_desk.app.ready_check import ReadyCheck
from pmqa_desk.app.slide_programs import SlidePrograms
from pmqa_desk.app.template_deeds import TemplateDeeds
from pmqa_desk.app.tools import Tools
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.blocks import Block
from pmqa_desk.domain.draft import Draft
from pmqa_desk.domain.medium_facts import MediumFact
from pmqa_desk.domain.next_step import visit_day_waits
from pmqa_desk.domain.run_names import session_of
from pmqa_desk.domain.source_table import Columns
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Session as Dated
from pmqa_desk.qt.bridge import Bridge
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.file_menu import PaperChoice
from pmqa_desk.qt.film_conversion import FilmConversion
from pmqa_desk.qt.main_window import MainWindow
from pmqa_desk.qt.media_collector import MediaCollector
from pmqa_desk.qt.media_marker import MediaMarker
from pmqa_desk.qt.page import Made, PageEntry
from pmqa_desk.qt.presenter_mode import PresenterMode
from pmqa_desk.qt.slide_copies import SlideCopies
from pmqa_desk.qt.sound_outputs import SoundOutputs

# The part of the help that F1 opens on a page.
_HELP_OF = {
    "award": "award",
    "programme": "programme",
    "preparations": "preparations",
    "rehearsals": "rehearse",
    "questions": "questions",
    "people": "people",
    "record": "record",
    "minutes": "minutes",
}


class OpenVisit(QObject):
    """Builds the window of a visit and carries out what its pages ask for."""

    closed = Signal()

    def __init__(self, session: Session, path: Path, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self.path = path
        self._session = session
        self._tools = tools
        self.bridge = Bridge(session, self)
        self.context = Context(
            self.bridge, tools.look, tools.words, tools.preferences, tools.speech, path.parent
        )
        self.window = MainWindow(self.context, self._entries(), _papers, path.stem)
        converter = SlidePrograms(sys.platform, os.environ, tools.home / "slides")
        self._copies = SlideCopies(self.context, converter, tools.home / "slides" / "copies", self)
        self._collector = MediaCollector(self.context, self.window)
        self._marker = MediaMarker(self.context, self)
        self.window.installEventFilter(self._marker)
        self._help: QWidget | None = None
        films = FilmPrograms(os.environ)
        self.ready = ReadyCheck(self.context, tools, self._copies, films, path, self)
        self._conversion = FilmConversion(self.context, films, self.window)
        self._copying = CopyDeeds(self.context, tools, path, self.window, self.ready.blocks, self)
        self._templates = TemplateDeeds(self.context, tools, self.window, self)
        self._sound = SoundOutputs(tools.preferences, parent=self)
        outside = outside_programs(sys.platform)
        self.mode = PresenterMode(
            self.context,
            tools.displays,
            self._copies,
            tools.awake,
            self,
            sound=self._sound,
            outside=outside,
        )
        tools.displays.changed.connect(self.mode.look)
        self._connect()

    def show(self, page: str | None = None) -> None:
        """Show the window on a page, or where the user was last; a run that goes on is entered."""
        self.window.show_page(page or self._tools.preferences.text("page", "overview"))
        self.window.show()
        self.window.news_line.remind()
        if self.window.going_on:
            self._enter()

    def close(self) -> None:
        """Take the windows away and close the file; what is being typed is kept first."""
        self.window.hide()
        self.ready.close()
        self._copying.close()
        self._marker.close()
        self._conversion.close()
        self.mode.close()
        self.bridge.stop()
        self._session.close()
        if self._help is not None:
            self._help.deleteLater()
        self.window.deleteLater()
        self.deleteLater()

    def import_from(self, source: str | Path | None) -> None:
        """Let a text or a file be read, looked at and accepted; ``None`` asks for a text."""
        from pmqa_desk.qt.import_dialog import ImportDialog  # noqa: PLC0415 - when something is imported

        dialog = ImportDialog(self.context, partial(_read, self._tools.backups), source, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_import_accepted)
        dialog.open()

    def _entries(self) -> tuple[PageEntry, ...]:
        return (
            PageEntry("overview", "view-dashboard-outline", self._make_overview),
            PageEntry("award", "trophy-outline", self._make_award),
            PageEntry("programme", "format-list-numbered", self._make_programme),
            PageEntry("preparations", "clipboard-text-outline", self._make_preparations),
            PageEntry("rehearsals", "chart-gantt", self._make_rehearsals),
            PageEntry("questions", "comment-question-outline", self._make_questions),
            PageEntry("people", "account-group-outline", self._make_people),
            PageEntry("record", "note-plus-outline", self._make_record),
            PageEntry("minutes", "file-word-box-outline", self._make_minutes),
        )

    def _make_overview(self) -> Made:
        from pmqa_desk.qt.overview_page import OverviewPage  # noqa: PLC0415 - each page when first shown

        page = OverviewPage(self.context)
        page.page_requested.connect(self.window.show_page)
        page.place_requested.connect(self._on_page_requested)
        page.present_requested.connect(self._on_present_requested)
        page.ready_requested.connect(self.ready.show)
        return Made(page, page)

    def _make_award(self) -> Made:
        from pmqa_desk.qt.award_page import AwardPage  # noqa: PLC0415

        page = AwardPage(self.context)
        return Made(page, page)

    def _make_programme(self) -> Made:
        from pmqa_desk.qt.measure_note import MeasureNote  # noqa: PLC0415
        from pmqa_desk.qt.medium_note import MediumNote  # noqa: PLC0415
        from pmqa_desk.qt.programme_page import ProgrammePage  # noqa: PLC0415

        page = ProgrammePage(self.context)
        MeasureNote(self.context, page.detail_pane)
        MediumNote(self.context, self._copies, page.detail_pane)
        page.import_requested.connect(self.import_from)
        page.facts_requested.connect(self._on_facts_requested)
        page.script_requested.connect(self._on_script_requested)
        page.person_requested.connect(self._on_person_requested)
        return Made(page, page)

    def _make_preparations(self) -> Made:
        from pmqa_desk.qt.preparations_page import PreparationsPage  # noqa: PLC0415

        page = PreparationsPage(self.context)
        return Made(page, page)

    def _make_rehearsals(self) -> Made:
        from pmqa_desk.qt.runs_page import RunsPage  # noqa: PLC0415

        page = RunsPage(self.context)
        page.present_requested.connect(self._on_run_chosen)
        page.paper_requested.connect(self._on_rehearsal_paper_requested)
        return Made(page, page)

    def _make_questions(self) -> Made:
        from pmqa_desk.app.other_visit import OtherVisit  # noqa: PLC0415
        from pmqa_desk.qt.questions_page import QuestionsPage  # noqa: PLC0415

        page = QuestionsPage(self.context, OtherVisit(self._tools, self.window, self.path.parent).read)
        return Made(page, page)

    def _make_people(self) -> Made:
        from pmqa_desk.qt.people_page import PeoplePage  # noqa: PLC0415

        page = PeoplePage(self.context, self._write_word)
        page.paste_requested.connect(self._on_paste_requested)
        return Made(page, page)

    def _make_record(self) -> Made:
        from pmqa_desk.qt.record_page import RecordPage  # noqa: PLC0415

        page = RecordPage(self.context)
        return Made(page, page)

    def _make_minutes(self) -> Made:
        from pmqa_desk.qt.minutes_page import MinutesPage  # noqa: PLC0415

        page = MinutesPage(self.context, self._write_word)
        page.page_requested.connect(self._on_page_requested)
        return Made(page, page)

    def _connect(self) -> None:
        window, actions = self.window, self.window.actions_
        window.present_requested.connect(self._on_present_requested)
        window.page_shown.connect(self._on_page_shown)
        window.paper_requested.connect(self._on_paper_requested)
        window.place_requested.connect(self._on_page_requested)
        window.painted.connect(self._on_window_painted)
        window.closed.connect(self.closed)
        actions.bring_in.triggered.connect(self._on_import_triggered)
        actions.script.triggered.connect(self._on_script_triggered)
        actions.print.triggered.connect(self._on_print_triggered)
        actions.backup.triggered.connect(self._on_backup_triggered)
        actions.collect.triggered.connect(self._collector.collect)
        actions.clear.triggered.connect(self._copying.clear)
        actions.save_template.triggered.connect(self._templates.ask)
        actions.settings.triggered.connect(self._on_settings_triggered)
        actions.help.triggered.connect(self._on_help_triggered)
        actions.keys.triggered.connect(self._on_keys_triggered)
        actions.about.triggered.connect(self._on_about_triggered)
        actions.ready.triggered.connect(self.ready.show)
        self.ready.changed.connect(window.show_ready)
        self.ready.convert_requested.connect(self._conversion.convert)
        self.ready.tested.connect(self._on_medium_tested)
        self.ready.present_requested.connect(self._on_ready_passed)
        self.ready.page_requested.connect(self._on_page_requested)
        self.mode.left.connect(self._on_mode_left)
        self.mode.minutes_requested.connect(self._on_minutes_requested)
        self.mode.print_requested.connect(self._on_print_requested)

    def _on_window_painted(self) -> None:
        self._tools.look.load_icons()
        self._tools.words.load()
        self.window.show_anew()

    def _on_page_shown(self, key: str) -> None:
        self._tools.preferences.set("page", key)

    def _on_present_requested(self) -> None:
        session = self._session
        if self.window.going_on or visit_day_waits(session.visit, session.runs, session.today()):
            self._enter()
        else:
            # On another day it must be chosen what is run: no press begins the visit day by accident.
            self.window.show_page("rehearsals")

    def _on_run_chosen(self, dated: Dated | None, items: tuple[str, ...]) -> None:
        if self.window.going_on:
            self._enter()
        else:
            self._open_mode(dated, items)

    def _enter(self) -> None:
        """Go back to the run that goes on, or open that of the visit day."""
        live = self._session.live
        uid = live.run.session_uid if live is not None and self.window.going_on else None
        self._open_mode(session_of(self._session.visit, uid))

    def _open_mode(self, dated: Dated | None, items: tuple[str, ...] = ()) -> None:
        """Enter presenter mode; no window of the preparation may stand where the room looks."""
        self.ready.leave()
        if self._help is not None:
            self._help.close()
        self.mode.open(dated, items=items)
        console = self.mode.console
        if console is not None and self.window.screen() is not console.screen():
            self.window.setScreen(console.screen())
            self.window.move(console.screen().availableGeometry().topLeft())

    def _on_mode_left(self) -> None:
        self.window.show()
        self.window.activateWindow()

    def _on_minutes_requested(self) -> None:
        self.window.show_page("minutes")
        self._on_mode_left()

    def _on_print_requested(self) -> None:
        self._on_mode_left()
        self._on_print_triggered()

    def _on_facts_requested(self) -> None:
        self._on_page_requested("overview", "start" if self._session.visit.date else "date")

    def _on_medium_tested(self, fact: MediumFact) -> None:
        self._marker.mark_tested(fact.medium)

    def _on_ready_passed(self) -> None:
        self.window.activateWindow()
        self._on_present_requested()

    def _on_page_requested(self, key: str, field: str | None) -> None:
        from pmqa_desk.qt.overview_page import OverviewPage  # noqa: PLC0415 - made when first shown
        from pmqa_desk.qt.people_page import PeoplePage  # noqa: PLC0415
        from pmqa_desk.qt.preparations_page import PreparationsPage  # noqa: PLC0415
        from pmqa_desk.qt.questions_page import QuestionsPage  # noqa: PLC0415

        self.window.show_page(key)
        self.window.activateWindow()
        page = self.window.page(key)
        if field and isinstance(page, OverviewPage | PeoplePage | PreparationsPage | QuestionsPage):
            page.point_to(field)

    def _on_paste_requested(self, session_uid: str | None) -> None:
        from pmqa_desk.qt.names_dialog import NamesDialog  # noqa: PLC0415 - when something is pasted

        dialog = NamesDialog(self.context, session_uid, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_person_requested(self, uid: str) -> None:
        self._on_page_requested("people", uid)

    def _on_script_triggered(self) -> None:
        self._on_script_requested(None)

    def _on_script_requested(self, place: str | None) -> None:
        from pmqa_desk.qt.script_dialog import ScriptDialog  # noqa: PLC0415 - when it is wanted

        dialog = ScriptDialog(self.context, place, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.paper_requested.connect(self._on_script_paper_requested)
        dialog.open()

    def _on_script_paper_requested(self) -> None:
        self._on_paper_requested(next(paper for paper in _papers() if paper.key == "script"))

    def _on_import_triggered(self) -> None:
        self.import_from(None)

    def _on_import_accepted(self) -> None:
        self.window.show_page("programme")

    def _on_print_triggered(self) -> None:
        from pmqa_desk.qt.minutes_page import MinutesPage  # noqa: PLC0415 - made when first shown

        self.window.show_page("minutes")
        page = self.window.page("minutes")
        if isinstance(page, MinutesPage):
            page.print_minutes()

    def _on_paper_requested(self, paper: PaperChoice) -> None:
        from pmqa_desk.app.papers import BANK, write_paper  # noqa: PLC0415 - what writes papers: no start needs it
        from pmqa_desk.domain.paper_text import Edition  # noqa: PLC0415
        from pmqa_desk.domain.wire import Whole  # noqa: PLC0415

        if self._copying.made_dossier(paper):
            return
        name = self.path.parent / f"{self.path.stem} {paper.title(self._tools.speech.language)}"
        chosen = self._tools.dialogs.paper(self.window, name, paper.endings)
        if chosen is not None:
            bank = tuple(self._session.bank.all()) if paper.key == BANK else ()
            whole = Whole(self._session.visit, self._session.runs, bank=bank)
            excel = chosen.suffix.lower() == ".xlsx"
            kind = (Edition.INTERNAL, Digits.THAI)
            template = self._tools.preferences.word_template

            def write() -> None:
                blocks = None if excel else self._own_blocks(paper.key)
                write_paper(whole, paper.key, chosen, *kind, self.path, blocks, template)

            self._tell_if(write, chosen)

    def _write_word(self, blocks: tuple[Block, ...], path: Path, digits: Digits, font: str) -> None:
        from pmqa_desk.app.papers import write_word  # noqa: PLC0415 - what writes papers: no start needs it

        write_word(blocks, path, digits, font, self._tools.preferences.word_template)

    def _own_blocks(self, key: str) -> tuple[Block, ...] | None:
        """Return a paper of which a window knows more than a command: what it has tested."""
        from pmqa_desk.app.media_sheet import report_of  # noqa: PLC0415 - when a paper is wanted
        from pmqa_desk.app.papers import MEDIA  # noqa: PLC0415

        if key == MEDIA:
            return report_of(self._session.visit, self.path, Digits.THAI, self.ready.facts())
        return self.ready.blocks(Digits.THAI) if key == "ready" else None

    def _on_rehearsal_paper_requested(self, key: str, excel: bool) -> None:
        paper = next(paper for paper in _papers() if paper.key == key)
        endings = tuple(ending for ending in paper.endings if (ending == ".xlsx") is excel)
        self._on_paper_requested(replace(paper, endings=endings))

    def _on_backup_triggered(self) -> None:
        from pmqa_desk.store.copies import backup_file  # noqa: PLC0415 - when it is wanted

        now = datetime.fromtimestamp(self._tools.clocks.wall_ms() / 1000, UTC).astimezone()
        self._tell_if(lambda: backup_file(self.path, self._tools.backups, now), self._tools.backups)

    def _tell_if(self, deed: Callable[[], object], path: Path) -> None:
        if self.bridge.attempt(deed):
            # %1 is the path of a file or folder.
            self.bridge.told.emit(self.tr("บันทึกไว้ที่ %1 แล้ว").replace("%1", str(path)))

    def _on_settings_triggered(self) -> None:
        from pmqa_desk.qt.settings_dialog import SettingsDialog  # noqa: PLC0415 - when it is wanted

        tools = self._tools
        SettingsDialog(tools.preferences, tools.words, self.window, self._sound, _check_template).open()

    def _on_about_triggered(self) -> None:
        from pmqa_desk.qt.alerts import show_about  # noqa: PLC0415 - when it is wanted

        show_about(self.window, __version__)

    def _on_help_triggered(self) -> None:
        page = self._tools.preferences.text("page", "")
        self._show_help(_HELP_OF.get(page, "start"))

    def _on_keys_triggered(self) -> None:
        self._show_help("keys")

    def _show_help(self, part: str) -> None:
        from pmqa_desk.qt.help_window import HelpWindow  # noqa: PLC0415 - when it is wanted

        if not isinstance(self._help, HelpWindow):
            keys = self.window.actions_.keys_and_deeds
            self._help = HelpWindow(self._tools.speech, self._tools.words, self._tools.look, keys)
        self._help.show_part(part)
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()


def _papers() -> tuple[PaperChoice, ...]:
    from pmqa_desk.app.dossier import DOSSIERS  # noqa: PLC0415 - when the menu is opened
    from pmqa_desk.app.papers import PAPERS  # noqa: PLC0415

    papers = (PaperChoice(key, paper.title, paper.endings) for key, paper in PAPERS.items())
    whole = (PaperChoice(key, said.sentence, (".zip", "")) for key, (_, said) in DOSSIERS.items())
    return (*papers, *whole)


def _check_template(path: Path) -> None:
    from pmqa_desk.export.docx_template import office_template  # noqa: PLC0415 - when one is chosen

    office_template(path)


def _read(backups: Path, source: str | Path, columns: Columns | None) -> Draft:
    from pmqa_desk.app.visit_source import VISIT_FILE, read_visit_source  # noqa: PLC0415 - as below
    from pmqa_desk.intake.read import read_file, read_pasted  # noqa: PLC0415 - when something is imported

    if isinstance(source, str):
        return read_pasted(source)
    if source.suffix.lower() == VISIT_FILE:
        return read_visit_source(source, backups)
    return read_file(source, columns=columns, may_be_bare=True)
