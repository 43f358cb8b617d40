"""The programme's items as the clipboard and a drag carry them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from pmqa_desk.domain.programme_clipboard import MIME, Carried, as_rows, packed, unpacked
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.programme_rows import ItemRow


def mime_of(context: Context, rows: Sequence[ItemRow]) -> QMimeData:
    """Return items as this program reads them, and as rows with tabs for any other."""
    data = QMimeData()
    items = tuple(row.item for row in rows)
    starts = tuple("" if row.start_ms is None else context.clock(row.start_ms) for row in rows)
    data.setData(MIME, packed(items, str(context.folder)))
    data.setText(as_rows(items, starts, context.digits))
    return data


def clipboard_data() -> QMimeData:
    """Return what the clipboard holds; an empty one holds nothing, not no thing."""
    # The stubs do not say so, but Qt returns None where nobody owns the clipboard.
    held: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if held is None else held


def carried_by(data: QMimeData) -> Carried | None:
    """Return the items that came from this program, or ``None``."""
    return unpacked(bytes(data.data(MIME).data())) if data.hasFormat(MIME) else None


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders that came from the system's file manager."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
