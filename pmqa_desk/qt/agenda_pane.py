"""The places of a gathering in a list: its topics, which are edited here, and below them its items."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QPushButton, QTableView, QWidget
from typing_extensions import override

from pmqa_desk.domain.gatherings import Gathering, Listed, item_places, record_counts, topic_places
from pmqa_desk.domain.topics import add_default_topics, add_topic, indent_topic, move_topic, remove_topic
from pmqa_desk.domain.visit import Item, Topic, Visit, new_uid
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.rows_model import Cell, RowsModel, prepare_view

HEAD = "head"
INDENT = "    "


class AgendaPane(QWidget):
    """Says which place is chosen; each deed on a topic is a step that can be undone."""

    chosen = Signal(object)
    """Another place was chosen: a ``Listed``, or ``None``."""
    title_wanted = Signal()
    """The title of the chosen topic is to be written."""

    place_view: QTableView
    default_button: QPushButton
    add_button: QPushButton
    up_button: QPushButton
    down_button: QPushButton
    out_button: QPushButton
    in_button: QPushButton
    delete_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "agenda_pane.ui")
        self._gathering = Gathering(None, None)
        self._places: tuple[Listed, ...] = ()
        self._key: str | None = None
        self._model = RowsModel(self)
        prepare_view(self.place_view, self._model, 1)
        self.place_view.horizontalHeader().hide()

    def prepare(self, context: Context) -> None:
        """Take the visit from ``context``."""
        self._context = context
        look = context.look
        look.set_icon(self.add_button, "plus")
        look.set_icon(self.delete_button, "delete-outline", "danger")
        look.set_icon(self.default_button, "format-list-numbered")
        self.place_view.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.place_view.installEventFilter(self)
        self.default_button.clicked.connect(self._on_default_clicked)
        for button, deed in self._deeds().items():
            button.clicked.connect(deed)

    @property
    def place(self) -> Listed | None:
        """Return the chosen place."""
        return next((each for each in self._places if _key_of(each) == self._key), None)

    def show_gathering(self, gathering: Gathering) -> None:
        """List the places of a gathering; a place that is still there stays chosen."""
        self._gathering = gathering
        self.refresh()

    def choose(self, key: str) -> None:
        """Choose a place by its key."""
        self._key = key
        self.refresh()

    def refresh(self) -> None:
        """List the places as they stand."""
        visit, session = self._visit, self._context.bridge.session
        run = self._gathering.run
        ran: tuple[Item, ...] = () if run is None else session.state_of(run).items
        topics = topic_places(visit, self._gathering)
        items = item_places(visit, session.runs, self._gathering, ran)
        self._places = (*topics, *items)
        rows = self._rows(topics, items)
        self._model.show(("", "", ""), tuple(cells for _, cells in rows), tuple(key for key, _ in rows))
        header = self.place_view.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        if self.place is None:
            self._key = _key_of(self._places[0]) if self._places else None
        row = self._model.row_of(self._key)
        if row is not None and self.place_view.currentIndex().row() != row:
            self.place_view.selectRow(row)
        self._name_deeds()
        self.chosen.emit(self.place)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take_key(event):
            return True
        return super().eventFilter(watched, event)

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _rows(
        self, topics: tuple[Listed, ...], items: tuple[Listed, ...]
    ) -> list[tuple[str, tuple[Cell, ...]]]:
        counts = record_counts(self._visit)
        rows = [self._row(each, sum(counts.get(place, 0) for place in each.places)) for each in topics]
        if items:
            if topics:
                head = (Cell(""), Cell(self.tr("ลำดับการนำเสนอ"), bold=True), Cell(""))
                rows.append((HEAD, head))
            rows += [self._row(each, sum(counts.get(place, 0) for place in each.places)) for each in items]
        return rows

    def _row(self, listed: Listed, count: int) -> tuple[str, tuple[Cell, ...]]:
        title = listed.title or (self.tr("ไม่ผูกกับลำดับใด") if listed.topic is None else self.tr("ยังไม่มีชื่อ"))
        indent = INDENT * (listed.topic.level - 1) if listed.topic else ""
        figures = self._context.figures
        muted = self._context.look.colour("muted")
        return _key_of(listed), (
            Cell(indent + figures(listed.number)),
            Cell(title, tip=title),
            Cell(figures(count) if count else "", right=True, colour=muted),
        )

    def _name_deeds(self) -> None:
        free = self._context.bridge.session.read_only_because is None
        topic = self._topic()
        for button in (self.up_button, self.down_button, self.out_button, self.in_button, self.delete_button):
            button.setEnabled(free and topic is not None)
        self.add_button.setEnabled(free)
        self.default_button.setEnabled(free)
        # The visit day has its programme: the five fit what has none.
        bare = all(each.place.item_uid is None and each.topic is None for each in self._places)
        self.default_button.setVisible(bare)

    def _topic(self) -> Topic | None:
        place = self.place
        return None if place is None else place.topic

    def _deeds(self) -> dict[QPushButton, Callable[[], None]]:
        return {
            self.add_button: self._add,
            self.up_button: self._move_up,
            self.down_button: self._move_down,
            self.out_button: self._move_out,
            self.in_button: self._move_in,
            self.delete_button: self._remove,
        }

    def _take_key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt = {
            Qt.Key.Key_Up: self._move_up,
            Qt.Key.Key_Down: self._move_down,
            Qt.Key.Key_Left: self._move_out,
            Qt.Key.Key_Right: self._move_in,
        }
        plain = {
            Qt.Key.Key_Insert: self._add,
            Qt.Key.Key_Delete: self._remove,
            Qt.Key.Key_F2: self.title_wanted.emit,
            Qt.Key.Key_Return: self.title_wanted.emit,
        }
        keys = alt if held == Qt.KeyboardModifier.AltModifier else plain if not held else {}
        deed = keys.get(Qt.Key(event.key()))
        if deed is not None:
            deed()
        return deed is not None

    def _add(self) -> None:
        topic, before = Topic(new_uid(), "", self._gathering.session_uid), self._topic()
        after_uid = None if before is None else before.uid
        if self._edit(lambda visit: add_topic(visit, topic, after_uid), self.tr("เพิ่มระเบียบวาระ")):
            self.choose(f"topic/{topic.uid}")
            self.title_wanted.emit()

    def _move_up(self) -> None:
        self._change(lambda visit, uid: move_topic(visit, uid, -1), self.tr("ย้ายระเบียบวาระ"))

    def _move_down(self) -> None:
        self._change(lambda visit, uid: move_topic(visit, uid, 1), self.tr("ย้ายระเบียบวาระ"))

    def _move_out(self) -> None:
        self._change(lambda visit, uid: indent_topic(visit, uid, -1), self.tr("เปลี่ยนระดับระเบียบวาระ"))

    def _move_in(self) -> None:
        self._change(lambda visit, uid: indent_topic(visit, uid, 1), self.tr("เปลี่ยนระดับระเบียบวาระ"))

    def _remove(self) -> None:
        keys = [_key_of(each) for each in self._places]
        topic = self._topic()
        if topic is None:
            return
        place = keys.index(f"topic/{topic.uid}")
        if self._edit(lambda visit: remove_topic(visit, topic.uid), self.tr("ลบระเบียบวาระ")) and keys[1:]:
            self.choose(keys[place - 1] if place else keys[1])

    def _on_default_clicked(self) -> None:
        session_uid = self._gathering.session_uid
        self._key = None
        self._edit(lambda visit: add_default_topics(visit, session_uid), self.tr("ใส่ระเบียบวาระมาตรฐาน"))

    def _change(self, change: Callable[[Visit, str], Visit], label: str) -> None:
        topic = self._topic()
        if topic is not None:
            self._edit(lambda visit: change(visit, topic.uid), label)

    def _edit(self, change: Callable[[Visit], Visit], label: str) -> bool:
        bridge = self._context.bridge
        return bridge.attempt(lambda: bridge.session.edit(change, label))

    def _on_row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        key = self._model.key(current.row())
        if key is not None and key not in {HEAD, self._key}:
            self._key = key
            self._name_deeds()
            self.chosen.emit(self.place)


def key_of_place(item_uid: str | None, topic_uid: str | None) -> str:
    """Return the key of the row of a place."""
    return f"item/{item_uid}" if topic_uid is None else f"topic/{topic_uid}"


def _key_of(listed: Listed) -> str:
    return key_of_place(listed.place.item_uid, listed.place.topic_uid)
