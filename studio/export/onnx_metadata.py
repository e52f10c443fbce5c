"""What an ONNX file of Diagrad carries besides the network: the drawing, and where its weights are in the file.

Weights are the file's initialisers, by the name torch gives them. What the network itself does not need (the count of
batches a BatchNorm has seen) would be a loose end there, so it travels as safetensors in the metadata.
"""

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import onnx
import safetensors.torch
import torch
from onnx import numpy_helper
from safetensors import SafetensorError

import studio
from studio.diagram import Document, dumps, loads
from studio.errors import FileError

VERSION, PAGE, DIAGRAM = "diagrad.version", "diagrad.page", "diagrad.diagram"
WEIGHTS, STATE, NORMALISER = "diagrad.weights", "diagrad.state", "diagrad.normaliser"


@dataclass(frozen=True)
class Contents:
    """The drawing, the page of it that the network is, its weights and states by path, and how inputs are scaled."""

    document: Document
    page: str
    weights: Mapping[str, torch.Tensor]
    normaliser: Mapping[str, Any] = field(default_factory=dict)
    version: str = studio.__version__


def put(model: onnx.ModelProto, contents: Contents) -> None:
    """Write `contents` into the model's metadata, as far as the initialisers do not hold it already."""
    stored = {initialiser.name: initialiser for initialiser in model.graph.initializer}
    named = [path for path, value in contents.weights.items() if path in stored and _holds(stored[path], value)]
    rest = {path: value.detach().cpu().contiguous() for path, value in contents.weights.items() if path not in named}
    entries = {
        VERSION: contents.version,
        PAGE: contents.page,
        DIAGRAM: dumps(contents.document),
        WEIGHTS: json.dumps(named),
        STATE: base64.b64encode(safetensors.torch.save(rest)).decode("ascii"),
        NORMALISER: json.dumps(dict(contents.normaliser)),
    }
    model.producer_name, model.producer_version = "Diagrad", contents.version
    onnx.helper.set_model_props(model, entries)


def get(model: onnx.ModelProto, where: str) -> Contents:
    """What `put` wrote. Raises FileError where it is missing or damaged."""
    entries = {entry.key: entry.value for entry in model.metadata_props}
    if DIAGRAM not in entries:
        hint = "Only ONNX files that Diagrad exported can be opened."
        raise FileError("is an ONNX file without a diagram in it.", where=where, hint=hint)
    document = loads(entries[DIAGRAM], where=f"the diagram in {where}")
    page = entries.get(PAGE, "main")
    if page not in document.pages:
        raise FileError(f"is the network of a page '{page[:80]}', which its diagram does not have.", where=where)
    names = _json(entries, WEIGHTS, list, where)
    initialisers = {initialiser.name: initialiser for initialiser in model.graph.initializer}
    weights = {str(name): _tensor(initialisers, str(name), where) for name in names}
    weights |= _state(entries.get(STATE, ""), where)
    return Contents(document, page, weights, _json(entries, NORMALISER, dict, where), entries.get(VERSION, ""))


def _holds(initialiser: onnx.TensorProto, value: torch.Tensor) -> bool:
    """Whether an initialiser has exactly the bits of a weight."""
    there, wanted = numpy_helper.to_array(initialiser), value.detach().cpu().numpy()
    return there.dtype == wanted.dtype and there.shape == wanted.shape and there.tobytes() == wanted.tobytes()


def _tensor(initialisers: Mapping[str, onnx.TensorProto], name: str, where: str) -> torch.Tensor:
    if name not in initialisers:
        raise FileError(f"lacks the weight '{name[:80]}', which it should hold.", where=where)
    initialiser = initialisers[name]
    if initialiser.data_location == onnx.TensorProto.EXTERNAL:
        message = f"keeps the weight '{name[:80]}' in another file, which is not followed."
        raise FileError(message, where=where, hint="Diagrad writes all weights into the file itself.")
    try:
        return torch.from_numpy(np.array(numpy_helper.to_array(initialiser)))
    except (TypeError, ValueError, KeyError, NotImplementedError, OverflowError, MemoryError) as error:
        raise FileError(f"holds a damaged weight '{name[:80]}': {error}.", where=where) from error


def _state(text: str, where: str) -> dict[str, torch.Tensor]:
    try:
        return safetensors.torch.load(base64.b64decode(text, validate=True)) if text else {}
    except (SafetensorError, binascii.Error, ValueError, KeyError) as error:
        raise FileError(f"holds damaged states: {error}.", where=where) from error


def _json(entries: Mapping[str, str], key: str, kind: type, where: str) -> Any:
    try:
        value = json.loads(entries.get(key, "null"))
    except (ValueError, RecursionError) as error:
        raise FileError(f"holds a damaged '{key}': it is not JSON.", where=where) from error
    if value is None:
        return kind()
    if not isinstance(value, kind):
        raise FileError(f"holds a damaged '{key}': it should be a {kind.__name__}.", where=where)
    return value
