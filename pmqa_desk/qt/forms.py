"""Fill a widget from a Designer form and check it against the widget's annotations."""

from __future__ import annotations

from typing import get_type_hints

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, QObject, Qt
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QComboBox, QWidget
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
    for name, wanted in get_type_hints(type(target)).items():
        if isinstance(wanted, type) and issubclass(wanted, QObject):
            child = target.findChild(QObject, name)
            if not isinstance(child, wanted):
                raise FormError(f"{file_name}: {name} is {type(child).__name__}, not {wanted.__name__}")
            setattr(target, name, child)
