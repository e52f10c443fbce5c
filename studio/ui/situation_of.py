"""What the situation of a window is, for the actions that are possible in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui.situations import Situation

if TYPE_CHECKING:
    from studio.ui.window import Window


def situation_of(window: Window) -> Situation:
    """Asks each part of the window."""
    workspace, scene = window.workspace, window.scene
    is_open = workspace.is_open
    return Situation(
        open=is_open,
        undo=workspace.history.can_undo if is_open else "",
        redo=workspace.history.can_redo if is_open else "",
        selected=len(scene.selection) + (scene.selected_wire is not None),
        sketch=scene.selected_sketch is not None,
        focus=window.tools.focusing.on,
        blocks=len(scene.selection),
        group=_is_group_selected(window),
        inside=is_open and bool(workspace.place.way),
        diagrams=len(workspace.document.diagrams) if is_open else 0,
        page=is_open and workspace.page in workspace.document.pages,
        pages=len(workspace.document.pages) if is_open else 0,
        run=window.training.state,
        theme=window.style_.mode,
        language=window.language.chosen,
        revert=workspace.modified and workspace.path is not None,
        panels=window.panels.shown | window.overview.shown,
        back=window.places.can_go_back,
        forward=window.places.can_go_forward,
        bookmarks=window.bookmarks.count,
    )


def _is_group_selected(window: Window) -> bool:
    chosen = window.scene.selection
    return len(chosen) == 1 and bool(window.workspace.graph.nodes[next(iter(chosen))].group)
