"""The corners of the canvas: the legend at the left, the minimap at the right, and whether they are wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QWidget

from studio.ui.canvas.scene import Scene
from studio.ui.canvas.view import View
from studio.ui.icons import Icons
from studio.ui.overview.legend import Legend
from studio.ui.overview.minimap import Minimap

MINIMAP, LEGEND = "overview/minimap", "overview/legend"
"""Where the settings keep what is wanted. Of the minimap nothing is kept until it is asked for or sent away."""

MARGIN = 12
"""How far they keep from the edge, in pixels."""


class Overview(QObject):
    """Shows and places them. The minimap shows itself where there is more on the page than is seen."""

    changed = Signal()
    """One of them is shown, or no longer."""

    def __init__(self, scene: Scene, canvas: View, icons: Icons) -> None:
        super().__init__(canvas)
        self._scene, self._canvas = scene, canvas
        self.legend, self.minimap = Legend(scene, canvas, icons), Minimap(scene, canvas)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._follow)
        for widget in (self.legend, self.minimap):
            widget.hide()
            widget.resized.connect(self._later.start)
        self.legend.closed.connect(self.toggle_legend)
        canvas.installEventFilter(self)
        canvas.moved.connect(self._look)
        scene.spoiled.connect(self._later.start)
        scene.style_.changed.connect(self.legend.recolour)

    @property
    def shown(self) -> frozenset[str]:
        """Which of them are seen: "minimap", "legend"."""
        return frozenset(widget.objectName() for widget in (self.legend, self.minimap) if not widget.isHidden())

    def toggle_minimap(self) -> None:
        """Show it always, or not at all."""
        QSettings().setValue(MINIMAP, "shown" if self.minimap.isHidden() else "hidden")
        self._follow()

    def toggle_legend(self) -> None:
        """Show it, or hide it."""
        QSettings().setValue(LEGEND, "shown" if self.legend.isHidden() else "hidden")
        if not self.legend.isHidden() and self.legend.isAncestorOf(self.legend.focusWidget() or self._canvas):
            self._canvas.setFocus()
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The canvas has another size."""
        if event.type() is QEvent.Type.Resize:
            self._later.start()
        return False

    def _look(self) -> None:
        """Something else is seen; most often that changes nothing here."""
        if self._wants_minimap() is self.minimap.isHidden():
            self._later.start()

    def _follow(self) -> None:
        """Show what is wanted, where there is room for it."""
        before = self.shown
        if QSettings().value(LEGEND) == "shown" and self._scene.workspace.is_open:
            self.legend.show_families({shape.family for shape in self._scene.drawing.shapes.values()})
            self._put(self.legend, MARGIN)
        else:
            self.legend.hide()
        if self._wants_minimap():
            self._put(self.minimap, self._canvas.width() - self.minimap.width() - MARGIN)
        else:
            self.minimap.hide()
        if self.shown != before:
            self.changed.emit()

    def _wants_minimap(self) -> bool:
        if not self._scene.workspace.is_open or self.minimap.is_empty or not self._has_room():
            return False
        wanted = QSettings().value(MINIMAP, "")
        return wanted == "shown" or (wanted != "hidden" and self.minimap.holds_more)

    def _has_room(self) -> bool:
        """Whether the minimap fits beside the legend, which was asked for, and leaves something to be seen."""
        taken = 0 if QSettings().value(LEGEND) != "shown" else self.legend.width() + MARGIN
        wide = taken + self.minimap.width() + 2 * MARGIN <= self._canvas.width()
        return wide and self.minimap.height() * 2 <= self._canvas.height()

    def _put(self, widget: QWidget, left: int) -> None:
        widget.move(left, max(0, self._canvas.height() - widget.height() - MARGIN))
        widget.show()
        widget.raise_()
