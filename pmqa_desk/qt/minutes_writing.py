"""What is being written in the minutes: of which session, in which block, for which editions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from pmqa_desk.domain.minutes_edits import (
    Placed,
    in_edition,
    new_paragraph,
    serves_both,
    write_block,
    write_paragraph,
)
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.visit import MinutesEdit, Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.minutes_choice import MinutesChoice

Said = Mapping[Edition, str | None]
"""What the program puts in a block in each edition."""


class MinutesWriting(QObject):
    """Keeps words in the block they were begun in, whatever is chosen or changed meanwhile."""

    def __init__(self, context: Context, choice: MinutesChoice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._choice = choice
        self.name = ""
        """The block that is written in; empty for a paragraph of one's own."""
        self.paragraph: MinutesEdit | None = None
        """The paragraph of one's own that is written."""
        self.only = False
        """Whether the words are for the edition alone in which they were begun."""
        self._said: Said = {}
        self._take_choice()

    @property
    def may_serve_both(self) -> bool:
        """Return whether the words may stand in both editions."""
        return self.paragraph is not None or serves_both(self._said)

    def is_in(self, placed: Placed) -> bool:
        """Return whether this is what is being written."""
        if self.paragraph is not None:
            return placed.edit is not None and placed.edit.uid == self.paragraph.uid
        return placed.name == self.name

    def begin(self, placed: Placed, said: Said) -> None:
        """Turn to a block; ``said`` is what the program puts there."""
        self._take_choice()
        edit = placed.edit
        self.paragraph = edit if edit is not None and edit.after else None
        self.name = "" if self.paragraph is not None else placed.name
        self._said = said
        self.only = not serves_both(said) if edit is None else edit.edition is not None

    def begin_behind(self, name: str) -> None:
        """Turn to a new paragraph behind a block; it is for this edition until somebody says otherwise."""
        self._take_choice()
        self.name, self._said, self.only = "", {}, True
        self.paragraph = new_paragraph(self._session_uid, name, self._edition)

    def keep(self, text: str) -> bool:
        """Keep what was written; return whether it was kept."""
        uid = self._session_uid
        if self.paragraph is not None:
            self.paragraph = replace(self.paragraph, text=text)
            key, change = self.paragraph.uid, partial(write_paragraph, edit=self.paragraph)
            return self._edit(change, f"minutes-words/{uid}/{key}")
        return self._edit(
            lambda visit: write_block(visit, uid, self.name, self._said, self._edition, text, only=self.only),
            f"minutes-words/{uid}/{self.name}",
        )

    def keep_in(self, *, only: bool) -> bool:
        """Let what is written stand in this edition alone, or in both."""
        self.only = only
        edition = self._edition if only else None
        edit = self._mine()
        if self.paragraph is not None:
            self.paragraph = replace(self.paragraph, edition=None if edition is None else edition.value)
        return edit is None or self._edit(partial(in_edition, uid=edit.uid, edition=edition))

    def _mine(self) -> MinutesEdit | None:
        """Return what was kept already of what is being written."""
        edits = self._context.bridge.session.visit.minutes_edits
        if self.paragraph is not None:
            return next((each for each in edits if each.uid == self.paragraph.uid), None)
        mine = [
            each
            for each in edits
            if (each.session_uid, each.block, each.after) == (self._session_uid, self.name, False)
            and each.edition in {None, self._edition}
        ]
        return next((each for each in mine if each.edition is not None), mine[0] if mine else None)

    def _take_choice(self) -> None:
        self._session_uid, self._edition = self._choice.session_uid, self._choice.edition

    def _edit(self, change: Callable[[Visit], Visit], merge: str | None = None) -> bool:
        session, label = self._context.bridge.session, self.tr("แก้ข้อความในรายงาน")
        return self._context.bridge.attempt(lambda: session.edit(change, label, merge))
