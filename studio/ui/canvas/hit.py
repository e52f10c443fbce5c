"""What lies under the mouse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF

from studio.diagram import Endpoint

Sketched: TypeAlias = tuple[str, str]
"""A frame or a note: "frame" or "note", and its key."""


@dataclass(frozen=True, slots=True)
class Port:
    """A port on the canvas, by the path of its block, and whether it is an output."""

    end: Endpoint
    out: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """What is at a place of the scene; of things that lie one over the other, only the topmost is named.

    `block` is the path of a block, and `badge` says that its mark of a problem is meant; `wire` is the input it feeds;
    `bend` is the number of a bend of the selected wire; `corner` says that a frame or note is taken hold of where it is
    resized; `fold` is the mark by which a group is shown open or closed. Nothing at all: the paper.
    """

    at: QPointF
    port: Port | None = None
    block: str | None = None
    badge: bool = False
    wire: Endpoint | None = None
    bend: int | None = None
    sketch: Sketched | None = None
    corner: bool = False
    fold: bool = False
