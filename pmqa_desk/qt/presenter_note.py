"""Below an item's presenters: their order and positions, who comes instead, who is unknown."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from pmqa_desk.domain.item_presenters import Known, known_presenters, put_in_directory
from pmqa_desk.domain.visit import Item
from pmqa_desk.qt.context import Context

ADD, PERSON = "add", "person:"


class PresenterNote(QLabel):
    """Says what the directory has of each name; a press adds who is missing, or leads to the person."""

    person_requested = Signal(str)
    """The identity of somebody in the directory: position and substitute are given there."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._item: Item | None = None
        self.setObjectName("presenter_note")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(self._on_link_activated)
        self.hide()

    def show_item(self, item: Item) -> None:
        """Show what is known of an item's presenters; without any there is nothing to say."""
        self._item = item
        found = known_presenters(self._context.bridge.session.visit, item)
        lines = [self._line(place, known) for place, known in enumerate(found, 1)]
        free = self._context.bridge.session.read_only_because is None
        if free and any(known.person is None for known in found):
            lines.append(self._link(ADD, self.tr("เพิ่มผู้ที่ยังไม่มีในรายชื่อ")))
        self.setText("<br/>".join(lines))
        self.setVisible(bool(lines))

    def _line(self, place: int, known: Known) -> str:
        number = self._context.figures(place)
        if known.person is None:
            colour = self._context.look.colour("warning").name()
            told = self._shown(self.tr("ยังไม่มีในรายชื่อ"))
            return f"{number}. {self._shown(known.name)} <span style='color:{colour}'>▲ {told}</span>"
        at = self._shown(known.position) or self._shown(self.tr("ยังไม่มีตำแหน่ง"))
        line = f"{number}. {self._link(PERSON + known.person.uid, known.name)} {at}"
        if known.substitute:
            # %1 is who comes in somebody's place, with the position.
            instead = self.tr("ผู้มาแทน: %1").replace("%1", known.substitute)
            line += f"<br/>&nbsp;&nbsp;&nbsp;→ {self._shown(instead)}"
        return line

    def _shown(self, text: str) -> str:
        """Return a text for the label's HTML, with places where Thai may break."""
        return self._context.words.breakable(escape(text))

    def _link(self, target: str, text: str) -> str:
        colour = self._context.look.colour("next").name()
        return f"<a href='{escape(target)}' style='color:{colour}'>{self._shown(text)}</a>"

    def _on_link_activated(self, target: str) -> None:
        if target != ADD:
            self.person_requested.emit(target.removeprefix(PERSON))
            return
        item, session = self._item, self._context.bridge.session
        if item is not None:
            self._context.bridge.attempt(
                lambda: session.edit(
                    lambda visit: put_in_directory(visit, item.presenters, item.agency),
                    self.tr("เพิ่มผู้นำเสนอในรายชื่อ"),
                )
            )
