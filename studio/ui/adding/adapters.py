"""The menu at the end of a wire that does not fit: what could be put into it so that it does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from studio.ui.canvas.gestures.wire import Dropped, draw, ends, led_away
from studio.ui.canvas.scene import Scene
from studio.ui.words import tr

if TYPE_CHECKING:
    from studio.compiler.advice.adapters import Adapter


def adapters_menu(scene: Scene, dropped: Dropped, parent: QWidget) -> QMenu | None:
    """The menu of adapters for a wire dropped at a port, to be shown; None where there are none."""
    from studio.compiler.advice.adapters import adapters  # networkx is loaded when the first document is

    found = adapters(scene.workspace.checked, *ends(scene, dropped))
    if not found:
        return None
    menu = QMenu(tr("What could make the wire fit"), parent)
    menu.setObjectName("adapters")
    menu.setAccessibleName(tr("What could make the wire fit"))
    for adapter in found:
        menu.addAction(adapter.title, partial(insert, scene, dropped, adapter))
    menu.addSeparator()
    menu.addAction(tr("Connect anyway"), partial(draw, scene, dropped))
    menu.setActiveAction(menu.actions()[0])
    return menu


def insert(scene: Scene, dropped: Dropped, adapter: Adapter) -> None:
    """Draw the wire with the blocks of an adapter in it, and select them."""
    title = tr("Insert {block}", block=adapter.title)
    if scene.workspace.do(title, led_away(scene, dropped, adapter.edit)):
        scene.select(frozenset(node.id for node in adapter.nodes))


def show_menu(menu: QMenu, at: QPoint) -> None:
    """At a place of the screen, for as long as it takes."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
