"""Edits of the programme from the console, while its lock is open; every one can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from typing_extensions import override

from pmqa_desk.domain.forecast import ItemView, RunView
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_edits import insert_below, move_ahead, remove, retitle
from pmqa_desk.domain.run_log import EventKind
from pmqa_desk.domain.visit import Item, Visit, new_uid
from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.console_lock import Lock
from pmqa_desk.qt.console_row_sheet import RowSheet
from pmqa_desk.qt.console_words import ConsoleWords
from pmqa_desk.qt.key_words import with_keys

# A new item has a length, so that the day's end stays known while it is typed.
NEW_LENGTH_S = 300


class RowEdits(QObject):
    """Takes the keys of a row and what its sheet asks, as one edit of the visit and of the run each."""

    said = Signal(str, bool)

    def __init__(self, form: ConsoleForm, words: ConsoleWords, lock: Lock) -> None:
        super().__init__(form)
        self._form = form
        self._words = words
        self._lock = lock
        self._uid: str | None = None
        self._new = False
        # Programmes before and after each edit of ours that is not taken back.
        self._done: list[tuple[tuple[Item, ...], tuple[Item, ...]]] = []
        self.sheet = RowSheet(form)
        self.sheet.kept.connect(self._on_sheet_kept)
        self.sheet.typed.connect(lock.touch)
        lock.stay_open_while(self.sheet.isVisible)
        self.sheet.step_wanted.connect(self._on_step_wanted)
        self.sheet.insert_wanted.connect(self._on_insert_wanted)
        self.sheet.removal_wanted.connect(self._on_removal_wanted)
        lock.changed.connect(self._on_lock_changed)
        for watched in (form.run_view, form.run_view.viewport()):
            watched.installEventFilter(self)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks of the chosen row; return whether it was one of its keys."""
        if not self._form.run_view.hasFocus():
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        deed = self._deeds().get((event.key(), held))
        if deed is None:
            return False
        script = event.key() == Qt.Key.Key_F2 and not self._form.mc_panel.isVisible()
        if not self._lock.is_open and script:
            # Shut, it is the key of the words for the master of ceremonies.
            return False
        if not event.isAutoRepeat() or held:
            self._when_open(deed)
        return True

    def undo(self) -> bool:
        """Take back the last edit made here; return whether there was one."""
        session, bridge = self._form.context.bridge.session, self._form.context.bridge
        if not self._done or self._done[-1][1] != session.visit.items:
            # Taken back already, or edited elsewhere since: that is the run's own last action, if anything.
            self._done.clear()
            return False
        before = self._done[-1][0]
        place = self._form.run_view.currentIndex().row()
        row, count = self._form.table.row(place), len(session.visit.items)
        live = session.live
        if live is not None and live.undo_kind is EventKind.EDITED:
            done = bridge.attempt(session.undo_run)
        else:
            label = self.tr("เลิกทำการแก้ไข")
            done = bridge.attempt(lambda: session.edit(lambda visit: replace(visit, items=before), label))
        if done:
            self._done.pop()
            self._lock.touch()
            # An item that was moved stays chosen, wherever it stands now; one that comes back is chosen.
            moved = row is not None and len(before) == count
            there = self._form.table.place(row.uid) if row is not None and moved else None
            self._choose_place(place if there is None else there)
            self.said.emit(self.tr("เลิกทำการแก้ไขแล้ว"), False)
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            view = self._form.run_view
            if event.reason() is QContextMenuEvent.Reason.Mouse:
                view.setCurrentIndex(view.indexAt(view.viewport().mapFromGlobal(event.globalPos())))
            self._when_open(self._edit)
            return True
        return super().eventFilter(watched, event)

    def _deeds(self) -> dict[tuple[int, Qt.KeyboardModifier], Callable[[], None]]:
        plain, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
        return {
            (Qt.Key.Key_F2, plain): self._edit,
            (Qt.Key.Key_Insert, plain): self._insert,
            (Qt.Key.Key_Delete, plain): self._remove,
            (Qt.Key.Key_Up, alt): self._step_up,
            (Qt.Key.Key_Down, alt): self._step_down,
        }

    def _when_open(self, deed: Callable[[], None]) -> None:
        chosen = self._chosen()
        if not self._lock.is_open:
            self._lock.refuse()
        elif chosen is not None and chosen[0].phase is Phase.ENDED:
            self.said.emit(self.tr("จบการดำเนินรายการแล้ว แก้ไขกำหนดการได้ที่หน้าหลัก"), False)
        elif chosen is not None:
            self._lock.touch()
            deed()

    def _chosen(self) -> tuple[RunView, ItemView] | None:
        """Return what the keys of the list are about: the row that is chosen there."""
        row = self._form.table.row(self._form.run_view.currentIndex().row())
        return None if row is None else self._found(row.uid)

    def _named(self) -> tuple[RunView, ItemView] | None:
        """Return what the buttons of the sheet are about: the item it names, wherever the list has gone."""
        return None if self._uid is None else self._found(self._uid)

    def _found(self, uid: str) -> tuple[RunView, ItemView] | None:
        view = self._form.context.bridge.view()
        if view is None:
            return None
        return next(((view, each) for each in view.items if each.item.uid == uid), None)

    def forget(self) -> None:
        """Take nothing back before what was done to the run since (T21)."""
        self._done.clear()

    def _edit(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            view, each = chosen
            self._open(each, self.tr("แก้ไข{item}").replace("{item}", self._words.short_name(view, each)))

    def _insert(self) -> None:
        self._insert_below(self._chosen())

    def _insert_below(self, meant: tuple[RunView, ItemView] | None) -> None:
        if self.sheet.isVisible():
            # What is typed of the row above is kept first.
            self._on_sheet_kept()
        found = None if meant is None or self.sheet.isVisible() else self._found(meant[1].item.uid)
        if found is not None:
            view, each = found
            self._choose(each.item.uid)
            head = self.tr("เพิ่มลำดับใต้{item}").replace("{item}", self._words.short_name(view, each))
            self._open(each, head, new=True)

    def _open(self, each: ItemView, head: str, *, new: bool = False) -> None:
        self._uid, self._new = each.item.uid, new
        title, length = ("", NEW_LENGTH_S) if new else (each.item.title, each.item.duration_s)
        self.sheet.open(each.item.uid, head, (title, length), new=new)

    def _step_up(self) -> None:
        self._step(self._chosen(), -1)

    def _step_down(self) -> None:
        self._step(self._chosen(), 1)

    def _step(self, meant: tuple[RunView, ItemView] | None, step: int) -> None:
        if meant is None:
            return
        view, each = meant
        uid = each.item.uid
        before = self._form.context.bridge.session.visit
        if self._apply(lambda visit: move_ahead(visit, view, uid, step), self.tr("ย้ายลำดับ")):
            self._choose(uid)
            if self.sheet.isVisible():
                self.sheet.place()
            if before != self._form.context.bridge.session.visit:
                self._tell(self.tr("ย้าย{item} แล้ว · {undo} เลิกทำ"), self._words.short_name(view, each))

    def _remove(self) -> None:
        self._take_out(self._chosen())

    def _take_out(self, meant: tuple[RunView, ItemView] | None) -> None:
        if meant is None:
            return
        view, each = meant
        name = self._words.short_name(view, each)
        if self._apply(lambda visit: remove(visit, view, each.item.uid), self.tr("ลบลำดับ")):
            if each.item.uid == self._uid:
                self.sheet.leave()
            self._tell(self.tr("ลบ{item} แล้ว · {undo} เลิกทำ"), name)

    def _on_step_wanted(self, step: int) -> None:
        self._step(self._named(), step)

    def _on_insert_wanted(self) -> None:
        self._insert_below(self._named())

    def _on_removal_wanted(self) -> None:
        self._take_out(self._named())

    def _on_sheet_kept(self) -> None:
        view = self._form.context.bridge.view()
        if view is None or self._uid is None or self.sheet.length_edit.wrong:
            return
        uid, title, length = self._uid, self.sheet.title, self.sheet.length_s
        if self._new:
            new = Item(new_uid(), title, duration_s=length)
            done = self._apply(lambda visit: insert_below(visit, view, uid, new), self.tr("เพิ่มลำดับ"))
            uid = new.uid
        else:
            done = self._apply(lambda visit: retitle(visit, uid, title, length), self.tr("แก้ไขลำดับ"))
        if done:
            self.sheet.leave()
            self._choose(uid)
            self._tell(self.tr("แก้ไขแล้ว · {undo} เลิกทำ"))

    def _tell(self, text: str, name: str = "") -> None:
        """Say what was done and how it is taken back, until the next action."""
        text = with_keys(self._form.context.preferences, text)
        self.said.emit(text.replace("{item}", name), True)

    def _apply(self, change: Callable[[Visit], Visit], label: str) -> bool:
        bridge = self._form.context.bridge
        before = bridge.session.visit.items
        place = self._form.run_view.currentIndex().row()
        self._lock.touch()
        if not bridge.attempt(lambda: bridge.session.edit(change, label)):
            return False
        after = bridge.session.visit.items
        if after != before:
            self._done.append((before, after))
        self._choose_place(place)
        return True

    def _choose(self, uid: str) -> None:
        form = self._form
        place = form.table.place(uid)
        if place is not None:
            self._choose_place(place)

    def _choose_place(self, place: int) -> None:
        """Choose the row that stands there now: another order of rows has no row chosen."""
        form = self._form
        last = form.table.rowCount() - 1
        form.run_view.setCurrentIndex(form.table.index(min(place, last), 0))

    def _on_lock_changed(self) -> None:
        if not self._lock.is_open:
            self.sheet.leave()
            self._done.clear()
