"""Checks that count the parameters of a named layer, drawn from the blocks it is made of."""

import math
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from studio.spec import TensorType, infer, load_blocks
from tests.goldens.case import Case, Skip, Values
from tests.goldens.graphs import Layers, measure

Shape = list[int]


def run_parameter_count(case: Case) -> Values:
    """Trainable numbers, kept ones and both. Raises Skip for a layer that no block makes."""
    layer = case.settings["layer"]
    if layer == "BERT":
        return {"parameter_count": _bert(case.settings)}
    if layer not in LAYERS:
        raise Skip(f"there is no block {layer}")
    shape, layers, kind = LAYERS[layer](case.settings)
    return measure(shape, layers, kind=kind)


def _batch_norm(settings: Mapping[str, Any]) -> tuple[Shape, Layers, str]:
    return [2, settings["num_features"]], [("BatchNorm1d", {})], "float"


def _embedding(settings: Mapping[str, Any]) -> tuple[Shape, Layers, str]:
    sizes = {name: settings[name] for name in ("num_embeddings", "embedding_dim")}
    return [1, 2], [("Embedding", sizes)], "int"


def _convolution(settings: Mapping[str, Any]) -> tuple[Shape, Layers, str]:
    own = {name: settings[name] for name in ("out_channels", "kernel_size", "bias") if name in settings}
    return _image(settings), [("Conv2d", own)], "float"


def _separable(settings: Mapping[str, Any]) -> tuple[Shape, Layers, str]:
    bias = {"bias": settings.get("bias", True)}
    depth = ("DepthwiseConv2d", {"kernel_size": settings["kernel_size"], **bias})
    point = ("Conv2d", {"kernel_size": 1, "out_channels": settings["out_channels"], **bias})
    return _image(settings), [depth, point], "float"


def _image(settings: Mapping[str, Any]) -> Shape:
    """The smallest image the kernel fits on."""
    return [1, settings["in_channels"], *[settings["kernel_size"]] * 2]


def _recurrent(settings: Mapping[str, Any]) -> tuple[Shape, Layers, str]:
    """torch's layers have two biases for each gate; textbooks have one."""
    own = {name: value for name, value in settings.items() if name not in ("layer", "input_size", "biases")}
    own["recurrent_bias"] = settings.get("biases", 2) == 2
    return [1, 1, settings["input_size"]], [(settings["layer"], own)], "float"


def _bert(settings: Mapping[str, Any]) -> int:
    """The weights of BERT's blocks by their declared shapes; such a model is too large to be made in a test."""
    width = settings["hidden"]
    tables = [settings["vocabulary"], settings["positions"], 2]
    embeddings = [("Embedding", {"num_embeddings": rows, "embedding_dim": width}, "indices", ()) for rows in tables]
    wide = ("Linear", {"out_features": 4 * width}, "x", (width,))
    narrow = ("Linear", {"out_features": width}, "x", (4 * width,))
    pooler = ("Linear", {"out_features": width}, "x", (width,))
    norm: Part = ("LayerNorm", {}, "x", (1, width))
    heads: Part = ("MultiheadAttention", {"num_heads": width // 64}, "query", (1, 1, width))
    layer = [heads, norm, wide, narrow, norm]
    return sum(map(_declared, [*embeddings, norm, *layer * settings["layers"], pooler]))


Part: TypeAlias = tuple[str, Mapping[str, Any], str, tuple[int, ...]]
"""A block, its settings, and the shape that arrives at one of its inputs."""


def _declared(part: Part) -> int:
    name, settings, port, shape = part
    kind = "int" if port == "indices" else "float"
    weights = infer(load_blocks()[name], settings, {port: TensorType(shape, kind)}).weights
    return sum(math.prod(size for size in type_.shape if isinstance(size, int)) for type_ in weights.values() if type_)


LAYERS: dict[str, Callable[[Mapping[str, Any]], tuple[Shape, Layers, str]]] = {
    "BatchNorm": _batch_norm,
    "Conv2d": _convolution,
    "DepthwiseSeparableConv2d": _separable,
    "DepthwiseSeparable": _separable,
    "Embedding": _embedding,
    "GRU": _recurrent,
    "LSTM": _recurrent,
    "RNN": _recurrent,
}
