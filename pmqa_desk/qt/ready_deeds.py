"""What the buttons of the ready check do to the visit, each as one step of undo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from pmqa_desk.domain.programme_edits import change_item, item_of
from pmqa_desk.domain.ready_check import Deed, Offer
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.copy_progress import CopyProgress
from pmqa_desk.qt.media_deeds import MediaDeeds


class ReadyDeeds(QObject):
    """Carries out the offers of the lines; what concerns other windows is asked for."""

    page_requested = Signal(str, object)
    """A page of the main window, and the field of the details where one is to be filled in."""
    look_again_requested = Signal()
    convert_requested = Signal(str)
    """The film of an item is to be written anew."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._media = MediaDeeds(context, self)
        self._progress = CopyProgress(self._media, window)
        self.dialog: QFileDialog | None = None

    def do(self, offer: Offer) -> None:
        """Carry out what a button offers."""
        if offer.deed is Deed.LOOK_AGAIN:
            self.look_again_requested.emit()
        elif offer.deed is Deed.OPEN_PROGRAMME:
            self.page_requested.emit("programme", None)
        elif offer.deed is Deed.OPEN_DETAILS:
            self.page_requested.emit("overview", offer.field)
        elif offer.item_uid is not None and offer.deed is Deed.CONVERT_FILM:
            self.convert_requested.emit(offer.item_uid)
        elif offer.item_uid is not None and offer.deed is Deed.CHOOSE_FILE:
            self._choose_file(offer.item_uid)
        elif offer.item_uid is not None:
            self._use_length(offer.item_uid, offer.seconds)

    def _use_length(self, uid: str, seconds: int | None) -> None:
        session = self._context.bridge.session
        label = self.tr("ใช้ความยาวของวีดิทัศน์เป็นแผน")
        self._context.bridge.attempt(
            lambda: session.edit(
                lambda visit: change_item(visit, uid, lambda item: replace(item, duration_s=seconds)), label
            )
        )

    def _choose_file(self, uid: str) -> None:
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        dialog = QFileDialog(self._window, self.tr("เลือกไฟล์สื่อนำเสนอ"), str(self._context.folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setProperty("uid", uid)
        dialog.fileSelected.connect(self._on_dialog_file_selected)
        dialog.finished.connect(self._on_dialog_finished)
        self.dialog = dialog
        dialog.open()

    def _on_dialog_file_selected(self, name: str) -> None:
        uid = None if self.dialog is None else self.dialog.property("uid")
        if isinstance(uid, str) and item_of(self._context.bridge.session.visit, uid) is not None:
            self._media.attach(uid, Path(name))

    def _on_dialog_finished(self) -> None:
        self.dialog = None
