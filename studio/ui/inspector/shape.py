"""Shapes in words: what `B 1 8 8` is, and the shapes one usually wants."""

from __future__ import annotations

import math

from studio.spec.dims import Dim, parse_shape
from studio.ui.words import tr

USUAL = (
    ("B", "A number or a class for each example"),
    ("B 10", "Vectors of ten numbers"),
    ("B 1 28 28", "Pictures in grey, 28 by 28"),
    ("B 3 32 32", "Pictures in colour, 32 by 32"),
    ("B T", "Sequences of numbers or of tokens"),
    ("B T 16", "Sequences of vectors"),
)
"""Shapes to begin with, and what they are."""

STEPS = ("T", "L")
"""Names of the size that counts the steps of a sequence."""


def meaning(text: str | None) -> str:
    """A shape in words, nothing where it is none: `B 1 8 8` is "B examples of 1 channel, 8 high, 8 wide"."""
    try:
        shape = parse_shape(text) if isinstance(text, str) else None
    except ValueError:
        return ""
    if shape is None:
        return ""
    if not shape:
        return tr("one number")
    if isinstance(shape[0], int):
        return _numbers(shape)
    return tr("{count} examples of {what}", count=shape[0], what=_example(shape[1:]))


def _example(shape: tuple[Dim, ...]) -> str:
    match shape:
        case ():
            return tr("one number")
        case (channels, height, width):
            words = tr("1 channel") if channels == 1 else tr("{count} channels", count=channels)
            return tr("{channels}, {height} high, {width} wide", channels=words, height=height, width=width)
        case (steps, *rest) if str(steps) in STEPS:
            return tr("{count} steps of {what}", count=steps, what=_example(tuple(rest)))
    return _numbers(shape)


def _numbers(shape: tuple[Dim, ...]) -> str:
    """`64 × 10 = 640 numbers`; without the product where a size is open."""
    sizes = [size for size in shape if isinstance(size, int)]
    product = " × ".join(map(str, shape))
    if len(shape) == 1:
        return tr("one number") if shape[0] == 1 else tr("{count} numbers", count=shape[0])
    if len(sizes) < len(shape):
        return tr("{count} numbers", count=product)
    return tr("{product} = {count} numbers", product=product, count=math.prod(sizes))
