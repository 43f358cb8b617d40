"""What is done to the minutes under “standing”: steps taken, revisions compared and brought back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.minutes_facts import details_of
from pmqa_desk.domain.minutes_life import may_adopt, standing_of, steps_of, take_step
from pmqa_desk.domain.minutes_restore import restored
from pmqa_desk.domain.minutes_revision import compared, packed, unpacked
from pmqa_desk.domain.named_blocks import unnamed
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.visit import MinutesStep, Standing
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.minutes_choice import MinutesChoice
from pmqa_desk.qt.minutes_life_view import MinutesLifeView, Wish
from pmqa_desk.qt.minutes_made import parts_of_editions, standing_of_editions
from pmqa_desk.qt.session_names import session_names


class MinutesLifeDeeds(QObject):
    """Carries out what the view asks for; ``flush`` keeps what is being written first."""

    def __init__(
        self, context: Context, view: MinutesLifeView, choice: MinutesChoice, flush: Callable[[], None]
    ) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._choice = choice
        self._flush = flush
        view.step_wanted.connect(self._on_step_wanted)
        view.comparison_wanted.connect(self._on_comparison_wanted)
        view.restore_wanted.connect(self._on_restore_wanted)

    def show(self) -> None:
        """Show the life of the chosen minutes."""
        visit, uid = self._context.bridge.session.visit, self._choice.session_uid
        others = session_names(self._context)
        names = {key: name for key, name in others.items() if may_adopt(visit, uid, key or None)}
        by = details_of(visit, uid).recorder or ""
        self._view.show_life(steps_of(visit, uid), standing_of(visit, uid), names, by)

    def _on_step_wanted(self, wish: Wish) -> None:
        self._flush()
        context, uid = self._context, self._choice.session_uid
        session = context.bridge.session
        content = packed(standing_of_editions(context, self._choice))

        def step() -> None:
            session.take_minutes_step(
                lambda visit: take_step(
                    visit,
                    uid,
                    wish.standing,
                    session.wall_ms(),
                    by=wish.by,
                    reason=wish.reason,
                    adopted_in=wish.adopted_in if wish.standing is Standing.ADOPTED else None,
                    content=content,
                )
            )

        if context.bridge.attempt(step):
            self._view.clear_reason()
            self.show()
        elif wish.standing is Standing.DRAFT and not wish.reason:
            self._view.ask_reason()

    def _on_comparison_wanted(self, step: MinutesStep) -> None:
        edition = self._choice.edition
        try:
            before = unpacked(step.content, edition)
        except DeskError as damage:
            self._context.bridge.refused.emit(damage)
            return
        now = standing_of_editions(self._context, self._choice)[edition]
        self._view.show_comparison(compared(unnamed(before), unnamed(now)))

    def _on_restore_wanted(self, step: MinutesStep) -> None:
        self._flush()
        session, uid = self._context.bridge.session, self._choice.session_uid
        now = parts_of_editions(self._context, self._choice)

        def restore() -> None:
            revision = {edition: unpacked(step.content, edition) for edition in Edition}
            session.edit(lambda visit: restored(visit, uid, now, revision), self.tr("คืนข้อความฉบับก่อน"))

        if self._context.bridge.attempt(restore):
            self._context.bridge.told.emit(self.tr("คืนข้อความฉบับที่เลือกแล้ว  กด Ctrl+Z เพื่อกลับ"))
