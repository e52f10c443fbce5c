"""What the menus and the palette do to the page."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator
from time import monotonic

from studio.diagram import Point, edits
from studio.diagram.geometry import GRID
from studio.diagram.grouping import make_group
from studio.diagram.healing import remove_and_heal
from studio.diagram.sketching import remove_frame, remove_note
from studio.diagram.unpacking import unpack
from studio.ui.canvas.hit import Sketched
from studio.ui.canvas.scene import Scene
from studio.ui.words import tr
from studio.ui.workspace import Workspace

PAUSE = 1.0
"""Seconds after which a nudge is a step of its own."""


class Editing:
    """Edits on the selection."""

    def __init__(self, workspace: Workspace, scene: Scene) -> None:
        self._workspace, self._scene = workspace, scene
        self._nudged, self._bursts = -PAUSE, 0

    def delete(self) -> None:
        """Remove the selected blocks with their wires, or the selected wire."""
        names, page, wire = self._scene.selection, self._workspace.page, self._scene.selected_wire
        if self._scene.selected_sketch is not None:
            self._delete_sketch(self._scene.selected_sketch)
        elif wire is not None:
            title = tr("Disconnect {port}", port=wire)
            self._workspace.do(title, lambda document: edits.disconnect(document, page, wire))
        elif names:
            self._workspace.do(deleting(names), lambda document: edits.remove_nodes(document, page, names))

    def _delete_sketch(self, item: Sketched) -> None:
        page, (kind, key) = self._workspace.page, item
        remove = remove_frame if kind == "frame" else remove_note
        title = tr("Delete a frame") if kind == "frame" else tr("Delete a note")
        self._workspace.do(title, lambda document: remove(document, page, key))

    def delete_and_heal(self) -> None:
        """Remove the selected blocks, and connect what fed them with what they fed."""
        workspace, names, page = self._workspace, self._scene.selection, self._workspace.page
        if not names:
            self.delete()
            return
        one = next(iter(names))
        title = tr("Delete and heal {name}", name=one) if len(names) == 1 else ""
        title = title or tr("Delete and heal {count} blocks", count=len(names))
        registry, type_of = workspace.registry, workspace.checked.type_of
        workspace.do(title, lambda document: remove_and_heal(document, page, names, registry, type_of))

    def nudge(self, columns: int, rows: int, *, fine: bool = False) -> None:
        """Move the selected blocks by so many steps of the grid to the right and down, or of one point.

        Nudges that come in quick succession are one step of the history.
        """
        names, step = self._scene.selection, 1.0 if fine else GRID
        if names:
            title = tr("Nudge {name}", name=next(iter(names))) if len(names) == 1 else ""
            title = title or tr("Nudge {count} blocks", count=len(names))
            self._scene.move_blocks(names, Point(columns * step, rows * step), title, self._burst(names))
            self._nudged = monotonic()

    def _burst(self, names: Collection[str]) -> str:
        """What tells these nudges from later ones, and from those of other blocks."""
        if monotonic() - self._nudged > PAUSE:
            self._bursts += 1
        return f"nudge {self._bursts} {self._workspace.page} {' '.join(sorted(names))}"

    def group(self) -> None:
        """Make a group of the selected blocks, with an instance of it in their place, and select that."""
        workspace, page, names = self._workspace, self._workspace.page, self._scene.selection
        taken = workspace.document.diagrams
        name = next(name for name in _numbered("Group") if name not in taken)
        before = set(workspace.graph.nodes)
        title = tr("Group one block") if len(names) == 1 else tr("Group {count} blocks", count=len(names))
        if workspace.do(title, lambda document: make_group(document, page, names, name)[0]):
            self._scene.select(frozenset(set(workspace.graph.nodes) - before))

    def unpack(self) -> None:
        """Put the blocks of the selected group in its place, and select them."""
        workspace, page = self._workspace, self._workspace.page
        (instance,) = self._scene.selection
        checked = workspace.checked
        inner = checked.nodes[instance].inner if checked is not None and instance in checked.nodes else ()
        names = [inside.inside.names for inside in inner]
        before = set(workspace.graph.nodes)
        if workspace.do(
            tr("Unpack {name}", name=instance), lambda document: unpack(document, page, instance, names)[0]
        ):
            self._scene.select(frozenset(set(workspace.graph.nodes) - before))

    def select_all(self) -> None:
        """Select every block of the page."""
        self._scene.select(frozenset(self._scene.shapes))

    def enter(self) -> None:
        """Look at the inside of the selected group."""
        for name in self._scene.selection:
            self._workspace.enter(name)

    def select_none(self) -> None:
        """Select nothing."""
        self._scene.select(frozenset())


def deleting(names: Collection[str]) -> str:
    """What the history calls taking these blocks away."""
    if len(names) == 1:
        return tr("Delete {name}", name=next(iter(names)))
    return tr("Delete {count} blocks", count=len(names))


def _numbered(name: str) -> Iterator[str]:
    """Group, Group2, Group3 ..."""
    yield name
    yield from (f"{name}{number}" for number in itertools.count(2))
