"""Checks of whole diagrams: values and gradients at every node, and sizes and counts along a chain of blocks."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import torch
from torch.utils.flop_counter import FlopCounterMode

from studio.diagram import Endpoint
from tests.goldens.case import Case, Skip, Values
from tests.goldens.drawing import Drawing, Step

Layers: TypeAlias = Sequence[tuple[str, Mapping[str, Any]]]
"""Blocks one after another: the operation and its settings."""


def run_graph(case: Case) -> Values:
    """Node values by id, `loss`, `grad.*`, and after a step of gradient descent `after.*`."""
    drawing = Drawing([_step(node, case.parameters) for node in case.settings["nodes"]], case.inputs)
    cost = case.settings.get("cost", "")
    values = drawing.run()
    found: dict[str, Any] = {**values, "loss": values.get(cost)}
    found |= {f"grad.{name}": gradient for name, gradient in _gradients(case, cost, values).items()}
    if rate := case.settings.get("then_gradient_step"):
        _descend(drawing, values[cost], rate)
        after = drawing.run()
        found |= {f"after.{name}": value for name, value in {**after, "loss": after[cost]}.items()}
    return found


def _step(node: Mapping[str, Any], parameters: Mapping[str, Any]) -> Step:
    """A node of the check, with the parameters that bear its name."""
    shared = node.get("parameters_of", "")
    owner = shared or node["id"]
    prefix = f"{owner}."
    own = {name.removeprefix(prefix): value for name, value in parameters.items() if name.startswith(prefix)}
    return Step(node["id"], node["op"], node["inputs"], node.get("settings") or {}, own, shared)


def _gradients(case: Case, cost: str, values: Mapping[str, torch.Tensor]) -> Mapping[str, torch.Tensor]:
    missing = [name for name in case.gradients if name not in values]
    if missing:
        raise Skip(f"the diagram has nothing called {', '.join(missing)}")
    if not case.gradients:
        return {}
    wanted = [values[name] for name in case.gradients]
    found = torch.autograd.grad(values[cost], wanted, retain_graph=True)
    return dict(zip(case.gradients, found, strict=True))


def _descend(drawing: Drawing, cost: torch.Tensor, rate: float) -> None:
    optimizer = torch.optim.SGD(drawing.model.parameters(), lr=rate)
    cost.backward()
    optimizer.step()


def run_chain(case: Case) -> Values:
    """Sizes and counts of a chain of blocks, from the shape that arrives at the first."""
    layers = [(layer["op"], layer.get("settings") or {}) for layer in case.settings["layers"]]
    return measure(case.inputs["input_shape"], layers, count_products="macs" in case.expected)


def run_sizes(case: Case) -> Values:
    """Sizes and counts of one block. `input_size` is the side of a square image, or the length of a signal."""
    shape = case.inputs.get("input_shape")
    if shape is None:
        axes = int(case.op[-2]) if case.op[-1] == "d" and case.op[-2].isdigit() else 1
        shape = [1, 1, *[case.inputs["input_size"]] * axes]
    implied = {"in_features", "in_channels"}
    settings = {name: value for name, value in case.settings.items() if name not in implied}
    return measure(shape, [(case.op, settings)], count_products="macs" in case.expected)


def measure(shape: Sequence[int], layers: Layers, *, kind: str = "float", count_products: bool = False) -> Values:
    """Shapes that the compiler infers, weights that the model has, and products that running it takes."""
    drawing = chain(shape, layers, kind)
    checked = drawing.checked
    ends = [Endpoint(name, checked.registry[checked.graph.nodes[name].block].outs[0].name) for name in drawing.blocks]
    shapes = [list(type_.shape) for end in ends if (type_ := checked.type_of(end)) is not None]
    weights = dict(drawing.model.named_parameters())
    counts = [sum(weights[path].numel() for path in weights if path.startswith(f"{name}.")) for name in drawing.blocks]
    buffers = sum(value.numel() for value in drawing.model.buffers() if value.is_floating_point())
    kept = torch.Size(shapes[-1]).numel() / torch.Size(shape).numel()
    return {
        "output_shapes": shapes,
        "output_shape": shapes[-1],
        "output_size": shapes[-1][-1],
        "discarded_fraction": 1 - kept,
        "parameter_counts": counts,
        "parameter_count": sum(counts),
        "weight_count": sum(value.numel() for path, value in weights.items() if not path.endswith("bias")),
        "trainable": sum(counts),
        "buffers": buffers,
        "total": sum(counts) + buffers,
        "macs": _products(drawing) if count_products else None,
    }


def chain(shape: Sequence[int], layers: Layers, kind: str = "float") -> Drawing:
    """Blocks one after another, fed with zeros."""
    names = [f"layer{index}" for index in range(len(layers))]
    feeds = zip(names, ["x", *names[:-1]], layers, strict=True)
    steps = [Step(name, op, [source], settings) for name, source, (op, settings) in feeds]
    return Drawing(steps, {"x": torch.zeros(*shape, dtype=torch.int64 if kind == "int" else torch.float64)})


def _products(drawing: Drawing) -> int:
    """Multiplications with addition, counted by torch while the compiled program runs (it counts both as one each)."""
    with FlopCounterMode(display=False) as counter:
        drawing.run(training=False)
    return counter.get_total_flops() // 2
