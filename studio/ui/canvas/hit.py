"""What lies under the mouse."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from studio.diagram import Endpoint


@dataclass(frozen=True, slots=True)
class Port:
    """A port on the canvas, by the path of its block, and whether it is an output."""

    end: Endpoint
    out: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """What is at a place of the scene; of things that lie one over the other, only the topmost is named.

    `block` is the path of a block, and `badge` says that its mark of a problem is meant; `wire` is the input it feeds;
    `bend` is the number of a bend of the selected wire; `sketch` is ("frame" or "note", its key). Nothing: the paper.
    """

    at: QPointF
    port: Port | None = None
    block: str | None = None
    badge: bool = False
    wire: Endpoint | None = None
    bend: int | None = None
    sketch: tuple[str, str] | None = None
