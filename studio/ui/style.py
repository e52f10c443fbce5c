"""How the window looks: the theme's colours as Qt wants them, light, dark or as the system has it, and the fonts."""

from __future__ import annotations

from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from studio.diagram.geometry_text import FONT
from studio.diagram.theme import Theme, load_theme
from studio.ui.sheet import sheet

Mode = Literal["light", "dark", "system"]
MODES: tuple[Mode, ...] = ("light", "dark", "system")

# Colours that the themes of diagrams leave to the window: how much of the text's colour is in the canvas' colour.
_MIXED = {"panel": 0.035, "field": 0.0, "border": 0.16, "hover": 0.08, "pressed": 0.14, "disabled": 0.38, "base": 0.0}


class Style(QObject):
    """The colours of the window, by role, and of the families of blocks."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self.mode: Mode = _stored_mode()
        self.theme: Theme = load_theme(self._name())
        load_fonts()
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    def set_mode(self, mode: Mode) -> None:
        """Choose light or dark, or follow the system, now and next time."""
        self.mode = mode
        QSettings().setValue("theme", mode)
        self._follow()

    @property
    def dark(self) -> bool:
        """Whether light text stands on dark."""
        return self.colour("canvas").lightnessF() < 0.5

    def colour(self, role: str) -> QColor:
        """A colour of the theme (`text`, `wire`, ...) or one mixed from it (`panel`, `border`, ...)."""
        if role not in self._colours:
            self._colours[role] = self._mixed(_MIXED[role]) if role in _MIXED else QColor(getattr(self.theme, role))
        return self._colours[role]

    def family(self, group: str) -> tuple[QColor, QColor]:
        """Fill and edge of a group of blocks."""
        if group not in self._families:
            family = self.theme.family(group)
            self._families[group] = QColor(family.fill), QColor(family.edge)
        return self._families[group]

    def font(self, pixels: int) -> QFont:
        """The font of diagrams, `pixels` high, shaped the same at every zoom."""
        if pixels not in self._fonts:
            font = QFont(FONT)
            font.setPixelSize(pixels)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[pixels] = font
        return self._fonts[pixels]

    @cached_property
    def _colours(self) -> dict[str, QColor]:
        return {}

    @cached_property
    def _families(self) -> dict[str, tuple[QColor, QColor]]:
        return {}

    @cached_property
    def _fonts(self) -> dict[int, QFont]:
        return {}

    def _name(self) -> str:
        if self.mode != "system":
            return self.mode
        return "dark" if self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"

    def _follow(self) -> None:
        theme = load_theme(self._name())
        if theme is self.theme:
            return
        self.theme = theme
        self._colours.clear()
        self._families.clear()
        self._apply()
        self.changed.emit()

    def _mixed(self, share: float) -> QColor:
        ground, text = QColor(self.theme.canvas), QColor(self.theme.text)
        pairs = ((ground.red(), text.red()), (ground.green(), text.green()), (ground.blue(), text.blue()))
        return QColor(*(round(a + (b - a) * share) for a, b in pairs))

    def _apply(self) -> None:
        self._application.setPalette(_palette(self))
        self._application.setStyleSheet(sheet(lambda role: self.colour(role).name()))


def load_fonts() -> None:
    """Make the diagrams' font known. It ships with matplotlib, which is looked up here and not loaded."""
    if FONT in QFontDatabase.families():
        return
    found = find_spec("matplotlib")
    if found is not None and found.origin is not None:
        for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"):
            QFontDatabase.addApplicationFont(str(Path(found.origin).parent / "mpl-data" / "fonts" / "ttf" / name))


def _stored_mode() -> Mode:
    stored = QSettings().value("theme", "system")
    return MODES[MODES.index(stored)] if stored in MODES else "system"


def _palette(style: Style) -> QPalette:
    role, palette = QPalette.ColorRole, QPalette()
    colours = {
        role.Window: "panel",
        role.WindowText: "text",
        role.Base: "field",
        role.AlternateBase: "panel",
        role.ToolTipBase: "panel",
        role.ToolTipText: "text",
        role.PlaceholderText: "disabled",
        role.Text: "text",
        role.Button: "panel",
        role.ButtonText: "text",
        role.Highlight: "selection",
        role.HighlightedText: "canvas",
        role.Link: "selection",
        role.Mid: "border",
        role.Midlight: "hover",
        role.Dark: "border",
        role.Light: "field",
        role.Shadow: "border",
        role.Accent: "selection",
    }
    for which, name in colours.items():
        palette.setColor(which, style.colour(name))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, style.colour("disabled"))
    return palette
