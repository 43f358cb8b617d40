"""The help: a window beside the work, with the pictures of the real windows; needs no network."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QTextBrowser, QWidget
from typing_extensions import override

from pmqa_desk.assets import asset
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.help_text import Part, help_parts
from pmqa_desk.qt.language import Speech
from pmqa_desk.qt.look import Look
from pmqa_desk.qt.words import Words

KEYS = "keys"
_PICTURE = re.compile(r"[a-z0-9-]+\.png")
# What the text may be wide, pictures included: a line longer than this is hard to follow.
PICTURE_WIDTH = 720
MARGIN = 24
_STYLE = """
h1 {{ font-size: 24px; font-weight: 700; }} h2 {{ font-size: 18px; font-weight: 700; }}
p, li, td {{ font-size: 15px; line-height: 115%; }} td {{ padding: 3px 12px 3px 0; }}
p.hint {{ color: {muted}; }}
"""


class HelpBrowser(QTextBrowser):
    """Shows pictures from what ships with the program, and nothing from anywhere else."""

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        path = name.path() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or not _PICTURE.fullmatch(path):
            return None
        image = QImage.fromData(asset("resources", "help", "pictures", path).read_bytes())
        return image.scaledToWidth(PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation)


class HelpWindow(QWidget):
    """Contents on the left, one part on the right; F1 on a page opens it at that page's part."""

    search_edit: QLineEdit
    contents_list: QListWidget
    print_button: QPushButton
    text_browser: HelpBrowser

    def __init__(
        self, speech: Speech, words: Words, look: Look, keys: Callable[[], tuple[tuple[str, str], ...]]
    ) -> None:
        super().__init__()
        self._speech = speech
        self._words = words
        self._keys = keys
        self._parts: tuple[Part, ...] = ()
        load_form(self, "help_window.ui", HelpBrowser)
        look.dress(self)
        self.text_browser.document().setDocumentMargin(MARGIN)
        self.text_browser.document().setDefaultStyleSheet(_STYLE.format(muted=look.colour("muted").name()))
        self.contents_list.currentRowChanged.connect(self._on_row_changed)
        self.search_edit.textChanged.connect(self._on_search_edit_changed)
        self.print_button.clicked.connect(self._on_print_button_clicked)
        self.text_browser.anchorClicked.connect(self._on_anchor_clicked)
        QShortcut(QKeySequence.StandardKey.Find, self, self._on_find_pressed)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._fill()

    @property
    def part(self) -> str | None:
        """Return the key of the part that is shown."""
        row = self.contents_list.currentRow()
        return self._parts[row].key if 0 <= row < len(self._parts) else None

    def show_part(self, key: str) -> None:
        """Show a part; one that there is not is the first."""
        self.search_edit.clear()
        keys = [part.key for part in self._parts]
        self.contents_list.setCurrentRow(keys.index(key) if key in keys else 0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1080, 720)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_parts"):
            shown = self.part
            self._fill()
            self.show_part(shown or "")

    def _fill(self) -> None:
        wanted = self.search_edit.text()
        shown = self.part
        self._parts = tuple(part for part in help_parts(self._speech.language) if part.holds(wanted))
        self.contents_list.clear()
        self.contents_list.addItems([part.title for part in self._parts])
        keys = [part.key for part in self._parts]
        self.contents_list.setCurrentRow(keys.index(shown) if shown in keys else 0)
        if not self._parts:
            nothing = self.tr("ไม่พบคำนี้ในคู่มือ")
            self.text_browser.setHtml(self._words.breakable(f"<p>{nothing}</p>"))

    def _on_row_changed(self, row: int) -> None:
        if 0 <= row < len(self._parts):
            part = self._parts[row]
            body = part.body + (self._key_rows() if part.key == KEYS else "")
            self.text_browser.setHtml(self._words.breakable(f"<h1>{part.title}</h1>{body}"))

    def _key_rows(self) -> str:
        rows = "".join(f"<tr><td><b>{key}</b></td><td>{deed}</td></tr>" for key, deed in self._keys())
        return f"<table>{rows}</table>"

    def _on_search_edit_changed(self) -> None:
        self._fill()

    def _on_find_pressed(self) -> None:
        self.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_edit.selectAll()

    def _on_anchor_clicked(self, url: QUrl) -> None:
        self.show_part(url.fragment())

    def _on_print_button_clicked(self) -> None:
        dialog = QPrintPreviewDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.paintRequested.connect(self.text_browser.print_)
        dialog.open()
