"""Checks of one block: it is drawn alone on a page, fed, run, and its gradients are taken."""

from collections.abc import Callable, Mapping
from typing import Any

import torch

from studio.errors import CompileError
from studio.spec import Block
from tests.goldens.case import Case, Skip, Values
from tests.goldens.drawing import Drawing, Step, find_block

BLOCK = "block"

PORTS: dict[str, dict[str, str]] = {
    "BagOfWords": {"sentences": "indices"},
    "GaussianNLLLoss": {"mu": "input", "x": "target"},
    "OneHot": {"indices": "x"},
    "SparsityPenalty": {"mean_activation": "activation"},
}
"""Where a check calls an input otherwise than the block does."""

IMPLIED = ("in_features", "in_channels", "num_features", "normalized_shape", "num_channels")
"""Settings of torch's modules that a drawing does not need: the size of what arrives says it."""


def run_single(case: Case) -> Values:
    """What the block gives, by the names the check expects. Raises Skip for what there is not."""
    if case.op in SPECIAL:
        return SPECIAL[case.op](case)
    return run_block(case)


def run_block(case: Case, op: str = "") -> dict[str, Any]:
    """The outputs, states and gradients of one block that sees the case's inputs."""
    block = find_block(op or case.op)
    if case.settings.get("reduction") == "none":
        return _term_by_term(case, block)
    inputs, settings, parameters = _sorted_inputs(case, block)
    training = settings.pop("training", True)
    drawing, lifted = _draw(block, inputs, settings, parameters)
    values = drawing.run(training=training)
    seed = _scalar(values[BLOCK], case)
    wanted = {name: _source(name, case, block, values) for name in case.gradients}
    gradients = torch.autograd.grad(seed, list(wanted.values())) if wanted else ()
    found = _named_outputs(case, block, values)
    found |= {f"grad.{name}": gradient for name, gradient in zip(wanted, gradients, strict=True)}
    return {name: _lowered(value, name, lifted) for name, value in found.items()}


def _sorted_inputs(case: Case, block: Block) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """Inputs by port, settings, and values of weights and states: a check may give the last two as inputs."""
    names = PORTS.get(case.op, {})
    states = {part.name for part in block.states}
    given = {names.get(name, name): value for name, value in case.inputs.items() if name != "grad_output"}
    settings = {name: value for name, value in case.settings.items() if name not in IMPLIED or block.setting(name)}
    ports = {port.name for port in block.ins}
    settings |= {name: value for name, value in given.items() if name not in ports | states and block.setting(name)}
    parameters = {**case.parameters, **{name: value for name, value in given.items() if name in states}}
    inputs = {name: value for name, value in given.items() if name not in states and name not in settings}
    if unknown := inputs.keys() - ports:
        raise Skip(f"the block {block.name} has no input {', '.join(sorted(unknown))}")
    return inputs, settings, parameters


def _draw(
    block: Block, inputs: Mapping[str, Any], settings: Mapping[str, Any], parameters: Mapping[str, Any]
) -> tuple[Drawing, bool]:
    """The block on a page; where it wants a batch dimension that the check does not give, with a batch of one."""
    step = Step(BLOCK, block.name, {name: name for name in inputs}, settings, parameters)
    try:
        return Drawing([step], inputs), False
    except CompileError as error:
        try:
            return Drawing([step], {name: [value] for name, value in inputs.items()}), True
        except CompileError:
            raise error from None


def _lowered(value: Any, name: str, lifted: bool) -> Any:
    """Without the batch of one."""
    batched = lifted and not name.startswith("running") and value.dim() and value.shape[0] == 1
    return value[0] if batched else value


def _scalar(output: torch.Tensor, case: Case) -> torch.Tensor:
    """What gradients are taken of: the cost, or the output weighted with the given gradient."""
    weights = case.inputs.get("grad_output")
    if weights is None:
        return output.sum()
    return (output * torch.as_tensor(weights, dtype=output.dtype).reshape(output.shape)).sum()


def _source(name: str, case: Case, block: Block, values: Mapping[str, torch.Tensor]) -> torch.Tensor:
    port = PORTS.get(case.op, {}).get(name, name)
    found = values.get(f"{BLOCK}.{port}" if any(part.name == port for part in block.weights) else port)
    if found is None or not found.requires_grad:
        raise Skip(f"{block.name} has no gradient towards {name}")
    return found


def _named_outputs(case: Case, block: Block, values: Mapping[str, torch.Tensor]) -> dict[str, Any]:
    """Outputs and states under their own names; the only output also under the only name that is left."""
    found = {name.removeprefix(f"{BLOCK}."): value for name, value in values.items() if name.startswith(f"{BLOCK}.")}
    left = [name for name in case.expected if name not in found and not name.startswith("grad.")]
    if len(block.outs) == 1 and len(left) == 1 and block.outs[0].name not in case.expected:
        found[left[0]] = values[BLOCK]
    return found


def _term_by_term(case: Case, block: Block) -> dict[str, Any]:
    """A cost without reduction: a block has one scalar, so every term is computed by itself."""
    settings = {**case.settings, "reduction": "sum"}
    inputs = {name: torch.as_tensor(value) for name, value in case.inputs.items()}
    shape = torch.as_tensor(case.expected["loss"]).shape
    inner = len(shape)
    flat = {name: value.reshape(-1, *value.shape[inner:]) for name, value in inputs.items()}
    terms = []
    for index in range(shape.numel()):
        term = {name: value[index : index + 1].tolist() for name, value in flat.items()}
        alone = Case(case.id, block.name, term, settings, case.parameters, {"loss": 0.0})
        terms.append(run_block(alone)["loss"])
    return {"loss": torch.stack(terms).reshape(shape)}


def _cross_entropy(case: Case) -> Values:
    """Whole-number targets, or distributions; the probabilities are those of the Softmax block."""
    soft = torch.as_tensor(case.inputs["target"]).is_floating_point()
    values = run_block(case, "SoftCrossEntropyLoss" if soft else "CrossEntropyLoss")
    if "probabilities" in case.expected:
        alone = Case(case.id, "Softmax", {"x": case.inputs["input"]}, {"dim": -1}, {}, {"y": None})
        values["probabilities"] = run_block(alone)["y"]
    return values


def _max_pool2d(case: Case) -> Values:
    return run_block(case, "MaxPool2dWithIndices" if "indices" in case.expected else "MaxPool2d")


def _batch_norm(case: Case) -> Values:
    """The batch's own statistics are the running ones with momentum 1; torch keeps the unbiased variance."""
    settings = dict(case.settings)
    if settings.get("running_var") == "unbiased":
        del settings["running_var"]
    plain = Case(case.id, case.op, case.inputs, settings, case.parameters, case.expected, case.atol)
    values = run_block(plain)
    if {"mean", "var"} & case.expected.keys():
        settings |= {"momentum": 1.0}
        kept = run_block(Case(case.id, case.op, case.inputs, settings, case.parameters, {"y": None}))
        count = torch.as_tensor(case.inputs["x"]).numel() // kept["running_mean"].numel()
        values |= {"mean": kept["running_mean"], "var": kept["running_var"] * (count - 1) / count}
    return values


def _dropout(case: Case) -> Values:
    """Dropout draws its mask: seeds are tried until it is the one of the check."""
    inputs = {name: value for name, value in case.inputs.items() if name != "mask"}
    plain = Case(case.id, case.op, inputs, case.settings, case.parameters, case.expected, case.atol)
    if "mask" not in case.inputs or not case.settings.get("training", True):
        return run_block(plain)
    asked = torch.as_tensor(case.inputs["mask"]) != 0
    slope = Case(case.id, case.op, {"x": inputs["x"]}, case.settings, {}, {"grad.x": None})
    for seed in range(10_000):
        torch.manual_seed(seed)
        if torch.equal(run_block(slope)["grad.x"] != 0, asked):
            torch.manual_seed(seed)
            return run_block(plain)
    raise Skip("no seed below 10000 draws this mask")


def _bag_of_words(case: Case) -> Values:
    """Sentences of different lengths make no tensor, so each is counted by itself."""
    rows = []
    for sentence in case.inputs["sentences"]:
        alone = Case(case.id, case.op, {"sentences": [sentence]}, case.settings, {}, {"y": None})
        rows.append(run_block(alone)["y"][0])
    return {"y": torch.stack(rows)}


def _triplet(case: Case) -> Values:
    """Given the two distances, the triplet cost is a ranking of them."""
    if "d_ap" not in case.inputs:
        return run_block(case)
    near, far = case.inputs["d_ap"], case.inputs["d_an"]
    target = torch.ones_like(torch.as_tensor(near, dtype=torch.float64)).tolist()
    inputs = {"input1": far, "input2": near, "target": target}
    return run_block(Case(case.id, "MarginRankingLoss", inputs, case.settings, {}, case.expected))


def _confusion(case: Case) -> Values:
    """The matrix, and the rates that the metric blocks find when each prediction is the best-scored class."""
    values = run_block(case)
    classes = case.settings["num_classes"]
    scores = torch.nn.functional.one_hot(torch.as_tensor(case.inputs["prediction"]), classes).double().tolist()
    inputs = {"scores": scores, "target": case.inputs["target"]}
    for name, op in {"accuracy": "Accuracy", "precision": "Precision", "recall": "Recall", "f1": "F1"}.items():
        if name in case.expected:
            values[name] = _rate(op, inputs, classes if isinstance(case.expected[name], list) else None)
    return values


def _rate(op: str, inputs: Mapping[str, Any], classes: int | None) -> torch.Tensor:
    """One number, or with `classes` one for each class."""
    choices: list[dict[str, Any]] = [{}] if classes is None else [{"of_class": index} for index in range(classes)]
    rates = [run_block(Case("", op, inputs, settings, {}, {op: None}))[op] for settings in choices]
    return torch.stack(rates) if classes else rates[0]


SPECIAL: dict[str, Callable[[Case], Values]] = {
    "BagOfWords": _bag_of_words,
    "BatchNorm1d": _batch_norm,
    "BatchNorm2d": _batch_norm,
    "ConfusionMatrix": _confusion,
    "CrossEntropyLoss": _cross_entropy,
    "Dropout": _dropout,
    "MaxPool2d": _max_pool2d,
    "TripletMarginLoss": _triplet,
}
