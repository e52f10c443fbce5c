"""Frames and notes as pictures. Of a note's Markdown headings and lists are drawn; other marks are left out."""

import re
from collections.abc import Iterator

from studio.diagram import Document, Point
from studio.diagram.geometry import Rect
from studio.diagram.geometry_text import fitted, text_width
from studio.diagram.model import Frame, Note
from studio.diagram.opened import Opened
from studio.diagram.opened_space import Space
from studio.export.picture_canvas import Canvas

TITLE, TEXT, HEADING = 11.0, 10.0, 13.0
HEADER = 22.0
"""How high the strip with a frame's title is."""

PADDING, LINE = 8.0, 1.35
"""The room around a note's text, and how high a line is for its size."""

FRAME, NOTE = 0.95, 4.5


def sketched(document: Document, seen: Opened) -> Iterator[tuple[Frame | Note, Rect, int]]:
    """Everything drawn beside the blocks with the room it takes, and in how many opened groups it is."""
    for path, space in seen.spaces.items():
        sketch, depth = document.sketch(space.diagram), f"{path}/".count("/") if path else 0
        for frame in sketch.frames.values():
            yield frame, _between(space, frame.at, Point(frame.at.x + frame.width, frame.at.y + frame.height)), depth
        for note in sketch.notes.values():
            height = sum(size * LINE for _, size in _lines(note)) + 2 * PADDING
            yield note, Rect(*space.shift(note.at), note.width, height), depth


def draw_sketched(canvas: Canvas, item: Frame | Note, rect: Rect, depth: int) -> None:
    """One frame, behind the blocks it holds, or one note, over them."""
    if isinstance(item, Frame):
        _draw_frame(canvas, item, rect, FRAME + depth / 10)
    else:
        _draw_note(canvas, item, rect)


def _draw_frame(canvas: Canvas, frame: Frame, rect: Rect, layer: float) -> None:
    colours = canvas.theme.family(frame.colour)
    canvas.box(rect, mixed(colours.fill, canvas.theme.canvas, 0.45), colours.edge, corner=6.0, layer=layer)
    title = fitted(frame.title, TITLE, rect.width - 16)
    canvas.text(title, rect.x + 10, rect.y + HEADER / 2 + 1, TITLE, colours.edge, "left")


def _draw_note(canvas: Canvas, note: Note, rect: Rect) -> None:
    paper, ground = canvas.theme.warning, canvas.theme.canvas
    canvas.box(rect, mixed(paper, ground, 0.1), mixed(paper, ground, 0.45), layer=NOTE)
    y = rect.y + PADDING
    for text, size in _lines(note):
        canvas.text(text, rect.x + PADDING, y + size * LINE / 2, size, canvas.theme.text, "left")
        y += size * LINE


def _lines(note: Note) -> list[tuple[str, float]]:
    """The lines of a note with their sizes, wrapped at its width."""
    found: list[tuple[str, float]] = []
    for line in note.text.splitlines() or [""]:
        heading = re.match(r"#{1,6}\s+", line)
        plain = re.sub(r"^(\s*)[-*+]\s+", r"\1• ", line[heading.end() :] if heading else line)
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", plain)
        plain = re.sub(r"(\*\*|__|\*|`)(.+?)\1", r"\2", plain)
        size = HEADING if heading else TEXT
        found += [(part, size) for part in _wrapped(plain, size, note.width - 2 * PADDING)]
    return found


def _wrapped(text: str, size: float, width: float) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and text_width(longer, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return [fitted(line, size, width) for line in lines]


def _between(space: Space, start: Point, end: Point) -> Rect:
    """The rectangle between two points of a diagram, as it is seen."""
    (left, top), (right, bottom) = space.shift(start), space.shift(end)
    return Rect(left, top, right - left, bottom - top)


def mixed(colour: str, ground: str, share: float) -> str:
    """A colour laid over another: `#rrggbb`, with `share` of the first."""
    pairs = [(int(colour[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(b + (a - b) * share):02x}" for a, b in pairs)
