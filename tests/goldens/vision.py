"""Checks of detection and of pictures that explain a decision, drawn from the blocks they are made of."""

from collections.abc import Callable, Mapping

import torch

from tests.goldens.case import Case, Values
from tests.goldens.drawing import Drawing, Step
from tests.goldens.drawn import run_diagram


def non_maximum_suppression(case: Case) -> Values:
    """The boxes that stay, from the best score down."""
    values = Drawing([Step("kept", "NonMaximumSuppression", list(case.inputs), case.settings)], case.inputs).run()
    ranked = torch.as_tensor(case.inputs["scores"]).argsort(descending=True, stable=True)
    return {"keep": ranked[values["kept"][ranked]]}


def roi_pool(case: Case) -> Values:
    """A box cut out of a map of features, and the largest number of each of its parts."""
    left, top, right, bottom = case.inputs["box"]
    steps = [
        Step("rows", "Slice", ["x"], {"dim": 2, "start": top, "end": bottom}),
        Step("piece", "Slice", ["rows"], {"dim": 3, "start": left, "end": right}),
        Step("y", "AdaptiveMaxPool2d", ["piece"], case.settings),
    ]
    return run_diagram(case, (steps, {"x": case.inputs["x"]}))


def yolo_decode(case: Case) -> Values:
    """A box from the numbers of a cell: a centre within the cell, sizes that multiply the anchor's."""
    t = case.inputs["t"]
    steps = [
        Step("within", "Sigmoid", ["place"]),
        Step("centre", "Add", ["within", "cell"]),
        Step("stretch", "Exp", ["logs"]),
        Step("sizes", "Mul", ["stretch", "anchor"]),
        Step("box", "Concat", ["centre", "sizes"], {"dim": 0}),
    ]
    inputs = {"place": t[:2], "logs": t[2:], "cell": [float(part) for part in case.inputs["cell"]]}
    return run_diagram(case, (steps, {**inputs, "anchor": case.inputs["anchor"]}))


def yolo_localization(case: Case) -> Values:
    """Squared errors of the centre, and of the roots of the sizes, times a factor."""
    steps = [
        *(Step(f"{name}_place", "Slice", [name], {"dim": 0, "end": 2}) for name in ("pred", "target")),
        *(Step(f"{name}_size", "Slice", [name], {"dim": 0, "start": 2}) for name in ("pred", "target")),
        *(Step(f"{name}_root", "Sqrt", [f"{name}_size"]) for name in ("pred", "target")),
        Step("places", "SquaredError", ["pred_place", "target_place"]),
        Step("sizes", "SquaredError", ["pred_root", "target_root"]),
        Step("loss", "MultiTaskSum", ["places", "sizes"], {"weights": [case.settings["lambda_coord"]]}),
    ]
    inputs = {name: [float(number) for number in value] for name, value in case.inputs.items()}
    return run_diagram(case, (steps, inputs))


def class_activation(case: Case) -> Values:
    """Where a class was seen: the maps weighted by its row of the last layer, or by the gradient of its logit."""
    features = torch.as_tensor(case.inputs["features"], dtype=torch.float64)
    weight = torch.as_tensor(case.inputs["weight"], dtype=torch.float64)
    chosen = case.settings["class"]
    steps = [
        Step("gap", "Mean", ["features"], {"dims": [1, 2]}),
        Step("logits", "Linear", ["gap"], {"bias": False}, {"weight": weight}),
        Step("cam", "Einsum", ["row", "features"], {"equation": "c,chw->hw"}),
    ]
    values = Drawing(steps, {"features": features, "row": weight[chosen]}).run()
    slope = torch.autograd.grad(values["logits"][chosen], values["features"])[0]
    further = [
        Step("gradcam_alpha", "Mean", ["slope"], {"dims": [1, 2]}),
        Step("summed", "Einsum", ["gradcam_alpha", "features"], {"equation": "c,chw->hw"}),
        Step("gradcam", "ReLU", ["summed"]),
    ]
    return {**values, **Drawing(further, {"features": features, "slope": slope}).run()}


def rise(case: Case) -> Values:
    """The mean of random masks, each weighted by the score of the picture seen through it."""
    masks = torch.as_tensor(case.inputs["masks"], dtype=torch.float64)
    steps = [
        Step("weighted", "Einsum", ["scores", "masks"], {"equation": "n,nk->k"}),
        Step("saliency", "Scale", ["weighted"], {"factor": 1.0 / (len(masks) * case.settings["mask_mean"])}),
    ]
    return run_diagram(case, (steps, {"scores": case.inputs["scores"], "masks": masks}))


VISION: Mapping[str, Callable[[Case], Values]] = {
    "CAM": class_activation,
    "NonMaximumSuppression": non_maximum_suppression,
    "RISE": rise,
    "RoIPool": roi_pool,
    "YOLODecode": yolo_decode,
    "YOLOLocalizationLoss": yolo_localization,
}
