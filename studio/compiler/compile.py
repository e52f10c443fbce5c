"""From a document to a model: check, make the weights, keep what an earlier model had learned."""

import torch

from studio.compiler.check import check
from studio.compiler.model import Model
from studio.diagram.model import Document
from studio.errors import RunError, UsageError
from studio.spec.registry import Registry


def compile_page(
    document: Document,
    page: str = "main",
    *,
    registry: Registry | None = None,
    seed: int = 0,
    device: str = "cpu",
    previous: Model | None = None,
) -> Model:
    """The model of a page. Weights of `previous` are carried over by path and shape.

    Raises CompileError with every problem of the page, UsageError for a page there is not, RunError for a device
    that is not there.
    """
    if page not in document.pages:
        raise UsageError(f"there is no page '{page}'.", hint=f"There are {', '.join(document.pages)}.")
    checked = check(document, page, registry, previous.checked if previous else None)
    model = Model(checked, seed)
    if previous is not None:
        model.carry_from(previous)
    return model.to(usable_device(device))


def usable_device(name: str) -> torch.device:
    """The device called `name`. Raises RunError, which says what there is, when it cannot be used."""
    try:
        device = torch.device(name)
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        there = ["cpu", *(f"cuda:{index}" for index in range(torch.cuda.device_count()))]
        hint = f"This machine has {', '.join(there)}."
        raise RunError(f"the device '{name}' cannot be used here.", where="device", hint=hint) from error
    return device
