"""The colours of the stage: every pair of text and ground has 7 : 1 or more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtGui import QColor

from pmqa_desk.domain.forecast import Urgency
from pmqa_desk.qt.preferences import Preferences

WHITE_CONTRAST = 9.0
ACCENT_CONTRAST = 7.0
TEXT_CONTRAST = 7.0
ORNAMENT_STRENGTH = 0.18
ORNAMENT_STEP = 0.01
DEFAULT_HUE = "#0D4034"


@dataclass(frozen=True, slots=True)
class Theme:
    """One look of the stage, as colours by name."""

    ground: str
    title: str
    accent: str
    body: str


THEMES: Mapping[str, Theme] = MappingProxyType(
    {
        "navy": Theme("#0A1A38", "#FFFFFF", "#F0CE7A", "#DCE4F2"),
        "paper": Theme("#FBF8F1", "#14213D", "#6B4A08", "#3C475C"),
    }
)

# The plate carries its own ground, so it is safe over any slide: icon, ground, ink.
PLATES: Mapping[Urgency, tuple[str, str, str]] = MappingProxyType(
    {
        Urgency.NORMAL: ("circle-outline", "#0B111C", "#FFFFFF"),
        Urgency.WARNING: ("triangle", "#FFC247", "#231600"),
        Urgency.DANGER: ("octagon", "#FF8466", "#200702"),
        Urgency.OVER: ("plus-box", "#A3121A", "#FFFFFF"),
    }
)
# Time stands: the presenter's clock in a corner says so.
HELD = ("pause-circle", "#0B111C", "#B7C3CF")


def theme_named(name: str, hue: str = DEFAULT_HUE) -> Theme:
    """Return a theme; ``province`` is made from the agency's own colour."""
    return province(hue) if name == "province" else THEMES.get(name, THEMES["navy"])


def chosen_theme(preferences: Preferences) -> Theme:
    """Return the theme that the user chose for the stage."""
    return theme_named(preferences.text("stage_theme", "navy"), preferences.text("stage_hue", DEFAULT_HUE))


def province(hue: str) -> Theme:
    """Return a theme of one hue: darkened until white stands out 9 : 1, its light tint as accent."""
    ground = QColor(hue) if QColor.isValidColorName(hue) else QColor(DEFAULT_HUE)
    while contrast(QColor("#FFFFFF"), QColor(ground.name())) < WHITE_CONTRAST:
        ground = ground.darker(105)
    accent = QColor.fromHslF(max(0.0, ground.hslHueF()), min(0.62, ground.hslSaturationF()), 0.85)
    # As it will be written: rounded to a colour of 24 bits.
    while contrast(QColor(accent.name()), QColor(ground.name())) < ACCENT_CONTRAST:
        accent = accent.lighter(104)
    body = _mixed(QColor("#FFFFFF"), ground, 0.12)
    return Theme(ground.name(), "#FFFFFF", accent.name(), body.name())


def ornament_strength(theme: Theme) -> float:
    """Return how strongly the ornament may be drawn: as designed, or fainter where a text lies over it."""
    accent, ground = QColor(theme.accent), QColor(theme.ground)
    strength = ORNAMENT_STRENGTH
    texts = (QColor(theme.title), QColor(theme.body))
    while strength > ORNAMENT_STEP:
        behind = _mixed(ground, accent, strength)
        if min(contrast(text, behind) for text in texts) >= TEXT_CONTRAST:
            break
        strength -= ORNAMENT_STEP
    return strength


def contrast(one: QColor, other: QColor) -> float:
    """Return the WCAG 2.2 contrast of two colours."""
    lights = sorted((luminance(one), luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2.2, 0 to 1."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(most: QColor, other: QColor, share: float) -> QColor:
    pairs = zip(_channels(most), _channels(other), strict=True)
    return QColor.fromRgbF(*(a * (1 - share) + b * share for a, b in pairs))


def _channels(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
