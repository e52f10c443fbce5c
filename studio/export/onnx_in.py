"""Opening the ONNX files that Diagrad wrote: the drawing and the weights come back as they were."""

from pathlib import Path

import onnx
import torch
from google.protobuf.message import DecodeError

from studio.diagram import Document
from studio.errors import FileError
from studio.export.onnx_metadata import Contents, get

MAX_BYTES = 2**31 - 1
"""The most a protobuf message can have; a longer file is refused before it is read."""


def open_onnx(path: Path | str) -> tuple[Document, dict[str, torch.Tensor]]:
    """The drawing in an ONNX file and the weights and states of its exported page, by path (`fc1.weight`).

    Raises FileError for a file that is damaged, or that Diagrad did not write.
    """
    contents = read_onnx(path)
    return contents.document, dict(contents.weights)


def read_onnx(path: Path | str) -> Contents:
    """All that Diagrad put into an ONNX file; nothing outside the file is read. Raises FileError."""
    path = Path(path)
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise FileError(f"has {size:,} bytes; an ONNX file has at most {MAX_BYTES:,}.", where=str(path))
        return get(onnx.load_model_from_string(path.read_bytes()), str(path))
    except OSError as error:
        raise FileError(f"cannot be read: {error.strerror or error}.", where=str(path)) from error
    except DecodeError as error:
        raise FileError("is not an ONNX file, or is damaged.", where=str(path)) from error
