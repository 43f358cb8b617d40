"""The photographs of the minutes: brought in, called by a caption, in their order, and who may see them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.desk.media import bring_in
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.record_edits import drop_record, put_photo
from pmqa_desk.domain.visit import Photo, Visit, new_uid
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.minutes_choice import MinutesChoice
from pmqa_desk.qt.photographs import photograph
from pmqa_desk.qt.worker import Progress, Worker

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".bmp")
ICON = QSize(96, 72)


class MinutesPhotos(QWidget):
    """Lists the photographs of the chosen session; what is typed is kept at once."""

    def __init__(self, context: Context, choice: MinutesChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._choice = choice
        self._showing = False
        self._shown: tuple[Photo, ...] | None = None
        self.how_label = QLabel(self)
        self.how_label.setWordWrap(True)
        self.photo_list = QListWidget(self)
        self.photo_list.setIconSize(ICON)
        self.photo_list.setWordWrap(True)
        self.caption_edit = QLineEdit(self)
        self.public_check = QCheckBox(self)
        self.add_button, self.remove_button = QPushButton(self), QPushButton(self)
        self._worker = Worker(self)
        self._worker.done.connect(self._on_brought)
        self._worker.refused.connect(context.bridge.refused)
        self._waiting: list[tuple[str | None, list[Path]]] = []
        self._busy = False
        for ended in (self._worker.done, self._worker.refused, self._worker.failed):
            ended.connect(self._on_ended)
        self._build()
        self.setAcceptDrops(True)
        self.photo_list.currentRowChanged.connect(self._on_row_changed)
        self.caption_edit.textEdited.connect(self._on_caption_edited)
        self.public_check.clicked.connect(self._on_public_clicked)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        context.bridge.visit_changed.connect(self.show_photos)
        choice.changed.connect(self.show_photos)
        self.name()
        self.show_photos()

    def show_photos(self) -> None:
        """Show the photographs as they stand; the one chosen stays."""
        uid = self._choice.session_uid
        photos = tuple(photo for photo in self._visit.photos if photo.session_uid == uid)
        if photos == self._shown:
            return
        chosen = self._chosen_uid()
        self._shown = photos
        self._showing = True
        self.photo_list.clear()
        for photo in photos:
            entry = QListWidgetItem(photo.caption or Path(photo.path).name, self.photo_list)
            entry.setData(Qt.ItemDataRole.UserRole, photo.uid)
            icon = self._icon(photo)
            entry.setIcon(icon)
            if icon.isNull():
                # {name} is a caption or the name of a file.
                entry.setText(self.tr("▲ {name} เปิดไฟล์ภาพไม่ได้ ไม่อยู่ในรายงาน").replace("{name}", entry.text()))
        uids = [photo.uid for photo in photos]
        self.photo_list.setCurrentRow(uids.index(chosen) if chosen in uids else len(uids) - 1)
        self._showing = False
        self._show_chosen()

    def add(self, paths: list[Path]) -> None:
        """Bring files in as photographs; another thread copies them, what is no picture is refused."""
        if paths:
            # Where they belong is decided now, whatever is chosen when they have been copied.
            self._waiting.append((self._choice.session_uid, paths))
            self._bring_next()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_worker"):
            self.name()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A file may have gone, or come back, while nobody looked.
        self._shown = None
        self.show_photos()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self._context.bridge.session.read_only_because is None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.add(paths)

    def name(self) -> None:
        """Write the texts in the language of the screen."""
        self.how_label.setText(
            self._context.words.breakable(
                self.tr("ภาพอยู่ท้ายรายงานฉบับภายใน  ลากไฟล์ภาพมาวางที่นี่ได้  ฉบับเผยแพร่มีเฉพาะภาพที่อนุญาต")
            )
        )
        self.caption_edit.setPlaceholderText(self.tr("คำบรรยายภาพ"))
        self.caption_edit.setAccessibleName(self.tr("คำบรรยายภาพ"))
        self.public_check.setText(self.tr("ใช้ในฉบับเผยแพร่ได้"))
        self.add_button.setText(self.tr("กำลังเพิ่มภาพ…") if self._busy else self.tr("เพิ่มภาพ"))
        self.remove_button.setText(self.tr("นำภาพออก"))
        self.photo_list.setAccessibleName(self.tr("ภาพประกอบรายงาน"))

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _build(self) -> None:
        self._context.look.set_icon(self.remove_button, "delete-outline", "danger")
        column, row = QVBoxLayout(self), QHBoxLayout()
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        column.addWidget(self.how_label)
        column.addWidget(self.photo_list, 1)
        column.addWidget(self.caption_edit)
        column.addWidget(self.public_check)
        column.addLayout(row)

    def _icon(self, photo: Photo) -> QIcon:
        picture = photograph(self._context.folder / photo.path)
        pixmap = QPixmap()
        if picture is None:
            return QIcon()
        pixmap.loadFromData(picture.data)
        return QIcon(pixmap)

    def _chosen_uid(self) -> str | None:
        row = self.photo_list.currentRow()
        return None if row < 0 else str(self.photo_list.item(row).data(Qt.ItemDataRole.UserRole))

    def _chosen(self) -> Photo | None:
        uid = self._chosen_uid()
        return next((photo for photo in self._visit.photos if photo.uid == uid), None)

    def _show_chosen(self) -> None:
        photo = self._chosen()
        for widget in (self.caption_edit, self.public_check, self.remove_button):
            widget.setEnabled(photo is not None)
        caption = "" if photo is None else photo.caption or ""
        if self.caption_edit.text().strip() != caption:
            self.caption_edit.setText(caption)
        self.public_check.setChecked(photo is not None and photo.public)

    def _change(self, photo: Photo, label: str, merge: str | None = None) -> None:
        session = self._context.bridge.session
        self._context.bridge.attempt(
            lambda: session.edit(lambda visit: put_photo(visit, photo), label, merge)
        )

    def _on_row_changed(self, row: int) -> None:
        del row
        if not self._showing:
            self._show_chosen()

    def _on_caption_edited(self, text: str) -> None:
        photo = self._chosen()
        if photo is not None:
            changed = replace(photo, caption=text.strip() or None)
            self._change(changed, self.tr("แก้คำบรรยายภาพ"), f"photo/{photo.uid}")

    def _on_public_clicked(self, checked: bool) -> None:
        photo = self._chosen()
        if photo is not None:
            self._change(replace(photo, public=checked), self.tr("แก้การเผยแพร่ภาพ"))

    def _on_add_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("เลือกภาพ"), str(self._context.folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        dialog.setNameFilter(self.tr("ไฟล์ภาพ ({endings})").replace("{endings}", endings))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def _on_files_selected(self, names: list[str]) -> None:
        self.add([Path(name) for name in names])

    def _on_remove_clicked(self) -> None:
        uid = self._chosen_uid()
        session = self._context.bridge.session
        if uid is not None:
            self._context.bridge.attempt(
                lambda: session.edit(lambda visit: drop_record(visit, uid), self.tr("นำภาพออก"))
            )

    def _bring_next(self) -> None:
        """Bring in what waits, one lot after the other: the worker forgets a lot when it is given another."""
        if self._waiting and not self._busy:
            self._busy = True
            folder, (uid, paths) = self._context.folder, self._waiting.pop(0)
            self._worker.start(lambda progress: (uid, _brought(folder, paths, progress)))
        self.name()

    def _on_ended(self) -> None:
        self._busy = False
        self._bring_next()

    def _on_brought(self, brought: tuple[str | None, list[str]]) -> None:
        (uid, paths), session = brought, self._context.bridge.session
        photos = tuple(Photo(new_uid(), path, session_uid=uid) for path in paths)
        self._context.bridge.attempt(
            lambda: session.edit(
                lambda visit: replace(visit, photos=(*visit.photos, *photos)), self.tr("เพิ่มภาพ")
            )
        )


def _brought(folder: Path, sources: list[Path], progress: Progress) -> list[str]:
    """Return how the visit refers to pictures; where one is none, nothing is brought in."""
    for source in sources:
        if photograph(source) is None:
            raise DeskError(
                f"เปิดภาพ {source.name} ไม่ได้ กรุณาเลือกไฟล์ JPEG หรือ PNG",
                f"{source.name} cannot be opened as a picture. Choose a JPEG or PNG file.",
            )
    brought = [bring_in(folder, source, progress) for source in sources]
    for medium in brought:
        # Read here, so that the window finds it read when it lays the pages.
        photograph(folder / medium)
    return brought
