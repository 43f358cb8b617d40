"""Fill a widget from a Designer form and check it against the widget's annotations."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import get_type_hints

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from pmqa_desk.assets import asset


class FormError(RuntimeError):
    """A form and the class that loads it disagree. Always our bug."""


class _IntoTarget(QUiLoader):
    """Builds the children of a form into a widget that already exists."""

    def __init__(self, target: QWidget) -> None:
        # A loader looks for Designer's plugins when it is made: they bring a browser and Qt Quick, 90 ms and
        # 30 MB, and our forms use none of them.
        paths = QCoreApplication.libraryPaths()
        QCoreApplication.setLibraryPaths([])
        try:
            super().__init__()
        finally:
            QCoreApplication.setLibraryPaths(paths)
        self._target = target

    @override
    def createWidget(self, className: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        return self._target if parent is None else super().createWidget(className, parent, name)


class CalmWheel(QObject):
    """Lets the wheel scroll the page over a list of choices that has not the focus, and change nothing."""

    def watch(self, combo: QComboBox) -> None:
        """Keep the wheel from a list of choices until it is entered."""
        # Qt gives the focus by the wheel, too.
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()
            return True
        return False


class UndoGoesOn(QObject):
    """Leaves undo and redo to the window where a line of text has none of its own left."""

    def watch(self, line: QLineEdit) -> None:
        """Keep a line from swallowing an undo that it cannot do."""
        line.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
            return False
        keys = QKeySequence.StandardKey
        none_left = isinstance(watched, QLineEdit) and (
            (event.matches(keys.Undo) and not watched.isUndoAvailable())
            or (event.matches(keys.Redo) and not watched.isRedoAvailable())
        )
        if none_left:
            # A row that was just deleted comes back though a field of another row has the focus.
            event.ignore()
        return none_left


def load_form(target: QWidget, file_name: str, *promoted: type[QWidget]) -> None:
    """Fill ``target`` from ``ui/<file_name>``; every annotated child must be in the form.

    ``promoted`` are the custom widget classes that the form names. Texts of the form follow an installed
    translator by themselves.

    Raises:
        FormError: the form cannot be read, or lacks a child that the class annotates.
    """
    buffer = QBuffer()
    buffer.setData(asset("ui", file_name).read_bytes())
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    loader = _IntoTarget(target)
    loader.setLanguageChangeEnabled(True)
    for widget in promoted:
        loader.registerCustomWidget(widget)
    try:
        loader.load(buffer)
    except RuntimeError as failure:
        raise FormError(f"{file_name}: {loader.errorString()}") from failure
    calm = CalmWheel(target)
    for combo in target.findChildren(QComboBox):
        calm.watch(combo)
    undo = UndoGoesOn(target)
    for line in target.findChildren(QLineEdit):
        undo.watch(line)
    for name, wanted in get_type_hints(type(target)).items():
        if isinstance(wanted, type) and issubclass(wanted, QObject):
            child = target.findChild(QObject, name)
            if not isinstance(child, wanted):
                raise FormError(f"{file_name}: {name} is {type(child).__name__}, not {wanted.__name__}")
            setattr(target, name, child)


def stops(widget: QWidget) -> tuple[QWidget, ...]:
    """Return what Tab stops at within ``widget``, in the order in which it was made."""
    return tuple(
        child
        for child in widget.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.window() is widget.window()
        and not isinstance(child.parentWidget(), (QComboBox, QAbstractScrollArea))
    )


def tab_through(widgets: Iterable[QWidget]) -> None:
    """Let Tab go through ``widgets`` in this order; rows that were made later do not come last."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
