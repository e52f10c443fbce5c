"""The icons: line drawings from `resources/icons`, in the colour of the text, sharp at every scaling."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from studio import places

SIZE = 20
SCALES = (1.0, 2.0, 3.0)


class Icons:
    """Icons by file name, drawn when first asked for; `forget` after a change of theme."""

    def __init__(self, colour: Callable[[str], QColor]) -> None:
        self._colour = colour
        self._made: dict[tuple[str, str], QIcon] = {}

    def __getitem__(self, name: str) -> QIcon:
        return self.get(name)

    def get(self, name: str, role: str = "text") -> QIcon:
        """The icon in the theme's colour for `role`, and in the muted one where it is switched off."""
        if (name, role) not in self._made:
            icon = QIcon()
            for scale in SCALES:
                icon.addPixmap(draw(name, self._colour(role), scale), QIcon.Mode.Normal)
                icon.addPixmap(draw(name, self._colour("disabled"), scale), QIcon.Mode.Disabled)
            self._made[name, role] = icon
        return self._made[name, role]

    def forget(self) -> None:
        self._made.clear()


def draw(name: str, colour: QColor, scale: float, size: int = SIZE) -> QPixmap:
    """One icon as a picture of `size` points."""
    text = (places.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(text.replace("currentColor", colour.name()).encode()))
    pixmap = QPixmap(round(size * scale), round(size * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
