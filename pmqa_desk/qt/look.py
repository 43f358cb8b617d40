"""How everything looks: colour tokens, fonts, the style sheet, icons."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from importlib.resources import as_file
from string import Template
from types import MappingProxyType
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from pmqa_desk.assets import asset
from pmqa_desk.domain.visit import Kind

FAMILY = "Sarabun"


class Scheme(StrEnum):
    """Which of the two sets of colours a window takes."""

    DARK = "dark"
    LIGHT = "light"


# name -> (dark, light); contrasts are computed in the design's tokens.
_TOKENS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "ground": ("#0E131A", "#EEF2F6"),
        "field": ("#0E131A", "#FFFFFF"),
        "panel": ("#161D27", "#FFFFFF"),
        "raised": ("#212B38", "#F6F8FA"),
        "line": ("#2E3A49", "#D3DBE3"),
        "edge": ("#6F8296", "#74838F"),
        "text": ("#F2F5F8", "#15202B"),
        "muted": ("#B7C3CF", "#434F5B"),
        "faint": ("#93A1B0", "#5A6875"),
        "now": ("#4FD69C", "#08693F"),
        "now_ground": ("#12302A", "#E2F5EC"),
        "next": ("#8CC0FF", "#1B59B8"),
        "next_ground": ("#16294A", "#E6EFFC"),
        "warning": ("#FFC247", "#7A4A00"),
        "warning_ground": ("#3A2C0C", "#FFEFC9"),
        "danger": ("#FF8466", "#A8280F"),
        "danger_ground": ("#43201A", "#FFE4DD"),
        "over": ("#FFFFFF", "#FFFFFF"),
        "over_ground": ("#B3171F", "#B3171F"),
        "action": ("#2A68C8", "#1B59B8"),
        "action_hover": ("#2360BE", "#164E9F"),
        "action_press": ("#1A4C9C", "#103B7D"),
        "on_action": ("#FFFFFF", "#FFFFFF"),
        "focus": ("#FFE08A", "#0B3F8F"),
        "focus_on_action": ("#FFE08A", "#FFD873"),
    }
)

KIND_ICONS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.WELCOME: "account-voice",
        Kind.REPORT: "file-document-outline",
        Kind.INTRODUCTION: "account-box-outline",
        Kind.VIDEO: "play-box-outline",
        Kind.STRATEGY: "compass-outline",
        Kind.SHOWCASE: "trophy-outline",
        Kind.EXHIBITION: "view-gallery-outline",
        Kind.LIVE: "broadcast",
        Kind.TOUR: "map-marker-path",
        Kind.QUESTIONS: "comment-question-outline",
        Kind.DISCUSSION: "account-group-outline",
        Kind.FEEDBACK: "message-reply-text-outline",
        Kind.CLOSED: "lock-outline",
        Kind.BREAK: "coffee-outline",
        Kind.REGISTRATION: "clipboard-text-outline",
        Kind.PHOTO: "camera-outline",
        Kind.THANKS: "handshake-outline",
        Kind.OTHER: "circle-small",
    }
)


def load_fonts() -> None:
    """Make the bundled faces known to Qt; needs a QGuiApplication."""
    for name in ("Sarabun-Regular.ttf", "Sarabun-Bold.ttf"):
        QFontDatabase.addApplicationFontFromData(asset("resources", "fonts", name).read_bytes())


def font(pixels: float, *, bold: bool = False) -> QFont:
    """Return the screen's face at a size in logical pixels."""
    face = QFont(FAMILY)
    face.setPixelSize(max(1, round(pixels)))
    face.setBold(bold)
    return face


def colour(token: str, scheme: Scheme) -> QColor:
    """Return a colour by its token."""
    return QColor(_TOKENS[token][scheme is Scheme.LIGHT])


def style_sheet(scheme: Scheme) -> str:
    """Return the style sheet of all windows in one scheme."""
    template = Template(asset("resources", "style", "desk.qss").read_text(encoding="utf-8"))
    colours = {name: pair[scheme is Scheme.LIGHT] for name, pair in _TOKENS.items()}
    pictures = {"chevron": f"chevron-{scheme}.svg", "tick": "tick.svg"}
    paths = {name: _path(file_name) for name, file_name in pictures.items()}
    return template.substitute(colours, **paths)


def _path(icon: str) -> str:
    """Return where an icon lies, as style sheets write it: with forward slashes on Windows too."""
    with as_file(asset("resources", "icons", icon)) as path:
        return path.as_posix()


def set_state(widget: QWidget, state: str) -> None:
    """Let the style sheet show a widget in another state: now, next, warning, danger, muted."""
    if widget.property("state") != state:
        widget.setProperty("state", state)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Look(QObject):
    """Icons of one scheme, loaded after the first paint: the icon font costs a third of a start."""

    icons_loaded = Signal()

    def __init__(self, scheme: Scheme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scheme = scheme
        self._ready = False
        self._icons: Any  # QtAwesome has no types
        self._wanted: WeakKeyDictionary[QWidget, tuple[str, str, int]] = WeakKeyDictionary()
        self._tinted: dict[tuple[str, int, int], QPixmap] = {}

    def turn(self, scheme: Scheme) -> None:
        """Take the other set of colours; icons are put anew, windows are dressed by their owners."""
        if scheme is self.scheme:
            return
        self.scheme = scheme
        self._tinted.clear()
        if self._ready:
            for widget in list(self._wanted):
                self._put(widget)
            self.icons_loaded.emit()

    def dress(self, window: QWidget) -> None:
        """Give a top-level window the colours of this scheme."""
        window.setStyleSheet(style_sheet(self.scheme))

    def colour(self, token: str) -> QColor:
        """Return a colour by its token."""
        return colour(token, self.scheme)

    def set_icon(
        self, widget: QAbstractButton | QLabel, name: str, tone: str = "text", size: int = 20
    ) -> None:
        """Put an ``mdi6`` icon on a button or label, at once or when icons are loaded."""
        self._wanted[widget] = (name, tone, size)
        if self._ready:
            self._put(widget)

    def icon(self, name: str, tone: str = "text") -> QIcon:
        """Return an ``mdi6`` icon; empty until icons are loaded."""
        if not self._ready:
            return QIcon()
        return self._painted(name, self.colour(tone))

    def pixmap(self, name: str, tone: str = "text", size: int = 20) -> QPixmap:
        """Return an icon as a picture; empty until icons are loaded."""
        return self.icon(name, tone).pixmap(QSize(size, size))

    def tinted(self, name: str, tint: QColor, size: int) -> QPixmap:
        """Return an icon in any colour, kept for the next paint; empty until icons are loaded."""
        if not self._ready:
            return QPixmap()
        key = (name, tint.rgba(), size)
        if key not in self._tinted:
            self._tinted[key] = self._painted(name, tint).pixmap(QSize(size, size))
        return self._tinted[key]

    def load_icons(self) -> None:
        """Load the icon font and put every icon that was asked for."""
        if self._ready:
            return
        # QtAwesome is slow to import, so after the first paint; of its fonts we need a hundred glyphs.
        from qtawesome import IconicFont  # noqa: PLC0415

        font_file, names = asset("resources", "icons", "mdi6.ttf"), asset("resources", "icons", "mdi6.json")
        with as_file(font_file) as font_path, as_file(names) as names_path:
            self._icons = IconicFont(("mdi6", str(font_path), str(names_path), ""))
        self._ready = True
        for widget in list(self._wanted):
            self._put(widget)
        self.icons_loaded.emit()

    def _painted(self, name: str, ink: QColor) -> QIcon:
        icon: QIcon = self._icons.icon(f"mdi6.{name}", color=ink)
        return icon

    def _put(self, widget: QWidget) -> None:
        name, tone, size = self._wanted[widget]
        if isinstance(widget, QAbstractButton):
            widget.setIcon(self.icon(name, tone))
            widget.setIconSize(QSize(size, size))
        elif isinstance(widget, QLabel):
            widget.setPixmap(self.pixmap(name, tone, size))
