"""Checks of what stands around a model: starting values, data, optimizers, schedules, and sizes of single blocks."""

from collections.abc import Callable, Mapping

import numpy as np
import torch

from studio.compiler.initialise import propagation, spread
from studio.data.sampling import class_balanced
from studio.data.splits import kfold
from studio.spec import load_blocks
from studio.spec.initialisers import INITIALISERS
from tests.goldens.case import Case, Skip, Values
from tests.goldens.drawing import Drawing, Step

INITIALISER_NAMES = {"torch_linear_default": "fan_in_uniform"}


def initialization(case: Case) -> Values:
    """The spread of an initialiser."""
    kind = case.settings["kind"]
    name = INITIALISER_NAMES.get(kind, kind)
    if name not in INITIALISERS:
        raise Skip(f"there is no initialiser {kind}")
    known = {setting.name for setting in INITIALISERS[name].settings}
    settings = {key: value for key, value in case.settings.items() if key != "kind"}
    if unknown := settings.keys() - known:
        raise Skip(f"the initialiser {name} has no setting {', '.join(unknown)}")
    found = spread(name, case.inputs.get("fan_in", 1), case.inputs.get("fan_out", 1), settings)
    return {"std": found.std, "variance": found.variance, "bound": found.bound}


def variance_propagation(case: Case) -> Values:
    """By what a linear layer multiplies the variance, forwards and backwards."""
    inputs = case.inputs
    forward, backward = propagation(inputs["fan_in"], inputs["fan_out"], inputs["weight_variance"])
    return {"forward_gain": forward, "backward_gain": backward}


def k_fold(case: Case) -> Values:
    """The validation rows of each fold."""
    folds = [rows.tolist() for rows in kfold(case.inputs["n"], case.settings["k"])]
    return {"validation_folds": folds, "runs": len(folds)}


def class_balanced_sampler(case: Case) -> Values:
    """Batches with as many rows of every class."""
    buffers = [np.asarray(buffer) for buffer in case.inputs["buffers"]]
    batches = [batch.tolist() for batch in class_balanced(buffers, case.settings["per_class"])]
    return {"batches": batches, "count": len(batches)}


def causal_padding(case: Case) -> Values:
    """How many steps before the signal each layer of a causal Conv1d sees."""
    conv = load_blocks()["Conv1d"]
    assert conv.let is not None
    kernel = {"kernel_size": case.settings["kernel_size"], "causal": True}
    layers = [conv.parsed({**kernel, "dilation": dilation}) for dilation in case.inputs["dilations"]]
    return {"padding": [conv.let(settings)["TL"] for settings in layers]}


def dilated_kernel_size(case: Case) -> Values:
    """How much shorter a dilated Conv1d makes a signal, plus one."""
    length = 10_000
    sizes = []
    for dilation in case.inputs["dilations"]:
        settings = {"kernel_size": case.settings["kernel_size"], "dilation": dilation, "out_channels": 1}
        output = Drawing([Step("y", "Conv1d", ["x"], settings)], {"x": torch.zeros(1, 1, length)}).run()["y"]
        sizes.append(length - output.shape[-1] + 1)
    return {"effective_kernel": sizes}


def convolution_matrix(case: Case) -> Values:
    """A convolution without padding as a matrix: the derivative of its output by its input."""
    image = torch.as_tensor(case.inputs["x"], dtype=torch.float64)
    kernel = case.parameters["weight"]
    drawing = Drawing([Step("y", "Conv2d", ["x"], {}, {"weight": [[kernel]]})], {"x": image[None, None]})
    values = drawing.run()
    output = values["y"]
    rows = [torch.autograd.grad(entry, values["x"], retain_graph=True)[0] for entry in output.reshape(-1)]
    matrix = torch.stack([row.reshape(-1) for row in rows])
    return {"y": output[0, 0], "matrix": matrix, "nonzero": int((matrix != 0).sum())}


def true_convolution2d(case: Case) -> Values:
    """A convolution in the mathematical sense: Conv2d, fed with a flipped kernel."""
    kernel = torch.as_tensor(case.parameters["weight"], dtype=torch.float64)
    sizes = {"out_channels": kernel.shape[0], "kernel_size": list(kernel.shape[2:]), "bias": False}
    flip = Step("flipped", "Flip", ["kernel"], {"dims": [2, 3]})
    step = Step("y", "Conv2d", {"x": "x", "weight": "flipped"}, {**case.settings, **sizes})
    return {"y": Drawing([flip, step], {"x": case.inputs["x"], "kernel": kernel}).run()["y"]}


TOOLS: Mapping[str, Callable[[Case], Values]] = {
    "CausalPadding": causal_padding,
    "ClassBalancedSampler": class_balanced_sampler,
    "ConvolutionMatrix": convolution_matrix,
    "DilatedKernelSize": dilated_kernel_size,
    "Initialization": initialization,
    "KFold": k_fold,
    "TrueConvolution2d": true_convolution2d,
    "VariancePropagation": variance_propagation,
}
