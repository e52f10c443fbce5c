"""Checks of operations that are no block of their own but a small diagram of blocks, as a user would draw them."""

from collections.abc import Callable, Mapping
from typing import Any

import torch

from tests.goldens.case import Case, Skip, Values
from tests.goldens.drawing import Drawing, Step
from tests.goldens.graphs import chain

Diagram = tuple[list[Step], Mapping[str, Any]]
"""Steps, and the values of their inputs. The names of steps are the names that checks expect."""


def run_drawn(case: Case) -> Values:
    """The values of the diagram's blocks, and gradients of its `loss`, or else of its `y`."""
    return run_diagram(case, DIAGRAMS[case.op](case))


def run_diagram(case: Case, diagram: Diagram) -> dict[str, Any]:
    """The values of its blocks, and gradients of its `loss`, or else of its `y`."""
    steps, inputs = diagram
    values = Drawing(steps, inputs).run()
    wanted = [values[name] for name in case.gradients]
    found = torch.autograd.grad(values["loss" if "loss" in values else "y"].sum(), wanted) if wanted else ()
    return {**values, **{f"grad.{name}": slope for name, slope in zip(case.gradients, found, strict=True)}}


def _fade_in(case: Case) -> Diagram:
    inputs = {**case.inputs, "alpha": case.settings["alpha"]}
    return [Step("y", "ConvexGate", {"u": "alpha", "a": "skip", "b": "new"})], inputs


def _mixup(case: Case) -> Diagram:
    steps = [
        Step("x", "ConvexGate", {"u": "share", "a": "x2", "b": "x1"}),
        Step("y", "ConvexGate", {"u": "share", "a": "y2", "b": "y1"}),
    ]
    return steps, {**case.inputs, "share": case.settings["lambda"]}


def _weight_clip(case: Case) -> Diagram:
    limit = case.settings["c"]
    return [Step("w", "Clamp", ["weight"], {"min": -limit, "max": limit})], {"weight": case.inputs["w"]}


def _style(case: Case) -> Diagram:
    steps = [Step("gram", "GramMatrix", ["features"]), Step("loss", "SquaredError", ["gram", "target_gram"])]
    return steps, case.inputs


def _content(case: Case) -> Diagram:
    return [Step("loss", "SquaredError", ["features", "target"])], case.inputs


def _bounding_box(case: Case) -> Diagram:
    return [Step("difference", "Sub", ["pred", "target"]), Step("loss", "Norm", ["difference"])], case.inputs


def _cosine_matrix(case: Case) -> Diagram:
    return [Step("matrix", "SimilarityMatrix", ["table", "table"])], case.inputs


def _ensemble(case: Case) -> Diagram:
    """The mean of predictions, or their geometric mean, made to add up to 1 again."""
    mode = case.settings.get("mode", "mean")
    if mode != "product":
        if mode not in ("mean", "average"):
            raise Skip(f"there is no diagram for an ensemble by {mode}")
        return [Step("y", "Mean", ["predictions"], {"dims": [0]})], case.inputs
    steps = [
        Step("logs", "Log", ["predictions"]),
        Step("mean", "Mean", ["logs"], {"dims": [0]}),
        Step("geometric_mean", "Exp", ["mean"]),
        Step("y", "Softmax", ["mean"], {"dim": -1}),
    ]
    return steps, case.inputs


DIAGRAMS: dict[str, Callable[[Case], Diagram]] = {
    "BoundingBoxLoss": _bounding_box,
    "ContentLoss": _content,
    "CosineMatrix": _cosine_matrix,
    "Ensemble": _ensemble,
    "FadeIn": _fade_in,
    "Mixup": _mixup,
    "StyleLoss": _style,
    "WeightClip": _weight_clip,
}


def run_receptive_field(case: Case) -> Values:
    """How many inputs one output of each layer depends on, read off the gradient.

    Layers are [kernel, stride, dilation], the last two 1 where they are left out.
    """
    names = ("kernel_size", "stride", "dilation")
    layers = [
        ("Conv1d", {"out_channels": 1, **dict(zip(names, layer, strict=False))}) for layer in case.inputs["layers"]
    ]
    drawing = chain([1, 1, _long_enough(layers)], layers)
    with torch.no_grad():
        for weight in drawing.model.parameters():
            weight.fill_(1.0)
    values = drawing.run()
    fields = [_reach(values[name], values["x"]) for name in drawing.blocks]
    return {"per_layer": fields, "receptive_field": fields[-1]}


def _long_enough(layers: list[tuple[str, dict[str, Any]]]) -> int:
    """A signal that leaves at least one output: more than every layer could want, from the last to the first."""
    length = 1
    for _, settings in reversed(layers):
        length = length * settings.get("stride", 1) + settings["kernel_size"] * settings.get("dilation", 1)
    return length


def _reach(output: torch.Tensor, source: torch.Tensor) -> int:
    slope = torch.autograd.grad(output[0, 0, 0], source, retain_graph=True)[0]
    return int(slope.nonzero()[:, 2].max()) + 1


def run_unet_sizes(case: Case) -> Values:
    """Sizes in a U-Net without padding: behind each pooling, behind the middle, and behind each level upwards."""
    depth, size = case.settings["depth"], case.inputs["input_size"]
    pair = [("Conv2d", {"out_channels": 1, "kernel_size": 3})] * 2
    down, up = [*pair, ("MaxPool2d", {"kernel_size": 2})], [("Upsample", {"scale_factor": 2}), *pair]
    layers = [*down * depth, *pair, *up * depth]
    values = chain([1, 1, size, size], layers).run(training=False)
    ends = [*range(2, 3 * depth, 3), 3 * depth + 1, *range(3 * depth + 4, len(layers), 3)]
    return {"sizes": [values[f"layer{end}"].shape[-1] for end in ends]}
