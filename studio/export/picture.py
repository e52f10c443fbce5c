"""Pictures of diagrams in the notation, as SVG, PNG or PDF, good enough to print."""

import math
from collections.abc import Iterable, Mapping
from pathlib import Path

from studio.diagram import Document, Endpoint
from studio.diagram.geometry import PORT_RADIUS, Rect
from studio.diagram.geometry_page import Page, lay_out, solid
from studio.diagram.geometry_wires import bounds
from studio.diagram.groups import registry_of
from studio.diagram.opened import opened_page
from studio.diagram.theme import load_theme
from studio.errors import UsageError
from studio.export.picture_blocks import OPENED, draw_block
from studio.export.picture_canvas import Canvas
from studio.export.picture_curves import curves
from studio.export.picture_sketch import draw_sketched, sketched
from studio.export.picture_wires import draw_forks, draw_link, draw_types, draw_wire
from studio.spec import Block, TensorType, load_blocks

__all__ = ["curves", "render"]

MARGIN = 12.0
SOCKET = 6.0


def render(
    document: Document,
    path: Path | str,
    *,
    page: str = "main",
    theme: str = "light",
    types: Mapping[Endpoint, TensorType | None] | None = None,
    scale: float = 1.0,
    registry: Mapping[str, Block] | None = None,
) -> None:
    """Draw a page or the inside of a group into a file; the suffix says whether as SVG, PNG or PDF. Blocks without a
    place are arranged first, and what the sketch says is open is drawn with its inside.

    At `scale` 1 a point of the drawing is a point (1/72 inch) of the picture, and a PNG has two pixels a point. `types`
    writes the shape of an output beside its wires. Raises UsageError for a page there is not or another suffix, and
    FileError where the file cannot be written.
    """
    if page not in document.diagrams:
        hint = f"There are: {', '.join(document.diagrams)}."
        raise UsageError(f"there is no page '{page}'.", where=str(path), hint=hint)
    blocks = registry_of(document, load_blocks()) if registry is None else registry
    seen = opened_page(document, page, blocks)
    drawn = lay_out(seen.graph, blocks, seen.places, seen.shapes, seen.bends)
    items = list(sketched(document, seen))
    canvas = Canvas(extent(drawn, [rect for _, rect, _ in items]), load_theme(theme), scale)
    for item in items:
        draw_sketched(canvas, *item)
    for link in seen.links:
        draw_link(canvas, link)
    _draw(canvas, drawn, seen.graph.wires, types or {})
    canvas.save(Path(path))


def extent(page: Page, others: Iterable[Rect] = ()) -> Rect:
    """What the page takes with all that is beside its blocks, and a margin."""
    rects = [*others, *(bounds(path) for path in page.wires.values())]
    for name, shape in page.shapes.items():
        x, y = page.places[name]
        rects += [rect.moved(x, y) for rect in solid(shape)]
        rects += [Rect(x + port.x - SOCKET, y + port.y, 2 * SOCKET, 0) for port in shape.inputs.values()]
        rects += [Rect(x + port.x, y + port.y, PORT_RADIUS, 0) for port in shape.outputs.values()]
    if not rects:
        return Rect(0, 0, 160, 60)
    left, top = min(rect.x for rect in rects), min(rect.y for rect in rects)
    right, bottom = max(rect.right for rect in rects), max(rect.bottom for rect in rects)
    return Rect(left, top, math.ceil(right - left), math.ceil(bottom - top)).grown(MARGIN)


def _draw(
    canvas: Canvas, page: Page, wires: Mapping[Endpoint, Endpoint], types: Mapping[Endpoint, TensorType | None]
) -> None:
    if not page.shapes:
        canvas.text("nothing drawn yet", 80, 30, 9, canvas.theme.muted)
    for target, path in page.wires.items():
        unknown = page.shapes[target.node].inputs[target.port].kind == "unknown"
        draw_wire(canvas, path, canvas.theme.error if unknown else canvas.theme.wire)
    draw_forks(canvas, page.forks.values())
    fed: dict[str, set[str]] = {}
    for target in wires:
        fed.setdefault(target.node, set()).add(target.port)
    for name, shape in page.shapes.items():
        draw_block(canvas, shape, page.places[name], fed.get(name, ()), OPENED + name.count("/") / 10)
    draw_types(canvas, page, wires, types)
