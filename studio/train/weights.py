"""Weights in files: safetensors, keyed by torch's own names, so that weights of other torch programs fit too."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from studio.compiler.model import Model
from studio.diagram.atomic import write_atomically
from studio.diagram.file import dumps
from studio.diagram.frozen import EMPTY
from studio.diagram.model import About, Document
from studio.errors import FileError

FORMAT = "diagrad weights 1"


def diagram_hash(document: Document) -> str:
    """Tells whether two documents describe the same model, data and plan; where blocks stand does not matter."""
    return sha256(dumps(replace(document, layout=EMPTY, sketches=EMPTY, about=About())).encode()).hexdigest()


def write_tensors(path: Path, tensors: Mapping[str, Tensor], metadata: Mapping[str, str]) -> None:
    """Write tensors and texts, whole or not at all. Raises FileError."""
    plain = {name: tensor.detach().to("cpu", copy=True).contiguous() for name, tensor in tensors.items()}
    content = save(plain, dict(metadata))
    write_atomically(path, lambda temporary: _write(temporary, content))


def read_tensors(path: Path) -> tuple[dict[str, Tensor], dict[str, str]]:
    """The tensors and texts of a file. Raises FileError where it is missing, cut off or something else."""
    try:
        with safe_open(path, framework="pt") as file:
            names = list(file.keys())
            # Copied, so that they lie as aligned in memory as torch's own: sums come out the same to the last bit.
            return {name: file.get_tensor(name).clone() for name in names}, dict(file.metadata() or {})
    except (OSError, SafetensorError) as error:
        raise FileError(f"cannot be read as safetensors: {error}.", where=str(path)) from error


def save_weights(path: Path, tensors: Mapping[str, Tensor], document: Document) -> None:
    """Save weights and states by path, with the document's hash. Raises FileError."""
    write_tensors(path, tensors, {"format": FORMAT, "diagram": diagram_hash(document)})


def load_weights(path: Path, model: Model, others: Collection[str] = ()) -> dict[str, str]:
    """Put a file's weights into a model; the file may come from any torch program. Returns the file's texts.

    `others` are paths of weights of the document's other pages, which the file may hold too. Raises FileError, and
    leaves the model as it is, where weights are missing, unexpected or of another shape.
    """
    tensors, metadata = read_tensors(path)
    own = model.state_dict()
    fit_weights({name: t for name, t in tensors.items() if name in own or name not in others}, model, str(path))
    return metadata


def fit_weights(tensors: Mapping[str, Tensor], model: Model, where: str) -> None:
    """Put tensors into a model by path. Raises FileError with the names of those that do not fit."""
    own = model.state_dict()
    require_fit(own, tensors, where, needed=own)
    with torch.no_grad():
        for name, tensor in own.items():
            tensor.copy_(tensors[name])


def require_fit(
    own: Mapping[str, Tensor], tensors: Mapping[str, Tensor], where: str, *, needed: Collection[str]
) -> None:
    """See that all of `tensors` are among `own`, alike in shape and kind, and all of `needed` are there.

    Raises FileError with the names of those that are not.
    """
    shapes = [
        f"{name} is {_shape(tensors[name])} there and {_shape(own[name])} here"
        for name in sorted(own.keys() & tensors.keys())
        if own[name].shape != tensors[name].shape
    ]
    wrong = [
        ("these are missing", sorted(set(needed) - tensors.keys())),
        ("these are not in the diagram", sorted(tensors.keys() - own.keys())),
        ("these have another shape", shapes),
        ("these hold another kind of number", [name for name in sorted(own) if not _same_kind(own, tensors, name)]),
    ]
    if any(names for _, names in wrong):
        sentence = "; ".join(f"{what}: {_listed(names)}" for what, names in wrong if names)
        hint = "The weights belong to another diagram, or the blocks have other names there."
        raise FileError(f"the weights do not fit: {sentence}.", where=where, hint=hint)


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _same_kind(own: Mapping[str, Tensor], tensors: Mapping[str, Tensor], name: str) -> bool:
    """Whether both are fractions, of whatever precision, or both whole; complex numbers never are."""
    theirs = tensors.get(name, own[name])
    return own[name].is_floating_point() == theirs.is_floating_point() and not theirs.is_complex()


def _shape(tensor: Tensor) -> str:
    return "x".join(map(str, tensor.shape)) or "scalar"


def _listed(names: list[str]) -> str:
    return ", ".join(names[:10]) + (f" and {len(names) - 10} more" if len(names) > 10 else "")
