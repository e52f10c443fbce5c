"""What the legend explains: one real block of each kind, as the canvas draws it, with a few words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from studio.diagram import Node
from studio.diagram.builder import Builder
from studio.diagram.geometry import Rect, TextLine, node_geometry
from studio.diagram.model import GROUP_MARK
from studio.ui.canvas.paint import Figure, outline

SIGNS: tuple[tuple[str, str], ...] = (
    ("x", "Given: data, shaded"),
    ("h", "Computed"),
    ("w", "Parameter, learned"),
    ("z", "Drawn at random, anew each time"),
    ("f", "Function"),
    ("group", "Group, with blocks inside"),
    ("loop", "Loop over time steps"),
    ("delay", "Delay: its value one step before"),
    ("in", "Port of a group"),
    ("cost", "Cost, to be minimised"),
    ("metric", "Metric, only watched"),
    ("set", "Assignment after a step"),
    ("odd", "Block that nobody knows"),
)
"""Blocks of a small document, and what stands beside them. Texts are translated where they are shown."""


@cache
def figures() -> dict[str, Figure]:
    """The blocks ready to be painted, by the keys of `SIGNS`: without their texts, but with the marks on them."""
    return dict(_figures())


def _figures() -> Iterator[tuple[str, Figure]]:
    b = Builder("Signs")
    with b.group("Part"):
        b.output("y", b.ReLU(b.input("x", "N D"), id="relu"))
    with b.loop("Time"):
        b.output("y", b.Tanh(b.input("x", "N D", role="sequence"), id="tanh"))
    kinds = {"h": "Variable", "w": "Parameter", "f": "ReLU", "delay": "Delay", "in": "Input", "cost": "MSELoss"}
    kinds |= {"x": "Observed", "z": "Noise", "metric": "Accuracy", "set": "Assign", "odd": "?"}
    kinds |= {"group": f"{GROUP_MARK}Part", "loop": f"{GROUP_MARK}Time"}
    for name, block in kinds.items():
        shape = node_geometry(Node(name, block, label=name[0]), b.registry.get(block))
        marks = tuple(_enlarged(text, shape.body) for text in shape.texts if text.role == "mark")
        yield name, Figure(shape, outline(shape), marks, frozenset(shape.inputs), None)


def _enlarged(mark: TextLine, body: Rect) -> TextLine:
    """A mark alone in the middle, large enough to be read where blocks are small."""
    return replace(mark, x=body.x + body.width / 2, y=body.y + body.height / 2, size=max(mark.size, body.width / 3))
