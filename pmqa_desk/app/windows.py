"""Builds the Qt application with everything that its windows share, and runs it."""

from __future__ import annotations

import logging
import os
import sys
import uuid
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QApplication, QMessageBox

from pmqa_desk import __version__
from pmqa_desk.app.clocks import MachineClocks
from pmqa_desk.app.crash import CrashHook, open_log
from pmqa_desk.app.desk import Desk
from pmqa_desk.app.keep_awake import keep_awake
from pmqa_desk.app.machine import LANGUAGE, data_folder, language_of, who
from pmqa_desk.app.probes import machine_probe
from pmqa_desk.app.tools import Tools
from pmqa_desk.qt.alerts import show_fault
from pmqa_desk.qt.file_dialogs import FileDialogs
from pmqa_desk.qt.language import Speech
from pmqa_desk.qt.look import Look, Scheme, load_fonts
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.screens import QtDisplays
from pmqa_desk.qt.words import Words

_log = logging.getLogger(__name__)


class Faults(QObject):
    """Tells faults of ours: in the news line while a run goes on, else in one box at a time."""

    def __init__(self, hook: CrashHook, desk: Desk, log: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._hook = hook
        self._desk = desk
        self._log = log
        self._box: QMessageBox | None = None
        hook.failed.connect(self._on_hook_failed)

    def _on_hook_failed(self, count: int) -> None:
        if self._desk.tell_fault():
            self._hook.told()
            return
        window = self._desk.visit.window if self._desk.visit is not None else self._desk.start_window
        self._box = show_fault(window, str(self._log or "–"), count, self._hook.told)


def run(path: Path | None, page: str | None) -> int:
    """Show the windows until the last is closed; return the exit status."""
    application = make_application()
    home = data_folder(os.environ, sys.platform, Path.home())
    log = open_log(home / "log")
    _log.info("PMQA Desk %s begins", __version__)
    tools = make_tools(home, application)
    desk = Desk(tools, application)
    # Not quit(): that asks every window, and one still on its way out may say no.
    desk.left.connect(application.exit)
    hook = CrashHook(application)
    hook.install()
    Faults(hook, desk, log, application)
    try:
        desk.start(path, page)
        return application.exec()
    finally:
        desk.close()
        tools.speech.silence()
        hook.uninstall()


def make_application() -> QApplication:
    """Return the one application, with our style and fonts."""
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("PMQA Desk")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("pmqa-desk")
    application.setStyle("Fusion")
    # The windows of a run come and go; the program ends when the desk says so.
    application.setQuitOnLastWindowClosed(False)
    load_fonts()
    return application


def make_tools(home: Path, application: QApplication) -> Tools:
    """Return what the windows are made with; the user's preferences lie in ``home``."""
    preferences = Preferences(home / "preferences.ini")
    speech = Speech()
    wish = os.environ.get(LANGUAGE)
    speech.speak(preferences.language if wish is None else language_of(wish))
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Tools(
        preferences=preferences,
        speech=speech,
        look=Look(Scheme(preferences.text("scheme", Scheme.LIGHT.value))),
        words=Words(waits=True),
        dialogs=FileDialogs(),
        displays=QtDisplays(application, application),
        clocks=MachineClocks(),
        awake=keep_awake(sys.platform, os.getpid()),
        probe=machine_probe(sys.platform),
        who=who(),
        process=uuid.uuid4().hex,
        home=home,
        documents=Path(documents),
    )
