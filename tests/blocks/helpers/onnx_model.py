"""Many blocks in one ONNX model: an export costs a second, so twenty blocks share one."""

import copy
import warnings
from collections.abc import Sequence

import onnxruntime
import torch

from tests.blocks.helpers.case import Case


class Exported(torch.nn.Module):
    """Evaluates several cases one beside the other; their weights and states become the model's initializers."""

    def __init__(self, cases: Sequence[Case]) -> None:
        super().__init__()
        self.cases = [copy.copy(case) for case in cases]
        for index, case in enumerate(self.cases):
            for name, value in {**case.weights, **case.states}.items():
                self.register_buffer(f"b{index}_{name}", value)

    def forward(self, *flat: torch.Tensor) -> tuple[torch.Tensor, ...]:
        values = iter(flat)
        outputs: list[torch.Tensor] = []
        for index, case in enumerate(self.cases):
            given = {name: next(values) for name in case.inputs}
            given |= {name: getattr(self, f"b{index}_{name}") for name in (*case.weights, *case.states)}
            outputs += case.run(**given).values()
        return tuple(outputs)


def disagreements(cases: Sequence[Case]) -> list[str]:
    """A sentence for every case that cannot be exported, or whose exported numbers differ from torch's."""
    if not cases:
        return []
    try:
        expected, computed = _both(cases)
    except Exception as error:  # noqa: BLE001  whatever the exporter raises: the halves say whose fault it is
        if len(cases) == 1:
            return [f"{cases[0].block.name}: {type(error).__name__}: {str(error)[-600:]}"]
        middle = len(cases) // 2
        return disagreements(cases[:middle]) + disagreements(cases[middle:])
    names = [f"{case.block.name}.{port}" for case in cases for port in case.run()]
    return [
        f"{name}: torch {ours.flatten()[:4].tolist()}, onnxruntime {theirs.flatten()[:4].tolist()}"
        for name, ours, theirs in zip(names, expected, computed, strict=True)
        if ours.dtype != theirs.dtype or not torch.allclose(ours, theirs, rtol=1e-4, atol=1e-5)
    ]


def _both(cases: Sequence[Case]) -> tuple[tuple[torch.Tensor, ...], list[torch.Tensor]]:
    model = Exported(cases).eval()
    flat = tuple(value for case in cases for value in case.inputs.values())
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # the exporter's own deprecations
        program = torch.onnx.export(model, flat, dynamo=True, verbose=False)
        expected = model(*flat)
    session = onnxruntime.InferenceSession(program.model_proto.SerializeToString(), providers=["CPUExecutionProvider"])
    feed = {declared.name: value.numpy() for declared, value in zip(session.get_inputs(), flat, strict=True)}
    return expected, [torch.as_tensor(value) for value in session.run(None, feed)]
