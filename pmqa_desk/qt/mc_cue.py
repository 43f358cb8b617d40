"""What the master of ceremonies says next in a run, put together once for each state of the visit."""

from __future__ import annotations

from collections.abc import Mapping

from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.mc_script import CLOSING, OPENING, Cue, script_of
from pmqa_desk.domain.paper_text import PaperText
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.visit import Visit
from pmqa_desk.qt.context import Context


class NextCue:
    """Remembers the script: a console asks for it at every tick, and it changes with an edit only."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._visit: Visit | None = None
        self._for: tuple[str | None, object] | None = None
        self._cues: Mapping[str, Cue] = {}

    def said(self, view: RunView) -> str:
        """Return what is said as the next item begins, at the start after the opening; or at the end."""
        cues = self._script()
        coming = view.next
        if coming is None:
            return cues[CLOSING].said
        cue = cues.get(coming.item.uid)
        parts = [cues[OPENING].said] if view.phase is Phase.READY and view.items[0] is coming else []
        return "\n\n".join((*parts, *(() if cue is None else (cue.said,))))

    def _script(self) -> Mapping[str, Cue]:
        session, digits = self._context.bridge.session, self._context.digits
        live = session.live
        wanted = (None if live is None else live.run.session_uid, digits)
        if session.visit is not self._visit or wanted != self._for:
            text = PaperText(session.visit.timezone, digits)
            self._visit, self._for = session.visit, wanted
            self._cues = {cue.place: cue for cue in script_of(session.visit, text, wanted[0])}
        return self._cues
