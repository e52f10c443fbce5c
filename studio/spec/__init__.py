"""What a block is: ports, settings, shape patterns, and the registry of all blocks. Pure Python."""

from studio.spec.axes import axes, axis, dim_setting, keeps_shape, resized
from studio.spec.block import Block, Settings, block
from studio.spec.dims import Dim, parse_shape, shape_text, symbol
from studio.spec.infer import Inferred, infer
from studio.spec.pattern import Mismatch, broadcast
from studio.spec.ports import In, Out, State, Weight
from studio.spec.registry import Registry, load_blocks
from studio.spec.settings import Choice, Flag, Float, Floats, Int, Ints, Setting, Shape, Text
from studio.spec.types import Kind, TensorType, Types

__all__ = [
    "Block",
    "Choice",
    "Dim",
    "Flag",
    "Float",
    "Floats",
    "In",
    "Inferred",
    "Int",
    "Ints",
    "Kind",
    "Mismatch",
    "Out",
    "Registry",
    "Setting",
    "Settings",
    "Shape",
    "State",
    "TensorType",
    "Text",
    "Types",
    "Weight",
    "axes",
    "axis",
    "block",
    "broadcast",
    "dim_setting",
    "infer",
    "keeps_shape",
    "load_blocks",
    "parse_shape",
    "resized",
    "shape_text",
    "symbol",
]
