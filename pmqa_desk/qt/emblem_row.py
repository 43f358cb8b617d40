"""The organisation's emblem among the details of the visit: chosen by dialog or drop, shown, taken away."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QWidget
from typing_extensions import override

from pmqa_desk.desk.emblem_file import ENDINGS
from pmqa_desk.desk.media import bring_in
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit_edits import with_detail
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.emblem import SMALL, Emblems, is_large, read_emblem
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.worker import Progress, Worker

PICTURE = QSize(64, 48)


class EmblemRow(QFrame):
    """Shows the emblem and lets it be chosen; a file from elsewhere is copied beside the visit."""

    picture_label: QLabel
    name_label: ElidedLabel
    choose_button: QPushButton
    remove_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._emblems = Emblems()
        self._worker = Worker(self)
        self._worker.done.connect(self._on_worker_done)
        self._worker.refused.connect(self._on_worker_refused)
        load_form(self, "emblem_row.ui", ElidedLabel)
        self.setAcceptDrops(True)
        self.choose_button.clicked.connect(self._on_choose_button_clicked)
        self.remove_button.clicked.connect(self._on_remove_button_clicked)

    def prepare(self, context: Context) -> None:
        """Show the emblem of the visit of ``context``, and change it."""
        self._context = context
        context.look.set_icon(self.remove_button, "delete-outline", "danger")
        self.show_visit()

    def show_visit(self) -> None:
        """Show the emblem as it lies on the disk."""
        context = self._context
        if context is None:
            return
        name = context.bridge.session.visit.emblem
        emblem = self._emblems.of(context.folder, name)
        trouble = self._emblems.trouble(context.folder, name)
        self.remove_button.setVisible(name is not None)
        pixmap = QPixmap()
        if emblem is not None:
            size = PICTURE * self.devicePixelRatio()
            keep, soft = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            pixmap = QPixmap.fromImage(emblem.image.scaled(size, keep, soft))
            pixmap.setDevicePixelRatio(self.devicePixelRatio())
        self.picture_label.setPixmap(pixmap)
        self.picture_label.setVisible(emblem is not None)
        usual = self.tr("ยังไม่ได้เลือก ลากไฟล์ PNG, JPEG หรือ SVG มาวางได้")
        text = usual if name is None else Path(name).name
        self.name_label.show_text(text if trouble is None else trouble.sentence(context.language))
        set_state(self.name_label, "muted" if trouble is None else "danger")

    def choose(self, source: Path) -> None:
        """Take a file as the emblem, if it can be shown; it is read and copied by another thread."""
        context = self._context
        if context is not None:
            folder = context.folder
            self._worker.start(lambda progress: _taken(folder, source, progress))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self._read_only:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.choose(paths[0])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_visit()

    @property
    def _read_only(self) -> bool:
        return self._context is None or self._context.bridge.session.read_only_because is not None

    def _set(self, name: str | None) -> None:
        context = self._context
        if context is not None:
            label = self.tr("เปลี่ยนตราสัญลักษณ์")
            session = context.bridge.session
            context.bridge.attempt(
                lambda: session.edit(lambda visit: with_detail(visit, "emblem", name), label)
            )
            self.show_visit()

    def _on_choose_button_clicked(self) -> None:
        folder = "" if self._context is None else str(self._context.folder)
        dialog = QFileDialog(self, self.tr("เลือกภาพตราสัญลักษณ์"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        dialog.setNameFilter(self.tr("ไฟล์ภาพ ({endings})").replace("{endings}", endings))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, name: str) -> None:
        self.choose(Path(name))

    def _on_remove_button_clicked(self) -> None:
        self._set(None)

    def _on_worker_done(self, taken: tuple[str, int]) -> None:
        name, pixels = taken
        self._set(name)
        if self._context is not None and pixels < SMALL:
            self._context.bridge.told.emit(self.tr("ภาพตราสัญลักษณ์เล็กมาก บนจอใหญ่จะไม่คมชัด"))

    def _on_worker_refused(self, refusal: DeskError) -> None:
        if self._context is not None:
            self._context.bridge.refused.emit(refusal)


def _taken(folder: Path, source: Path, progress: Progress) -> tuple[str, int]:
    """Return how the visit refers to an emblem and how small it is; what cannot be shown is not copied."""
    image = read_emblem(source)
    pixels = min(image.width(), image.height())
    if not is_large(source):
        return bring_in(folder, source, progress), pixels
    with TemporaryDirectory() as spare:
        # The stage shows no more of it, and on the day nobody waits for the rest.
        smaller = Path(spare) / f"{source.stem}.png"
        image.save(str(smaller))
        return bring_in(folder, smaller, progress), pixels
