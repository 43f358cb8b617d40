"""Lets the note right after a skip be its reason: asked for afterwards, in the line, never before."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pmqa_desk.qt.console_deeds import ConsoleDeeds
from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.console_line import Skipped
from pmqa_desk.qt.console_news import News
from pmqa_desk.qt.key_words import with_keys


class SkipReason(QObject):
    """Offers the line a reason from a skip until the next action, and says when one was kept."""

    def __init__(self, form: ConsoleForm, deeds: ConsoleDeeds, news: News) -> None:
        super().__init__(form)
        self._form = form
        self._news = news
        deeds.acted.connect(self._on_acted)
        deeds.skipped.connect(self._on_skipped)
        form.line_bar.reason_kept.connect(self._on_reason_kept)

    def _on_acted(self) -> None:
        self._form.line_bar.offer_reason(None)

    def _on_skipped(self, uid: str, name: str) -> None:
        self._form.line_bar.offer_reason(Skipped(uid, name))

    def _on_reason_kept(self, name: str) -> None:
        text = self.tr("จดเหตุผลที่ข้าม{item} แล้ว · {undo} เลิกทำ").replace("{item}", name)
        self._news.say(with_keys(self._form.context.preferences, text), stays=True)
