"""`torch`, imported when it is first used.

The palette and the command line answer before torch (about a second) is loaded, so block modules import the name from
here. After the first use an attribute costs one dictionary look-up, as it would on the module itself.
"""

import importlib
from typing import TYPE_CHECKING, Any


class Lazy:
    """A module that is imported when an attribute of it is first asked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        value = getattr(importlib.import_module(self._name), attribute)
        setattr(self, attribute, value)
        return value


if TYPE_CHECKING:
    import torch
    import torch.nn.functional as F
else:
    torch = Lazy("torch")
    F = Lazy("torch.nn.functional")

__all__ = ["F", "Lazy", "torch"]
